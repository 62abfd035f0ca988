//! Which language a page is in: asked for in the address, else kept in a cookie, else what the browser
//! accepts, else the node's.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use ayni_words::{LANGUAGES, negotiate};

/// The cookie that keeps a choice. It says nothing of who chose.
pub const COOKIE_NAME: &str = "ayni_lang";

/// One of the seven that the text names, if it names one exactly.
pub fn one_of_ours(text: &str) -> Option<&'static str> {
    LANGUAGES.into_iter().find(|language| *language == text)
}

/// The language to speak. What somebody asks for is spoken, offered or not; what their browser accepts
/// only where the node offers it, if it says what it offers.
pub fn choose(
    asked: Option<&str>,
    headers: &HeaderMap,
    offered: &[&'static str],
    fallback: &'static str,
) -> &'static str {
    let all = offered.is_empty();
    let first = offered.first().copied().filter(|_| !offered.contains(&fallback));
    asked
        .and_then(one_of_ours)
        .or_else(|| cookie(headers, COOKIE_NAME).and_then(one_of_ours))
        .or_else(|| accepted(headers, |language| all || offered.contains(&language)))
        .or(first)
        .unwrap_or(fallback)
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// The best of those offered in `Accept-Language` (RFC 9110, 12.5.4), where it names one at all.
fn accepted(headers: &HeaderMap, offered: impl Fn(&'static str) -> bool) -> Option<&'static str> {
    let text = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut wanted: Vec<(u32, &str)> = text
        .split(',')
        .take(20)
        .filter_map(|part| {
            let mut parts = part.split(';');
            let tag = parts.next()?.trim();
            let weight =
                parts.find_map(|one| one.trim().strip_prefix("q=")).map_or(Some(1000), thousandths)?;
            (weight > 0 && !tag.is_empty()).then_some((weight, tag))
        })
        .collect();
    // Stable: of equal weight the first named is meant.
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted.into_iter().find_map(|(_, tag)| {
        let primary = tag.split('-').next()?.to_ascii_lowercase();
        let ours = LANGUAGES.into_iter().find(|language| *language == primary).map(|_| negotiate(tag));
        ours.filter(|language| offered(language))
    })
}

fn thousandths(text: &str) -> Option<u32> {
    let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    Some((whole.parse::<u32>().ok()?.min(1)) * 1000 + part.parse::<u32>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_comes_before_the_browser() {
        let headers = |pairs: &[(&'static str, &str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.append(*name, value.parse().unwrap());
            }
            headers
        };
        for (asked, given, expected) in [
            (None, vec![], "fr"),
            (None, vec![("accept-language", "de, pt-BR;q=0.8, es;q=0.9")], "es"),
            (None, vec![("accept-language", "zh-Hans-CN,zh;q=0.9,en;q=0.1")], "zh"),
            (None, vec![("accept-language", "ar;q=0, ru")], "ru"),
            (None, vec![("accept-language", "de")], "fr"),
            (None, vec![("accept-language", "es"), ("cookie", "x=1; ayni_lang=ar")], "ar"),
            (None, vec![("accept-language", "es"), ("cookie", "ayni_lang=<script>")], "es"),
            (Some("zh"), vec![("accept-language", "es"), ("cookie", "ayni_lang=ar")], "zh"),
            (Some("../en"), vec![("cookie", "ayni_lang=ru")], "ru"),
        ] {
            let all = &LANGUAGES[..];
            assert_eq!(choose(asked, &headers(&given), all, "fr"), expected, "{asked:?} {given:?}");
        }
        let given = headers(&[("accept-language", "zh, ar;q=0.5, pt;q=0.2")]);
        assert_eq!(choose(None, &given, &["es", "pt"], "en"), "pt", "what the node offers");
        assert_eq!(choose(None, &headers(&[]), &["es", "pt"], "en"), "es");
        assert_eq!(choose(Some("zh"), &headers(&[]), &["es"], "en"), "zh", "what is asked for");
    }
}

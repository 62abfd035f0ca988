//! Texts are texts. What could run in a reader's browser is refused, whatever becomes of it on our pages: a record
//! travels to other programs. Other marks of a web page are shown as they are typed, and said.

use ayni_model::{Arg, Severity};

use super::{Found, Looked, texts};

/// Elements that run or load something.
const LIVE: [&str; 9] = ["script", "iframe", "object", "embed", "svg", "style", "link", "form", "base"];

pub(super) fn check(looked: &Looked<'_>, found: &mut Found<'_>) {
    texts::each(looked, &mut |field, path, _, words| match marks(words) {
        Some((true, sample)) => {
            found.at("exchange-script", Severity::Error, (field, path), [("sample", Arg::Text(sample))]);
        }
        Some((false, sample)) => {
            found.at("exchange-markup", Severity::Warning, (field, path), [("sample", Arg::Text(sample))]);
        }
        None => {}
    });
}

/// The first live element or attribute, or else the first tag; `true` for a live one.
fn marks(words: &str) -> Option<(bool, String)> {
    let mut tag = None;
    for (at, _) in words.match_indices('<') {
        let rest = words.get(at + 1..).unwrap_or_default().trim_start_matches('/');
        let name: String = rest.chars().take(10).take_while(char::is_ascii_alphanumeric).collect();
        let inner = rest.split('>').next().unwrap_or_default();
        if name.is_empty() || !name.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
            continue;
        }
        let name = name.to_ascii_lowercase();
        let sample = format!("<{name}>");
        if LIVE.contains(&name.as_str()) || handles(inner) {
            return Some((true, sample));
        }
        if rest.contains('>') {
            tag.get_or_insert((false, sample));
        }
    }
    tag
}

/// Whether what stands in a tag has an attribute that runs something: `onload=`, `href=javascript:`.
fn handles(inner: &str) -> bool {
    let lower = inner.to_ascii_lowercase();
    let squeezed: String = lower.chars().filter(|sign| !sign.is_whitespace() && !sign.is_control()).collect();
    if squeezed.contains("javascript:") || squeezed.contains("data:text") {
        return true;
    }
    lower.split([' ', '\n', '\t', '/', '"', '\'']).any(|part| {
        let Some(event) = part.strip_prefix("on") else { return false };
        let letters = event.bytes().take_while(u8::is_ascii_lowercase).count();
        letters > 2 && event.get(letters..).is_some_and(|rest| rest.trim_start().starts_with('='))
    })
}

#[cfg(test)]
mod tests {
    use super::marks;

    #[test]
    fn what_runs_is_told_from_what_is_only_written() {
        for live in [
            "<script>alert(1)</script>",
            "text < SCRIPT>no</x> <ScRiPt src=//x.example>",
            "<img src=x onerror=alert(1)>",
            "<a href=\"java\nscript:alert(1)\">x</a>",
            "</p><svg/onload=alert(1)>",
            "<iframe",
        ] {
            assert_eq!(marks(live).map(|(live, _)| live), Some(true), "{live}");
        }
        for dead in ["<b>bold</b>", "a <p> b"] {
            assert_eq!(marks(dead).map(|(live, _)| live), Some(false), "{dead}");
        }
        for plain in ["2 < 3 and 5 > 4", "a <- b", "x<y", "❤ < 5 €", "<3"] {
            assert_eq!(marks(plain), None, "{plain}");
        }
    }
}

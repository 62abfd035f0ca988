//! From what a person or a system asks for to a language that is there.

use crate::LANGUAGES;

/// The embedded language that suits a wish best: a locale of POSIX (`fr_CA.UTF-8`), a language tag
/// (`zh-Hant-TW`), a list of them (`LANGUAGE=qu:es`, `Accept-Language: de, pt;q=0.8`) with the first
/// known one winning. English where none is known.
pub fn negotiate(wanted: &str) -> &'static str {
    wanted.split([':', ',']).find_map(known).unwrap_or("en")
}

/// The embedded language of one tag.
fn known(tag: &str) -> Option<&'static str> {
    let primary = tag.trim().split(['_', '-', '.', '@', ';']).next()?.to_ascii_lowercase();
    LANGUAGES.into_iter().find(|language| *language == primary)
}

#[cfg(test)]
mod tests {
    use super::negotiate;

    #[test]
    fn finds_the_language_behind_any_spelling() {
        for (wanted, language) in [
            ("fr_CA.UTF-8", "fr"),
            ("zh_Hans_CN", "zh"),
            ("PT-br", "pt"),
            ("ar@calendar=islamic", "ar"),
            ("qu:es:en", "es"),
            ("de-CH, ru;q=0.8, en;q=0.5", "ru"),
            ("en", "en"),
            ("C", "en"),
            ("POSIX", "en"),
            ("english", "en"),
            ("", "en"),
            ("sw_KE", "en"),
        ] {
            assert_eq!(negotiate(wanted), language, "{wanted}");
        }
    }
}

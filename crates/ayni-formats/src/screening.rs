//! The terms that documents are looked through for (`data/screening/`).

use ayni_model::Finding;
use ayni_model::screening::Terms;

use crate::edition::read_as;

/// Reads a set of terms.
///
/// # Errors
/// A finding with its line, where the file is no such set.
#[expect(clippy::result_large_err, reason = "a fault is met once and ends the reading of the file")]
pub fn terms(text: &str, file: &str) -> Result<Terms, Finding> {
    read_as(text, file, "edition-syntax")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_terms_name_every_theme_in_all_languages() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/screening/terms.toml");
        let terms = terms(&std::fs::read_to_string(path).unwrap(), "terms.toml").unwrap();
        assert!(!terms.themes.is_empty() && !terms.source.is_empty());
        for theme in &terms.themes {
            let named: Vec<&str> = theme.label.iter().map(|(language, _)| language).collect();
            assert_eq!(named, ["ar", "en", "es", "fr", "pt", "ru", "zh"], "{}", theme.code);
            let said: Vec<&String> = theme.words.keys().collect();
            assert_eq!(said, ["ar", "en", "es", "fr", "ru", "zh"], "{}", theme.code);
        }
    }
}

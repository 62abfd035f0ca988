//! Which languages a text lacks.

use std::collections::BTreeMap;

use ayni_model::{Arg, Finding, Path, Severity, Text};

/// The languages that every printed text of a file should have, beside those that it has somewhere.
const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

/// One finding for each language that some texts lack, with how many and the first of them: a file
/// without any Russian is one thing to mend, not a hundred.
pub(super) fn languages_missing<'a>(texts: impl Iterator<Item = (Path, &'a Text)>) -> Vec<Finding> {
    let mut missing: BTreeMap<&str, (Path, u64)> = BTreeMap::new();
    for (path, text) in texts {
        for language in LANGUAGES {
            if text.0.get(language).is_none_or(|words| words.trim().is_empty()) {
                missing.entry(language).or_insert_with(|| (path.clone(), 0)).1 += 1;
            }
        }
    }
    let found = missing.into_iter().map(|(language, (path, count))| {
        let mut finding = Finding::new("edition-language", Severity::Warning)
            .with("language", Arg::Key(format!("language-{language}")))
            .with("count", count)
            .with("field", path.as_str());
        finding.path = Some(path);
        finding
    });
    found.collect()
}

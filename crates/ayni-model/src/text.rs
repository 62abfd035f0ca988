//! Text in several languages.

use serde::{Deserialize, Serialize};

pub use by_language::ByLanguage;

mod by_language;

/// One text in one or more languages, by language code (`en`, `fr`; `und` where nobody said).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Text(pub ByLanguage);

/// The language code of a text whose language nobody stated (ISO 639-2 `und`).
pub const UNDETERMINED: &str = "und";

impl Text {
    /// A text in one language; empty text gives an empty `Text`.
    pub fn of(language: &str, text: impl Into<String>) -> Text {
        let text = text.into();
        let mut all = ByLanguage::new();
        if !text.is_empty() {
            all.insert(language.to_owned(), text);
        }
        Text(all)
    }

    /// Whether no language has a text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text in `language`; else in English; else in the first language by code.
    /// The second value is the language found, so that a page can say when it fell back.
    pub fn best(&self, language: &str) -> Option<(&str, &str)> {
        [language, "en"]
            .iter()
            .find_map(|wanted| self.0.get_key_value(wanted))
            .or_else(|| self.0.iter().next())
            .map(|(language, text)| (text.as_str(), language.as_str()))
    }

    /// All texts, by language code.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, text)| (language.as_str(), text.as_str()))
    }
}

//! The languages of a form, as its columns name them.

use ayni_model::survey::Language;
use ayni_model::text::UNDETERMINED;

/// Languages that forms name in words: the names that people use, and the code (ISO 639).
const NAMED: &[(&str, &str)] = &[
    ("arabic", "ar"),
    ("bengali", "bn"),
    ("chinese", "zh"),
    ("english", "en"),
    ("french", "fr"),
    ("german", "de"),
    ("hindi", "hi"),
    ("indonesian", "id"),
    ("japanese", "ja"),
    ("nepali", "ne"),
    ("portuguese", "pt"),
    ("russian", "ru"),
    ("somali", "so"),
    ("spanish", "es"),
    ("swahili", "sw"),
    ("español", "es"),
    ("français", "fr"),
    ("português", "pt"),
    ("русский", "ru"),
    ("العربية", "ar"),
    ("中文", "zh"),
];

/// The languages met so far.
pub(super) struct Languages {
    list: Vec<Language>,
    /// Whether the settings name a default language, which texts without a language are in.
    default: bool,
    /// Whether any text has stood in a column without a language.
    unnamed: bool,
}

impl Languages {
    pub(super) fn new(default: &str) -> Languages {
        let mut languages = Languages { list: Vec::new(), default: !default.is_empty(), unnamed: false };
        if !default.is_empty() {
            languages.code(default);
        }
        languages
    }

    /// The code of a language as a column names it; nothing named gives the default language.
    pub(super) fn code(&mut self, name: &str) -> String {
        let name = name.trim();
        if name.is_empty() || name == "default" {
            return match self.list.first() {
                Some(first) if self.default => first.code.clone(),
                _ => {
                    self.unnamed = true;
                    UNDETERMINED.to_owned()
                }
            };
        }
        if let Some(known) = self.list.iter().find(|language| language.name == name) {
            return known.code.clone();
        }
        // `French`, `fr` and `French (fr)` are one language.
        let code = code(name);
        if !self.list.iter().any(|language| language.code == code) {
            self.list.push(Language { code: code.clone(), name: name.to_owned() });
        }
        code
    }

    /// The languages, the default first.
    pub(super) fn into_list(mut self) -> Vec<Language> {
        if self.unnamed || self.list.is_empty() {
            self.list.insert(0, Language { code: UNDETERMINED.to_owned(), name: String::new() });
        }
        self.list
    }
}

/// `French (fr)` is `fr`, and so are `French` and `fr`; what is not known keeps its own name.
fn code(name: &str) -> String {
    let lower = name.to_lowercase();
    let bracketed = lower.rsplit_once('(').and_then(|(_, rest)| rest.trim_end().strip_suffix(')'));
    if let Some(inside) = bracketed.map(str::trim).filter(|inside| is_code(inside)) {
        return inside.to_owned();
    }
    let named = NAMED.iter().find(|(known, _)| *known == lower).map(|(_, code)| (*code).to_owned());
    named.unwrap_or(lower)
}

fn is_code(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

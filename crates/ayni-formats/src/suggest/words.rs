//! The words by which people name columns and codes (`headers.toml`).

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::reference::fold;

/// The table of words, with every word folded.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HeaderWords {
    /// The fields, in the order in which they are tried.
    pub(crate) field: Vec<FieldWords>,
    /// What values of columns of codes mean: by field, by code.
    pub(crate) values: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// The words for one field.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FieldWords {
    /// The field's name.
    pub(crate) name: String,
    /// What its cells hold.
    #[serde(default)]
    pub(crate) holds: Holds,
    /// The headers that name it.
    pub(crate) words: Vec<String>,
}

/// What the cells of a field hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Holds {
    /// Words.
    #[default]
    Words,
    /// Numbers.
    Number,
    /// Dates, or years.
    Date,
    /// Years.
    Year,
    /// Two dates.
    Period,
    /// Currencies.
    Currency,
    /// Goals or targets.
    Goal,
}

impl HeaderWords {
    /// The table that is part of the program.
    pub(crate) fn shipped() -> HeaderWords {
        let mut words: HeaderWords = match toml::from_str(include_str!("headers.toml")) {
            Ok(words) => words,
            // The text is part of the program, and a test reads it.
            Err(error) => unreachable!("headers.toml is wrong: {error}"),
        };
        for field in &mut words.field {
            for word in &mut field.words {
                *word = fold(word);
            }
        }
        for codes in words.values.values_mut().flat_map(BTreeMap::values_mut) {
            for word in codes {
                *word = fold(word);
            }
        }
        words
    }

    /// The code that a value of a field most likely means.
    pub(crate) fn code(&self, field: &str, value: &str) -> Option<&str> {
        let value = fold(value);
        let codes = self.values.get(field)?;
        let exact = codes.iter().find(|(_, words)| words.contains(&value)).map(|(code, _)| code.as_str());
        // The longest word that stands at the beginning: "Grant (vague)", "Loan (excluding rescheduling)".
        exact.or_else(|| {
            let begins =
                |word: &&String| value.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' '));
            let longest = |words: &Vec<String>| words.iter().filter(begins).map(String::len).max();
            let all = codes.iter().filter_map(|(code, words)| longest(words).map(|length| (length, code)));
            all.max_by_key(|(length, _)| *length).map(|(_, code)| code.as_str())
        })
    }
}

//! Tables from the source's values to ours.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use crate::reference::fold;

/// What the values of a source mean. Keys are matched as they stand, without regard to case and
/// doubled spaces; then without punctuation and diacritics, where that is not ambiguous; then as
/// patterns, in which `*` stands for any text, the longest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    exact: BTreeMap<String, String>,
    folded: BTreeMap<String, Option<String>>,
    patterns: Vec<(Pattern, String)>,
}

impl Values {
    /// A table of pairs, the source's value first.
    pub fn of<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Values {
        let mut values = Values::default();
        for (key, meaning) in pairs {
            values.put(key, meaning);
        }
        values
    }

    fn put(&mut self, key: &str, meaning: &str) {
        if key.contains('*') {
            self.patterns.push((Pattern::new(key), meaning.to_owned()));
            // A stable sort: patterns of one length stay in the order of the table.
            self.patterns.sort_by_key(|(pattern, _)| std::cmp::Reverse(pattern.length()));
            return;
        }
        let folded = fold(key);
        if !folded.is_empty() {
            self.folded
                .entry(folded)
                .and_modify(|known| {
                    if known.as_deref() != Some(meaning) {
                        *known = None;
                    }
                })
                .or_insert_with(|| Some(meaning.to_owned()));
        }
        self.exact.insert(loose(key), meaning.to_owned());
    }

    /// Whether the table is empty.
    pub fn is_empty(&self) -> bool {
        self.exact.is_empty() && self.patterns.is_empty()
    }

    /// All meanings, for a check of the profile.
    pub fn meanings(&self) -> impl Iterator<Item = &str> {
        self.exact
            .values()
            .map(String::as_str)
            .chain(self.patterns.iter().map(|(_, meaning)| meaning.as_str()))
    }

    /// What a value means; `None` where the table does not say.
    pub fn get(&self, value: &str) -> Option<&str> {
        if self.is_empty() {
            return None;
        }
        let loose = loose(value);
        if let Some(meaning) = self.exact.get(&loose) {
            return Some(meaning);
        }
        if !self.folded.is_empty()
            && let Some(meaning) = self.folded.get(&fold(value))
        {
            return meaning.as_deref();
        }
        self.patterns
            .iter()
            .find(|(pattern, _)| pattern.fits_loose(&loose))
            .map(|(_, meaning)| meaning.as_str())
    }
}

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Values, D::Error> {
        struct Table;

        impl<'de> Visitor<'de> for Table {
            type Value = Values;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table from the source's values to ours")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Values, A::Error> {
                let mut values = Values::default();
                while let Some((key, meaning)) = members.next_entry::<String, Meaning>()? {
                    values.put(&key, &meaning.0);
                }
                Ok(values)
            }
        }

        deserializer.deserialize_map(Table)
    }
}

/// A meaning as TOML has it: text, or a number or truth value for what is one.
struct Meaning(String);

impl<'de> Deserialize<'de> for Meaning {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Meaning, D::Error> {
        struct Any;

        impl Visitor<'_> for Any {
            type Value = Meaning;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a whole number, true or false")
            }

            fn visit_str<E>(self, text: &str) -> Result<Meaning, E> {
                Ok(Meaning(text.to_owned()))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Meaning, E> {
                Ok(Meaning(number.to_string()))
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Meaning, E> {
                Ok(Meaning(flag.to_string()))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

/// A text in which `*` stands for any text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    parts: Vec<String>,
}

impl Pattern {
    /// From its text.
    pub fn new(text: &str) -> Pattern {
        Pattern { text: text.to_owned(), parts: text.split('*').map(soft).collect() }
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn length(&self) -> usize {
        self.parts.iter().map(String::len).sum()
    }

    /// Whether a text fits, without regard to case and doubled spaces.
    pub fn fits(&self, text: &str) -> bool {
        self.fits_loose(&loose(text))
    }

    fn fits_loose(&self, text: &str) -> bool {
        let Some((first, rest)) = self.parts.split_first() else { return false };
        let Some((last, middle)) = rest.split_last() else { return text == first.trim() };
        let Some(mut left) = text.strip_prefix(first.trim_start()) else { return false };
        for part in middle {
            match left.find(part.as_str()) {
                Some(at) => left = left.get(at + part.len()..).unwrap_or_default(),
                None => return false,
            }
        }
        left.ends_with(last.trim_end())
    }
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Pattern, D::Error> {
        String::deserialize(deserializer).map(|text| Pattern::new(&text))
    }
}

/// A text as tables compare it: lower case, single spaces, none at the ends.
pub(super) fn loose(text: &str) -> String {
    soft(text).trim().to_owned()
}

/// Lower case and single spaces, those at the ends kept.
fn soft(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() {
            if !gap {
                out.push(' ');
            }
            gap = true;
        } else {
            out.extend(c.to_lowercase());
            gap = false;
        }
    }
    out
}

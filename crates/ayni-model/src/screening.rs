//! What documents are looked through for: terms by theme, and what was found.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Text;

/// A term, as it stands in texts. Case, accents, stops and the kinds of dashes do not count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Term(pub String);

/// A theme with its terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Its code.
    pub code: String,
    /// Its name.
    pub label: Text,
    /// Its terms, by language.
    pub words: BTreeMap<String, Vec<Term>>,
}

/// All themes that documents are looked through for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// What the set is called.
    pub id: String,
    /// Where the themes are from.
    pub source: String,
    /// The themes.
    pub themes: Vec<Theme>,
}

/// Where a term stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The paragraph of the document, from 0.
    pub paragraph: u32,
    /// The theme.
    pub theme: String,
    /// The term: why it counts.
    pub term: String,
    /// The first byte of it in the paragraph's text.
    pub start: u32,
    /// The byte after its last.
    pub end: u32,
}

/// How often a theme was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeCount {
    /// The theme.
    pub theme: String,
    /// Its terms.
    pub hits: u64,
    /// The paragraphs that have one.
    pub paragraphs: u64,
}

/// What was found in one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screened {
    /// The paragraphs that were looked through.
    pub paragraphs: u64,
    /// Their words; of a script without spaces its characters.
    pub words: u64,
    /// The paragraphs that have a term of any theme.
    pub with: u64,
    /// By theme, in the order of the themes.
    pub themes: Vec<ThemeCount>,
    /// Where.
    pub passages: Vec<Passage>,
    /// Whether there are terms of the document's language. Where there are none, nothing can be said.
    pub known: bool,
}

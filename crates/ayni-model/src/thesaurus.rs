//! A thesaurus: subjects with their names in many languages, and what words of these languages mean to each other.

use std::collections::BTreeMap;

use crate::{CodeMap, Text};

/// Subjects, other names of subjects and places, and the table of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thesaurus {
    /// The subjects by code.
    pub concepts: CodeMap<Concept>,
    /// Other names of subjects, goals and countries, some of them with the years in which they were used.
    pub also: Vec<OtherName>,
    /// By language: what a stem of it means, as stems of English.
    pub words: BTreeMap<String, BTreeMap<String, Vec<Meaning>>>,
}

/// One subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concept {
    /// Its names by language.
    pub names: Text,
    /// The codes of the wider subjects and of the fields that it stands under.
    pub broader: Vec<String>,
}

/// Another name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherName {
    /// The list that the code is of: `unbis`, `sdg`, `country`, `region`.
    pub list: String,
    /// The code that is named.
    pub code: String,
    /// The language of the name.
    pub language: String,
    /// The name.
    pub name: String,
    /// The first year in which it was used, where that is known.
    pub from: Option<i16>,
    /// The last year in which it was the usual one.
    pub until: Option<i16>,
}

/// One meaning of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The English stem.
    pub stem: String,
    /// How likely the word means it, in thousandths.
    pub weight: u16,
}

impl Thesaurus {
    /// The names of a subject.
    pub fn names(&self, code: &str) -> Option<&Text> {
        self.concepts.get(code).map(|concept| &concept.names)
    }
}

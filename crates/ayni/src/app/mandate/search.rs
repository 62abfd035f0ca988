//! Where a wording has stood before.

use ayni_core::mandate::lineage::{Passage, passage_of};

use super::library::{Held, Library};

/// A paragraph in which a wording stands.
pub struct Hit<'l> {
    /// The document.
    pub held: &'l Held,
    /// The paragraph, from 0.
    pub paragraph: u32,
    /// How many thousandths of the words stand there, in order.
    pub shared: u32,
    /// Whether they stand there word for word.
    pub whole: bool,
    /// The passage, with what is other in it.
    pub passage: Passage,
}

/// What was found.
pub struct Hits<'l> {
    /// The closest first; of equals the newest document.
    pub hits: Vec<Hit<'l>>,
    /// How many paragraphs have it word for word.
    pub whole: usize,
}

/// Looks a wording up, in one language or in all.
pub fn wording<'l>(library: &'l Library, words: &str, language: Option<&str>, most: usize) -> Hits<'l> {
    let counts = |document: i64| {
        language.is_none_or(|language| {
            library.by_id(document).is_some_and(|held| held.document.language == language)
        })
    };
    let found = library.index().find(words, most, |at| counts(at.document));
    let hit = |one: &ayni_core::mandate::lineage::Found| {
        let held = library.by_id(one.at.document)?;
        let text = &held.document.paragraphs.get(one.at.paragraph as usize)?.text;
        let passage = passage_of(words, text)?;
        Some(Hit { held, paragraph: one.at.paragraph, shared: one.shared, whole: one.whole, passage })
    };
    Hits { hits: found.found.iter().filter_map(hit).collect(), whole: found.whole }
}

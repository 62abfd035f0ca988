//! The words found in one paragraph, and how they are asked for.

use super::actors::Earlier;
use super::fold::Folded;
use super::lexis::{Hit, Lexis, Sense};

/// A paragraph with what was found in it.
pub(super) struct Found<'a> {
    pub lexis: &'a Lexis,
    pub folded: &'a Folded,
    /// The paragraph as it was.
    pub text: &'a str,
    /// Sorted by beginning, the longest first.
    pub hits: &'a [Hit],
    /// Whom the paragraphs before have named.
    pub earlier: &'a Earlier,
}

impl<'a> Found<'a> {
    /// The folded text.
    pub fn words(&self) -> &'a str {
        &self.folded.text
    }

    /// The hits that begin at a byte.
    pub fn at(&self, start: usize) -> &'a [Hit] {
        let first = self.hits.partition_point(|hit| hit.start < start);
        let rest = self.hits.get(first..).unwrap_or_default();
        let many = rest.partition_point(|hit| hit.start == start);
        rest.get(..many).unwrap_or_default()
    }

    /// The hits that begin in a range.
    pub fn within(&self, start: usize, end: usize) -> &'a [Hit] {
        let first = self.hits.partition_point(|hit| hit.start < start);
        let last = self.hits.partition_point(|hit| hit.start < end);
        self.hits.get(first..last).unwrap_or_default()
    }

    /// The longest hit that begins at a byte and has the sense asked for.
    pub fn longest(&self, start: usize, is: impl Fn(Sense) -> bool) -> Option<Hit> {
        self.at(start).iter().find(|hit| is(hit.sense)).copied()
    }

    /// Of hits that overlap, the first, and of those that begin together the longest.
    pub fn leftmost(&self, start: usize, end: usize, is: impl Fn(Sense) -> bool) -> Vec<Hit> {
        let mut all: Vec<Hit> = Vec::new();
        for hit in self.within(start, end) {
            let free = all.last().is_none_or(|last: &Hit| hit.start >= last.end);
            if is(hit.sense) && hit.end <= end && free {
                all.push(*hit);
            }
        }
        all
    }

    /// Whether a hit lies in words that only look like it.
    pub fn is_barred(&self, hit: &Hit) -> bool {
        self.covered(hit, Sense::Not)
    }

    /// Whether a hit lies within a longer or equal one of a sense without parts.
    pub fn covered(&self, hit: &Hit, by: Sense) -> bool {
        // No entry of the grammar is longer than this in folded bytes.
        let from = hit.start.saturating_sub(120);
        self.within(from, hit.start + 1)
            .iter()
            .any(|other| other.sense == by && other.start <= hit.start && other.end >= hit.end)
    }

    /// The first byte at or after `at` that is not in `soft`.
    pub fn skip(&self, at: usize, soft: &[char]) -> usize {
        let rest = self.words().get(at..).unwrap_or_default();
        at + (rest.len() - rest.trim_start_matches(soft).len())
    }

    /// The entry of a lexicon's phrase: `en/ask/requests`.
    pub fn entry(&self, list: &str, hit: &Hit) -> String {
        let words = self.words().get(hit.start..hit.end).unwrap_or_default();
        format!("{}/{list}/{words}", self.lexis.language)
    }
}

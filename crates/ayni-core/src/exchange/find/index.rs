//! An index in memory: for few records, for tests, and for what a database does with many.

use std::collections::BTreeMap;

use super::entry::Entry;
use super::question::Question;
use super::rank::{Found, Lists, impact, rank};
use super::token::strengths;
use super::vocabulary::Vocabulary;

/// What a record is kept under in an index: each token with its impact.
pub fn postings(vocabulary: &Vocabulary, entry: &Entry) -> Vec<(String, u8)> {
    let (strengths, length) = strengths(vocabulary, entry);
    strengths.into_iter().map(|(token, strength)| (token, impact(strength, length))).collect()
}

/// An index in memory. Records are numbered in the order in which they come.
#[derive(Clone, Debug, Default)]
pub struct Index {
    lists: Lists,
}

impl Index {
    /// Adds a record; its number.
    pub fn add(&mut self, vocabulary: &Vocabulary, entry: &Entry) -> u32 {
        self.add_postings(postings(vocabulary, entry))
    }

    /// Adds a record by its postings; its number.
    pub fn add_postings(&mut self, postings: Vec<(String, u8)>) -> u32 {
        let number = self.lists.records;
        self.lists.records += 1;
        for (token, impact) in postings {
            self.lists.lists.entry(token).or_default().push((number, impact));
        }
        number
    }

    /// Adds what a model makes of a record.
    pub fn add_meaning(&mut self, number: u32, vector: &[i8]) {
        std::sync::Arc::make_mut(&mut self.lists.meanings).put(number, vector);
    }

    /// How many records have each of these tokens.
    pub fn counts(&self, question: &Question) -> BTreeMap<String, u32> {
        let count = |token: &&str| {
            self.lists.lists.get(*token).map_or(0, |list| u32::try_from(list.len()).unwrap_or(u32::MAX))
        };
        question.tokens().iter().map(|token| ((*token).to_owned(), count(token))).collect()
    }

    /// The best answers.
    pub fn find(&self, question: &Question, most: usize) -> Found {
        let mut question = question.clone();
        let counts = self.counts(&question);
        question.trim(self.lists.records, &counts);
        rank(&question, &self.lists, most)
    }

    /// The posting lists, by token.
    pub fn lists(&self) -> &BTreeMap<String, Vec<(u32, u8)>> {
        &self.lists.lists
    }
}

//! The order of answers, and the reasons for each.

use ayni_core::exchange::find::{Question, Why};

use super::search::Asked;
use super::shelf::{Kept, Shelf};
use crate::app::Kit;

/// Why a record is an answer, with its part of the whole in thousandths.
pub type Reason = (Why, u16);

/// All records that answer, the best first; without words, the newest first.
pub fn rank<'s>(kit: &Kit, shelf: &'s Shelf, asked: &Asked) -> Vec<(&'s Kept, Vec<Reason>)> {
    if asked.text.trim().is_empty() && asked.near.is_empty() {
        let mut all: Vec<(&Kept, Vec<Reason>)> = shelf.all.iter().map(|kept| (kept, Vec::new())).collect();
        all.sort_by(|(one, _), (other, _)| {
            other.line.at.cmp(&one.line.at).then(one.line.id.cmp(&other.line.id))
        });
        return all;
    }
    let mut question = Question::of_text(&shelf.vocabulary, &asked.text, &asked.language);
    if let Some(country) = kit.reference.countries.get(&asked.near) {
        question = question.near(&shelf.vocabulary, country, &[]);
    }
    of_question(shelf, &question)
}

/// The records that answer a question, the best first.
pub fn of_question<'s>(shelf: &'s Shelf, question: &Question) -> Vec<(&'s Kept, Vec<Reason>)> {
    let found = shelf.index.find(question, shelf.all.len());
    let hits = found.hits.into_iter();
    hits.filter_map(|hit| Some((shelf.indexed(hit.number)?, hit.reasons))).collect()
}

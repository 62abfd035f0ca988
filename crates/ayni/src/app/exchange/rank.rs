//! The order of answers, and the reasons for each.

use ayni_core::exchange::find::{Found, Hit, Question};
use ayni_model::Phrase;

use super::search::Asked;
use super::shelf::{Kept, Shelf};
use crate::app::Kit;

/// All records that answer, the best first, each with the reasons for it; without words, the newest first.
pub fn rank<'s>(kit: &Kit, shelf: &'s Shelf, asked: &Asked) -> Vec<(&'s Kept, Vec<Phrase>)> {
    if asked.text.trim().is_empty() && asked.near.is_empty() {
        let mut all: Vec<(&Kept, Vec<Phrase>)> = shelf.all.iter().map(|kept| (kept, Vec::new())).collect();
        all.sort_by(|(one, _), (other, _)| {
            other.line.at.cmp(&one.line.at).then(one.line.id.cmp(&other.line.id))
        });
        return all;
    }
    let mut question = Question::of_text(&shelf.vocabulary, &asked.text, &asked.language);
    if let Some(country) = kit.reference.countries.get(&asked.near) {
        question = question.near(&shelf.vocabulary, country, &[]);
    }
    let reasons = |hit: &Hit| hit.reasons.iter().map(|(why, _)| why.phrase()).collect();
    let found = found(shelf, &question);
    if asked.text.trim().is_empty() {
        // Nearness alone makes no answer: what is near comes first, the rest after it.
        let mut all: Vec<(&Kept, Vec<Phrase>)> = Vec::new();
        let hits = found.hits.iter().filter_map(|hit| Some((shelf.indexed(hit.number)?, reasons(hit))));
        all.extend(hits);
        let known: std::collections::BTreeSet<i64> = all.iter().map(|(kept, _)| kept.line.id).collect();
        all.extend(
            shelf.all.iter().filter(|kept| !known.contains(&kept.line.id)).map(|kept| (kept, Vec::new())),
        );
        return all;
    }
    found.hits.iter().filter_map(|hit| Some((shelf.indexed(hit.number)?, reasons(hit)))).collect()
}

/// What answers a question.
pub fn found(shelf: &Shelf, question: &Question) -> Found {
    shelf.index.find(question, shelf.entries.len())
}

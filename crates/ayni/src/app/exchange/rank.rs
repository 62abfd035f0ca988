//! The order of answers, and the reason for each.

use std::collections::BTreeSet;

use ayni_core::exchange::disclose::wordy;
use ayni_core::search::tokens;
use ayni_model::Code;

use super::search::Asked;
use super::shelf::{Kept, Shelf};
use crate::app::Kit;

/// Why a record is an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It has this word.
    Word(String),
    /// It shares this code.
    Code(Code),
}

/// All records that answer, the best first; without words, the newest first.
pub fn rank<'s>(_kit: &Kit, shelf: &'s Shelf, asked: &Asked) -> Vec<(&'s Kept, Vec<Reason>)> {
    let mut wanted = BTreeSet::new();
    tokens(&asked.text, &mut wanted);
    let mut all: Vec<(usize, &Kept, Vec<Reason>)> = Vec::new();
    for kept in &shelf.all {
        let mut has = BTreeSet::new();
        wordy(&kept.record).for_each(|words| tokens(words, &mut has));
        let shared: Vec<&String> = wanted.intersection(&has).collect();
        if wanted.is_empty() || !shared.is_empty() {
            let reasons = shared.iter().map(|one| Reason::Word(one.trim_start_matches("w:").to_owned())).collect();
            all.push((shared.len(), kept, reasons));
        }
    }
    all.sort_by(|one, other| other.0.cmp(&one.0).then(other.1.line.at.cmp(&one.1.line.at)).then(one.1.line.id.cmp(&other.1.line.id)));
    all.into_iter().map(|(_, kept, reasons)| (kept, reasons)).collect()
}

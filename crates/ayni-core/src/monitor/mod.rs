//! Monitoring: from answers to indicators, from indicators to verdicts.
//!
//! A share is of those that answered its question, and says how many they are; whoever did not answer is
//! told beside it. A change is stated only where the two figures are of one kind. A verdict is what the first
//! rule of the edition says that holds, and a person's verdict against it keeps its reason.

mod change;
mod document;
mod figures;
mod pictures;
mod rows;
mod verdict;

use ayni_model::AmountError;
use ayni_model::monitor::{MonitoringFramework, Round};
use ayni_model::survey::AnswerRecord;
use serde::Serialize;

pub use change::Change;
pub use document::document;
pub(crate) use document::{is_percent, parts_of, shown, trend, unit, value, verdict_table};
pub use figures::{Figure, Part};
pub use pictures::{NoPicture, Picture, picture};
pub use rows::{figure_rows, verdict_rows};
pub use verdict::{Counts, Judged};

/// What an edition says about the answers of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Monitored {
    /// The round.
    pub round: String,
    /// The round before, where there is one.
    pub before: Option<String>,
    /// The figures of every indicator in every round up to this one, by indicator, then round.
    pub figures: Vec<Figure>,
    /// How each indicator of the round stands against earlier ones.
    pub changes: Vec<Change>,
    /// The verdicts, by outcome.
    pub verdicts: Vec<Judged>,
}

/// Works out a round: `rounds` in the order of their dates, `answers` of all of them. The last round is the
/// one that is judged; `None` where there is none.
///
/// # Errors
/// A sum with more than 32 digits.
pub fn monitor(
    edition: &MonitoringFramework,
    rounds: &[Round],
    answers: &[AnswerRecord],
) -> Result<Option<Monitored>, AmountError> {
    let Some((last, earlier)) = rounds.split_last() else { return Ok(None) };
    let mut figures = Vec::new();
    for indicator in &edition.indicators {
        for round in rounds {
            figures.push(figures::figure(indicator, round, answers)?);
        }
    }
    let changes: Vec<Change> = edition
        .indicators
        .iter()
        .map(|indicator| change::change(edition, indicator, rounds, &figures))
        .collect::<Result<_, _>>()?;
    let verdicts = verdict::verdicts(edition, last, &figures, &changes)?;
    Ok(Some(Monitored {
        round: last.id.clone(),
        before: earlier.last().map(|round| round.id.clone()),
        figures,
        changes,
        verdicts,
    }))
}

#[cfg(test)]
mod tests;

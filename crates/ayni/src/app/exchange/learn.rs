//! Learning modules: a check of oneself, and who has worked through.

use ayni_core::rights::{Act, On};
use ayni_model::exchange::Record;
use ayni_model::{Amount, Text};

use super::shelf::Kept;
use super::{Exchange, Viewer, no_record};
use crate::app::desk::{By, Desk};
use crate::app::{Refusal, enter};

/// How many right answers of a hundred pass where a module does not say.
const PASS: i64 = 70;

/// A question in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub question: String,
    /// The choices.
    pub choices: Vec<String>,
    /// The place of the right one, from 1.
    pub right: usize,
}

/// How somebody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// For each question whether it was answered right.
    pub right: Vec<bool>,
    /// Whether enough were.
    pub passed: bool,
}

/// The questions of a module.
pub fn questions(record: &Record, language: &str) -> Vec<Question> {
    let best = |text: Option<&Text>| {
        text.and_then(|text| text.best(language)).map_or("", |(words, _)| words).to_owned()
    };
    record
        .lines("questions")
        .iter()
        .map(|line| Question {
            question: best(line.text("question")),
            choices: best(line.text("choices"))
                .lines()
                .map(str::trim)
                .filter(|choice| !choice.is_empty())
                .map(str::to_owned)
                .collect(),
            right: line.plain("right").parse().unwrap_or(0),
        })
        .collect()
}

/// Counts what somebody answered, and keeps it where they are known.
pub async fn answer(
    desk: &Desk<'_>,
    by: Option<&By>,
    exchange: &Exchange,
    viewer: &Viewer,
    kept: &Kept,
    answers: &[usize],
) -> Result<Outcome, Refusal> {
    viewer.shown(exchange, &kept.line, &kept.record, enter::today(desk)).ok_or_else(no_record)?;
    let questions = questions(&kept.record, "en");
    let right: Vec<bool> =
        questions.iter().enumerate().map(|(at, one)| answers.get(at) == Some(&one.right)).collect();
    let total = i64::try_from(right.len()).unwrap_or(i64::MAX);
    let score = i64::try_from(right.iter().filter(|right| **right).count()).unwrap_or(0);
    let wanted = kept.record.plain("pass").parse::<Amount>().ok();
    let wanted = wanted
        .and_then(|amount| i64::try_from(amount.millionths() / 1_000_000).ok())
        .unwrap_or(PASS)
        .clamp(0, 100);
    let passed = score * 100 >= wanted * total;
    if let Some((by, person)) = by.and_then(|by| Some((by, by.person()?))) {
        by.may(Act::Say, &On::default())?;
        let of = (kept.line.id, kept.line.number);
        desk.store.complete_module(of, person, (score, total, passed), desk.now).await?;
    }
    Ok(Outcome { right, passed })
}

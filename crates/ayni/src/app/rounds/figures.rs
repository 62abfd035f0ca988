//! From a round to its indicators: the answers that count, and those of the rounds before it.

use ayni_core::monitor::{Monitored, document, monitor};
use ayni_core::rights::Act;
use ayni_model::document::Document;
use ayni_model::survey::AnswerRecord;

use super::super::desk::{By, Desk};
use super::super::monitor::RECORDS;
use super::super::{Refusal, monitor as monitoring};
use super::clear::kit_edition;
use super::series::{Series, up_to};
use super::{Held, round_for};

/// What a round comes to.
pub struct Figures {
    /// The round.
    pub held: Held,
    /// What its edition says about it.
    pub monitored: Monitored,
    /// The same as a document.
    pub document: Document,
    /// The rounds that it was worked out from, with the answers that count.
    pub series: Series,
    /// How many answers of the round itself count.
    pub counted: usize,
}

/// Works a round out. Of a closed round what came before its end counts; with `revised`, what came after it too.
pub async fn figures(desk: &Desk<'_>, by: &By, name: &str, revised: bool) -> Result<Figures, Refusal> {
    let held = round_for(desk, by, Act::See, name).await?;
    let (edition, _) = kit_edition(desk.kit, &held.plan.edition)?;
    let series = up_to(desk.store, &held, revised).await?;
    let monitored = monitor(&edition, &series.rounds, &series.answers).map_err(monitoring::fault)?;
    let monitored = monitored.ok_or_else(|| super::no_round(name))?;
    let document = document(&edition, &monitored);
    // Records that a query gave are no answers.
    let counted = series.of(name).filter(|one| held.forms.iter().any(|form| form.id == one.form.id)).count();
    Ok(Figures { held, monitored, document, series, counted })
}

/// The files of a round's figures that can be saved: name and media type.
pub const FILES: &[(&str, &str)] = &[
    ("monitoring.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("monitoring.html", "text/html; charset=utf-8"),
    ("figures.csv", "text/csv; charset=utf-8"),
    ("verdicts.csv", "text/csv; charset=utf-8"),
    ("monitoring.json", "application/json"),
    ("answers.jsonl", "application/x-ndjson"),
    (RECORDS, "application/x-ndjson"),
];

impl Figures {
    /// Whether a record is an answer to one of the round's questionnaires, and none that a query gave.
    fn is_answer(&self, record: &AnswerRecord) -> bool {
        self.held.forms.iter().any(|form| form.id == record.form.id)
    }

    /// The names of the files that there are.
    pub fn files(&self) -> impl Iterator<Item = &'static str> {
        let records = self.series.of(&self.held.line.name).any(|record| !self.is_answer(record));
        FILES.iter().map(|(name, _)| *name).filter(move |name| records || *name != RECORDS)
    }
}

/// One of these files, in the language of the words.
pub fn file(
    desk: &Desk<'_>,
    figures: &Figures,
    name: &str,
    words: &ayni_words::Words,
) -> Result<Option<Vec<u8>>, Refusal> {
    let answers = name == "answers.jsonl";
    if answers || name == RECORDS {
        let own = figures.series.of(&figures.held.line.name);
        let own = own.filter(|record| figures.is_answer(record) == answers);
        return Ok(Some(monitoring::lines(own)));
    }
    monitoring::file(desk.kit, &figures.monitored, &figures.document, name, words)
}

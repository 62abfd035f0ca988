//! Answers by workbook, for those who never log in; and files that are laid beside an answer.

use std::io::Write;

use ayni_core::survey::{Edit, Index};
use ayni_formats::answers::CameBack as Read;
use ayni_model::finding::Arg;
use ayni_model::survey::{AnswerRecord, FormRef, FormSheet, Given, MadeFrom};
use ayni_model::{Finding, Origin, Severity};
use ayni_store::{NewSurveyFile, SurveyFile};
use ayni_words::Words;

use super::super::desk::Desk;
use super::super::scratch::Scratch;
use super::super::{Refusal, attach, enter, survey};
use super::answer::{self, Saved};
use super::seat::Seat;
use super::{Rounds, answer::Answer};

/// Files beside one answer.
pub const MOST_FILES: i64 = 50;

/// How evidence names a file that lies beside the answer.
pub const FILE: &str = "file:";

/// The workbook of an answer, in a language, with what stands there and what is suggested. It says which version it was
/// made from.
pub fn workbook(
    desk: &Desk<'_>,
    seat: &Seat,
    form: &FormSheet,
    answer: &Answer,
    words: &Words,
) -> Result<Vec<u8>, Refusal> {
    let mut record = answer.shown();
    record.form = FormRef { id: form.id.clone(), version: form.version.clone() };
    let made = made_from(seat, answer.number);
    Ok(ayni_print::survey::workbook(form, &record, Some(&made), words, enter::today(desk))?)
}

fn made_from(seat: &Seat, version: i64) -> MadeFrom {
    MadeFrom { round: seat.asked.round.clone(), respondent: seat.asked.respondent.clone(), version }
}

/// What came back with a workbook.
pub struct CameBack {
    /// What became of its answers; none where the workbook is not one of this questionnaire.
    pub saved: Option<Saved>,
    /// What was found in it.
    pub findings: Vec<Finding>,
}

/// Takes a workbook back, or an export of a device with one answer. It is read by the confined child and checked by
/// the form. One of another version of the form, of another form, or of another answer waits: nothing of it is kept.
/// Else what is in it is put together with what others saved since the version that it was made from.
pub async fn take(
    desk: &Desk<'_>,
    rounds: &Rounds,
    seat: &Seat,
    form: &FormSheet,
    (name, content): (&str, &[u8]),
) -> Result<CameBack, Refusal> {
    seat.may_answer()?;
    let scratch = Scratch::beside(&desk.kit.register)?;
    let file = scratch.path().join(attach::clean(name));
    std::fs::File::create(&file)
        .and_then(|mut open| open.write_all(content))
        .map_err(|error| Refusal::file(&file, &error))?;
    let (form_of, round, today) = (form.clone(), seat.asked.round.clone(), enter::today(desk));
    let path = scratch.path().to_owned();
    // The child is waited for apart from the threads that answer others.
    let read = tokio::task::spawn_blocking(move || survey::read_file(&path, &form_of, &file, &round, today));
    let read = read.await.map_err(|error| Refusal::Fault(error.to_string()))??;
    let mut findings = read.findings;
    let Some((came, found)) = read.answers.into_iter().next() else {
        return Ok(CameBack { saved: None, findings });
    };
    // A table in which nothing of the form stands has rows all the same.
    if came.record.answers.is_empty() && came.made_from.is_none() {
        return Ok(CameBack { saved: None, findings });
    }
    let other = found.iter().any(|finding| finding.code == "answer-version");
    findings.extend(found);
    let elsewhere = came.made_from.as_ref().filter(|made| **made != made_from(seat, made.version));
    if let Some(made) = elsewhere {
        let finding = Finding::new("answer-workbook-other", Severity::Error).at(Origin::file(name));
        findings
            .push(finding.with("respondent", made.respondent.as_str()).with("round", made.round.as_str()));
    }
    if other || elsewhere.is_some() {
        findings.retain(|finding| finding.severity == Severity::Error);
        return Ok(CameBack { saved: None, findings });
    }
    // What does not say which version it was made from is of the one that stands there.
    let base = match &came.made_from {
        Some(made) => made.version,
        None => answer::of(desk, seat, form).await?.number,
    };
    let before = answer::version(desk, seat, form, base).await?;
    let filled = filled(form, &before, &came);
    let saved = answer::save(desk, rounds, seat, form, base, filled).await?;
    Ok(CameBack { saved: Some(saved), findings })
}

/// What was filled in, as an edit of the version that it was made from. A suggestion that nobody confirmed is left out.
/// What is blank was emptied where the workbook says what it was made from; else it stays as it was.
fn filled(form: &FormSheet, before: &AnswerRecord, came: &Read) -> Edit {
    let index = Index::new(form);
    let mut edit = Edit { language: came.record.language.clone(), ..Edit::default() };
    let none = Given::default();
    for key in came.places.iter().chain(came.record.answers.keys()) {
        let asked = index.question(key).filter(|one| one.kind.is_asked() && one.calculation.is_none());
        if asked.is_none() {
            continue;
        }
        let [given, was] = [&came.record, before].map(|one| one.answers.get(key).unwrap_or(&none));
        // A sheet keeps no space at the ends, and its own signs for new lines.
        let changed = |now: &str, was: &str| {
            let emptied = now.is_empty() && came.made_from.is_none();
            !emptied && !now.lines().eq(was.trim().lines())
        };
        if given.suggested.is_empty() && changed(&given.value, &was.value) {
            edit.values.insert(key.clone(), given.value.clone());
        }
        if changed(&given.comment, &was.comment) {
            edit.comments.insert(key.clone(), given.comment.clone());
        }
    }
    edit
}

/// Lays a file beside an answered or unanswered question, as evidence; its number, and what became of the answer.
pub async fn lay(
    desk: &Desk<'_>,
    rounds: &Rounds,
    seat: &Seat,
    form: &FormSheet,
    question: &str,
    (name, content): (&str, &[u8]),
) -> Result<(i64, Saved), Refusal> {
    seat.may_answer()?;
    if content.is_empty() {
        return Err(Refusal::usage("attach-no-file", []));
    }
    // First: a file beside nothing would be found by nobody.
    if Index::new(form).question(question).is_none_or(|one| !one.kind.is_asked()) {
        return Err(Refusal::usage("round-no-question", [("question", Arg::Text(question.to_owned()))]));
    }
    let now = answer::of(desk, seat, form).await?;
    let mut evidence =
        now.record.answers.get(question).map(|given| given.evidence.clone()).unwrap_or_default();
    if evidence.len() >= answer::EVIDENCE {
        return Err(too_many(answer::EVIDENCE as u64));
    }
    let name = attach::clean(name);
    let new = NewSurveyFile {
        asked: seat.asked.id,
        name: &name,
        kind: attach::kind(&name, content),
        content,
        sha256: ayni_store::hash(content),
    };
    let kept = desk.store.keep_survey_file(&new, MOST_FILES, &seat.stamp(desk)).await?;
    let file = kept.ok_or_else(|| too_many(MOST_FILES.unsigned_abs()))?;
    evidence.push(format!("{FILE}{file}"));
    let edit = Edit { evidence: [(question.to_owned(), evidence)].into(), ..Edit::default() };
    let saved = answer::save(desk, rounds, seat, form, now.number, edit).await?;
    Ok((file, saved))
}

fn too_many(most: u64) -> Refusal {
    Refusal::refused("round-too-many-files", [("most", Arg::Count(most))])
}

/// The files beside the answer, in the order in which they came.
pub async fn files(desk: &Desk<'_>, seat: &Seat) -> Result<Vec<SurveyFile>, Refusal> {
    Ok(desk.store.survey_files(seat.asked.id).await?)
}

/// A file beside the answer.
pub async fn file(desk: &Desk<'_>, seat: &Seat, id: i64) -> Result<SurveyFile, Refusal> {
    let found = desk.store.survey_files(seat.asked.id).await?.into_iter().find(|one| one.id == id);
    found.ok_or_else(|| Refusal::refused("attach-none", []))
}

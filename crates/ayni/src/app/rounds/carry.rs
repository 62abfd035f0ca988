//! Answers by workbook, for those who never log in; and files that are laid beside an answer.

use std::io::Write;

use ayni_model::finding::Arg;
use ayni_model::survey::{AnswerRecord, FormSheet, Given};
use ayni_model::{Finding, Severity};
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

/// The workbook of an answer, in a language, with what stands there and what is suggested.
pub fn workbook(
    desk: &Desk<'_>,
    form: &FormSheet,
    answer: &Answer,
    words: &Words,
) -> Result<Vec<u8>, Refusal> {
    let mut record = answer.shown();
    record.form = ayni_model::survey::FormRef { id: form.id.clone(), version: form.version.clone() };
    // What is suggested says so beside it, and is the respondent's own only when that is taken away.
    for given in record.answers.values_mut().filter(|given| !given.suggested.is_empty()) {
        if given.comment.is_empty() {
            given.comment = marked(&given.suggested, words);
        }
    }
    Ok(ayni_print::survey::workbook(form, &record, words, enter::today(desk))?)
}

/// What stands beside a suggestion in a workbook.
fn marked(source: &str, words: &Words) -> String {
    use ayni_model::document::{Phrase, Speak};
    words.say(&Phrase::message("round-suggested-from", [("source", Arg::Text(source.to_owned()))]))
}

/// What came back with a workbook.
pub struct CameBack {
    /// What became of its answers; none where the workbook is not one of this questionnaire.
    pub saved: Option<Saved>,
    /// What was found in it.
    pub findings: Vec<Finding>,
}

/// Takes a workbook back, or an export of a device with one answer. It is read by the confined child and checked by
/// the form. One of another version or of another form waits: nothing of it is kept. Else what is in it is put
/// together with what stands there.
pub async fn take(
    desk: &Desk<'_>,
    rounds: &Rounds,
    seat: &Seat,
    form: &FormSheet,
    (name, content): (&str, &[u8]),
    words: &Words,
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
    if came.answers.is_empty() {
        return Ok(CameBack { saved: None, findings });
    }
    let other = found.iter().any(|finding| finding.code == "answer-version");
    findings.extend(found);
    if other {
        findings.retain(|finding| finding.severity == Severity::Error);
        return Ok(CameBack { saved: None, findings });
    }
    let answer = answer::of(desk, seat, form).await?;
    let mine = over(&answer, came, words);
    let saved = answer::put(desk, rounds, seat, form, answer.number, &answer.record, mine, None).await?;
    Ok(CameBack { saved: Some(saved), findings })
}

/// The answer with what a workbook says over it. What the workbook leaves open stays as it was, and a suggestion
/// that nobody changed is still one as long as its mark stands beside it.
fn over(answer: &Answer, came: AnswerRecord, words: &Words) -> AnswerRecord {
    let mut record = answer.record.clone();
    if !came.language.is_empty() {
        record.language.clone_from(&came.language);
    }
    for (key, new) in came.answers {
        let suggested = answer.suggested.get(&key);
        let still =
            suggested.is_some_and(|one| one.value == new.value && new.comment == marked(&one.source, words));
        if still {
            continue;
        }
        let given = record.answers.entry(key).or_default();
        if !new.value.is_empty() && new.value != given.value {
            given.value = new.value;
            given.suggested.clear();
        }
        let marks = suggested.is_some_and(|one| new.comment == marked(&one.source, words));
        if !new.comment.is_empty() && !marks {
            given.comment = new.comment;
        }
    }
    record.answers.retain(|_, given| *given != Given::default());
    record
}

/// Lays a file beside a question; its number.
pub async fn lay(desk: &Desk<'_>, seat: &Seat, (name, content): (&str, &[u8])) -> Result<i64, Refusal> {
    seat.may_answer()?;
    if content.is_empty() {
        return Err(Refusal::usage("attach-no-file", []));
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
    let most = Arg::Count(MOST_FILES.unsigned_abs());
    kept.ok_or_else(|| Refusal::refused("attach-too-many", [("most", most)]))
}

/// A file beside the answer.
pub async fn file(desk: &Desk<'_>, seat: &Seat, id: i64) -> Result<SurveyFile, Refusal> {
    let found = desk.store.survey_files(seat.asked.id).await?.into_iter().find(|one| one.id == id);
    found.ok_or_else(|| Refusal::refused("attach-none", []))
}

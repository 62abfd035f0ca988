//! Checks an answer by the form's own logic.

use std::collections::BTreeSet;

use ayni_model::survey::{AnswerRecord, Choice, Given, ListSource, Logic, Question, QuestionKind};
use ayni_model::{Amount, Day, Finding, Severity};

use super::dates;
use super::evaluate::evaluate;
use super::fill::{Filled, Scope, fill};
use super::index::Index;

/// The longest answer, in letters. What is longer is a document, and goes beside the answer as evidence.
pub const LONGEST: usize = 20_000;

/// Works an answer out and says what is wrong with it. An answer with an error cannot be handed in; a
/// warning stays with it.
pub fn check(index: &Index<'_>, record: &AnswerRecord, today: Day) -> (Filled, Vec<Finding>) {
    let form = index.form;
    let mut findings = Vec::new();
    if record.form.id != form.id {
        findings.push(other_form(record, form));
        return (Filled::default(), findings);
    }
    if record.form.version != form.version {
        findings.push(other_form(record, form));
    }
    let filled = fill(index, record, today);
    for (key, given) in &record.answers {
        let Some(question) = index.question(key) else {
            findings.push(on("answer-unknown", Severity::Warning, key));
            continue;
        };
        given_at(index, &filled, key, question, given, today, &mut findings);
    }
    for key in filled.asked() {
        let Some(question) = index.question(key) else { continue };
        if filled.value(key).is_empty()
            && question.kind.is_asked()
            && required(index, &filled, key, question, today)
        {
            findings.push(worded(
                on("answer-required", Severity::Error, key),
                &question.required_message,
                record,
            ));
        }
    }
    for (key, column, trouble) in &filled.troubles {
        let finding = on("answer-not-worked-out", Severity::Warning, key).with("column", *column);
        findings.push(finding.with("reason", trouble.to_string()));
    }
    let mut constraints = Vec::new();
    for (key, message) in broken(index, &filled, record, today) {
        constraints.push(worded(on("answer-constraint", Severity::Error, &key), message, record));
    }
    findings.extend(constraints);
    (filled, findings)
}

/// That it answers another form or another version of this one.
fn other_form(record: &AnswerRecord, form: &ayni_model::survey::FormSheet) -> Finding {
    let named = |id: &str, version: &str| format!("{id} {version}").trim().to_owned();
    let finding =
        Finding::new("answer-version", Severity::Error).with("form", named(&form.id, &form.version));
    finding.with("other", named(&record.form.id, &record.form.version))
}

/// A finding about a question of an answer.
fn on(code: &str, severity: Severity, key: &str) -> Finding {
    Finding::new(code, severity).with("question", key)
}

/// With the form's own words about it.
fn worded(finding: Finding, message: &ayni_model::Text, record: &AnswerRecord) -> Finding {
    finding.with("message", message.best(&record.language).map_or("", |(words, _)| words))
}

fn given_at(
    index: &Index<'_>,
    filled: &Filled,
    key: &str,
    question: &Question,
    given: &Given,
    today: Day,
    findings: &mut Vec<Finding>,
) {
    let letters = given.comment.chars().count();
    if letters > LONGEST {
        let long = on("answer-comment-too-long", Severity::Error, key);
        findings.push(long.with("letters", letters).with("limit", LONGEST));
    }
    if given.value.chars().count() > LONGEST {
        let letters = given.value.chars().count();
        findings.push(
            on("answer-too-long", Severity::Error, key).with("letters", letters).with("limit", LONGEST),
        );
        return;
    }
    if !given.beside.is_empty() {
        findings.push(on("answer-beside", Severity::Warning, key).with("count", given.beside.len() + 1));
    }
    if !given.suggested.is_empty() {
        findings.push(on("answer-unconfirmed", Severity::Note, key).with("source", given.suggested.as_str()));
    }
    if given.value.is_empty() {
        return;
    }
    if !filled.is_asked(key) {
        findings.push(on("answer-not-asked", Severity::Warning, key));
        return;
    }
    if !fits(question.kind, &given.value) {
        let finding = on("answer-kind", Severity::Error, key).with("value", given.value.as_str());
        findings.push(
            finding.with("kind", ayni_model::Arg::Key(format!("answer-kind-{}", question.kind.as_str()))),
        );
        return;
    }
    let offered = offered(index, filled, key, question, today);
    for choice in offered.iter().flat_map(|offered| unlisted(offered, question.kind, &given.value)) {
        findings.push(on("answer-choice", Severity::Error, key).with("value", choice));
    }
}

/// Whether a text is a value of a kind.
fn fits(kind: QuestionKind, text: &str) -> bool {
    match kind {
        QuestionKind::Integer => text.parse::<Amount>().is_ok_and(|number| number.rounded(0) == number),
        QuestionKind::Decimal | QuestionKind::Range => text.parse::<Amount>().is_ok(),
        QuestionKind::Date | QuestionKind::Today => dates::day(text).is_some(),
        QuestionKind::Time => dates::seconds(text).is_some(),
        QuestionKind::DateTime => dates::is_moment(text),
        QuestionKind::SelectOne => !text.contains(char::is_whitespace),
        _ => true,
    }
}

/// The choices that a question offers in an answer, where the form has them; of those whose filter cannot
/// be worked out, all.
pub(super) fn offered<'f>(
    index: &Index<'f>,
    filled: &Filled,
    key: &str,
    question: &Question,
    today: Day,
) -> Option<Vec<&'f Choice>> {
    let choices = question.choices.as_ref()?;
    let list = match &choices.source {
        source @ (ListSource::Form(_) | ListSource::External(_)) => index.form.list(source)?,
        ListSource::File(_) | ListSource::Answers(_) => return None,
    };
    let scope = Scope::new(index, filled, key, today);
    let keep = |choice: &&'f Choice| match &choices.filter {
        Some(filter) => {
            choice.name == "other" && choices.other
                || evaluate(&filter.expression, &scope.at_choice(choice)).map_or(true, |value| value.holds())
        }
        None => true,
    };
    Some(list.choices.iter().filter(keep).collect())
}

/// The chosen values that are not offered.
fn unlisted(offered: &[&Choice], kind: QuestionKind, value: &str) -> Vec<String> {
    if !kind.has_choices() {
        return Vec::new();
    }
    let names: BTreeSet<&str> = offered.iter().map(|choice| choice.name.as_str()).collect();
    value.split_whitespace().filter(|one| !names.contains(one)).map(str::to_owned).collect()
}

pub(super) fn required(
    index: &Index<'_>,
    filled: &Filled,
    key: &str,
    question: &Question,
    today: Day,
) -> bool {
    let holds = |logic: &Logic| evaluate(&logic.expression, &Scope::new(index, filled, key, today));
    question.required.as_ref().is_some_and(|logic| holds(logic).is_ok_and(|value| value.holds()))
}

/// The questions whose constraint does not hold, with what the form says then.
fn broken<'f>(
    index: &Index<'f>,
    filled: &Filled,
    record: &AnswerRecord,
    today: Day,
) -> Vec<(String, &'f ayni_model::Text)> {
    let mut broken = Vec::new();
    for key in record.answers.keys().filter(|key| !filled.value(key).is_empty()) {
        let Some(question) = index.question(key) else { continue };
        let Some(constraint) = &question.constraint else { continue };
        let scope = Scope::new(index, filled, key, today);
        // One that cannot be worked out has been named when the form was checked.
        if evaluate(&constraint.expression, &scope).is_ok_and(|value| !value.holds()) {
            broken.push((key.clone(), &question.constraint_message));
        }
    }
    broken
}

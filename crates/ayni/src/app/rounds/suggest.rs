//! Suggestions: what a respondent said in the round before, and what the node knows. Each has its source; none is
//! an answer until somebody confirms it.

use std::collections::BTreeMap;

use ayni_core::survey::{Index, check};
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::survey::{AnswerRecord, FormRef, FormSheet, Given, Question, SuggestQuery};
use ayni_model::{Day, Severity};
use ayni_store::{AnswerKey, AskedLine, Suggested};
use ayni_words::Words;

use super::super::desk::Desk;
use super::super::{Kit, Refusal, enter, query};
use super::answer::parsed;
use super::{Held, Rounds, about, round};

/// How long a query may take, in seconds.
const SECONDS: u64 = 60;

/// The most rows of one query that are looked at.
const ROWS: usize = 20_000;

/// Makes the suggestions of a round anew, for all who are asked; how many there are.
pub async fn all(desk: &Desk<'_>, rounds: &Rounds, name: &str) -> Result<u64, Refusal> {
    let held = round(desk, name).await?;
    let mut known = Vec::new();
    for one in &held.plan.suggest {
        known.push((one, values(desk.kit, &one.sql).await?));
    }
    let mut count = 0;
    for asked in desk.store.asked_in(name).await?.iter().filter(|one| one.ended.is_none()) {
        let form = rounds.form(desk, name, &asked.form).await?;
        let suggested = of(desk, &held, asked, &form, &known).await?;
        count += suggested.len() as u64;
        desk.store.suggest(asked.id, &suggested).await?;
    }
    Ok(count)
}

/// What is suggested to one respondent.
async fn of(
    desk: &Desk<'_>,
    held: &Held,
    asked: &AskedLine,
    form: &FormSheet,
    known: &[(&SuggestQuery, BTreeMap<String, String>)],
) -> Result<BTreeMap<String, Suggested>, Refusal> {
    let language = ayni_words::negotiate(&about(asked).language);
    let words = Words::new(&desk.kit.catalogue, desk.kit.reference.clone(), language);
    let mut suggested = BTreeMap::new();
    let index = Index::new(form);
    let today = enter::today(desk);
    if !held.plan.before.is_empty() {
        let key = AnswerKey { round: &held.plan.before, form: &asked.form, respondent: &asked.respondent };
        if let Some((_, body)) = desk.store.answer(key, None).await? {
            let before = parsed(&body)?;
            let said = [("round", Arg::Text(held.plan.before.clone()))];
            let source = words.say(&Phrase::message("round-source-before", said));
            let values = before.answers.iter().filter_map(|(key, given)| Some((key, given.settled()?)));
            for (key, value) in values.filter(|(key, value)| fits(&index, form, key, value, today)) {
                suggested.insert(key.clone(), Suggested { value: value.to_owned(), source: source.clone() });
            }
        }
    }
    for (one, values) in known.iter().filter(|(one, _)| one.form == asked.form) {
        let value = values.get(&asked.respondent).or_else(|| values.get(&asked.organisation));
        let Some(value) = value.filter(|value| fits(&index, form, &one.question, value, today)) else {
            continue;
        };
        let day = Arg::Text(words.date(today.into()));
        let source = words.say(&Phrase::message("round-source-register", [("day", day)]));
        // What the register counts is newer than what was said in the round before.
        suggested.insert(one.question.clone(), Suggested { value: value.clone(), source });
    }
    Ok(suggested)
}

/// Whether a value can be an answer to the question of this form: the question is asked of people, and neither its
/// kind nor its choices speak against it. Whether it is asked now depends on the other answers.
fn fits(index: &Index<'_>, form: &FormSheet, key: &str, value: &str, today: Day) -> bool {
    let Some(question) = index.question(key) else { return false };
    if !question.kind.is_asked() || question.calculation.is_some() {
        return false;
    }
    // Alone in a form without conditions, so that only kind and choices count.
    let alone = FormSheet {
        nodes: vec![ayni_model::survey::Node::Question(Question {
            relevant: None,
            constraint: None,
            required: None,
            choices: question
                .choices
                .clone()
                .map(|choices| ayni_model::survey::Choices { filter: None, ..choices }),
            ..question.clone()
        })],
        ..FormSheet {
            id: form.id.clone(),
            version: form.version.clone(),
            languages: form.languages.clone(),
            lists: form.lists.clone(),
            external: form.external.clone(),
            ..FormSheet::default()
        }
    };
    let record = AnswerRecord {
        form: FormRef { id: form.id.clone(), version: form.version.clone() },
        answers: [(question.name.clone(), Given::value(value))].into(),
        ..AnswerRecord::default()
    };
    let (_, findings) = check(&Index::new(&alone), &record, today);
    findings.iter().all(|finding| finding.severity != Severity::Error)
}

/// The values of a query by its first column.
async fn values(kit: &Kit, sql: &str) -> Result<BTreeMap<String, String>, Refusal> {
    let rows = rows(kit, sql).await?;
    let pair = |row: Vec<Option<String>>| {
        let mut cells = row.into_iter();
        Some((cells.next()??, cells.next()??))
    };
    Ok(rows.into_iter().filter_map(pair).collect())
}

/// The rows of a query over the register, which a confined child works out.
pub async fn rows(kit: &Kit, sql: &str) -> Result<Vec<Vec<Option<String>>>, Refusal> {
    let (kit, sql) = (kit.clone(), sql.to_owned());
    let runtime = tokio::runtime::Handle::current();
    // The child is waited for apart from the threads that answer others.
    let rows = tokio::task::spawn_blocking(move || {
        runtime.block_on(async {
            let answer = query::ask(&kit, &sql, false, SECONDS).await?;
            answer.take(ROWS).collect::<Result<Vec<_>, Refusal>>()
        })
    });
    rows.await.map_err(|error| Refusal::Fault(error.to_string()))?
}

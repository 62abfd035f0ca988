//! A round: who is asked and where each answer stands; asking more, closing it.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::rights::Act as Right;
use ayni_model::Arg;
use ayni_model::document::{Phrase, Speak};
use ayni_model::survey::AnswerState;
use ayni_store::{AnswerLine, AskedLine, SaidLine};
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Field, LongSent, Sent};
use super::super::gate::Who;
use super::super::identity::panel::{Act, Panel, Row, Section, moment};
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::actor;
use super::answer::state;
use crate::app::Refusal;
use crate::app::desk::By;
use crate::app::rounds::{Held, about, clear, open, round_for};

/// Respondents that one page shows.
const SHOWN: usize = 500;

/// `/rounds/{name}`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    let panel = panel(&node, &visitor, actor(&who)?, &name).await?;
    form::show(&node, &visitor, &headers, panel, StatusCode::OK).await
}

async fn panel(node: &Node, visitor: &Visitor, by: &By, name: &str) -> Result<Panel, Trouble> {
    let words = &*visitor.words;
    let desk = node.desk();
    let held = round_for(&desk, by, Right::See, name).await?;
    let asks = desk.may_in(by, Right::Ask, &held.plan.organisation).await.is_ok();
    let asked = desk.store.asked_in(name).await?;
    let board = desk.store.round_board(name).await?;
    let answers: BTreeMap<(&str, &str), &AnswerLine> =
        board.iter().map(|line| ((line.form.as_str(), line.respondent.as_str()), line)).collect();
    let said = desk.store.said_in_round(name, None).await?;
    let mut of_each: BTreeMap<i64, Vec<&SaidLine>> = BTreeMap::new();
    for line in &said {
        if let Some(asked) = line.asked {
            of_each.entry(asked).or_default().push(line);
        }
    }
    let queries =
        |asked: i64| of_each.get(&asked).map_or(0, |said| clear::open_queries(said.iter().copied()));
    let mut sections = vec![facts(&held, words)];
    for form in &held.forms {
        let of: Vec<&AskedLine> =
            asked.iter().filter(|one| one.form == form.id && one.ended.is_none()).collect();
        let of_state = |wanted: &[AnswerState]| {
            let here = |one: &&&AskedLine| {
                answers
                    .get(&(one.form.as_str(), one.respondent.as_str()))
                    .is_some_and(|line| wanted.contains(&line.state))
            };
            of.iter().filter(here).count() as u64
        };
        let came = of_state(&[AnswerState::Submitted, AnswerState::Cleared]);
        let args = [
            ("asked", Arg::Count(of.len() as u64)),
            ("came", Arg::Count(came)),
            ("cleared", Arg::Count(of_state(&[AnswerState::Cleared]))),
        ];
        let rows = of.iter().take(SHOWN).map(|one| {
            let line = answers.get(&(one.form.as_str(), one.respondent.as_str())).copied();
            row(one, line, queries(one.id), words)
        });
        sections.push(Section {
            title: form.title.clone(),
            text: vec![words.say(&Phrase::message("round-board", args))],
            rows: rows.collect(),
            links: vec![(
                links::address(&format!("/rounds/{name}/form.xlsx"), [("form", form.id.as_str())]),
                words.key("round-form-file"),
            )],
            ..Section::default()
        });
    }
    if asks {
        sections.push(asking(&held, words));
        if held.line.open {
            sections.push(closing(&held, words));
        }
    }
    let done =
        visitor.asked("done").filter(|done| ["opened", "asked", "closed", "suggesting"].contains(done));
    Ok(Panel {
        title: held.title(words.language()).to_owned(),
        subtitle: words.key(if held.line.open { "round-is-open" } else { "round-is-closed" }),
        over: Some(("/rounds".to_owned(), words.key("round-title"))),
        done: done.map(|done| words.key(&format!("round-done-{done}"))),
        sections,
        ..Panel::default()
    })
}

fn facts(held: &Held, words: &Words) -> Section {
    let plan = &held.plan;
    let mut facts = vec![(words.key("round-field-date"), words.date(plan.date))];
    if let Some(due) = plan.due {
        facts.push((words.key("round-field-due"), words.date(due)));
    }
    if let Some(closed) = held.line.closed {
        facts.push((words.key("round-closed-at"), moment(closed, words)));
    }
    for form in &held.forms {
        // Its title says more than its id; what has none is called by that.
        let title = if form.title.is_empty() { &form.id } else { &form.title };
        let name = format!("{title} ({})", form.version);
        let languages: Vec<String> = form.languages.iter().map(|code| language_name(code, words)).collect();
        facts.push((name, words.list(&languages)));
    }
    let levels = plan.levels.iter().filter_map(|level| level.name.best(words.language()));
    let levels: Vec<&str> = levels.map(|(name, _)| name).collect();
    if !levels.is_empty() {
        facts.push((words.key("round-levels"), levels.join(" → ")));
    }
    let mut onward = Vec::new();
    if !plan.edition.is_empty() {
        onward.push((format!("/rounds/{}/figures", held.line.name), words.key("round-figures")));
    }
    Section { facts, links: onward, ..Section::default() }
}

/// A language by its name; by its code where the node has none for it.
pub fn language_name(code: &str, words: &Words) -> String {
    let key = format!("language-{code}");
    if words.has(&key) { words.key(&key) } else { code.to_owned() }
}

fn row(one: &AskedLine, line: Option<&AnswerLine>, queries: usize, words: &Words) -> Row {
    let known = about(one);
    let mut lines = Vec::new();
    lines.extend(line.map(|line| moment(line.at, words)));
    if !known.language.is_empty() {
        lines.push(language_name(&known.language, words));
    }
    if queries > 0 {
        lines
            .push(words.say(&Phrase::message("round-open-queries", [("count", Arg::Count(queries as u64))])));
    }
    Row {
        title: if known.name.is_empty() { one.respondent.clone() } else { known.name },
        href: Some(format!("/rounds/asked/{}", one.id)),
        mark: state(line.map(|line| line.state), words),
        lines,
        ..Row::default()
    }
}

fn asking(held: &Held, words: &Words) -> Section {
    let forms = held.forms.iter().map(|form| (form.id.clone(), form.title.clone(), false));
    let every = vec![("yes".to_owned(), words.key("round-every-organisation"), false)];
    let fields = vec![
        Field::choice("form", "select", words.key("round-field-form"), forms),
        Field::new("respondents", "textarea", words.key("round-field-respondents"))
            .hint(words.key("round-hint-respondents"))
            .optional(),
        Field::choice("organisations", "check", String::new(), every).optional(),
    ];
    let act = Act::new("ask", format!("/rounds/{}/ask", held.line.name), fields, words.key("round-ask"));
    let mut forms = vec![act];
    if !held.plan.before.is_empty() || !held.plan.suggest.is_empty() {
        let action = format!("/rounds/{}/suggest", held.line.name);
        forms.push(Act::button("suggest", action, Vec::new(), words.key("round-suggest-again")));
    }
    Section { id: "ask-more", title: words.key("round-ask"), forms, ..Section::default() }
}

fn closing(held: &Held, words: &Words) -> Section {
    let sure = vec![("yes".to_owned(), words.key("round-close-sure"), false)];
    let fields = vec![Field::choice("sure", "check", String::new(), sure)];
    let act =
        Act::new("close", format!("/rounds/{}/close", held.line.name), fields, words.key("round-close"));
    Section {
        id: "closing",
        title: words.key("round-close"),
        text: vec![words.key("round-close-text")],
        forms: vec![act],
        ..Section::default()
    }
}

/// `POST /rounds/{name}/{act}`
pub async fn act(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path((name, act)): Path<(String, String)>,
    LongSent(sent): LongSent,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let to = |done: &str| Redirect::to(&format!("/rounds/{name}?done={done}")).into_response();
    let desk = node.desk();
    let result = match act.as_str() {
        "ask" => asked(&node, by, &name, &sent, &node.own_address(&headers, &visitor.settings))
            .await
            .map(|()| "asked"),
        "close" if sent.get("sure").is_empty() => Err(Refusal::usage("round-not-sure", [])),
        "close" => open::close(&desk, by, &name).await.map(|()| "closed"),
        "suggest" => open::suggest_again(&desk, by, &name).await.map(|()| "suggesting"),
        "overrule" => return super::figures::overrule(&node, &visitor, &headers, by, &name, &sent).await,
        _ => return Err(Trouble::of(StatusCode::NOT_FOUND)),
    };
    match result {
        Ok(done) => Ok(to(done)),
        Err(refusal) => {
            let mut panel = panel(&node, &visitor, by, &name).await?;
            let status = panel.blame(&act, &sent, refusal, &visitor.words)?;
            form::show(&node, &visitor, &headers, panel, status).await
        }
    }
}

async fn asked(node: &Node, by: &By, name: &str, sent: &Sent, address: &str) -> Result<(), Refusal> {
    let desk = node.desk();
    let mut all = open::respondents(sent.get("respondents"))?;
    if !sent.get("organisations").is_empty() {
        all.extend(open::organisations(&desk, by).await?);
    }
    if all.is_empty() {
        return Err(Refusal::usage("round-nobody", []));
    }
    open::ask(&desk, by, name, sent.get("form"), &all, address).await?;
    Ok(())
}

/// `/rounds/{name}/form.xlsx`: a questionnaire as XLSForm.
pub async fn form(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    round_for(&desk, actor(&who)?, Right::See, &name).await?;
    let id = visitor.asked("form").unwrap_or_default();
    let form = node.rounds.form(&desk, &name, id).await?;
    let bytes = ayni_print::survey::xlsform(&form, node.kit.today).map_err(Refusal::from)?;
    let head = [
        (CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned()),
        (CONTENT_DISPOSITION, links::attachment(&format!("{id}.xlsx"))),
    ];
    Ok((head, bytes).into_response())
}

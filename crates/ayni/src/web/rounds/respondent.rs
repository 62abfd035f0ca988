//! A respondent of a round: its link, its workbook, what was said, clearance.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_model::Arg;
use ayni_model::document::{Phrase, Speak};
use ayni_model::survey::AnswerState;
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::identity::panel::{Act, Panel, Row, Section, moment};
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::answer::{form_title, state};
use super::board::language_name;
use super::{actor, with};
use crate::app::desk::By;
use crate::app::rounds::seat::{self, Seat};
use crate::app::rounds::{answer, clear, open, remind};
use crate::app::{Refusal, standing};

/// `/rounds/asked/{id}`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let panel = panel(&node, &visitor, actor(&who)?, id, None).await?;
    form::show(&node, &visitor, &headers, panel, StatusCode::OK).await
}

async fn panel(
    node: &Node,
    visitor: &Visitor,
    by: &By,
    id: i64,
    link: Option<String>,
) -> Result<Panel, Trouble> {
    let words = &*visitor.words;
    let desk = node.desk();
    let seat = seat::of(&desk, by, id).await?;
    let form = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let now = answer::of(&desk, &seat, &form).await?;
    let said = desk.store.said_in_round(&seat.asked.round, Some(id)).await?;
    let at = clear::standing(&seat.held.plan.levels, now.state, &said);
    let versions = desk.store.answer_versions(seat.key()).await?;
    let people = said.iter().filter_map(|line| line.person);
    let names =
        standing::names(desk.store, people.chain(versions.iter().filter_map(|one| one.person))).await?;
    let name = |person: Option<i64>, else_key: &str| match person.and_then(|person| names.get(&person)) {
        Some(name) if !name.is_empty() => name.clone(),
        _ => words.key(else_key),
    };
    let mut sections = vec![facts(&seat, &now, &at, words)];
    if let Some(link) = link {
        sections.push(Section {
            id: "new-link",
            title: words.key("round-link"),
            text: vec![words.key("round-link-text")],
            codes: vec![link],
            ..Section::default()
        });
    }
    if at.next.is_some() {
        sections.push(clearing(&desk, &seat, &now, &at, words).await);
    }
    if seat.asks {
        sections.push(querying(&seat, &form, words));
    }
    let talk = said.iter().filter(|line| ["query", "reply", "clear", "submit"].contains(&line.kind.as_str()));
    let rows: Vec<Row> = talk
        .map(|line| {
            let level = line.body.parse::<usize>().ok().and_then(|at| seat.held.plan.levels.get(at));
            let level =
                level.and_then(|level| level.name.best(words.language())).map(|(name, _)| name.to_owned());
            Row {
                title: match line.kind.as_str() {
                    "clear" => with("round-said-clear", "level", &level.unwrap_or_default(), words),
                    "submit" => words.key("round-said-submit"),
                    _ => line.body.clone(),
                },
                lines: vec![
                    name(line.person, "round-by-link"),
                    moment(line.at, words),
                    line.question.clone(),
                ]
                .into_iter()
                .filter(|line| !line.is_empty())
                .collect(),
                ..Row::default()
            }
        })
        .collect();
    if !rows.is_empty() {
        sections.push(Section { title: words.key("round-talk"), rows, ..Section::default() });
    }
    let history = versions.iter().rev().take(50).map(|one| {
        let number = Arg::Count(one.number.unsigned_abs());
        let mut lines = vec![name(one.person, "round-by-link"), moment(one.at, words)];
        if one.late {
            lines.push(words.key("round-revision"));
        }
        Row {
            title: words.say(&Phrase::message("round-version", [("number", number)])),
            mark: state(Some(one.state), words),
            lines,
            ..Row::default()
        }
    });
    let history: Vec<Row> = history.collect();
    if !history.is_empty() {
        sections.push(Section { title: words.key("round-versions"), rows: history, ..Section::default() });
    }
    if seat.asks && seat.asked.ended.is_none() {
        let handed_in = matches!(now.state, Some(AnswerState::Submitted | AnswerState::Cleared));
        sections.push(linking(&seat, handed_in, words));
    }
    let done =
        visitor.asked("done").filter(|done| ["cleared", "asked-back", "out", "reminded"].contains(done));
    Ok(Panel {
        title: seat.name().to_owned(),
        subtitle: form_title(&form),
        over: Some((format!("/rounds/{}", seat.asked.round), seat.held.title(words.language()).to_owned())),
        done: done.map(|done| words.key(&format!("round-done-{done}"))),
        sections,
        ..Panel::default()
    })
}

fn facts(seat: &Seat, now: &answer::Answer, at: &clear::Standing, words: &Words) -> Section {
    let count = |count: usize| words.number(ayni_model::Amount::whole(count as i64), 0);
    let mut facts = vec![
        (words.key("round-state"), state(now.state, words)),
        (words.key("round-answered"), count(answer::settled(&now.record))),
    ];
    if at.open > 0 {
        facts.push((words.key("round-queries"), count(at.open)));
    }
    for (key, value) in [
        ("round-respondent-id", &seat.asked.respondent),
        ("round-field-organisation-of", &seat.asked.organisation),
        ("round-address", &seat.about.address),
    ] {
        if !value.is_empty() && (seat.asks || key == "round-respondent-id") {
            facts.push((words.key(key), value.clone()));
        }
    }
    if !seat.about.language.is_empty() {
        facts.push((words.key("round-language"), language_name(&seat.about.language, words)));
    }
    let answer = format!("/rounds/answer/{}", seat.asked.id);
    let key = if seat.answers { "round-to-answer" } else { "round-to-look" };
    Section {
        facts,
        links: vec![
            (answer.clone(), words.key(key)),
            (format!("{answer}/workbook.xlsx"), words.key("round-workbook")),
        ],
        ..Section::default()
    }
}

async fn clearing(
    desk: &crate::app::desk::Desk<'_>,
    seat: &Seat,
    now: &answer::Answer,
    at: &clear::Standing,
    words: &Words,
) -> Section {
    let level = at.next.as_ref().and_then(|level| level.name.best(words.language()));
    let level = level.map_or(String::new(), |(name, _)| name.to_owned());
    let mut section = Section {
        id: "clearance",
        title: words.key("round-clearance"),
        text: vec![with("round-level-next", "level", &level, words)],
        ..Section::default()
    };
    match clear::may_clear(desk, seat, at).await {
        Ok(()) => {
            let fields = vec![
                Field::hidden("version", &now.number.to_string()),
                Field::hidden("level", &at.cleared.to_string()),
            ];
            let action = format!("/rounds/asked/{}/clear", seat.asked.id);
            section.forms.push(Act::button(
                "clear",
                action,
                fields,
                with("round-clear", "level", &level, words),
            ));
        }
        Err(Refusal::Refused(say) | Refusal::Usage(say)) => {
            section.text.push(words.message(say.key, &say.args))
        }
        Err(_) => {}
    }
    section
}

fn querying(seat: &Seat, form: &ayni_model::survey::FormSheet, words: &Words) -> Section {
    let whole = (String::new(), words.key("round-whole-answer"), true);
    let questions = form.questions().into_iter().filter(|(_, question)| question.kind.is_asked());
    let choices = questions.map(|(path, question)| {
        let label = question.label.best(words.language()).map_or(question.name.as_str(), |(label, _)| label);
        (path, label.chars().take(120).collect::<String>(), false)
    });
    let back = vec![("yes".to_owned(), words.key("round-send-back"), true)];
    let fields = vec![
        Field::choice(
            "question",
            "select",
            words.key("round-query-at"),
            std::iter::once(whole).chain(choices),
        ),
        Field::new("text", "textarea", words.key("round-query-text")),
        Field::choice("back", "check", String::new(), back).optional(),
    ];
    let action = format!("/rounds/asked/{}/query", seat.asked.id);
    Section {
        id: "querying",
        forms: vec![
            Act::new("query", action, fields, words.key("round-query-send")).folded(words.key("round-query")),
        ],
        ..Section::default()
    }
}

fn linking(seat: &Seat, handed_in: bool, words: &Words) -> Section {
    let act = |what: &str, key: &str| {
        let action = format!("/rounds/asked/{}/{what}", seat.asked.id);
        Act::button(what, action, Vec::new(), words.key(key))
    };
    let mut forms = vec![act("link", "round-link-new"), act("out", "round-take-out")];
    if seat.held.line.open && !handed_in && !seat.about.address.is_empty() {
        forms.insert(0, act("remind", "round-remind"));
    }
    Section {
        title: words.key("round-link"),
        text: vec![words.key("round-link-about")],
        forms,
        ..Section::default()
    }
}

/// `POST /rounds/asked/{id}/{act}`
pub async fn act(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path((id, act)): Path<(i64, String)>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let desk = node.desk();
    let address = node.own_address(&headers, &visitor.settings);
    let to = |done: &str| Redirect::to(&format!("/rounds/asked/{id}?done={done}")).into_response();
    let seat = seat::of(&desk, by, id).await?;
    let form_sheet = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let result = match act.as_str() {
        "link" => {
            let link = open::new_link(&desk, by, id, &address).await?;
            let panel = panel(&node, &visitor, by, id, Some(link)).await?;
            return form::show(&node, &visitor, &headers, panel, StatusCode::OK).await;
        }
        "remind" => remind::now(&desk, by, id, &address).await.map(|()| "reminded"),
        "out" => open::ask_no_more(&desk, by, id).await.map(|()| "out"),
        "clear" => {
            let version = sent.get("version").parse().unwrap_or(0);
            let level = sent.get("level").parse().unwrap_or(usize::MAX);
            clear::clear(&desk, &node.rounds, &seat, &form_sheet, (version, level)).await.map(|()| "cleared")
        }
        "query" => {
            let said = (sent.get("question"), sent.get("text"), !sent.get("back").is_empty());
            clear::query(&desk, &node.rounds, &seat, &form_sheet, said, &address).await.map(|()| "asked-back")
        }
        _ => return Err(Trouble::of(StatusCode::NOT_FOUND)),
    };
    match result {
        Ok(done) => Ok(to(done)),
        Err(refusal) => {
            let mut panel = panel(&node, &visitor, by, id, None).await?;
            let status = panel.blame(&act, &sent, refusal, &visitor.words)?;
            form::show(&node, &visitor, &headers, panel, status).await
        }
    }
}

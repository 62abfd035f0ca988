//! The rounds, and what somebody is asked in them.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_core::rights::Act;
use ayni_model::document::Speak;
use ayni_words::Words;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::form;
use super::super::gate::Who;
use super::super::identity::panel::{Panel, Row, Section};
use super::super::visitor::Visitor;
use super::{actor, with};
use crate::app::rounds::{Held, about, seen};

/// `/rounds`
pub async fn list(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let words = &*visitor.words;
    let by = actor(&who)?;
    let all = seen(&node.desk(), by).await?;
    let mut own = Vec::new();
    for one in all.iter().filter(|one| one.held.line.open) {
        for asked in &one.asked {
            let known = about(asked);
            let name = if known.name.is_empty() { asked.respondent.clone() } else { known.name };
            let form = one.held.forms.iter().find(|form| form.id == asked.form);
            own.push(Row {
                title: one.held.title(words.language()).to_owned(),
                href: Some(format!("/rounds/answer/{}", asked.id)),
                lines: [name]
                    .into_iter()
                    .chain(form.map(|form| form.title.clone()))
                    .chain(one.held.plan.due.map(|due| with("round-due", "day", &words.date(due), words)))
                    .collect(),
                ..Row::default()
            });
        }
    }
    let mut sections = Vec::new();
    if !own.is_empty() {
        sections.push(Section { title: words.key("round-yours"), rows: own, ..Section::default() });
    }
    let rows: Vec<Row> = all.iter().filter(|one| one.board).map(|one| row(&one.held, words)).collect();
    let mut links = Vec::new();
    if by.may_somewhere(Act::Ask) {
        links.push(("/rounds/new".to_owned(), words.key("round-open")));
    }
    let heading = if sections.is_empty() { String::new() } else { words.key("round-all") };
    sections.push(Section {
        title: heading,
        rows,
        none: if all.is_empty() { words.key("round-no-rounds") } else { String::new() },
        links,
        ..Section::default()
    });
    let panel = Panel {
        title: words.key("round-title"),
        subtitle: words.key("round-intro"),
        sections,
        ..Panel::default()
    };
    form::show(&node, &visitor, &headers, panel, StatusCode::OK).await
}

fn row(held: &Held, words: &Words) -> Row {
    let state = if held.line.open { "round-is-open" } else { "round-is-closed" };
    let mut lines = vec![words.date(held.plan.date)];
    lines.extend(
        held.plan.due.filter(|_| held.line.open).map(|due| with("round-due", "day", &words.date(due), words)),
    );
    lines.extend(held.forms.iter().map(|form| form.title.clone()));
    Row {
        title: held.title(words.language()).to_owned(),
        href: Some(format!("/rounds/{}", held.line.name)),
        mark: words.key(state),
        lines,
        ..Row::default()
    }
}

//! The organisations and what each is a part of.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_core::rights::Act as Right;
use ayni_core::search::Facet;
use ayni_store::Organisation;
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::done;
use super::panel::{Act, Panel, Row, Section};
use crate::app::desk::{By, may_within};
use crate::app::{Refusal, people, search};

/// Organisations of the register that are offered to be listed.
const OFFERED: usize = 40;

/// How deep a tree is drawn; what is below is drawn beside.
const DEEP: usize = 8;

/// `/organisations`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let page = tree(&node, &visitor, who.acts()?).await?;
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

fn address(id: &str) -> String {
    links::address("/organisation", [("id", id)])
}

async fn tree(node: &Node, visitor: &Visitor, by: &By) -> Result<Panel, Refusal> {
    let words = &*visitor.words;
    let all = node.store.organisations().await?;
    if !by.may_somewhere(Right::Organise) {
        by.may(Right::Organise, &Default::default())?;
    }
    let mut sections = vec![Section {
        text: vec![words.key("organisations-text")],
        rows: parts(&all, "", by, words, DEEP),
        none: if all.is_empty() { words.key("organisations-none") } else { String::new() },
        ..Section::default()
    }];
    let fields = vec![
        Field::new("id", "text", words.key("organisations-id"))
            .hint(words.key("organisations-id-hint"))
            .value(visitor.asked("id").unwrap_or_default()),
        Field::new("name", "text", words.key("organisations-name")),
        whole_field(&all, "", by, words),
    ];
    let add = Act::new("add", "/organisations", fields, words.key("organisations-add"));
    sections.push(Section {
        id: "add",
        title: words.key("organisations-add"),
        forms: vec![add],
        ..Section::default()
    });
    let mut reporters = search::values(&node.store, Facet::Reporter).await?;
    reporters.retain(|(id, _)| {
        !all.iter().any(|one| one.id == *id) && may_within(by, Right::Organise, "", &all).is_ok()
    });
    let rows: Vec<Row> = reporters
        .iter()
        .take(OFFERED)
        .map(|(id, _)| Row {
            title: id.clone(),
            href: Some(format!("{}#add", links::address("/organisations", [("id", id.as_str())]))),
            ..Row::default()
        })
        .collect();
    if !rows.is_empty() {
        sections.push(Section {
            title: words.key("organisations-unlisted"),
            text: vec![words.key("organisations-unlisted-text")],
            rows,
            ..Section::default()
        });
    }
    let what = visitor.asked("done");
    Ok(Panel {
        title: words.key("organisations-title"),
        over: Some(("/people".to_owned(), words.key("people-title"))),
        done: (what == Some("kept")).then(|| words.key("identity-saved")),
        sections,
        ..Panel::default()
    })
}

/// The parts of an organisation, each with its own.
fn parts(all: &[Organisation], whole: &str, by: &By, words: &Words, deep: usize) -> Vec<Row> {
    let Some(deeper) = deep.checked_sub(1) else { return Vec::new() };
    let known = |id: &str| all.iter().any(|one| one.id == id);
    // One whose whole is not listed stands with the outermost.
    let belongs = |one: &&Organisation| match whole {
        "" => one.whole.is_empty() || !known(&one.whole),
        whole => one.whole == whole,
    };
    let mut rows: Vec<Row> = all
        .iter()
        .filter(belongs)
        .map(|one| Row {
            title: one.name.clone(),
            href: may_within(by, Right::Organise, &one.id, all).is_ok().then(|| address(&one.id)),
            lines: vec![one.id.clone()],
            parts: parts(all, &one.id, by, words, deeper),
            ..Row::default()
        })
        .collect();
    rows.sort_by(|left, right| words.compare(&left.title, &right.title));
    rows
}

/// The choice of what an organisation is a part of: neither itself nor what is a part of it.
fn whole_field(all: &[Organisation], own: &str, by: &By, words: &Words) -> Field {
    let now = all.iter().find(|one| one.id == own).map(|one| one.whole.as_str());
    let mut choices: Vec<_> = all
        .iter()
        .filter(|one| {
            let path = ayni_store::path(all, &one.id).unwrap_or_default();
            own.is_empty() || !path.contains(&own)
        })
        .filter(|one| now == Some(one.id.as_str()) || may_within(by, Right::Organise, &one.id, all).is_ok())
        .map(|one| (one.id.clone(), one.name.clone(), now == Some(one.id.as_str())))
        .collect();
    choices.sort_by(|left, right| words.compare(&left.1, &right.1));
    if now == Some("") || may_within(by, Right::Organise, "", all).is_ok() {
        choices.insert(0, (String::new(), words.key("organisations-outermost"), now == Some("")));
    }
    Field::choice("whole", "select", words.key("organisations-whole"), choices)
}

fn sent_organisation(sent: &Sent, id: &str) -> Organisation {
    let text = |name: &str| sent.get(name).trim().to_owned();
    Organisation { id: id.trim().to_owned(), name: text("name"), whole: text("whole") }
}

/// `POST /organisations`: another one.
pub async fn add(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let wanted = sent_organisation(&sent, sent.get("id"));
    let added = async {
        let all = node.store.organisations().await?;
        if all.iter().any(|one| one.id == wanted.id) {
            return Err(Refusal::refused("people-organisation-taken", []));
        }
        people::organise(&node.desk(), by, &wanted).await
    };
    match added.await {
        Ok(()) => Ok(done("/organisations", "kept")),
        Err(refusal) => {
            let mut page = tree(&node, &visitor, by).await?;
            let status = page.blame("add", &sent, refusal, &visitor.words)?;
            form::show(&node, &visitor, &headers, page, status).await
        }
    }
}

async fn form_of(node: &Node, visitor: &Visitor, by: &By, id: &str) -> Result<Panel, Refusal> {
    let words = &*visitor.words;
    let all = node.store.organisations().await?;
    let none = || Refusal::refused("people-no-organisation", []);
    let one = all.iter().find(|one| one.id == id).ok_or_else(none)?;
    may_within(by, Right::Organise, id, &all)?;
    let fields = vec![
        Field::hidden("id", id),
        Field::new("name", "text", words.key("organisations-name")).value(&one.name),
        whole_field(&all, id, by, words),
    ];
    let there = all.iter().filter(|part| part.whole == id).map(|part| part.name.clone());
    let mut facts = vec![(words.key("organisations-id"), id.to_owned())];
    let there: Vec<String> = there.collect();
    if !there.is_empty() {
        facts.push((words.key("organisations-parts"), words.list(&there)));
    }
    Ok(Panel {
        title: one.name.clone(),
        over: Some(("/organisations".to_owned(), words.key("organisations-title"))),
        sections: vec![Section {
            facts,
            forms: vec![Act::new("change", "/organisation", fields, words.key("identity-save"))],
            links: vec![
                (links::ministry(id), words.key("web-activities")),
                (links::address("/people", [("q", id)]), words.key("people-title")),
            ],
            ..Section::default()
        }],
        ..Panel::default()
    })
}

/// `/organisation?id=..`
pub async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let id = visitor.asked("id").unwrap_or_default();
    let page = form_of(&node, &visitor, who.acts()?, id).await?;
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// `POST /organisation`: another name, or a part of another.
pub async fn change(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (by, id) = (who.acts()?, sent.get("id"));
    // What is not there is not made here.
    let page = form_of(&node, &visitor, by, id).await?;
    match people::organise(&node.desk(), by, &sent_organisation(&sent, id)).await {
        Ok(()) => Ok(done("/organisations", "kept")),
        Err(refusal) => {
            let mut page = page;
            let status = page.blame("change", &sent, refusal, &visitor.words)?;
            form::show(&node, &visitor, &headers, page, status).await
        }
    }
}

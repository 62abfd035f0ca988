//! Drafts: what people have begun to write.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::form::{Own, Sent};
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::actor;
use super::acts::{by_name, when};
use crate::app::{entry, standing};

#[derive(Debug, Serialize)]
struct Drafts {
    title: String,
    token: String,
    may_enter: bool,
    lines: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    id: i64,
    title: String,
    organisation: String,
    activity: String,
    who: String,
    when: String,
    own: bool,
}

impl Page for Drafts {
    const TEMPLATE: &'static str = "entry-drafts.html";
    const PLACE: &'static str = "web-activities";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/drafts`
pub async fn drafts(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), actor(&who));
    let sees = who.sees().map(|sees| sees.reporters.as_slice());
    let found = entry::drafts(&desk, by, sees).await?;
    let names = standing::names(desk.store, found.iter().map(|draft| draft.person)).await?;
    let untitled = visitor.words.key("entry-untitled");
    let lines = found.into_iter().map(|draft| Line {
        id: draft.id,
        title: if draft.title.is_empty() { untitled.clone() } else { draft.title },
        organisation: draft.organisation,
        activity: draft.activity,
        who: by_name((draft.person > 0).then_some(draft.person), &names, &visitor.words),
        when: when(draft.kept, &visitor.words),
        own: by.person().unwrap_or(0) == draft.person,
    });
    let own = Own::of(&node, &headers)?;
    let page = Drafts {
        title: visitor.words.key("entry-drafts"),
        token: own.token.clone(),
        may_enter: standing::enters_for(&desk, by).await.is_ok(),
        lines: lines.collect(),
    };
    own.show(&node, &visitor, &page, StatusCode::OK)
}

/// `POST /drafts/{id}/drop`
pub async fn drop(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<i64>,
    _sent: Sent,
) -> Result<Response, Trouble> {
    entry::throw_away(&node.desk(), actor(&who), id).await?;
    Ok(Redirect::to("/drafts").into_response())
}

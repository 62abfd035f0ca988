//! The mappings that organisations keep by name.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::form::{Own, Sent};
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::moment;
use crate::app::desk::By;
use crate::app::upload;

/// The list.
#[derive(Debug, Serialize)]
pub struct Mappings {
    title: String,
    token: String,
    lines: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    organisation: String,
    organisation_name: String,
    name: String,
    day: String,
    profile: String,
}

impl Page for Mappings {
    const TEMPLATE: &'static str = "upload-mappings.html";
    const PLACE: &'static str = "web-imports";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/imports/mappings`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let desk = node.desk();
    let known = node.store.organisations().await?;
    let lines = upload::mappings(&desk, who.by().unwrap_or(&By::Machine)).await?.into_iter().map(|mapping| {
        let named = known.iter().find(|one| one.id == mapping.organisation);
        Line {
            organisation_name: named.map_or(mapping.organisation.clone(), |one| one.name.clone()),
            organisation: mapping.organisation,
            name: mapping.name,
            day: moment(mapping.made, words),
            profile: mapping.profile,
        }
    });
    let own = Own::of(&node, &headers)?;
    let page =
        Mappings { title: words.key("upload-mappings"), token: own.token.clone(), lines: lines.collect() };
    own.show(&node, &visitor, &page, StatusCode::OK)
}

/// `POST /imports/mappings`: takes one away.
pub async fn forget(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let by = who.by().unwrap_or(&By::Machine);
    upload::forget(&node.desk(), by, sent.get("organisation"), sent.get("name")).await?;
    Ok(Redirect::to("/imports/mappings").into_response())
}

//! A draft, a plan or a country programme looked through for South-South content, on a page. Nothing of it is kept.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_core::mandate::screened;
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate::Document;
use ayni_print::html::NoLinks;
use serde::Serialize;

use super::super::error::Trouble;
use super::super::form::Own;
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::send::{LARGEST, Sent, receive, wrong};
use crate::app::Refusal;
use crate::app::desk::By;
use crate::app::mandate::{called, screen};

/// Documents whose wording is offered as a source.
const OFFERED: usize = 60;

/// The page.
#[derive(Debug, Default, Serialize)]
struct Screen {
    title: String,
    token: String,
    limit: String,
    wrong: Vec<String>,
    /// Sources of agreed wording: value, words.
    sources: Vec<(String, String)>,
    body: String,
}

impl Page for Screen {
    const TEMPLATE: &'static str = "mandate-screen.html";
    const PLACE: &'static str = "web-mandates";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// Refuses who may not.
fn may(who: &Who) -> Result<(), Refusal> {
    screen::may(who.by().unwrap_or(&By::Machine))
}

/// `/mandates/screen`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    may(&who)?;
    show(&node, &visitor, &headers, Screen::default(), StatusCode::OK).await
}

async fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    page: Screen,
    status: StatusCode,
) -> Result<Response, Trouble> {
    let own = Own::of(node, headers)?;
    let library = super::library(node).await?;
    let sources = library.held.iter().take(OFFERED).map(|held| {
        let language = super::language_name(&held.document, &visitor.words);
        (held.line.name.clone(), format!("{} · {language}", called(&held.named)))
    });
    let limit = Arg::Count((LARGEST >> 20) as u64);
    let page = Screen {
        title: visitor.words.key("screen-title"),
        token: own.token.clone(),
        limit: visitor.words.say(&Phrase::message("mandate-send-limit", [("limit", limit)])),
        sources: sources.collect(),
        ..page
    };
    own.show(node, visitor, &page, status)
}

/// `POST /mandates/screen`: the token, the file, the source of agreed wording.
pub async fn send(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Trouble> {
    may(&who)?;
    let done = match receive(&node, &headers, request).await {
        Ok(sent) => looked(&node, &visitor, &who, &sent).await,
        Err(refusal) => Err(refusal),
    };
    match done {
        Ok(body) => {
            let page = Screen { body, ..Screen::default() };
            show(&node, &visitor, &headers, page, StatusCode::OK).await
        }
        Err(refusal) => {
            let Some(wrong) = wrong(&refusal, &visitor.words) else { return Err(refusal.into()) };
            let status = Trouble::from(refusal).status();
            show(&node, &visitor, &headers, Screen { wrong, ..Screen::default() }, status).await
        }
    }
}

/// The tables of what was found.
async fn looked(node: &Node, visitor: &Visitor, who: &Who, sent: &Sent) -> Result<String, Refusal> {
    let library = super::library(node).await?;
    let named = sent.fields.iter().filter(|(name, value)| name == "against" && !value.is_empty());
    let against = named.map(|(_, value)| library.find(value, &[])).collect::<Result<Vec<_>, _>>()?;
    let (_scratch, file) = sent.written(node)?;
    let through = screen::sent(&node.kit, who.by().unwrap_or(&By::Machine), &file, &against).await?;
    let texts: Vec<&Document> = through.read.iter().map(|one| &one.document).collect();
    let written = screened::screened(&through.looked, &texts, &through.terms);
    Ok(node.fragments.write(&written.blocks, &*visitor.words, &NoLinks)?)
}

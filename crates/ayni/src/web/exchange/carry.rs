//! Bringing records in by file, on a page: a workbook of ours or another one, CSV, JSON, JSON-LD.

use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ayni_core::rights::Act;
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_store::Kept;
use ayni_words::Words;
use tower_http::timeout::TimeoutLayer;

use super::super::error::Trouble;
use super::super::form::{self, Own};
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::actor;
use super::board::{Part, Row, Said};
use super::input::of_finding;
use crate::app::exchange::carry::{self, Bring, Carried};
use crate::app::exchange::viewer::acts_for;
use crate::app::scratch::Scratch;
use crate::app::{Refusal, attach};

/// Bytes of a file.
const LARGEST: usize = 16 << 20;

/// How long a file may take to come and be read.
const PATIENCE: Duration = Duration::from_secs(300);

/// Findings that the page shows.
const SHOWN: usize = 100;

/// What takes longer than a page.
pub fn slow_routes() -> Router<Shared> {
    Router::new()
        .route("/exchange/import", get(page).post(send))
        .layer(DefaultBodyLimit::max(LARGEST + (64 << 10)))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PATIENCE))
}

/// `/exchange/import`
async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    acts_for(&node.desk(), actor(&who)?, Act::Offer).await?;
    show(&node, &visitor, &headers, Vec::new(), StatusCode::OK)
}

fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    came: Vec<Part>,
    status: StatusCode,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let own = Own::of(node, headers)?;
    let templates = node.exchange.kinds.kinds.iter().map(|kind| {
        let href = links::address("/exchange/template.xlsx", [("kind", kind.id.as_str())]);
        (href, words.key(&format!("exchange-kind-{}", kind.id)))
    });
    let page = Import {
        title: words.key("exchange-by-file"),
        token: own.token.clone(),
        came,
        templates: templates.collect(),
        kinds: node
            .exchange
            .kinds
            .kinds
            .iter()
            .map(|kind| (kind.id.clone(), words.key(&format!("exchange-kind-{}", kind.id))))
            .collect(),
    };
    own.show(node, visitor, &page, status)
}

/// The page.
#[derive(Debug, serde::Serialize)]
struct Import {
    title: String,
    token: String,
    came: Vec<Part>,
    templates: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
}

impl super::super::page::Page for Import {
    const TEMPLATE: &'static str = "exchange-import.html";
    const PLACE: &'static str = "exchange-title";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// What was sent.
#[derive(Default)]
struct Came {
    token: String,
    kind: String,
    owner: String,
    dry: bool,
    marked: bool,
    mapping: Option<String>,
    name: String,
    bytes: Vec<u8>,
}

/// `POST /exchange/import`
async fn send(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let bad = |_| Trouble::of(StatusCode::BAD_REQUEST);
    let mut parts =
        Multipart::from_request(request, &node).await.map_err(|_| Trouble::of(StatusCode::BAD_REQUEST))?;
    let mut came = Came::default();
    while let Some(part) = parts.next_field().await.map_err(bad)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(attach::clean);
        let bytes = part.bytes().await.map_err(|_| Trouble::of(StatusCode::PAYLOAD_TOO_LARGE))?;
        let text = || links::clean(&String::from_utf8_lossy(&bytes));
        match name.as_str() {
            "token" => came.token = text(),
            "kind" => came.kind = text(),
            "owner" => came.owner = text(),
            "dry" => came.dry = !bytes.is_empty(),
            "marked" => came.marked = !bytes.is_empty(),
            "mapping" if !bytes.is_empty() => came.mapping = Some(text()),
            "file" => {
                came.name = file.unwrap_or_default();
                came.bytes = bytes.to_vec();
            }
            _ => {}
        }
    }
    form::ours(&headers, &came.token)?;
    if came.bytes.is_empty() {
        return Err(Refusal::usage("exchange-no-file", []).into());
    }
    let scratch = Scratch::beside(&node.kit.register)?;
    let file = scratch.path().join(&came.name);
    std::fs::write(&file, &came.bytes).map_err(|error| Refusal::file(&file, &error))?;
    let marked = scratch.path().join("marked.xlsx");
    let bring = Bring {
        file: &file,
        kind: &came.kind,
        owner: &came.owner,
        mapping: came.mapping.as_deref(),
        marked: came.marked.then_some(marked.as_path()),
        dry: came.dry || came.marked,
    };
    let carried = carry::bring(&node.desk(), by, &node.exchange, &bring).await?;
    if came.marked {
        let bytes = std::fs::read(&marked).map_err(|_| Refusal::usage("exchange-no-marked", []))?;
        let stem = came.name.rsplit_once('.').map_or(came.name.as_str(), |(stem, _)| stem);
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        let head = [
            (axum::http::header::CONTENT_TYPE, kind.to_owned()),
            (axum::http::header::CONTENT_DISPOSITION, links::attachment(&format!("{stem}-marked.xlsx"))),
        ];
        return Ok((head, bytes).into_response());
    }
    let came = told(&carried, came.dry, &visitor.words);
    show(&node, &visitor, &headers, came, StatusCode::OK)
}

/// What came of it.
fn told(carried: &Carried, dry: bool, words: &Words) -> Vec<Part> {
    let count = |wanted: &[Kept]| {
        carried
            .outcomes
            .iter()
            .filter(|one| one.became.is_some_and(|became| wanted.contains(&became)))
            .count() as u64
    };
    let denied = carried.outcomes.iter().filter(|one| one.denied.is_some()).count() as u64;
    let all = carried.outcomes.len() as u64;
    let (new, changed, same) = (count(&[Kept::New]), count(&[Kept::Changed]), count(&[Kept::Same]));
    let args = [
        ("all", Arg::Count(all)),
        ("new", Arg::Count(new)),
        ("changed", Arg::Count(changed)),
        ("same", Arg::Count(same)),
        ("denied", Arg::Count(denied)),
    ];
    let key = if dry { "exchange-would-come" } else { "exchange-came" };
    let rows = carried.findings.iter().take(SHOWN).map(|finding| {
        let said = of_finding(finding, words);
        let place = finding.origin.as_ref().and_then(|origin| words.place(origin));
        Row {
            title: Said::plain(said.message),
            mark: words.key(&format!("severity-{}", said.severity)),
            lines: place.into_iter().chain(finding.activity.clone()).map(Said::plain).collect(),
            text: Some(said.fix).filter(|fix| !fix.is_empty()).map(Said::plain).into_iter().collect(),
            ..Row::default()
        }
    });
    let more = carried.findings.len().saturating_sub(SHOWN);
    let mut paragraphs = vec![Said::plain(words.say(&Phrase::message(key, args)))];
    if more > 0 {
        paragraphs.push(Said::plain(super::counted("web-more", more, words)));
    }
    vec![Part { id: "came".to_owned(), paragraphs, rows: rows.collect(), ..Part::default() }]
}

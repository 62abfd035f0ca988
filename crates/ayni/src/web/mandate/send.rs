//! Sending a document: it is read in a confined child, shown with what could not be placed, and kept where that is
//! wanted.

use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use ayni_core::rights::{Act, On};
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate::{Document, ParagraphKind, Part};
use ayni_store::MandateKept;
use ayni_words::Words;
use serde::Serialize;
use tower_http::timeout::TimeoutLayer;

use super::super::error::Trouble;
use super::super::form::{self, Own};
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use crate::app::desk::By;
use crate::app::mandate::Library;
use crate::app::mandate::keep::{self, Came};
use crate::app::scratch::Scratch;
use crate::app::{Refusal, attach};

/// Bytes of a file.
pub const LARGEST: usize = 16 << 20;

/// How long a file may take to come and be read.
const PATIENCE: Duration = Duration::from_secs(300);

/// Findings, and requests, that are shown of one document.
const SHOWN: usize = 40;

/// What takes longer than a page.
pub fn slow_routes() -> Router<Shared> {
    Router::new()
        .route("/mandates/new", get(page).post(send))
        .route("/mandates/screen", get(super::screen::page).post(super::screen::send))
        .layer(DefaultBodyLimit::max(LARGEST + (64 << 10)))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PATIENCE))
}

/// Whether somebody may keep documents.
pub fn may(who: &Who) -> bool {
    who.by().unwrap_or(&By::Machine).may(Act::KeepDocuments, &On::default()).is_ok()
}

/// The page.
#[derive(Debug, Serialize)]
struct Send {
    title: String,
    token: String,
    limit: String,
    /// What was wrong with what was sent.
    wrong: Vec<String>,
    came: Vec<Told>,
}

/// A document that was read.
#[derive(Debug, Default, Serialize)]
struct Told {
    title: String,
    /// Its page, where it is kept.
    href: Option<String>,
    language: String,
    /// What became of it.
    kept: String,
    facts: Vec<String>,
    parts: String,
    /// What was found: message, place, what to do.
    findings: Vec<(String, String, String)>,
    more: String,
    /// What it asks: where, and in one line.
    requests: Vec<(String, String)>,
    more_requests: String,
}

impl Page for Send {
    const TEMPLATE: &'static str = "mandate-send.html";
    const PLACE: &'static str = "web-mandates";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/mandates/new`
async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    who.by().unwrap_or(&By::Machine).may(Act::KeepDocuments, &On::default())?;
    show(&node, &visitor, &headers, Vec::new(), Vec::new(), StatusCode::OK)
}

fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    wrong: Vec<String>,
    came: Vec<Told>,
    status: StatusCode,
) -> Result<Response, Trouble> {
    let own = Own::of(node, headers)?;
    let limit = Arg::Count((LARGEST >> 20) as u64);
    let page = Send {
        title: visitor.words.key("mandate-send-title"),
        token: own.token.clone(),
        limit: visitor.words.say(&Phrase::message("mandate-send-limit", [("limit", limit)])),
        wrong,
        came,
    };
    own.show(node, visitor, &page, status)
}

/// What a form with a file holds.
#[derive(Default)]
pub struct Sent {
    /// Its other fields, in their order.
    pub fields: Vec<(String, String)>,
    /// The file's name, made safe.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Fields beside the file that are read.
const FIELDS: usize = 20;

/// `POST /mandates/new`: the token, the file, whether it is kept.
async fn send(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Trouble> {
    let by = who.by().unwrap_or(&By::Machine);
    by.may(Act::KeepDocuments, &On::default())?;
    let done = match receive(&node, &headers, request).await {
        Ok(sent) => read(&node, by, &sent).await,
        Err(refusal) => Err(refusal),
    };
    match done {
        Ok(came) => {
            let library = super::library(&node).await?;
            let told = came.iter().map(|one| told(one, &library, &visitor.words)).collect();
            show(&node, &visitor, &headers, Vec::new(), told, StatusCode::OK)
        }
        Err(refusal) => {
            let Some(wrong) = wrong(&refusal, &visitor.words) else { return Err(refusal.into()) };
            let status = Trouble::from(refusal).status();
            show(&node, &visitor, &headers, wrong, Vec::new(), status)
        }
    }
}

impl Sent {
    /// The file in a folder of its own, which goes with the first of the two.
    pub fn written(&self, node: &Node) -> Result<(Scratch, std::path::PathBuf), Refusal> {
        let scratch = Scratch::beside(&node.kit.register)?;
        let file = scratch.path().join(&self.name);
        std::fs::write(&file, &self.bytes).map_err(|error| Refusal::file(&file, &error))?;
        Ok((scratch, file))
    }
}

/// What was wrong with a file that was sent, in words; a fault of ours stays one.
pub fn wrong(refusal: &Refusal, words: &Words) -> Option<Vec<String>> {
    Some(match refusal {
        Refusal::Usage(say) | Refusal::Refused(say)
            if say.key.starts_with("upload-") || say.key.starts_with("mandate-") =>
        {
            let mut lines = vec![words.message(say.key, &say.args)];
            lines.extend(words.attribute(say.key, "fix", &say.args));
            lines
        }
        Refusal::Content(findings) => {
            let said = findings.iter().take(SHOWN).map(|finding| words.finding(finding));
            said.flat_map(|said| [said.message, said.fix]).collect()
        }
        _ => return None,
    })
}

/// Takes the fields of the form in. The token stands before the file: nothing is read of what another site has sent.
pub async fn receive(node: &Node, headers: &HeaderMap, request: Request) -> Result<Sent, Refusal> {
    let no_form = || Refusal::usage("upload-no-form", []);
    let broken = || Refusal::usage("upload-broken", []);
    let mut parts = Multipart::from_request(request, node).await.map_err(|_| no_form())?;
    let (mut ours, mut sent) = (false, Sent::default());
    while let Some(mut part) = parts.next_field().await.map_err(|_| broken())? {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "token" {
            form::ours(headers, &links::clean(&part.text().await.map_err(|_| broken())?))?;
            ours = true;
            continue;
        }
        if !ours {
            form::ours(headers, "")?;
        }
        if name == "file" {
            sent.name =
                part.file_name().filter(|name| !name.is_empty()).map(attach::clean).unwrap_or_default();
            while let Some(bytes) = part.chunk().await.map_err(|_| broken())? {
                if sent.bytes.len() + bytes.len() > LARGEST {
                    let limit = Arg::Count((LARGEST >> 20) as u64);
                    return Err(Refusal::usage("upload-too-large", [("limit", limit)]));
                }
                sent.bytes.extend_from_slice(&bytes);
            }
        } else {
            let text = links::clean(&part.text().await.map_err(|_| broken())?);
            if sent.fields.len() < FIELDS {
                sent.fields.push((name, text));
            }
        }
    }
    if sent.bytes.is_empty() {
        let key = if sent.name.is_empty() { "upload-no-file" } else { "upload-empty" };
        return Err(Refusal::usage(key, []));
    }
    if sent.name.is_empty() {
        sent.name = attach::clean("");
    }
    Ok(sent)
}

async fn read(node: &Node, by: &By, sent: &Sent) -> Result<Vec<Came>, Refusal> {
    let (_scratch, file) = sent.written(node)?;
    let keeps = sent.fields.iter().any(|(name, value)| name == "act" && value == "keep");
    keep::sent(&node.desk(), by, &file, keeps).await
}

/// What is said of a document that was read.
fn told(came: &Came, library: &Library, words: &Words) -> Told {
    let document = &came.read.document;
    let findings = document.findings.iter().take(SHOWN).map(|finding| {
        let said = words.finding(finding);
        (said.message, said.place.unwrap_or_default(), said.fix)
    });
    let understood = library.reads(document);
    let requests: Vec<(String, String)> = understood
        .iter()
        .flat_map(|one| &one.requests)
        .map(|request| (request.cite.clone(), super::document::summary(request, library, words)))
        .collect();
    let more = |all: usize| match all.saturating_sub(SHOWN) {
        0 => String::new(),
        more => words.say(&Phrase::message("web-more", [("count", Arg::Count(more as u64))])),
    };
    Told {
        title: match (&document.symbol, document.title.is_empty()) {
            (Some(symbol), true) => symbol.clone(),
            (Some(symbol), false) => format!("{symbol} · {}", document.title),
            (None, false) => document.title.clone(),
            (None, true) => came.read.file.clone(),
        },
        href: came.kept.as_ref().map(|line| super::document_page(&line.name)),
        language: document.language.clone(),
        kept: words.key(match came.kept.as_ref().map(|line| line.kept) {
            None => "mandate-send-only-read",
            Some(MandateKept::New) => "mandate-send-new",
            Some(MandateKept::Changed) => "mandate-send-changed",
            Some(MandateKept::Same) => "mandate-send-same",
        }),
        facts: super::particulars(document, words),
        parts: parts(document, words),
        findings: findings.collect(),
        more: more(document.findings.len()),
        more_requests: more(requests.len()),
        requests: requests.into_iter().take(SHOWN).collect(),
    }
}

/// How many paragraphs each part has.
fn parts(document: &Document, words: &Words) -> String {
    let count = |part: Part, test: &dyn Fn(u8) -> bool| {
        let own =
            document.paragraphs.iter().filter(|one| one.part == part && one.kind == ParagraphKind::Text);
        Arg::from(own.filter(|one| test(one.level)).count())
    };
    let parts = [
        ("preamble", count(Part::Preamble, &|_| true)),
        ("operative", count(Part::Operative, &|level| level == 1)),
        ("below", count(Part::Operative, &|level| level > 1)),
        ("body", count(Part::Body, &|_| true)),
        ("annex", count(Part::Annex, &|_| true)),
        ("notes", Arg::from(document.notes.len())),
    ];
    words.say(&Phrase::message("mandate-read-parts", parts))
}

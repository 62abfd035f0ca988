//! The pages of documents of organs: the list with its search, a document, two compared, a series, requests.

mod board;
mod compare;
mod document;
mod lineage;
mod list;
mod lost;
mod recommendations;
mod request;
mod screen;
mod send;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use ayni_model::lineage::Named;
use ayni_model::mandate::Document;
use ayni_print::mandate::Ways;
use ayni_words::Words;

pub use send::{LARGEST, slow_routes};

use super::visitor::Visitor;
use super::{Node, Shared, links};
use crate::app::Refusal;
use crate::app::mandate::{Held, Library};

/// The pages.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/mandates", get(list::page))
        .route("/mandates/document", get(document::page))
        .route("/mandates/compare", get(compare::page))
        .route("/mandates/changes.docx", get(compare::changes))
        .route("/mandates/lineage", get(lineage::page))
        .route("/mandates/requests", get(board::page))
        .route("/mandates/recommendations", get(recommendations::page))
        .route("/mandates/requests.xlsx", get(board::workbook))
        .route("/mandates/calendar.ics", get(board::calendar))
        .route("/mandates/lost", get(lost::page).post(lost::carry))
        .route("/mandates/request", get(request::page).post(request::say))
}

/// The documents of the node.
async fn library(node: &Node) -> Result<Arc<Library>, Refusal> {
    node.documents.library(&node.kit, &node.store).await
}

/// The document that an address names; in the reader's language where it is held in several.
fn asked<'l>(library: &'l Library, visitor: &Visitor, name: &str) -> Result<&'l Held, Refusal> {
    let wanted = visitor.asked(name).unwrap_or_default();
    let languages = readable(&visitor.words);
    library.find(wanted, &languages.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The languages of documents, the reader's own first.
fn readable(words: &Words) -> Vec<String> {
    let own = language(words);
    let others = ["en", "fr", "es", "ru", "ar", "zh"].into_iter().filter(|one| *one != own);
    std::iter::once(own).chain(others).map(str::to_owned).collect()
}

fn language(words: &Words) -> &str {
    use ayni_model::document::Speak;
    words.language()
}

/// The page of a document.
fn document_page(name: &str) -> String {
    links::address("/mandates/document", [("document", name)])
}

/// The page of a document at a paragraph.
fn paragraph_page(held: &Held, at: u32) -> String {
    let from = (at / document::SHOWN * document::SHOWN).to_string();
    let mut pairs = vec![("document", held.line.name.as_str())];
    if from != "0" {
        pairs.push(("from", &from));
    }
    format!("{}#p{}", links::address("/mandates/document", pairs), at + 1)
}

/// The page of a request.
fn request_page(id: &str) -> String {
    links::address("/mandates/request", [("request", id)])
}

/// Where the parts of comparisons and series lead on the node.
struct NodeWays<'l> {
    documents: Vec<&'l Held>,
    /// The document and the others that the page of a series was asked for.
    series: Option<Vec<(String, String)>>,
}

impl NodeWays<'_> {
    fn held(&self, named: &Named) -> Option<&Held> {
        self.documents.iter().copied().find(|held| held.named == *named)
    }
}

impl Ways for NodeWays<'_> {
    fn document(&self, document: &Named) -> Option<String> {
        self.held(document).map(|held| document_page(&held.line.name))
    }

    fn paragraph(&self, document: &Named, at: u32) -> Option<String> {
        self.held(document).map(|held| paragraph_page(held, at))
    }

    fn thread(&self, thread: u32) -> Option<String> {
        let pairs = self.series.as_ref()?;
        let number = (thread + 1).to_string();
        let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        Some(links::address("/mandates/lineage", pairs.chain([("thread", number.as_str())])))
    }
}

/// What is said of a document under its title: symbol, organ's session, day, language.
fn facts(held: &Held, words: &Words) -> Vec<String> {
    let mut all = Vec::new();
    if !held.line.symbol.is_empty() {
        all.push(held.line.symbol.clone());
    }
    all.extend(particulars(&held.document, words));
    all
}

/// What a document says of itself on its cover: kind, session, day, language.
fn particulars(document: &Document, words: &Words) -> Vec<String> {
    use ayni_model::document::{Phrase, Speak};
    use ayni_model::finding::Arg;
    let mut all = Vec::new();
    all.push(words.key(&format!("document-kind-{}", document.kind.as_str())));
    if let Some(session) = document.session {
        all.push(
            words.say(&Phrase::message("mandate-session", [("session", Arg::Text(session.to_string()))])),
        );
    }
    if let Some(day) = document.date.and_then(|day| day.to_string().parse().ok()) {
        all.push(words.date(day));
    }
    all.push(language_name(document, words));
    all
}

fn language_name(document: &Document, words: &Words) -> String {
    let key = format!("language-{}", document.language);
    if words.has(&key) { words.key(&key) } else { document.language.clone() }
}

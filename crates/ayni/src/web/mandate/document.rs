//! One document: its paragraphs, what each asks, where each comes from and goes.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use ayni_core::mandate::board::{actor, kind};
use ayni_model::Text;
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate::{ParagraphKind, Part};
use ayni_model::mandate_request::Request;
use ayni_print::mandate::Beside;
use ayni_words::Words;
use serde::Serialize;

use super::super::error::Trouble;
use super::super::page::{Page, show};
use super::super::visitor::Visitor;
use super::super::{Shared, links};
use crate::app::mandate::{Held, Library, called, lineage};

/// Paragraphs of one page.
pub const SHOWN: u32 = 60;

/// Documents that one is offered to be compared with.
const OFFERED: usize = 60;

/// A page with a body that was written before.
#[derive(Debug, Default, Serialize)]
pub struct Mandate {
    pub over: Vec<(String, String)>,
    pub title: String,
    pub language: String,
    pub facts: Vec<String>,
    pub notices: Vec<String>,
    pub links: Vec<(String, String)>,
    /// What the document is called where another is chosen to compare it with.
    pub name: String,
    pub choices: Vec<(String, String)>,
    pub body: String,
    pub pages: Vec<(String, String)>,
}

impl Page for Mandate {
    const TEMPLATE: &'static str = "mandate.html";
    const PLACE: &'static str = "web-mandates";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/mandates/document`
pub async fn page(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let held = super::asked(&library, &visitor, "document")?;
    let words = &visitor.words;
    let from = visitor.asked("from").and_then(|from| from.parse::<u32>().ok()).unwrap_or(0);
    let all = u32::try_from(held.document.paragraphs.len()).unwrap_or(u32::MAX);
    let shown = from..from.saturating_add(SHOWN).min(all);
    let beside = beside(&library, held, words);
    let body = node.pages.document(&held.document, shown.clone(), &beside, &**words)?;
    let name = held.line.name.as_str();
    let mut onward = vec![
        (links::address("/mandates/lineage", [("document", name)]), words.key("mandate-series")),
        (links::address("/mandates/requests", [("document", name)]), words.key("mandate-requests-title")),
    ];
    let others: Vec<&Held> = library.held.iter().filter(|other| other.line.name != held.line.name).collect();
    let symbol = &held.line.symbol;
    onward.extend(
        others.iter().filter(|other| !symbol.is_empty() && other.line.symbol == *symbol).map(|other| {
            (super::document_page(&other.line.name), super::language_name(&other.document, words))
        }),
    );
    let siblings = lineage::siblings(&library, held);
    let near = |other: &&&Held| siblings.iter().any(|one| one.line.id == other.line.id);
    // First the line of the document, then the same in other languages, then what is in its language.
    let rank = |other: &&Held| {
        let same = !symbol.is_empty() && other.line.symbol == *symbol;
        (!near(&other), !same, other.document.language != held.document.language)
    };
    let mut choices: Vec<&Held> = others.clone();
    choices.sort_by_key(rank);
    let turn = |from: u32, key: &str| {
        let from = from.to_string();
        let pairs = [("document", name), ("from", from.as_str())];
        (links::address("/mandates/document", pairs), words.key(key))
    };
    let mut pages = Vec::new();
    if from > 0 {
        pages.push(turn(from.saturating_sub(SHOWN), "mandate-earlier"));
    }
    if shown.end < all {
        pages.push(turn(shown.end, "mandate-later"));
    }
    let findings = held.document.findings.iter().take(10).map(|finding| words.finding(finding).message);
    let page = Mandate {
        over: vec![("/mandates".to_owned(), words.key("web-mandates"))],
        title: if held.line.title.is_empty() { called(&held.named) } else { held.line.title.clone() },
        language: held.document.language.clone(),
        facts: super::facts(held, words),
        notices: findings.collect(),
        links: onward,
        name: name.to_owned(),
        choices: choices
            .iter()
            .take(OFFERED)
            .map(|other| {
                let language = super::language_name(&other.document, words);
                (other.line.name.clone(), format!("{} · {language}", called(&other.named)))
            })
            .collect(),
        body,
        pages,
    };
    show(&node, &visitor, page).await
}

/// What each paragraph asks, and where it leads.
fn beside(library: &Library, held: &Held, words: &Words) -> BTreeMap<u32, Beside> {
    let mut requests: BTreeMap<&str, Vec<&Request>> = BTreeMap::new();
    for request in library.understood(held).iter().flat_map(|one| &one.requests) {
        requests.entry(request.paragraph.as_str()).or_default().push(request);
    }
    let mut all = BTreeMap::new();
    for (at, one) in (0_u32..).zip(&held.document.paragraphs) {
        let counts = one.kind == ParagraphKind::Text && !matches!(one.part, Part::Front | Part::Close);
        if !counts {
            continue;
        }
        let number = at.to_string();
        let pairs = [("document", held.line.name.as_str()), ("paragraph", number.as_str())];
        let mut own = Beside {
            marks: Vec::new(),
            links: vec![(links::address("/mandates/lineage", pairs), words.key("mandate-through-years"))],
        };
        for request in requests.get(one.id.as_str()).into_iter().flatten() {
            own.marks.push(summary(request, library, words));
            own.links.push((super::request_page(&request.id), words.key("mandate-follow")));
        }
        all.insert(at, own);
    }
    all
}

/// What a request says, in one line: kind, whom, by when.
pub fn summary(request: &Request, library: &Library, words: &Words) -> String {
    let names: Vec<Text> = request.asked().map(|one| actor(one, library.lexicon())).collect();
    let mut parts = vec![words.say(&kind(&request.act.kind, library.lexicon()))];
    if !names.is_empty() {
        parts.push(words.say(&ayni_core::mandate::board::joined(&names)));
    }
    if let Some(due) = request.due_by() {
        parts.push(words.say(&Phrase::message("mandate-due", [("date", Arg::Date(due))])));
    }
    parts.join(" · ")
}

//! A series as one page, and one paragraph through years and organs.

use axum::extract::State;
use axum::response::Response;

use super::super::error::Trouble;
use super::super::page::show;
use super::super::visitor::Visitor;
use super::super::{Shared, links};
use super::NodeWays;
use super::document::Mandate;
use crate::app::mandate::{Held, called, lineage};

/// `/mandates/lineage`: of a document its series, with `paragraph` that paragraph, with `thread` one of the series.
pub async fn page(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let held = super::asked(&library, &visitor, "document")?;
    let words = &visitor.words;
    let languages = [held.document.language.as_str()];
    let mut with: Vec<&Held> = Vec::new();
    for name in visitor.query.iter().filter(|(name, _)| name == "with").map(|(_, value)| value) {
        with.push(library.find(name, &languages)?);
    }
    let number = |name: &str| visitor.asked(name).and_then(|number| number.parse::<u32>().ok());
    let paragraph = number("paragraph");
    let line = match paragraph {
        Some(paragraph) => lineage::paragraph(&library, held, paragraph),
        None => lineage::line(&library, held, &with),
    };
    let mut pairs = vec![("document".to_owned(), held.line.name.clone())];
    pairs.extend(with.iter().map(|other| ("with".to_owned(), other.line.name.clone())));
    // A thread of the whole series; those of one paragraph's are on its own page.
    let series = paragraph.is_none().then(|| pairs.clone());
    let ways = NodeWays { documents: line.documents.clone(), series };
    let texts = line.texts();
    let threads = match (paragraph, number("thread")) {
        (Some(paragraph), _) => Some(line.threads_of(held.line.id, paragraph)),
        (None, Some(thread)) => Some(vec![thread.saturating_sub(1)]),
        (None, None) => None,
    };
    let older = visitor.asked("older") == Some("yes");
    let body = match &threads {
        Some(threads) => node.pages.threads(&line.series, &texts, threads, &ways, &**words)?,
        None => node.pages.series(&line.series, &texts, older, &ways, &**words)?,
    };
    let address = |more: Option<(&str, &str)>| {
        let own = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        links::address("/mandates/lineage", own.chain(more))
    };
    let mut over = vec![
        ("/mandates".to_owned(), words.key("web-mandates")),
        (super::document_page(&held.line.name), called(&held.named)),
    ];
    let mut onward = Vec::new();
    if threads.is_some() {
        over.push((address(None), words.key("mandate-series")));
    } else if !older {
        onward.push((address(Some(("older", "yes"))), words.key("lineage-show-older")));
    }
    let page = Mandate {
        over,
        title: match threads {
            Some(_) => words.key("mandate-through-years"),
            None if held.line.title.is_empty() => called(&held.named),
            None => held.line.title.clone(),
        },
        language: if threads.is_none() { held.document.language.clone() } else { String::new() },
        links: onward,
        body,
        ..Mandate::default()
    };
    show(&node, &visitor, page).await
}

//! The imports of the register, newest first.

use axum::extract::State;
use axum::response::Response;
use ayni_model::Arg;
use ayni_model::Phrase;
use ayni_model::document::Speak;
use ayni_store::ImportLine;
use ayni_words::Words;
use serde::Serialize;

use super::Shared;
use super::error::Trouble;
use super::gate::Who;
use super::page::{Page, show};
use super::visitor::Visitor;

#[derive(Debug, Serialize)]
pub struct Imports {
    title: String,
    lines: Vec<Line>,
}

/// One import, as pages show it.
#[derive(Debug, Serialize)]
pub struct Line {
    href: String,
    pub name: String,
    file: String,
    source: String,
    day: String,
    /// What became of it, where it is not simply done.
    state: String,
    counts: Vec<(String, String)>,
}

impl Page for Imports {
    const TEMPLATE: &'static str = "imports.html";
    const PLACE: &'static str = "web-imports";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/imports`
pub async fn imports(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    who.sees_all()?;
    let words = &visitor.words;
    let all = node.store.imports().await?;
    let lines = all.iter().map(|import| line(import, words)).collect();
    show(&node, &visitor, Imports { title: words.key("web-imports"), lines }).await
}

/// An import in words.
pub fn line(import: &ImportLine, words: &Words) -> Line {
    let number = |number: i64| Arg::Count(u64::try_from(number).unwrap_or_default());
    let state = match import.undoes {
        Some(undone) => words.say(&Phrase::message("web-import-undoes", [("number", number(undone))])),
        None if import.undone => words.key("web-import-undone"),
        None => String::new(),
    };
    let counts = &import.counts;
    let counts = [
        ("web-count-new", counts.new),
        ("web-count-changed", counts.changed),
        ("web-count-same", counts.same),
        ("web-count-returned", counts.returned),
        ("web-count-gone", counts.gone),
        ("web-count-waiting", counts.waiting),
        ("web-count-findings", counts.findings),
    ];
    let shown = counts.iter().filter(|(_, count)| *count > 0 && import.undoes.is_none());
    Line {
        href: format!("/imports/{}", import.id),
        name: words.say(&Phrase::message("web-import", [("number", number(import.id))])),
        file: import.file.clone(),
        source: import.source.clone(),
        day: import.day.parse().map_or_else(|_| import.day.clone(), |day| words.date(day)),
        state,
        counts: shown.map(|(key, count)| (words.key(key), words.count(*count))).collect(),
    }
}

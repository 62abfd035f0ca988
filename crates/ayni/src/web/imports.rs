//! The imports of the register, newest first.

use axum::extract::State;
use axum::response::Response;
use ayni_model::Arg;
use ayni_model::Phrase;
use ayni_model::document::Speak;
use ayni_store::{Counts, ImportLine};
use ayni_words::Words;
use serde::Serialize;

use super::error::Trouble;
use super::gate::Who;
use super::page::{Page, show};
use super::visitor::Visitor;
use super::{Shared, uploads};
use crate::app::desk::By;
use crate::app::upload;

#[derive(Debug, Serialize)]
pub struct Imports {
    title: String,
    /// Whether the reader may send a file.
    may_send: bool,
    /// Files that wait.
    uploads: Vec<uploads::Line>,
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

/// Imports that the page lists; the newest.
const MOST: i64 = 1_000;

/// `/imports`
pub async fn imports(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let (desk, by) = (node.desk(), who.by().unwrap_or(&By::Machine));
    let seen = upload::seen_imports(&desk, by).await?;
    let all = node.store.file_imports(MOST).await?;
    let all = all.iter().filter(|import| {
        let known = |id: &i64| seen.as_ref().is_none_or(|seen| seen.contains(id));
        known(&import.id) || import.undoes.as_ref().is_some_and(known)
    });
    let lines = all.map(|import| line(import, words)).collect();
    let places = upload::places(&desk, by).await?;
    let page = Imports {
        title: words.key("web-imports"),
        may_send: places.whole || !places.organisations.is_empty(),
        uploads: uploads::lines(&desk, by, words).await?,
        lines,
    };
    show(&node, &visitor, page).await
}

/// An import in words.
pub fn line(import: &ImportLine, words: &Words) -> Line {
    let number = |number: i64| Arg::Count(u64::try_from(number).unwrap_or_default());
    let state = match import.undoes {
        Some(undone) => words.say(&Phrase::message("web-import-undoes", [("number", number(undone))])),
        None if import.undone => words.key("web-import-undone"),
        None => String::new(),
    };
    Line {
        href: format!("/imports/{}", import.id),
        name: words.say(&Phrase::message("web-import", [("number", number(import.id))])),
        // What people enter comes from no file.
        file: if import.file.is_empty() { import.source.clone() } else { import.file.clone() },
        source: import.source.clone(),
        day: import.day.parse().map_or_else(|_| import.day.clone(), |day| words.date(day)),
        state,
        counts: if import.undoes.is_some() { Vec::new() } else { counts(&import.counts, words) },
    }
}

/// What an import did, or would do: of each kind how many, where there are any.
pub fn counts(counts: &Counts, words: &Words) -> Vec<(String, String)> {
    let counts = [
        ("web-count-new", counts.new),
        ("web-count-changed", counts.changed),
        ("web-count-same", counts.same),
        ("web-count-returned", counts.returned),
        ("web-count-gone", counts.gone),
        ("web-count-waiting", counts.waiting),
        ("web-count-findings", counts.findings),
    ];
    let shown = counts.into_iter().filter(|(_, count)| *count > 0);
    shown.map(|(key, count)| (words.key(key), words.count(count))).collect()
}

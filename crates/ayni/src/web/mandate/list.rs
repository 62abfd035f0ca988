//! The list of documents, and the search for a wording in all of them.

use axum::extract::State;
use axum::response::Response;
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::lineage::PieceKind;
use serde::Serialize;

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::page::{Page, show};
use super::super::visitor::Visitor;
use super::super::{Shared, links};
use crate::app::mandate::search::{self, Hit as Found};
use crate::app::mandate::{Held, called};

/// Documents of one page, and passages that are shown.
const LINES: usize = 50;
const HITS: usize = 30;

/// Letters of a paragraph that are shown around a passage.
const AROUND: usize = 160;

#[derive(Debug, Serialize)]
pub struct Mandates {
    title: String,
    asked: String,
    /// Value, words, whether it is chosen.
    languages: Vec<(String, String, bool)>,
    found: String,
    hits: Vec<Hit>,
    lines: Vec<Line>,
    next: Option<String>,
    /// Whether the reader may send a document.
    may_send: bool,
    /// Whether the reader may have one looked through.
    may_follow: bool,
}

#[derive(Debug, Serialize)]
struct Line {
    href: String,
    title: String,
    language: String,
    facts: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Hit {
    href: String,
    name: String,
    language: String,
    facts: Vec<String>,
    before: String,
    bits: Vec<(&'static str, String)>,
    after: String,
}

impl Page for Mandates {
    const TEMPLATE: &'static str = "mandates.html";
    const PLACE: &'static str = "web-mandates";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/mandates`
pub async fn page(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let words = &visitor.words;
    let asked = visitor.asked("q").unwrap_or_default().trim().to_owned();
    let language = visitor.asked("language").filter(|language| !language.is_empty());
    let from: usize = visitor.asked("from").and_then(|from| from.parse().ok()).unwrap_or(0);
    let mut held_in: Vec<&str> = library.held.iter().map(|held| held.document.language.as_str()).collect();
    held_in.sort_unstable();
    held_in.dedup();
    let all = (String::new(), words.key("mandate-any-language"), language.is_none());
    let languages = std::iter::once(all).chain(held_in.iter().map(|code| {
        let key = format!("language-{code}");
        let name = if words.has(&key) { words.key(&key) } else { (*code).to_owned() };
        ((*code).to_owned(), name, language == Some(*code))
    }));
    let mut page = Mandates {
        title: words.key("web-mandates"),
        languages: languages.collect(),
        found: String::new(),
        hits: Vec::new(),
        lines: Vec::new(),
        next: None,
        may_send: super::send::may(&who),
        may_follow: super::request::may(&who),
        asked,
    };
    if page.asked.is_empty() {
        let counts = |held: &&Held| language.is_none_or(|language| held.document.language == language);
        let mut lines = library.held.iter().filter(counts).skip(from);
        page.lines = lines.by_ref().take(LINES).map(|held| line(held, words)).collect();
        if lines.next().is_some() {
            let from = (from + LINES).to_string();
            let pairs = [("language", language.unwrap_or_default()), ("from", from.as_str())];
            page.next =
                Some(links::address("/mandates", pairs.into_iter().filter(|(_, value)| !value.is_empty())));
        }
    } else {
        let found = search::wording(&library, &page.asked, language, HITS);
        let args = [("count", Arg::Count(found.whole as u64))];
        page.found = words.say(&Phrase::message("mandate-search-whole", args));
        page.hits = found.hits.iter().map(|one| hit(one, words)).collect();
    }
    show(&node, &visitor, page).await
}

fn line(held: &Held, words: &ayni_words::Words) -> Line {
    Line {
        href: super::document_page(&held.line.name),
        title: if held.line.title.is_empty() { called(&held.named) } else { held.line.title.clone() },
        language: held.document.language.clone(),
        facts: super::facts(held, words),
    }
}

fn hit(one: &Found<'_>, words: &ayni_words::Words) -> Hit {
    let place = ayni_print::mandate::place(&one.held.document, one.paragraph, words);
    let mut facts = vec![place];
    facts.extend(
        one.held.document.date.and_then(|day| day.to_string().parse().ok()).map(|day| words.date(day)),
    );
    facts.push(match one.whole {
        true => words.key("mandate-word-for-word"),
        false => {
            let share = Arg::Count(u64::from(one.shared / 10));
            words.say(&Phrase::message("mandate-nearly", [("share", share)]))
        }
    });
    let letters: Vec<char> = one.passage.before.chars().collect();
    let cut = letters.len().saturating_sub(AROUND);
    let before: String = letters.iter().skip(cut).collect();
    let after: String = one.passage.after.chars().take(AROUND).collect();
    let kind = |kind| match kind {
        PieceKind::Same => "same",
        PieceKind::Removed => "del",
        PieceKind::Added => "ins",
    };
    Hit {
        href: super::paragraph_page(one.held, one.paragraph),
        name: called(&one.held.named),
        language: one.held.document.language.clone(),
        facts,
        before: if cut > 0 { format!("… {before}") } else { before },
        after: if after.len() < one.passage.after.len() { format!("{after} …") } else { after },
        bits: one.passage.pieces.iter().map(|piece| (kind(piece.kind), piece.text.clone())).collect(),
    }
}

//! Lines of the list of activities, as pages show them.

use ayni_core::search::{Partner, Summary};
use ayni_model::document::Speak;
use ayni_model::{Arg, Code, Phrase};
use ayni_store::StandingState;
use ayni_words::Words;
use serde::Serialize;

use super::activities::standing_key;
use super::gate::Who;
use super::links;
use crate::app::search;

/// One activity in a list.
#[derive(Debug, Serialize)]
pub struct Line {
    href: String,
    id: String,
    title: String,
    /// The title's language, where it is not the page's.
    language: String,
    kind: String,
    form: String,
    status: String,
    period: String,
    providers: String,
    recipients: String,
    reporter: String,
    reporter_href: String,
    /// How far it has come; empty where the reader does not see that.
    standing: String,
    state: &'static str,
    shared: bool,
}

/// The lines of a list in one language.
pub fn lines(summaries: &[Summary], words: &Words) -> Vec<Line> {
    summaries.iter().map(|summary| line(summary, words)).collect()
}

/// The same with how far each has come, for who sees that.
pub fn marked(page: &search::Page, who: &Who, words: &Words) -> Vec<Line> {
    let mut lines = lines(&page.lines, words);
    for ((line, mark), summary) in lines.iter_mut().zip(&page.marks).zip(&page.lines) {
        if who.sees_of(&summary.reporter) {
            // Of most nobody has said anything; that is not repeated on every line.
            if mark.state != StandingState::Unreviewed {
                line.standing = words.key(standing_key(mark.state));
            }
            line.state = mark.state.as_str();
            line.shared = mark.shared;
        }
    }
    lines
}

fn line(summary: &Summary, words: &Words) -> Line {
    let (title, language) = words.text(&summary.title).unwrap_or((&summary.id, ""));
    let coded = |list: &str, code: Option<&str>| {
        code.map(|code| words.code(&Code::new(list, code))).unwrap_or_default()
    };
    let language = if language == words.language() { "" } else { language };
    Line {
        href: links::activity(&summary.reporter, &summary.id),
        id: summary.id.clone(),
        title: title.to_owned(),
        language: if language == "und" { "" } else { language }.to_owned(),
        kind: coded("kind", Some(summary.kind.as_str())),
        form: coded("form", summary.form.map(|form| form.as_str())),
        status: coded("status", summary.status.map(|status| status.as_str())),
        period: period(summary, words),
        providers: partners(&summary.providers, words),
        recipients: partners(&summary.recipients, words),
        reporter: summary.reporter.clone(),
        reporter_href: links::ministry(&summary.reporter),
        standing: String::new(),
        state: "",
        shared: false,
    }
}

fn period(summary: &Summary, words: &Words) -> String {
    let year = |date: Option<ayni_model::PartialDate>| date.map(|date| date.year());
    match (year(summary.period.start), year(summary.period.end)) {
        (Some(start), Some(end)) if start == end => words.year(start),
        (Some(start), Some(end)) => {
            words.say(&Phrase::message("web-from-to", [("start", Arg::Year(start)), ("end", Arg::Year(end))]))
        }
        (Some(start), None) => words.say(&Phrase::message("web-from", [("start", Arg::Year(start))])),
        (None, Some(end)) => words.say(&Phrase::message("web-until", [("end", Arg::Year(end))])),
        (None, None) => String::new(),
    }
}

/// The first few by name, and how many more there are.
fn partners(all: &[Partner], words: &Words) -> String {
    const SHOWN: usize = 4;
    let name = |partner: &Partner| match partner {
        Partner::Country(code) => words.code(&Code::new("country", code)),
        Partner::Name(name) => name.clone(),
    };
    let mut names: Vec<String> = all.iter().take(SHOWN).map(name).collect();
    if let Some(more) = all.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        names.push(words.say(&Phrase::message("web-more", [("count", Arg::Count(more as u64))])));
    }
    words.list(&names)
}

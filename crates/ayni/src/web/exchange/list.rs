//! The list of records: looked through in any language, narrowed by what they have, each with the reason for it.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_core::exchange::find::Of;
use ayni_core::rights::Act;
use ayni_model::Code;
use ayni_model::document::Speak;
use ayni_words::Words;
use serde::Serialize;

use super::super::entry::parts::language_name;
use super::super::error::Trouble;
use super::super::form::Own;
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::{assign, counted, reasons, viewer};
use crate::app::desk::By;
use crate::app::exchange::saved;
use crate::app::exchange::search::{self, Answer, Answers, Asked, PAGE};

/// Values of a facet that a select offers.
const OFFERED: usize = 60;

/// Letters of a summary on a line.
const SUMMARY: usize = 220;

/// The pages that are shown of a list at the most.
const PAGES: usize = 200;

#[derive(Debug, Serialize)]
struct List {
    title: String,
    asked: String,
    /// What can be begun: address, words, whether it is the main one.
    acts: Vec<(&'static str, String, bool)>,
    fields: Vec<Narrow>,
    narrowed: Vec<(String, String)>,
    total: String,
    lines: Vec<Line>,
    first: Option<String>,
    next: Option<String>,
    /// Whether the search can be kept.
    save: bool,
    query: String,
    token: String,
    links: Vec<(String, String)>,
}

#[derive(Debug, Serialize)]
struct Narrow {
    name: &'static str,
    label: String,
    choices: Vec<(String, String, bool)>,
}

/// One record in a list.
#[derive(Debug, Serialize)]
pub struct Line {
    href: String,
    title: String,
    language: String,
    kind: String,
    facts: Vec<String>,
    summary: String,
    summary_language: String,
    reasons: Vec<String>,
}

impl Page for List {
    const TEMPLATE: &'static str = "exchange-list.html";
    const PLACE: &'static str = "exchange-title";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// What an address asks for.
pub fn asked(visitor: &Visitor) -> Asked {
    let mut asked = Asked {
        text: visitor.asked("q").unwrap_or_default().chars().take(1_000).collect(),
        language: visitor.words.language().to_owned(),
        near: visitor.asked("near").unwrap_or_default().to_owned(),
        ..Asked::default()
    };
    for (facet, _) in Of::FACETS {
        if let Some(value) = visitor.asked(facet) {
            asked.narrow.insert(facet.to_owned(), value.to_owned());
        }
    }
    asked
}

/// `/exchange`
pub async fn list(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let desk = node.desk();
    let asked = asked(&visitor);
    let page = visitor.asked("page").and_then(|page| page.parse::<usize>().ok()).unwrap_or(1).clamp(1, PAGES);
    let looks = viewer(&node, &who).await?;
    let skip = (page - 1) * PAGE;
    let found = search::search(&desk, &node.exchange, &looks, &asked, (skip, PAGE)).await?;
    let names = saved::names(&desk).await?;
    let of = |name: &str| names.get(name).cloned().unwrap_or_else(|| name.to_owned());
    let may_enter = !who.is_stranger() && who.by().unwrap_or(&By::Machine).may_somewhere(Act::Offer);
    let mut acts = Vec::new();
    if may_enter {
        acts.push(("/exchange/new", words.key("exchange-new"), true));
    }
    if !who.is_stranger() {
        acts.push(("/exchange/mine", words.key("exchange-mine"), false));
    }
    if !who.is_stranger() {
        acts.push(("/exchange/advantages", words.key("exchange-advantages"), false));
    }
    if assign::may(&who) {
        acts.push(("/exchange/assign", words.key("exchange-assign"), false));
    }
    acts.push(("/exchange/funnel", words.key("exchange-funnel"), false));
    let query: Vec<(&str, &str)> = visitor
        .query
        .iter()
        .filter(|(name, _)| name != "page")
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let at = |path: &str, number: usize| {
        let number = number.to_string();
        let more = (number != "1").then_some(("page", number.as_str()));
        links::address(path, query.iter().copied().chain(more))
    };
    let own = Own::of(&node, &headers)?;
    let listed = List {
        title: words.key("exchange-title"),
        asked: asked.text.clone(),
        acts,
        fields: narrows(&node, &asked, &found, words, &of),
        narrowed: narrowed(&visitor, &asked, words, &of),
        total: counted("exchange-found", found.total, words),
        lines: found.answers.iter().map(|answer| line(answer, words, &of)).collect(),
        first: (page > 1).then(|| at("/exchange", 1)),
        next: (found.total > skip + PAGE).then(|| at("/exchange", page + 1)),
        save: who.by().is_some_and(|by| by.oneself().is_ok()),
        query: links::address("", query.iter().copied()).trim_start_matches('?').to_owned(),
        token: own.token.clone(),
        links: vec![
            (at("/exchange/feed.atom", 1), words.key("exchange-feed")),
            (at("/exchange/calendar.ics", 1), words.key("exchange-calendar")),
            (at("/exchange/records.jsonld", 1), "JSON-LD".to_owned()),
            (at("/exchange/records.ndjson", 1), "NDJSON".to_owned()),
        ],
    };
    own.show(&node, &visitor, &listed, StatusCode::OK)
}

/// What a value of a facet is called.
fn value_name(facet: &str, value: &str, words: &Words, of: &dyn Fn(&str) -> String) -> String {
    match facet {
        "kind" => words.key(&format!("exchange-kind-{value}")),
        "side" => words.key(&format!("exchange-side-{value}")),
        "places" => place(value, words),
        "goals" => format!("{value} {}", words.code(&Code::new("sdg", value))),
        "resources" => words.key(&format!("exchange-resource-{value}")),
        "languages" => language_name(value, words),
        _ => of(value),
    }
}

/// The name of a country or region.
pub fn place(code: &str, words: &Words) -> String {
    let list = if code.bytes().all(|byte| byte.is_ascii_digit()) { "region" } else { "country" };
    words.code(&Code::new(list, code))
}

fn facet_label(facet: &str, words: &Words) -> String {
    match facet {
        "kind" => words.key("exchange-column-kind"),
        "owner" => words.key("exchange-column-owner"),
        "side" => words.key("exchange-side"),
        facet => words.key(&format!("exchange-field-{facet}")),
    }
}

fn narrows(
    node: &Node,
    asked: &Asked,
    found: &Answers,
    words: &Words,
    of: &dyn Fn(&str) -> String,
) -> Vec<Narrow> {
    let mut all: Vec<Narrow> = Of::FACETS
        .into_iter()
        .map(|(facet, _)| {
            let counts = found.facets.get(facet);
            let chosen = asked.narrow.get(facet);
            let mut values: Vec<(&String, usize)> =
                counts.into_iter().flatten().map(|(value, count)| (value, *count)).collect();
            if let Some(chosen) = chosen.filter(|chosen| values.iter().all(|(value, _)| value != chosen)) {
                values.push((chosen, 0));
            }
            values.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(other.0)));
            values.truncate(OFFERED);
            let choice = |(value, count): (&String, usize)| {
                let label =
                    format!("{} ({})", value_name(facet, value, words, of), words.count(count as u64));
                (value.clone(), label, chosen == Some(value))
            };
            Narrow {
                name: facet,
                label: facet_label(facet, words),
                choices: values.into_iter().map(choice).collect(),
            }
        })
        .collect();
    let mut countries: Vec<(String, String, bool)> = node
        .kit
        .reference
        .countries
        .keys()
        .map(|code| (code.clone(), place(code, words), *code == asked.near))
        .collect();
    countries.sort_by(|one, other| one.1.cmp(&other.1));
    all.push(Narrow { name: "near", label: words.key("exchange-near"), choices: countries });
    all
}

fn narrowed(
    visitor: &Visitor,
    asked: &Asked,
    words: &Words,
    of: &dyn Fn(&str) -> String,
) -> Vec<(String, String)> {
    let without = |name: &str| {
        let rest = visitor.query.iter().filter(|(found, _)| found != name && found != "page");
        links::address("/exchange", rest.map(|(name, value)| (name.as_str(), value.as_str())))
    };
    let mut all: Vec<(String, String)> = asked
        .narrow
        .iter()
        .map(|(facet, value)| (without(facet), value_name(facet, value, words, of)))
        .collect();
    if !asked.near.is_empty() {
        all.push((without("near"), format!("{}: {}", words.key("exchange-near"), place(&asked.near, words))));
    }
    all
}

/// A record on a line.
pub fn line(answer: &Answer, words: &Words, of: &dyn Fn(&str) -> String) -> Line {
    let record = &answer.record;
    let (title, language) = record.title(words.language());
    let summary = record.text("summary").and_then(|text| text.best(words.language()));
    let (summary, summary_language) = summary.unwrap_or_default();
    let own = |language: &str| {
        if language == words.language() || language == "und" { "" } else { language }.to_owned()
    };
    let mut short: String = summary.chars().take(SUMMARY).collect();
    if summary.chars().nth(SUMMARY).is_some() {
        short.push('…');
    }
    let places: Vec<String> = record.many("places").iter().take(4).map(|code| place(code, words)).collect();
    let mut facts = vec![of(&record.owner)];
    if !places.is_empty() {
        facts.push(words.list(&places));
    }
    Line {
        href: saved::page(&record.owner, &record.id),
        title: title.to_owned(),
        language: own(language),
        kind: words.key(&format!("exchange-kind-{}", record.kind)),
        facts,
        summary: short,
        summary_language: own(summary_language),
        reasons: reasons::said(&answer.reasons, words),
    }
}

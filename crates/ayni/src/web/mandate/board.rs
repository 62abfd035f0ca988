//! The requests with where they stand, as a page, a workbook and a calendar.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate_follow::FollowState;
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{Field, Own};
use super::super::identity::panel::{Act, Panel, Row, Section};
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use crate::app::mandate::follow::{self, Asked, Filter};
use crate::app::mandate::lost;
use crate::app::mandate::{Library, called, library};
use crate::app::{Refusal, enter};

/// Requests of one page.
const LINES: usize = 40;

/// The filter that an address asks for.
fn filter(library: &Library, visitor: &Visitor) -> Result<Filter, Refusal> {
    let given = |name: &str| visitor.asked(name).map(str::trim).filter(|text| !text.is_empty());
    let document = match given("document") {
        Some(_) => Some(super::asked(library, visitor, "document")?.line.id),
        None => None,
    };
    Ok(Filter {
        of: given("of").map(str::to_owned),
        before: given("before").and_then(|day| day.parse().ok()),
        state: given("state").and_then(FollowState::from_code),
        language: given("language").map(str::to_owned),
        prefer: super::readable(&visitor.words),
        document,
    })
}

async fn found<'l>(node: &Node, library: &'l Library, visitor: &Visitor) -> Result<Vec<Asked<'l>>, Refusal> {
    let said = library::said(library, &node.store).await?;
    Ok(follow::requests(library, &said, &filter(library, visitor)?, enter::today(&node.desk())))
}

/// `/mandates/requests`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let words = &*visitor.words;
    let all = found(&node, &library, &visitor).await?;
    let from: usize = visitor.asked("from").and_then(|from| from.parse().ok()).unwrap_or(0);
    let rows = all.iter().skip(from).take(LINES).map(|one| row(one, &library, words)).collect();
    let kept = || {
        let kept = visitor.query.iter().filter(|(name, value)| name != "from" && !value.is_empty());
        kept.map(|(name, value)| (name.as_str(), value.as_str()))
    };
    let mut links_on = vec![
        (links::address("/mandates/requests.xlsx", kept()), words.key("mandate-workbook")),
        (links::address("/mandates/calendar.ics", kept()), words.key("mandate-calendar")),
    ];
    if all.len() > from + LINES {
        let next = (from + LINES).to_string();
        links_on.insert(
            0,
            (
                links::address("/mandates/requests", kept().chain([("from", next.as_str())])),
                words.key("mandate-next"),
            ),
        );
    }
    let lost = lost::lost(&library, &node.store).await?;
    if !lost.is_empty() {
        let count = Arg::Count(lost.len() as u64);
        let words = words.say(&Phrase::message("mandate-lost-link", [("count", count)]));
        links_on.push(("/mandates/lost".to_owned(), words));
    }
    let states = FollowState::ALL.iter().filter_map(|state| {
        let count = all.iter().filter(|one| one.standing.state == *state).count();
        (count > 0).then(|| (state_name(*state, words), words.count(count as u64)))
    });
    let own = Own::of(&node, &headers)?;
    let page = Panel {
        place: "web-mandates",
        title: words.key("mandate-requests-title"),
        over: Some(("/mandates".to_owned(), words.key("web-mandates"))),
        token: own.token.clone(),
        sections: vec![
            Section { forms: vec![narrow(&visitor)], facts: states.collect(), ..Section::default() },
            Section {
                title: words.say(&Phrase::message(
                    "mandate-requests-caption",
                    [("count", Arg::Count(all.len() as u64))],
                )),
                rows,
                none: if all.is_empty() { words.key("mandate-requests-none") } else { String::new() },
                links: links_on,
                ..Section::default()
            },
        ],
        ..Panel::default()
    };
    own.show(&node, &visitor, &page, StatusCode::OK)
}

/// The form that narrows the list.
fn narrow(visitor: &Visitor) -> Act {
    let words = &*visitor.words;
    let given = |name: &str| visitor.asked(name).unwrap_or_default().to_owned();
    let none = (String::new(), words.key("mandate-any-state"), given("state").is_empty());
    let states = std::iter::once(none).chain(FollowState::ALL.iter().map(|state| {
        (state.as_str().to_owned(), state_name(*state, words), given("state") == state.as_str())
    }));
    let mut fields = vec![
        Field::new("of", "text", words.key("mandate-column-asked")).value(&given("of")).optional(),
        Field::new("before", "date", words.key("mandate-due-before")).value(&given("before")).optional(),
        Field::choice("state", "select", words.key("mandate-column-state"), states).optional(),
    ];
    if !given("document").is_empty() {
        fields.push(Field::hidden("document", &given("document")));
    }
    Act {
        look: "search",
        method: "get",
        ..Act::new("narrow", "/mandates/requests", fields, words.key("mandate-narrow"))
    }
}

/// The name of a state.
pub fn state_name(state: FollowState, words: &Words) -> String {
    words.key(&format!("follow-state-{}", state.as_str()))
}

fn row(one: &Asked<'_>, library: &Library, words: &Words) -> Row {
    let mut lines = vec![called(&one.held.named)];
    let at = one.held.document.paragraphs.iter().position(|paragraph| paragraph.id == one.request.paragraph);
    let at = at.and_then(|at| u32::try_from(at).ok());
    lines.extend(at.map(|at| ayni_print::mandate::place(&one.held.document, at, words)));
    lines.push(super::document::summary(one.request, library, words));
    if !one.others.is_empty() {
        let others = one.others.iter().map(|other| other.held);
        let all: Vec<String> = std::iter::once(one.held)
            .chain(others)
            .map(|held| super::language_name(&held.document, words))
            .collect();
        lines.push(words.list(&all));
    }
    if !one.followed.up.responsible.is_empty() {
        lines.push(words.list(&one.followed.up.responsible));
    }
    if !one.followed.suggestions.is_empty() {
        let count = Arg::Count(one.followed.suggestions.len() as u64);
        lines.push(words.say(&Phrase::message("mandate-suggestions-open", [("count", count)])));
    }
    Row {
        title: follow::short(&one.request.words),
        href: Some(super::request_page(&one.request.id)),
        mark: state_name(one.standing.state, words),
        lines,
        ..Row::default()
    }
}

/// `/mandates/requests.xlsx`
pub async fn workbook(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let all = found(&node, &library, &visitor).await?;
    let written = follow::written(&all, &library, enter::today(&node.desk()));
    let bytes = ayni_print::xlsx::workbook(&written, &*visitor.words, enter::today(&node.desk()))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(file(kind, "requests.xlsx", bytes))
}

/// `/mandates/calendar.ics`
pub async fn calendar(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let all = found(&node, &library, &visitor).await?;
    let address = node.own_address(&headers, &visitor.settings);
    let events = follow::events(&all, Some(&address));
    let text = ayni_print::mandate::calendar(
        &visitor.words.key("mandate-calendar"),
        &events,
        enter::today(&node.desk()),
    );
    Ok(file("text/calendar; charset=utf-8", "mandates.ics", text.into_bytes()))
}

fn file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, links::attachment(name))], bytes).into_response()
}

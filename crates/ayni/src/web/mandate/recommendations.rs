//! The recommendations of reports and reviews, with what was answered to them.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate_follow::Acceptance;

use super::super::error::Trouble;
use super::super::form::{Field, Own};
use super::super::identity::panel::{Act, Panel, Row, Section};
use super::super::visitor::Visitor;
use super::super::{Shared, links};
use super::request::acceptance_name;
use crate::app::enter;
use crate::app::mandate::follow::{self, Asked, Filter};
use crate::app::mandate::{Library, called, library};

/// Recommendations of one page.
const LINES: usize = 40;

/// `/mandates/recommendations`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let words = &*visitor.words;
    let said = library::said(&library, &node.store).await?;
    let given = |name: &str| visitor.asked(name).map(str::trim).filter(|text| !text.is_empty());
    let filter =
        Filter { of: given("of").map(str::to_owned), prefer: super::readable(words), ..Filter::default() };
    let wanted = given("answer").and_then(Acceptance::from_code);
    let all: Vec<Asked<'_>> = follow::requests(&library, &said, &filter, enter::today(&node.desk()))
        .into_iter()
        .filter(|one| one.is_recommendation() || !one.followed.answers.is_empty())
        .collect();
    let counts = Acceptance::ALL.iter().filter_map(|acceptance| {
        let count = all.iter().filter(|one| one.acceptance() == *acceptance).count();
        (count > 0).then(|| (acceptance_name(*acceptance, words), words.count(count as u64)))
    });
    let facts = counts.collect();
    let shown: Vec<&Asked<'_>> =
        all.iter().filter(|one| wanted.is_none_or(|wanted| one.acceptance() == wanted)).collect();
    let from: usize = visitor.asked("from").and_then(|from| from.parse().ok()).unwrap_or(0);
    let rows = shown.iter().skip(from).take(LINES).map(|one| row(one, &library, words)).collect();
    let mut onward = Vec::new();
    if shown.len() > from.saturating_add(LINES) {
        let next = from.saturating_add(LINES).to_string();
        let kept = visitor.query.iter().filter(|(name, value)| name != "from" && !value.is_empty());
        let kept = kept.map(|(name, value)| (name.as_str(), value.as_str()));
        let address = links::address("/mandates/recommendations", kept.chain([("from", next.as_str())]));
        onward.push((address, words.key("mandate-next")));
    }
    let own = Own::of(&node, &headers)?;
    let count = Arg::Count(shown.len() as u64);
    let page = Panel {
        place: "web-mandates",
        title: words.key("mandate-recommendations-title"),
        over: Some(("/mandates".to_owned(), words.key("web-mandates"))),
        token: own.token.clone(),
        sections: vec![
            Section { forms: vec![narrow(&visitor)], facts, ..Section::default() },
            Section {
                title: words.say(&Phrase::message("mandate-recommendations-caption", [("count", count)])),
                rows,
                none: if shown.is_empty() {
                    words.key("mandate-recommendations-none")
                } else {
                    String::new()
                },
                links: onward,
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
    let any = (String::new(), words.key("mandate-any-answer"), given("answer").is_empty());
    let all = Acceptance::ALL
        .iter()
        .map(|one| (one.as_str().to_owned(), acceptance_name(*one, words), given("answer") == one.as_str()));
    let fields = vec![
        Field::new("of", "text", words.key("mandate-column-asked")).value(&given("of")).optional(),
        Field::choice("answer", "select", words.key("mandate-answer"), std::iter::once(any).chain(all))
            .optional(),
    ];
    Act {
        look: "search",
        method: "get",
        ..Act::new("narrow", "/mandates/recommendations", fields, words.key("mandate-narrow"))
    }
}

fn row(one: &Asked<'_>, library: &Library, words: &ayni_words::Words) -> Row {
    let place = format!("{} {}", called(&one.held.named), one.request.cite);
    let mut lines = vec![place.trim().to_owned(), super::document::summary(one.request, library, words)];
    lines.extend(
        one.followed.answers.last().map(|answer| answer.reason.clone()).filter(|text| !text.is_empty()),
    );
    Row {
        title: follow::short(&one.request.words),
        href: Some(super::request_page(&one.request.id)),
        mark: acceptance_name(one.acceptance(), words),
        lines,
        ..Row::default()
    }
}

//! What was said about requests that stand in no document any more, and to which request it belongs.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate_said::Said;
use ayni_words::Words;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::form::{Field, Own, Sent};
use super::super::gate::Who;
use super::super::identity::panel::{Act, Panel, Row, Section};
use super::super::visitor::Visitor;
use crate::app::desk::By;
use crate::app::mandate::lost::{self, Lost};
use crate::app::mandate::{called, follow};

const HERE: &str = "/mandates/lost";

/// `/mandates/lost`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let lost = lost::lost(&library, &node.store).await?;
    let own = Own::of(&node, &headers)?;
    let mut page = panel(&lost, &visitor.words, super::request::may(&who));
    page.token.clone_from(&own.token);
    own.show(&node, &visitor, &page, StatusCode::OK)
}

/// `POST /mandates/lost`: carries a log over to another request.
pub async fn carry(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let to = sent.get("to").trim().to_owned();
    let by = who.by().unwrap_or(&By::Machine);
    let said = Said::CarriedTo { request: to.clone() };
    match follow::say(&node.desk(), by, &library, sent.get("request"), &said).await {
        Ok(_) => Ok(Redirect::to(&super::request_page(&to)).into_response()),
        Err(refusal) => {
            let lost = lost::lost(&library, &node.store).await?;
            let own = Own::of(&node, &headers)?;
            let mut page = panel(&lost, &visitor.words, super::request::may(&who));
            page.token.clone_from(&own.token);
            let status = page.blame(&form(sent.get("request")), &sent, refusal, &visitor.words)?;
            own.show(&node, &visitor, &page, status)
        }
    }
}

/// The name of the form of one log on the page.
fn form(id: &str) -> String {
    let plain = id.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' });
    format!("carry-{}", plain.collect::<String>())
}

fn panel(lost: &[Lost<'_>], words: &Words, may: bool) -> Panel {
    let mut text = vec![words.key("mandate-lost-about")];
    if lost.is_empty() {
        text = vec![words.key("mandate-lost-none")];
    }
    Panel {
        place: "web-mandates",
        title: words.key("mandate-lost-title"),
        over: Some(("/mandates/requests".to_owned(), words.key("mandate-requests-title"))),
        sections: vec![Section {
            text,
            rows: lost.iter().map(|one| row(one, words, may)).collect(),
            ..Section::default()
        }],
        ..Panel::default()
    }
}

fn row(one: &Lost<'_>, words: &Words, may: bool) -> Row {
    let mut lines = vec![one.id.clone()];
    if let Some(last) = one.lines.last() {
        let count = Arg::Count(one.lines.len() as u64);
        let args = [("count", count), ("date", Arg::Date(last.on.into()))];
        lines.push(words.say(&Phrase::message("mandate-lost-lines", args)));
    }
    lines.extend(one.lines.iter().filter_map(|line| told(&line.said, words)));
    let forms = if may { vec![carrying(one, words)] } else { Vec::new() };
    Row {
        title: one.held.map_or_else(|| one.id.clone(), |held| called(&held.named)),
        href: one.held.map(|held| super::document_page(&held.line.name)),
        lines,
        forms,
        ..Row::default()
    }
}

/// What a line of a log says in somebody's own words.
fn told(said: &Said, words: &Words) -> Option<String> {
    let text = match said {
        Said::State { state, reason } => format!("{}: {reason}", super::board::state_name(*state, words)),
        Said::Responsible { who } => format!("{}: {who}", words.key("mandate-column-responsible")),
        Said::Contributing { who } => format!("{}: {who}", words.key("mandate-contributing")),
        Said::Step(step) => format!("{}: {}", words.key("mandate-step"), step.what),
        Said::Evidence(shown) => {
            let kind = words.key(&format!("evidence-kind-{}", shown.kind.as_str()));
            format!("{kind}: {} {}", shown.reference, shown.note)
        }
        Said::Answer { acceptance, reason, .. } => {
            format!("{}: {reason}", super::request::acceptance_name(*acceptance, words))
        }
        Said::Remind { on, note } => {
            let date = words.date((*on).into());
            format!("{}: {date} {note}", words.key("mandate-remind"))
        }
        _ => return None,
    };
    Some(text.trim_end_matches([' ', ':']).to_owned())
}

/// The form that says to which request a log belongs: one of its document, or, where that asks nothing, any by its id.
fn carrying(one: &Lost<'_>, words: &Words) -> Act {
    let label = words.key("mandate-lost-to");
    let to = if one.requests.is_empty() {
        Field::new("to", "text", label).hint(words.key("mandate-replaced-hint"))
    } else {
        let choices = one.requests.iter().map(|request| {
            let name = format!("{} {}", request.cite, follow::short(&request.words));
            (request.id.clone(), name.trim().to_owned(), false)
        });
        Field::choice("to", "select", label, choices)
    };
    Act::new(
        &form(&one.id),
        HERE,
        vec![Field::hidden("request", &one.id), to],
        words.key("mandate-lost-carry"),
    )
}

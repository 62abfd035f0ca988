//! The pages of hooks: which addresses are told of what, and what became of what was sent.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use ayni_model::Arg;
use ayni_model::document::{Phrase, Speak};
use ayni_store::{DeliveryLine, DeliveryState, HookLine};
use ayni_words::Words;
use serde::Serialize;

use super::error::Trouble;
use super::form::{Own, Sent};
use super::gate::Who;
use super::page::Page;
use super::visitor::Visitor;
use super::{Node, Shared, links};
use crate::app::desk::By;
use crate::app::hooks::{self, EVENTS};

/// Deliveries of one page.
const LINES: i64 = 25;

/// The pages.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/hooks", get(list).post(add))
        .route("/hooks/{number}", get(one))
        .route("/hooks/{number}/test", post(test))
        .route("/hooks/{number}/turn", post(turn))
        .route("/hooks/{number}/remove", post(remove))
}

#[derive(Debug, Serialize)]
pub struct Hooks {
    title: String,
    token: String,
    lines: Vec<Line>,
    /// What was wrong with what was sent, and what to do.
    wrong: Vec<String>,
    /// What was sent.
    address: String,
    /// Code, words, whether it was chosen.
    events: Vec<(&'static str, String, bool)>,
}

impl Page for Hooks {
    const TEMPLATE: &'static str = "hooks.html";
    const PLACE: &'static str = "";

    fn title(&self) -> String {
        self.title.clone()
    }
}

#[derive(Debug, Serialize)]
struct Line {
    number: i64,
    address: String,
    events: String,
    on: bool,
    /// Why it is off.
    why: String,
}

#[derive(Debug, Serialize)]
pub struct Hook {
    title: String,
    token: String,
    line: Line,
    /// The secret, the one time that it is shown.
    secret: Option<String>,
    deliveries: Vec<Delivery>,
    next: Option<String>,
}

impl Page for Hook {
    const TEMPLATE: &'static str = "hook.html";
    const PLACE: &'static str = "";

    fn title(&self) -> String {
        self.title.clone()
    }
}

#[derive(Debug, Serialize)]
struct Delivery {
    id: i64,
    event: String,
    /// Its code, by which it looks.
    state: &'static str,
    state_name: String,
    attempts: String,
    trouble: String,
    moment: String,
    again: String,
}

/// `/hooks`
async fn list(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let asked = Asked { address: String::new(), events: EVENTS.to_vec() };
    all(&node, &visitor, who.acts()?, &headers, asked, Vec::new()).await
}

/// What was filled into the form of a new hook.
struct Asked {
    address: String,
    events: Vec<&'static str>,
}

async fn all(
    node: &Node,
    visitor: &Visitor,
    by: &By,
    headers: &HeaderMap,
    asked: Asked,
    wrong: Vec<String>,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let hooks = hooks::list(&node.desk(), by).await?;
    let own = Own::of(node, headers)?;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Hooks {
        title: words.key("hooks-title"),
        token: own.token.clone(),
        lines: hooks.iter().map(|hook| line(hook, words)).collect(),
        wrong,
        address: asked.address,
        events: EVENTS.map(|event| (event, event_name(event, words), asked.events.contains(&event))).into(),
    };
    own.show(node, visitor, &page, status)
}

/// `POST /hooks`: adds one, and shows its secret.
async fn add(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let events: Vec<&'static str> = EVENTS.into_iter().filter(|event| !sent.get(event).is_empty()).collect();
    let wanted: Vec<String> = events.iter().map(|event| (*event).to_owned()).collect();
    match hooks::add(&node.desk(), by, sent.get("address"), &wanted).await {
        Ok((hook, secret)) => show(&node, &visitor, by, &headers, hook.id, Some(secret)).await,
        Err(refusal) => {
            let trouble = Trouble::from(refusal);
            if trouble.status().is_server_error() || trouble.status() == StatusCode::FORBIDDEN {
                return Err(trouble);
            }
            let (_, wrong) = trouble.words(&visitor.words);
            let asked = Asked { address: sent.get("address").to_owned(), events };
            all(&node, &visitor, by, &headers, asked, wrong).await
        }
    }
}

/// `/hooks/{number}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    show(&node, &visitor, who.acts()?, &headers, number, None).await
}

async fn show(
    node: &Node,
    visitor: &Visitor,
    by: &By,
    headers: &HeaderMap,
    number: i64,
    secret: Option<String>,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let hook = hooks::one(&node.desk(), by, number).await?;
    let before = visitor.asked("after").and_then(|after| after.parse().ok());
    let mut sent = hooks::deliveries(&node.desk(), by, number, before, LINES + 1).await?;
    let more = sent.len() as i64 > LINES;
    sent.truncate(LINES.unsigned_abs() as usize);
    let path = format!("/hooks/{number}");
    let next = sent.last().filter(|_| more).map(|last| last.id.to_string());
    let own = Own::of(node, headers)?;
    let page = Hook {
        title: words.say(&Phrase::message(
            "hooks-one",
            [("number", Arg::Count(u64::try_from(number).unwrap_or_default()))],
        )),
        token: own.token.clone(),
        line: line(&hook, words),
        secret,
        deliveries: sent.iter().map(|one| delivery(one, words)).collect(),
        next: next.map(|next| links::address(&path, [("after", next.as_str())])),
    };
    own.show(node, visitor, &page, StatusCode::OK)
}

/// `POST /hooks/{number}/test`
async fn test(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    _sent: Sent,
) -> Result<Response, Trouble> {
    hooks::test(&node.desk(), who.acts()?, number).await?;
    Ok(Redirect::to(&format!("/hooks/{number}")).into_response())
}

/// `POST /hooks/{number}/turn`
async fn turn(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    hooks::turn(&node.desk(), who.acts()?, number, sent.get("on") == "yes").await?;
    Ok(Redirect::to(&format!("/hooks/{number}")).into_response())
}

/// `POST /hooks/{number}/remove`
async fn remove(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    _sent: Sent,
) -> Result<Response, Trouble> {
    hooks::remove(&node.desk(), who.acts()?, number).await?;
    Ok(Redirect::to("/hooks").into_response())
}

fn line(hook: &HookLine, words: &Words) -> Line {
    let events: Vec<String> = hook.events.iter().map(|event| event_name(event, words)).collect();
    Line {
        number: hook.id,
        address: hook.address.clone(),
        events: words.list(&events),
        on: hook.on,
        why: if hook.on { String::new() } else { words.key(&format!("hooks-off-{}", hook.why)) },
    }
}

fn event_name(event: &str, words: &Words) -> String {
    words.key(&format!("hooks-event-{}", event.replace('.', "-")))
}

fn delivery(one: &DeliveryLine, words: &Words) -> Delivery {
    let (state, key) = match one.state {
        DeliveryState::Waiting => ("waiting", "hooks-waiting"),
        DeliveryState::Done => ("done", "hooks-done"),
        DeliveryState::Failed => ("failed", "hooks-failed"),
    };
    let trouble = match one.trouble.as_str() {
        "" => String::new(),
        "status" => {
            let status = Arg::Text(one.answer.unwrap_or_default().to_string());
            words.say(&Phrase::message("hooks-trouble-status", [("status", status)]))
        }
        code => words.key(&format!("hooks-trouble-{code}")),
    };
    let moment =
        |seconds: i64| jiff::Timestamp::from_second(seconds).map(|at| at.to_string()).unwrap_or_default();
    let waits = one.state == DeliveryState::Waiting && one.attempts > 0;
    let tries = Arg::Count(one.attempts.unsigned_abs());
    Delivery {
        id: one.id,
        event: event_name(&one.event, words),
        state,
        state_name: words.key(key),
        attempts: words.say(&Phrase::message("hooks-attempts", [("count", tries)])),
        trouble,
        moment: one.made.map(moment).unwrap_or_default(),
        again: if waits { moment(one.due) } else { String::new() },
    }
}

//! Hooks: who is told of what happens.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};
use ayni_core::rights::Act;
use serde::Deserialize;
use serde_json::json;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::answer::{self, ROOT};
use super::body;
use super::guard::Sent;
use super::people::content;
use super::table::{
    AFTER, Access, Group, JSON, Kind, LIMIT, Operation, PAGE, Parameter, Sends, TAG, Verb, gives, path,
};
use crate::app::hooks;

const NUMBER: Parameter = path("number", Kind::Whole(1, i64::MAX), "The hook's number.", "1");

const GOVERN: Access = Access::Right(Act::Govern);

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listHooks", "/hooks", Group::Hooks, GOVERN, || get(list))
        .answers(&[gives(200, "The hooks.", &[(JSON, "Hooks")]).headers(TAG)]),
    Operation::get("addHook", "/hooks", Group::Hooks, GOVERN, || post(add))
        .does(Verb::Post)
        .about(
            "The address must be public and `https`. The secret, by which what is sent is signed (Standard \
             Webhooks), is shown this once: sent again with the same key, the request is answered with the hook's \
             address (`Location`) alone.",
        )
        .secret()
        .sends(Sends {
            forms: &[(JSON, "HookBody")],
            most: body::SMALL,
            example: r#"{"address":"https://hooks.example.org/ayni","events":["activities.changed","measurement.kept"]}"#,
        })
        .answers(&[gives(201, "The hook, with its secret.", &[(JSON, "NewHook")])
            .headers(&[("Location", "The hook.")])]),
    Operation::get("getHook", "/hooks/{number}", Group::Hooks, GOVERN, || get(one))
        .takes(&[NUMBER])
        .answers(&[gives(200, "The hook.", &[(JSON, "Hook")]).headers(TAG)]),
    Operation::get("turnHook", "/hooks/{number}", Group::Hooks, GOVERN, || put(turn))
        .does(Verb::Put)
        .about("Turns it on, or off: one that is off is told nothing, and what waited for it is dropped.")
        .takes(&[NUMBER])
        .sends(Sends { forms: &[(JSON, "HookState")], most: body::SMALL, example: r#"{"on":true}"# })
        .answers(&[gives(200, "The hook.", &[(JSON, "Hook")])]),
    Operation::get("testHook", "/hooks/{number}/test", Group::Hooks, GOVERN, || post(test))
        .does(Verb::Post)
        .about("Sends it the event `ping`, whatever it asked for.")
        .takes(&[NUMBER])
        .answers(&[gives(202, "The delivery is on its way.", &[(JSON, "Delivering")])]),
    Operation::get("listDeliveries", "/hooks/{number}/deliveries", Group::Hooks, GOVERN, || get(deliveries))
        .about("What was sent to it and what became of that, newest first. Kept for thirty days.")
        .takes(&[NUMBER, AFTER, LIMIT])
        .answers(&[gives(200, "The deliveries.", &[(JSON, "Deliveries")]).headers(PAGE)]),
    Operation::get("removeHook", "/hooks/{number}", Group::Hooks, GOVERN, || delete(remove))
        .does(Verb::Delete)
        .about("Takes it away with all that was sent to it.")
        .takes(&[NUMBER])
        .answers(&[gives(204, "It is gone.", &[])]),
];

/// `GET /hooks`
async fn list(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let hooks = hooks::list(&node.desk(), who.acts()?).await?;
    answer::shown(&visitor, &json!({ "items": hooks }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    address: String,
    events: Vec<String>,
}

/// `POST /hooks`
async fn add(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let new: New = body::value(&sent)?;
    let (hook, secret) = hooks::add(&node.desk(), by, &new.address, &new.events).await.map_err(content)?;
    let mut value = json!(hook);
    if let Some(members) = value.as_object_mut() {
        members.insert("secret".to_owned(), json!(secret));
    }
    answer::made(StatusCode::CREATED, &value, &format!("{ROOT}/hooks/{}", hook.id))
}

/// `GET /hooks/{number}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    answer::shown(&visitor, &json!(hooks::one(&node.desk(), who.acts()?, number).await?))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Turn {
    on: bool,
}

/// `PUT /hooks/{number}`
async fn turn(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let Turn { on } = body::value(&sent)?;
    answer::done(StatusCode::OK, &json!(hooks::turn(&node.desk(), by, number, on).await?))
}

/// `DELETE /hooks/{number}`
async fn remove(State(node): State<Shared>, who: Who, Path(number): Path<i64>) -> Result<Response, Trouble> {
    hooks::remove(&node.desk(), who.acts()?, number).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `POST /hooks/{number}/test`
async fn test(State(node): State<Shared>, who: Who, Path(number): Path<i64>) -> Result<Response, Trouble> {
    let delivery = hooks::test(&node.desk(), who.acts()?, number).await?;
    answer::done(StatusCode::ACCEPTED, &json!({ "delivery": delivery }))
}

/// `GET /hooks/{number}/deliveries`
async fn deliveries(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let before = visitor.asked("after").and_then(|after| after.parse().ok());
    let limit = i64::from(answer::limit(&visitor));
    let mut lines = hooks::deliveries(&node.desk(), who.acts()?, number, before, limit + 1).await?;
    let more = lines.len() as i64 > limit;
    lines.truncate(usize::try_from(limit).unwrap_or(0));
    let next = lines.last().filter(|_| more).map(|last| last.id.to_string());
    answer::page(&visitor, &json!({ "items": lines, "next": next }), next.as_deref())
}

//! Files that belong to an activity: listed, attached, fetched, removed.

use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use ayni_core::rights::Act;
use ayni_store::Attachment;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::entry::attached;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::answer::{self, ROOT};
use super::guard::Sent;
use super::people::content;
use super::record::{ID, NAMED, REPORTER, acts};
use super::standing::{Name, seen};
use super::table::{
    Access, BYTES, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path, query,
};
use crate::app::attach as files;

/// Bytes of a file that this takes, whatever the node's own limit is: it goes through memory.
const MOST: usize = 10 << 20;

const NUMBER: Parameter = path("number", Kind::Whole(1, i64::MAX), "The file's number.", "1");

pub const OPERATIONS: &[Operation] = &[
    Operation::get(
        "listAttachments",
        "/activities/{reporter}/{id}/attachments",
        Group::Activities,
        Access::Right(Act::See),
        || get(list),
    )
    .about("In the order in which they came, for who sees all of the activity.")
    .takes(NAMED)
    .answers(&[gives(200, "The files.", &[(JSON, "Attachments")]).headers(TAG)]),
    Operation::get(
        "attachFile",
        "/activities/{reporter}/{id}/attachments",
        Group::Activities,
        Access::Right(Act::Enter),
        || post(add),
    )
    .does(Verb::Post)
    .about(
        "A file of up to 10 MB, or what the node allows if that is less; an activity has 50 at the most. What it is \
         is read from its bytes, and of its name only the last part is kept.",
    )
    .takes(&[REPORTER, ID, query("file", Kind::Text, "The file's name.").required().such_as("report.pdf")])
    .sends(Sends { forms: &[(BYTES, "File")], most: MOST, example: "%PDF-1.7 an example" })
    .answers(&[
        gives(201, "The file.", &[(JSON, "Attachment")]).headers(&[("Location", "The file.")]),
    ]),
    Operation::get(
        "getAttachment",
        "/attachments/{number}",
        Group::Activities,
        Access::Right(Act::See),
        || get(one),
    )
    .about("Its bytes. What they are is told by the list.")
    .takes(&[NUMBER])
    .answers(&[gives(200, "The file.", &[(BYTES, "File")]).headers(TAG)]),
    Operation::get(
        "removeAttachment",
        "/attachments/{number}",
        Group::Activities,
        Access::Right(Act::Enter),
        || delete(remove),
    )
    .does(Verb::Delete)
    .about("Its bytes and its name go; its hash stays in the log.")
    .takes(&[NUMBER])
    .answers(&[gives(204, "It is gone.", &[])]),
];

fn told(file: &Attachment) -> Value {
    json!({
        "number": file.id, "name": file.name, "kind": file.kind, "bytes": file.bytes,
        "sha256": ayni_store::hex(&file.sha256), "person": file.person, "at": file.at,
    })
}

/// `GET ../attachments`
async fn list(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    name: Name,
) -> Result<Response, Trouble> {
    let standing = seen(&node, &who, &name).await?;
    let found = node.store.attachments(standing.activity).await?;
    answer::shown(&visitor, &json!({ "items": found.iter().map(told).collect::<Vec<_>>() }))
}

/// `POST ../attachments`
async fn add(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    name: Name,
    sent: Sent,
) -> Result<Response, Trouble> {
    let limit = node.attachment_limit;
    if sent.bytes.len() as u64 > limit {
        return Err(Trouble::from(files::too_large(limit)).with(StatusCode::PAYLOAD_TOO_LARGE));
    }
    let (desk, by) = (node.desk(), acts(&who));
    let file = visitor.asked("file").unwrap_or_default();
    let of = (name.0.0.as_str(), name.0.1.as_str());
    let number = files::attach(&desk, by, of, file, &sent.bytes).await.map_err(content)?;
    let made = files::get(&desk, |_| true, number).await?;
    answer::made(StatusCode::CREATED, &told(&made), &format!("{ROOT}/attachments/{number}"))
}

/// `GET /attachments/{number}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let mut response = attached(&node, &visitor, &who, number).await?;
    // One media type, as described; a program knows what it asked for.
    if response.status() == StatusCode::OK {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(BYTES));
    }
    Ok(response)
}

/// `DELETE /attachments/{number}`
async fn remove(State(node): State<Shared>, who: Who, Path(number): Path<i64>) -> Result<Response, Trouble> {
    files::remove(&node.desk(), acts(&who), number).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

//! Files that wait to be accepted: sent, looked at, accepted or left. How they are read is in `mappings.rs`.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use ayni_core::rights::Act;
use ayni_store::Upload;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::answer::{self, ROOT};
use super::body;
use super::guard::Sent;
use super::record::acts;
use super::table::{
    Access, BYTES, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path, query,
};
use crate::app::import::Gone;
use crate::app::upload::{self, Outcome, Progress, Sending};

const NUMBER: Parameter = path("number", Kind::Whole(1, i64::MAX), "The file's number.", "1");

/// Who may import somewhere.
pub const IMPORT: Access = Access::Right(Act::Import);

/// A file of our own shape.
const HEALTH: &str = "reporter,id,title,provider,recipients,start,basis,money,currency\nXAA-MOH,U-1,Wells in the north,XAA,KEN,2024-01-01,disbursed,1000,USD\n";

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listUploads", "/uploads", Group::Imports, IMPORT, || get(list))
        .about("The files that wait where one may import, newest first.")
        .answers(&[gives(200, "The files.", &[(JSON, "Uploads")]).headers(TAG)]),
    Operation::get("sendFile", "/uploads", Group::Imports, IMPORT, || post(send))
        .does(Verb::Post)
        .about(
            "A workbook or CSV file, up to 8 MB; larger ones by the pages. A job recognises it, and checks it where \
             its mapping is known: then it waits to be accepted. The same file again, while it waits, is the same upload.",
        )
        .takes(&[
            query("file", Kind::Text, "The file's name.").required().such_as("health.csv"),
            query("organisation", Kind::Text, "The organisation that it belongs to; none for the node as a whole."),
        ])
        .sends(Sends { forms: &[(BYTES, "File")], most: body::MANY, example: HEALTH })
        .answers(&[gives(202, "The file.", &[(JSON, "Upload")]).headers(&[("Location", "The file.")])]),
    Operation::get("getUpload", "/uploads/{number}", Group::Imports, IMPORT, || get(one))
        .about("How far it has come, and what accepting it would do.")
        .takes(&[NUMBER])
        .answers(&[gives(200, "The file.", &[(JSON, "Upload")]).headers(TAG)]),
    Operation::get("acceptUpload", "/uploads/{number}/accept", Group::Imports, IMPORT, || post(accept))
        .does(Verb::Post)
        .about(
            "Has a job take the good rows into the register. `revision` is the one that was looked at. `gone` says what \
             becomes of activities that earlier files of the list had: `keep` them, or `withdraw` them.",
        )
        .takes(&[NUMBER])
        .sends(Sends { forms: &[(JSON, "Accepting")], most: body::SMALL, example: r#"{"revision":2,"gone":"keep"}"# })
        .answers(&[gives(202, "The file.", &[(JSON, "Upload")])]),
    Operation::get("leaveUpload", "/uploads/{number}", Group::Imports, IMPORT, || delete(leave))
        .does(Verb::Delete)
        .about("Leaves the file: nothing of it comes into the register.")
        .takes(&[
            path("number", Kind::Whole(1, i64::MAX), "The file's number.", "2"),
            query("revision", Kind::Whole(0, i64::MAX), "The one that was looked at.").required().such_as("2"),
        ])
        .answers(&[gives(204, "It is left.", &[])]),
];

/// `GET /uploads`
async fn list(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let mut items = Vec::new();
    for upload in upload::waiting(&node.desk(), acts(&who)).await? {
        items.push(told(&node, &upload).await?);
    }
    answer::shown(&visitor, &json!({ "items": items }))
}

/// `POST /uploads`
async fn send(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    let (file, organisation) =
        (visitor.asked("file").unwrap_or_default(), visitor.asked("organisation").unwrap_or_default());
    let mut sending = Sending::begin(&desk, by, organisation, file, node.upload_limit).await?;
    if let Err(refusal) = sending.take(&desk, &sent.bytes).await {
        sending.drop(&desk).await;
        return Err(refusal.into());
    }
    let (number, _) = match sent.bytes.is_empty() {
        true => {
            sending.drop(&desk).await;
            return Err(crate::app::Refusal::usage("upload-empty", []).into());
        }
        false => sending.end(&desk, by).await?,
    };
    let upload = upload::get(&desk, by, number).await?;
    answer::made(StatusCode::ACCEPTED, &told(&node, &upload).await?, &format!("{ROOT}/uploads/{number}"))
}

/// `GET /uploads/{number}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let upload = upload::get(&node.desk(), acts(&who), number).await?;
    answer::shown(&visitor, &told(&node, &upload).await?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepting {
    revision: i64,
    gone: GoneCode,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum GoneCode {
    Keep,
    Withdraw,
}

/// `POST /uploads/{number}/accept`
async fn accept(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    let Accepting { revision, gone } = body::value(&sent)?;
    let gone = match gone {
        GoneCode::Keep => Gone::Keep,
        GoneCode::Withdraw => Gone::Withdraw,
    };
    let upload = upload::get(&desk, by, number).await?;
    upload::accept(&desk, by, &upload, revision, gone).await?;
    let upload = upload::get(&desk, by, number).await?;
    answer::done(StatusCode::ACCEPTED, &told(&node, &upload).await?)
}

/// `DELETE /uploads/{number}`
async fn leave(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    let seen = visitor.asked("revision").and_then(|seen| seen.parse().ok()).unwrap_or(0);
    let upload = upload::get(&desk, by, number).await?;
    upload::abandon(&desk, by, &upload, seen).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// A file as programs see it.
pub async fn told(node: &Node, upload: &Upload) -> Result<Value, Trouble> {
    let (done, total, failed) = match upload::progress(&node.desk(), upload).await? {
        Progress::Still => (0, 0, false),
        Progress::Working(done, total) => (done, total, false),
        Progress::Failed(_) => (0, 0, true),
    };
    let outcome: Outcome = serde_json::from_str(&upload.outcome).unwrap_or_default();
    let totals = outcome.totals.iter();
    let totals: Vec<Value> =
        totals.map(|one| json!({ "severity": one.severity, "code": one.code, "total": one.count })).collect();
    Ok(json!({
        "number": upload.id, "organisation": upload.organisation, "person": upload.person,
        "file": upload.file, "bytes": upload.bytes, "hash": upload.hash, "state": upload.state.as_str(),
        "revision": upload.revision, "progress": done, "total": total, "given_up": failed,
        "activities": outcome.activities, "counts": outcome.counts, "gone": outcome.gone_count,
        "totals": totals, "import": upload.import, "made": upload.made, "changed": upload.changed,
    }))
}

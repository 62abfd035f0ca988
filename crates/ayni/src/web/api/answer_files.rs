//! Files that lie beside an answer of a round: listed, laid, fetched.

use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::{get, post};
use ayni_core::rights::Act;
use ayni_store::SurveyFile;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::rounds::saved;
use super::super::visitor::Visitor;
use super::answer::{self, ROOT};
use super::guard::Sent;
use super::people::content;
use super::rounds::{FORM, NAME, RESPONDENT, Seated, may_respond};
use super::table::{
    Access, BYTES, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path, query,
};
use crate::app::attach;
use crate::app::rounds::carry;
use crate::web::links;

/// Bytes of a file that this takes, whatever the node's own limit is: it goes through memory.
const MOST: usize = 10 << 20;

const NUMBER: Parameter = path("number", Kind::Whole(1, i64::MAX), "The file's number.", "1");

pub const OPERATIONS: &[Operation] = &[
    Operation::get(
        "listAnswerFiles",
        "/rounds/{round}/answers/{form}/{respondent}/files",
        Group::Rounds,
        Access::Anyone,
        || get(list),
    )
    .about("In the order in which they came. An answer names them among its evidence, as `file:` and the number.")
    .takes(&[NAME, FORM, RESPONDENT])
    .answers(&[gives(200, "The files.", &[(JSON, "AnswerFiles")]).headers(TAG)]),
    Operation::get(
        "layAnswerFile",
        "/rounds/{round}/answers/{form}/{respondent}/files",
        Group::Rounds,
        Access::Right(Act::Respond),
        || post(lay),
    )
    .does(Verb::Post)
    .about(
        "A file of up to 10 MB, or what the node allows if that is less, as evidence at a question; beside an answer lie 50 \
         at the most, at a question 20. What it is is read from its bytes, and of its name only the last part is kept. The \
         answer has a new version with it, which is told.",
    )
    .takes(&[
        NAME,
        FORM,
        RESPONDENT,
        query("question", Kind::Text, "The question's key in the answer.").required().such_as("obstacles"),
        query("file", Kind::Text, "The file's name.").required().such_as("report.pdf"),
    ])
    .sends(Sends { forms: &[(BYTES, "File")], most: MOST, example: "%PDF-1.7 an example" })
    .answers(&[
        gives(201, "The file.", &[(JSON, "AnswerFileLaid")]).headers(&[("Location", "The file.")]),
    ]),
    Operation::get(
        "getAnswerFile",
        "/rounds/{round}/answers/{form}/{respondent}/files/{number}",
        Group::Rounds,
        Access::Anyone,
        || get(one),
    )
    .about("Its bytes. What they are is told by the list.")
    .takes(&[NAME, FORM, RESPONDENT, NUMBER])
    .answers(&[gives(200, "The file.", &[(BYTES, "File")]).headers(TAG)]),
];

fn told(file: &SurveyFile) -> Value {
    json!({
        "number": file.id, "name": file.name, "kind": file.kind, "bytes": file.bytes,
        "sha256": ayni_store::hex(&file.sha256),
    })
}

/// `GET ../files`
async fn list(
    State(node): State<Shared>,
    visitor: Visitor,
    Seated(seat): Seated,
) -> Result<Response, Trouble> {
    let found = carry::files(&node.desk(), &seat).await?;
    answer::shown(&visitor, &json!({ "items": found.iter().map(told).collect::<Vec<_>>() }))
}

/// `POST ../files`
async fn lay(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    seat: Result<Seated, Trouble>,
    sent: Sent,
) -> Result<Response, Trouble> {
    may_respond(&who)?;
    let Seated(seat) = seat?;
    let limit = node.attachment_limit;
    if sent.bytes.len() as u64 > limit {
        return Err(Trouble::from(attach::too_large(limit)).with(StatusCode::PAYLOAD_TOO_LARGE));
    }
    let desk = node.desk();
    let sheet = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let asked = |name: &str| visitor.asked(name).unwrap_or_default();
    let file = (asked("file"), &*sent.bytes);
    let laid = carry::lay(&desk, &node.rounds, &seat, &sheet, asked("question"), file).await;
    let (number, saved) = laid.map_err(content)?;
    let file = carry::file(&desk, &seat, number).await?;
    let [round, form, respondent] =
        [&seat.asked.round, &seat.asked.form, &seat.asked.respondent].map(|one| links::part(one));
    let place = format!("{ROOT}/rounds/{round}/answers/{form}/{respondent}/files/{number}");
    let whole = json!({ "file": told(&file), "version": saved.number, "late": saved.late });
    answer::made(StatusCode::CREATED, &whole, &place)
}

#[derive(Deserialize)]
struct Numbered {
    number: i64,
}

/// `GET ../files/{number}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    Seated(seat): Seated,
    Path(Numbered { number }): Path<Numbered>,
) -> Result<Response, Trouble> {
    let mut response = saved(&node, &visitor, &seat, number).await?;
    // One media type, as described; a program knows what it asked for.
    if response.status() == StatusCode::OK {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(BYTES));
    }
    Ok(response)
}

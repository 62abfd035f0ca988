//! Documents of organs, and what they ask.

use std::path::PathBuf;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use ayni_core::rights::{Act, On};
use ayni_model::finding::Arg;
use ayni_model::mandate_follow::FollowState;
use ayni_model::mandate_said::Said;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::mandate::LARGEST;
use super::super::visitor::Visitor;
use super::guard::Sent;
use super::record::acts;
use super::table::{
    AFTER, Access, BYTES, Group, JSON, Kind, LIMIT, Operation, PAGE, Parameter, Sends, TAG, Verb, gives,
    path, query,
};
use super::taken::Told;
use super::{answer, body};
use crate::app::mandate::follow::{self, Asked, Filter};
use crate::app::mandate::{keep, library, lost};
use crate::app::scratch::Scratch;
use crate::app::{Kit, Refusal, attach, enter};

/// The states of a request.
const STATES: &str = "^(not-begun|under-way|met|overdue|lapsed|replaced|cannot-be-judged)$";

/// A document, by the number of a version of it.
pub(super) const DOCUMENT: Parameter =
    path("number", Kind::Whole(1, i64::MAX), "The number of the document's version.", "1");

/// A request, by its id; the example is one of the documents of the examples.
const REQUEST: Parameter =
    path("id", Kind::Text, "The request's id, as the list of requests gives it.", EXAMPLE);

/// See [`REQUEST`].
const EXAMPLE: &str = "a-res-88-17.7d10e5f8854b9ea3-1";

/// A document to send.
const VALLEYS: &str = "A/RES/79/301\n\n79/301. Cooperation of valleys\n\nThe General Assembly,\n\n1. Requests the Secretary-General to report on valleys at its eightieth session.\n";

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listDocuments", "/documents", Group::Mandates, Access::Right(Act::See), || {
        get(documents)
    })
    .about("The newest version of each, the newest document first.")
    .takes(&[AFTER, LIMIT])
    .answers(&[gives(200, "The documents.", &[(JSON, "Documents")]).headers(PAGE)]),
    Operation::get("keepDocument", "/documents", Group::Mandates, Access::Right(Act::KeepDocuments), || post(keep))
        .does(Verb::Post)
        .about(
            "A file as text, DOCX, PDF, HTML, Akoma Ntoso or lines of JSON, up to 16 MB. It is read apart from the node; \
             nothing is refused for its content: what could not be placed stands among the findings.",
        )
        .takes(&[query("file", Kind::Text, "The file's name.").required().such_as("valleys.txt")])
        .sends(Sends { forms: &[(BYTES, "File")], most: LARGEST, example: VALLEYS })
        .answers(&[gives(201, "What was kept.", &[(JSON, "KeptDocuments")])])
        .long(),
    Operation::get("getDocument", "/documents/{number}", Group::Mandates, Access::Right(Act::See), || {
        get(document)
    })
    .about("With its paragraphs, footnotes and what its reading found.")
    .takes(&[DOCUMENT])
    .answers(&[gives(200, "The document.", &[(JSON, "Document")]).headers(TAG)]),
    Operation::get("listRequests", "/requests", Group::Mandates, Access::Right(Act::See), || get(requests))
        .about("What the documents ask, of whom, by when, and where each request stands today.")
        .takes(&[
            query("of", Kind::Text, "Of whom: an actor's code, or a part of its name.").such_as("unctad"),
            query("before", Kind::Like("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), "Due on this day or before."),
            query("state", Kind::Like(STATES), "Where it stands."),
            AFTER,
            LIMIT,
        ])
        .answers(&[gives(200, "The requests.", &[(JSON, "Requests")]).headers(PAGE)]),
    Operation::get("getRequest", "/requests/{id}", Group::Mandates, Access::Right(Act::See), || get(request))
        .about("In all languages in which its document is kept, with what was said about it.")
        .takes(&[REQUEST])
        .answers(&[gives(200, "The request.", &[(JSON, "RequestLine")]).headers(TAG)]),
    Operation::get("listLostLogs", "/lost-logs", Group::Mandates, Access::Right(Act::See), || get(lost_logs))
        .about(
            "What was said about requests that stand in no document any more, as a document was kept anew with other words. \
             `sayOfRequest` with `carried-to` says to which request a log belongs.",
        )
        .takes(&[AFTER, LIMIT])
        .answers(&[gives(200, "The logs, by the ids of their requests.", &[(JSON, "LostLogs")]).headers(PAGE)]),
    Operation::get("sayOfRequest", "/requests/{id}/log", Group::Mandates, Access::Right(Act::FollowUp), || post(say))
        .does(Verb::Post)
        .about(
            "Adds a line to its log. `said` is one of `state` (`state`, `reason`), `responsible` and `contributing` (`who`), \
             `step` (`what`, `who`, `due`), `step-done` (`step`, `done`), `evidence` and `suggestion` (`kind`, `reference`, \
             `note`), `confirm` and `dismiss` (`line`), `replaced-by` (`request`), `carried-to` (`request`; of a log that \
             `listLostLogs` gives), `answer` (`acceptance`, `reason`, `who`, \
             `source`) and `remind` (`on`, `note`). Lines are never changed. A suggestion counts for nothing until somebody \
             confirms it.",
        )
        .takes(&[REQUEST])
        .sends(Sends {
            forms: &[(JSON, "SaidOfRequest")],
            most: body::SMALL,
            example: r#"{"said":"state","state":"under-way","reason":"A draft is with the entities"}"#,
        })
        .answers(&[gives(201, "The number of the line.", &[(JSON, "SaidLine")])]),
];

/// Refuses those who may see nothing: documents are of no organisation but of all who work on the node.
pub(super) fn sees(who: &Who) -> Result<(), Refusal> {
    let by = acts(who);
    if by.may_somewhere(Act::See) { Ok(()) } else { by.may(Act::See, &On::default()) }
}

/// `GET /documents`
async fn documents(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    sees(&who)?;
    let all = node.store.mandates().await?;
    let (from, limit, next) = answer::turned(&visitor, all.len());
    let items: Vec<_> = all.iter().skip(from).take(limit).collect();
    answer::page(&visitor, &json!({ "items": items, "next": next }), next.as_deref())
}

/// `GET /documents/{number}`
async fn document(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    sees(&who)?;
    let body = node.store.mandate_body(number).await?;
    let none = || Refusal::refused("mandate-not-held", [("symbol", Arg::Text(number.to_string()))]);
    Ok(answer::record(&visitor, body.ok_or_else(none)?))
}

/// `GET /requests`
async fn requests(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    sees(&who)?;
    let library = node.documents.library(&node.kit, &node.store).await?;
    let said = library::said(&library, &node.store).await?;
    let given = |name: &str| visitor.asked(name).filter(|text| !text.is_empty());
    let filter = Filter {
        of: given("of").map(str::to_owned),
        before: given("before").and_then(|day| day.parse().ok()),
        state: given("state").and_then(FollowState::from_code),
        ..Filter::default()
    };
    let all = follow::requests(&library, &said, &filter, enter::today(&node.desk()));
    let (from, limit, next) = answer::turned(&visitor, all.len());
    let items: Vec<Value> = all.iter().skip(from).take(limit).map(shown).collect();
    answer::page(&visitor, &json!({ "items": items, "next": next }), next.as_deref())
}

/// A request as data.
fn shown(one: &Asked<'_>) -> Value {
    let others: Vec<Value> = one
        .others
        .iter()
        .map(|other| json!({ "document": other.held.line.id, "request": other.request }))
        .collect();
    json!({
        "id": one.id, "document": one.held.line.id, "request": one.request, "others": others,
        "standing": one.standing, "followed": one.followed,
    })
}

/// `GET /requests/{id}`
async fn request(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    sees(&who)?;
    let library = node.documents.library(&node.kit, &node.store).await?;
    let said = library::said(&library, &node.store).await?;
    let one = follow::one(&library, &said, &id, enter::today(&node.desk()))?;
    answer::shown(&visitor, &shown(&one))
}

/// `GET /lost-logs`
async fn lost_logs(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    sees(&who)?;
    let library = node.documents.library(&node.kit, &node.store).await?;
    let all = lost::lost(&library, &node.store).await?;
    let (from, limit, next) = answer::turned(&visitor, all.len());
    let one = |lost: &lost::Lost<'_>| {
        let requests: Vec<&str> = lost.requests.iter().map(|request| request.id.as_str()).collect();
        let document = lost.held.map(|held| held.line.id);
        json!({ "request": lost.id, "document": document, "lines": lost.lines, "requests": requests })
    };
    let items: Vec<Value> = all.iter().skip(from).take(limit).map(one).collect();
    answer::page(&visitor, &json!({ "items": items, "next": next }), next.as_deref())
}

/// `POST /requests/{id}/log`
async fn say(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<String>,
    Told(said): Told<Said>,
) -> Result<Response, Trouble> {
    let library = node.documents.library(&node.kit, &node.store).await?;
    let line = follow::say(&node.desk(), acts(&who), &library, &id, &said).await?;
    answer::done(StatusCode::CREATED, &json!({ "line": line }))
}

/// What was sent, as a file of the name that the program gives it, in a folder that goes with the first of the two.
pub(super) fn written(kit: &Kit, visitor: &Visitor, sent: &Sent) -> Result<(Scratch, PathBuf), Refusal> {
    if sent.bytes.is_empty() {
        return Err(Refusal::usage("upload-empty", []));
    }
    let scratch = Scratch::beside(&kit.register)?;
    let file = scratch.path().join(attach::clean(visitor.asked("file").unwrap_or_default()));
    std::fs::write(&file, &sent.bytes).map_err(|error| Refusal::file(&file, &error))?;
    Ok((scratch, file))
}

/// `POST /documents`
async fn keep(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (_scratch, file) = written(&node.kit, &visitor, &sent)?;
    let came = keep::sent(&node.desk(), acts(&who), &file, true).await?;
    let items: Vec<Value> = came
        .iter()
        .filter_map(|one| one.kept.as_ref())
        .map(|line| {
            json!({
                "id": line.id, "kept": line.kept, "name": line.name, "title": line.title,
                "paragraphs": line.paragraphs, "findings": answer::findings(&line.findings, &visitor.words),
            })
        })
        .collect();
    answer::done(StatusCode::CREATED, &json!({ "items": items }))
}

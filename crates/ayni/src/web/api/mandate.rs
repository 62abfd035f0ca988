//! Documents of organs, and what they ask.

use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use ayni_core::rights::Act;
use ayni_model::finding::Arg;
use ayni_model::mandate_follow::FollowState;
use serde_json::json;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::visitor::Visitor;
use super::answer;
use super::table::{Access, Group, JSON, Kind, Operation, PAGE, TAG, gives, path, query};
use crate::app::Refusal;
use crate::app::mandate::follow::{self, Filter};
use crate::app::mandate::{Held, library};

/// The states of a request.
const STATES: &str = "^(not-begun|under-way|met|overdue|lapsed|replaced|cannot-be-judged)$";

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listDocuments", "/documents", Group::Mandates, Access::Right(Act::See), || {
        get(documents)
    })
    .about("The newest version of each, the newest document first.")
    .takes(&[
        query("after", Kind::Whole(0, i64::MAX), "Where to go on, as `next` of the page before said."),
        query("limit", Kind::Whole(1, 500), "How many at most; 50 unless said."),
    ])
    .answers(&[gives(200, "The documents.", &[(JSON, "Documents")]).headers(PAGE)]),
    Operation::get("getDocument", "/documents/{number}", Group::Mandates, Access::Right(Act::See), || {
        get(document)
    })
    .about("With its paragraphs, footnotes and what its reading found.")
    .takes(&[path("number", Kind::Whole(1, i64::MAX), "The number of the document's version.", "1")])
    .answers(&[gives(200, "The document.", &[(JSON, "Document")]).headers(TAG)]),
    Operation::get("listRequests", "/requests", Group::Mandates, Access::Right(Act::See), || get(requests))
        .about("What the documents ask, of whom, by when, and where each request stands today.")
        .takes(&[
            query("of", Kind::Text, "Of whom: an actor's code, or a part of its name.").such_as("unctad"),
            query("before", Kind::Like("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), "Due on this day or before."),
            query("state", Kind::Like(STATES), "Where it stands."),
            query("after", Kind::Whole(0, i64::MAX), "Where to go on, as `next` of the page before said."),
            query("limit", Kind::Whole(1, 500), "How many at most; 50 unless said."),
        ])
        .answers(&[gives(200, "The requests.", &[(JSON, "Requests")]).headers(PAGE)]),
];

fn after(visitor: &Visitor) -> usize {
    visitor.asked("after").and_then(|after| after.parse().ok()).unwrap_or(0)
}

/// `GET /documents`
async fn documents(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let (from, limit) = (after(&visitor), answer::limit(&visitor) as usize);
    let all = node.store.mandates().await?;
    let next = (all.len() > from + limit).then(|| (from + limit).to_string());
    let items: Vec<_> = all.iter().skip(from).take(limit).collect();
    answer::page(&visitor, &json!({ "items": items, "next": next }), next.as_deref())
}

/// `GET /documents/{number}`
async fn document(
    State(node): State<Shared>,
    visitor: Visitor,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let body = node.store.mandate_body(number).await?;
    let none = || Refusal::refused("mandate-not-held", [("symbol", Arg::Text(number.to_string()))]);
    Ok(answer::record(&visitor, body.ok_or_else(none)?))
}

/// `GET /requests`
async fn requests(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let library = node.documents.library(&node.kit, &node.store).await?;
    let said = library::said(&node.store).await?;
    let given = |name: &str| visitor.asked(name).filter(|text| !text.is_empty());
    let filter = Filter {
        of: given("of").map(str::to_owned),
        before: given("before").and_then(|day| day.parse().ok()),
        state: given("state").and_then(FollowState::from_code),
        ..Filter::default()
    };
    let all = follow::requests(&library, &said, &filter, node.kit.today);
    let (from, limit) = (after(&visitor), answer::limit(&visitor) as usize);
    let next = (all.len() > from + limit).then(|| (from + limit).to_string());
    let number = |held: &Held| held.line.id;
    let items: Vec<_> = all
        .iter()
        .skip(from)
        .take(limit)
        .map(|one| {
            json!({
                "document": number(one.held), "request": one.request, "standing": one.standing, "followed": one.followed,
            })
        })
        .collect();
    answer::page(&visitor, &json!({ "items": items, "next": next }), next.as_deref())
}

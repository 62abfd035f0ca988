//! The node itself: what it is, its log of acts, and the description of this API.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ayni_core::rights::Act;
use ayni_formats::record;
use ayni_store::ActFilter;
use serde_json::json;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::answer;
use super::record::acts;
use super::table::{AFTER, Access, Group, JSON, Kind, LIMIT, Operation, PAGE, TAG, gives, query};
use crate::app::log;

pub const OPERATIONS: &[Operation] = &[
    Operation::get("getNode", "/node", Group::Node, Access::Anyone, || get(node))
        .about("Whose register it is, its languages, its day, and the version of the program.")
        .answers(&[gives(200, "The node.", &[(JSON, "Node")]).headers(TAG)]),
    Operation::get("listActs", "/acts", Group::Node, Access::Right(Act::Audit), || get(list))
        .about("Every act that changed the register, the people or the node, newest first. People are named by number.")
        .takes(&[
            query("person", Kind::Whole(1, i64::MAX), "Who acted, by number."),
            query("act", Kind::Text, "What was done: `import`, `role-give` ..."),
            query("from", Kind::Text, "The first day, `YYYY-MM-DD`."),
            query("to", Kind::Text, "The last day."),
            AFTER,
            LIMIT,
        ])
        .answers(&[gives(200, "The acts.", &[(JSON, "Acts")]).headers(PAGE)]),
    Operation::get("getDescription", "/openapi.json", Group::Node, Access::Open, || get(description))
        .about("This API in OpenAPI 3.1.")
        .answers(&[gives(200, "The description.", &[(JSON, "Description")])]),
    Operation::get("getRecordSchema", "/record.schema.json", Group::Node, Access::Open, || get(schema))
        .about("The JSON Schema (2020-12) of the Ayni record, version 1.")
        .answers(&[gives(200, "The schema.", &[(JSON, "Description")])]),
];

/// `GET /node`
async fn node(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let (name, country) = (node.store.node("name").await?, node.store.node("country").await?);
    answer::shown(
        &visitor,
        &json!({
            "name": name, "country": country, "languages": ayni_words::LANGUAGES,
            "as_of": node.store.as_of().await?, "program": env!("CARGO_PKG_VERSION"),
        }),
    )
}

/// `GET /acts`
async fn list(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let text = |name: &str| visitor.asked(name).map(str::to_owned);
    let filter = ActFilter {
        person: visitor.asked("person").and_then(|person| person.parse().ok()),
        act: text("act"),
        from: text("from"),
        to: text("to"),
    };
    let before = visitor.asked("after").and_then(|after| after.parse().ok());
    let limit = i64::from(answer::limit(&visitor));
    let mut lines = log::look(&node.desk(), acts(&who), &filter, before, limit + 1).await?;
    let more = lines.len() as i64 > limit;
    lines.truncate(usize::try_from(limit).unwrap_or(0));
    let next = lines.last().filter(|_| more).map(|last| last.number.to_string());
    answer::page(&visitor, &json!({ "items": lines, "next": next }), next.as_deref())
}

/// `GET /openapi.json`
async fn description(State(node): State<Shared>) -> Response {
    ([(CONTENT_TYPE, JSON)], node.description.clone()).into_response()
}

/// `GET /record.schema.json`
async fn schema() -> Response {
    ([(CONTENT_TYPE, JSON)], record::schema()).into_response()
}

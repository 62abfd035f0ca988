//! The imports, what was found by each, and undoing one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use ayni_core::rights::Act;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::answer;
use super::record::acts;
use super::table::{
    AFTER, Access, Group, JSON, Kind, LIMIT, Operation, PAGE, Parameter, TAG, Verb, gives, path, query,
};
use crate::app::upload;

const NUMBER: Parameter = path("number", Kind::Whole(1, i64::MAX), "The import's number.", "1");

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listImports", "/imports", Group::Imports, Access::Right(Act::See), || get(imports))
        .about("Newest first: files, what people entered, and undoings.")
        .answers(&[gives(200, "The imports.", &[(JSON, "Imports")]).headers(TAG)]),
    Operation::get("getImport", "/imports/{number}", Group::Imports, Access::Right(Act::See), || get(one))
        .takes(&[NUMBER])
        .answers(&[gives(200, "The import.", &[(JSON, "Import")]).headers(TAG)]),
    Operation::get(
        "listFindings",
        "/imports/{number}/findings",
        Group::Imports,
        Access::Right(Act::See),
        || get(findings),
    )
    .about("How many there are of each code; with `code`, those of one, each at its cell.")
    .takes(&[
        NUMBER,
        query("code", Kind::Text, "The code of a rule.").such_as("title-short"),
        AFTER,
        LIMIT,
    ])
    .answers(&[gives(200, "The findings.", &[(JSON, "Findings")]).headers(PAGE)]),
    Operation::get(
        "undoImport",
        "/imports/{number}/undo",
        Group::Imports,
        Access::Right(Act::Withdraw),
        || post(undo),
    )
    .does(Verb::Post)
    .about(
        "Each activity that it changed, and that nobody changed since, is set back to what it was before. The \
         undoing is an act of its own, and can itself be undone.",
    )
    .takes(&[NUMBER])
    .answers(&[gives(200, "What was set back.", &[(JSON, "Undone")])]),
];

/// `GET /imports`
async fn imports(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let seen = upload::seen_imports(&node.desk(), acts(&who)).await?;
    let mut all = node.store.imports().await?;
    all.retain(|import| {
        let known = |id: &i64| seen.as_ref().is_none_or(|seen| seen.contains(id));
        known(&import.id) || import.undoes.as_ref().is_some_and(known)
    });
    answer::shown(&visitor, &json!({ "items": all }))
}

/// `GET /imports/{number}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    upload::may_see(&node.desk(), acts(&who), number).await?;
    let found = node.store.imports().await?.into_iter().find(|import| import.id == number);
    answer::shown(&visitor, &json!(found.ok_or(ayni_store::StoreError::NoImport(number))?))
}

/// `GET /imports/{number}/findings`
async fn findings(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    upload::may_see(&node.desk(), acts(&who), number).await?;
    if !node.store.imports().await?.iter().any(|import| import.id == number) {
        return Err(ayni_store::StoreError::NoImport(number).into());
    }
    let totals = node.store.finding_totals(number).await?;
    let totals: Vec<Value> = totals
        .iter()
        .map(|total| json!({ "severity": total.severity, "code": total.code, "total": total.count }))
        .collect();
    let Some(code) = visitor.asked("code") else {
        return answer::shown(&visitor, &json!({ "totals": totals }));
    };
    let after = visitor.asked("after").and_then(|after| after.parse().ok()).unwrap_or(0);
    let limit = answer::limit(&visitor);
    let found = node.store.findings_of(number, code, after, limit).await?;
    let more = found.len() as u64 == u64::from(limit);
    let next = found.last().filter(|_| more).map(|(last, _)| last.to_string());
    let items: Vec<&ayni_model::Finding> = found.iter().map(|(_, line)| &line.finding).collect();
    let value = json!({ "totals": totals, "items": items, "next": next });
    answer::page(&visitor, &value, next.as_deref())
}

/// `POST /imports/{number}/undo`
async fn undo(State(node): State<Shared>, who: Who, Path(number): Path<i64>) -> Result<Response, Trouble> {
    let undone = upload::undo(&node.desk(), acts(&who), number).await?;
    answer::done(StatusCode::OK, &json!(undone))
}

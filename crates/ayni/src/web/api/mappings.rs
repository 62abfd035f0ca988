//! How the columns of a file are read: the mapping that was proposed for it, mended and saved by name; what was
//! found by it; and the copy in which that is marked.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use ayni_formats::profile::Profile;
use ayni_model::document::Speak;
use ayni_store::Mapping;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::uploads::{WORKBOOK, is_open, marked_copy};
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::guard::Sent;
use super::people::content;
use super::record::acts;
use super::table::{
    AFTER, Group, JSON, Kind, LIMIT, Operation, PAGE, Parameter, Sends, TAG, Verb, gives, path, query,
};
use super::uploads::{IMPORT, told};
use super::{answer, body};
use crate::app::Refusal;
use crate::app::upload::{self, Outcome};

/// A file with a foreign shape, among the examples.
const NUMBER: Parameter = path("number", Kind::Whole(1, i64::MAX), "The file's number.", "3");

pub const OPERATIONS: &[Operation] = &[
    Operation::get("getUploadMapping", "/uploads/{number}/mapping", Group::Imports, IMPORT, || get(one))
        .about(
            "The mapping profile by which the file is read, as text (docs/methods/mapping-profiles.md): proposed, \
             known from a saved one, or mended; empty for our own workbook. With what was seen of the file and what \
             each line of a proposal rests on.",
        )
        .takes(&[NUMBER])
        .answers(&[gives(200, "The mapping.", &[(JSON, "UploadMapping")]).headers(TAG)]),
    Operation::get("putUploadMapping", "/uploads/{number}/mapping", Group::Imports, IMPORT, || {
        axum::routing::put(mend)
    })
    .does(Verb::Put)
    .about(
        "Sets it. `revision` is the one that was looked at. The file is checked by it at once unless `check` is \
         `false`. A text that is no profile is refused with the line and the column.",
    )
    .takes(&[NUMBER])
    .sends(Sends { forms: &[(JSON, "MappingBody")], most: upload::PROFILE * 2, example: PROFILE })
    .answers(&[gives(202, "The file.", &[(JSON, "Upload")])]),
    Operation::get("saveMapping", "/uploads/{number}/mapping", Group::Imports, IMPORT, || post(save))
        .does(Verb::Post)
        .about(
            "Saves it by a name for the organisation of the file: the next file of the same shape is recognised. One \
             of that name is replaced.",
        )
        .takes(&[NUMBER])
        .sends(Sends {
            forms: &[(JSON, "MappingName")],
            most: body::SMALL,
            example: r#"{"name":"Ministry of Health 2024"}"#,
        })
        .answers(&[gives(204, "It is saved.", &[])]),
    Operation::get("tryUploadAgain", "/uploads/{number}/again", Group::Imports, IMPORT, || post(again))
        .does(Verb::Post)
        .about("Tries again what could not be done.")
        .takes(&[path("number", Kind::Whole(1, i64::MAX), "The file's number.", "4")])
        .sends(Sends { forms: &[(JSON, "Revision")], most: body::SMALL, example: r#"{"revision":2}"# })
        .answers(&[gives(202, "The file.", &[(JSON, "Upload")])]),
    Operation::get(
        "listUploadFindings",
        "/uploads/{number}/findings",
        Group::Imports,
        IMPORT,
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
    Operation::get("markUpload", "/uploads/{number}/marked", Group::Imports, IMPORT, || post(mark))
        .does(Verb::Post)
        .about("Has a job make a copy of the file in which each finding is marked at its cell, in the language of `Accept-Language`.")
        .takes(&[path("number", Kind::Whole(1, i64::MAX), "The file's number.", "5")])
        .answers(&[gives(202, "The file.", &[(JSON, "Upload")])]),
    Operation::get("getMarkedUpload", "/uploads/{number}/marked.xlsx", Group::Imports, IMPORT, || get(marked))
        .about("That copy, once it is made; 409 before.")
        .takes(&[path("number", Kind::Whole(1, i64::MAX), "The file's number.", "1")])
        .answers(&[gives(200, "The workbook.", &[(WORKBOOK, "File")])]),
    Operation::get("listMappings", "/mappings", Group::Imports, IMPORT, || get(list))
        .about("The mappings saved by organisations where one may import; those saved last come first.")
        .answers(&[gives(200, "The mappings.", &[(JSON, "Mappings")]).headers(TAG)]),
    Operation::get("forgetMapping", "/mappings", Group::Imports, IMPORT, || delete(forget))
        .does(Verb::Delete)
        .about("Takes a saved mapping away.")
        .takes(&[
            query("organisation", Kind::Text, "The organisation; none for the node as a whole."),
            query("name", Kind::Text, "Its name.").required().such_as("Ministry of Health 2024"),
        ])
        .answers(&[gives(204, "It is gone.", &[])]),
];

const PROFILE: &str = r#"{"revision":2,"check":false,"profile":"profile = \"health\"\nreporter = \"XAA-MOH\"\n[[sheet]]\nheader = 1\n[sheet.activity]\nid = \"N°\"\ntitle = \"Intitulé du projet\"\nprovider = { value = \"XAA\" }\nrecipient = \"Pays bénéficiaire\"\n"}"#;

/// `GET /uploads/{number}/mapping`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let upload = upload::get(&node.desk(), acts(&who), number).await?;
    let looked: Value = serde_json::from_str(&upload.looked).unwrap_or_else(|_| json!({}));
    let value = json!({
        "revision": upload.revision, "state": upload.state.as_str(), "profile": upload.profile,
        "looked": looked,
    });
    answer::shown(&visitor, &value)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mended {
    revision: i64,
    profile: String,
    #[serde(default = "yes")]
    check: bool,
}

fn yes() -> bool {
    true
}

/// `PUT /uploads/{number}/mapping`
async fn mend(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    let Mended { revision, profile, check } = body::value(&sent)?;
    let before = upload::get(&desk, by, number).await?;
    if !is_open(&before) {
        return Err(Refusal::refused("upload-moved", []).into());
    }
    if let Err(error) = Profile::from_toml(&profile) {
        return Err(Refusal::Content(vec![error.finding("profile")]).into());
    }
    upload::mend(&desk, by, &before, revision, &profile, check).await.map_err(content)?;
    now(&node, &who, number).await
}

async fn now(node: &Node, who: &Who, number: i64) -> Result<Response, Trouble> {
    let upload = upload::get(&node.desk(), acts(who), number).await?;
    answer::done(StatusCode::ACCEPTED, &told(node, &upload).await?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    name: String,
}

/// `POST /uploads/{number}/mapping`
async fn save(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    let Named { name } = body::value(&sent)?;
    let upload = upload::get(&desk, by, number).await?;
    upload::save(&desk, by, &upload, &name).await.map_err(content)?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Revision {
    revision: i64,
}

/// `POST /uploads/{number}/again`
async fn again(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    let Revision { revision } = body::value(&sent)?;
    let upload = upload::get(&desk, by, number).await?;
    upload::again(&desk, by, &upload, revision).await?;
    now(&node, &who, number).await
}

/// `GET /uploads/{number}/findings`
async fn findings(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let upload = upload::get(&node.desk(), acts(&who), number).await?;
    let outcome: Outcome = serde_json::from_str(&upload.outcome).unwrap_or_default();
    let totals: Vec<Value> = outcome
        .totals
        .iter()
        .map(|one| json!({ "severity": one.severity, "code": one.code, "total": one.count }))
        .collect();
    let Some(code) = visitor.asked("code") else {
        return answer::shown(&visitor, &json!({ "totals": totals }));
    };
    let after = visitor.asked("after").and_then(|after| after.parse().ok()).unwrap_or(0);
    let limit = answer::limit(&visitor);
    let mut found = node.store.upload_findings(number, code, after, limit + 1).await?;
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let next = found.last().filter(|_| more).map(|(number, ..)| number.to_string());
    let items: Vec<Value> = found.iter().map(|(_, finding, _)| json!(finding)).collect();
    let value = json!({ "totals": totals, "items": items, "next": next });
    answer::page(&visitor, &value, next.as_deref())
}

/// `POST /uploads/{number}/marked`
async fn mark(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    let upload = upload::get(&desk, by, number).await?;
    upload::mark(&desk, by, &upload, visitor.words.language()).await?;
    now(&node, &who, number).await
}

/// `GET /uploads/{number}/marked.xlsx`
async fn marked(State(node): State<Shared>, who: Who, Path(number): Path<i64>) -> Result<Response, Trouble> {
    marked_copy(&node, acts(&who), number).await
}

/// `GET /mappings`
async fn list(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let all = upload::mappings(&node.desk(), acts(&who)).await?;
    let line = |one: &Mapping| {
        json!({
            "organisation": one.organisation, "name": one.name, "profile": one.profile, "person": one.person,
            "made": one.made,
        })
    };
    answer::shown(&visitor, &json!({ "items": all.iter().map(line).collect::<Vec<_>>() }))
}

/// `DELETE /mappings`
async fn forget(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let asked = |name| visitor.asked(name).unwrap_or_default();
    upload::forget(&node.desk(), acts(&who), asked("organisation"), asked("name")).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

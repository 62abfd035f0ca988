//! The register's tables, whole.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ayni_core::rights::{Act, On};
use ayni_model::register::TABLES;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Shared, measurements};
use super::answer;
use super::record::acts;
use super::table::{Access, Group, JSON, Kind, Operation, TAG, gives, path};
use crate::app::Refusal;
use crate::app::export::{self, Form, Written};

/// A zip.
const ZIP: &str = "application/zip";

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listTables", "/export", Group::Lists, Access::Anyone, || get(tables))
        .about("The register's tables with their columns, as `ayni export` writes them.")
        .answers(&[gives(200, "The tables.", &[(JSON, "Tables")]).headers(TAG)]),
    Operation::get("exportPackage", "/export/package.zip", Group::Lists, Access::Right(Act::Query), || get(package))
        .about(
            "All tables of the whole register as CSV files with their descriptor (`datapackage.json`), as `ayni export` \
             writes them, in one zip. One is written at a time; a large register takes a while.",
        )
        .answers(&[gives(200, "The package.", &[(ZIP, "File")])])
        .long(),
    Operation::get("exportTable", "/export/{file}", Group::Lists, Access::Right(Act::Query), || get(table))
        .about(
            "One table of the whole register: of each activity its newest version, one snapshot. The name is that \
             of the table with `.csv` or `.parquet`. One is written at a time; a large register takes a while.",
        )
        .takes(&[path("file", Kind::Text, "`activity.csv`, `resource.parquet` ...", "activity.csv")])
        .answers(&[gives(200, "The table.", &[
            ("text/csv", "File"),
            ("application/vnd.apache.parquet", "File"),
        ])])
        .long(),
];

/// `GET /export`
async fn tables(visitor: Visitor) -> Result<Response, Trouble> {
    let items: Vec<Value> = TABLES
        .iter()
        .map(|form| {
            let columns: Vec<&str> = form.columns.iter().map(|column| column.name).collect();
            json!({ "table": form.name, "columns": columns })
        })
        .collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

/// `GET /export/{file}`
async fn table(State(node): State<Shared>, who: Who, Path(file): Path<String>) -> Result<Response, Trouble> {
    acts(&who).may(Act::Query, &On::default())?;
    let (name, form) = match file.rsplit_once('.') {
        Some((name, "csv")) => (name, Form::Csv),
        Some((name, "parquet")) => (name, Form::Parquet),
        _ => (file.as_str(), Form::Csv),
    };
    let Some(table) = TABLES.iter().find(|form| form.name == name && file != name) else {
        return Err(Refusal::refused("web-no-file", [("file", ayni_model::Arg::Text(file))]).into());
    };
    let fault = |_| Refusal::Fault("the node is closing".to_owned());
    let permit = node.tracing.acquire().await.map_err(fault)?;
    let written = export::table(&node.kit, &node.store, table, form).await?;
    drop(permit);
    let kind = match form {
        Form::Csv => "text/csv",
        Form::Parquet => "application/vnd.apache.parquet",
    };
    given(written, kind, &file).await
}

/// `GET /export/package.zip`
async fn package(State(node): State<Shared>, who: Who) -> Result<Response, Trouble> {
    acts(&who).may(Act::Query, &On::default())?;
    let fault = |_| Refusal::Fault("the node is closing".to_owned());
    let permit = node.tracing.acquire().await.map_err(fault)?;
    let written = export::package(&node.kit, &node.store).await?;
    drop(permit);
    given(written, ZIP, "package.zip").await
}

/// A file that was written for who asked, piece by piece; it goes when it is read.
async fn given(written: Written, kind: &'static str, name: &str) -> Result<Response, Trouble> {
    let opened = tokio::fs::File::open(written.path()).await;
    let opened = opened.map_err(|error| Refusal::file(written.path(), &error))?;
    let length = opened.metadata().await.map_err(|error| Refusal::file(written.path(), &error))?.len();
    // The file is there as long as it is read.
    let pieces = futures_util::StreamExt::map(measurements::pieces(opened), move |piece| {
        let _ = written.path();
        piece
    });
    let mut response = Body::from_stream(pieces).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

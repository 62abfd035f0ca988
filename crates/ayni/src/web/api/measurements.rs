//! The kept measurements, their figures and files, what stands behind a figure; and making one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use ayni_core::report::Author;
use ayni_core::rights::Act;
use ayni_model::Arg;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Shared, measurements};
use super::answer::{self, ROOT};
use super::body;
use super::guard::Sent;
use super::table::{Access, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path, query};
use crate::app::kept::{self, Kept};
use crate::app::{Refusal, jobs, trace};

const NAME: Parameter =
    path("name", Kind::Text, "The measurement's name: its years and its method.", "all-default");

pub const OPERATIONS: &[Operation] = &[
    Operation::get(
        "listMeasurements",
        "/measurements",
        Group::Measurements,
        Access::Anyone,
        || get(all),
    )
    .about("The country's own before estimates of others, the latest first.")
    .answers(&[gives(200, "The measurements.", &[(JSON, "Measurements")]).headers(TAG)]),
    Operation::get(
        "makeMeasurement",
        "/measurements",
        Group::Measurements,
        Access::Right(Act::Measure),
        || post(measure),
    )
    .does(Verb::Post)
    .about(
        "Asks for a measurement of these years, which is kept and takes the place of the one before. A job makes \
         it; `Location` says where to look how far it is.",
    )
    .sends(Sends { forms: &[(JSON, "MeasurementOrder")], most: body::SMALL, example: r#"{"years":"2024"}"# })
    .answers(&[gives(202, "The job.", &[(JSON, "Job")]).headers(&[("Location", "The job.")])]),
    Operation::get(
        "getMeasurement",
        "/measurements/{name}",
        Group::Measurements,
        Access::Anyone,
        || get(one),
    )
    .about("Its manifest, which names all that the figures depend on and every file, and the names of its tables.")
    .takes(&[NAME])
    .answers(&[gives(200, "The measurement.", &[(JSON, "Measurement")]).headers(TAG)]),
    Operation::get(
        "getTable",
        "/measurements/{name}/tables/{table}",
        Group::Measurements,
        Access::Anyone,
        || get(table),
    )
    .about("One table of figures. Amounts are text, in millionths at the finest.")
    .takes(&[NAME, path("table", Kind::Text, "The table, as the measurement names it.", "partners")])
    .answers(&[gives(200, "The table.", &[(JSON, "FigureTable")]).headers(TAG)]),
    Operation::get(
        "getMeasurementFile",
        "/measurements/{name}/file",
        Group::Measurements,
        Access::Anyone,
        || get(file),
    )
    .about("A file that the manifest names, whole: page, workbook, report, Parquet.")
    .takes(&[
        NAME,
        query("path", Kind::Text, "The file, as the manifest names it.").required().such_as("tables.json"),
    ])
    .answers(&[gives(200, "The file.", &[("application/octet-stream", "File")])
        .headers(&[("ETag", "The SHA-256 that the manifest states.")])]),
    Operation::get(
        "traceFigure",
        "/measurements/{name}/trace",
        Group::Measurements,
        Access::Right(Act::See),
        || get(behind),
    )
    .about("The rows, files and cells that stand behind a cell of a table of the measurement's page.")
    .takes(&[
        NAME,
        query("table", Kind::Text, "The table on the measurement's page.").required().such_as("reporters-provided-disbursed"),
        query("cell", Kind::Text, "The cell as in a workbook: `B1`.").required().such_as("B1"),
    ])
    .answers(&[gives(200, "The rows.", &[(JSON, "Trace")]).headers(TAG)]),
    Operation::get("getJob", "/jobs/{number}", Group::Measurements, Access::Anyone, || get(job))
        .about("How far a job of one's own is; of others', where one may govern the node.")
        .takes(&[path("number", Kind::Whole(1, i64::MAX), "The job's number.", "1")])
        .answers(&[gives(200, "The job.", &[(JSON, "Job")])]),
];

/// `GET /measurements`
async fn all(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let all = node.shelf.all()?;
    answer::shown(&visitor, &json!({ "items": all.iter().map(|kept| line(kept)).collect::<Vec<_>>() }))
}

fn line(kept: &Kept) -> Value {
    let manifest = &kept.manifest;
    let author = match &manifest.author {
        Author::CountryNode => "country-node",
        Author::Other(name) => name,
    };
    json!({
        "name": kept.name, "country": manifest.country, "years": manifest.years,
        "as_of": manifest.as_of, "author": author,
    })
}

/// What is asked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    years: String,
}

/// `POST /measurements`
async fn measure(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let order: Order = body::value(&sent)?;
    let number = kept::ask(&node.desk(), by, &order.years).await?;
    let job = jobs::of(&node.desk(), by, number).await?;
    answer::made(StatusCode::ACCEPTED, &job, &format!("{ROOT}/jobs/{number}"))
}

/// `GET /measurements/{name}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    let kept = node.shelf.one(&name)?;
    let whole = node.shelf.whole(&kept)?;
    let tables: Vec<&String> = whole.tables.keys().collect();
    let value = json!({ "name": kept.name, "manifest": kept.manifest, "tables": tables });
    answer::shown(&visitor, &value)
}

/// `GET /measurements/{name}/tables/{table}`
async fn table(
    State(node): State<Shared>,
    visitor: Visitor,
    Path((name, table)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let kept = node.shelf.one(&name)?;
    let whole = node.shelf.whole(&kept)?;
    let Some(found) = whole.tables.get(&table) else {
        let all: Vec<&str> = whole.tables.keys().map(String::as_str).collect();
        let (table, tables) = (Arg::Text(table), Arg::Text(all.join(", ")));
        return Err(Refusal::usage("app-no-table", [("table", table), ("tables", tables)]).into());
    };
    answer::shown(&visitor, &json!(found))
}

/// `GET /measurements/{name}/file?path=..`
async fn file(state: State<Shared>, visitor: Visitor, Path(name): Path<String>) -> Result<Response, Trouble> {
    let file = visitor.asked("path").unwrap_or_default().to_owned();
    let mut response = measurements::file(state, visitor, Path((name, file))).await?;
    // The pages that a measurement has are told by what they are; here each is bytes.
    if response.status() == StatusCode::OK {
        let kind = axum::http::HeaderValue::from_static("application/octet-stream");
        response.headers_mut().insert(axum::http::header::CONTENT_TYPE, kind);
    }
    Ok(response.into_response())
}

/// `GET /measurements/{name}/trace?table=..&cell=..`
async fn behind(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    // Rows of every ministry stand behind a figure.
    who.sees_all()?;
    let kept = node.shelf.one(&name)?;
    let fault = |_| Refusal::Fault("the node is closing".to_owned());
    let permit = node.tracing.acquire().await.map_err(fault)?;
    let (table, cell) =
        (visitor.asked("table").unwrap_or_default(), visitor.asked("cell").unwrap_or_default());
    let report = trace::trace(&kept.folder, table, cell).await?;
    drop(permit);
    answer::shown(&visitor, &report.behind.to_json())
}

/// `GET /jobs/{number}`
async fn job(State(node): State<Shared>, who: Who, Path(number): Path<i64>) -> Result<Response, Trouble> {
    let job = jobs::of(&node.desk(), who.acts()?, number).await?;
    answer::done(StatusCode::OK, &job)
}

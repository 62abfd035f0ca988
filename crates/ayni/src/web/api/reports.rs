//! Reports that people write: begun, read, written, looked at, fixed, and their files.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::response::Response;
use axum::routing::{get, post, put};
use ayni_core::rights::Act;
use ayni_words::Words;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::report_text::{self, Work, apart, may};
use super::super::visitor::Visitor;
use super::super::{Shared, reports};
use super::guard::Sent;
use super::people::content;
use super::table::{
    Access, BYTES, Group, JSON, Kind, Operation, PROBLEM, Parameter, Sends, TAG, Verb, gives, path,
};
use super::{answer, body};
use crate::app::report::desk::{self, Wish};
use crate::app::report::kept::{self, Kept};

const NAME: Parameter = path("report", Kind::Text, "The report's short name.", "state-2022");
const LANGUAGE: Parameter = path("language", Kind::Text, "A language that it has.", "en");
const WRITES: Access = Access::Right(Act::Measure);

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listReports", "/reports", Group::Measurements, Access::Right(Act::See), || get(list))
        .about("By name, with the state of each and what was found in it when it was last looked at.")
        .answers(&[gives(200, "The reports.", &[(JSON, "ReportList")]).headers(TAG)]),
    Operation::get("beginReport", "/reports", Group::Measurements, WRITES, || post(begin))
        .does(Verb::Post)
        .about(
            "From a template. Its numbers are those of the rounds that the node ran; with `years`, those that the \
             register has for them.",
        )
        .sends(Sends {
            forms: &[(JSON, "ReportOrder")],
            most: body::SMALL,
            example: r#"{"report":"state-2026","template":"state-of-cooperation"}"#,
        })
        .answers(&[gives(201, "The report.", &[(JSON, "ReportKept")])])
        .long(),
    Operation::get("getReport", "/reports/{report}", Group::Measurements, Access::Right(Act::See), || get(one))
        .about("Its languages, its files, and what was found in it when it was last looked at.")
        .takes(&[NAME])
        .answers(&[gives(200, "The report.", &[(JSON, "ReportKept")]).headers(TAG)]),
    Operation::get("workOnReport", "/reports/{report}", Group::Measurements, WRITES, || post(work))
        .does(Verb::Post)
        .about(
            "`check` looks at it anew, `write` writes its files, `freeze` keeps what a reviewed report says and rests \
             on and writes its files, `language` begins the text of a language or brings it up to its source.",
        )
        .takes(&[NAME])
        .sends(Sends { forms: &[(JSON, "ReportWork")], most: body::SMALL, example: r#"{"act":"check"}"# })
        .answers(&[gives(200, "The report.", &[(JSON, "ReportKept")])])
        .long(),
    Operation::get(
        "getReportText",
        "/reports/{report}/texts/{language}",
        Group::Measurements,
        WRITES,
        || get(text),
    )
    .about("As it is written, with what its numbers are bound to (`docs/methods/report.md`).")
    .takes(&[NAME, LANGUAGE])
    .answers(&[gives(200, "The text.", &[(JSON, "ReportText")]).headers(TAG)]),
    Operation::get(
        "putReportText",
        "/reports/{report}/texts/{language}",
        Group::Measurements,
        WRITES,
        || put(change),
    )
    .does(Verb::Put)
    .about(
        "`revision` is that of the text that it was made from: where somebody else has changed it meanwhile, nothing \
         is kept. With `look` nothing is kept, and what would be found is said. With `renew` a translation is brought up \
         to its source as well; with `done` its words are said to be of the source as it is now.",
    )
    .takes(&[NAME, LANGUAGE])
    .sends(Sends {
        forms: &[(JSON, "ReportChange")],
        most: body::MANY,
        example: r##"{"revision":"","text":"+++\nid = \"state-2022\"\nlanguage = \"en\"\nedition = \"strategy-2020-2024\"\n+++\n\n# [title] Cooperation in {round}\n","look":true}"##,
    })
    .answers(&[gives(200, "What is found in it.", &[(JSON, "ReportFound")])])
    .long(),
    Operation::get(
        "getReportFile",
        "/reports/{report}/files/{file}",
        Group::Measurements,
        Access::Right(Act::See),
        || get(file),
    )
    .about("One that the report names: text document, PDF and page in each language, and the trace of its numbers.")
    .takes(&[NAME, path("file", Kind::Text, "The file, as the report names it.", "trace.csv")])
    .answers(&[gives(200, "The file.", &[(BYTES, "File")]), gives(404, "It has none of that name.", &[(PROBLEM, "Problem")])]),
];

/// A report as programs are told of it.
fn told(kept: &Kept, words: &Words) -> Value {
    json!({
        "report": kept.name,
        "title": kept.title.0,
        "state": kept.state,
        "edition": kept.edition,
        "round": kept.round,
        "languages": kept.languages,
        "bound": kept.bound,
        "as_of": kept.as_of.to_string(),
        "checked": kept.checked.to_string(),
        "files": kept.files.keys().collect::<Vec<_>>(),
        "findings": answer::findings(&kept.findings, words),
    })
}

/// `GET /reports`
async fn list(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    who.sees_all()?;
    let all = kept::all(&node.kit);
    // One that cannot be read is told of on the page; programs get those that can.
    let all: Vec<Value> = all
        .iter()
        .filter_map(|(_, kept)| kept.as_ref().ok())
        .map(|kept| told(kept, &visitor.words))
        .collect();
    answer::shown(&visitor, &json!({ "items": all }))
}

/// `GET /reports/{report}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    who.sees_all()?;
    answer::shown(&visitor, &told(&kept::one(&node.kit, &name)?, &visitor.words))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    report: String,
    template: String,
    #[serde(default)]
    years: String,
}

/// `POST /reports`
async fn begin(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    sent: Sent,
) -> Result<Response, Trouble> {
    may(&who)?;
    let Order { report, template, years } = body::value(&sent)?;
    let name = report.clone();
    apart(&node.kit, |kit| async move { desk::start(&kit, &template, &name, &years).await })
        .await
        .map_err(content)?;
    let kept = kept::one(&node.kit, &report)?;
    let place = format!("{}/reports/{}", answer::ROOT, super::super::links::part(&report));
    answer::made(StatusCode::CREATED, &told(&kept, &visitor.words), &place)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToDo {
    act: Work,
    #[serde(default)]
    language: String,
}

/// `POST /reports/{report}`
async fn work(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(name): Path<String>,
    sent: Sent,
) -> Result<Response, Trouble> {
    may(&who)?;
    let ToDo { act, language } = body::value(&sent)?;
    report_text::work(&node.kit, name.clone(), act, language).await?;
    answer::done(StatusCode::OK, &told(&kept::one(&node.kit, &name)?, &visitor.words))
}

/// `GET /reports/{report}/texts/{language}`
async fn text(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((name, language)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    may(&who)?;
    let held = desk::text(&node.kit, &name, Some(&language))?;
    answer::shown(&visitor, &json!({ "text": held.text, "revision": held.revision }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    revision: String,
    text: String,
    #[serde(default)]
    look: bool,
    #[serde(default)]
    renew: bool,
    #[serde(default)]
    done: bool,
}

/// `PUT /reports/{report}/texts/{language}`
async fn change(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((name, language)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Trouble> {
    may(&who)?;
    let Change { revision, text, look, renew, done } = body::value(&sent)?;
    let wish = match (look, done, renew) {
        (true, ..) => Wish::Look,
        (_, true, _) => Wish::Done,
        (_, _, true) => Wish::Renew,
        _ => Wish::Keep,
    };
    let looked = apart(&node.kit, move |kit| async move {
        desk::change(&kit, &name, &language, (&revision, &text), wish).await
    })
    .await
    .map_err(content)?;
    let found: Vec<_> = looked.findings.shown().cloned().collect();
    answer::done(StatusCode::OK, &json!({ "findings": answer::findings(&found, &visitor.words) }))
}

/// `GET /reports/{report}/files/{file}`
async fn file(state: State<Shared>, who: Who, path: Path<(String, String)>) -> Result<Response, Trouble> {
    let mut response = reports::file(state, who, path).await?;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(BYTES));
    Ok(response)
}

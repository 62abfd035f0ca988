//! The register for programs: `/api/v1`, as `assets/openapi.json` describes it.

use axum::extract::{FromRequestParts, Path, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use ayni_core::report::Author;
use ayni_model::Arg;
use serde_json::{Value, json};

use super::error::Trouble;
use super::gate::Who;
use super::visitor::Visitor;
use super::{Shared, activities, links};
use crate::app::{Refusal, history, search};

/// Lines of a page, unless another number is asked for; and the most that are given.
const LINES: u32 = 50;
const MOST: u32 = 500;

const DESCRIPTION: &str = include_str!("../../assets/openapi.json");

/// `/api/v1/openapi.json`
pub async fn openapi() -> impl IntoResponse {
    ([(CONTENT_TYPE, "application/json")], DESCRIPTION)
}

/// `/api/v1/activities`: lines of the list.
pub async fn list(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let filter = activities::filter(&visitor);
    let order = activities::order(&visitor);
    let after = visitor.asked("after").map(str::to_owned);
    let page = search::find(&node.store, &filter, who.sees(), order, after, limit(&visitor)).await?;
    let items: Vec<Value> = page
        .lines
        .iter()
        .map(|line| {
            let record =
                format!("/api/v1/activities/{}/{}", links::part(&line.reporter), links::part(&line.id));
            json!({ "summary": line, "record": record })
        })
        .collect();
    answer(&visitor, &json!({ "items": items, "total": page.total, "next": page.next }))
}

/// `/api/v1/activities/{reporter}/{id}`: the newest record, just as it is kept.
pub async fn record(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((reporter, id)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (reporter, id) = (links::clean(&reporter), links::clean(&id));
    let lines = node.store.history(Some(&reporter), &id).await?;
    let none = || Refusal::refused("app-no-activity", [("id", Arg::Text(id.clone()))]);
    let newest = lines.into_iter().next_back().filter(|_| who.sees_of(&reporter)).ok_or_else(none)?;
    let body = newest.body.filter(|_| !newest.withdrawn).ok_or_else(none)?;
    Ok(tagged(&visitor, body))
}

/// `/api/v1/activities/{reporter}/{id}/versions`: its history, with what each version changed.
pub async fn versions(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((reporter, id)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (reporter, id) = (links::clean(&reporter), links::clean(&id));
    let versions = history::versions(&node.store, Some(&reporter), &id).await?;
    if versions.is_empty() || !who.sees_of(&reporter) {
        return Err(Refusal::refused("app-no-activity", [("id", Arg::Text(id))]).into());
    }
    let items: Vec<Value> = versions
        .iter()
        .map(|version| {
            json!({
                "number": version.number, "import": version.import.0, "day": version.import.1,
                "withdrawn": version.withdrawn, "origin": version.origin,
                "differences": version.differences,
            })
        })
        .collect();
    answer(&visitor, &json!({ "items": items }))
}

/// `/api/v1/imports`
pub async fn imports(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    who.sees_all()?;
    let imports = node.store.imports().await?;
    answer(&visitor, &json!({ "items": imports }))
}

/// `/api/v1/imports/{number}/findings`: how many there are of each code, or those of one.
pub async fn findings(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    who.sees_all()?;
    if !node.store.imports().await?.iter().any(|import| import.id == number) {
        return Err(ayni_store::StoreError::NoImport(number).into());
    }
    let totals = node.store.finding_totals(number).await?;
    let totals: Vec<Value> = totals
        .iter()
        .map(|total| json!({ "severity": total.severity, "code": total.code, "total": total.count }))
        .collect();
    let Some(code) = visitor.asked("code") else { return answer(&visitor, &json!({ "totals": totals })) };
    let after = visitor.asked("after").and_then(|after| after.parse().ok()).unwrap_or(0);
    let limit = limit(&visitor);
    let found = node.store.findings_of(number, code, after, limit).await?;
    let more = found.len() as u64 == u64::from(limit);
    let next = found.last().filter(|_| more).map(|(last, _)| last.to_string());
    let items: Vec<&ayni_model::Finding> = found.iter().map(|(_, line)| &line.finding).collect();
    answer(&visitor, &json!({ "totals": totals, "items": items, "next": next }))
}

/// `/api/v1/measurements`
pub async fn measurements(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let all = node.shelf.all()?;
    let items: Vec<Value> = all
        .iter()
        .map(|kept| {
            let manifest = &kept.manifest;
            let author = match &manifest.author {
                Author::CountryNode => "country-node",
                Author::Other(name) => name,
            };
            json!({
                "name": kept.name, "country": manifest.country, "years": manifest.years,
                "as_of": manifest.as_of, "author": author,
            })
        })
        .collect();
    answer(&visitor, &json!({ "items": items }))
}

/// `/api/v1/measurements/{name}`: its manifest, and the names of its tables.
pub async fn measurement(
    State(node): State<Shared>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    let kept = node.shelf.one(&name)?;
    let whole = node.shelf.whole(&kept)?;
    let tables: Vec<&String> = whole.tables.keys().collect();
    answer(&visitor, &json!({ "name": kept.name, "manifest": kept.manifest, "tables": tables }))
}

/// `/api/v1/measurements/{name}/tables/{table}`: one table of figures.
pub async fn table(
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
    answer(&visitor, &json!(found))
}

fn limit(visitor: &Visitor) -> u32 {
    visitor.asked("limit").and_then(|limit| limit.parse().ok()).unwrap_or(LINES).clamp(1, MOST)
}

fn answer(visitor: &Visitor, value: &Value) -> Result<Response, Trouble> {
    let bytes = serde_json::to_vec(value).map_err(|error| Refusal::Fault(error.to_string()))?;
    Ok(tagged(visitor, bytes))
}

/// An answer with the hash of its content as its tag, or none where the program has just this.
fn tagged(visitor: &Visitor, bytes: Vec<u8>) -> Response {
    let tag = format!("W/\"{}\"", ayni_store::hex(&ayni_store::hash(&bytes)));
    let same = visitor.kept.as_deref().is_some_and(|kept| kept.split(',').any(|one| one.trim() == tag));
    let mut response = match same {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => ([(CONTENT_TYPE, "application/json")], bytes).into_response(),
    };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(ETAG, tag);
    }
    response
}

/// Turns trouble into a problem (RFC 9457), in the language that the program accepts.
pub async fn finish(State(node): State<Shared>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(visitor) = Visitor::from_request_parts(&mut parts, &node).await;
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let trouble = response.extensions_mut().remove::<Trouble>();
    let failed = response.status().is_client_error() || response.status().is_server_error();
    if let Some(trouble) = trouble.or_else(|| failed.then(|| Trouble::of(response.status()))) {
        let status = trouble.status();
        let (title, lines) = trouble.words(&visitor.words);
        let problem = json!({
            "type": trouble.kind(), "title": title, "status": status.as_u16(), "detail": lines.join(" "),
        });
        let kind = HeaderValue::from_static("application/problem+json");
        response = (status, [(CONTENT_TYPE, kind)], problem.to_string()).into_response();
    }
    let headers = response.headers_mut();
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    headers.insert(VARY, HeaderValue::from_static("accept-language, cookie"));
    response
}

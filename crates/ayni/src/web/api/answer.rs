//! What an operation answers with.

use axum::http::header::{CONTENT_TYPE, ETAG, LINK, LOCATION};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use ayni_model::Finding;
use ayni_store::Hash;
use ayni_words::Words;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::links;
use super::super::secure::AsItIs;
use super::super::visitor::Visitor;
use super::table::JSON;
use crate::app::Refusal;

/// Where the API is.
pub const ROOT: &str = "/api/v1";

/// Lines of a page, unless another number is asked for; and the most that are given.
pub const LINES: u32 = 50;
/// See [`LINES`].
pub const MOST: u32 = 500;

/// How many lines the page is to have. What is no such number was refused before.
pub fn limit(visitor: &Visitor) -> u32 {
    visitor.asked("limit").and_then(|limit| limit.parse().ok()).unwrap_or(LINES).clamp(1, MOST)
}

/// From where a list goes on that is counted by lines.
pub fn after(visitor: &Visitor) -> usize {
    visitor.asked("after").and_then(|after| after.parse().ok()).unwrap_or(0)
}

/// A page of so many lines in all: from where, how many, and where the next begins.
pub fn turned(visitor: &Visitor, all: usize) -> (usize, usize, Option<String>) {
    let (from, limit) = (after(visitor), limit(visitor) as usize);
    let end = from.saturating_add(limit);
    (from, limit, (all > end).then(|| end.to_string()))
}

/// What there is to look at, tagged with its content; or nothing, where the program has just this.
pub fn shown(visitor: &Visitor, value: &Value) -> Result<Response, Trouble> {
    let bytes = bytes(value)?;
    let tag = format!("W/\"{}\"", ayni_store::hex(&ayni_store::hash(&bytes)));
    Ok(tagged(visitor, &tag, JSON, bytes))
}

/// A page of a list, with the way to the next.
pub fn page(visitor: &Visitor, value: &Value, next: Option<&str>) -> Result<Response, Trouble> {
    let mut response = shown(visitor, value)?;
    if let Some(next) = next.and_then(|next| next_page(visitor, next)) {
        response.headers_mut().insert(LINK, next);
    }
    Ok(response)
}

/// Where the next page is: what was asked, from another place on (RFC 8288).
pub fn next_page(visitor: &Visitor, next: &str) -> Option<HeaderValue> {
    let kept = visitor.query.iter().filter(|(name, _)| name != "after");
    let pairs = kept.map(|(name, value)| (name.as_str(), value.as_str())).chain([("after", next)]);
    let address = links::address(&format!("{ROOT}{}", visitor.path), pairs);
    HeaderValue::from_str(&format!("<{address}>; rel=\"next\"")).ok()
}

/// A record, tagged strongly: its tag is the hash that the register knows it by, and with it the program may
/// say later which version it means.
pub fn record(visitor: &Visitor, body: Vec<u8>) -> Response {
    let tag = strong(&ayni_store::hash(&body));
    let mut response = tagged(visitor, &tag, JSON, body);
    response.extensions_mut().insert(AsItIs);
    response
}

/// The tag of a record.
pub fn strong(hash: &Hash) -> String {
    format!("\"{}\"", ayni_store::hex(hash))
}

fn tagged(visitor: &Visitor, tag: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    // Weakly compared (RFC 9110, 13.1.2), so that one that was made weak on its way still counts.
    let plain = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let same = |one: &str| one.trim() == "*" || plain(one) == plain(tag);
    let mut response = match visitor.kept.as_deref().is_some_and(|kept| kept.split(',').any(same)) {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => ([(CONTENT_TYPE, kind)], bytes).into_response(),
    };
    if let Ok(tag) = HeaderValue::from_str(tag) {
        response.headers_mut().insert(ETAG, tag);
    }
    response
}

/// What was done.
pub fn done(status: StatusCode, value: &Value) -> Result<Response, Trouble> {
    Ok((status, [(CONTENT_TYPE, JSON)], bytes(value)?).into_response())
}

/// What was made, or is on its way, and where it is.
pub fn made(status: StatusCode, value: &Value, place: &str) -> Result<Response, Trouble> {
    let mut response = done(status, value)?;
    if let Ok(place) = HeaderValue::from_str(place) {
        response.headers_mut().insert(LOCATION, place);
    }
    Ok(response)
}

fn bytes(value: &Value) -> Result<Vec<u8>, Trouble> {
    serde_json::to_vec(value).map_err(|error| Refusal::Fault(error.to_string()).into())
}

/// What was found, with its words.
pub fn findings(findings: &[Finding], words: &Words) -> Value {
    let one = |finding: &Finding| {
        let said = words.finding(finding);
        json!({
            "code": finding.code, "severity": finding.severity, "activity": finding.activity,
            "path": finding.path, "args": finding.args, "place": said.place,
            "title": said.title, "message": said.message, "why": said.why, "fix": said.fix,
        })
    };
    findings.iter().map(one).collect()
}

//! Trouble as programs read it: problem details (RFC 9457), in the language that they accept.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER, VARY, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::visitor::Visitor;
use super::answer;
use super::table::PROBLEM;

/// Turns trouble into a problem, whatever it comes from.
pub async fn finish(State(node): State<Shared>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(visitor) = Visitor::from_request_parts(&mut parts, &node).await;
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let trouble = response.extensions_mut().remove::<Trouble>();
    let failed = response.status().is_client_error() || response.status().is_server_error();
    // What is kept of an earlier answer is a problem already.
    let written = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == PROBLEM);
    if let Some(trouble) = trouble.or_else(|| (failed && !written).then(|| Trouble::of(response.status()))) {
        let said = [ALLOW, RETRY_AFTER].map(|name| (name.clone(), response.headers().get(name).cloned()));
        response = problem(&visitor, &trouble);
        for (name, value) in said {
            if let Some(value) = value {
                response.headers_mut().insert(name, value);
            }
        }
    }
    let unknown = response.status() == StatusCode::UNAUTHORIZED;
    let headers = response.headers_mut();
    if unknown {
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    headers.insert(VARY, HeaderValue::from_static("accept, accept-language, authorization, cookie"));
    response
}

/// A problem in the language of who asks.
pub fn problem(visitor: &Visitor, trouble: &Trouble) -> Response {
    let status = trouble.status();
    let (title, lines) = trouble.words(&visitor.words);
    let mut members = trouble.members().clone();
    let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
    put("type", json!(trouble.kind()));
    put("title", json!(title));
    put("status", json!(status.as_u16()));
    if !lines.is_empty() {
        put("detail", json!(lines.join(" ")));
    }
    if !trouble.findings().is_empty() {
        put("findings", answer::findings(trouble.findings(), &visitor.words));
    }
    (status, [(CONTENT_TYPE, PROBLEM)], Value::Object(members).to_string()).into_response()
}

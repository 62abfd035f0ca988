//! What stands before every operation: how often a program asks, whether what it sends is what the operation
//! takes, and whether it has sent the same before.

use std::collections::BTreeMap;
use std::sync::Mutex;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequestParts, OriginalUri, RawPathParams, Request};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, ETAG, LOCATION, ORIGIN, RETRY_AFTER};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use ayni_model::Arg;
use ayni_store::{Hash, KeptAnswer, Once, hash, hex};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::{Node, Shared, links};
use super::problem;
use super::table::{Kind, Operation, Parameter, Place, Verb};
use crate::app::Refusal;
use crate::app::desk;
use crate::web::visitor::Visitor;

/// The header of a key, by which a request is carried out once.
pub const KEY: &str = "idempotency-key";

/// How much longer than its operation may take a request with a key is waited for before it is taken for dead, in
/// seconds: no answer takes so long.
const LEASE: i64 = 30;

/// How long the answer to one is kept, in seconds.
pub const KEPT: i64 = 86_400;

/// Requests of one token in one minute, unless the environment names another number.
const RATE: u32 = 6_000;

/// The environment's name for that number.
pub const RATE_VARIABLE: &str = "AYNI_API_RATE";

/// Counts the requests of each token in the minute that runs.
#[derive(Debug)]
pub struct Rates {
    most: u32,
    /// The minute, and how often each came in it.
    counts: Mutex<(i64, BTreeMap<Hash, u32>)>,
}

impl Rates {
    /// As the environment says.
    pub fn from_environment() -> Rates {
        let most = std::env::var(RATE_VARIABLE).ok().and_then(|most| most.parse().ok()).unwrap_or(RATE);
        Rates::of(most)
    }

    /// So many in a minute.
    pub fn of(most: u32) -> Rates {
        Rates { most, counts: Mutex::default() }
    }

    /// Counts one more; how many seconds to wait where that is too many.
    pub fn count(&self, of: Hash, now: i64) -> Option<i64> {
        let minute = now.div_euclid(60);
        let mut counts = self.counts.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if counts.0 != minute {
            *counts = (minute, BTreeMap::new());
        }
        let count = counts.1.entry(of).or_default();
        *count = count.saturating_add(1);
        (*count > self.most).then(|| 60 - now.rem_euclid(60))
    }
}

/// What a program has sent: its media type, and its bytes.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    pub kind: String,
    pub bytes: Bytes,
}

impl<S: Send + Sync> FromRequestParts<S> for Sent {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Sent, Self::Rejection> {
        Ok(parts.extensions.remove::<Sent>().unwrap_or_default())
    }
}

/// Lets a request through to its operation.
pub async fn guard(node: Shared, operation: &'static Operation, request: Request, next: Next) -> Response {
    match guarded(&node, operation, request, next).await {
        Ok(response) => response,
        Err(trouble) => trouble.into_response(),
    }
}

async fn guarded(
    node: &Shared,
    operation: &'static Operation,
    request: Request,
    next: Next,
) -> Result<Response, Trouble> {
    let (mut parts, body) = request.into_parts();
    let now = desk::now();
    let bearer = parts.headers.get(AUTHORIZATION).map(|value| hash(value.as_bytes()));
    if let Some(wait) = node.rates.count(bearer.unwrap_or_default(), now) {
        let said = Refusal::refused("api-too-many", [("seconds", Arg::Count(wait.unsigned_abs()))]);
        let mut response = Trouble::from(said).with(StatusCode::TOO_MANY_REQUESTS).into_response();
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait));
        return Ok(response);
    }
    let known = parts.extensions.get::<Who>().is_some_and(|who| who.by().is_some());
    if operation.verb != Verb::Get {
        // A browser sends its cookie by itself, whoever made it ask; a token is sent by who has it. On a node
        // that nobody works on there is neither: there it is enough that no browser is behind it.
        let browser = parts.headers.contains_key(ORIGIN) || parts.headers.contains_key("sec-fetch-site");
        if known && bearer.is_none() || !known && browser {
            return Err(Trouble::from(Refusal::refused("api-needs-token", [])).with(StatusCode::FORBIDDEN));
        }
    }
    parameters(operation, &mut parts).await?;
    let mut sent = Sent::default();
    if let Some(sends) = operation.sends {
        let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if !sends.forms.iter().any(|(one, _)| *one == kind) {
            let all: Vec<&str> = sends.forms.iter().map(|(one, _)| *one).collect();
            let said = Refusal::usage("api-media-type", [("types", Arg::Text(all.join(", ")))]);
            return Err(Trouble::from(said).with(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let read = to_bytes(body, sends.most).await;
        let bytes = read.map_err(|_| {
            let most = Arg::Count((sends.most >> 10) as u64);
            Trouble::from(Refusal::usage("api-too-large", [("most", most)]))
                .with(StatusCode::PAYLOAD_TOO_LARGE)
        })?;
        sent = Sent { kind, bytes };
    }
    let key = if operation.once() { key(&parts.headers)? } else { None };
    let Some(key) = key else {
        parts.extensions.insert(sent);
        return Ok(next.run(Request::from_parts(parts, Body::empty())).await);
    };
    let whole = parts.extensions.get::<OriginalUri>().map_or_else(String::new, |uri| uri.0.to_string());
    let asked =
        hash(&[format!("{}\n{whole}\n{}\n", operation.id, sent.kind).as_bytes(), &sent.bytes].concat());
    let owner = hex(&bearer.unwrap_or_default());
    let name = (owner.as_str(), key.as_str());
    let lease = i64::try_from(operation.patience).unwrap_or(0) + LEASE;
    match node.store.begin_once(name, &asked, now, lease, now - KEPT).await? {
        Once::Begun => {
            // The answer is written in the language of this request, and kept so.
            let Ok(visitor) = Visitor::from_request_parts(&mut parts, node).await;
            parts.extensions.insert(sent);
            let work = next.run(Request::from_parts(parts, Body::empty()));
            let response = ayni_store::carrying(name, work).await;
            keep(node, operation, name, &visitor, response).await
        }
        Once::Done(answer) => Ok(again(answer)),
        Once::Running => {
            let mut response = Trouble::from(Refusal::refused("api-key-running", [])).into_response();
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(2));
            Ok(response)
        }
        // What was done stands in the register; only what was answered is lost.
        Once::Carried => Err(Refusal::refused("api-key-carried", []).into()),
        Once::Other => {
            Err(Trouble::from(Refusal::refused("api-key-other", [])).with(StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

/// The key that the program gives the request (draft-ietf-httpapi-idempotency-key-header): with or without
/// quotation marks around it.
fn key(headers: &HeaderMap) -> Result<Option<String>, Refusal> {
    let Some(value) = headers.get(KEY) else { return Ok(None) };
    let bad = || Refusal::usage("api-bad-key", []);
    let text = value.to_str().map_err(|_| bad())?.trim();
    let key = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
    let fits = (1..=255).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic());
    if fits { Ok(Some(key.to_owned())) } else { Err(bad()) }
}

/// Headers of an answer that are given again with it.
const SAID: [HeaderName; 3] = [CONTENT_TYPE, ETAG, LOCATION];

/// Keeps the answer to a request with a key. Where the trouble was ours, it may be sent again.
async fn keep(
    node: &Node,
    operation: &Operation,
    name: (&str, &str),
    visitor: &Visitor,
    mut response: Response,
) -> Result<Response, Trouble> {
    if response.status().is_server_error() {
        node.store.drop_once(name).await?;
        return Ok(response);
    }
    if let Some(trouble) = response.extensions_mut().remove::<Trouble>() {
        response = problem::problem(visitor, &trouble);
    }
    let (parts, body) = response.into_parts();
    let fault = |error: axum::Error| Refusal::Fault(format!("an answer: {error}"));
    let bytes = to_bytes(body, usize::MAX).await.map_err(fault)?;
    let text = |name: &HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok());
    // A secret is nowhere but with whom it was shown to.
    let bare = operation.secret && parts.status.is_success();
    let head: BTreeMap<&str, &str> = SAID
        .iter()
        .filter(|name| !bare || **name == LOCATION)
        .filter_map(|name| Some((name.as_str(), text(name)?)))
        .collect();
    let answer = KeptAnswer {
        status: i64::from(parts.status.as_u16()),
        head: serde_json::to_string(&head).map_err(|error| Refusal::Fault(error.to_string()))?,
        body: if bare { Vec::new() } else { bytes.to_vec() },
    };
    node.store.finish_once(name, &answer).await?;
    Ok(Response::from_parts(parts, Body::from(bytes)))
}

/// The answer that there was, once more.
fn again(answer: KeptAnswer) -> Response {
    let status = u16::try_from(answer.status).ok().and_then(|status| StatusCode::from_u16(status).ok());
    let mut response = (status.unwrap_or(StatusCode::OK), answer.body).into_response();
    let head: BTreeMap<String, String> = serde_json::from_str(&answer.head).unwrap_or_default();
    for name in SAID {
        if let Some(value) = head.get(name.as_str()).and_then(|value| HeaderValue::from_str(value).ok()) {
            response.headers_mut().insert(name, value);
        }
    }
    response.headers_mut().insert("idempotency-replayed", HeaderValue::from_static("true"));
    response
}

/// Refuses parameters that the operation does not know, and values that they cannot have: a filter with a
/// slip in its name would otherwise give the whole register.
async fn parameters(operation: &Operation, parts: &mut Parts) -> Result<(), Trouble> {
    if operation.parameters.iter().any(|parameter| parameter.place == Place::Path) {
        let given = RawPathParams::from_request_parts(parts, &()).await;
        let given = given.map_err(|_| Trouble::of(StatusCode::BAD_REQUEST))?;
        for (name, value) in &given {
            if let Some(parameter) = operation.parameters.iter().find(|parameter| parameter.name == name) {
                check(parameter, value)?;
            }
        }
    }
    let pairs = links::pairs(parts.uri.query().unwrap_or_default());
    let known = || operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
    for (name, value) in pairs.iter().filter(|(name, _)| name != "lang") {
        match known().find(|parameter| parameter.name == name) {
            Some(parameter) => check(parameter, value)?,
            None => {
                let all: Vec<&str> = known().map(|parameter| parameter.name).collect();
                let (name, all) = (Arg::Text(name.clone()), Arg::Text(all.join(", ")));
                return Err(Refusal::usage("api-no-parameter", [("name", name), ("names", all)]).into());
            }
        }
    }
    let missing = known().filter(|parameter| parameter.required);
    for parameter in missing {
        if !pairs.iter().any(|(name, value)| name == parameter.name && !value.is_empty()) {
            let name = Arg::Text(parameter.name.to_owned());
            return Err(Refusal::usage("api-parameter-missing", [("name", name)]).into());
        }
    }
    Ok(())
}

fn check(parameter: &Parameter, value: &str) -> Result<(), Refusal> {
    let fits = match parameter.kind {
        Kind::Text | Kind::Like(_) => true,
        Kind::Whole(least, most) => value.parse().is_ok_and(|value: i64| (least..=most).contains(&value)),
        Kind::Choice(choices) => choices.contains(&value),
        Kind::Truth => value == "true" || value == "false",
    };
    if fits {
        return Ok(());
    }
    let wanted = match parameter.kind {
        Kind::Text | Kind::Like(_) => String::new(),
        Kind::Whole(least, most) => format!("{least} – {most}"),
        Kind::Choice(choices) => choices.join(", "),
        Kind::Truth => "true, false".to_owned(),
    };
    Err(bad(parameter.name, value, wanted))
}

/// A value that a parameter cannot have.
pub fn bad(name: &str, value: &str, wanted: String) -> Refusal {
    let shown: String = value.chars().take(80).collect();
    let args = [("name", name.to_owned()), ("value", shown), ("wanted", wanted)];
    Refusal::usage("api-bad-parameter", args.map(|(name, text)| (name, Arg::Text(text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_token_is_counted_by_itself_and_by_the_minute() {
        let rates = Rates::of(2);
        let (ana, rosa) = (hash(b"ana"), hash(b"rosa"));
        assert_eq!(
            (rates.count(ana, 120), rates.count(ana, 121), rates.count(ana, 125)),
            (None, None, Some(55))
        );
        assert_eq!(rates.count(rosa, 126), None);
        assert_eq!(rates.count(ana, 180), None);
    }

    #[test]
    fn a_key_is_one_word() {
        let given = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(KEY, HeaderValue::from_bytes(text.as_bytes()).unwrap());
            key(&headers)
        };
        assert_eq!(given("8e03978e-40d5").unwrap().as_deref(), Some("8e03978e-40d5"));
        assert_eq!(given("\"8e03978e\"").unwrap().as_deref(), Some("8e03978e"));
        for bad in ["", "\"\"", "two words", "é", &"x".repeat(256)] {
            assert!(given(bad).is_err(), "{bad}");
        }
        assert_eq!(key(&HeaderMap::new()).unwrap(), None);
    }
}

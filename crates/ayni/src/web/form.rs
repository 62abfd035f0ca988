//! Forms that change something: who may send them, and how they look.

use axum::extract::{FromRequest, Request};
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::error::Trouble;
use super::page::Page;
use super::visitor::Visitor;
use super::{BODY, Node, language, links, page};
use crate::app::Refusal;

/// The cookie that a form's token is made from. It comes with no request that another site causes.
pub const COOKIE_NAME: &str = "ayni_form";

/// A form on a page of its own.
#[derive(Debug, Serialize)]
pub struct Form {
    /// The page's title.
    pub title: String,
    /// What there is to say before it.
    pub intro: Vec<String>,
    /// What was wrong with what was sent, and what to do.
    pub wrong: Vec<String>,
    /// Where it is sent.
    pub action: &'static str,
    /// What is filled in.
    pub fields: Vec<Field>,
    /// What the button says.
    pub button: String,
    /// Links below it: address and words.
    pub links: Vec<(String, String)>,
    /// The token that only a page of this node can know; filled in when it is shown.
    pub token: String,
}

/// One field of a form.
#[derive(Debug, Default, Serialize)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it is called; empty for one that is not seen.
    pub label: String,
    /// What there is to mind.
    pub hint: String,
    /// `text`, `email`, `password`, `hidden`, `select`.
    pub kind: &'static str,
    /// What a browser may fill in by itself.
    pub autocomplete: &'static str,
    /// What is in it already.
    pub value: String,
    /// Of a select: value, words, whether it is chosen.
    pub choices: Vec<(String, String, bool)>,
}

impl Page for Form {
    const TEMPLATE: &'static str = "form.html";
    const PLACE: &'static str = "";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// Shows a form, with its token and the cookie that the token is made from. It is never kept.
pub async fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    mut form: Form,
    status: StatusCode,
) -> Result<Response, Trouble> {
    let own = Own::of(node, headers)?;
    form.token.clone_from(&own.token);
    own.show(node, visitor, &form, status).await
}

/// What makes forms on a page ours: their token, and the cookie where the browser has none yet.
pub struct Own {
    /// The token.
    pub token: String,
    fresh: Option<String>,
}

impl Own {
    /// For the browser that asks.
    pub fn of(node: &Node, headers: &HeaderMap) -> Result<Own, Trouble> {
        let known = language::cookie(headers, COOKIE_NAME).filter(|text| text.len() == 64);
        let fresh = match known {
            Some(_) => None,
            None => Some(node.desk().token()?),
        };
        let secret = known.or(fresh.as_deref()).unwrap_or_default();
        Ok(Own { token: token(secret), fresh })
    }

    /// Shows a page with such forms. It is never kept.
    pub async fn show<P: Page>(
        &self,
        node: &Node,
        visitor: &Visitor,
        page: &P,
        status: StatusCode,
    ) -> Result<Response, Trouble> {
        let html = page::write(node, visitor, page).await?;
        let kind = "text/html; charset=utf-8";
        let mut response =
            (status, [(CONTENT_TYPE, kind), (axum::http::header::CACHE_CONTROL, "no-store")], html)
                .into_response();
        if let Some(secret) = &self.fresh {
            node.set_cookie(&mut response, COOKIE_NAME, secret, "Strict", 12 * 3_600);
        }
        Ok(response)
    }
}

/// The token of a form, made from the cookie.
pub fn token(secret: &str) -> String {
    ayni_store::hex(&ayni_store::hash(format!("form {secret}").as_bytes()))
}

/// What a form of this node was filled in with. One that comes from elsewhere is refused.
pub struct Sent(Vec<(String, String)>);

impl Sent {
    /// The value of a field; empty where it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.has(name).unwrap_or_default()
    }

    /// The value of a field, if it was sent at all.
    pub fn has(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// All fields as they were sent.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }
}

impl FromRequest<super::Shared> for Sent {
    type Rejection = Trouble;

    async fn from_request(request: Request, _node: &super::Shared) -> Result<Sent, Trouble> {
        read(request, BODY, links::FIELDS).await
    }
}

/// Bytes and fields of a form with a line for each of many things.
const LONG: usize = 1 << 20;
const MANY: usize = 8_000;

/// A form with many lines.
pub struct LongSent(pub Sent);

impl FromRequest<super::Shared> for LongSent {
    type Rejection = Trouble;

    async fn from_request(request: Request, _node: &super::Shared) -> Result<LongSent, Trouble> {
        Ok(LongSent(read(request, LONG, MANY).await?))
    }
}

async fn read(request: Request, bytes: usize, fields: usize) -> Result<Sent, Trouble> {
    let (parts, body) = request.into_parts();
    let bytes =
        axum::body::to_bytes(body, bytes).await.map_err(|_| Trouble::of(StatusCode::PAYLOAD_TOO_LARGE))?;
    let sent = Sent(links::fields(&String::from_utf8_lossy(&bytes), fields));
    ours(&parts.headers, sent.get("token"))?;
    Ok(sent)
}

/// Refuses what no form of this node has sent: its token fits no cookie of the browser, or the browser says
/// that another site is behind it.
pub fn ours(headers: &HeaderMap, given: &str) -> Result<(), Refusal> {
    let foreign = || Refusal::refused("web-form-foreign", []);
    let text = |name: axum::http::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(origin) = text(ORIGIN) {
        let host = origin.split_once("://").map_or("", |(_, host)| host);
        if text(HOST).is_none_or(|own| own != host) {
            return Err(foreign());
        }
    }
    let secret = language::cookie(headers, COOKIE_NAME).ok_or_else(foreign)?;
    let wanted = token(secret);
    // As long for any difference, wherever it is.
    let differ = wanted
        .bytes()
        .zip(given.bytes())
        .fold(wanted.len() ^ given.len(), |all, (left, right)| all | usize::from(left ^ right));
    if differ == 0 { Ok(()) } else { Err(foreign()) }
}

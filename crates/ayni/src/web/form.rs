//! Forms that change something: who may send them, and how they look.

use axum::extract::{FromRequest, Request};
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use ayni_words::Words;
use serde::Serialize;

use super::error::Trouble;
use super::page::Page;
use super::visitor::Visitor;
use super::{BODY, Node, language, links, page};
use crate::app::Refusal;

/// The cookie that a form's token is made from. It comes with no request that another site causes.
pub const COOKIE_NAME: &str = "ayni_form";

/// A form on a page of its own.
#[derive(Debug, Default, Serialize)]
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
#[derive(Clone, Debug, Default, Serialize)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it is called; empty for one that is not seen.
    pub label: String,
    /// What there is to mind.
    pub hint: String,
    /// `text`, `email`, `password`, `date`, `number`, `hidden`, `textarea`, `select`, `file`, `check` (one box),
    /// `checks` (several under one name).
    pub kind: &'static str,
    /// What a browser may fill in by itself.
    pub autocomplete: &'static str,
    /// What is in it already; of a box, what it sends.
    pub value: String,
    /// Of a select and of boxes: value, words, whether it is chosen.
    pub choices: Vec<(String, String, bool)>,
    /// Whether it may be left empty.
    pub optional: bool,
    /// What is opened to see it, where it is seldom needed; the same words for all of a form.
    pub folded: String,
    /// What is wrong with what was sent.
    pub wrong: String,
}

impl Field {
    /// A field of a kind.
    pub fn new(name: &'static str, kind: &'static str, label: String) -> Field {
        Field { name, label, kind, ..Field::default() }
    }

    /// One that is not seen.
    pub fn hidden(name: &'static str, value: &str) -> Field {
        Field { name, kind: "hidden", value: value.to_owned(), ..Field::default() }
    }

    /// A choice of one or several: value, words, whether it is chosen.
    pub fn choice(
        name: &'static str,
        kind: &'static str,
        label: String,
        choices: impl IntoIterator<Item = (String, String, bool)>,
    ) -> Field {
        Field { name, label, kind, choices: choices.into_iter().collect(), ..Field::default() }
    }

    /// The e-mail address of an account.
    pub fn email(words: &Words) -> Field {
        Field::new("email", "email", words.key("web-email")).filled_by("username")
    }

    /// A password: the one that somebody has.
    pub fn password(name: &'static str, label: String) -> Field {
        Field::new(name, "password", label).filled_by("current-password")
    }

    /// A password that somebody chooses.
    pub fn new_password(name: &'static str, words: &Words) -> Field {
        Field::new(name, "password", words.key("web-password-new"))
            .filled_by("new-password")
            .hint(words.key("web-password-hint"))
    }

    /// A code of the second factor.
    pub fn code(words: &Words) -> Field {
        Field::new("code", "text", words.key("web-code")).filled_by("one-time-code")
    }

    /// With something in it.
    pub fn value(mut self, value: &str) -> Field {
        value.clone_into(&mut self.value);
        self
    }

    /// With what there is to mind.
    pub fn hint(mut self, hint: String) -> Field {
        self.hint = hint;
        self
    }

    /// With what a browser may fill in.
    pub fn filled_by(mut self, what: &'static str) -> Field {
        self.autocomplete = what;
        self
    }

    /// That is seldom needed: it is opened by these words, behind the others.
    pub fn folded(mut self, under: String) -> Field {
        self.folded = under;
        self
    }

    /// That may be left empty.
    pub fn optional(mut self) -> Field {
        self.optional = true;
        self
    }
}

/// Puts back what was sent, but for passwords and codes, which are typed again.
pub fn fill(fields: &mut [Field], sent: &Sent) {
    for field in fields.iter_mut().filter(|field| field.kind != "password" && field.name != "code") {
        match field.kind {
            "select" | "checks" => {
                let chosen: Vec<&str> = sent.all(field.name).collect();
                for (value, _, is) in &mut field.choices {
                    *is = chosen.contains(&value.as_str());
                }
            }
            "check" => {
                let on = !sent.get(field.name).is_empty();
                field.choices.iter_mut().for_each(|(_, _, is)| *is = on);
            }
            _ => sent.get(field.name).clone_into(&mut field.value),
        }
    }
}

/// Says what was wrong with what was sent, at the field where that is known; the status of the answer, and
/// what to say. A fault of ours stays one.
pub fn blame(
    fields: &mut [Field],
    refusal: Refusal,
    words: &Words,
) -> Result<(StatusCode, Vec<String>), Trouble> {
    let at = match &refusal {
        Refusal::Usage(say) | Refusal::Refused(say) => {
            AT.iter().find(|(key, _)| *key == say.key).map_or(&[][..], |(_, names)| names)
        }
        Refusal::Content(_) | Refusal::Fault(_) => &[],
    };
    let trouble = Trouble::from(refusal);
    if trouble.status().is_server_error() {
        return Err(trouble);
    }
    let (_, lines) = trouble.words(words);
    let mut named = at.iter().filter_map(|name| fields.iter().position(|field| field.name == *name));
    if let (Some(place), Some(line)) = (named.next(), lines.first())
        && let Some(field) = fields.get_mut(place)
    {
        line.clone_into(&mut field.wrong);
    }
    let status = match trouble.status() {
        StatusCode::FORBIDDEN | StatusCode::TOO_MANY_REQUESTS => trouble.status(),
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok((status, lines))
}

/// Which field a refusal is about, by name: the first of these that the form has.
const AT: &[(&str, &[&str])] = &[
    ("people-wrong-password", &["password"]),
    ("people-weak-password", &["new", "password"]),
    ("people-wrong-code", &["code"]),
    ("people-bad-name", &["name", "office"]),
    ("people-bad-address", &["email"]),
    ("people-address-taken", &["email"]),
    ("people-bad-organisation", &["id"]),
    ("people-own-part", &["whole"]),
    ("people-no-role", &["role"]),
    ("people-bad-token", &["scope", "days"]),
    ("people-no-successor", &["to"]),
    ("people-no-person", &["to"]),
    ("people-nothing-to-hand-over", &["role"]),
    ("people-long-note", &["note"]),
    ("settings-bad-address", &["address"]),
    ("settings-bad-host", &["hosts"]),
    ("settings-no-language", &["languages"]),
    ("app-unknown-country", &["country"]),
    ("app-report-bad-name", &["name"]),
    ("app-report-there", &["name"]),
    ("app-report-bad-years", &["years"]),
    ("round-bad-name", &["name"]),
    ("round-name-taken", &["name"]),
    ("round-bad-date", &["date"]),
    ("round-bad-day", &["due"]),
    ("round-needs-form", &["forms"]),
    ("round-form-twice", &["forms"]),
    ("round-bad-suggestion", &["suggest"]),
    ("round-bad-query", &["queries"]),
    ("round-bad-line", &["respondents"]),
    ("round-too-many", &["respondents"]),
    ("round-say-something", &["text", "reason"]),
    ("round-say-shorter", &["text", "reason"]),
];

impl Page for Form {
    const TEMPLATE: &'static str = "form.html";
    const PLACE: &'static str = "";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// A page with forms on it.
pub trait Filled: Page {
    /// Takes the token of its forms.
    fn take(&mut self, token: String);
}

impl Filled for Form {
    fn take(&mut self, token: String) {
        self.token = token;
    }
}

/// Shows a page with forms, with their token and the cookie that the token is made from. It is never kept.
pub async fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    mut page: impl Filled,
    status: StatusCode,
) -> Result<Response, Trouble> {
    let own = Own::of(node, headers)?;
    page.take(own.token.clone());
    own.show(node, visitor, &page, status)
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
    pub fn show<P: Page>(
        &self,
        node: &Node,
        visitor: &Visitor,
        page: &P,
        status: StatusCode,
    ) -> Result<Response, Trouble> {
        let html = page::write(node, visitor, page)?;
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

/// Shows a form again, with what was sent and what is wrong with it.
pub async fn again(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    mut form: Form,
    sent: &Sent,
    refusal: Refusal,
) -> Result<Response, Trouble> {
    fill(&mut form.fields, sent);
    let (status, wrong) = blame(&mut form.fields, refusal, &visitor.words)?;
    form.wrong = wrong;
    show(node, visitor, headers, form, status).await
}

/// The token of a form, made from the cookie.
pub fn token(secret: &str) -> String {
    ayni_store::hex(&ayni_store::hash(format!("form {secret}").as_bytes()))
}

/// What a form of this node was filled in with. One that comes from elsewhere is refused.
pub struct Sent(Vec<(String, String)>);

impl Sent {
    /// All values of a field, as of boxes under one name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The value of a field; empty where it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.has(name).unwrap_or_default()
    }

    /// The value of a field, if it was sent at all.
    pub fn has(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// All fields, by name; of several of one name the first.
    pub fn by_name(&self) -> std::collections::BTreeMap<&str, &str> {
        self.0.iter().rev().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    /// What came in another dress, as with files.
    pub fn of(pairs: Vec<(String, String)>) -> Sent {
        Sent(pairs)
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

/// Bytes of a form with a text of people's own: a sign of some languages takes nine on the way, and three in the text.
const TEXT: usize = 3 * ayni_formats::written::LONGEST + (64 << 10);

/// A form with a long text.
pub struct TextSent(pub Sent);

impl FromRequest<super::Shared> for TextSent {
    type Rejection = Trouble;

    async fn from_request(request: Request, _node: &super::Shared) -> Result<TextSent, Trouble> {
        Ok(TextSent(read(request, TEXT, links::FIELDS).await?))
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

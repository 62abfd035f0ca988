//! Signing in and out, accepting an invitation, a forgotten password, and the first start of a node.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_model::Code;
use ayni_model::document::Speak;
use ayni_words::{LANGUAGES, Words};

use super::error::Trouble;
use super::form::{self, Field, Form, Sent};
use super::gate::{Peer, Who};
use super::visitor::Visitor;
use super::{Node, Shared, language};
use crate::app::session::{self, SignedIn};
use crate::app::{Refusal, node as own_node, people};

/// `/sign-in`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let form = sign_in_form(&visitor, Vec::new());
    form::show(&node, &visitor, &headers, form, StatusCode::OK).await
}

fn sign_in_form(visitor: &Visitor, wrong: Vec<String>) -> Form {
    let words = &visitor.words;
    Form {
        title: words.key("web-sign-in"),
        intro: Vec::new(),
        wrong,
        action: "/sign-in",
        fields: vec![
            email(words),
            password(words, "password", "web-password", "current-password"),
            then(visitor),
        ],
        button: words.key("web-sign-in"),
        links: vec![("/forgotten".to_owned(), words.key("web-forgotten"))],
        token: String::new(),
    }
}

/// `POST /sign-in`
pub async fn sign_in(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let before = language::cookie(&headers, node.session_name());
    let desk = node.desk();
    match session::sign_in(&desk, sent.get("email"), sent.get("password"), &from, before).await {
        Ok(SignedIn::Second { ticket }) => {
            let form = second_form(&visitor, &ticket, sent.get("then"), Vec::new());
            form::show(&node, &visitor, &headers, form, StatusCode::OK).await
        }
        Ok(done) => Ok(signed_in(&node, done, sent.get("then"))),
        Err(refusal) => {
            let (status, wrong) = wrong(refusal, &visitor.words)?;
            let mut form = sign_in_form(&visitor, wrong);
            fill(&mut form, &sent, &["email", "then"]);
            form::show(&node, &visitor, &headers, form, status).await
        }
    }
}

fn second_form(visitor: &Visitor, ticket: &str, then: &str, wrong: Vec<String>) -> Form {
    let words = &visitor.words;
    Form {
        title: words.key("web-second"),
        intro: vec![words.key("web-second-intro")],
        wrong,
        action: "/second",
        fields: vec![
            Field {
                name: "code",
                label: words.key("web-code"),
                kind: "text",
                autocomplete: "one-time-code",
                ..Field::default()
            },
            hidden("ticket", ticket),
            hidden("then", then),
        ],
        button: words.key("web-sign-in"),
        links: vec![("/sign-in".to_owned(), words.key("web-sign-in-again"))],
        token: String::new(),
    }
}

/// `POST /second`
pub async fn second(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let before = language::cookie(&headers, node.session_name());
    match session::second(&node.desk(), sent.get("ticket"), sent.get("code"), before).await {
        Ok(done) => Ok(signed_in(&node, done, sent.get("then"))),
        Err(refusal) => {
            let (status, wrong) = wrong(refusal, &visitor.words)?;
            let form = second_form(&visitor, sent.get("ticket"), sent.get("then"), wrong);
            form::show(&node, &visitor, &headers, form, status).await
        }
    }
}

/// `POST /sign-out`
pub async fn sign_out(
    State(node): State<Shared>,
    who: Who,
    headers: HeaderMap,
    _sent: Sent,
) -> Result<Response, Trouble> {
    if let (Some(by), Some(token)) = (who.by(), language::cookie(&headers, node.session_name())) {
        session::sign_out(&node.desk(), by, token).await?;
    }
    let mut response = Redirect::to("/sign-in").into_response();
    node.set_cookie(&mut response, node.session_name(), "", "Lax", 0);
    Ok(response)
}

/// `/accept?ticket=..`: an invitation is accepted with a name and a password.
pub async fn accept_page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let form = accept_form(&visitor, visitor.asked("ticket").unwrap_or_default(), Vec::new());
    form::show(&node, &visitor, &headers, form, StatusCode::OK).await
}

fn accept_form(visitor: &Visitor, ticket: &str, wrong: Vec<String>) -> Form {
    let words = &visitor.words;
    Form {
        title: words.key("web-accept"),
        intro: vec![words.key("web-accept-intro")],
        wrong,
        action: "/accept",
        fields: vec![
            name(words),
            password(words, "password", "web-password-new", "new-password"),
            hidden("ticket", ticket),
        ],
        button: words.key("web-accept-button"),
        links: Vec::new(),
        token: String::new(),
    }
}

/// `POST /accept`
pub async fn accept(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let before = language::cookie(&headers, node.session_name());
    let desk = node.desk();
    match session::accept(&desk, sent.get("ticket"), sent.get("name"), sent.get("password"), before).await {
        Ok(done) => Ok(signed_in(&node, done, "/")),
        Err(refusal) => {
            let (status, wrong) = wrong(refusal, &visitor.words)?;
            let mut form = accept_form(&visitor, sent.get("ticket"), wrong);
            fill(&mut form, &sent, &["name"]);
            form::show(&node, &visitor, &headers, form, status).await
        }
    }
}

/// `/forgotten`
pub async fn forgotten_page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    form::show(&node, &visitor, &headers, forgotten_form(&visitor, Vec::new()), StatusCode::OK).await
}

fn forgotten_form(visitor: &Visitor, wrong: Vec<String>) -> Form {
    let words = &visitor.words;
    Form {
        title: words.key("web-forgotten"),
        intro: vec![words.key("web-forgotten-intro")],
        wrong,
        action: "/forgotten",
        fields: vec![email(words)],
        button: words.key("web-send"),
        links: vec![("/sign-in".to_owned(), words.key("web-sign-in"))],
        token: String::new(),
    }
}

/// `POST /forgotten`: the answer is the same whether the address is known here or not.
pub async fn forgotten(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let own = node.own_address(&headers);
    match session::forgotten(&node.desk(), sent.get("email"), &from, &own).await {
        Ok(()) => {
            let mut form = forgotten_form(&visitor, Vec::new());
            form.intro = vec![visitor.words.key("web-forgotten-sent")];
            form::show(&node, &visitor, &headers, form, StatusCode::OK).await
        }
        Err(refusal) => {
            let (status, wrong) = wrong(refusal, &visitor.words)?;
            form::show(&node, &visitor, &headers, forgotten_form(&visitor, wrong), status).await
        }
    }
}

/// `/reset?ticket=..`
pub async fn reset_page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let form = reset_form(&visitor, visitor.asked("ticket").unwrap_or_default(), Vec::new());
    form::show(&node, &visitor, &headers, form, StatusCode::OK).await
}

fn reset_form(visitor: &Visitor, ticket: &str, wrong: Vec<String>) -> Form {
    let words = &visitor.words;
    Form {
        title: words.key("web-reset"),
        intro: Vec::new(),
        wrong,
        action: "/reset",
        fields: vec![
            password(words, "password", "web-password-new", "new-password"),
            hidden("ticket", ticket),
        ],
        button: words.key("web-reset"),
        links: Vec::new(),
        token: String::new(),
    }
}

/// `POST /reset`
pub async fn reset(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    match session::reset(&node.desk(), sent.get("ticket"), sent.get("password")).await {
        Ok(()) => Ok(Redirect::to("/sign-in").into_response()),
        Err(refusal) => {
            let (status, wrong) = wrong(refusal, &visitor.words)?;
            let form = reset_form(&visitor, sent.get("ticket"), wrong);
            form::show(&node, &visitor, &headers, form, status).await
        }
    }
}

/// `/start?key=..`: the first start makes the node. The key stands on the terminal of who started it.
pub async fn start_page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let form = start_form(&node, &visitor, Vec::new()).await?;
    form::show(&node, &visitor, &headers, form, StatusCode::OK).await
}

async fn start_form(node: &Node, visitor: &Visitor, wrong: Vec<String>) -> Result<Form, Trouble> {
    let words = &visitor.words;
    let own = node.store.node("country").await?;
    let mut countries: Vec<(String, String, bool)> = node
        .kit
        .reference
        .countries
        .keys()
        .map(|code| {
            let chosen = own.as_deref() == Some(code.as_str());
            (code.clone(), words.code(&Code::new("country", code)), chosen)
        })
        .collect();
    countries.sort_by(|left, right| words.compare(&left.1, &right.1));
    let languages = LANGUAGES
        .into_iter()
        .map(|code| {
            let name = node.words(code).key(&format!("language-{code}"));
            (code.to_owned(), name, code == words.language())
        })
        .collect();
    let office = node.store.node("name").await?.unwrap_or_default();
    Ok(Form {
        title: words.key("web-start"),
        intro: vec![words.key("web-start-intro")],
        wrong,
        action: "/start",
        fields: vec![
            Field {
                name: "country",
                label: words.key("web-country"),
                kind: "select",
                choices: countries,
                ..Field::default()
            },
            Field {
                name: "office",
                label: words.key("web-start-office"),
                kind: "text",
                value: office,
                ..Field::default()
            },
            Field {
                name: "language",
                label: words.key("web-language"),
                kind: "select",
                choices: languages,
                ..Field::default()
            },
            name(words),
            email(words),
            password(words, "password", "web-password-new", "new-password"),
            hidden("key", visitor.asked("key").unwrap_or_default()),
        ],
        button: words.key("web-start-button"),
        links: Vec::new(),
        token: String::new(),
    })
}

/// `POST /start`
pub async fn start(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let done = async {
        if !node.is_start_key(sent.get("key")) {
            return Err(Refusal::refused("web-start-key", []));
        }
        let desk = node.desk();
        // What can be wrong is looked at before anything is made.
        if !node.store.people().await?.is_empty() {
            return Err(Refusal::refused("people-not-first", []));
        }
        crate::app::password::check(sent.get("password"), sent.get("email"))?;
        let office = people::named(sent.get("office"))?;
        own_node::init(&node.kit, Some(sent.get("country")), Some(&office)).await?;
        let own = node.own_address(&headers);
        let first =
            people::first(&desk, sent.get("email"), sent.get("name"), sent.get("language"), &own).await?;
        session::accept(&desk, &first.ticket, sent.get("name"), sent.get("password"), None).await
    }
    .await;
    match done {
        Ok(done) => {
            node.peopled.store(true, std::sync::atomic::Ordering::Relaxed);
            Ok(signed_in(&node, done, "/"))
        }
        Err(refusal) => {
            let (status, wrong) = wrong(refusal, &visitor.words)?;
            let mut form = start_form(&node, &visitor, wrong).await?;
            fill(&mut form, &sent, &["office", "name", "email", "key"]);
            form::show(&node, &visitor, &headers, form, status).await
        }
    }
}

/// The way on after signing in, with the session's cookie.
fn signed_in(node: &Node, done: SignedIn, then: &str) -> Response {
    // Only to a page of this node: `//elsewhere` and `/\elsewhere` lead away.
    let own = then.starts_with('/')
        && !then.starts_with("//")
        && then.chars().all(|letter| letter.is_ascii_graphic() && letter != '\\');
    let mut response = Redirect::to(if own { then } else { "/" }).into_response();
    if let SignedIn::Session { token, .. } = done {
        node.set_cookie(&mut response, node.session_name(), &token, "Lax", session::LASTS);
    }
    response
}

/// What was wrong, in words; a fault of ours stays one.
fn wrong(refusal: Refusal, words: &Words) -> Result<(StatusCode, Vec<String>), Trouble> {
    let trouble = Trouble::from(refusal);
    if trouble.status().is_server_error() {
        return Err(trouble);
    }
    let (_, lines) = trouble.words(words);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, lines))
}

/// Puts back what was sent; passwords and codes are typed again.
fn fill(form: &mut Form, sent: &Sent, names: &[&str]) {
    for field in form.fields.iter_mut().filter(|field| names.contains(&field.name)) {
        field.value = sent.get(field.name).to_owned();
    }
}

fn email(words: &Words) -> Field {
    Field {
        name: "email",
        label: words.key("web-email"),
        kind: "email",
        autocomplete: "username",
        ..Field::default()
    }
}

fn name(words: &Words) -> Field {
    Field {
        name: "name",
        label: words.key("web-your-name"),
        kind: "text",
        autocomplete: "name",
        ..Field::default()
    }
}

fn password(words: &Words, name: &'static str, key: &str, autocomplete: &'static str) -> Field {
    let hint = if autocomplete == "new-password" { words.key("web-password-hint") } else { String::new() };
    Field { name, label: words.key(key), hint, kind: "password", autocomplete, ..Field::default() }
}

fn hidden(name: &'static str, value: &str) -> Field {
    Field { name, kind: "hidden", value: value.to_owned(), ..Field::default() }
}

fn then(visitor: &Visitor) -> Field {
    hidden("then", visitor.asked("then").unwrap_or_default())
}

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
use super::{Node, Shared, identity, language};
use crate::app::session::{self, SignedIn};
use crate::app::{Refusal, node as own_node};

/// `/sign-in`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let form = sign_in_form(&node, &visitor);
    form::show(&node, &visitor, &headers, form, StatusCode::OK).await
}

fn sign_in_form(node: &Node, visitor: &Visitor) -> Form {
    let words = &visitor.words;
    let then = visitor.asked("then").unwrap_or_default();
    let mut links = vec![("/forgotten".to_owned(), words.key("web-forgotten"))];
    links.extend(identity::provider::link(node, then, words));
    Form {
        title: words.key("web-sign-in"),
        action: "/sign-in",
        fields: vec![
            Field::email(words),
            Field::password("password", words.key("web-password")),
            Field::hidden("then", then),
        ],
        button: words.key("web-sign-in"),
        links,
        ..Form::default()
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
    let done = session::sign_in(&node.desk(), sent.get("email"), sent.get("password"), &from, before).await;
    match done {
        Ok(done) => arrived(&node, &visitor, &headers, done, sent.get("then")).await,
        Err(refusal) => {
            let form = sign_in_form(&node, &visitor);
            form::again(&node, &visitor, &headers, form, &sent, refusal).await
        }
    }
}

/// The way on once somebody has proved who they are: to the page that they wanted, or to the second step.
pub async fn arrived(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    done: SignedIn,
    then: &str,
) -> Result<Response, Trouble> {
    match done {
        SignedIn::Second { ticket } => {
            let form = second_form(&visitor.words, &ticket, then);
            form::show(node, visitor, headers, form, StatusCode::OK).await
        }
        SignedIn::Session { token, .. } => {
            // Only to a page of this node: `//elsewhere` and `/\elsewhere` lead away.
            let own = then.starts_with('/')
                && !then.starts_with("//")
                && then.chars().all(|letter| letter.is_ascii_graphic() && letter != '\\');
            let mut response = Redirect::to(if own { then } else { "/" }).into_response();
            node.set_cookie(&mut response, node.session_name(), &token, "Lax", session::LASTS);
            Ok(response)
        }
    }
}

fn second_form(words: &Words, ticket: &str, then: &str) -> Form {
    Form {
        title: words.key("web-second"),
        intro: vec![words.key("web-second-intro")],
        action: "/second",
        fields: vec![Field::code(words), Field::hidden("ticket", ticket), Field::hidden("then", then)],
        button: words.key("web-sign-in"),
        links: vec![("/sign-in".to_owned(), words.key("web-sign-in-again"))],
        ..Form::default()
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
        Ok(done) => arrived(&node, &visitor, &headers, done, sent.get("then")).await,
        Err(refusal) => {
            let form = second_form(&visitor.words, "", "");
            form::again(&node, &visitor, &headers, form, &sent, refusal).await
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
    let form = accept_form(&visitor);
    form::show(&node, &visitor, &headers, form, StatusCode::OK).await
}

fn accept_form(visitor: &Visitor) -> Form {
    let words = &visitor.words;
    Form {
        title: words.key("web-accept"),
        intro: vec![words.key("web-accept-intro")],
        action: "/accept",
        fields: vec![name(words), Field::new_password("password", words), ticket(visitor)],
        button: words.key("web-accept-button"),
        ..Form::default()
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
        Ok(done) => arrived(&node, &visitor, &headers, done, "/").await,
        Err(refusal) => form::again(&node, &visitor, &headers, accept_form(&visitor), &sent, refusal).await,
    }
}

/// `/forgotten`
pub async fn forgotten_page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    form::show(&node, &visitor, &headers, forgotten_form(&visitor), StatusCode::OK).await
}

fn forgotten_form(visitor: &Visitor) -> Form {
    let words = &visitor.words;
    Form {
        title: words.key("web-forgotten"),
        intro: vec![words.key("web-forgotten-intro")],
        action: "/forgotten",
        fields: vec![Field::email(words)],
        button: words.key("web-send"),
        links: vec![("/sign-in".to_owned(), words.key("web-sign-in"))],
        ..Form::default()
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
    let own = node.own_address(&headers, &visitor.settings);
    let mut form = forgotten_form(&visitor);
    match session::forgotten(&node.desk(), sent.get("email"), &from, &own).await {
        Ok(()) => {
            form.intro = vec![visitor.words.key("web-forgotten-sent")];
            form::show(&node, &visitor, &headers, form, StatusCode::OK).await
        }
        Err(refusal) => form::again(&node, &visitor, &headers, form, &sent, refusal).await,
    }
}

/// `/reset?ticket=..`
pub async fn reset_page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    form::show(&node, &visitor, &headers, reset_form(&visitor), StatusCode::OK).await
}

fn reset_form(visitor: &Visitor) -> Form {
    let words = &visitor.words;
    Form {
        title: words.key("web-reset"),
        action: "/reset",
        fields: vec![Field::new_password("password", words), ticket(visitor)],
        button: words.key("web-reset"),
        ..Form::default()
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
        Err(refusal) => form::again(&node, &visitor, &headers, reset_form(&visitor), &sent, refusal).await,
    }
}

/// `/start?key=..`: the first start makes the node. The key stands on the terminal of who started it.
pub async fn start_page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    form::show(&node, &visitor, &headers, start_form(&node, &visitor), StatusCode::OK).await
}

fn start_form(node: &Node, visitor: &Visitor) -> Form {
    let words = &visitor.words;
    let own = visitor.settings.country.as_deref();
    let country =
        |code: &String| (code.clone(), words.code(&Code::new("country", code)), own == Some(code.as_str()));
    let mut countries: Vec<_> = node.kit.reference.countries.keys().map(country).collect();
    countries.sort_by(|left, right| words.compare(&left.1, &right.1));
    // An organisation of several countries belongs to none of them.
    countries.insert(0, (String::new(), words.key("web-start-no-country"), own.is_none()));
    let languages = languages(node, |code| code == words.language());
    let offered = languages_offered(node, visitor);
    Form {
        title: words.key("web-start"),
        intro: vec![words.key("web-start-intro")],
        action: "/start",
        fields: vec![
            Field::choice("country", "select", words.key("web-country"), countries),
            Field::new("office", "text", words.key("web-start-office"))
                .value(visitor.settings.name.as_deref().unwrap_or_default()),
            Field::choice("languages", "checks", words.key("settings-languages"), offered),
            name(words),
            Field::email(words),
            Field::choice("language", "select", words.key("identity-your-language"), languages),
            Field::new_password("password", words),
            Field::hidden("key", visitor.asked("key").unwrap_or_default()),
        ],
        button: words.key("web-start-button"),
        ..Form::default()
    }
}

/// The seven languages, each named in itself.
pub fn languages(node: &Node, chosen: impl Fn(&str) -> bool) -> Vec<(String, String, bool)> {
    let name = |code: &str| node.words(code).key(&format!("language-{code}"));
    LANGUAGES.into_iter().map(|code| (code.to_owned(), name(code), chosen(code))).collect()
}

/// The same, with those chosen that the node's pages offer.
pub fn languages_offered(node: &Node, visitor: &Visitor) -> Vec<(String, String, bool)> {
    languages(node, |code| visitor.settings.languages.contains(&code))
}

/// `POST /start`
pub async fn start(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let own = node.own_address(&headers, &visitor.settings);
    let wanted = own_node::Start {
        country: Some(sent.get("country")).filter(|country| !country.is_empty()),
        office: sent.get("office"),
        languages: LANGUAGES
            .into_iter()
            .filter(|code| sent.all("languages").any(|one| one == *code))
            .collect(),
        name: sent.get("name"),
        email: sent.get("email"),
        language: sent.get("language"),
        password: sent.get("password"),
        address: &own,
    };
    let done = match node.is_start_key(sent.get("key")) {
        true => own_node::start(&node.desk(), &wanted).await,
        false => Err(Refusal::refused("web-start-key", [])),
    };
    match done {
        Ok(done) => {
            node.peopled.store(true, std::sync::atomic::Ordering::Relaxed);
            arrived(&node, &visitor, &headers, done, "/").await
        }
        Err(refusal) => {
            let form = start_form(&node, &visitor);
            form::again(&node, &visitor, &headers, form, &sent, refusal).await
        }
    }
}

fn name(words: &Words) -> Field {
    Field::new("name", "text", words.key("web-your-name")).filled_by("name")
}

fn ticket(visitor: &Visitor) -> Field {
    Field::hidden("ticket", visitor.asked("ticket").unwrap_or_default())
}

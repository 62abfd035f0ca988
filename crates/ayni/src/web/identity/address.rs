//! The page that the letter to a new e-mail address leads to. Who has the letter reads the address; they
//! need not be signed in here. A program that follows links in letters changes nothing.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::form::{self, Field, Form, Sent};
use super::super::visitor::Visitor;
use super::panel::named;
use crate::app::account;

fn ask(visitor: &Visitor, ticket: &str, to: &str) -> Form {
    let words = &visitor.words;
    Form {
        title: words.key("account-change-email"),
        intro: vec![named("account-email-confirm", to, words)],
        action: "/address",
        fields: vec![Field::hidden("ticket", ticket), Field::hidden("to", to)],
        button: words.key("account-change-email"),
        ..Form::default()
    }
}

/// `/address?ticket=..&to=..`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let asked = |name: &str| visitor.asked(name).unwrap_or_default();
    let form = ask(&visitor, asked("ticket"), asked("to"));
    form::show(&node, &visitor, &headers, form, StatusCode::OK).await
}

/// `POST /address`
pub async fn change(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let own = node.own_address(&headers, &visitor.settings);
    let mut form = ask(&visitor, sent.get("ticket"), sent.get("to"));
    match account::change_address(&node.desk(), sent.get("ticket"), sent.get("to"), &own).await {
        Ok(()) => Ok(super::done("/account", "address-changed")),
        Err(refusal) => {
            form.intro.clear();
            form::again(&node, &visitor, &headers, form, &sent, refusal).await
        }
    }
}

//! The way to a provider of sign-ins and back.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Sent};
use super::super::gate::{Peer, Who};
use super::super::sign_in;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, language, links};
use super::account::{again, onward, panel};
use super::done;
use super::panel::{Section, named};
use crate::app::Refusal;
use crate::app::provider::{self, Arrived, Back, Leaving, Provider};

/// The cookie of a browser that is at the provider.
fn cookie_name(node: &Node) -> &'static str {
    if node.secure { "__Host-ayni_errand" } else { "ayni_errand" }
}

/// What people call the provider, where there is one.
pub fn label(node: &Node) -> Option<&str> {
    node.provider.as_ref().map(|provider| provider.label.as_str())
}

/// The link of the sign-in page to the provider, where there is one: address and words.
pub fn link(node: &Node, then: &str, words: &Words) -> Option<(String, String)> {
    let label = label(node)?;
    let then = Some(("then", then)).filter(|(_, then)| !then.is_empty());
    Some((links::address("/sign-in/provider", then), named("provider-sign-in", label, words)))
}

fn known(node: &Node) -> Result<&Provider, Refusal> {
    node.provider.as_ref().ok_or_else(|| Refusal::refused("provider-none", []))
}

/// `/sign-in/provider`
pub async fn leave(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let own = node.own_address(&headers, &visitor.settings);
    let then = visitor.asked("then").unwrap_or_default();
    let leaving = provider::leave(&node.desk(), known(&node)?, then, &own, &from).await?;
    let mut response = Redirect::to(&leaving.address).into_response();
    remember(&node, &mut response, &leaving);
    Ok(response)
}

/// `POST /account/provider`: a page with the link that goes on, as no form of the node leads away from it.
pub async fn leave_to_tie(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let own = node.own_address(&headers, &visitor.settings);
    let left = provider::leave_to_tie(&node.desk(), by, known(&node)?, sent.get("password"), &own).await;
    match left {
        Ok(leaving) => {
            let words = onward(&node, &visitor.words);
            let section = Section { links: vec![(leaving.address.clone(), words)], ..Section::default() };
            let page = panel(&visitor, "/account", &[], vec![section]);
            let mut response = form::show(&node, &visitor, &headers, page, StatusCode::OK).await?;
            remember(&node, &mut response, &leaving);
            Ok(response)
        }
        Err(refusal) => again(&node, &visitor, &headers, (by, "provider"), &sent, refusal).await,
    }
}

/// `POST /account/provider/untie`
pub async fn untie(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    match provider::untie(&node.desk(), by, known(&node)?, sent.get("password")).await {
        Ok(_) => Ok(done("/account", "untied")),
        Err(refusal) => again(&node, &visitor, &headers, (by, "provider"), &sent, refusal).await,
    }
}

/// `/sign-in/provider/back`
pub async fn back(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let own = node.own_address(&headers, &visitor.settings);
    let with = Back {
        token: language::cookie(&headers, cookie_name(&node)),
        state: visitor.asked("state"),
        code: visitor.asked("code"),
        issuer: visitor.asked("iss"),
        session: language::cookie(&headers, node.session_name()),
    };
    let mut response = match provider::back(&node.desk(), known(&node)?, &with, &own, &from).await? {
        Arrived::Tied => done("/account", "tied"),
        Arrived::SignedIn(done, then) => sign_in::arrived(&node, &visitor, &headers, done, &then).await?,
    };
    node.set_cookie(&mut response, cookie_name(&node), "", "Lax", 0);
    Ok(response)
}

fn remember(node: &Node, response: &mut Response, leaving: &Leaving) {
    // Lax: the provider's answer is a link that the browser follows from elsewhere.
    node.set_cookie(response, cookie_name(node), &leaving.token, "Lax", provider::AWAY);
}

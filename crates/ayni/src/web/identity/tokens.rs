//! Tokens, by which programs act in one's name.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_core::rights::Scope;

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::account::panel;
use super::done;
use super::panel::{Act, Panel, Row, Section, counted, moment, named};
use crate::app::desk::By;
use crate::app::{Refusal, session};

const HERE: &str = "/account/tokens";

/// What a token lasts where nobody says otherwise, in days.
const DAYS: &str = "90";

/// `/account/tokens`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let page = own(&node, &visitor, who.acts()?).await?;
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

async fn own(node: &Node, visitor: &Visitor, by: &By) -> Result<Panel, Refusal> {
    let (desk, words) = (node.desk(), &*visitor.words);
    let all = session::tokens(&desk, by).await?;
    let scope = |code: &str| words.key(&format!("scope-{code}"));
    let rows = all.into_iter().map(|token| {
        let open = token.revoked.is_none() && token.expires > desk.now;
        let mark = match (token.revoked, open) {
            (Some(at), _) => named("tokens-revoked", &moment(at, words), words),
            (None, false) => words.key("tokens-over"),
            (None, true) => String::new(),
        };
        let scopes: Vec<String> = token.scopes.iter().map(|code| scope(code)).collect();
        let revoke = Act::button(
            &format!("revoke-{}", token.id),
            "/account/tokens/revoke",
            vec![Field::hidden("id", &token.id.to_string())],
            words.key("tokens-revoke"),
        );
        Row {
            title: token.name,
            mark,
            lines: vec![
                words.list(&scopes),
                named("tokens-until", &moment(token.expires, words), words),
                match token.used {
                    Some(at) => named("tokens-used", &moment(at, words), words),
                    None => words.key("tokens-unused"),
                },
            ],
            forms: if open { vec![revoke] } else { Vec::new() },
            ..Row::default()
        }
    });
    let scopes = Scope::ALL.map(|one| (one.as_str().to_owned(), scope(one.as_str()), one == Scope::Read));
    let fields = vec![
        Field::new("name", "text", words.key("tokens-name")).hint(words.key("tokens-name-hint")),
        Field::choice("scope", "checks", words.key("tokens-scopes"), scopes)
            .hint(words.key("tokens-scopes-hint")),
        Field::new("days", "number", words.key("tokens-days")).value(DAYS).hint(counted(
            "tokens-days-hint",
            session::TOKEN_DAYS.unsigned_abs(),
            words,
        )),
    ];
    let sections = vec![
        Section {
            text: vec![words.key("tokens-text")],
            rows: rows.collect(),
            links: vec![("/api/v1/openapi.json".to_owned(), words.key("tokens-api"))],
            ..Section::default()
        },
        Section {
            title: words.key("tokens-make"),
            forms: vec![Act::new("make", HERE, fields, words.key("tokens-make"))],
            ..Section::default()
        },
    ];
    Ok(panel(visitor, HERE, &[("revoke", "tokens-is-revoked")], sections))
}

/// `POST /account/tokens`: the token is shown this once.
pub async fn make(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (by, words) = (who.acts()?, &visitor.words);
    let scopes: Vec<Scope> =
        Scope::ALL.into_iter().filter(|scope| sent.all("scope").any(|code| code == scope.as_str())).collect();
    let days = sent.get("days").trim().parse().unwrap_or(0);
    match session::make_token(&node.desk(), by, sent.get("name"), &scopes, days).await {
        Ok((_, token)) => {
            let section = Section {
                title: sent.get("name").trim().to_owned(),
                text: vec![words.key("tokens-once"), words.key("tokens-how")],
                codes: vec![token],
                links: vec![(HERE.to_owned(), words.key("tokens-kept"))],
                ..Section::default()
            };
            let page = panel(&visitor, HERE, &[], vec![section]);
            form::show(&node, &visitor, &headers, page, StatusCode::OK).await
        }
        Err(refusal) => {
            let mut page = own(&node, &visitor, by).await?;
            let status = page.blame("make", &sent, refusal, words)?;
            form::show(&node, &visitor, &headers, page, status).await
        }
    }
}

/// `POST /account/tokens/revoke`
pub async fn revoke(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let id = sent.get("id").parse().unwrap_or(0);
    session::revoke_token(&node.desk(), who.acts()?, id).await?;
    Ok(done(HERE, "revoke"))
}

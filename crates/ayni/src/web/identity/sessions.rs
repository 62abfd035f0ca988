//! Where one is signed in, and the way to end it.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Shared, language};
use super::account::panel;
use super::done;
use super::panel::{Act, Row, Section, moment, named};
use crate::app::{Refusal, session};

const HERE: &str = "/account/sessions";

/// `/account/sessions`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let (by, words, desk) = (who.acts()?, &*visitor.words, node.desk());
    let all = session::list(&desk, by).await?;
    let own = match language::cookie(&headers, node.session_name()) {
        Some(token) => session::current(&desk, token).await?.map(|(_, _, session)| session.name),
        None => None,
    };
    let others = all.len() > 1;
    let rows = all.into_iter().map(|one| {
        let here = own.as_deref() == Some(&one.name);
        let end = Act::button(
            &format!("end-{}", one.name),
            "/account/sessions/end",
            vec![Field::hidden("name", &one.name)],
            words.key("sessions-end"),
        );
        Row {
            title: named("sessions-since", &moment(one.made, words), words),
            mark: if here { words.key("sessions-this") } else { String::new() },
            lines: vec![
                named("sessions-seen", &moment(one.seen, words), words),
                named("sessions-expires", &moment(one.expires, words), words),
            ],
            forms: if here { Vec::new() } else { vec![end] },
            ..Row::default()
        }
    });
    let mut section =
        Section { text: vec![words.key("sessions-text")], rows: rows.collect(), ..Section::default() };
    if others {
        let end =
            Act::button("others", "/account/sessions/others", Vec::new(), words.key("sessions-end-others"));
        section.forms.push(end);
    }
    let said = [("end", "sessions-ended"), ("others", "sessions-others-ended")];
    let page = panel(&visitor, HERE, &said, vec![section]);
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// `POST /account/sessions/end`
pub async fn end(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    session::end_named(&node.desk(), who.acts()?, sent.get("name")).await?;
    Ok(done(HERE, "end"))
}

/// `POST /account/sessions/others`
pub async fn end_others(
    State(node): State<Shared>,
    who: Who,
    headers: HeaderMap,
    _sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let token = language::cookie(&headers, node.session_name());
    let token = token.ok_or_else(|| Refusal::usage("people-who", []))?;
    session::end_others(&node.desk(), by, token).await?;
    Ok(done(HERE, "others"))
}

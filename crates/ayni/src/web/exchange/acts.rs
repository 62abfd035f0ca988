//! What is done to a record by a button of its page.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};

use super::super::error::Trouble;
use super::super::form::Sent;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Shared, links};
use super::record::again;
use super::{actor, look, viewer};
use crate::app::entry::fields::Control;
use crate::app::exchange::shelf::{kept_of, published};
use crate::app::exchange::{consent, keep, learn, review, saved};

fn named(sent: &Sent) -> (&str, &str) {
    (sent.get("owner"), sent.get("id"))
}

fn back((owner, id): (&str, &str)) -> Response {
    Redirect::to(&saved::page(owner, id)).into_response()
}

/// `POST /exchange/record/turn`
pub async fn turn(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    keep::turn(&node.desk(), actor(&who)?, named(&sent), sent.get("back") == "yes").await?;
    Ok(back(named(&sent)))
}

/// `POST /exchange/record/forget`
pub async fn forget(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    keep::forget(&node.desk(), actor(&who)?, &node.exchange, named(&sent)).await?;
    Ok(Redirect::to("/exchange/mine").into_response())
}

/// `POST /exchange/record/consent`: the person is sent an address by which they answer.
pub async fn consent(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let base = node.own_address(&headers, &visitor.settings);
    let to = (sent.get("email"), base.as_str());
    match consent::ask(&node.desk(), by, &node.exchange, named(&sent), to).await {
        Ok(()) => {
            // Another page, so that loading it anew sends no second letter.
            let (owner, id) = named(&sent);
            let name = [("owner", owner), ("id", id), ("done", "consent")];
            Ok(Redirect::to(&links::address("/exchange/record", name)).into_response())
        }
        Err(refusal) => {
            again((&node, &visitor, &who, &headers), named(&sent), "consent", &sent, refusal).await
        }
    }
}

/// `POST /exchange/record/merge`
pub async fn merge(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let other = kept_of(&node.desk(), sent.get("other").parse().unwrap_or(0)).await?;
    let stays = (other.line.owner.as_str(), other.line.key.as_str());
    keep::merge(&node.desk(), actor(&who)?, named(&sent), stays).await?;
    Ok(back(named(&sent)))
}

/// `POST /exchange/record/unmerge`
pub async fn unmerge(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    keep::unmerge(&node.desk(), actor(&who)?, named(&sent)).await?;
    Ok(back(named(&sent)))
}

/// `POST /exchange/record/used`
pub async fn used(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let country = look(&node, &visitor).read(Control::Country, sent.get("country"));
    let country =
        country.ok().flatten().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default();
    let said = (sent.get("acting"), !sent.get("adapted").is_empty(), country.as_str(), sent.get("words"));
    match review::used(&node.desk(), actor(&who)?, &node.exchange, named(&sent), said).await {
        Ok(()) => Ok(back(named(&sent))),
        Err(refusal) => again((&node, &visitor, &who, &headers), named(&sent), "used", &sent, refusal).await,
    }
}

/// `POST /exchange/record/grant`
pub async fn grant(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let said = (sent.get("acting"), sent.get("state"), sent.get("note"));
    let record = sent.get("record").parse().unwrap_or(0);
    let (owner, id) = review::grant(&node.desk(), actor(&who)?, &node.exchange, record, said).await?;
    Ok(back((&owner, &id)))
}

/// `POST /exchange/record/answer`
pub async fn answer(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    actor(&who)?;
    let (owner, id) = named(&sent);
    let kept = published(&node.desk(), owner, id).await?;
    let count = kept.record.lines("questions").len();
    let answers: Vec<usize> =
        (0..count).map(|at| sent.get(&format!("answer-{at}")).parse().unwrap_or(0)).collect();
    let looks = viewer(&node, &who).await?;
    let outcome = learn::answer(&node.desk(), who.by(), &node.exchange, &looks, &kept, &answers).await?;
    let mut page = super::record::board(&node, &visitor, &who, (owner, id)).await?;
    page.notices.push(super::matches::told(&outcome, &visitor.words));
    super::super::form::show(&node, &visitor, &headers, page, axum::http::StatusCode::OK).await
}

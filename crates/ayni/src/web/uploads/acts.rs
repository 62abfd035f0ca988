//! What buttons do with a file: accept, abandon, try again, mark, save its mapping; and undo an import.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_model::document::Speak;
use ayni_store::Upload;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::form::Sent;
use super::super::gate::Who;
use super::super::links;
use super::super::visitor::Visitor;
use super::address;
use crate::app::desk::{By, Desk};
use crate::app::import::Gone;
use crate::app::upload;

/// The file, who acts, and the revision that they saw.
async fn at<'a>(
    desk: &Desk<'_>,
    who: &'a Who,
    id: i64,
    sent: &Sent,
) -> Result<(Upload, &'a By, i64), Trouble> {
    let by = who.by().unwrap_or(&By::Machine);
    let seen = sent.get("revision").parse().unwrap_or(0);
    Ok((upload::get(desk, by, id).await?, by, seen))
}

fn back(upload: &Upload) -> Response {
    Redirect::to(&address(upload)).into_response()
}

/// `POST /uploads/{id}/accept`
pub async fn accept(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let (upload, by, seen) = at(&desk, &who, id, &sent).await?;
    upload::accept(&desk, by, &upload, seen, Gone::of(sent.get("gone"))).await?;
    Ok(back(&upload))
}

/// `POST /uploads/{id}/abandon`
pub async fn abandon(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let (upload, by, seen) = at(&desk, &who, id, &sent).await?;
    upload::abandon(&desk, by, &upload, seen).await?;
    Ok(Redirect::to("/imports").into_response())
}

/// `POST /uploads/{id}/again`
pub async fn again(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let (upload, by, seen) = at(&desk, &who, id, &sent).await?;
    upload::again(&desk, by, &upload, seen).await?;
    Ok(back(&upload))
}

/// `POST /uploads/{id}/marked`
pub async fn mark(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let (upload, by, _) = at(&desk, &who, id, &sent).await?;
    upload::mark(&desk, by, &upload, visitor.words.language()).await?;
    Ok(back(&upload))
}

/// `POST /uploads/{id}/save`
pub async fn save(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let (upload, by, _) = at(&desk, &who, id, &sent).await?;
    upload::save(&desk, by, &upload, sent.get("name")).await?;
    let to = links::address(&address(&upload), [("saved", sent.get("name"))]);
    Ok(Redirect::to(&to).into_response())
}

/// `POST /imports/{number}/undo`
pub async fn undo(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    _sent: Sent,
) -> Result<Response, Trouble> {
    let undone = upload::undo(&node.desk(), who.by().unwrap_or(&By::Machine), number).await?;
    let left = undone.left.len().to_string();
    let to = links::address(&format!("/imports/{number}"), [("left", left.as_str())]);
    Ok(Redirect::to(&to).into_response())
}

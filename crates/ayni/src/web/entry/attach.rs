//! Attached files: sent, read, removed.

use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Request, State};
use axum::http::header::CONTENT_LENGTH;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use ayni_model::document::Speak;
use ayni_model::{Amount, Arg, Phrase};
use ayni_words::Words;
use serde::Serialize;
use tower_http::timeout::TimeoutLayer;

use super::super::error::Trouble;
use super::super::form::{self, Sent};
use super::super::gate::Who;
use super::super::stored::{self, Stored};
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::actor;
use super::acts::{by_name, when};
use crate::app::{Refusal, attach as files, standing};

/// How long a file may take to come: ten megabytes on a weak link.
const PATIENCE: Duration = Duration::from_secs(600);

/// Bytes beside the file itself: the other fields, and what parts them.
const BESIDE: u64 = 64 << 10;

/// Bytes of a field that is no file.
const FIELD: usize = 4 << 10;

/// What takes longer than a page.
pub fn slow_routes() -> Router<Shared> {
    Router::new()
        .route("/activity/attach", post(attach))
        .layer(DefaultBodyLimit::disable())
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PATIENCE))
}

/// A file as an activity's page lists it.
#[derive(Debug, Serialize)]
pub struct FileLine {
    id: i64,
    name: String,
    size: String,
    who: String,
    when: String,
    hash: String,
}

/// The files of an activity.
pub async fn lines(node: &Node, visitor: &Visitor, activity: i64) -> Result<Vec<FileLine>, Trouble> {
    let words = &visitor.words;
    let found = node.store.attachments(activity).await?;
    let names = standing::names(&node.store, found.iter().filter_map(|file| file.person)).await?;
    let line = |file: ayni_store::Attachment| FileLine {
        id: file.id,
        size: kilobytes(file.bytes, words),
        who: by_name(file.person, &names, words),
        when: when(file.at, words),
        hash: ayni_store::hex(&file.sha256),
        name: file.name,
    };
    Ok(found.into_iter().map(line).collect())
}

/// What there is to mind before a file is attached.
pub fn hint(node: &Node, words: &Words) -> String {
    words.say(&Phrase::message("attach-hint", [("most", Arg::Count(node.attachment_limit >> 20))]))
}

fn kilobytes(bytes: i64, words: &Words) -> String {
    let size = words.number(Amount::whole(bytes.saturating_add(999) / 1_000), 0);
    words.say(&Phrase::message("web-kilobytes", [("size", Arg::Text(size))]))
}

/// `POST /activity/attach`: the token, the activity, then the file.
async fn attach(
    State(node): State<Shared>,
    who: Who,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Trouble> {
    let limit = node.attachment_limit;
    let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    // What says that it is too long is not read at all.
    if length.is_some_and(|length| length > limit.saturating_add(BESIDE)) {
        return Err(large(limit));
    }
    let broken = |_| Trouble::from(Refusal::usage("attach-broken", []));
    let mut form = Multipart::from_request(request, &node)
        .await
        .map_err(|_| Trouble::from(Refusal::usage("attach-broken", [])))?;
    let (mut ours, mut reporter, mut id) = (false, String::new(), String::new());
    while let Some(field) = form.next_field().await.map_err(broken)? {
        match field.name().unwrap_or_default() {
            "token" => {
                form::ours(&headers, &text(field).await?)?;
                ours = true;
            }
            "reporter" => reporter = text(field).await?,
            "id" => id = text(field).await?,
            "file" => {
                // The token stands before the file: nothing is read of what another site has sent.
                if !ours {
                    form::ours(&headers, "")?;
                }
                let name = links::clean(field.file_name().unwrap_or_default());
                let content = content(field, limit).await?;
                files::attach(&node.desk(), actor(&who), (&reporter, &id), &name, &content).await?;
                let to = format!("{}#files", links::activity(&reporter, &id));
                return Ok(Redirect::to(&to).into_response());
            }
            _ => {}
        }
    }
    Err(Refusal::usage("attach-no-file", []).into())
}

fn large(limit: u64) -> Trouble {
    Trouble::from(files::too_large(limit)).with(StatusCode::PAYLOAD_TOO_LARGE)
}

async fn content(mut field: Field<'_>, limit: u64) -> Result<Vec<u8>, Trouble> {
    let mut content = Vec::new();
    while let Some(more) = chunk(&mut field).await? {
        if (content.len() + more.len()) as u64 > limit {
            return Err(large(limit));
        }
        content.extend_from_slice(&more);
    }
    Ok(content)
}

async fn text(mut field: Field<'_>) -> Result<String, Trouble> {
    let mut bytes = Vec::new();
    while let Some(more) = chunk(&mut field).await? {
        bytes.extend_from_slice(&more);
        if bytes.len() > FIELD {
            return Err(Trouble::of(StatusCode::PAYLOAD_TOO_LARGE));
        }
    }
    Ok(links::clean(&String::from_utf8_lossy(&bytes)))
}

async fn chunk(field: &mut Field<'_>) -> Result<Option<Bytes>, Trouble> {
    field.chunk().await.map_err(|_: MultipartError| Refusal::usage("attach-broken", []).into())
}

/// `/attachments/{id}`: the file, to be saved and never shown inside the node.
pub async fn file(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    attached(&node, &visitor, &who, id).await
}

/// The bytes of a file, for who sees all of its activity.
pub async fn attached(node: &Node, visitor: &Visitor, who: &Who, id: i64) -> Result<Response, Trouble> {
    let file = files::get(&node.desk(), |reporter| who.sees_of(reporter), id).await?;
    let stored = Stored { name: &file.name, kind: &file.kind, bytes: file.bytes, sha256: &file.sha256 };
    let store = node.store.clone();
    Ok(stored::given(visitor, stored, move |number| {
        let store = store.clone();
        async move { store.attachment_piece(id, number).await }
    }))
}

/// `POST /attachments/{id}/remove`
pub async fn remove(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<i64>,
    _sent: Sent,
) -> Result<Response, Trouble> {
    let (reporter, key) = files::remove(&node.desk(), actor(&who), id).await?;
    Ok(Redirect::to(&format!("{}#files", links::activity(&reporter, &key))).into_response())
}

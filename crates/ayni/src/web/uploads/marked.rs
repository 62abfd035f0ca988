//! The marked copy of a file, to download.

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::links;
use super::super::{Node, Shared};
use crate::app::Refusal;
use crate::app::desk::By;
use crate::app::upload::{self, MARKED};

/// What a workbook is.
pub const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `/uploads/{id}/marked.xlsx`
pub async fn marked(State(node): State<Shared>, who: Who, Path(id): Path<i64>) -> Result<Response, Trouble> {
    marked_copy(&node, who.by().unwrap_or(&By::Machine), id).await
}

/// The copy in which each finding is marked, once it is made.
pub async fn marked_copy(node: &Node, by: &By, id: i64) -> Result<Response, Trouble> {
    let desk = node.desk();
    let upload = upload::get(&desk, by, id).await?;
    let still = upload::marking(&desk, &upload).await? == upload::Progress::Still;
    let first = if still { node.store.piece(id, MARKED, 0).await? } else { None };
    let Some(first) = first else { return Err(Refusal::refused("upload-no-copy", []).into()) };
    let store = node.store.clone();
    // Piece by piece: it is never in memory whole.
    let pieces =
        futures_util::stream::try_unfold((store, Some(first), 0), move |(store, piece, number)| async move {
            let Some(piece) = piece else { return Ok::<_, std::io::Error>(None) };
            let next = store.piece(id, MARKED, number + 1).await.map_err(std::io::Error::other)?;
            Ok(Some((Bytes::from(piece), (store, next, number + 1))))
        });
    let mut response = Body::from_stream(pieces).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(WORKBOOK));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let stem = upload.file.rsplit_once('.').map_or(upload.file.as_str(), |(stem, _)| stem);
    if let Ok(name) = HeaderValue::from_str(&attachment(&format!("{stem} ✓.xlsx"))) {
        headers.insert(CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// A file to be saved by its name, in any script (RFC 6266).
pub fn attachment(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() || "-_. ".contains(letter) { letter } else { '_' })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", links::part(name))
}

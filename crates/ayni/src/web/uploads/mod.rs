//! Files that people send: sent, recognised, mapped line by line, looked at, accepted.

mod acts;
mod mapping;
mod marked;
mod saved;
mod send;
mod text;
mod view;

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::routing::{get, post};
use ayni_model::document::Speak;
use ayni_model::{Arg, Phrase};
use ayni_store::{Upload, UploadState};
use ayni_words::Words;
use serde::Serialize;
use tower_http::timeout::TimeoutLayer;

use super::Shared;
use super::error::Trouble;
use crate::app::desk::{By, Desk};
use crate::app::upload;

pub use marked::{WORKBOOK, marked_copy};

/// How long a file may take on its way, and a large one back. Each piece has to come sooner.
const PATIENCE: Duration = Duration::from_secs(3_600);

/// The pages.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/imports/new", get(send::page))
        .route("/imports/template.xlsx", get(send::template))
        .route("/imports/template.csv", get(send::template_csv))
        .route("/imports/mappings", get(saved::page).post(saved::forget))
        .route("/imports/{number}/undo", post(acts::undo))
        .route("/uploads/{id}", get(view::page))
        .route("/uploads/{id}/mapping", get(mapping::page).post(mapping::mend))
        .route("/uploads/{id}/text", get(text::page).post(text::mend))
        .route("/uploads/{id}/accept", post(acts::accept))
        .route("/uploads/{id}/abandon", post(acts::abandon))
        .route("/uploads/{id}/again", post(acts::again))
        .route("/uploads/{id}/marked", post(acts::mark))
        .route("/uploads/{id}/save", post(acts::save))
}

/// What may take long because a link is weak.
pub fn slow_routes() -> Router<Shared> {
    Router::new()
        .route("/uploads", post(send::send))
        .route("/uploads/{id}/marked.xlsx", get(marked::marked))
        .layer(DefaultBodyLimit::disable())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
}

/// A file that waits, in a list.
#[derive(Debug, Serialize)]
pub struct Line {
    href: String,
    file: String,
    state: String,
    facts: Vec<String>,
}

/// The files that wait where somebody may import.
pub async fn lines(desk: &Desk<'_>, by: &By, words: &Words) -> Result<Vec<Line>, Trouble> {
    let mut lines = Vec::new();
    for upload in upload::waiting(desk, by).await? {
        lines.push(Line {
            href: format!("/uploads/{}", upload.id),
            state: words.key(&format!("upload-state-{}", upload.state.as_str())),
            facts: facts(desk, &upload, words).await?,
            file: upload.file,
        });
    }
    Ok(lines)
}

/// Whose a file is, how large, sent when and by whom.
async fn facts(desk: &Desk<'_>, upload: &Upload, words: &Words) -> Result<Vec<String>, Trouble> {
    let mut facts = Vec::new();
    if !upload.organisation.is_empty() {
        let all = desk.store.organisations().await?;
        let named = all.into_iter().find(|one| one.id == upload.organisation);
        facts.push(named.map_or(upload.organisation.clone(), |one| one.name));
    }
    facts.push(super::measurements::kilobytes(upload.bytes.unsigned_abs(), words));
    let sender = match upload.person {
        Some(id) => desk.store.person(id).await?.map(|person| person.name).filter(|name| !name.is_empty()),
        None => None,
    };
    let day = Arg::Text(moment(upload.made, words));
    facts.push(match sender {
        Some(name) => {
            words.say(&Phrase::message("upload-sent-by", [("day", day), ("name", Arg::Text(name))]))
        }
        None => words.say(&Phrase::message("upload-sent", [("day", day)])),
    });
    Ok(facts)
}

/// The day of a moment.
fn moment(at: i64, words: &Words) -> String {
    let day = jiff::Timestamp::from_second(at).ok();
    let day = day.map(|moment| moment.to_zoned(jiff::tz::TimeZone::UTC).date());
    day.map_or(String::new(), |day| words.date(day.into()))
}

/// The address of a file's page.
fn address(upload: &Upload) -> String {
    format!("/uploads/{}", upload.id)
}

/// Whether the mapping of a file can be mended now.
pub fn is_open(upload: &Upload) -> bool {
    let open = [UploadState::Mapping, UploadState::Checked, UploadState::Failed];
    open.contains(&upload.state) && !upload.profile.is_empty() && upload.cleared.is_none()
}

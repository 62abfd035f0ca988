//! Rounds of questionnaires: opened, answered on pages and on paper, cleared, closed, looked at.

mod answer;
mod board;
mod carry;
mod figures;
mod fill;
mod input;
mod list;
mod open;
mod respondent;
mod view;

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::routing::{get, post};
use tower_http::timeout::TimeoutLayer;

use super::error::Trouble;
use super::gate::Who;
use super::{Node, Shared};
use crate::app::desk::By;

/// How long a file may take on its way.
const PATIENCE: Duration = Duration::from_secs(600);

/// Bytes of a workbook or a form.
const LARGEST: usize = 16 << 20;

/// What begins the address of pages for whoever has a link.
pub const REPLY: &str = "/reply";

pub use carry::saved;

/// The pages.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/rounds", get(list::list))
        .route("/rounds/new", get(open::page))
        .route("/rounds/asked/{id}", get(respondent::page))
        .route("/rounds/asked/{id}/{act}", post(respondent::act))
        .route("/rounds/answer/{id}", get(answer::page).post(fill::sent))
        .route("/rounds/answer/{id}/attach", get(carry::attach_page))
        .route("/rounds/answer/{id}/files/{file}", get(carry::file))
        .route("/rounds/answer/{id}/workbook.xlsx", get(carry::workbook))
        .route("/rounds/{name}", get(board::page))
        .route("/rounds/{name}/form.xlsx", get(board::form))
        .route("/rounds/{name}/figures", get(figures::page))
        .route("/rounds/{name}/figures/{file}", get(figures::file))
        .route("/rounds/{name}/{act}", post(board::act))
        .route("/reply", get(answer::enter))
        .route("/reply/answer", get(answer::reply).post(fill::reply_sent))
        .route("/reply/answer/attach", get(carry::reply_attach_page))
        .route("/reply/answer/files/{file}", get(carry::reply_file))
        .route("/reply/answer/workbook.xlsx", get(carry::reply_workbook))
}

/// What may take long because a link is weak, or a child reads a file.
pub fn slow_routes() -> Router<Shared> {
    // Files beside an answer are bounded by what the node allows, where they are received.
    let attached = Router::new()
        .route("/rounds/answer/{id}/attach", post(carry::attach))
        .route("/reply/answer/attach", post(carry::reply_attach))
        .layer(DefaultBodyLimit::disable());
    Router::new()
        .route("/rounds", post(open::open))
        .route("/rounds/answer/{id}/workbook", post(carry::take))
        .route("/reply/answer/workbook", post(carry::reply_take))
        .layer(DefaultBodyLimit::max(LARGEST + (64 << 10)))
        .merge(attached)
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PATIENCE))
}

/// Who acts: on a node that nobody works on, whoever runs it.
fn actor(who: &Who) -> Result<&By, Trouble> {
    if who.is_stranger() {
        return Err(Trouble::of(StatusCode::UNAUTHORIZED));
    }
    Ok(who.by().unwrap_or(&By::Machine))
}

/// A message with one text in it.
fn with(key: &str, name: &str, text: &str, words: &ayni_words::Words) -> String {
    use ayni_model::document::{Phrase, Speak};
    let args = [(name, ayni_model::Arg::Text(text.to_owned()))];
    words.say(&Phrase::message(key, args))
}

/// Carries out what a job about rounds asks.
pub async fn carry_out(node: &Node, body: &str) -> Result<String, crate::app::Refusal> {
    let count = crate::app::rounds::suggest::all(&node.desk(), &node.rounds, body).await?;
    Ok(count.to_string())
}

//! Whether the node lives, and whether it can serve.

use axum::extract::State;
use axum::http::StatusCode;

use super::Shared;

/// The process answers.
pub async fn health() -> &'static str {
    "ok\n"
}

/// The database answers too, and the list of activities shows what the register has.
pub async fn ready(State(node): State<Shared>) -> (StatusCode, &'static str) {
    match node.store.listed(ayni_core::search::FORM).await {
        Ok(true) => (StatusCode::OK, "ready\n"),
        Ok(false) => (StatusCode::SERVICE_UNAVAILABLE, "the list of activities is being made\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}

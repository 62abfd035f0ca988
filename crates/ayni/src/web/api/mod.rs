//! The register for programs: `/api/v1`. Every operation stands in one table (`table.rs`), from which come
//! the routes, the description in OpenAPI and the page `/api`.

mod activities;
mod answer;
mod answer_files;
mod attachments;
mod body;
mod bulk;
mod describe;
mod drafts;
mod exchange;
mod export;
mod govern;
mod guard;
mod hooks;
mod imports;
mod lead;
mod lists;
mod mandate;
mod mappings;
mod measurements;
mod node;
mod page;
mod people;
mod person;
mod problem;
mod record;
mod reports;
mod rounds;
mod schemas;
mod standing;
mod table;
mod taken;
mod uploads;
mod wording;

use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::timeout::TimeoutLayer;

use super::{Shared, error, gate};

pub use answer::ROOT;
pub use describe::description;
pub use guard::{KEPT, Rates};
pub use table::Operation;
#[cfg(test)]
pub use table::Verb;

/// Every operation.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    [
        activities::OPERATIONS,
        record::OPERATIONS,
        standing::OPERATIONS,
        attachments::OPERATIONS,
        drafts::OPERATIONS,
        bulk::OPERATIONS,
        uploads::OPERATIONS,
        mappings::OPERATIONS,
        imports::OPERATIONS,
        measurements::OPERATIONS,
        mandate::OPERATIONS,
        wording::OPERATIONS,
        lists::OPERATIONS,
        export::OPERATIONS,
        people::OPERATIONS,
        person::OPERATIONS,
        exchange::OPERATIONS,
        lead::OPERATIONS,
        exchange::acts::OPERATIONS,
        exchange::partnerships::OPERATIONS,
        exchange::together::OPERATIONS,
        exchange::own::OPERATIONS,
        reports::OPERATIONS,
        rounds::OPERATIONS,
        answer_files::OPERATIONS,
        hooks::OPERATIONS,
        node::OPERATIONS,
        govern::OPERATIONS,
    ]
    .into_iter()
    .flatten()
}

/// The operations, each behind its guard.
pub fn routes(node: &Shared) -> Router<Shared> {
    let mut all = Router::new();
    for operation in operations() {
        let guarded = node.clone();
        let guard =
            from_fn(move |request, next: Next| guard::guard(guarded.clone(), operation, request, next));
        // The outermost: what a program sends slowly counts, too.
        let patience = Duration::from_secs(operation.patience);
        let patience = TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, patience);
        all = all.route(operation.path, (operation.handler)().route_layer(guard).route_layer(patience));
    }
    let all = all
        .fallback(error::nothing_here)
        .layer(from_fn_with_state(node.clone(), gate::gate))
        .layer(from_fn_with_state(node.clone(), problem::finish));
    Router::new().nest(ROOT, all)
}

/// The page that people read.
pub fn pages() -> Router<Shared> {
    Router::new().route("/api", get(page::page))
}

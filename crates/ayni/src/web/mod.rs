//! The node's pages. A handler is short: it reads what was asked, calls one use case, and hands a typed
//! context to one template.

mod activities;
mod activity;
mod api;
mod assets;
mod country;
mod error;
mod findings;
mod goal;
mod health;
mod imports;
mod language;
mod links;
mod list;
mod measurements;
mod metrics;
mod overview;
mod page;
mod secure;
mod serve;
mod templates;
mod trace;
mod visitor;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use ayni_print::html::Fragments;
use ayni_store::Store;
use ayni_words::{LANGUAGES, Words};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use crate::app::kept::{self, Shelf};
use crate::app::{Kit, Refusal};

pub use serve::{Listen, serve};

/// Bytes of a request's body that are read where nothing larger is asked for.
const BODY: usize = 64 << 10;

/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// What all requests share.
pub struct Node {
    kit: Kit,
    store: Store,
    words: BTreeMap<&'static str, Arc<Words>>,
    templates: templates::Templates,
    fragments: Fragments,
    assets: assets::Assets,
    metrics: metrics::Metrics,
    shelf: Shelf,
    /// Following a figure to its rows reads all base rows of a measurement: one at a time.
    tracing: tokio::sync::Semaphore,
}

/// A node, shared.
type Shared = Arc<Node>;

impl Node {
    /// A node over a register that is open.
    pub fn new(kit: Kit, store: Store) -> Result<Shared, Refusal> {
        let words = LANGUAGES
            .into_iter()
            .map(|language| (language, Arc::new(Words::new(&kit.catalogue, kit.reference.clone(), language))))
            .collect();
        let shelf = Shelf::at(kept::folder(&kit), kit.clone());
        let fragments = Fragments::new().map_err(|error| Refusal::Fault(error.to_string()))?;
        let templates = templates::Templates::load()?;
        Ok(Arc::new(Node {
            kit,
            store,
            words,
            templates,
            fragments,
            assets: assets::Assets::new(),
            metrics: metrics::Metrics::default(),
            shelf,
            tracing: tokio::sync::Semaphore::new(1),
        }))
    }

    /// The words of one of the seven languages.
    fn words(&self, language: &str) -> Arc<Words> {
        self.words.get(language).unwrap_or(&self.kit.words).clone()
    }
}

/// Every page of a node.
pub fn router(node: Shared) -> Router {
    let pages = Router::new()
        .route("/", get(overview::overview))
        .route("/activities", get(activities::activities))
        .route("/activity", get(activity::activity))
        .route("/countries/{code}", get(country::country))
        .route("/goals/{number}", get(goal::goal))
        .route("/ministry", get(country::ministry))
        .route("/imports", get(imports::imports))
        .route("/imports/{number}", get(findings::import))
        .route("/findings", get(findings::newest))
        .route("/method", get(measurements::method))
        .route("/measurements", get(measurements::measurements))
        .route("/measurements/{name}", get(measurements::measurement))
        .route("/measurements/{name}/trace", get(trace::trace))
        .route("/measurements/{name}/files/{*file}", get(measurements::file))
        .fallback(error::nothing_here)
        .layer(from_fn_with_state(node.clone(), page::finish));
    let api = Router::new()
        .route("/openapi.json", get(api::openapi))
        .route("/activities", get(api::list))
        .route("/activities/{reporter}/{id}", get(api::record))
        .route("/activities/{reporter}/{id}/versions", get(api::versions))
        .route("/imports", get(api::imports))
        .route("/imports/{number}/findings", get(api::findings))
        .route("/measurements", get(api::measurements))
        .route("/measurements/{name}", get(api::measurement))
        .route("/measurements/{name}/tables/{table}", get(api::table))
        .fallback(error::nothing_here)
        .layer(from_fn_with_state(node.clone(), api::finish));
    Router::new()
        .merge(pages)
        .nest("/api/v1", api)
        .route("/assets/{name}", get(assets::asset))
        .route("/favicon.ico", get(assets::icon))
        .route("/robots.txt", get(assets::robots))
        .route("/health", get(health::health))
        .route("/ready", get(health::ready))
        .route("/metrics", get(metrics::metrics))
        .layer(DefaultBodyLimit::max(BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(CompressionLayer::new().gzip(true))
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(from_fn(secure::headers))
        .layer(from_fn_with_state(node.clone(), metrics::watch))
        .with_state(node)
}

#[cfg(test)]
mod tests;

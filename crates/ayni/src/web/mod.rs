//! The node's pages. A handler is short: it reads what was asked, calls one use case, and hands a typed
//! context to one template.

mod activities;
mod activity;
mod api;
mod assets;
mod country;
mod downloads;
mod drain;
mod entry;
mod error;
mod exchange;
mod findings;
mod form;
mod gate;
mod goal;
mod health;
mod hooks;
mod identity;
mod imports;
mod language;
mod links;
mod list;
mod mandate;
mod measurements;
mod metrics;
mod overview;
mod page;
mod report_text;
mod reports;
mod rounds;
mod secure;
mod serve;
mod sign_in;
mod stored;
mod templates;
mod tls;
mod trace;
mod uploads;
mod visitor;
mod work;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::header::{HOST, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::{get, post};
use ayni_print::html::Fragments;
use ayni_store::Store;
use ayni_words::{LANGUAGES, Words};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate};
use tower_http::timeout::TimeoutLayer;

use crate::app::desk::{self, Desk};
use crate::app::kept::{self, Shelf};
use crate::app::provider::Provider;
use crate::app::secrets::Secrets;
use crate::app::settings::Settings;
use crate::app::{Kit, Refusal, attach, entry as entry_form, upload};

pub use serve::{Listen, serve};
pub use tls::Tls;

/// Bytes of a request's body that are read where nothing larger is asked for.
const BODY: usize = 64 << 10;

/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often in a minute whoever has a link may look or save.
const REPLIES: u32 = 240;

/// What all requests share.
pub struct Node {
    kit: Kit,
    store: Store,
    words: BTreeMap<&'static str, Arc<Words>>,
    templates: templates::Templates,
    fragments: Fragments,
    /// Documents of organs as pieces of pages.
    pages: ayni_print::mandate::Pages,
    /// The documents that are kept, at hand.
    documents: crate::app::mandate::Shelf,
    /// When the follow-up of requests was last looked through for letters.
    reminded: std::sync::Mutex<Option<crate::app::mandate::remind::Looked>>,
    assets: assets::Assets,
    metrics: metrics::Metrics,
    shelf: Shelf,
    secrets: Secrets,
    /// Whether readers reach the node by https.
    secure: bool,
    /// What the first start asks for, so that only who started the node can make it theirs.
    start_key: String,
    /// Whether the node is open as long as nobody works on it.
    open: bool,
    /// Where people may sign in, too.
    provider: Option<Provider>,
    /// Whether somebody is known to work on the node.
    peopled: AtomicBool,
    /// How often each program asks.
    rates: api::Rates,
    /// The description of the API.
    description: axum::body::Bytes,
    /// Bytes of a file that somebody sends.
    upload_limit: u64,
    /// The form in which an activity is entered.
    form: ayni_model::entry::EntryForm,
    /// The exchange.
    exchange: crate::app::exchange::Exchange,
    /// The rounds' forms at hand, and what saves answers.
    rounds: crate::app::rounds::Rounds,
    /// How often whoever has a link saves.
    replies: api::Rates,
    /// Countries by all their names, made when a form first asks.
    finder: std::sync::OnceLock<ayni_formats::reference::CountryFinder>,
    /// Bytes of an attached file.
    attachment_limit: u64,
    /// Following a figure to its rows reads all base rows of a measurement: one at a time.
    tracing: tokio::sync::Semaphore,
    /// Cards are drawn one at a time.
    drawing: tokio::sync::Semaphore,
    /// The fonts of this machine, looked for when the first card is asked for.
    fonts: std::sync::OnceLock<crate::app::pdf::Shelf>,
}

/// What guards a node.
pub struct Guard {
    /// The node's secret.
    pub secrets: Secrets,
    /// Whether readers reach the node by https: cookies are then sent only so.
    pub secure: bool,
    /// What the first start asks for.
    pub start_key: String,
    /// Whether the node is open to whoever reaches it as long as nobody works on it: on a machine of one's own.
    pub open: bool,
    /// Where people may sign in, too.
    pub provider: Option<Provider>,
}

/// A node, shared.
type Shared = Arc<Node>;

impl Node {
    /// A node over a register that is open.
    pub fn new(kit: Kit, store: Store, guard: Guard) -> Result<Shared, Refusal> {
        let words = LANGUAGES
            .into_iter()
            .map(|language| (language, Arc::new(Words::new(&kit.catalogue, kit.reference.clone(), language))))
            .collect();
        let english = Words::new(&kit.catalogue, kit.reference.clone(), "en");
        let shelf = Shelf::at(kept::folder(&kit), kit.clone());
        let fragments = Fragments::new().map_err(|error| Refusal::Fault(error.to_string()))?;
        let templates = templates::Templates::load()?;
        let form = entry_form::load(&kit)?;
        let exchange = crate::app::exchange::Exchange::load(&kit)?;
        Ok(Arc::new(Node {
            form,
            exchange,
            rounds: crate::app::rounds::Rounds::default(),
            replies: api::Rates::of(REPLIES),
            finder: std::sync::OnceLock::new(),
            attachment_limit: attach::limit(),
            kit,
            store,
            words,
            templates,
            fragments,
            pages: ayni_print::mandate::Pages::new()?,
            documents: crate::app::mandate::Shelf::default(),
            reminded: std::sync::Mutex::default(),
            assets: assets::Assets::new(),
            metrics: metrics::Metrics::default(),
            shelf,
            secrets: guard.secrets,
            secure: guard.secure,
            start_key: guard.start_key,
            open: guard.open,
            provider: guard.provider,
            peopled: AtomicBool::new(false),
            rates: api::Rates::from_environment(),
            description: api::description(&english)?,
            upload_limit: upload::limit(),
            tracing: tokio::sync::Semaphore::new(1),
            drawing: tokio::sync::Semaphore::new(1),
            fonts: std::sync::OnceLock::new(),
        }))
    }

    /// What the use cases of people work with.
    fn desk(&self) -> Desk<'_> {
        Desk {
            kit: &self.kit,
            store: &self.store,
            secrets: &self.secrets,
            now: desk::now(),
            chance: &desk::chance,
        }
    }

    /// The name of the cookie of a session. Browsers take one that begins so only by https and for the
    /// whole host, so that no neighbour can put one there.
    fn session_name(&self) -> &'static str {
        if self.secure { "__Host-ayni_session" } else { "ayni_session" }
    }

    /// Has the browser keep a value, or forget it where `lasts` is 0.
    fn set_cookie(&self, response: &mut Response, name: &str, value: &str, site: &str, lasts: i64) {
        let secure = if self.secure { "; Secure" } else { "" };
        let cookie = format!("{name}={value}; Path=/; Max-Age={lasts}; SameSite={site}; HttpOnly{secure}");
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(SET_COOKIE, cookie);
        }
    }

    /// Where the node is found, for links in letters: as its settings say, or as the request names it.
    fn own_address(&self, headers: &HeaderMap, settings: &Settings) -> String {
        if let Some(address) = &settings.address {
            return address.clone();
        }
        let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
        format!("{}://{host}", if self.secure { "https" } else { "http" })
    }

    /// The fonts of this machine.
    fn fonts(&self) -> &crate::app::pdf::Shelf {
        self.fonts.get_or_init(|| crate::app::pdf::Shelf::look(None))
    }

    /// Whether this is the key of the first start.
    fn is_start_key(&self, given: &str) -> bool {
        ayni_store::hash(given.as_bytes()) == ayni_store::hash(self.start_key.as_bytes())
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
        .route("/sign-in", get(sign_in::page).post(sign_in::sign_in))
        .route("/second", post(sign_in::second))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/accept", get(sign_in::accept_page).post(sign_in::accept))
        .route("/forgotten", get(sign_in::forgotten_page).post(sign_in::forgotten))
        .route("/reset", get(sign_in::reset_page).post(sign_in::reset))
        .route("/start", get(sign_in::start_page).post(sign_in::start))
        .route("/countries/{code}", get(country::country))
        .route("/goals/{number}", get(goal::goal))
        .route("/ministry", get(country::ministry))
        .route("/imports", get(imports::imports))
        .route("/imports/{number}", get(findings::import))
        .route("/findings", get(findings::newest))
        .route("/downloads", get(downloads::downloads))
        .route("/method", get(measurements::method))
        .route("/measurements", get(measurements::measurements).post(measurements::measure))
        .route("/measurements/{name}", get(measurements::measurement))
        .route("/measurements/{name}/trace", get(trace::trace))
        .route("/measurements/{name}/files/{*file}", get(measurements::file))
        .route("/reports", get(reports::reports))
        .route("/reports/{name}/files/{file}", get(reports::file))
        .merge(api::pages())
        .merge(hooks::routes())
        .merge(mandate::routes())
        .merge(uploads::routes())
        .merge(entry::routes())
        .merge(exchange::routes())
        .merge(rounds::routes())
        .merge(identity::routes())
        .fallback(error::nothing_here)
        .layer(from_fn_with_state(node.clone(), gate::gate))
        .layer(from_fn_with_state(node.clone(), page::finish));
    let slow = uploads::slow_routes()
        .merge(entry::slow_routes())
        .merge(exchange::slow_routes())
        .merge(mandate::slow_routes())
        .merge(rounds::slow_routes())
        .merge(report_text::slow_routes())
        .layer(from_fn_with_state(node.clone(), gate::gate))
        .layer(from_fn_with_state(node.clone(), page::finish));
    Router::new()
        .merge(pages)
        .route("/assets/{name}", get(assets::asset))
        .route("/draft-worker.js", get(assets::worker))
        .route("/favicon.ico", get(assets::icon))
        .route("/robots.txt", get(assets::robots))
        .route("/health", get(health::health))
        .route("/ready", get(health::ready))
        .route("/metrics", get(metrics::metrics))
        .layer(DefaultBodyLimit::max(BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        // What may take longer than a page has bounds of its own, and so has each operation of the API.
        .merge(slow)
        .merge(api::routes(&node))
        .layer(
            CompressionLayer::new().gzip(true).compress_when(DefaultPredicate::new().and(secure::may_shrink)),
        )
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(from_fn(drain::drain))
        .layer(from_fn_with_state(node.clone(), secure::headers))
        .layer(from_fn_with_state(node.clone(), metrics::watch))
        .with_state(node)
}

#[cfg(test)]
mod tests;

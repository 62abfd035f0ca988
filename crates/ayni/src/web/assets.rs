//! The few files that pages load. Their names carry a hash of their content, so that a browser keeps them
//! for a year and asks anew only when they have changed.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use ayni_print::mandate::STYLE as MANDATE;
use ayni_print::svg;

use super::Shared;

/// The style, before the colours of drawings on a dark screen are added.
const STYLE: &str = include_str!("../../assets/ayni.css");

const ICON: &str = include_str!("../../assets/icon.svg");

/// The script that keeps drafts of answers on the device.
const DRAFT: &str = include_str!("../../assets/draft.js");

/// What answers for the node while the link is cut.
const WORKER: &str = include_str!("../../assets/draft-worker.js");

const FOR_A_YEAR: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// The files, as they are sent.
pub struct Assets {
    style: String,
    /// The style's name with its hash.
    pub style_name: String,
    /// The icon's.
    pub icon_name: String,
    /// The name of the script that keeps drafts.
    pub script_name: String,
}

impl Assets {
    /// Puts them together.
    pub fn new() -> Assets {
        let style =
            format!("{STYLE}\n{MANDATE}\n@media screen and (prefers-color-scheme: dark) {{\n{}}}\n", dark());
        let style_name = format!("ayni-{}.css", short(&style));
        Assets {
            style,
            style_name,
            icon_name: format!("icon-{}.svg", short(ICON)),
            script_name: format!("draft-{}.js", short(DRAFT)),
        }
    }
}

fn short(text: &str) -> String {
    ayni_store::hex(&ayni_store::hash(text.as_bytes())).chars().take(12).collect()
}

/// What drawings look like on a dark screen: they carry light colours in themselves.
fn dark() -> String {
    let shade = |(at, shade): (usize, &svg::Shade)| {
        let svg::Shade { fill, edge, letters, .. } = shade;
        let at = at + 1;
        format!(
            ".s{at} {{ fill: {fill}; stroke: {edge} }}\n.on{at} {{ fill: {letters} }}\n.e{at} {{ stroke: {edge} }}\n"
        )
    };
    svg::DARK.iter().enumerate().map(shade).collect()
}

/// One of the files.
pub async fn asset(State(node): State<Shared>, Path(name): Path<String>) -> Response {
    let (kind, text) = match name {
        name if name == node.assets.style_name => ("text/css; charset=utf-8", node.assets.style.clone()),
        name if name == node.assets.icon_name => ("image/svg+xml", ICON.to_owned()),
        name if name == node.assets.script_name => ("text/javascript; charset=utf-8", DRAFT.to_owned()),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    ([(CONTENT_TYPE, HeaderValue::from_static(kind)), (CACHE_CONTROL, FOR_A_YEAR)], text).into_response()
}

/// The worker has one name for ever, by which browsers look whether it has changed.
pub async fn worker() -> impl IntoResponse {
    // It asks the node and nobody else.
    let policy = "default-src 'none'; connect-src 'self'";
    let head = [
        (CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")),
        (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy)),
    ];
    (head, WORKER)
}

/// Browsers ask for this name whatever the page says.
pub async fn icon() -> impl IntoResponse {
    let day = HeaderValue::from_static("public, max-age=86400");
    ([(CONTENT_TYPE, HeaderValue::from_static("image/svg+xml")), (CACHE_CONTROL, day)], ICON)
}

/// Search engines have no business in a country's working register.
pub async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /\n"
}

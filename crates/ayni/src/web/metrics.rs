//! What the node counts of itself: requests by page, outcome and time. Prometheus reads it as text.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Shared;

/// Upper ends of the classes of times, in milliseconds.
const CLASSES: [u64; 9] = [5, 10, 25, 50, 100, 250, 500, 1_000, 5_000];

/// The counts.
#[derive(Debug, Default)]
pub struct Metrics {
    pages: Mutex<BTreeMap<(String, &'static str), Times>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Times {
    classes: [u64; CLASSES.len()],
    count: u64,
    total: Duration,
}

impl Metrics {
    fn add(&self, page: String, outcome: &'static str, time: Duration) {
        let mut pages = self.pages.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let times = pages.entry((page, outcome)).or_default();
        for (class, count) in CLASSES.iter().zip(&mut times.classes) {
            *count += u64::from(time.as_millis() <= u128::from(*class));
        }
        times.count += 1;
        times.total += time;
    }

    /// As Prometheus reads it.
    fn text(&self) -> String {
        let pages = self.pages.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        let mut text = String::from(
            "# HELP ayni_request_seconds How long answers took, by page and outcome.\n\
             # TYPE ayni_request_seconds histogram\n",
        );
        for ((page, outcome), times) in &pages {
            let labels = format!("page=\"{page}\",outcome=\"{outcome}\"");
            for (class, count) in CLASSES.iter().zip(times.classes) {
                let seconds = format!("{}.{:03}", class / 1000, class % 1000);
                let _ = writeln!(text, "ayni_request_seconds_bucket{{{labels},le=\"{seconds}\"}} {count}");
            }
            let (count, total) = (times.count, times.total);
            let _ = writeln!(text, "ayni_request_seconds_bucket{{{labels},le=\"+Inf\"}} {count}");
            let seconds = format!("{}.{:06}", total.as_secs(), total.subsec_micros());
            let _ = writeln!(text, "ayni_request_seconds_sum{{{labels}}} {seconds}");
            let _ = writeln!(text, "ayni_request_seconds_count{{{labels}}} {count}");
        }
        text
    }
}

/// Counts and logs every answer: by the pattern of its path, so that neither names nor values are in it.
pub async fn watch(State(node): State<Shared>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let page = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let method = request.method().clone();
    let response = next.run(request).await;
    let (status, time) = (response.status(), began.elapsed());
    let outcome = match status.as_u16() {
        ..400 => "done",
        400..500 => "refused",
        _ => "fault",
    };
    tracing::info!(
        %method,
        page,
        status = status.as_u16(),
        milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX),
        "answered"
    );
    node.metrics.add(page, outcome, time);
    response
}

/// The counts as text.
pub async fn metrics(State(node): State<Shared>) -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/plain; version=0.0.4")], node.metrics.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_histogram_adds_up() {
        let metrics = Metrics::default();
        for milliseconds in [1, 7, 7, 60_000] {
            metrics.add("/x".into(), "done", Duration::from_millis(milliseconds));
        }
        let text = metrics.text();
        for line in [
            r#"ayni_request_seconds_bucket{page="/x",outcome="done",le="0.005"} 1"#,
            r#"ayni_request_seconds_bucket{page="/x",outcome="done",le="0.010"} 3"#,
            r#"ayni_request_seconds_bucket{page="/x",outcome="done",le="5.000"} 3"#,
            r#"ayni_request_seconds_bucket{page="/x",outcome="done",le="+Inf"} 4"#,
            r#"ayni_request_seconds_sum{page="/x",outcome="done"} 60.015000"#,
            r#"ayni_request_seconds_count{page="/x",outcome="done"} 4"#,
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }
}

//! What a page says when it cannot be shown, and what to do then.

use std::any::Any;
use std::sync::Arc;

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use ayni_words::Words;
use serde::Serialize;

use super::page::Page;
use crate::app::{Refusal, import};

/// Trouble on the way to a page. It travels with the answer to where the language is known.
#[derive(Clone, Debug)]
pub struct Trouble {
    status: StatusCode,
    refusal: Option<Arc<Refusal>>,
    /// What a program is told besides, member by member (RFC 9457, 3.2).
    members: Arc<serde_json::Map<String, serde_json::Value>>,
}

/// What names something that is not there.
const NOT_FOUND: &[&str] = &[
    "api-no-hook",
    "api-no-job",
    "api-no-list",
    "api-no-rule",
    "app-no-activity",
    "app-no-cell",
    "app-no-figure",
    "app-no-import",
    "app-no-report",
    "app-no-table",
    "upload-no-mapping",
    "upload-none",
    "app-no-version",
    "attach-none",
    "entry-no-draft",
    "exchange-no-kind",
    "exchange-no-partnership",
    "exchange-no-record",
    "mandate-no-paragraph",
    "mandate-no-request",
    "mandate-not-held",
    "people-no-organisation",
    "people-no-person",
    "round-no-form",
    "round-no-respondent",
    "round-none",
    "web-no-country",
    "web-no-figure",
    "web-no-file",
    "web-no-goal",
    "web-no-measurement",
    "web-no-part",
    "web-no-reporter",
];

impl Trouble {
    /// Trouble that only its status tells of.
    pub fn of(status: StatusCode) -> Trouble {
        Trouble { status, refusal: None, members: Arc::default() }
    }

    /// The same with a member for programs.
    pub fn and(mut self, name: &str, value: serde_json::Value) -> Trouble {
        Arc::make_mut(&mut self.members).insert(name.to_owned(), value);
        self
    }

    /// What a program is told besides.
    pub fn members(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.members
    }

    /// What was found in the content, where that is the trouble.
    pub fn findings(&self) -> &[ayni_model::Finding] {
        match self.refusal.as_deref() {
            Some(Refusal::Content(findings)) => findings,
            _ => &[],
        }
    }

    /// The same with another status.
    pub fn with(self, status: StatusCode) -> Trouble {
        Trouble { status, ..self }
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// What kind of trouble it is, as a name that programs know it by (RFC 9457, 3.1.1).
    pub fn kind(&self) -> String {
        match self.refusal.as_deref() {
            Some(Refusal::Usage(words) | Refusal::Refused(words)) => format!("tag:ayni,2026:{}", words.key),
            Some(Refusal::Content(_)) => "tag:ayni,2026:content".to_owned(),
            Some(Refusal::Fault(_)) | None => "about:blank".to_owned(),
        }
    }

    /// What there is to say in a language: a title, and lines of what is wrong and what to do.
    pub fn words(&self, words: &Words) -> (String, Vec<String>) {
        let title = words.key(match self.status {
            StatusCode::NOT_FOUND => "web-error-not-found",
            StatusCode::UNAUTHORIZED => "web-error-sign-in",
            StatusCode::FORBIDDEN => "web-error-forbidden",
            StatusCode::SERVICE_UNAVAILABLE => "web-error-busy",
            StatusCode::METHOD_NOT_ALLOWED => "api-error-method",
            StatusCode::PRECONDITION_FAILED => "api-error-changed",
            StatusCode::PRECONDITION_REQUIRED => "api-error-condition",
            StatusCode::PAYLOAD_TOO_LARGE => "api-error-too-large",
            StatusCode::UNSUPPORTED_MEDIA_TYPE => "api-error-media-type",
            StatusCode::TOO_MANY_REQUESTS => "api-error-too-many",
            status if status.is_server_error() => "web-error-fault",
            _ => "web-error-request",
        });
        let lines = match self.refusal.as_deref() {
            Some(Refusal::Usage(say) | Refusal::Refused(say)) => {
                let mut lines = vec![words.message(say.key, &say.args)];
                lines.extend(words.attribute(say.key, "fix", &say.args));
                lines
            }
            Some(Refusal::Content(findings)) => findings
                .iter()
                .take(20)
                .flat_map(|finding| {
                    let shown = words.finding(finding);
                    [shown.message, shown.fix]
                })
                .collect(),
            Some(Refusal::Fault(text)) => {
                let args = [("id".to_owned(), fault_id(text).into())].into_iter().collect();
                vec![words.message("cli-fault", &args)]
            }
            None => Vec::new(),
        };
        (title, lines)
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Trouble {
        let status = match &refusal {
            Refusal::Usage(words) | Refusal::Refused(words) if NOT_FOUND.contains(&words.key) => {
                StatusCode::NOT_FOUND
            }
            Refusal::Refused(words)
                if words.key.starts_with("rights-")
                    || ["web-form-foreign", "web-not-started"].contains(&words.key) =>
            {
                StatusCode::FORBIDDEN
            }
            Refusal::Refused(words) if ["people-too-often", "exchange-too-many"].contains(&words.key) => {
                StatusCode::TOO_MANY_REQUESTS
            }
            Refusal::Refused(words) if words.key == "upload-too-large" => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::Usage(_) => StatusCode::BAD_REQUEST,
            Refusal::Refused(words)
                if ["app-register-busy", "database-away", "exchange-lists-behind"].contains(&words.key) =>
            {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Refusal::Refused(words) if words.key == "app-disk-full" => StatusCode::INSUFFICIENT_STORAGE,
            Refusal::Refused(_) => StatusCode::CONFLICT,
            Refusal::Content(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Refusal::Fault(text) => {
                tracing::error!(id = fault_id(text), text, "fault");
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        Trouble { status, refusal: Some(Arc::new(refusal)), members: Arc::default() }
    }
}

impl From<ayni_store::StoreError> for Trouble {
    fn from(error: ayni_store::StoreError) -> Trouble {
        Refusal::from(error).into()
    }
}

impl From<ayni_print::PrintError> for Trouble {
    fn from(error: ayni_print::PrintError) -> Trouble {
        Refusal::Fault(error.to_string()).into()
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The name of a fault, by which its line in the log is found.
fn fault_id(text: &str) -> String {
    import::hash_text(text.as_bytes()).chars().take(8).collect()
}

/// The page of trouble.
#[derive(Debug, Serialize)]
pub struct ErrorPage {
    title: String,
    lines: Vec<String>,
}

impl ErrorPage {
    /// What there is to say, in the visitor's language.
    pub fn new(trouble: &Trouble, words: &Words) -> ErrorPage {
        let (title, lines) = trouble.words(words);
        ErrorPage { title, lines }
    }
}

impl Page for ErrorPage {
    const TEMPLATE: &'static str = "error.html";
    const PLACE: &'static str = "";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// There is no such page.
pub async fn nothing_here() -> Trouble {
    Trouble::of(StatusCode::NOT_FOUND)
}

/// A request that panicked ends, and only it.
pub fn panicked(panic: Box<dyn Any + Send + 'static>) -> axum::http::Response<Body> {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message");
    tracing::error!(text, "a request panicked");
    let mut response = Response::new(Body::from("500\n"));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response.headers_mut().insert(CONTENT_TYPE, axum::http::HeaderValue::from_static("text/plain"));
    response
}

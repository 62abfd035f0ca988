//! Sending a file: the form, the template to fill in, and the bytes as they come.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_formats::profile::own_template;
use ayni_model::document::Speak;
use ayni_model::{Arg, Phrase};
use futures_util::StreamExt;
use serde::Serialize;
use tokio::sync::Mutex;

use super::super::error::Trouble;
use super::super::form::{self, Own};
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::marked::{WORKBOOK, attachment};
use crate::app::desk::By;
use crate::app::upload::{self, Sending};
use crate::app::{Refusal, template as own};

/// How long to wait for the next bytes of a file.
const NEXT: Duration = Duration::from_secs(60);

/// What is read on of a file that is too long, so that its sender hears why: a browser hears no answer
/// while it still sends.
const DRAIN: Duration = Duration::from_secs(20);

/// Bytes beside the file itself: the other fields, and what parts them.
const BESIDE: u64 = 64 << 10;

/// Bytes of a field that is no file.
const FIELD: usize = 4 << 10;

/// The form.
#[derive(Debug, Serialize)]
pub struct Send {
    title: String,
    token: String,
    limit: String,
    /// What was wrong: the field that it stands at, and the words.
    wrong: Option<(String, Vec<String>)>,
    /// Where the file may belong: id, name, whether it is chosen.
    places: Vec<(String, String, bool)>,
}

impl Page for Send {
    const TEMPLATE: &'static str = "upload-send.html";
    const PLACE: &'static str = "web-imports";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/imports/new`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    show(&node, &visitor, &who, &headers, None, StatusCode::OK).await
}

async fn show(
    node: &Node,
    visitor: &Visitor,
    who: &Who,
    headers: &HeaderMap,
    wrong: Option<(String, Vec<String>)>,
    status: StatusCode,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let by = who.by().unwrap_or(&By::Machine);
    let desk = node.desk();
    let found = upload::places(&desk, by).await?;
    if !found.whole && found.organisations.is_empty() {
        // Says which right it takes.
        desk.may_in(by, ayni_core::rights::Act::Import, "").await?;
    }
    let mut places = Vec::new();
    if found.whole {
        places.push((String::new(), words.key("upload-place-whole")));
    }
    places.extend(found.organisations);
    let asked = visitor.asked("organisation").unwrap_or_default();
    let places = places.into_iter().map(|(id, name)| {
        let chosen = id == asked;
        (id, name, chosen)
    });
    let own = Own::of(node, headers)?;
    let limit = Arg::Count(node.upload_limit >> 20);
    let page = Send {
        title: words.key("upload-send-title"),
        token: own.token.clone(),
        limit: words.say(&Phrase::message("upload-limit", [("limit", limit)])),
        wrong,
        places: places.collect(),
    };
    own.show(node, visitor, &page, status)
}

/// `POST /uploads`
pub async fn send(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Trouble> {
    let (parts, body) = request.into_parts();
    let stream = Arc::new(Mutex::new(body.into_data_stream()));
    let counted = counted(stream.clone(), node.upload_limit.saturating_add(BESIDE));
    let request = Request::from_parts(parts, Body::from_stream(counted));
    let received = match Multipart::from_request(request, &()).await {
        Ok(form) => receive(&node, &who, &headers, form).await,
        Err(_) => Err(Refusal::usage("upload-no-form", [])),
    };
    match received {
        Ok((id, known)) => {
            let to = format!("/uploads/{id}");
            let to = if known { links::address(&to, [("known", "1")]) } else { to };
            Ok(Redirect::to(&to).into_response())
        }
        Err(refusal) => {
            drain(&stream, node.upload_limit.saturating_mul(4)).await;
            let said = match &refusal {
                Refusal::Usage(say) | Refusal::Refused(say) if say.key.starts_with("upload-") => {
                    let mut lines = vec![visitor.words.message(say.key, &say.args)];
                    lines.extend(visitor.words.attribute(say.key, "fix", &say.args));
                    lines
                }
                _ => return Err(refusal.into()),
            };
            let status = Trouble::from(refusal).status();
            show(&node, &visitor, &who, &headers, Some(("file".to_owned(), said)), status).await
        }
    }
}

/// The bytes of a body: not more than `most`, and none waited for too long.
fn counted(
    stream: Arc<Mutex<BodyDataStream>>,
    most: u64,
) -> impl futures_util::Stream<Item = std::io::Result<Bytes>> + std::marker::Send {
    futures_util::stream::try_unfold((stream, 0_u64), move |(stream, before)| async move {
        let next = tokio::time::timeout(NEXT, stream.lock().await.next()).await;
        let next = next.map_err(|_| std::io::Error::from(std::io::ErrorKind::TimedOut))?;
        let Some(bytes) = next.transpose().map_err(std::io::Error::other)? else { return Ok(None) };
        let count = before + bytes.len() as u64;
        if count > most {
            return Err(std::io::Error::from(std::io::ErrorKind::FileTooLarge));
        }
        Ok(Some((bytes, (stream, count))))
    })
}

async fn drain(stream: &Mutex<BodyDataStream>, most: u64) {
    let read = async {
        let (mut stream, mut count) = (stream.lock().await, 0);
        while let Some(Ok(bytes)) = stream.next().await {
            count += bytes.len() as u64;
            if count > most {
                break;
            }
        }
    };
    let _ = tokio::time::timeout(DRAIN, read).await;
}

/// Takes the fields of the form in; the file is kept piece by piece.
async fn receive(
    node: &Node,
    who: &Who,
    headers: &HeaderMap,
    mut form: Multipart,
) -> Result<(i64, bool), Refusal> {
    let desk = node.desk();
    let by = who.by().unwrap_or(&By::Machine);
    let (mut ours, mut organisation) = (false, String::new());
    while let Some(field) = form.next_field().await.map_err(|error| broken(node, &error))? {
        match field.name().unwrap_or_default() {
            "token" => {
                form::ours(headers, &text(node, field).await?)?;
                ours = true;
            }
            "organisation" => organisation = text(node, field).await?,
            "file" => {
                // The token stands before the file: nothing is kept of what another site has sent.
                if !ours {
                    form::ours(headers, "")?;
                }
                let name = field.file_name().unwrap_or_default().to_owned();
                if name.is_empty() {
                    return Err(Refusal::usage("upload-no-file", []));
                }
                let mut sending = Sending::begin(&desk, by, &organisation, &name, node.upload_limit).await?;
                return match pass(node, field, &mut sending).await {
                    Ok(()) => end(&desk, by, sending).await,
                    Err(refusal) => {
                        sending.drop(&desk).await;
                        Err(refusal)
                    }
                };
            }
            _ => {}
        }
    }
    Err(Refusal::usage("upload-no-file", []))
}

async fn end(desk: &crate::app::desk::Desk<'_>, by: &By, sending: Sending) -> Result<(i64, bool), Refusal> {
    let id = sending.id();
    let ended = sending.end(desk, by).await;
    if ended.is_err()
        && let Err(error) = desk.store.drop_upload(id).await
    {
        tracing::warn!(%error, "a broken upload stays for now");
    }
    ended
}

async fn pass(node: &Node, mut field: Field<'_>, sending: &mut Sending) -> Result<(), Refusal> {
    let desk = node.desk();
    while let Some(bytes) = field.chunk().await.map_err(|error| broken(node, &error))? {
        sending.take(&desk, &bytes).await?;
    }
    Ok(())
}

async fn text(node: &Node, mut field: Field<'_>) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    while let Some(more) = field.chunk().await.map_err(|error| broken(node, &error))? {
        bytes.extend_from_slice(&more);
        if bytes.len() > FIELD {
            return Err(Refusal::usage("upload-no-form", []));
        }
    }
    Ok(links::clean(&String::from_utf8_lossy(&bytes)))
}

/// Why the bytes of a form came to no end.
fn broken(node: &Node, error: &(dyn std::error::Error + 'static)) -> Refusal {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(one) = cause {
        if let Some(error) = one.downcast_ref::<std::io::Error>()
            && error.kind() == std::io::ErrorKind::FileTooLarge
        {
            return upload::too_large(node.upload_limit);
        }
        cause = one.source();
    }
    Refusal::usage("upload-broken", [])
}

/// `/imports/template.xlsx`: our own workbook, in the reader's language.
pub async fn template(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let (kit, words) = (node.kit.clone(), visitor.words.clone());
    let written = tokio::task::spawn_blocking(move || own::workbook(&kit, &words)).await;
    let bytes = written.map_err(|error| Refusal::Fault(error.to_string()))??;
    Ok(download(bytes, WORKBOOK, &format!("{}.xlsx", visitor.words.key("template-sheet-activities"))))
}

/// `/imports/template.csv`: the head of the same as text.
pub async fn template_csv(visitor: Visitor) -> Result<Response, Trouble> {
    let head = own::head(&own_template());
    let name = format!("{}.csv", visitor.words.key("template-sheet-activities"));
    Ok(download(head.into_bytes(), "text/csv; charset=utf-8", &name))
}

fn download(bytes: Vec<u8>, kind: &'static str, name: &str) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(name) = HeaderValue::from_str(&attachment(name)) {
        headers.insert(CONTENT_DISPOSITION, name);
    }
    response
}

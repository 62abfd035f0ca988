//! Workbooks and files of an answer, out and back.

use axum::extract::{FromRequest, Multipart, Path, Request, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_model::document::{Phrase, Speak};
use ayni_model::{Arg, Severity};

use super::super::error::Trouble;
use super::super::form::{self, Field};
use super::super::gate::{Peer, Who};
use super::super::identity::panel::{Act, Panel, Row, Section};
use super::super::stored::{self, Stored};
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::actor;
use super::answer::{base, bearer, form_title, spoken};
use super::view::anchor;
use crate::app::rounds::seat::{self, Seat};
use crate::app::rounds::{answer, carry};
use crate::app::{Refusal, attach};

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Findings of a workbook that the page shows.
const SHOWN: usize = 100;

/// A part of what is sent that is no file.
const FIELD: usize = 4 << 10;

/// `/rounds/answer/{id}/workbook.xlsx`
pub async fn workbook(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let seat = seat::of(&node.desk(), actor(&who)?, id).await?;
    written(&node, &visitor, &seat).await
}

/// `/reply/answer/workbook.xlsx`
pub async fn reply_workbook(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let seat = bearer(&node, &headers, &from).await?;
    written(&node, &visitor, &seat).await
}

async fn written(node: &Node, visitor: &Visitor, seat: &Seat) -> Result<Response, Trouble> {
    let desk = node.desk();
    let form = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let answer = answer::of(&desk, seat, &form).await?;
    let words = node.words(&spoken(&form, visitor, seat));
    let bytes = carry::workbook(&desk, seat, &form, &answer, &words)?;
    let name = format!("{}-{}.xlsx", seat.asked.round, attach::clean(&seat.asked.respondent));
    let head = [(CONTENT_TYPE, XLSX.to_owned()), (CONTENT_DISPOSITION, links::attachment(&name))];
    Ok((head, bytes).into_response())
}

/// `/rounds/answer/{id}/attach`: files beside a question, or the workbook as it came back.
pub async fn attach_page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let seat = seat::of(&node.desk(), actor(&who)?, id).await?;
    show(&node, &visitor, &headers, &seat, None, StatusCode::OK).await
}

/// `/reply/answer/attach`
pub async fn reply_attach_page(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let seat = bearer(&node, &headers, &from).await?;
    show(&node, &visitor, &headers, &seat, None, StatusCode::OK).await
}

async fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    seat: &Seat,
    came: Option<Section>,
    status: StatusCode,
) -> Result<Response, Trouble> {
    seat.may_answer()?;
    let words = &*visitor.words;
    let desk = node.desk();
    let form_sheet = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let base = base(seat);
    let key = visitor.asked("question").unwrap_or_default();
    let index = ayni_core::survey::Index::new(&form_sheet);
    let mut sections: Vec<Section> = came.into_iter().collect();
    if let Some(question) = index.question(key) {
        let language = spoken(&form_sheet, visitor, seat);
        let label = question.label.best(&language).map_or(question.name.as_str(), |(label, _)| label);
        let most = Arg::Count(node.attachment_limit >> 20);
        let fields = vec![
            Field::hidden("question", key),
            Field::new("file", "file", words.key("round-file"))
                .hint(words.say(&Phrase::message("attach-hint", [("most", most)]))),
        ];
        let act = Act::new("file", format!("{base}/attach"), fields, words.key("round-attach"));
        sections.push(Section {
            title: label.to_owned(),
            forms: vec![act.with_files()],
            ..Section::default()
        });
    } else {
        let fields = vec![Field::new("file", "file", words.key("round-workbook-back"))];
        let act = Act::new("workbook", format!("{base}/workbook"), fields, words.key("round-workbook-send"));
        sections.push(Section {
            title: words.key("round-bring"),
            text: vec![words.key("round-bring-text")],
            forms: vec![act.with_files()],
            links: vec![(format!("{base}/workbook.xlsx"), words.key("round-workbook"))],
            ..Section::default()
        });
    }
    let panel = Panel {
        title: form_title(&form_sheet),
        subtitle: seat.name().to_owned(),
        over: Some((base, words.key("round-back-to-answer"))),
        sections,
        ..Panel::default()
    };
    form::show(node, visitor, headers, panel, status).await
}

/// What was sent with a file.
#[derive(Default)]
struct Came {
    question: String,
    name: String,
    bytes: Vec<u8>,
}

/// Reads what was sent; nothing of what another site has sent.
async fn received(node: &Shared, headers: &HeaderMap, request: Request, most: u64) -> Result<Came, Trouble> {
    let broken = || Trouble::from(Refusal::usage("attach-broken", []));
    let mut parts = Multipart::from_request(request, node).await.map_err(|_| broken())?;
    let (mut came, mut ours) = (Came::default(), false);
    while let Some(mut part) = parts.next_field().await.map_err(|_| broken())? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(attach::clean);
        let limit = if name == "file" { most } else { FIELD as u64 };
        if name == "file" && !ours {
            form::ours(headers, "")?;
        }
        let mut bytes = Vec::new();
        while let Some(more) = part.chunk().await.map_err(|_| broken())? {
            if (bytes.len() + more.len()) as u64 > limit {
                return Err(Trouble::from(attach::too_large(most)).with(StatusCode::PAYLOAD_TOO_LARGE));
            }
            bytes.extend_from_slice(&more);
        }
        match name.as_str() {
            "token" => {
                form::ours(headers, &String::from_utf8_lossy(&bytes))?;
                ours = true;
            }
            "question" => came.question = links::clean(&String::from_utf8_lossy(&bytes)),
            "file" => {
                came.name = links::clean(&file.unwrap_or_default());
                came.bytes = bytes;
            }
            _ => {}
        }
    }
    match ours {
        true => Ok(came),
        false => Err(Trouble::from(Refusal::refused("web-form-foreign", []))),
    }
}

/// `POST /rounds/answer/{id}/attach`
pub async fn attach(
    State(node): State<Shared>,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    request: Request,
) -> Result<Response, Trouble> {
    let seat = seat::of(&node.desk(), actor(&who)?, id).await?;
    lay(&node, &headers, &seat, request).await
}

/// `POST /reply/answer/attach`
pub async fn reply_attach(
    State(node): State<Shared>,
    Peer(from): Peer,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Trouble> {
    let seat = bearer(&node, &headers, &from).await?;
    lay(&node, &headers, &seat, request).await
}

async fn lay(node: &Shared, headers: &HeaderMap, seat: &Seat, request: Request) -> Result<Response, Trouble> {
    let came = received(node, headers, request, node.attachment_limit).await?;
    let desk = node.desk();
    let form = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let file = (came.name.as_str(), came.bytes.as_slice());
    carry::lay(&desk, &node.rounds, seat, &form, &came.question, file).await?;
    let to = links::address(&base(seat), [("done", "attached")]);
    Ok(Redirect::to(&format!("{to}#{}", anchor(&came.question))).into_response())
}

/// `/rounds/answer/{id}/files/{file}`
pub async fn file(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((id, file)): Path<(i64, i64)>,
) -> Result<Response, Trouble> {
    let seat = seat::of(&node.desk(), actor(&who)?, id).await?;
    saved(&node, &visitor, &seat, file).await
}

/// `/reply/answer/files/{file}`
pub async fn reply_file(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
    headers: HeaderMap,
    Path(file): Path<i64>,
) -> Result<Response, Trouble> {
    let seat = bearer(&node, &headers, &from).await?;
    saved(&node, &visitor, &seat, file).await
}

/// A file beside an answer, for who sits before it.
pub async fn saved(node: &Node, visitor: &Visitor, seat: &Seat, file: i64) -> Result<Response, Trouble> {
    let file = carry::file(&node.desk(), seat, file).await?;
    let stored = Stored { name: &file.name, kind: &file.kind, bytes: file.bytes, sha256: &file.sha256 };
    let (store, id) = (node.store.clone(), file.id);
    Ok(stored::given(visitor, stored, move |number| {
        let store = store.clone();
        async move { store.survey_file_piece(id, number).await }
    }))
}

/// `POST /rounds/answer/{id}/workbook`
pub async fn take(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    request: Request,
) -> Result<Response, Trouble> {
    let seat = seat::of(&node.desk(), actor(&who)?, id).await?;
    taken(&node, &visitor, &headers, &seat, request).await
}

/// `POST /reply/answer/workbook`
pub async fn reply_take(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Trouble> {
    let seat = bearer(&node, &headers, &from).await?;
    taken(&node, &visitor, &headers, &seat, request).await
}

async fn taken(
    node: &Shared,
    visitor: &Visitor,
    headers: &HeaderMap,
    seat: &Seat,
    request: Request,
) -> Result<Response, Trouble> {
    let came = received(node, headers, request, super::LARGEST as u64).await?;
    if came.bytes.is_empty() {
        return Err(Refusal::usage("attach-no-file", []).into());
    }
    let words = &*visitor.words;
    let desk = node.desk();
    let form = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let file = (came.name.as_str(), came.bytes.as_slice());
    let back = carry::take(&desk, &node.rounds, seat, &form, file).await?;
    let row = |finding: &ayni_model::Finding| {
        let said = words.finding(finding);
        Row {
            title: said.message,
            mark: words.key(&format!("severity-{}", finding.severity.as_str())),
            lines: [said.place.unwrap_or_default(), said.fix]
                .into_iter()
                .filter(|one| !one.is_empty())
                .collect(),
            ..Row::default()
        }
    };
    let mut notes: Vec<&ayni_model::Finding> = back.findings.iter().collect();
    notes.retain(|finding| finding.code != "answer-required" || finding.severity != Severity::Note);
    let saved = back.saved.is_some();
    let key = match &back.saved {
        None => "round-workbook-waits",
        Some(saved) if !saved.changed => "round-workbook-same",
        Some(saved) if !saved.beside.is_empty() => "round-done-beside",
        Some(_) => "round-workbook-taken",
    };
    let section = Section {
        title: words.key(key),
        rows: notes.iter().take(SHOWN).map(|finding| row(finding)).collect(),
        links: vec![(links::address(&base(seat), [("checked", "1")]), words.key("round-back-to-answer"))],
        ..Section::default()
    };
    let status = if saved { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(node, visitor, headers, seat, Some(section), status).await
}

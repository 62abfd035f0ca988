//! The mapping of a file as text, for who knows how profiles are written.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_formats::profile::{Profile, ProfileError};
use ayni_model::document::Speak;
use ayni_model::{Arg, Phrase};
use ayni_store::Upload;
use ayni_words::Words;
use serde::Serialize;

use super::super::error::Trouble;
use super::super::form::{LongSent, Own};
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::{address, is_open};
use crate::app::desk::By;
use crate::app::{Refusal, upload};

/// The page.
#[derive(Debug, Serialize)]
pub struct TextPage {
    title: String,
    file: String,
    path: String,
    token: String,
    revision: i64,
    text: String,
    rows: usize,
    wrong: String,
}

impl Page for TextPage {
    const TEMPLATE: &'static str = "upload-text.html";
    const PLACE: &'static str = "web-imports";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// What is wrong with the text of a profile, and where.
pub fn wrong(error: &ProfileError, words: &Words) -> String {
    let detail = ("detail", Arg::Text(error.message.clone()));
    let trouble = ("trouble", Arg::Key(error.trouble.to_owned()));
    let count = |count: u32| Arg::Count(u64::from(count));
    words.say(&match error.line {
        0 => Phrase::message("upload-profile-wrong", [trouble, detail]),
        line => {
            let place = [("line", count(line)), ("column", count(error.column)), trouble, detail];
            Phrase::message("upload-profile-wrong-at", place)
        }
    })
}

/// `/uploads/{id}/text`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let upload = upload::get(&node.desk(), who.by().unwrap_or(&By::Machine), id).await?;
    if !is_open(&upload) {
        return Ok(Redirect::to(&address(&upload)).into_response());
    }
    show(&node, &visitor, &headers, &upload, upload.profile.clone(), String::new()).await
}

/// Shows the text, with what is wrong with it.
pub async fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    upload: &Upload,
    text: String,
    wrong: String,
) -> Result<Response, Trouble> {
    let own = Own::of(node, headers)?;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = TextPage {
        title: visitor.words.key("upload-text-title"),
        file: upload.file.clone(),
        path: address(upload),
        token: own.token.clone(),
        revision: upload.revision,
        rows: text.lines().count().clamp(12, 40),
        text,
        wrong,
    };
    own.show(node, visitor, &page, status)
}

/// `POST /uploads/{id}/text`
pub async fn mend(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    LongSent(sent): LongSent,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), who.by().unwrap_or(&By::Machine));
    let upload = upload::get(&desk, by, id).await?;
    // Browsers send each line's end as two signs.
    let text = sent.get("text").replace("\r\n", "\n");
    if text.len() > upload::PROFILE {
        let most = Arg::Count(upload::PROFILE as u64 >> 10);
        return Err(Refusal::usage("upload-profile-long", [("most", most)]).into());
    }
    if let Err(error) = Profile::from_toml(&text) {
        let wrong = wrong(&error, &visitor.words);
        return show(&node, &visitor, &headers, &upload, text, wrong).await;
    }
    let seen = sent.get("revision").parse().unwrap_or(0);
    upload::mend(&desk, by, &upload, seen, &text, true).await?;
    Ok(Redirect::to(&address(&upload)).into_response())
}

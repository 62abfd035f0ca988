//! The kept measurements: which there are, what each says, how it was made, and its files.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::report::Author;
use ayni_core::rights::{Act, On};
use ayni_model::document::{Block, Document, Speak};
use ayni_model::{Amount, Arg, Code, Phrase};
use ayni_store::JobState;
use ayni_words::Words;
use serde::Serialize;

use super::error::Trouble;
use super::form::Sent;
use super::gate::Who;
use super::links::{self, FigureLinks};
use super::page::{Page, show};
use super::visitor::Visitor;
use super::{Node, Shared};
use crate::app::Refusal;
use crate::app::kept::{self, Kept, Whole};

/// Bytes of a file that are read at a time.
const PIECE: usize = 64 << 10;

#[derive(Debug, Serialize)]
pub struct Measurements {
    title: String,
    /// The token of the form that asks for another, for who may.
    token: Option<String>,
    /// How far the last one that was asked for has come, unless it is done.
    under_way: Option<String>,
    lines: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    href: String,
    name: String,
    as_of: String,
    method: String,
    activities: String,
}

impl Page for Measurements {
    const TEMPLATE: &'static str = "measurements.html";
    const PLACE: &'static str = "web-measurements";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// One measurement, or the part of it that says how it was made.
#[derive(Debug, Serialize)]
pub struct Measurement {
    title: String,
    subtitle: String,
    contents: Vec<Part>,
    blocks: String,
    /// The part after this one.
    next: Option<Part>,
    /// The files for people; they stand first.
    files: Vec<File>,
    /// The tables and base rows, and how many files these are.
    data: Vec<File>,
    data_says: String,
}

/// A part of a measurement: a page would be too heavy for a weak link otherwise.
#[derive(Clone, Debug, Serialize)]
struct Part {
    href: String,
    name: String,
    deeper: bool,
    current: bool,
}

#[derive(Debug, Serialize)]
struct File {
    href: String,
    name: String,
    size: String,
}

impl Page for Measurement {
    const TEMPLATE: &'static str = "measurement.html";
    const PLACE: &'static str = "web-measurements";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// The same under another entry of the menu.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Method(Measurement);

impl Page for Method {
    const TEMPLATE: &'static str = "measurement.html";
    const PLACE: &'static str = "web-method";

    fn title(&self) -> String {
        self.0.title.clone()
    }
}

/// What a measurement is called: the years and the country, and whose estimate it is.
pub fn title(kept: &Kept, words: &Words) -> String {
    let manifest = &kept.manifest;
    let country = Arg::Code(Code::new("country", &manifest.country));
    let years = match manifest.years {
        None => words.key("report-period-all"),
        Some((first, last)) if first == last => words.year(first),
        Some((first, last)) => words.say(&Phrase::message(
            "report-period-years",
            [("first", Arg::Year(first)), ("last", Arg::Year(last))],
        )),
    };
    let years = ("years", Arg::Text(years));
    words.say(&match &manifest.author {
        Author::CountryNode => Phrase::message("web-measurement-of", [("country", country), years]),
        Author::Other(name) => Phrase::message(
            "web-measurement-by",
            [("country", country), years, ("author", Arg::Text(name.clone()))],
        ),
    })
}

/// `/measurements`
pub async fn measurements(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let line = |kept: Arc<Kept>| Line {
        href: format!("/measurements/{}", links::part(&kept.name)),
        name: title(&kept, words),
        as_of: words.date(kept.manifest.as_of),
        method: format!("{} {}", kept.manifest.method.id, kept.manifest.method.version),
        activities: words.count(kept.manifest.register.activities),
    };
    let lines = node.shelf.all()?.into_iter().map(line).collect();
    let may = who.by().is_some_and(|by| by.may(Act::Measure, &On::default()).is_ok());
    let page = Measurements {
        title: words.key("web-measurements"),
        token: visitor.form_token.clone().filter(|_| may),
        under_way: under_way(&node, words).await?,
        lines,
    };
    show(&node, &visitor, page).await
}

/// The last measurement that was asked for, where it is not done.
async fn under_way(node: &Node, words: &Words) -> Result<Option<String>, Trouble> {
    let jobs = node.store.jobs(None, 50).await?;
    let Some(job) = jobs.into_iter().find(|job| job.kind == kept::MEASURE) else { return Ok(None) };
    Ok(match job.state {
        JobState::Waiting | JobState::Running => Some(words.key("web-measuring")),
        JobState::Failed => {
            Some(words.say(&Phrase::message("web-measuring-failed", [("code", Arg::Text(job.outcome))])))
        }
        JobState::Done => None,
    })
}

/// `POST /measurements`: asks for another.
pub async fn measure(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let Some(by) = who.by() else { return Err(Trouble::of(StatusCode::UNAUTHORIZED)) };
    kept::ask(&node.desk(), by, sent.get("years")).await?;
    Ok(Redirect::to("/measurements").into_response())
}

/// `/measurements/{name}`, with `?part=` the part under a heading.
pub async fn measurement(
    State(node): State<Shared>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let kept = node.shelf.one(&name)?;
    let whole = node.shelf.whole(&kept)?;
    let path = format!("/measurements/{}", links::part(&kept.name));
    let asked = visitor.asked("part").unwrap_or_default();
    let parts = parts(&whole.document);
    let Some(at) = parts.iter().position(|part| heading(part).is_some_and(|(id, _, _)| id == asked)) else {
        if !asked.is_empty() {
            return Err(Refusal::refused("web-no-part", [("part", Arg::Text(asked.to_owned()))]).into());
        }
        let opening = parts.first().copied().unwrap_or_default();
        let (contents, _) = contents(&parts, &path, asked, words);
        let files = kept.manifest.files.iter().map(|(name, file)| File {
            href: format!("{path}/files/{name}"),
            name: name.clone(),
            size: kilobytes(file.bytes, words),
        });
        // What stands in a folder of its own is a table or base rows.
        let (data, files): (Vec<File>, Vec<File>) = files.partition(|file| file.name.contains('/'));
        let count = Arg::Count(data.len() as u64);
        let page = Measurement {
            title: title(&kept, words),
            subtitle: whole.document.subtitle.as_ref().map(|phrase| words.say(phrase)).unwrap_or_default(),
            next: contents.first().cloned(),
            contents,
            blocks: write(&node, &kept, &whole, opening, words)?,
            files,
            data_says: words.say(&Phrase::message("web-files-data", [("count", count)])),
            data,
        };
        return show(&node, &visitor, page).await;
    };
    let (contents, first) = contents(&parts, &path, asked, words);
    let page = Measurement {
        title: title(&kept, words),
        subtitle: whole.document.subtitle.as_ref().map(|phrase| words.say(phrase)).unwrap_or_default(),
        next: first.get(at + 1).and_then(|next| contents.get(*next)).cloned(),
        contents,
        blocks: write(&node, &kept, &whole, parts.get(at).copied().unwrap_or_default(), words)?,
        files: Vec::new(),
        data: Vec::new(),
        data_says: String::new(),
    };
    show(&node, &visitor, page).await
}

/// `/method`: how the figures of the newest measurement were made.
pub async fn method(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let Some(kept) = node.shelf.all()?.into_iter().next() else {
        return Err(Refusal::refused("web-nothing-measured", []).into());
    };
    let whole = node.shelf.whole(&kept)?;
    let how = |block: &Block| matches!(block, Block::Heading { id, .. } if id == "section-how");
    let at = whole.document.blocks.iter().position(how).unwrap_or(0);
    let page = Measurement {
        title: words.key("web-method"),
        subtitle: title(&kept, words),
        contents: Vec::new(),
        blocks: write(&node, &kept, &whole, whole.document.blocks.get(at..).unwrap_or_default(), words)?,
        next: None,
        files: Vec::new(),
        data: Vec::new(),
        data_says: String::new(),
    };
    show(&node, &visitor, Method(page)).await
}

/// The document cut at its headings; the first part is what stands before them all. A section that begins with
/// words alone has its first subsection with it.
fn parts(document: &Document) -> Vec<&[Block]> {
    let mut parts = Vec::new();
    let (mut rest, mut from) = (document.blocks.as_slice(), 1);
    loop {
        let next =
            rest.iter().skip(from).position(|block| matches!(block, Block::Heading { level: ..=3, .. }));
        let Some((part, after)) = next.and_then(|next| rest.split_at_checked(next + from)) else {
            parts.push(rest);
            return parts;
        };
        let shows = |block: &Block| matches!(block, Block::Table(_) | Block::Figure(_) | Block::Headline(_));
        let below = |block: &Block| matches!(block, Block::Heading { level: 3, .. });
        if heading(part).is_some() && !part.iter().any(shows) && after.first().is_some_and(below) {
            from = part.len() + 1;
            continue;
        }
        parts.push(part);
        (rest, from) = (after, 1);
    }
}

/// The heading that a part begins with: id, level, words.
fn heading(part: &[Block]) -> Option<(&str, u8, &Phrase)> {
    match part.first() {
        Some(Block::Heading { level, id, text }) => Some((id, *level, text)),
        _ => None,
    }
}

/// Every heading with where it is; and of each part the place of its first heading among them.
fn contents(parts: &[&[Block]], path: &str, asked: &str, words: &Words) -> (Vec<Part>, Vec<usize>) {
    let (mut all, mut first) = (Vec::new(), Vec::new());
    for part in parts {
        first.push(all.len());
        let Some((own, _, _)) = heading(part) else { continue };
        for (id, level, text) in part.iter().filter_map(|block| heading(std::slice::from_ref(block))) {
            if level > 3 {
                continue;
            }
            let mut href = links::address(path, [("part", own)]);
            if id != own {
                href = format!("{href}#{id}");
            }
            all.push(Part { href, name: words.say(text), deeper: level > 2, current: id == asked });
        }
    }
    (all, first)
}

fn write(
    node: &Node,
    kept: &Kept,
    whole: &Whole,
    blocks: &[Block],
    words: &Words,
) -> Result<String, Trouble> {
    let links = FigureLinks { name: &kept.name, sources: &whole.sources };
    Ok(node.fragments.write(blocks, words, &links)?)
}

/// A size in words.
pub fn kilobytes(bytes: u64, words: &Words) -> String {
    let whole = i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX);
    let size = words.number(Amount::whole(whole), 0);
    words.say(&Phrase::message("web-kilobytes", [("size", Arg::Text(size))]))
}

/// `/measurements/{name}/files/{file}`: a file that the manifest names, and no other.
pub async fn file(
    State(node): State<Shared>,
    visitor: Visitor,
    Path((name, file)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let kept = node.shelf.one(&name)?;
    let Some(info) = kept.manifest.files.get(&file) else {
        return Err(Refusal::refused("web-no-file", [("file", Arg::Text(file))]).into());
    };
    let tag = format!("\"{}\"", info.sha256);
    let kept_tag = visitor.kept.as_deref().is_some_and(|one| one.split(',').any(|one| one.trim() == tag));
    let mut response = if kept_tag {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let path = kept.folder.join(&file);
        let opened = tokio::fs::File::open(&path).await.map_err(|error| Refusal::file(&path, &error))?;
        let mut response = Body::from_stream(pieces(opened)).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_LENGTH, HeaderValue::from(info.bytes));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind(&file)));
        // A whole page of its own: it is saved and not shown inside the node.
        let last = file.rsplit('/').next().unwrap_or_default();
        let name = format!("attachment; filename=\"{}-{last}\"", kept.name);
        if let Ok(name) = HeaderValue::from_str(&name) {
            headers.insert(CONTENT_DISPOSITION, name);
        }
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
        response
    };
    let headers = response.headers_mut();
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(ETAG, tag);
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(response)
}

/// The content of a file, piece by piece, so that none is in memory whole.
pub fn pieces(file: tokio::fs::File) -> impl futures_util::Stream<Item = std::io::Result<Bytes>> + Send {
    use tokio::io::AsyncReadExt;
    futures_util::stream::try_unfold(file, |mut file| async move {
        let mut piece = Vec::with_capacity(PIECE);
        let read = (&mut file).take(PIECE as u64).read_to_end(&mut piece).await?;
        Ok((read > 0).then(|| (Bytes::from(piece), file)))
    })
}

/// The type of a file by its name.
pub fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("json") => "application/json",
        Some("pdf") => "application/pdf",
        Some("csv") => "text/csv; charset=utf-8",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("parquet") => "application/vnd.apache.parquet",
        _ => "application/octet-stream",
    }
}

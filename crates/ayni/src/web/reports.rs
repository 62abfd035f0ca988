//! The kept reports: which there are, how each stands, what is no longer true of it, and its files.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use ayni_model::document::Speak;
use ayni_model::{Arg, Phrase, Severity};
use ayni_words::Words;

use super::error::Trouble;
use super::gate::Who;
use super::identity::panel::{Panel, Row, Section};
use super::measurements::{kilobytes, kind, pieces};
use super::visitor::Visitor;
use super::{Shared, form, links, report_text};
use crate::app::Refusal;
use crate::app::report::kept::{self, Kept};

/// Findings of one report that are shown; the command names all.
const SHOWN: usize = 100;

/// The page of a kept report.
pub(super) fn address(name: &str) -> String {
    format!("/reports/{}", links::part(name))
}

fn title(kept: &Kept, words: &Words) -> String {
    words.say(&Phrase::Text(kept.title.clone()))
}

fn state(kept: &Kept, words: &Words) -> String {
    words.key(&format!("reports-state-{}", kept.state))
}

/// How many of its findings are errors: among them the frozen sentences that are no longer true.
fn errors(kept: &Kept) -> u64 {
    kept.findings.iter().filter(|finding| finding.severity == Severity::Error).count() as u64
}

/// `/reports`
pub async fn reports(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    who.sees_all()?;
    let words = &visitor.words;
    let row = |kept: &Kept| {
        let wrong = errors(kept);
        let untrue = Phrase::message("reports-wrong", [("count", Arg::Count(wrong))]);
        let round = Phrase::message("reports-round", [("round", Arg::Text(kept.round.clone()))]);
        Row {
            title: title(kept, words),
            href: Some(address(&kept.name)),
            mark: state(kept, words),
            lines: std::iter::once(words.say(&round))
                .chain((wrong > 0).then(|| words.say(&untrue)))
                .collect(),
            ..Row::default()
        }
    };
    // What is kept of one that cannot be read is told in its place.
    let lost =
        |name: String| Row { title: name, lines: vec![words.key("reports-unreadable")], ..Row::default() };
    let rows = kept::all(&node.kit).into_iter();
    let rows: Vec<Row> =
        rows.map(|(name, kept)| kept.map_or_else(|_| lost(name), |kept| row(&kept))).collect();
    let page = Panel {
        title: words.key("reports-title"),
        over: Some(("/measurements".to_owned(), words.key("web-measurements"))),
        sections: vec![Section {
            text: vec![words.key("reports-text")],
            none: if rows.is_empty() { words.key("reports-none") } else { String::new() },
            rows,
            links: (report_text::may(&who).ok().into_iter())
                .map(|()| ("/reports/new".to_owned(), words.key("reports-new")))
                .collect(),
            ..Section::default()
        }],
        ..Panel::default()
    };
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// `/reports/{name}`
pub async fn report(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    who.sees_all()?;
    let words = &visitor.words;
    let kept = kept::one(&node.kit, &name)?;
    let languages: Vec<String> =
        kept.languages.iter().map(|language| words.key(&format!("language-{language}"))).collect();
    let fact = |key: &str, value: String| (words.key(key), value);
    let facts = vec![
        fact("reports-state", state(&kept, words)),
        fact("reports-edition", kept.edition.clone()),
        fact("reports-round-name", kept.round.clone()),
        fact("reports-bound", words.count(kept.bound as u64)),
        fact("reports-languages", words.list(&languages)),
        fact("reports-as-of", words.date(kept.as_of)),
        fact("reports-checked", words.date(kept.checked)),
    ];
    let files = kept.files.iter().map(|(file, info)| Row {
        title: file.clone(),
        href: Some(format!("{}/files/{}", address(&kept.name), links::part(file))),
        mark: kilobytes(info.bytes, words),
        ..Row::default()
    });
    let found = kept.findings.iter().take(SHOWN).map(|finding| {
        let said = words.finding(finding);
        Row {
            title: said.message,
            mark: words.key(&format!("severity-{}", finding.severity.as_str())),
            lines: said.place.into_iter().chain([said.fix]).collect(),
            ..Row::default()
        }
    });
    let may = report_text::may(&who).is_ok();
    let forms = if may { report_text::acts(&kept, words) } else { Vec::new() };
    let text = may.then(|| (format!("{}/text", address(&kept.name)), words.key("reports-text-title")));
    let page = Panel {
        title: title(&kept, words),
        over: Some(("/reports".to_owned(), words.key("reports-title"))),
        sections: vec![
            Section { facts, ..Section::default() },
            Section {
                id: "files",
                title: words.key("reports-files"),
                none: if kept.files.is_empty() { words.key("reports-files-none") } else { String::new() },
                rows: files.collect(),
                links: text.into_iter().collect(),
                // Above what was found, which may be long.
                forms,
                ..Section::default()
            },
            Section {
                id: "found",
                title: words.key("reports-found"),
                none: if kept.findings.is_empty() { words.key("reports-found-none") } else { String::new() },
                rows: found.collect(),
                ..Section::default()
            },
        ],
        ..Panel::default()
    };
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// `/reports/{name}/files/{file}`: a file that the report names, and no other.
pub async fn file(
    State(node): State<Shared>,
    who: Who,
    Path((name, file)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    who.sees_all()?;
    let kept = kept::one(&node.kit, &name)?;
    let (Some(path), Some(info)) = (kept::file(&node.kit, &kept, &file), kept.files.get(&file)) else {
        return Err(Refusal::refused("web-no-file", [("file", Arg::Text(file))]).into());
    };
    let opened = tokio::fs::File::open(&path).await.map_err(|error| Refusal::file(&path, &error))?;
    let mut response = Body::from_stream(pieces(opened)).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_LENGTH, HeaderValue::from(info.bytes));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind(&file)));
    // A whole page of its own: it is saved and not shown inside the node.
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{}-{file}\"", kept.name)) {
        headers.insert(CONTENT_DISPOSITION, name);
    }
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(response)
}

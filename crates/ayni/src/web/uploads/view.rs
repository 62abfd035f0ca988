//! The page of one file: what works on it, what was found at its cells, what would become of its activities,
//! and what can be done with it.

use axum::extract::{Path, State};
use axum::http::header::REFRESH;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_model::document::Speak;
use ayni_model::{Arg, Finding, Phrase};
use ayni_store::{Upload, UploadState};
use ayni_words::Words;
use serde::Serialize;

use super::super::error::Trouble;
use super::super::findings::{self, Group};
use super::super::form::Own;
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Shared, imports, links};
use super::{address, facts, is_open};
use crate::app::desk::{By, Desk};
use crate::app::shown::{Looked, ShownCell};
use crate::app::upload::{self, ChangeLine, MARKED, Outcome, Progress};

/// Findings of one code at the head, and on a page of their own.
const FEW: u32 = 3;
const MANY: u32 = 20;

/// How often the page looks again while something works on the file, in seconds.
const LOOK: u64 = 4;

/// The page.
#[derive(Debug, Serialize)]
pub struct View {
    title: String,
    path: String,
    token: String,
    revision: i64,
    facts: Vec<String>,
    state: &'static str,
    state_name: String,
    notices: Vec<String>,
    working: Option<Working>,
    /// Why it could not be done.
    failed: Vec<String>,
    may_again: bool,
    may_abandon: bool,
    may_mend: bool,
    /// What it was recognised as.
    shape: String,
    counts: Vec<(String, String)>,
    waiting: String,
    accept: Option<Accept>,
    changes: Vec<Changed>,
    /// The name to save its mapping by.
    save: Option<String>,
    marked: Marked,
    /// The import that it became: address and name.
    import: Option<(String, String)>,
    groups: Vec<Group>,
    next: Option<String>,
    back: Option<String>,
}

/// What works on it.
#[derive(Debug, Serialize)]
struct Working {
    percent: Option<i64>,
    shown: String,
    /// The page that does not look again by itself; none where this is it.
    still: Option<String>,
}

/// How its good rows are accepted.
#[derive(Debug, Serialize)]
struct Accept {
    button: String,
    /// How many are gone, in words; empty for none.
    gone: String,
    gone_lines: Vec<String>,
    gone_more: String,
    /// What may become of them: value, words, whether it is chosen.
    choices: Vec<(&'static str, String, bool)>,
    /// That so many are gone that it must be said what becomes of them.
    asks: bool,
}

/// An activity that changes.
#[derive(Debug, Serialize)]
struct Changed {
    href: String,
    id: String,
    lines: Vec<(String, String, String)>,
}

/// Its marked copy.
#[derive(Debug, Default, Serialize)]
struct Marked {
    /// Whether one can be asked for.
    may: bool,
    working: bool,
    ready: bool,
    failed: Vec<String>,
}

impl Page for View {
    const TEMPLATE: &'static str = "upload.html";
    const PLACE: &'static str = "web-imports";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/uploads/{id}`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), who.by().unwrap_or(&By::Machine));
    let upload = upload::get(&desk, by, id).await?;
    let path = address(&upload);
    if upload.state == UploadState::Mapping && is_open(&upload) {
        let mut to = format!("{path}/mapping");
        if visitor.asked("known").is_some() {
            to.push_str("?known=1");
        }
        return Ok(Redirect::to(&to).into_response());
    }
    let own = Own::of(&node, &headers)?;
    let (view, looks) = view(&desk, by, &visitor, &upload, &own).await?;
    let mut response = own.show(&node, &visitor, &view, StatusCode::OK)?;
    if looks {
        response.headers_mut().insert(REFRESH, HeaderValue::from(LOOK));
    }
    Ok(response)
}

async fn view(
    desk: &Desk<'_>,
    by: &By,
    visitor: &Visitor,
    upload: &Upload,
    own: &Own,
) -> Result<(View, bool), Trouble> {
    let words = &visitor.words;
    let path = address(upload);
    let outcome = Outcome::read(&upload.outcome);
    let looked: Looked = serde_json::from_str(&upload.looked).unwrap_or_default();
    let progress = upload::progress(desk, upload).await?;
    let marked = marked(desk, upload, &outcome, words).await?;
    let works = matches!(progress, Progress::Working(..));
    let stands = visitor.asked("still").is_some();
    let still = links::address(&path, [("still", "1")]);
    let mut failed = refused(&outcome, upload, words);
    let mut given_up = upload.state == UploadState::Failed;
    if let Progress::Failed(code) = &progress {
        let code = if code.is_empty() { "died" } else { code };
        failed.push(words.say(&Phrase::message("upload-job-failed", [("code", Arg::Text(code.to_owned()))])));
        given_up = true;
    }
    let checked = matches!(upload.state, UploadState::Checked | UploadState::Accepting | UploadState::Done);
    let cleared = upload.cleared.is_some();
    let (groups, next) = match checked {
        true => groups(desk, visitor, upload, &outcome, looked.own).await?,
        false => (Vec::new(), None),
    };
    let view = View {
        title: upload.file.clone(),
        token: own.token.clone(),
        revision: upload.revision,
        facts: facts(desk, upload, words).await?,
        state: upload.state.as_str(),
        state_name: words.key(&format!("upload-state-{}", upload.state.as_str())),
        notices: notices(visitor, upload, &outcome, words),
        working: (works || marked.working).then(|| working(&progress, words, (!stands).then_some(still))),
        failed,
        may_again: given_up && !cleared,
        may_abandon: !upload.state.is_over() && upload.state != UploadState::Accepting,
        may_mend: is_open(upload),
        shape: shape(upload, &looked, words),
        counts: if checked { counts(&outcome, words) } else { Vec::new() },
        waiting: match outcome.counts.waiting {
            count if checked && count > 0 => {
                words.say(&Phrase::message("upload-waiting", [("count", Arg::Count(count))]))
            }
            _ => String::new(),
        },
        accept: accept(desk, by, upload, &outcome, words).await?,
        changes: if checked {
            outcome.changes.iter().map(|line| changed(line, words)).collect()
        } else {
            Vec::new()
        },
        save: (checked && !upload.profile.is_empty()).then(|| looked.known.unwrap_or_default()),
        import: upload.import.map(|number| (format!("/imports/{number}"), import_name(number, words))),
        groups,
        next,
        back: visitor.asked("code").map(|_| path.clone()),
        marked,
        path,
    };
    let looks = view.working.is_some() && !stands;
    Ok((view, looks))
}

fn import_name(number: i64, words: &Words) -> String {
    words.say(&Phrase::message("web-import", [("number", Arg::Count(number.unsigned_abs()))]))
}

fn working(progress: &Progress, words: &Words, still: Option<String>) -> Working {
    let percent = match progress {
        Progress::Working(done, total) if *total > 0 => Some(done.saturating_mul(100) / total),
        _ => None,
    };
    let shown = percent.map_or(String::new(), |percent| {
        let percent = Arg::Count(percent.unsigned_abs());
        words.say(&Phrase::message("upload-percent", [("percent", percent)]))
    });
    Working { percent, shown, still }
}

/// What there is to know beside its state.
fn notices(visitor: &Visitor, upload: &Upload, outcome: &Outcome, words: &Words) -> Vec<String> {
    let mut notices = Vec::new();
    if visitor.asked("known").is_some() {
        notices.push(words.key("upload-known"));
    }
    if let Some(name) = visitor.asked("saved") {
        let name = Arg::Text(name.chars().take(100).collect());
        notices.push(words.say(&Phrase::message("upload-saved", [("name", name)])));
    }
    if let (Some(before), UploadState::Checked) = (outcome.before, upload.state) {
        let import = Arg::Text(import_name(before, words));
        notices.push(words.say(&Phrase::message("upload-before", [("import", import)])));
    }
    if upload.state == UploadState::Done && upload.import.is_none() {
        notices.push(words.key("upload-nothing-new"));
    }
    if upload.cleared.is_some() {
        notices.push(words.key("upload-cleared"));
    }
    notices
}

/// Why it could not be read, and what to do.
fn refused(outcome: &Outcome, upload: &Upload, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for finding in outcome.refused.iter().take(20) {
        let said = words.finding(&without_file(finding, &upload.file));
        let place = said.place.map_or(String::new(), |place| format!("{place}: "));
        lines.push(format!("{place}{}", said.message));
        lines.push(said.fix);
    }
    if let Some((key, args)) = &outcome.trouble {
        lines.push(words.message(key, args));
        lines.extend(words.attribute(key, "fix", args));
    }
    lines
}

/// What the file was recognised as.
fn shape(upload: &Upload, looked: &Looked, words: &Words) -> String {
    match &looked.known {
        _ if looked.own => words.key("upload-shape-own"),
        Some(name) => words.say(&Phrase::message("upload-shape-known", [("name", Arg::Text(name.clone()))])),
        None if upload.profile.is_empty() => String::new(),
        None => words.key("upload-shape-mapped"),
    }
}

fn counts(outcome: &Outcome, words: &Words) -> Vec<(String, String)> {
    let mut counts = vec![(words.key("report-column-activities"), words.count(outcome.activities))];
    counts.extend(imports::counts(&outcome.counts, words));
    counts
}

async fn accept(
    desk: &Desk<'_>,
    by: &By,
    upload: &Upload,
    outcome: &Outcome,
    words: &Words,
) -> Result<Option<Accept>, Trouble> {
    let counts = &outcome.counts;
    let good = counts.new + counts.changed + counts.returned;
    if upload.state != UploadState::Checked || upload.cleared.is_some() || good + outcome.gone_count == 0 {
        return Ok(None);
    }
    let withdraws = upload::may_withdraw(desk, by, upload).await?;
    let mut choices = Vec::new();
    if outcome.gone_count > 0 {
        if withdraws {
            // Where it was asked, nothing is chosen for the reader.
            choices.push(("ask", words.key("upload-gone-ask"), !outcome.asks));
            choices.push(("withdraw", words.key("upload-gone-withdraw"), false));
        }
        choices.push(("keep", words.key("upload-gone-keep"), !withdraws));
    } else if withdraws {
        choices.push(("ask", String::new(), true));
    } else {
        choices.push(("keep", String::new(), true));
    }
    if outcome.asks {
        choices.retain(|(value, _, _)| *value != "ask");
    }
    let count = |key, count| words.say(&Phrase::message(key, [("count", Arg::Count(count))]));
    let more = outcome.gone_count.saturating_sub(outcome.gone.len() as u64);
    Ok(Some(Accept {
        button: if good > 0 { count("upload-accept", good) } else { words.key("upload-accept-gone") },
        gone: if outcome.gone_count > 0 { count("upload-gone", outcome.gone_count) } else { String::new() },
        gone_lines: outcome.gone.iter().map(|(reporter, id)| format!("{reporter} {id}")).collect(),
        gone_more: if more > 0 { count("web-more", more) } else { String::new() },
        choices,
        asks: outcome.asks,
    }))
}

fn changed(line: &ChangeLine, words: &Words) -> Changed {
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
    let lines = line.differences.iter();
    Changed {
        href: links::activity(&line.reporter, &line.id),
        id: line.id.clone(),
        lines: lines.map(|one| (words.path(&one.path), text(&one.before), text(&one.after))).collect(),
    }
}

async fn marked(
    desk: &Desk<'_>,
    upload: &Upload,
    outcome: &Outcome,
    words: &Words,
) -> Result<Marked, Trouble> {
    let there = matches!(upload.state, UploadState::Checked | UploadState::Done) && upload.cleared.is_none();
    if !there || outcome.totals.is_empty() {
        return Ok(Marked::default());
    }
    let mut marked = Marked { may: true, ..Marked::default() };
    match upload::marking(desk, upload).await? {
        Progress::Working(..) => marked.working = true,
        Progress::Failed(code) if code.starts_with("finding-") && words.has(&code) => {
            marked.failed.push(words.key("upload-copy-failed"));
            marked.failed.extend(words.attribute(&code, "fix", &std::collections::BTreeMap::new()));
        }
        Progress::Failed(code) => {
            let code = Arg::Text(code);
            marked.failed.push(words.say(&Phrase::message("upload-job-failed", [("code", code)])));
        }
        Progress::Still => {
            marked.ready = upload.marked.is_some() && desk.store.piece(upload.id, MARKED, 0).await?.is_some();
        }
    }
    Ok(marked)
}

/// A finding whose place does not name the file again, which the page is of.
fn without_file(finding: &Finding, file: &str) -> Finding {
    let mut finding = finding.clone();
    if let Some(origin) = finding.origin.as_mut().filter(|origin| origin.file == file) {
        origin.file.clear();
    }
    finding
}

/// What was found, by code; of one code, where it is asked for, a page.
async fn groups(
    desk: &Desk<'_>,
    visitor: &Visitor,
    upload: &Upload,
    outcome: &Outcome,
    own: bool,
) -> Result<(Vec<Group>, Option<String>), Trouble> {
    let words = &visitor.words;
    let asked = visitor.asked("code");
    let after = visitor.asked("after").and_then(|after| after.parse().ok()).unwrap_or(0);
    let path = address(upload);
    let (mut groups, mut next) = (Vec::new(), None);
    for total in outcome.totals.iter().filter(|total| asked.is_none_or(|code| code == total.code)) {
        let limit = if asked.is_some() { MANY } else { FEW };
        let found = desk.store.upload_findings(upload.id, &total.code, after, limit).await?;
        let Some((last, _, _)) = found.last() else { continue };
        let last = last.to_string();
        let code = total.code.as_str();
        if asked.is_some() && found.len() == MANY as usize {
            next = Some(links::address(&path, [("code", code), ("after", last.as_str())]));
        }
        let more = asked.is_none() && total.count > found.len() as u64;
        let all = more.then(|| links::address(&path, [("code", code)]));
        let found = found.into_iter().map(|(_, finding, cells)| {
            let mut cells: Vec<ShownCell> = serde_json::from_str(&cells).unwrap_or_default();
            if own {
                cells.iter_mut().for_each(|cell| head(cell, words));
            }
            (without_file(&finding, &upload.file), cells)
        });
        // What waits is in no register yet, so that there is no page of it.
        let linked = upload.state == UploadState::Done;
        groups.extend(findings::group(
            total.severity.as_str(),
            total.count,
            found.collect(),
            all,
            linked,
            words,
        ));
    }
    findings::in_order(&mut groups);
    Ok((groups, next))
}

/// The columns of our own workbook have names in every language.
fn head(cell: &mut ShownCell, words: &Words) {
    let key = format!("template-column-{}", cell.title.replace('_', "-"));
    if words.has(&key) {
        cell.title = words.key(&key);
    }
}

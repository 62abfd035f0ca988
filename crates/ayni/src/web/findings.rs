//! One import with what was found in its file, each finding at its cell; a page at a time.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_model::Finding;
use ayni_store::StoreError;
use ayni_words::Words;
use serde::Serialize;

use super::error::Trouble;
use super::gate::Who;
use super::imports::{self, Line};
use super::page::{Page, show};
use super::visitor::Visitor;
use super::{Shared, form, links};
use crate::app::desk::By;
use crate::app::shown::ShownCell;
use crate::app::upload;

/// Findings of one code at the head of an import's page, and on a page of their own.
const FEW: u32 = 3;
const MANY: u32 = 50;

#[derive(Debug, Serialize)]
pub struct Findings {
    title: String,
    import: Line,
    groups: Vec<Group>,
    next: Option<String>,
    /// The whole import, where only one code is shown.
    back: Option<String>,
    /// Where the form that undoes it is sent, and its token; for who may.
    undo: Option<(String, String)>,
    /// Whether it was asked for: then the form stands open.
    asked: bool,
}

/// The findings of one code.
#[derive(Debug, Serialize)]
pub struct Group {
    code: String,
    severity: String,
    severity_name: String,
    title: String,
    why: String,
    fix: String,
    count: String,
    findings: Vec<Shown>,
    /// All of them, where not all are here.
    all: Option<String>,
}

/// A finding.
#[derive(Debug, Serialize)]
pub struct Shown {
    place: String,
    message: String,
    activity: String,
    href: String,
    /// The cells around it, where they are at hand.
    cells: Vec<ShownCell>,
}

impl Page for Findings {
    const TEMPLATE: &'static str = "findings.html";
    const PLACE: &'static str = "web-imports";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/findings`: those of the newest import.
pub async fn newest(State(node): State<Shared>, who: Who) -> Result<Response, Trouble> {
    who.sees_all()?;
    let imports = node.store.file_imports(100).await?;
    let newest = imports.iter().find(|import| import.undoes.is_none());
    let to = newest.map_or_else(|| "/imports".to_owned(), |import| format!("/imports/{}", import.id));
    Ok(Redirect::to(&to).into_response())
}

/// `/imports/{number}`, with `?code=` the findings of one code.
pub async fn import(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), who.by().unwrap_or(&By::Machine));
    upload::may_see(&desk, by, number).await?;
    let words = &visitor.words;
    let imports = node.store.imports().await?;
    let import = imports.iter().find(|import| import.id == number).ok_or(StoreError::NoImport(number))?;
    let code = visitor.asked("code");
    let after = visitor.asked("after").and_then(|after| after.parse().ok()).unwrap_or(0);
    let path = format!("/imports/{number}");
    let (mut groups, mut next) = (Vec::new(), None);
    for total in node.store.finding_totals(number).await? {
        if code.is_some_and(|code| code != total.code) {
            continue;
        }
        let limit = if code.is_some() { MANY } else { FEW };
        let found = node.store.findings_of(number, &total.code, after, limit).await?;
        let Some((last, _)) = found.last() else { continue };
        let more = total.count > found.len() as u64;
        if code.is_some() && found.len() == MANY as usize {
            let last = last.to_string();
            next = Some(links::address(&path, [("code", total.code.as_str()), ("after", last.as_str())]));
        }
        let all = (code.is_none() && more).then(|| links::address(&path, [("code", total.code.as_str())]));
        let found = found.into_iter().map(|(_, line)| (line.finding, Vec::new())).collect();
        groups.extend(group(&total.severity, total.count, found, all, true, words));
    }
    in_order(&mut groups);
    let may_undo = !import.undone && import.undoes.is_none() && upload::may_undo(&desk, by, number).await?;
    let import = imports::line(import, words);
    let own = form::Own::of(&node, &headers)?;
    let page = Findings {
        title: import.name.clone(),
        undo: may_undo.then(|| (format!("{path}/undo"), own.token.clone())),
        asked: visitor.asked("undo").is_some(),
        import,
        groups,
        next,
        back: code.is_some().then_some(path),
    };
    if page.undo.is_some() {
        return own.show(&node, &visitor, &page, StatusCode::OK);
    }
    show(&node, &visitor, page).await
}

/// Findings of one code, each with the cells around it; none of none. `linked` says whether their activities
/// have pages.
pub fn group(
    severity: &str,
    count: u64,
    found: Vec<(Finding, Vec<ShownCell>)>,
    all: Option<String>,
    linked: bool,
    words: &Words,
) -> Option<Group> {
    let first = &found.first()?.0;
    let (said, code) = (words.finding(first), first.code.clone());
    Some(Group {
        severity_name: words.key(&format!("severity-{severity}")),
        severity: severity.to_owned(),
        title: said.title,
        why: said.why,
        fix: said.fix,
        count: words.count(count),
        findings: found.into_iter().map(|(finding, cells)| shown(&finding, cells, linked, words)).collect(),
        all,
        code,
    })
}

/// What makes a row wait comes first.
pub fn in_order(groups: &mut [Group]) {
    groups.sort_by_key(|group| ["error", "warning", "note"].iter().position(|one| *one == group.severity));
}

fn shown(finding: &Finding, cells: Vec<ShownCell>, linked: bool, words: &Words) -> Shown {
    let said = words.finding(finding);
    let activity = finding.activity.clone().unwrap_or_default();
    // The reporter is not part of a finding; the page of an activity finds the first of this id.
    let href = if linked { links::address("/activity", [("id", activity.as_str())]) } else { String::new() };
    Shown { place: said.place.unwrap_or_default(), message: said.message, activity, href, cells }
}

//! Entering and changing a record on a page; drafts.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::rights::Act;
use ayni_model::document::Speak;
use ayni_model::exchange::Tier;
use ayni_words::LANGUAGES;
use serde::Serialize;

use super::super::entry::parts::language_name;
use super::super::error::Trouble;
use super::super::form::{LongSent, Own, Sent};
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::board::{Board, Part, Row, Said};
use super::input::{Maker, Section, Wrong, offered};
use super::{actor, look, named, with};
use crate::app::Refusal;
use crate::app::desk::By;
use crate::app::entry::hash_from;
use crate::app::exchange::entry::{self, Looked, Put, Sheet};
use crate::app::exchange::saved;
use crate::app::exchange::viewer::acts_for;

#[derive(Debug, Serialize)]
struct FormPage {
    title: String,
    note: String,
    token: String,
    hidden: Vec<(&'static str, String)>,
    owner: String,
    owners: Vec<(String, String, bool)>,
    id: String,
    /// Whether the id stays as it is.
    fixed: bool,
    tiers: Vec<(String, String, bool)>,
    notices: Vec<String>,
    errors: usize,
    summary_title: String,
    summary: Vec<Wrong>,
    sections: Vec<Section>,
    languages: Vec<(&'static str, String)>,
    offered: Vec<Offered>,
}

#[derive(Debug, Serialize)]
struct Offered {
    id: &'static str,
    values: Vec<String>,
}

impl Page for FormPage {
    const TEMPLATE: &'static str = "exchange-form.html";
    const PLACE: &'static str = "exchange-title";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/exchange/new`: what kind of record, and the form of one that is chosen.
pub async fn kinds(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let by = actor(&who)?;
    let own = acts_for(&node.desk(), by, Act::Offer).await?;
    let chosen = visitor.asked("kind").and_then(|id| node.exchange.kinds.kind(id));
    if let Some(kind) = chosen {
        let owner = match own.as_deref() {
            Some([only]) => only.clone(),
            _ => visitor.asked("owner").unwrap_or_default().to_owned(),
        };
        let mut sheet = entry::begin(&node.desk(), kind, &owner)?;
        // An answer begins with what it answers, a practice with the activity that it was learned from.
        let mut begin = |name: &str, value: &str| {
            sheet.typed.insert(name.to_owned(), value.to_owned());
        };
        if let Some(request) = visitor.asked("request") {
            begin("request", request);
        }
        if let Some(activity) = visitor.asked("activity") {
            begin("links.0.link_kind", "activity");
            begin("links.0.link_id", activity);
        }
        return show(&node, &visitor, by, &headers, Shown::of(&sheet)).await;
    }
    let rows = node.exchange.kinds.kinds.iter().map(|kind| {
        let key = format!("exchange-kind-{}", kind.id);
        Row {
            title: Said::link(words.key(&key), links::address("/exchange/new", [("kind", kind.id.as_str())])),
            lines: vec![Said::plain(words.attribute(&key, "note", &BTreeMap::new()).unwrap_or_default())],
            ..Row::default()
        }
    });
    let page = Board {
        title: Said::plain(words.key("exchange-new")),
        over: vec![("/exchange".to_owned(), words.key("exchange-title"))],
        parts: vec![Part {
            rows: rows.collect(),
            links: vec![("/exchange/import".to_owned(), words.key("exchange-by-file"))],
            ..Part::default()
        }],
        ..Board::default()
    };
    super::super::form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// `/exchange/edit`
pub async fn edit(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let sheet =
        entry::change(&node.desk(), by, &node.exchange, named(&visitor), &look(&node, &visitor)).await?;
    show(&node, &visitor, by, &headers, Shown::of(&sheet)).await
}

/// `/exchange/draft/{id}`
pub async fn resume(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let sheet = entry::resume(&node.desk(), by, id).await?;
    show(&node, &visitor, by, &headers, Shown::of(&sheet)).await
}

/// `POST /exchange/draft/{id}/drop`
pub async fn drop(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<i64>,
    _sent: Sent,
) -> Result<Response, Trouble> {
    entry::throw_away(&node.desk(), actor(&who)?, id).await?;
    Ok(Redirect::to("/exchange/mine").into_response())
}

/// `POST /exchange/form`
pub async fn sent(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    LongSent(sent): LongSent,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let words = &visitor.words;
    let mut sheet = of_sent(&sent);
    let act = sent.get("act").to_owned();
    let looks = look(&node, &visitor);
    let desk = node.desk();
    let mut more = BTreeMap::new();
    let mut notices = Vec::new();
    match act.split_once(':').unwrap_or((act.as_str(), "")) {
        ("add", list) => drop_in(&mut more, list),
        ("language", _) => add_language(&node, &mut sheet, sent.get("language"), words.language()),
        ("pick", rest) => {
            if let Some((name, value)) = rest.split_once(':') {
                sheet.typed.insert(name.to_owned(), value.to_owned());
            }
        }
        ("save", _) => {
            let beside = entry::keep_draft(&desk, by, &mut sheet).await?;
            notices.push(words.key(if beside { "exchange-draft-beside" } else { "exchange-draft-kept" }));
        }
        ("enter", _) => match entry::put(&desk, by, &node.exchange, &sheet, &looks).await {
            Ok(Put::Done(owner, id)) => return Ok(Redirect::to(&saved::page(&owner, &id)).into_response()),
            Ok(Put::Held(looked)) => {
                let shown = Shown { looked: Some(&looked), ..Shown::of(&sheet) };
                return show(&node, &visitor, by, &headers, shown).await;
            }
            Ok(Put::Moved) => notices.push(words.key("exchange-moved")),
            Err(Refusal::Refused(say)) if say.key.starts_with("rights-") => {
                notices.push(words.message(say.key, &say.args));
            }
            Err(refusal) => return Err(refusal.into()),
        },
        _ => {
            let looked = entry::look_at(&desk, by, &node.exchange, &sheet, &looks).await?;
            let shown = Shown { looked: Some(&looked), checked: true, ..Shown::of(&sheet) };
            return show(&node, &visitor, by, &headers, shown).await;
        }
    }
    show(&node, &visitor, by, &headers, Shown { more, notices, ..Shown::of(&sheet) }).await
}

fn drop_in(more: &mut BTreeMap<String, usize>, list: &str) {
    more.insert(list.to_owned(), 1);
}

/// Every text gets a field in one more language.
fn add_language(node: &Node, sheet: &mut Sheet, language: &str, own: &str) {
    let Some(kind) = node.exchange.kinds.kind(&sheet.kind) else { return };
    if !LANGUAGES.contains(&language) {
        return;
    }
    for field in node.exchange.kinds.fields(kind).filter(|field| field.has_language()) {
        let begin = format!("{}@", field.name);
        if sheet.typed.keys().all(|name| !name.starts_with(&begin)) {
            sheet.typed.insert(format!("{begin}{own}"), String::new());
        }
        sheet.typed.entry(format!("{begin}{language}")).or_default();
    }
}

/// The sheet that a form was sent with.
fn of_sent(sent: &Sent) -> Sheet {
    const OWN: [&str; 9] = ["token", "act", "kind", "owner", "id", "tier", "base", "draft", "language"];
    let mut typed: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in
        sent.pairs().iter().filter(|(name, _)| !OWN.contains(&name.as_str()) && name.len() <= 100)
    {
        typed
            .entry(name.clone())
            .and_modify(|text| {
                text.push('\n');
                text.push_str(value);
            })
            .or_insert_with(|| value.clone());
    }
    let draft = sent.get("draft").split_once('.');
    Sheet {
        kind: sent.get("kind").to_owned(),
        owner: sent.get("owner").to_owned(),
        id: sent.get("id").to_owned(),
        tier: sent.get("tier").to_owned(),
        typed,
        base: hash_from(sent.get("base")),
        draft: draft.and_then(|(id, revision)| Some((id.parse().ok()?, revision.parse().ok()?))),
    }
}

/// A form as it is shown.
struct Shown<'a> {
    sheet: &'a Sheet,
    looked: Option<&'a Looked>,
    checked: bool,
    more: BTreeMap<String, usize>,
    notices: Vec<String>,
}

impl<'a> Shown<'a> {
    fn of(sheet: &'a Sheet) -> Shown<'a> {
        Shown { sheet, looked: None, checked: false, more: BTreeMap::new(), notices: Vec::new() }
    }
}

async fn show(
    node: &Node,
    visitor: &Visitor,
    by: &By,
    headers: &HeaderMap,
    shown: Shown<'_>,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let sheet = shown.sheet;
    let no_kind =
        || Refusal::usage("exchange-no-kind", [("kind", ayni_model::Arg::Text(sheet.kind.clone()))]);
    let kind = node.exchange.kinds.kind(&sheet.kind).ok_or_else(no_kind)?;
    let mut maker = Maker::new(words, sheet, shown.looked, shown.more);
    let sections = maker.sections(node, kind);
    let summary = maker.summary();
    let errors = summary.iter().filter(|one| one.severity == "error").count();
    let mut notices = shown.notices;
    if shown.checked && summary.is_empty() {
        notices.push(words.key("exchange-nothing-wrong"));
    }
    let own = acts_for(&node.desk(), by, Act::Offer).await?;
    let names = saved::names(&node.desk()).await?;
    let named = |id: &String| {
        let label = names.get(id).map_or_else(|| id.clone(), |name| format!("{name} ({id})"));
        (id.clone(), label, *id == sheet.owner)
    };
    let tier = |tier: &Tier| {
        let code = tier.as_str();
        (code.to_owned(), words.key(&format!("exchange-tier-{code}")), code == sheet.tier)
    };
    let mut hidden = vec![("kind", sheet.kind.clone())];
    if let Some(base) = sheet.base {
        hidden.push(("base", ayni_store::hex(&base)));
    }
    if let Some((id, revision)) = sheet.draft {
        hidden.push(("draft", format!("{id}.{revision}")));
    }
    let key = format!("exchange-kind-{}", kind.id);
    let note = words.attribute(&key, "note", &BTreeMap::new()).unwrap_or_default();
    let own_page = Own::of(node, headers)?;
    let page = FormPage {
        title: with("exchange-enter", "kind", &words.key(&key), words),
        note,
        token: own_page.token.clone(),
        hidden,
        owner: sheet.owner.clone(),
        owners: own.into_iter().flatten().map(|id| named(&id)).collect(),
        id: sheet.id.clone(),
        fixed: sheet.base.is_some(),
        tiers: Tier::ALL.iter().map(tier).collect(),
        notices,
        errors,
        summary_title: words.key(if errors > 0 {
            "exchange-summary-errors"
        } else {
            "exchange-summary-warnings"
        }),
        summary,
        sections,
        languages: LANGUAGES.iter().map(|language| (*language, language_name(language, words))).collect(),
        offered: maker
            .offered()
            .into_iter()
            .map(|id| Offered { id, values: offered(node, id, words) })
            .collect(),
    };
    let status =
        if shown.looked.is_some() && errors > 0 { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    own_page.show(node, visitor, &page, status)
}

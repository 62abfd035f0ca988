//! Entering and changing an activity on a page; drafts.

pub(super) mod acts;
mod attach;
mod drafts;
mod page;
pub(super) mod parts;

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{FromRequest, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use ayni_core::report::activity as document;
use ayni_core::search::Facet;
use ayni_model::document::Speak;
use ayni_model::entry::EntryKind;
use ayni_model::{Arg, Path, Phrase, Severity};
use serde::Serialize;

use super::error::Trouble;
use super::form::{LongSent, Own};
use super::gate::Who;
use super::links::{self, CodeLinks};
use super::page::Page;
use super::visitor::Visitor;
use super::{Node, Shared};
use crate::app::desk::By;
use crate::app::entry::look::Look;
use crate::app::entry::typed::Typed;
use crate::app::entry::{self, Looked, Put, Sheet};
use crate::app::{search, standing};

pub use acts::{Aside, aside, by_name};
pub use attach::{attached, slow_routes};

/// Reporters that a field offers while one types.
const OFFERED: usize = 200;

/// The pages of entering.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/activities/new", get(new))
        .route("/activities/share", get(acts::share_list_page).post(acts::share_list))
        .route("/activity/edit", get(edit))
        .route("/activity/form", post(sent))
        .route("/activity/review", post(acts::review))
        .route("/activity/share", post(acts::share))
        .route("/activity/remark", post(acts::remark))
        .route("/activity/withdraw", post(acts::withdraw))
        .route("/activity/redact", post(acts::redact))
        .route("/attachments/{id}", get(attach::file))
        .route("/attachments/{id}/remove", post(attach::remove))
        .route("/drafts", get(drafts::drafts))
        .route("/drafts/{id}", get(resume))
        .route("/drafts/{id}/drop", post(drafts::drop))
}

/// Who acts: on a node that nobody works on, whoever runs it.
fn actor(who: &Who) -> &By {
    who.by().unwrap_or(&By::Machine)
}

/// The kinds to choose from.
#[derive(Debug, Serialize)]
struct Kinds {
    title: String,
    kinds: Vec<KindLine>,
}

#[derive(Debug, Serialize)]
struct KindLine {
    href: String,
    label: String,
    note: String,
}

impl Page for Kinds {
    const TEMPLATE: &'static str = "entry-kinds.html";
    const PLACE: &'static str = "web-activities";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// The form.
#[derive(Debug, Serialize)]
struct FormPage {
    title: String,
    token: String,
    /// What goes with it unseen.
    hidden: Vec<(&'static str, String)>,
    /// Lines of the record that were taken out.
    gone: Vec<String>,
    kind: String,
    kind_note: String,
    /// Other kinds that a form can be of.
    kinds: Vec<(String, String, bool)>,
    all: bool,
    /// The organisations to choose from; none to write one.
    reporter: String,
    reporters: Vec<String>,
    reporter_fixed: bool,
    reporters_offered: Vec<String>,
    id: String,
    languages: Vec<(&'static str, String)>,
    notices: Vec<String>,
    /// Other drafts of the same activity.
    beside: Vec<(String, String)>,
    theirs: String,
    theirs_href: String,
    checked: bool,
    errors: usize,
    summary_title: String,
    summary: Vec<page::Said>,
    sections: Vec<page::Section>,
    offered: Vec<parts::Offered>,
}

impl Page for FormPage {
    const TEMPLATE: &'static str = "entry.html";
    const PLACE: &'static str = "web-activities";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// What a form was sent with.
struct Form {
    act: String,
    sheet: Sheet,
    /// The kind that was chosen in the form.
    kind: String,
    language: String,
}

impl FromRequest<Shared> for Form {
    type Rejection = Trouble;

    async fn from_request(request: Request, node: &Shared) -> Result<Form, Trouble> {
        let LongSent(sent) = LongSent::from_request(request, node).await?;
        let get = |name: &str| sent.get(name);
        let draft = get("draft")
            .split_once('.')
            .and_then(|(id, revision)| Some((id.parse().ok()?, revision.parse().ok()?)));
        let sheet = Sheet {
            kind: get("shown").to_owned(),
            all: get("all") == "yes",
            reporter: get("reporter").trim().to_owned(),
            id: get("id").to_owned(),
            base: entry::hash_from(get("base")),
            draft,
            typed: Typed::of_pairs(sent.pairs()),
        };
        Ok(Form {
            act: get("act").to_owned(),
            kind: get("kind").to_owned(),
            language: get("language").to_owned(),
            sheet,
        })
    }
}

/// `/activities/new`, with `?kind=` the form of that kind.
async fn new(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let by = actor(&who);
    standing::enters_for(&node.desk(), by).await?;
    let Some(kind) = visitor.asked("kind").and_then(|kind| node.form.kind(kind)) else {
        let line = |kind: &EntryKind| KindLine {
            href: links::address("/activities/new", [("kind", kind.id.as_str())]),
            label: kind_label(kind, &visitor),
            note: visitor.words.say(&Phrase::Text(kind.note.clone())),
        };
        let page = Kinds {
            title: visitor.words.key("entry-new"),
            kinds: node.form.kinds.iter().map(line).collect(),
        };
        return super::page::show(&node, &visitor, page).await;
    };
    let look = look(&node, &visitor);
    let sheet = entry::begin(&node.desk(), by, kind, &look).await?;
    show(&node, &visitor, &headers, by, Draw::of(&sheet)).await
}

/// `/activity/edit?reporter=..&id=..`
async fn edit(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let by = actor(&who);
    let asked = |name| visitor.asked(name).unwrap_or_default();
    let look = look(&node, &visitor);
    let name = (asked("reporter"), asked("id"));
    let sheet = entry::change(&node.desk(), by, &node.form, name, &look).await?;
    show(&node, &visitor, &headers, by, Draw::of(&sheet)).await
}

/// `/drafts/{id}`
async fn resume(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    axum::extract::Path(id): axum::extract::Path<i64>,
) -> Result<Response, Trouble> {
    let by = actor(&who);
    let (desk, look) = (node.desk(), look(&node, &visitor));
    let mut sheet = entry::resume(&desk, by, id).await?;
    entry::complete(&desk, &node.form, &mut sheet, &look).await?;
    show(&node, &visitor, &headers, by, Draw::of(&sheet)).await
}

/// `/activity/form`: every button of the form.
async fn sent(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Trouble> {
    let by = actor(&who);
    let (desk, look) = (node.desk(), look(&node, &visitor));
    let Form { act, mut sheet, kind, language } = form;
    let (what, rest) = act.split_once(':').unwrap_or((act.as_str(), ""));
    let mut notices = Vec::new();
    let mut looked = None;
    match what {
        "enter" => match entry::put(&desk, by, &node.form, &sheet, &look).await? {
            Put::Done(reporter, id) => {
                return Ok(Redirect::to(&links::activity(&reporter, &id)).into_response());
            }
            Put::Held(held) => looked = Some(*held),
            Put::Moved(moved) => {
                let mut sheet = moved.sheet.clone();
                // Nothing is lost, whatever is chosen now.
                entry::keep(&desk, by, &mut sheet).await?;
                entry::complete(&desk, &node.form, &mut sheet, &look).await?;
                let draw = Draw { moved: Some(&moved), ..Draw::of(&sheet) };
                return show(&node, &visitor, &headers, by, draw).await;
            }
        },
        "save" => {
            let beside = entry::keep(&desk, by, &mut sheet).await?;
            notices.push(visitor.words.key(if beside { "entry-saved-beside" } else { "entry-saved" }));
        }
        "add" => {
            let kind = node.form.kind(&sheet.kind);
            entry::add_line(&desk, &mut sheet, kind, rest, &look).await?;
        }
        "drop" => {
            if let Some((list, id)) = rest.split_once(':') {
                entry::drop_line(&mut sheet, list, id);
            }
        }
        "pick" => {
            if let Some((field, value)) = rest.split_once(':') {
                sheet.typed.pick(field, value);
            }
        }
        "language" => {
            if ayni_words::LANGUAGES.contains(&language.as_str()) {
                for text in ["title", "description"] {
                    sheet.typed.fields.entry(format!("{text}@{language}")).or_default();
                }
            }
        }
        "kind" => {
            if node.form.kind(&kind).is_some() {
                sheet.kind = kind;
            }
        }
        "all" => sheet.all = true,
        "few" => sheet.all = false,
        _ => looked = Some(entry::look_at(&desk, by, &node.form, &sheet, &look).await?),
    }
    entry::complete(&desk, &node.form, &mut sheet, &look).await?;
    let draw = Draw { looked: looked.as_ref(), notices, ..Draw::of(&sheet) };
    show(&node, &visitor, &headers, by, draw).await
}

/// What texts of a form are looked up in.
pub fn look<'a>(node: &'a Node, visitor: &'a Visitor) -> Look<'a> {
    let finder = node.finder.get_or_init(|| ayni_formats::reference::CountryFinder::new(&node.kit.reference));
    Look { words: &visitor.words, reference: &node.kit.reference, finder }
}

fn kind_label(kind: &EntryKind, visitor: &Visitor) -> String {
    visitor.words.say(&Phrase::Text(kind.label.clone()))
}

/// What is drawn.
struct Draw<'a> {
    sheet: &'a Sheet,
    looked: Option<&'a Looked>,
    moved: Option<&'a entry::Moved>,
    notices: Vec<String>,
}

impl<'a> Draw<'a> {
    fn of(sheet: &'a Sheet) -> Draw<'a> {
        Draw { sheet, looked: None, moved: None, notices: Vec::new() }
    }
}

async fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    by: &By,
    draw: Draw<'_>,
) -> Result<Response, Trouble> {
    let Draw { sheet, looked, moved, mut notices } = draw;
    let (words, desk) = (&visitor.words, node.desk());
    let look = look(node, visitor);
    let own = Own::of(node, headers)?;
    let drawn = page::draw(&node.form, sheet, looked, &look);
    let kind = node.form.kind(&sheet.kind);
    let theirs = match moved {
        Some(moved) => {
            notices.push(words.key("entry-conflict"));
            let both: Vec<String> =
                moved.both.iter().map(|path| words.path(&Path::of(path.as_str()))).collect();
            if !both.is_empty() {
                let fields = Arg::Text(words.list(&both));
                notices.push(words.say(&Phrase::message("entry-conflict-both", [("fields", fields)])));
            }
            node.fragments.write(&[document::changes(0, &moved.theirs)], &**words, &CodeLinks)?
        }
        None => String::new(),
    };
    let reporters = standing::enters_for(&desk, by).await?;
    let known = match &reporters {
        None => reporters_known(node).await?,
        Some(_) => Vec::new(),
    };
    let mut beside = Vec::new();
    if !sheet.id.is_empty() {
        let drafts = desk.store.drafts_of(&sheet.reporter, &sheet.id).await?;
        let others = || drafts.iter().filter(|draft| sheet.draft.is_none_or(|(own, _)| own != draft.id));
        let names = standing::names(desk.store, others().map(|draft| draft.person)).await?;
        beside.extend(others().map(|draft| {
            let name = names.get(&draft.person).cloned().unwrap_or_default();
            let day = standing::day(draft.kept).map_or(Arg::Text(String::new()), Arg::Date);
            let said = Phrase::message("entry-draft-beside", [("name", Arg::Text(name)), ("day", day)]);
            (format!("/drafts/{}", draft.id), words.say(&said))
        }));
    }
    let errors = drawn.summary.iter().filter(|said| said.is(Severity::Error)).count();
    let title = match (sheet.id.is_empty(), sheet.typed.title()) {
        (true, _) => words.say(&Phrase::message(
            "entry-new-of",
            [("kind", Arg::Text(kind.map_or_else(String::new, |kind| kind_label(kind, visitor))))],
        )),
        (false, "") => sheet.id.clone(),
        (false, title) => title.to_owned(),
    };
    let page = FormPage {
        title,
        token: own.token.clone(),
        hidden: vec![
            ("shown", sheet.kind.clone()),
            ("all", if sheet.all { "yes" } else { "" }.to_owned()),
            ("id", sheet.id.clone()),
            ("base", sheet.base.map(|hash| ayni_store::hex(&hash)).unwrap_or_default()),
            ("draft", sheet.draft.map(|(id, revision)| format!("{id}.{revision}")).unwrap_or_default()),
        ],
        gone: sheet.typed.gone.iter().cloned().collect(),
        kind: kind.map_or_else(String::new, |kind| kind_label(kind, visitor)),
        kind_note: kind.map_or_else(String::new, |kind| words.say(&Phrase::Text(kind.note.clone()))),
        kinds: node
            .form
            .kinds
            .iter()
            .map(|one| (one.id.clone(), kind_label(one, visitor), one.id == sheet.kind))
            .collect(),
        all: sheet.all,
        reporter: sheet.reporter.clone(),
        reporter_fixed: !sheet.id.is_empty(),
        reporters: reporters.unwrap_or_default(),
        reporters_offered: known,
        id: sheet.id.clone(),
        languages: parts::languages(sheet, words),
        notices,
        beside,
        theirs,
        theirs_href: links::activity(&sheet.reporter, &sheet.id),
        checked: looked.is_some(),
        errors,
        summary_title: summary_title(errors, drawn.summary.len(), visitor),
        summary: drawn.summary,
        sections: drawn.sections,
        offered: drawn.offered,
    };
    let status = match (moved, errors) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, 0) => StatusCode::OK,
        (None, _) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    own.show(node, visitor, &page, status)
}

/// The organisations that the node knows: those that are listed, and those that have reported.
async fn reporters_known(node: &Node) -> Result<Vec<String>, Trouble> {
    let mut all: Vec<String> = node.store.organisations().await?.into_iter().map(|one| one.id).collect();
    all.extend(
        search::values(&node.store, Facet::Reporter).await?.into_iter().map(|(id, _)| id).take(OFFERED),
    );
    all.sort();
    all.dedup();
    Ok(all)
}

fn summary_title(errors: usize, all: usize, visitor: &Visitor) -> String {
    let (key, count) = match (errors, all) {
        (0, 0) => return visitor.words.key("entry-nothing-found"),
        (0, all) => ("entry-advice", all),
        (errors, _) => ("entry-errors", errors),
    };
    let args: BTreeMap<String, Arg> = [("count".to_owned(), Arg::Count(count as u64))].into_iter().collect();
    visitor.words.message(key, &args)
}

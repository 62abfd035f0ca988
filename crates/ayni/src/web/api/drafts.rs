//! Drafts: what has been begun and is not in the register yet. They are the form's own, so that what a program
//! begins a person can go on with, and the other way round.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};
use ayni_core::rights::Act;
use ayni_formats::record;
use ayni_model::Arg;
use ayni_words::Words;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::entry::look;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::answer::{self, ROOT};
use super::body;
use super::guard::Sent;
use super::record::{acts, address};
use super::table::{Access, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path};
use crate::app::desk::By;
use crate::app::entry::look::Fault;
use crate::app::entry::typed::{Fields, Line, Typed};
use crate::app::entry::{self, Looked, Put, Sheet};
use crate::app::{Refusal, standing};

/// Bytes of a draft.
const MOST: usize = 400 << 10;

const NUMBER: Parameter = path("number", Kind::Whole(1, i64::MAX), "The draft's number.", "1");

const ENTER: Access = Access::Right(Act::Enter);

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listDrafts", "/drafts", Group::Activities, ENTER, || get(list))
        .about("One's own, and those of the organisations of which one sees all; the last kept first, 200 at the most.")
        .answers(&[gives(200, "The drafts.", &[(JSON, "Drafts")]).headers(TAG)]),
    Operation::get("addDraft", "/drafts", Group::Activities, ENTER, || post(add))
        .does(Verb::Post)
        .about(
            "Keeps what was typed as it was typed, whatever is wrong with it, in the language of `Accept-Language`. \
             `id` names an activity that is changed, `base` the `etag` of the version that it is made from: the \
             newest where it is not given.",
        )
        .sends(Sends { forms: &[(JSON, "DraftBody")], most: MOST, example: EXAMPLE })
        .answers(&[gives(201, "The draft.", &[(JSON, "DraftKept")]).headers(&[("Location", "The draft.")])]),
    Operation::get("getDraft", "/drafts/{number}", Group::Activities, ENTER, || get(one))
        .takes(&[NUMBER])
        .answers(&[gives(200, "The draft.", &[(JSON, "Draft")]).headers(TAG)]),
    Operation::get("keepDraft", "/drafts/{number}", Group::Activities, ENTER, || put(keep))
        .does(Verb::Put)
        .about(
            "Keeps it anew. `revision` is the one that was looked at: where somebody has kept it since, this becomes \
             a draft of its own (`beside`), so that nothing of either is lost.",
        )
        .takes(&[NUMBER])
        .sends(Sends { forms: &[(JSON, "DraftBody")], most: MOST, example: EXAMPLE })
        .answers(&[gives(200, "The draft.", &[(JSON, "DraftKept")])]),
    Operation::get("checkDraft", "/drafts/{number}/check", Group::Activities, ENTER, || post(check))
        .does(Verb::Post)
        .about("The record that it makes, what is not understood by field, and what the rules find.")
        .takes(&[NUMBER])
        .answers(&[gives(200, "What it makes.", &[(JSON, "DraftChecked")])]),
    Operation::get("enterDraft", "/drafts/{number}/enter", Group::Activities, ENTER, || post(enter))
        .does(Verb::Post)
        .about(
            "Puts it in the register, and the draft is gone. What is wrong keeps it out (422, with `fields` and \
             `findings`); so does what somebody has changed since (409).",
        )
        .takes(&[NUMBER])
        .answers(&[gives(200, "The activity.", &[(JSON, "DraftEntered")])]),
    Operation::get("dropDraft", "/drafts/{number}", Group::Activities, ENTER, || delete(throw_away))
        .does(Verb::Delete)
        .about("Throws it away.")
        .takes(&[path("number", Kind::Whole(1, i64::MAX), "The draft's number.", "2")])
        .answers(&[gives(204, "It is gone.", &[])]),
];

const EXAMPLE: &str = r#"{"kind":"training","reporter":"XAA-ABC","revision":1,"typed":{"fields":{"title@en":"Course on vaccine storage","status":"completed","period.start":"2024-03-04","period.end":"2024-03-15"},"lists":{"parties":[{"id":"party-1","fields":{"role":"provider","country":"XAA"}},{"id":"party-2","fields":{"role":"recipient","country":"Kenya"}}]}}}"#;

/// A draft as a program sends it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    kind: String,
    #[serde(default)]
    all: bool,
    #[serde(default)]
    reporter: String,
    #[serde(default)]
    id: String,
    #[serde(default)]
    base: Option<String>,
    typed: TypedBody,
    #[serde(default)]
    revision: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypedBody {
    #[serde(default)]
    fields: Fields,
    #[serde(default)]
    lists: BTreeMap<String, Vec<LineBody>>,
    #[serde(default)]
    gone: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineBody {
    id: String,
    #[serde(default)]
    fields: Fields,
}

impl TypedBody {
    /// As the form would have sent it: what the form does not have is left out, and lists have their bounds.
    fn typed(self) -> Typed {
        let mut pairs: Vec<(String, String)> = Vec::new();
        pairs.extend(self.fields.into_iter().map(|(name, value)| (format!("f.{name}"), value)));
        for (list, lines) in self.lists {
            for (at, LineBody { id, fields }) in lines.into_iter().enumerate() {
                pairs.push((format!("l.{list}.{at}."), id));
                pairs
                    .extend(fields.into_iter().map(|(name, value)| (format!("l.{list}.{at}.{name}"), value)));
            }
        }
        pairs.extend(self.gone.into_iter().map(|gone| ("gone".to_owned(), gone)));
        Typed::of_pairs(&pairs)
    }
}

/// The form that a program's draft is.
async fn sheet(node: &Node, by: &By, body: Body) -> Result<Sheet, Trouble> {
    let unknown = || {
        let kinds: Vec<&str> = node.form.kinds.iter().map(|kind| kind.id.as_str()).collect();
        let args = [("kind", Arg::Text(body.kind.clone())), ("kinds", Arg::Text(kinds.join(", ")))];
        Trouble::from(Refusal::usage("api-no-kind", args)).with(StatusCode::UNPROCESSABLE_ENTITY)
    };
    let kind = node.form.kind(&body.kind).ok_or_else(unknown)?.id.clone();
    let base = match body.base.as_deref() {
        Some(tag) => {
            let hash = entry::hash_from(tag.trim_matches('"'));
            let bad = || Refusal::usage("api-bad-condition", [("name", Arg::Text("base".to_owned()))]);
            Some(hash.ok_or_else(|| Trouble::from(bad()).with(StatusCode::UNPROCESSABLE_ENTITY))?)
        }
        None if body.id.is_empty() => None,
        // What is there is told to who may change it.
        None => {
            let desk = node.desk();
            desk.may_in(by, Act::Enter, &body.reporter).await?;
            let standing = standing::of(&desk, &body.reporter, &body.id).await?;
            ayni_store::Hash::try_from(standing.body_hash.as_slice()).ok()
        }
    };
    let (all, reporter, id) = (body.all, body.reporter, body.id);
    Ok(Sheet { kind, all, reporter, id, typed: body.typed.typed(), base, draft: None })
}

fn kept(sheet: &Sheet, beside: bool) -> Value {
    let (number, revision) = sheet.draft.unwrap_or_default();
    json!({ "number": number, "revision": revision, "beside": beside })
}

/// `GET /drafts`
async fn list(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let sees = who.sees().map(|sees| sees.reporters.as_slice());
    let found = entry::drafts(&node.desk(), acts(&who), sees).await?;
    let line = |draft: &ayni_store::Draft| {
        json!({
            "number": draft.id, "revision": draft.revision, "person": (draft.person > 0).then_some(draft.person),
            "reporter": draft.organisation, "id": draft.activity, "title": draft.title, "kept": draft.kept,
        })
    };
    answer::shown(&visitor, &json!({ "items": found.iter().map(line).collect::<Vec<_>>() }))
}

/// `POST /drafts`
async fn add(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let by = acts(&who);
    let mut sheet = sheet(&node, by, body::value(&sent)?).await?;
    entry::keep(&node.desk(), by, &mut sheet).await?;
    let number = sheet.draft.unwrap_or_default().0;
    answer::made(StatusCode::CREATED, &kept(&sheet, false), &format!("{ROOT}/drafts/{number}"))
}

/// `GET /drafts/{number}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let sheet = entry::resume(&node.desk(), acts(&who), number).await?;
    let line = |line: &Line| json!({ "id": line.id, "fields": line.fields });
    let lists: BTreeMap<&str, Vec<Value>> =
        sheet.typed.lists.iter().map(|(name, all)| (name.as_str(), all.iter().map(line).collect())).collect();
    let value = json!({
        "number": number, "revision": sheet.draft.unwrap_or_default().1, "kind": sheet.kind, "all": sheet.all,
        "reporter": sheet.reporter, "id": sheet.id, "base": sheet.base.as_ref().map(answer::strong),
        "typed": { "fields": sheet.typed.fields, "lists": lists, "gone": sheet.typed.gone },
    });
    answer::shown(&visitor, &value)
}

/// `PUT /drafts/{number}`
async fn keep(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (by, body) = (acts(&who), body::value::<Body>(&sent)?);
    let before = entry::resume(&node.desk(), by, number).await?;
    let seen = body.revision.unwrap_or_default();
    let same = before.reporter == body.reporter && before.id == body.id && body.base.is_none();
    let mut sheet = sheet(&node, by, body).await?;
    if same {
        sheet.base = before.base;
    }
    sheet.draft = Some((number, seen));
    let beside = entry::keep(&node.desk(), by, &mut sheet).await?;
    answer::done(StatusCode::OK, &kept(&sheet, beside))
}

/// What is not understood, by field.
fn fields(looked: &Looked, words: &Words) -> BTreeMap<String, String> {
    let said = |fault: &Fault| {
        let args = fault.args.iter().map(|(name, arg)| ((*name).to_owned(), arg.clone())).collect();
        words.message(fault.key, &args)
    };
    looked.faults.iter().map(|(name, fault)| (name.clone(), said(fault))).collect()
}

/// `POST /drafts/{number}/check`
async fn check(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    let sheet = entry::resume(&desk, by, number).await?;
    let looked = entry::look_at(&desk, by, &node.form, &sheet, &look(&node, &visitor)).await?;
    let record: Value = serde_json::from_slice(&record::write(&looked.activity))
        .map_err(|error| Refusal::Fault(error.to_string()))?;
    let value = json!({
        "record": record, "fields": fields(&looked, &visitor.words),
        "findings": answer::findings(&looked.findings, &visitor.words),
    });
    answer::done(StatusCode::OK, &value)
}

/// `POST /drafts/{number}/enter`
async fn enter(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    let sheet = entry::resume(&desk, by, number).await?;
    match entry::put(&desk, by, &node.form, &sheet, &look(&node, &visitor)).await? {
        Put::Done(reporter, id) => {
            let record = address(&reporter, &id);
            answer::done(StatusCode::OK, &json!({ "reporter": reporter, "id": id, "record": record }))
        }
        Put::Held(looked) => Err(Trouble::from(Refusal::refused("api-draft-held", []))
            .with(StatusCode::UNPROCESSABLE_ENTITY)
            .and("fields", json!(fields(&looked, &visitor.words)))
            .and("findings", answer::findings(&looked.findings, &visitor.words))),
        Put::Moved(_) => Err(Refusal::refused("api-changed", []).into()),
    }
}

/// `DELETE /drafts/{number}`
async fn throw_away(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    entry::throw_away(&node.desk(), acts(&who), number).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

//! What is one's own in the exchange: records whatever became of them, drafts, searches that are kept.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{delete, get, post, put};
use ayni_core::rights::Act;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::super::Shared;
use super::super::super::error::Trouble;
use super::super::super::gate::Who;
use super::super::super::visitor::Visitor;
use super::super::answer::{self, ROOT};
use super::super::body;
use super::super::people::content;
use super::super::record::acts;
use super::super::table::{Access, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path};
use super::super::taken::Told;
use crate::app::Refusal;
use crate::app::exchange::entry::{self, Sheet};
use crate::app::exchange::{Viewer, saved};

/// Records that the list has at the most.
const RECORDS: i64 = 1_000;

const NUMBER: Parameter = path("number", Kind::Whole(1, i64::MAX), "Its number.", "1");

const OFFER: Access = Access::Right(Act::Offer);

/// The example of a draft: what was typed, by the names of fields.
const DRAFT: Sends = Sends {
    forms: &[(JSON, "ExchangeDraftBody")],
    most: 512 << 10,
    example: r#"{"kind":"need","owner":"XAA-MOH","id":"NEED-7","tier":"public","typed":{"title@fr":"Puits et pompes","places":"Sénégal"},"revision":1}"#,
};

pub const OPERATIONS: &[Operation] = &[
    Operation::get(
        "listOwnExchangeRecords",
        "/exchange-own",
        Group::Exchange,
        Access::Right(Act::See),
        || get(records),
    )
    .about("Those of one's organisations, whatever became of them, the last kept first; 1,000 at the most.")
    .answers(&[gives(200, "The records.", &[(JSON, "OwnRecords")]).headers(TAG)]),
    Operation::get("listExchangeDrafts", "/exchange-drafts", Group::Exchange, OFFER, || get(drafts))
        .about("One's own, the last kept first; 200 at the most.")
        .answers(&[gives(200, "The drafts.", &[(JSON, "ExchangeDrafts")]).headers(TAG)]),
    Operation::get("addExchangeDraft", "/exchange-drafts", Group::Exchange, OFFER, || post(add_draft))
        .does(Verb::Post)
        .about(
            "Keeps what was typed as it was typed, by the names of the form's fields with the language of words behind \
             them (`title@fr`, `evidence.0.what@fr`), whatever is wrong with it. Nobody else sees it; a person goes on \
             with it on its page.",
        )
        .sends(DRAFT)
        .answers(&[gives(201, "The draft.", &[(JSON, "DraftKept")]).headers(&[("Location", "The draft.")])]),
    Operation::get("getExchangeDraft", "/exchange-drafts/{number}", Group::Exchange, OFFER, || get(draft))
        .takes(&[NUMBER])
        .answers(&[gives(200, "The draft.", &[(JSON, "ExchangeDraft")]).headers(TAG)]),
    Operation::get("keepExchangeDraft", "/exchange-drafts/{number}", Group::Exchange, OFFER, || {
        put(keep_draft)
    })
    .does(Verb::Put)
    .about(
        "Keeps it anew. `revision` is the one that was looked at: where it was kept since, this becomes a draft of its \
         own (`beside`).",
    )
    .takes(&[NUMBER])
    .sends(DRAFT)
    .answers(&[gives(200, "The draft.", &[(JSON, "DraftKept")])]),
    Operation::get("dropExchangeDraft", "/exchange-drafts/{number}", Group::Exchange, OFFER, || {
        delete(drop_draft)
    })
    .does(Verb::Delete)
    .about("Throws it away.")
    .takes(&[path("number", Kind::Whole(1, i64::MAX), "Its number.", "2")])
    .answers(&[gives(204, "It is gone.", &[])]),
    Operation::get("listSearches", "/exchange-searches", Group::Exchange, Access::Right(Act::See), || {
        get(searches)
    })
    .about("The searches that the person keeps.")
    .answers(&[gives(200, "The searches.", &[(JSON, "SavedSearches")]).headers(TAG)]),
    Operation::get("keepSearch", "/exchange-searches", Group::Exchange, Access::Right(Act::Say), || {
        post(keep_search)
    })
    .does(Verb::Post)
    .about(
        "Keeps a search: what stands behind the question mark of its address. A letter with what is new goes to the \
         person after `days`: 1, 7 or 30; none with 0.",
    )
    .sends(Sends {
        forms: &[(JSON, "SearchBody")],
        most: body::SMALL,
        example: r#"{"name":"Cholera","query":"q=cholera&kind=practice","days":7}"#,
    })
    .answers(&[gives(201, "The search.", &[(JSON, "SearchNumber")])]),
    Operation::get("dropSearch", "/exchange-searches/{number}", Group::Exchange, Access::Right(Act::Say), || {
        delete(drop_search)
    })
    .does(Verb::Delete)
    .about("Drops it, and its letters.")
    .takes(&[NUMBER])
    .answers(&[gives(204, "It is gone.", &[])]),
];

/// `GET /exchange-own`
async fn records(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let desk = node.desk();
    let own = Viewer::of(&desk, who.by()).await?.own(&desk).await?;
    let line = |one: &ayni_store::RecordLine| {
        json!({
            "owner": one.owner, "id": one.key, "kind": one.kind, "tier": one.tier, "state": one.state,
            "version": one.number, "made": one.made, "at": one.at, "until": one.until,
        })
    };
    let items: Vec<Value> = node.store.records_of(&own, RECORDS).await?.iter().map(line).collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

/// `GET /exchange-drafts`
async fn drafts(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    may_begin(&node, &who).await?;
    let person = acts(&who).person().unwrap_or(0);
    let line = |one: &ayni_store::ExchangeDraft| {
        json!({
            "number": one.id, "revision": one.revision, "kind": one.kind, "owner": one.owner, "title": one.title,
            "kept": one.kept,
        })
    };
    let items: Vec<Value> = node.store.exchange_drafts(person).await?.iter().map(line).collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Draft {
    kind: String,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    id: String,
    #[serde(default)]
    tier: String,
    typed: BTreeMap<String, String>,
    #[serde(default)]
    revision: Option<i64>,
}

impl Draft {
    fn sheet(self, draft: Option<(i64, i64)>) -> Sheet {
        let Draft { kind, owner, id, tier, typed, .. } = self;
        Sheet { kind, owner, id, tier, typed, draft, ..Sheet::default() }
    }
}

fn told(sheet: &Sheet, beside: bool) -> (i64, Value) {
    let (number, revision) = sheet.draft.unwrap_or_default();
    (number, json!({ "number": number, "revision": revision, "beside": beside }))
}

/// Who may enter records at all may begin one.
async fn may_begin(node: &Shared, who: &Who) -> Result<(), Refusal> {
    crate::app::exchange::viewer::acts_for(&node.desk(), acts(who), Act::Offer).await.map(|_| ())
}

fn known(node: &Shared, draft: &Draft) -> Result<(), Trouble> {
    let kind = ayni_model::Arg::Text(draft.kind.clone());
    let none = || content(Refusal::usage("exchange-no-kind", [("kind", kind)]));
    node.exchange.kinds.kind(&draft.kind).map(|_| ()).ok_or_else(none)
}

/// `POST /exchange-drafts`
async fn add_draft(
    State(node): State<Shared>,
    who: Who,
    Told(draft): Told<Draft>,
) -> Result<Response, Trouble> {
    may_begin(&node, &who).await?;
    known(&node, &draft)?;
    let mut sheet = draft.sheet(None);
    entry::keep_draft(&node.desk(), acts(&who), &mut sheet).await.map_err(content)?;
    let (number, value) = told(&sheet, false);
    answer::made(StatusCode::CREATED, &value, &format!("{ROOT}/exchange-drafts/{number}"))
}

/// `GET /exchange-drafts/{number}`
async fn draft(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    may_begin(&node, &who).await?;
    let sheet = entry::resume(&node.desk(), acts(&who), number).await?;
    let value = json!({
        "number": number, "revision": sheet.draft.unwrap_or_default().1, "kind": sheet.kind, "owner": sheet.owner,
        "id": sheet.id, "tier": sheet.tier, "typed": sheet.typed,
    });
    answer::shown(&visitor, &value)
}

/// `PUT /exchange-drafts/{number}`
async fn keep_draft(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    Told(draft): Told<Draft>,
) -> Result<Response, Trouble> {
    may_begin(&node, &who).await?;
    known(&node, &draft)?;
    let seen = draft.revision.unwrap_or_default();
    let mut sheet = draft.sheet(Some((number, seen)));
    let beside = entry::keep_draft(&node.desk(), acts(&who), &mut sheet).await.map_err(content)?;
    answer::done(StatusCode::OK, &told(&sheet, beside).1)
}

/// `DELETE /exchange-drafts/{number}`
async fn drop_draft(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
) -> Result<StatusCode, Trouble> {
    may_begin(&node, &who).await?;
    entry::throw_away(&node.desk(), acts(&who), number).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `GET /exchange-searches`
async fn searches(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let line = |one: &ayni_store::SavedSearch| json!({ "number": one.id, "name": one.name, "query": one.query, "days": one.days });
    let items: Vec<Value> = saved::of(&node.desk(), acts(&who)).await?.iter().map(line).collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Search {
    name: String,
    query: String,
    #[serde(default)]
    days: i64,
}

/// `POST /exchange-searches`
async fn keep_search(
    State(node): State<Shared>,
    who: Who,
    Told(one): Told<Search>,
) -> Result<Response, Trouble> {
    let kept = saved::keep(&node.desk(), acts(&who), &one.name, &one.query, one.days).await;
    answer::done(StatusCode::CREATED, &json!({ "number": kept.map_err(content)? }))
}

/// `DELETE /exchange-searches/{number}`
async fn drop_search(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
) -> Result<StatusCode, Trouble> {
    saved::drop(&node.desk(), acts(&who), number).await?;
    Ok(StatusCode::NO_CONTENT)
}

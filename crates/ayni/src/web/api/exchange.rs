//! The exchange: records, found, looked at and kept, alone or many at once; what fits them; how well the whole does.

pub mod acts;
pub mod own;
pub mod partnerships;
pub mod together;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{delete, get, post, put};
use ayni_core::exchange::find::Of;
use ayni_core::rights::Act;
use ayni_formats::exchange as form;
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_model::{Phrase, Severity};
use ayni_store::Kept;
use ayni_words::Words;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::guard::Sent;
use super::record::acts;
use super::table::{
    AFTER, Access, Group, JSON, Kind, LIMIT, NDJSON, Operation, PAGE, Parameter, Sends, TAG, Verb, gives,
    path, query,
};
use super::{answer, body};
use crate::app::exchange::keep::{self, Keep, Outcome};
use crate::app::exchange::search::{self, Asked};
use crate::app::exchange::shelf::{Kept as Shelved, published};
use crate::app::exchange::{Viewer, funnel as funnels, matching, no_record};
use crate::app::{Refusal, enter};

const OWNER: Parameter = path("owner", Kind::Text, "The owner's organisation id.", "XAA-MOH");
const ID: Parameter = path("id", Kind::Text, "The record's id there.", "API-1");

/// Records that are kept at once.
const MOST: usize = 500;

/// How far into its answers a search can be followed: each page orders all before it. Files have all.
const DEEPEST: usize = 10_000;

/// The example of a record.
pub const EXAMPLE: &str = r#"{"ayni-exchange":"1","kind":"need","owner":"XAA-MOH","id":"API-1","tier":"public","values":{"title":{"en":"Forty trainers for early warning of cholera"},"summary":{"en":"People who have set up early warning in a country like ours."},"resources":["training"],"places":["XAA"],"goals":["3.d"]}}"#;

/// The example of several.
const EXAMPLES: &str = r#"[{"ayni-exchange":"1","kind":"offer","owner":"XAA-MOH","id":"API-2","tier":"public","values":{"title":{"en":"Places in a course on laboratory work"},"summary":{"en":"Ten places a year, with lodging."},"resources":["training"]}}]"#;

/// The forms in which several are sent.
const MANY: &[(&str, &str)] = &[(JSON, "ExchangeRecords"), (NDJSON, "ExchangeRecordLines")];

/// What a list can be narrowed to, but for its kind; by the name of the facet.
const NARROW: [Parameter; 7] = [
    query("side", Kind::Choice(&["seeks", "gives", "tells"]), "Only what is sought, given or told."),
    query("kind", Kind::Text, "Only this kind of record, as `need`."),
    query("places", Kind::Text, "Only what is for or was done in this country or region."),
    query("goals", Kind::Text, "Only what works for this goal, by number."),
    query("resources", Kind::Text, "Only what is sought or given so: `training` ..."),
    query("languages", Kind::Text, "Only what can be done in this language."),
    query("owner", Kind::Text, "Only records of this organisation."),
];

pub const OPERATIONS: &[Operation] = &[
    Operation::get("findRecords", "/exchange", Group::Exchange, Access::Anyone, || get(find))
        .about(
            "Words in any language; each answer says why it is there, and `meaning` whether the node's model of meaning is among \
             the reasons or found it alone. Without words, the newest first. `facets` has \
             the values by which the answers can be narrowed, and how many have each. A search can be followed for \
             10,000 answers; `/exchange/records.ndjson` of the pages has all that is public.",
        )
        .takes(&[
            query("q", Kind::Text, "Words, in any language."),
            NARROW[0],
            NARROW[1],
            NARROW[2],
            NARROW[3],
            NARROW[4],
            NARROW[5],
            NARROW[6],
            query("near", Kind::Text, "The country in whose context it is looked for (ISO 3166 alpha-3)."),
            AFTER,
            LIMIT,
        ])
        .answers(&[gives(200, "The records.", &[(JSON, "RecordsFound")]).headers(PAGE)]),
    Operation::get("enterExchangeRecords", "/exchange", Group::Exchange, Access::Right(Act::Offer), || {
        post(enter_all)
    })
    .does(Verb::Post)
    .about(
        "Up to 500 records as a JSON array, or one a line. Each is kept as a new version whatever stood there, and has an outcome of \
         its own; what is faulty, or of another's organisation, stays out, as does what was taken back, but for who may bring \
         it back.",
    )
    .takes(&[query("dry-run", Kind::Truth, "`true`: nothing is kept; the outcomes say what was found.")])
    .sends(Sends { forms: MANY, most: body::MANY, example: EXAMPLES })
    .answers(&[gives(200, "What became of each.", &[(JSON, "RecordOutcomes")])]),
    Operation::get("getExchangeRecord", "/exchange/{owner}/{id}", Group::Exchange, Access::Anyone, || {
        get(one)
    })
    .about("As it is shown to who asks: of a person nothing unless they agree.")
    .takes(&[OWNER, ID])
    .answers(&[gives(200, "The record.", &[(JSON, "ExchangeRecord")]).headers(TAG)]),
    Operation::get("matchRecord", "/exchange/{owner}/{id}/matches", Group::Exchange, Access::Anyone, || {
        get(matches)
    })
    .about("What would serve a need, or whom an offer would serve, the best first, each with its reasons.")
    .takes(&[OWNER, ID])
    .answers(&[gives(200, "The matches.", &[(JSON, "RecordMatches")]).headers(TAG)]),
    Operation::get(
        "putExchangeRecord",
        "/exchange/{owner}/{id}",
        Group::Exchange,
        Access::Right(Act::Offer),
        || put(keep_one),
    )
    .does(Verb::Put)
    .about("Kept as a new version, whatever stood there; what was there before stays in its history. One that was taken back is \
         kept for who may bring it back.")
    .takes(&[OWNER, ID])
    .sends(Sends { forms: &[(JSON, "ExchangeRecord")], most: body::RECORD, example: EXAMPLE })
    .answers(&[gives(200, "What became of it.", &[(JSON, "RecordKept")])]),
    Operation::get(
        "withdrawExchangeRecord",
        "/exchange/{owner}/{id}",
        Group::Exchange,
        Access::Right(Act::Partner),
        || delete(withdraw),
    )
    .does(Verb::Delete)
    .about("It is shown to nobody but its owner any more; its history stays.")
    .takes(&[OWNER, ID])
    .answers(&[gives(204, "Done.", &[])]),
    Operation::get("getExchangeKinds", "/exchange-kinds", Group::Exchange, Access::Anyone, || get(kinds))
        .about("The kinds of record with the fields of each, their lists of codes, and the standard of reviews.")
        .answers(&[gives(200, "The kinds.", &[(JSON, "ExchangeKinds")]).headers(TAG)]),
    Operation::get("getExchangeFunnel", "/exchange-funnel", Group::Exchange, Access::Anyone, || get(funnel))
        .about("How many needs there are, how many came how far, and the days between.")
        .answers(&[gives(200, "The funnel.", &[(JSON, "ExchangeFunnel")]).headers(TAG)]),
];

/// A record, by owner and id, as programs name one in what they send.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Name {
    owner: String,
    id: String,
}

impl Name {
    fn pair(&self) -> (&str, &str) {
        (&self.owner, &self.id)
    }

    /// The record's number; of one that who asks is shown nothing of, nothing is told.
    async fn number(&self, node: &Node, who: &Who) -> Result<i64, Refusal> {
        let desk = node.desk();
        let kept = published(&desk, &self.owner, &self.id).await?;
        let viewer = Viewer::of(&desk, who.by()).await?;
        let shown = viewer.shown(&node.exchange, &kept.line, &kept.record, enter::today(&desk));
        shown.map(|_| kept.line.id).ok_or_else(no_record)
    }
}

/// A record as answers name it, where who asks is shown anything of it.
fn named(node: &Node, viewer: &Viewer, kept: Option<&Shelved>) -> Value {
    let today = enter::today(&node.desk());
    let shown = kept.filter(|kept| viewer.shown(&node.exchange, &kept.line, &kept.record, today).is_some());
    shown.map_or(Value::Null, |kept| json!({ "owner": kept.line.owner, "id": kept.line.key }))
}

/// Reasons in the language of who asks.
fn said(reasons: &[Phrase], words: &Words) -> Vec<String> {
    reasons.iter().map(|one| words.say(one)).collect()
}

/// What the node's model of meaning has to do with an answer: nothing, it is among the reasons, or it is the only one.
fn meant(reasons: &[Phrase]) -> &'static str {
    let is =
        |wanted: &str| reasons.iter().any(|one| matches!(one, Phrase::Message { key, .. } if key == wanted));
    match (is("exchange-why-meaning-alone"), is("exchange-why-meaning")) {
        (true, _) => "alone",
        (false, true) => "also",
        (false, false) => "no",
    }
}

/// `GET /exchange`
async fn find(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let desk = node.desk();
    let words = &visitor.words;
    let mut asked = Asked {
        text: visitor.asked("q").unwrap_or_default().chars().take(1_000).collect(),
        language: words.language().to_owned(),
        near: visitor.asked("near").unwrap_or_default().to_owned(),
        ..Asked::default()
    };
    for (facet, _) in Of::FACETS {
        asked.narrow.extend(visitor.asked(facet).map(|value| (facet.to_owned(), value.to_owned())));
    }
    let viewer = Viewer::of(&desk, who.by()).await?;
    let (from, most) = (answer::after(&visitor), answer::limit(&visitor) as usize);
    if from > DEEPEST {
        return Err(Refusal::usage("api-bad-cursor", [("after", Arg::Text(from.to_string()))]).into());
    }
    let found = search::search(&desk, &node.exchange, &viewer, &asked, (from, most)).await?;
    let items: Vec<Value> = found
        .answers
        .iter()
        .map(|one| {
            json!({
                "record": form::to_value(&one.record), "why": said(&one.reasons, words),
                "meaning": meant(&one.reasons),
            })
        })
        .collect();
    let end = from + most;
    let next = (found.total > end && end <= DEEPEST).then(|| end.to_string());
    let value = json!({ "total": found.total, "items": items, "next": next, "facets": found.facets });
    answer::page(&visitor, &value, next.as_deref())
}

/// What became of a record, with what was found in it.
fn outcome(outcome: &Outcome, words: &Words) -> Value {
    let became = match (&outcome.denied, outcome.became) {
        (Some(_), _) => "denied",
        (None, Some(Kept::New)) => "new",
        (None, Some(Kept::Changed)) => "changed",
        (None, Some(Kept::Same | Kept::Moved)) => "same",
        (None, None) if outcome.findings.iter().any(|one| one.severity == Severity::Error) => "faulty",
        (None, None) => "looked-at",
    };
    json!({
        "owner": outcome.owner, "id": outcome.id, "became": became,
        "findings": answer::findings(&outcome.findings, words),
    })
}

/// `POST /exchange`
async fn enter_all(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    sent: Sent,
) -> Result<Response, Trouble> {
    let no_list =
        || Refusal::usage("api-bad-body", [("detail", Arg::Text("not a list of records".to_owned()))]);
    let all = form::read_list(&sent.bytes, "", MOST).ok_or_else(no_list)?;
    if all.len() > MOST {
        return Err(Refusal::usage("enter-too-many", [("most", Arg::Count(MOST as u64))]).into());
    }
    let dry = visitor.asked("dry-run") == Some("true");
    let keeps = all.iter().filter_map(|one| one.as_ref().ok()).cloned();
    let keeps = keeps.map(|record| Keep { record, expected: None }).collect();
    let mut came = keep::keep_as(&node.desk(), acts(&who), &node.exchange, keeps, dry).await?.into_iter();
    let words = &visitor.words;
    // Who may enter none of them is told so.
    if came.as_slice().iter().all(|one| one.denied.is_some())
        && let Some(denied) = came.next().and_then(|one| one.denied)
    {
        return Err(denied.into());
    }
    // What is no record stands in its place.
    let items = all.iter().filter_map(|one| match one {
        Ok(_) => came.next().map(|came| outcome(&came, words)),
        Err(finding) => Some(json!({
            "owner": "", "id": "", "became": "faulty",
            "findings": answer::findings(std::slice::from_ref(finding), words),
        })),
    });
    answer::done(StatusCode::OK, &json!({ "items": items.collect::<Vec<_>>() }))
}

/// `GET /exchange/{owner}/{id}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((owner, id)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let viewer = Viewer::of(&desk, who.by()).await?;
    let found = published(&desk, &owner, &id).await?;
    let today = enter::today(&desk);
    let shown = viewer.shown(&node.exchange, &found.line, &found.record, today).ok_or_else(no_record)?;
    answer::shown(&visitor, &form::to_value(&shown))
}

/// `GET /exchange/{owner}/{id}/matches`
async fn matches(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((owner, id)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let viewer = Viewer::of(&desk, who.by()).await?;
    let (_, found) = matching::matches(&desk, &node.exchange, &viewer, (&owner, &id)).await?;
    let items: Vec<Value> = (1..)
        .zip(&found)
        .map(|(place, one)| {
            json!({
                "owner": one.record.owner, "id": one.record.id, "kind": one.record.kind,
                "points": one.points, "why": said(&one.why(place), &visitor.words),
                "meaning": meant(&one.reasons),
            })
        })
        .collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

/// `PUT /exchange/{owner}/{id}`
async fn keep_one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((owner, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let record = form::read(&sent.bytes).map_err(|finding| Refusal::Content(vec![*finding]))?;
    if record.owner != owner || record.id != id {
        return Err(Refusal::usage("exchange-other-name", []).into());
    }
    let all =
        keep::keep(&node.desk(), acts(&who), &node.exchange, vec![Keep { record, expected: None }]).await?;
    let came = all.into_iter().next().ok_or_else(no_record)?;
    match (came.denied, came.became) {
        (Some(denied), _) => Err(denied.into()),
        (None, None) => Err(Refusal::Content(came.findings).into()),
        (None, became) => {
            let came = Outcome { denied: None, became, ..came };
            answer::done(StatusCode::OK, &outcome(&came, &visitor.words))
        }
    }
}

/// `DELETE /exchange/{owner}/{id}`
async fn withdraw(
    State(node): State<Shared>,
    who: Who,
    Path((owner, id)): Path<(String, String)>,
) -> Result<StatusCode, Trouble> {
    keep::turn(&node.desk(), acts(&who), (&owner, &id), false).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `GET /exchange-kinds`
async fn kinds(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let exchange = &node.exchange;
    answer::shown(&visitor, &json!({ "kinds": exchange.kinds, "standard": exchange.standard }))
}

/// `GET /exchange-funnel`
async fn funnel(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let funnel = funnels::funnel(&node.desk(), &node.exchange).await?;
    let stages: Vec<Value> = funnel
        .reached
        .iter()
        .map(|one| {
            json!({
                "stage": one.stage.as_str(), "needs": one.needs, "partnerships": one.partnerships, "days": one.days,
            })
        })
        .collect();
    let whole = json!({
        "needs": funnel.needs, "stages": stages, "repeated": funnel.repeated, "ended_early": funnel.ended_early,
    });
    answer::shown(&visitor, &whole)
}

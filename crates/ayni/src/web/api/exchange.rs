//! The exchange: records, what fits them, and how well the whole does.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{delete, get, put};
use ayni_core::rights::Act;
use ayni_formats::exchange as form;
use ayni_model::Phrase;
use ayni_model::document::Speak;
use ayni_store::Kept;
use ayni_words::Words;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::answer;
use super::body;
use super::guard::Sent;
use super::table::{Access, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path, query};
use crate::app::desk::By;
use crate::app::exchange::keep::{self, Keep};
use crate::app::exchange::search::{self, Asked};
use crate::app::exchange::shelf::{kept, published};
use crate::app::exchange::{Viewer, funnel as funnels, matching, no_record};
use crate::app::{Refusal, enter};

const OWNER: Parameter = path("owner", Kind::Text, "The owner's organisation id.", "XAA-MOH");
const ID: Parameter = path("id", Kind::Text, "The record's id there.", "API-1");

/// The example of a record.
pub const EXAMPLE: &str = r#"{"ayni-exchange":"1","kind":"need","owner":"XAA-MOH","id":"API-1","tier":"public","values":{"title":{"en":"Forty trainers for early warning of cholera"},"summary":{"en":"People who have set up early warning in a country like ours."},"resources":["training"],"places":["XAA"],"goals":["3.d"]}}"#;

pub const OPERATIONS: &[Operation] = &[
    Operation::get("findRecords", "/exchange", Group::Exchange, Access::Anyone, || get(find))
        .about("Words in any language; each answer says why it is there. Without words, the newest first.")
        .takes(&[
            query("q", Kind::Text, "Words, in any language."),
            query("kind", Kind::Text, "Only this kind of record, as `need`."),
            query("near", Kind::Text, "The country in whose context it is looked for (ISO 3166 alpha-3)."),
            query("limit", Kind::Whole(1, 500), "How many at most; 50 unless said."),
        ])
        .answers(&[gives(200, "The records.", &[(JSON, "RecordsFound")]).headers(TAG)]),
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
    .about("Kept as a new version, whatever stood there; what was there before stays in its history.")
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
    Operation::get("getExchangeFunnel", "/exchange-funnel", Group::Exchange, Access::Anyone, || get(funnel))
        .about("How many needs there are, how many came how far, and the days between.")
        .answers(&[gives(200, "The funnel.", &[(JSON, "ExchangeFunnel")]).headers(TAG)]),
];

fn why(reasons: &[Phrase], words: &Words) -> Vec<String> {
    reasons.iter().map(|one| words.say(one)).collect()
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
    asked.narrow.extend(visitor.asked("kind").map(|kind| ("kind".to_owned(), kind.to_owned())));
    let viewer = Viewer::of(&desk, who.by()).await?;
    let most = answer::limit(&visitor) as usize;
    let found = search::search(&desk, &node.exchange, &viewer, &asked, (0, most)).await?;
    let items: Vec<Value> = found
        .answers
        .iter()
        .map(|one| json!({ "record": form::to_value(&one.record), "why": why(&one.reasons, words) }))
        .collect();
    answer::shown(&visitor, &json!({ "total": found.total, "items": items }))
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
                "points": one.points, "why": why(&one.why(place), &visitor.words),
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
    let by = who.by().unwrap_or(&By::Machine);
    let record = form::read(&sent.bytes).map_err(|finding| Refusal::Content(vec![*finding]))?;
    if record.owner != owner || record.id != id {
        return Err(Refusal::usage("exchange-other-name", []).into());
    }
    let all = keep::keep(&node.desk(), by, &node.exchange, vec![Keep { record, expected: None }]).await?;
    let outcome = all.into_iter().next().ok_or_else(no_record)?;
    if let Some(denied) = outcome.denied {
        return Err(denied.into());
    }
    let Some(became) = outcome.became else { return Err(Refusal::Content(outcome.findings).into()) };
    let became = match became {
        Kept::New => "new",
        Kept::Changed => "changed",
        Kept::Same | Kept::Moved => "same",
    };
    let findings = answer::findings(&outcome.findings, &visitor.words);
    answer::done(StatusCode::OK, &json!({ "became": became, "findings": findings }))
}

/// `DELETE /exchange/{owner}/{id}`
async fn withdraw(
    State(node): State<Shared>,
    who: Who,
    Path((owner, id)): Path<(String, String)>,
) -> Result<StatusCode, Trouble> {
    let by = who.by().unwrap_or(&By::Machine);
    kept(&node.desk(), &owner, &id).await?;
    keep::turn(&node.desk(), by, (&owner, &id), false).await?;
    Ok(StatusCode::NO_CONTENT)
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

//! What is done with one record, and what others say of it: taken back and brought back, put together, forgotten,
//! reviewed, used, asked for, answered.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post, put};
use ayni_core::exchange::badge::{Again, Badge};
use ayni_core::rights::{Act, Relation};
use ayni_store::{ExchangeState, Grant, ReviewLine, UseLine};
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::super::Shared;
use super::super::super::error::Trouble;
use super::super::super::gate::Who;
use super::super::super::visitor::Visitor;
use super::super::people::content;
use super::super::record::acts;
use super::super::table::{Access, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path};
use super::super::taken::{Address, Told};
use super::super::{answer, body};
use super::{ID, Name, OWNER, named};
use crate::app::enter;
use crate::app::exchange::shelf::{kept, kept_of, published};
use crate::app::exchange::{Viewer, consent, keep, learn, matching, no_record, review};

const DONE: &[super::super::table::Answer] = &[gives(204, "Done.", &[])];

/// The record of the examples that others say something of.
const OF: &[Parameter] = &[
    path("owner", Kind::Text, "The owner's organisation id.", "XBB-MOH"),
    path("id", Kind::Text, "The record's id there.", "P-1"),
];

/// The same, and who asked to see it.
const ASKED: &[Parameter] = &[
    path("owner", Kind::Text, "The owner's organisation id.", "XBB-MOH"),
    path("id", Kind::Text, "The record's id there.", "P-1"),
    path("organisation", Kind::Text, "Who asked.", "XAA-MOT"),
];

/// The record of the examples that is about a person.
const PERSON: &[Parameter] = &[
    path("owner", Kind::Text, "The owner's organisation id.", "XBB-MOH"),
    path("id", Kind::Text, "The record's id there.", "E-1"),
];

/// The record of the examples that another stands for.
const DOUBLE: &[Parameter] = &[OWNER, path("id", Kind::Text, "The record's id there.", "API-3")];

/// An operation on a record.
const fn act(
    id: &'static str,
    path: &'static str,
    right: Act,
    handler: fn() -> axum::routing::MethodRouter<Shared>,
) -> Operation {
    Operation::get(id, path, Group::Exchange, Access::Right(right), handler).does(Verb::Post)
}

const fn small(schema: &'static [(&'static str, &'static str)], example: &'static str) -> Sends {
    Sends { forms: schema, most: body::SMALL, example }
}

pub const OPERATIONS: &[Operation] = &[
    Operation::get(
        "getExchangeStanding",
        "/exchange/{owner}/{id}/standing",
        Group::Exchange,
        Access::Anyone,
        || get(standing),
    )
    .about(
        "What became of it, its badge, reviews and uses; for its owner also its versions, who asked to see it, and the \
         records that may be the same.",
    )
    .takes(&[OWNER, ID])
    .answers(&[gives(200, "How it stands.", &[(JSON, "ExchangeStanding")]).headers(TAG)]),
    act("reviewExchangeRecord", "/exchange/{owner}/{id}/reviews", Act::Endorse, || post(reviewed))
        .about(
            "By the standard that `getExchangeKinds` gives: what was seen to be met, the level of evidence, a verdict \
             and reasons. `for` is the organisation that one reviews for; empty for the node. Nobody reviews their own.",
        )
        .takes(OF)
        .sends(small(
            &[(JSON, "ReviewBody")],
            r#"{"for":"","level":"measured","verdict":"passed","met":["problem","done","results","evidence"],"reasons":"I read the report."}"#,
        ))
        .answers(DONE),
    act("tellUse", "/exchange/{owner}/{id}/uses", Act::Offer, || post(used))
        .about("That an organisation used it, or made something of its own of it (`adapted`), and where.")
        .takes(OF)
        .sends(small(
            &[(JSON, "UseBody")],
            r#"{"acting":"XAA-MOH","adapted":true,"country":"KEN","text":"With messages in Swahili."}"#,
        ))
        .answers(DONE),
    act("askToSee", "/exchange/{owner}/{id}/grants", Act::Offer, || post(ask))
        .about("Asks its owner to let an organisation see all of a record that is for partners. Once.")
        .takes(OF)
        .sends(small(&[(JSON, "GrantBody")], r#"{"acting":"XAA-MOH","note":"For our own plan of 2027."}"#))
        .answers(DONE),
    act("answerGrant", "/exchange/{owner}/{id}/grants/{organisation}", Act::Partner, || put(answer_grant))
        .does(Verb::Put)
        .about("Lets an organisation that asked see all of it, or does not.")
        .takes(ASKED)
        .sends(small(&[(JSON, "GrantAnswer")], r#"{"state":"granted"}"#))
        .answers(DONE),
    act("sayOfMatch", "/exchange/{owner}/{id}/matches", Act::Say, || post(say))
        .about(
            "Whether one of its matches is useful, and the aspect for which (`language`, `cost` ...); it moves what \
             others see, and says so. What one says later stands for what one said before.",
        )
        .takes(&[OWNER, ID])
        .sends(small(
            &[(JSON, "MatchOpinion")],
            r#"{"match":{"owner":"XBB-MOH","id":"P-1"},"useful":true,"why":"subject"}"#,
        ))
        .answers(DONE),
    act("answerModule", "/exchange/{owner}/{id}/answers", Act::Say, || post(answer_module))
        .about("For each question of a learning module the place of the choice, from 1; 0 for none.")
        .takes(&[OWNER, path("id", Kind::Text, "The module's id there.", "API-M")])
        .sends(small(&[(JSON, "ModuleAnswers")], r#"{"answers":[2]}"#))
        .answers(&[gives(200, "What was right.", &[(JSON, "ModuleOutcome")])]),
    act("askForConsent", "/exchange/{owner}/{id}/consent", Act::Offer, || post(ask_consent))
        .about(
            "Sends the person that it is about a letter with an address of their own, by which they agree or take \
             their consent back.",
        )
        .takes(PERSON)
        .sends(small(&[(JSON, "ConsentBody")], r#"{"email":"zenobia@example.org"}"#))
        .answers(DONE),
    act("forgetExchangeRecord", "/exchange/{owner}/{id}/forget", Act::Offer, || post(forget))
        .about("Of a person who no longer agrees: what it said is removed from every version, and does not come back.")
        .takes(PERSON)
        .answers(DONE),
    act("mergeExchangeRecord", "/exchange/{owner}/{id}/merge", Act::Partner, || post(merge))
        .about("Has another record of its kind stand for it. It takes the right over both.")
        .takes(DOUBLE)
        .sends(small(&[(JSON, "RecordName")], r#"{"owner":"XAA-MOH","id":"API-1"}"#))
        .answers(DONE),
    act("unmergeExchangeRecord", "/exchange/{owner}/{id}/unmerge", Act::Partner, || post(unmerge))
        .about("It is another one after all.")
        .takes(DOUBLE)
        .answers(DONE),
    act("returnExchangeRecord", "/exchange/{owner}/{id}/return", Act::Partner, || post(bring_back))
        .about("Brings a record back that was withdrawn.")
        .takes(&[OWNER, ID])
        .answers(DONE),
];

type Of = Path<(String, String)>;

/// `GET ../standing`
async fn standing(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((owner, id)): Of,
) -> Result<Response, Trouble> {
    let (desk, exchange) = (node.desk(), &node.exchange);
    let kept = kept(&desk, &owner, &id).await?;
    let viewer = Viewer::of(&desk, who.by()).await?;
    viewer.shown(exchange, &kept.line, &kept.record, enter::today(&desk)).ok_or_else(no_record)?;
    let owns = viewer.relation(&kept.line) == Relation::Owner;
    if !owns && kept.line.state != ExchangeState::Published {
        return Err(no_record().into());
    }
    let (badge, reviews) = review::of(&desk, exchange, &kept).await?;
    let uses = node.store.uses(kept.line.id).await?;
    let (mut versions, mut grants, mut alike) = (Vec::new(), Vec::new(), Vec::new());
    if owns {
        let all = node.store.record_acts(kept.line.id).await?;
        let version = |one: &ayni_store::ExchangeVersion| json!({ "version": one.number, "act": one.act, "at": one.at, "person": one.person });
        versions = all.iter().map(version).collect();
        grants = node.store.grants(kept.line.id).await?.iter().map(grant_line).collect();
        let like = keep::likest(&desk, exchange, &viewer, &kept.record, 3).await?;
        alike = like.iter().map(|one| named(&node, &viewer, Some(one))).collect();
    }
    let merged = match kept.line.merged {
        0 => None,
        merged => kept_of(&desk, merged).await.ok(),
    };
    let value = json!({
        "state": kept.line.state, "tier": kept.line.tier, "version": kept.line.number, "made": kept.line.made,
        "at": kept.line.at, "badge": badge.as_ref().map(badge_line),
        "reviews": reviews.iter().map(review_line).collect::<Vec<_>>(),
        "uses": uses.iter().map(use_line).collect::<Vec<_>>(),
        "versions": versions, "grants": grants, "alike": alike, "merged": named(&node, &viewer, merged.as_ref()),
    });
    answer::shown(&visitor, &value)
}

fn badge_line(badge: &Badge) -> Value {
    let again = match badge.again {
        Again::No => None,
        Again::Changed => Some("changed"),
        Again::Old => Some("old"),
    };
    json!({
        "level": badge.level, "met": badge.met.keys().collect::<Vec<_>>(), "passed": badge.passed,
        "peers": badge.peers, "day": badge.day.to_string(), "again": again,
    })
}

fn review_line(one: &ReviewLine) -> Value {
    json!({
        "version": one.number, "for": one.owner, "day": one.day, "verdict": one.verdict, "level": one.level,
        "met": one.met, "reasons": one.reasons,
    })
}

fn use_line(one: &UseLine) -> Value {
    json!({
        "owner": one.owner, "at": one.at, "adapted": one.adapted, "country": one.country, "text": one.text,
    })
}

fn grant_line(one: &Grant) -> Value {
    json!({ "organisation": one.owner, "state": one.state, "note": one.note, "at": one.at })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    #[serde(rename = "for")]
    of: String,
    level: String,
    verdict: String,
    met: Vec<String>,
    reasons: String,
}

/// `POST ../reviews`
async fn reviewed(
    State(node): State<Shared>,
    who: Who,
    Path((owner, id)): Of,
    Told(one): Told<Review>,
) -> Result<StatusCode, Trouble> {
    let said = review::Said {
        owner: &one.of,
        verdict: &one.verdict,
        level: &one.level,
        met: one.met.iter().map(String::as_str).collect(),
        reasons: &one.reasons,
    };
    review::review(&node.desk(), acts(&who), &node.exchange, (&owner, &id), &said).await.map_err(content)?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Use {
    acting: String,
    #[serde(default)]
    adapted: bool,
    #[serde(default)]
    country: String,
    #[serde(default)]
    text: String,
}

/// `POST ../uses`
async fn used(
    State(node): State<Shared>,
    who: Who,
    Path((owner, id)): Of,
    Told(one): Told<Use>,
) -> Result<StatusCode, Trouble> {
    let said = (one.acting.as_str(), one.adapted, one.country.as_str(), one.text.as_str());
    review::used(&node.desk(), acts(&who), &node.exchange, (&owner, &id), said).await.map_err(content)?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asking {
    acting: String,
    #[serde(default)]
    note: String,
}

/// `POST ../grants`
async fn ask(
    State(node): State<Shared>,
    who: Who,
    Path((owner, id)): Of,
    Told(one): Told<Asking>,
) -> Result<StatusCode, Trouble> {
    let record = Name { owner, id }.number(&node, &who).await?;
    let said = (one.acting.as_str(), "asked", one.note.as_str());
    review::grant(&node.desk(), acts(&who), &node.exchange, record, said).await.map_err(content)?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Grants {
    Granted,
    Refused,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GrantAnswer {
    state: Grants,
}

/// `PUT ../grants/{organisation}`
async fn answer_grant(
    State(node): State<Shared>,
    who: Who,
    Path((owner, id, organisation)): Path<(String, String, String)>,
    Told(GrantAnswer { state }): Told<GrantAnswer>,
) -> Result<StatusCode, Trouble> {
    let state = match state {
        Grants::Granted => "granted",
        Grants::Refused => "refused",
    };
    let record = Name { owner, id }.number(&node, &who).await?;
    review::grant(&node.desk(), acts(&who), &node.exchange, record, (&organisation, state, "")).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Opinion {
    #[serde(rename = "match")]
    found: Name,
    useful: bool,
    #[serde(default)]
    why: String,
}

/// `POST ../matches`
async fn say(
    State(node): State<Shared>,
    who: Who,
    Path((owner, id)): Of,
    Told(one): Told<Opinion>,
) -> Result<StatusCode, Trouble> {
    let sought = Name { owner, id }.number(&node, &who).await?;
    let of = (sought, one.found.number(&node, &who).await?);
    matching::say(&node.desk(), &node.exchange, acts(&who), of, one.useful, &one.why).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    answers: Vec<usize>,
}

/// `POST ../answers`
async fn answer_module(
    State(node): State<Shared>,
    who: Who,
    Path((owner, id)): Of,
    Told(Answers { answers }): Told<Answers>,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let kept = published(&desk, &owner, &id).await?;
    let viewer = Viewer::of(&desk, who.by()).await?;
    let came = learn::answer(&desk, who.by(), &node.exchange, &viewer, &kept, &answers).await?;
    answer::done(StatusCode::OK, &json!({ "right": came.right, "passed": came.passed }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Letter {
    email: String,
}

/// `POST ../consent`
async fn ask_consent(
    State(node): State<Shared>,
    who: Who,
    Address(base): Address,
    Path((owner, id)): Of,
    Told(Letter { email }): Told<Letter>,
) -> Result<StatusCode, Trouble> {
    let to = (email.as_str(), base.as_str());
    consent::ask(&node.desk(), acts(&who), &node.exchange, (&owner, &id), to).await.map_err(content)?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST ../forget`
async fn forget(State(node): State<Shared>, who: Who, Path((owner, id)): Of) -> Result<StatusCode, Trouble> {
    keep::forget(&node.desk(), acts(&who), &node.exchange, (&owner, &id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST ../merge`
async fn merge(
    State(node): State<Shared>,
    who: Who,
    Path((owner, id)): Of,
    Told(stays): Told<Name>,
) -> Result<StatusCode, Trouble> {
    keep::merge(&node.desk(), acts(&who), (&owner, &id), stays.pair()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST ../unmerge`
async fn unmerge(State(node): State<Shared>, who: Who, Path((owner, id)): Of) -> Result<StatusCode, Trouble> {
    keep::unmerge(&node.desk(), acts(&who), (&owner, &id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST ../return`
async fn bring_back(
    State(node): State<Shared>,
    who: Who,
    Path((owner, id)): Of,
) -> Result<StatusCode, Trouble> {
    keep::turn(&node.desk(), acts(&who), (&owner, &id), true).await?;
    Ok(StatusCode::NO_CONTENT)
}

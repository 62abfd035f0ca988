//! Partnerships: suggested or begun by writing, agreed, carried on step by step, made an activity of the register.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{MethodRouter, get, post, put};
use ayni_core::rights::Act;
use ayni_model::exchange::Stage;
use ayni_store::{Partner, Partnership};
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::super::error::Trouble;
use super::super::super::gate::Who;
use super::super::super::visitor::Visitor;
use super::super::super::{Node, Shared};
use super::super::answer::{self, ROOT};
use super::super::body;
use super::super::people::content;
use super::super::record::{acts, address};
use super::super::table::{
    Access, Answer, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path,
};
use super::super::taken::Told;
use super::{Name, named};
use crate::app::exchange::partner::{self, Seen};
use crate::app::exchange::{Viewer, activity, no_record};
use crate::app::{Refusal, enter};

const NUMBER: Parameter = path("number", Kind::Whole(1, i64::MAX), "The partnership's number.", "1");
/// The one of the examples that is agreed.
const AGREED: &[Parameter] = &[path("number", Kind::Whole(1, i64::MAX), "The partnership's number.", "2")];

const DONE: &[Answer] = &[gives(204, "Done.", &[])];

const fn act(
    id: &'static str,
    path: &'static str,
    right: Act,
    handler: fn() -> MethodRouter<Shared>,
) -> Operation {
    Operation::get(id, path, Group::Exchange, Access::Right(right), handler)
        .does(Verb::Post)
        .takes(&[NUMBER])
        .answers(DONE)
}

const fn small(schema: &'static [(&'static str, &'static str)], example: &'static str) -> Sends {
    Sends { forms: schema, most: body::SMALL, example }
}

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listPartnerships", "/partnerships", Group::Exchange, Access::Right(Act::See), || get(list))
        .about("Those in which one's organisations take part, the last changed first; 500 at the most.")
        .answers(&[gives(200, "The partnerships.", &[(JSON, "Partnerships")]).headers(TAG)]),
    Operation::get("beginPartnership", "/partnerships", Group::Exchange, Access::Right(Act::Offer), || {
        post(begin)
    })
    .does(Verb::Post)
    .about(
        "Writes to the owner of a record (`record`), about a record of one's own where there is one (`own`). Where the \
         two are in touch about both already, or somebody suggested it, that partnership goes on.",
    )
    .sends(small(
        &[(JSON, "PartnershipBody")],
        r#"{"acting":"XAA-MOH","record":{"owner":"XBB-MOH","id":"P-1"},"own":{"owner":"XAA-MOH","id":"API-1"},"words":"May we learn from you?"}"#,
    ))
    .answers(&[gives(201, "The partnership.", &[(JSON, "PartnershipNumber")])
        .headers(&[("Location", "The partnership.")])]),
    Operation::get(
        "suggestPartnership",
        "/partnership-suggestions",
        Group::Exchange,
        Access::Right(Act::Offer),
        || post(suggest),
    )
    .does(Verb::Post)
    .about(
        "Says to the owners of two records that these fit: one that seeks, one that gives. Who suggests (`acting`, empty \
         for the node) need not take part, and does not see what comes of it otherwise.",
    )
    .sends(small(
        &[(JSON, "SuggestionBody")],
        r#"{"acting":"","sought":{"owner":"XAA-MOH","id":"API-1"},"given":{"owner":"XCC-MOH","id":"O-1"},"note":"Both work on cholera."}"#,
    ))
    .answers(&[gives(201, "The partnership.", &[(JSON, "PartnershipNumber")])
        .headers(&[("Location", "The partnership.")])]),
    Operation::get(
        "getPartnership",
        "/partnerships/{number}",
        Group::Exchange,
        Access::Right(Act::See),
        || get(one),
    )
    .about(
        "For who works for one of its partners: partners, steps and messages. Contacts are told once all have agreed. \
         `acts` and `agrees` say for whom one may act and agree, `next` which steps can be taken.",
    )
    .takes(&[NUMBER])
    .answers(&[gives(200, "The partnership.", &[(JSON, "Partnership")]).headers(TAG)]),
    act("writeToPartners", "/partnerships/{number}/messages", Act::Offer, || post(write))
        .about("The first answer of the other side is the beginning of talks. Partners are told by letter.")
        .sends(small(&[(JSON, "MessageBody")], r#"{"acting":"XBB-MOH","words":"Gladly. When?"}"#)),
    act("joinPartnership", "/partnerships/{number}/partners", Act::Offer, || post(join))
        .about("Lets another organisation take part until all is agreed: a second provider, a fund, a regional mechanism.")
        .sends(small(
            &[(JSON, "JoinBody")],
            r#"{"acting":"XAA-MOH","organisation":"XEE-FUND","role":"second-provider","country":"KEN"}"#,
        )),
    act("agreePartnership", "/partnerships/{number}/agreements", Act::Partner, || post(agree))
        .about("For one organisation. When every partner has agreed, the partnership is agreed.")
        .sends(small(&[(JSON, "ActingBody")], r#"{"acting":"XAA-MOH"}"#)),
    act("stepPartnership", "/partnerships/{number}/steps", Act::Offer, || post(step))
        .about(
            "`under-way`, `delivered`, `evaluated` or `closed`, with what comes next, by whom, and a note: what was \
             done, how it was evaluated and what came out. To close one takes the right `partner`.",
        )
        .takes(AGREED)
        .sends(small(
            &[(JSON, "StepBody")],
            r#"{"acting":"XAA-MOH","stage":"under-way","next":"A first visit in March, by XBB-MOH","note":""}"#,
        )),
    act("sayPart", "/partnerships/{number}/parts/{organisation}", Act::Offer, || put(part))
        .does(Verb::Put)
        .about(
            "What an organisation does in it, in which phases of triangular cooperation it takes part, and the phase \
             that the whole is in.",
        )
        .takes(&[NUMBER, path("organisation", Kind::Text, "The partner.", "XAA-MOH")])
        .sends(small(
            &[(JSON, "PartBody")],
            r#"{"part":"Forty health workers and the rooms.","phases":["identification","implementation"],"phase":"identification"}"#,
        )),
    act("makePartnershipActivity", "/partnerships/{number}/activity", Act::Enter, || post(activity))
        .about(
            "Makes an activity of the register of what is agreed, reported by `acting`: partners, roles, subjects, places \
             and dates are taken over. However often it is asked there is one.",
        )
        .takes(AGREED)
        .sends(small(&[(JSON, "ActingBody")], r#"{"acting":"XAA-MOH"}"#))
        .answers(&[gives(200, "The activity.", &[(JSON, "PartnershipActivity")])]),
];

/// `GET /partnerships`
async fn list(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let desk = node.desk();
    let viewer = Viewer::of(&desk, who.by()).await?;
    let all = node.store.partnerships_of(&viewer.own(&desk).await?).await?;
    let items: Vec<Value> = all
        .iter()
        .map(|one| {
            json!({
                "number": one.id, "stage": one.stage.as_str(), "phase": one.phase, "made": one.made, "at": one.at,
                "partners": one.partners.iter().map(|partner| &partner.owner).collect::<Vec<_>>(),
                "next": one.steps.last().map_or("", |step| step.next.as_str()),
            })
        })
        .collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

/// `GET /partnerships/{number}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let seen = partner::see(&desk, acts(&who), number).await?;
    let viewer = Viewer::of(&desk, who.by()).await?;
    answer::shown(&visitor, &told(&node, &viewer, &seen))
}

/// A partnership as one of its partners sees it.
fn told(node: &Node, viewer: &Viewer, seen: &Seen) -> Value {
    let one: &Partnership = &seen.partnership;
    let today = enter::today(&node.desk());
    let person = |owner: &str, person: Option<i64>| person.filter(|_| seen.names(owner));
    let partner = |partner: &Partner| {
        json!({
            "organisation": partner.owner, "role": partner.role, "country": partner.country, "part": partner.part,
            "phases": partner.phases, "agreed": partner.agreed,
            "contacts": seen.contacts(&node.exchange, viewer, &partner.owner, today),
        })
    };
    let steps = one.steps.iter().map(|step| {
        json!({
            "stage": step.stage.as_str(), "at": step.at, "organisation": step.owner,
            "person": person(&step.owner, step.person), "next": step.next, "note": step.note,
        })
    });
    let messages = seen.messages.iter().map(|message| {
        json!({
            "at": message.at, "organisation": message.owner, "person": person(&message.owner, message.person),
            "words": message.text,
        })
    });
    let (reporter, id) = &one.activity;
    let activity = (!id.is_empty()).then(|| became(reporter, id));
    let next: Vec<&str> = partner::steps(one.stage).map(Stage::as_str).collect();
    json!({
        "number": one.id, "stage": one.stage.as_str(), "phase": one.phase, "made": one.made, "at": one.at,
        "sought": named(node, viewer, seen.sought.as_ref()), "given": named(node, viewer, seen.given.as_ref()),
        "activity": activity, "partners": one.partners.iter().map(partner).collect::<Vec<_>>(),
        "steps": steps.collect::<Vec<_>>(), "messages": messages.collect::<Vec<_>>(), "next": next,
        "acts": seen.acts, "agrees": seen.agrees,
    })
}

fn became(reporter: &str, id: &str) -> Value {
    json!({ "reporter": reporter, "id": id, "record": address(reporter, id) })
}

/// What the body names, and not the address, is not there.
fn not_there(refusal: Refusal) -> Trouble {
    Trouble::from(refusal).with(StatusCode::UNPROCESSABLE_ENTITY)
}

fn made(number: i64) -> Result<Response, Trouble> {
    let place = format!("{ROOT}/partnerships/{number}");
    answer::made(StatusCode::CREATED, &json!({ "number": number }), &place)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Begin {
    acting: String,
    record: Name,
    #[serde(default)]
    own: Option<Name>,
    words: String,
}

/// `POST /partnerships`
async fn begin(State(node): State<Shared>, who: Who, Told(one): Told<Begin>) -> Result<Response, Trouble> {
    node.desk().may_in(acts(&who), Act::Offer, &one.acting).await?;
    let own = match &one.own {
        // Of another's record nothing is told here.
        Some(own) if own.owner != one.acting => return Err(not_there(no_record())),
        Some(own) => own.number(&node, &who).await.map_err(not_there)?,
        None => 0,
    };
    let of = (one.record.number(&node, &who).await.map_err(not_there)?, own);
    let begun = partner::begin(&node.desk(), acts(&who), &node.exchange, of, &one.acting, &one.words).await;
    made(begun.map_err(content)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Suggest {
    acting: String,
    sought: Name,
    given: Name,
    #[serde(default)]
    note: String,
}

/// `POST /partnership-suggestions`
async fn suggest(
    State(node): State<Shared>,
    who: Who,
    Told(one): Told<Suggest>,
) -> Result<Response, Trouble> {
    node.desk().may_in(acts(&who), Act::Offer, &one.acting).await?;
    let (sought, given) = (one.sought.number(&node, &who).await, one.given.number(&node, &who).await);
    let of = (sought.map_err(not_there)?, given.map_err(not_there)?);
    let (desk, by) = (node.desk(), acts(&who));
    let number = partner::suggest(&desk, by, &node.exchange, of, &one.acting, &one.note).await;
    made(number.map_err(content)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    acting: String,
    words: String,
}

/// `POST /partnerships/{number}/messages`
async fn write(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    Told(one): Told<Message>,
) -> Result<StatusCode, Trouble> {
    partner::write(&node.desk(), acts(&who), number, &one.acting, &one.words).await.map_err(content)?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Join {
    acting: String,
    organisation: String,
    role: String,
    #[serde(default)]
    country: String,
}

/// `POST /partnerships/{number}/partners`
async fn join(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    Told(one): Told<Join>,
) -> Result<StatusCode, Trouble> {
    let of = (number, one.acting.as_str());
    let joined =
        partner::join(&node.desk(), acts(&who), of, &one.organisation, &one.role, &one.country).await;
    joined.map_err(content)?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Acting {
    acting: String,
}

/// `POST /partnerships/{number}/agreements`
async fn agree(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    Told(Acting { acting }): Told<Acting>,
) -> Result<StatusCode, Trouble> {
    partner::agree(&node.desk(), acts(&who), number, &acting).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    acting: String,
    stage: String,
    #[serde(default)]
    next: String,
    #[serde(default)]
    note: String,
}

/// `POST /partnerships/{number}/steps`
async fn step(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    Told(one): Told<Step>,
) -> Result<StatusCode, Trouble> {
    let stage = Stage::from_code(&one.stage).ok_or_else(|| Refusal::refused("exchange-no-step", []))?;
    let of = (number, one.acting.as_str());
    partner::go(&node.desk(), acts(&who), of, stage, (&one.next, &one.note)).await.map_err(content)?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    part: String,
    #[serde(default)]
    phases: Vec<String>,
    #[serde(default)]
    phase: String,
}

/// `PUT /partnerships/{number}/parts/{organisation}`
async fn part(
    State(node): State<Shared>,
    who: Who,
    Path((number, organisation)): Path<(i64, String)>,
    Told(one): Told<Part>,
) -> Result<StatusCode, Trouble> {
    let phases: Vec<&str> = one.phases.iter().map(String::as_str).collect();
    let of = (number, organisation.as_str());
    partner::part(&node.desk(), acts(&who), of, &one.part, &phases, &one.phase).await.map_err(content)?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST /partnerships/{number}/activity`
async fn activity(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    Told(Acting { acting }): Told<Acting>,
) -> Result<Response, Trouble> {
    let (reporter, id) = activity::make(&node.desk(), acts(&who), &node.exchange, (number, &acting)).await?;
    answer::done(StatusCode::OK, &became(&reporter, &id))
}

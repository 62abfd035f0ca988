//! Leading a round of questionnaires: opened, respondents asked, reminded, queried and cleared, closed, overruled.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, post, put};
use ayni_core::rights::Act;
use ayni_model::Arg;
use ayni_model::survey::{AskedBody, RoundPlan};
use serde::Deserialize;
use serde_json::json;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::people::content;
use super::record::acts;
use super::rounds::{FORM, NAME, RESPONDENT, Seated, may_respond};
use super::table::{Access, Group, JSON, Operation, Parameter, Sends, Verb, gives};
use super::taken::{Address, Told};
use super::{answer, body};
use crate::app::Refusal;
use crate::app::rounds::clear::{self, Overruling};
use crate::app::rounds::{open, remind, round_for};

const ASK: Access = Access::Right(Act::Ask);

/// One whose answer is handed in.
const HANDED_IN: Parameter = RESPONDENT.such_as("team-2");

/// What is said at a question.
const SPOKEN: Sends = Sends {
    forms: &[(JSON, "RoundSaying")],
    most: body::SMALL,
    example: r#"{"question":"obstacles","text":"Which strategy is meant?"}"#,
};

pub const OPERATIONS: &[Operation] = &[
    Operation::get("openRound", "/rounds", Group::Rounds, ASK, || post(begin))
        .does(Verb::Post)
        .about(
            "With questionnaires by their ids, and with files of one's own in XLSForm as text: a Markdown table or \
             comma-separated values. Queries in the plan need the right to ask the register.",
        )
        .sends(Sends {
            forms: &[(JSON, "RoundOrder")],
            most: body::MANY,
            example: r#"{"round":"API-2","plan":{"title":{"en":"A second round"},"date":"2027","edition":"strategy-2020-2024","due":"2027-03-31","remind":[14,3],"levels":[{"name":{"en":"Secretariat"},"side":"round"}]},"forms":["strategy-country-teams"]}"#,
        })
        .answers(&[gives(201, "The round.", &[(JSON, "RoundOpened")])]),
    Operation::get("askRespondents", "/rounds/{round}/respondents", Group::Rounds, ASK, || post(ask))
        .does(Verb::Post)
        .about(
            "Each that is not asked already with the questionnaire; who was taken out is asked again. Whoever has an \
             address gets a letter with a link. With `organisations`, every organisation that whoever asks may ask.",
        )
        .takes(&[NAME])
        .sends(Sends {
            forms: &[(JSON, "RoundAsking")],
            most: body::RECORD,
            example: r#"{"form":"strategy-country-teams","respondents":[{"respondent":"team-3","name":"A third team","language":"fr","address":"team3@un.example","groups":{"region":"africa"}}]}"#,
        })
        .answers(&[gives(200, "How many are new.", &[(JSON, "RoundAsked")])]),
    Operation::get("suggestInRound", "/rounds/{round}/suggest", Group::Rounds, ASK, || post(suggest))
        .does(Verb::Post)
        .about("Has a job make the suggestions anew, from the round before and from the queries of the plan.")
        .takes(&[NAME])
        .answers(&[gives(202, "The job is begun.", &[])]),
    Operation::get("overruleVerdict", "/rounds/{round}/overrule", Group::Rounds, ASK, || post(overrule))
        .does(Verb::Post)
        .about("Sets a person's verdict on an outcome beside that of the rule, with a reason. What was said before stays.")
        .takes(&[NAME])
        .sends(Sends {
            forms: &[(JSON, "RoundOverruling")],
            most: body::SMALL,
            example: r#"{"outcome":"1","verdict":"on-course","reason":"Two offices answered late."}"#,
        })
        .answers(&[gives(204, "It is said.", &[])]),
    Operation::get(
        "remindRespondent",
        "/rounds/{round}/answers/{form}/{respondent}/remind",
        Group::Rounds,
        ASK,
        || post(remind_one),
    )
    .does(Verb::Post)
    .about("Writes a letter with the link now to a respondent that has an address and has not handed in.")
    .takes(&[NAME, FORM, RESPONDENT])
    .answers(&[gives(204, "The letter is on its way.", &[])]),
    Operation::get(
        "newRoundLink",
        "/rounds/{round}/answers/{form}/{respondent}/link",
        Group::Rounds,
        ASK,
        || put(link),
    )
    .does(Verb::Put)
    .about("A new link for a respondent; those before it end. It is shown once and kept nowhere.")
    .takes(&[NAME, FORM, RESPONDENT])
    .answers(&[gives(200, "The link.", &[(JSON, "RoundLink")])]),
    Operation::get(
        "queryAnswer",
        "/rounds/{round}/answers/{form}/{respondent}/query",
        Group::Rounds,
        ASK,
        || post(query),
    )
    .does(Verb::Post)
    .about(
        "Asks the respondent about the whole answer, or at a question. With `back`, an answer that is handed in is \
         sent back, to be handed in again.",
    )
    .takes(&[NAME, FORM, RESPONDENT])
    .sends(SPOKEN)
    .answers(&[gives(204, "The query is on its way.", &[])]),
    Operation::get(
        "replyToQuery",
        "/rounds/{round}/answers/{form}/{respondent}/reply",
        Group::Rounds,
        Access::Right(Act::Respond),
        || post(reply),
    )
    .does(Verb::Post)
    .about("Replies at the question of a query; `back` says nothing here.")
    .takes(&[NAME, FORM, RESPONDENT])
    .sends(SPOKEN)
    .answers(&[gives(204, "The reply stands there.", &[])]),
    Operation::get(
        "clearAnswer",
        "/rounds/{round}/answers/{form}/{respondent}/clear",
        Group::Rounds,
        Access::Right(Act::Clear),
        || post(clear_one),
    )
    .does(Verb::Post)
    .about(
        "Clears an answer that is handed in at the level that is next, as it was looked at: its version, and how many \
         levels had cleared it. After the last level it counts. Nobody clears what they handed in themselves.",
    )
    .takes(&[NAME, FORM, HANDED_IN])
    .sends(Sends {
        forms: &[(JSON, "RoundClearance")],
        most: body::SMALL,
        example: r#"{"version":2,"cleared":0}"#,
    })
    .answers(&[gives(204, "It is cleared.", &[])]),
    Operation::get("closeRound", "/rounds/{round}/close", Group::Rounds, ASK, || post(close))
        .does(Verb::Post)
        .about(
            "What comes later is kept as a revision, and the figures stay as they were. The values of queries are \
             asked now, and kept. It cannot be opened again.",
        )
        .takes(&[NAME])
        .answers(&[gives(204, "It is closed.", &[])]),
    Operation::get(
        "askNoMore",
        "/rounds/{round}/answers/{form}/{respondent}",
        Group::Rounds,
        ASK,
        || delete(out),
    )
    .does(Verb::Delete)
    .about("Takes a respondent out of the round: its link ends, and what it answered stays.")
    .takes(&[NAME, FORM, RESPONDENT])
    .answers(&[gives(204, "It is out.", &[])]),
];

fn nothing() -> Response {
    StatusCode::NO_CONTENT.into_response()
}

/// A questionnaire of one's own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnForm {
    name: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    round: String,
    plan: RoundPlan,
    #[serde(default)]
    forms: Vec<String>,
    #[serde(default)]
    files: Vec<OwnForm>,
}

/// `POST /rounds`
async fn begin(State(node): State<Shared>, who: Who, Told(order): Told<Order>) -> Result<Response, Trouble> {
    let desk = node.desk();
    desk.may_in(acts(&who), Act::Ask, &order.plan.organisation).await?;
    open::in_bounds(&order.plan, order.forms.len() + order.files.len()).map_err(content)?;
    let ids: Vec<&str> = order.forms.iter().map(String::as_str).collect();
    let mut forms = open::forms(&node.kit, &ids)?;
    for file in order.files {
        forms.push(open::own_form(&node.kit, file.name, file.text.into_bytes()).await?);
    }
    let held = open::open(&desk, acts(&who), &order.round, order.plan, forms).await.map_err(content)?;
    answer::done(StatusCode::CREATED, &json!({ "round": held.line.name }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedOne {
    respondent: String,
    #[serde(default)]
    organisation: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    groups: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asking {
    form: String,
    #[serde(default)]
    respondents: Vec<AskedOne>,
    #[serde(default)]
    organisations: bool,
}

/// `POST /rounds/{round}/respondents`
async fn ask(
    State(node): State<Shared>,
    who: Who,
    Address(address): Address,
    Path(round): Path<String>,
    Told(asking): Told<Asking>,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    // Who may not ask there is told so before anything else.
    round_for(&desk, by, Act::Ask, &round).await?;
    let mut all = Vec::new();
    for (number, one) in (1_u64..).zip(asking.respondents) {
        let AskedOne { respondent, organisation, name, language, address, groups } = one;
        let known = AskedBody { name, language, address, groups };
        let bad = || content(Refusal::usage("round-bad-line", [("line", Arg::Count(number))]));
        all.push(open::respondent(&respondent, &organisation, known).ok_or_else(bad)?);
        open::few_enough(all.len()).map_err(content)?;
    }
    if asking.organisations {
        all.extend(open::organisations(&desk, by).await?);
    }
    if all.is_empty() {
        return Err(content(Refusal::usage("round-nobody", [])));
    }
    let new = open::ask(&desk, by, &round, &asking.form, &all, &address).await?;
    answer::done(StatusCode::OK, &json!({ "new": new }))
}

/// `POST /rounds/{round}/suggest`
async fn suggest(
    State(node): State<Shared>,
    who: Who,
    Path(round): Path<String>,
) -> Result<Response, Trouble> {
    open::suggest_again(&node.desk(), acts(&who), &round).await?;
    Ok(StatusCode::ACCEPTED.into_response())
}

/// `POST /rounds/{round}/overrule`
async fn overrule(
    State(node): State<Shared>,
    who: Who,
    Path(round): Path<String>,
    Told(said): Told<Overruling>,
) -> Result<Response, Trouble> {
    clear::overrule(&node.desk(), acts(&who), &round, &said).await.map_err(content)?;
    Ok(nothing())
}

/// `POST /rounds/{round}/close`
async fn close(State(node): State<Shared>, who: Who, Path(round): Path<String>) -> Result<Response, Trouble> {
    open::close(&node.desk(), acts(&who), &round).await?;
    Ok(nothing())
}

/// `POST /rounds/{round}/answers/{form}/{respondent}/remind`
async fn remind_one(
    State(node): State<Shared>,
    who: Who,
    Address(address): Address,
    Seated(seat): Seated,
) -> Result<Response, Trouble> {
    remind::now(&node.desk(), acts(&who), seat.asked.id, &address).await?;
    Ok(nothing())
}

/// `PUT /rounds/{round}/answers/{form}/{respondent}/link`. Not by `POST`, whose answers are kept where they have a key.
async fn link(
    State(node): State<Shared>,
    who: Who,
    Address(address): Address,
    Seated(seat): Seated,
) -> Result<Response, Trouble> {
    let link = open::new_link(&node.desk(), acts(&who), seat.asked.id, &address).await?;
    answer::done(StatusCode::OK, &json!({ "link": link }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Saying {
    #[serde(default)]
    question: String,
    text: String,
    #[serde(default)]
    back: bool,
}

/// `POST /rounds/{round}/answers/{form}/{respondent}/query`
async fn query(
    State(node): State<Shared>,
    Address(address): Address,
    Seated(seat): Seated,
    Told(saying): Told<Saying>,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let sheet = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let said = (saying.question.as_str(), saying.text.as_str(), saying.back);
    clear::query(&desk, &node.rounds, &seat, &sheet, said, &address).await.map_err(content)?;
    Ok(nothing())
}

/// `POST /rounds/{round}/answers/{form}/{respondent}/reply`
async fn reply(
    State(node): State<Shared>,
    who: Who,
    seat: Result<Seated, Trouble>,
    Told(saying): Told<Saying>,
) -> Result<Response, Trouble> {
    may_respond(&who)?;
    let Seated(seat) = seat?;
    clear::reply(&node.desk(), &seat, &saying.question, &saying.text).await.map_err(content)?;
    Ok(nothing())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clearance {
    version: i64,
    cleared: usize,
}

/// `POST /rounds/{round}/answers/{form}/{respondent}/clear`
async fn clear_one(
    State(node): State<Shared>,
    Seated(seat): Seated,
    Told(looked_at): Told<Clearance>,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let sheet = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let at = (looked_at.version, looked_at.cleared);
    clear::clear(&desk, &node.rounds, &seat, &sheet, at).await?;
    Ok(nothing())
}

/// `DELETE /rounds/{round}/answers/{form}/{respondent}`
async fn out(State(node): State<Shared>, who: Who, Seated(seat): Seated) -> Result<Response, Trouble> {
    open::ask_no_more(&node.desk(), acts(&who), seat.asked.id).await?;
    Ok(nothing())
}

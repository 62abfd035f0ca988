//! Rounds of questionnaires: what is asked, and answers read and written.

use axum::extract::{FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::{get, post, put};
use ayni_core::rights::{Act, On};
use ayni_core::survey::{Index, check};
use ayni_formats::answers;
use ayni_model::Severity;
use ayni_model::document::Speak;
use ayni_model::survey::AnswerRecord;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::guard::Sent;
use super::record::acts;
use super::table::{Access, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path, query};
use super::{answer, body};
use crate::app::rounds::answer::{self as answering, HandedIn};
use crate::app::rounds::seat::{self, Seat};
use crate::app::rounds::{about, clear, figures, round_for, seen};
use crate::app::{Refusal, enter};

pub(super) const NAME: Parameter = path("round", Kind::Text, "The round's short name.", "API");
pub(super) const FORM: Parameter =
    path("form", Kind::Text, "The questionnaire's id.", "strategy-country-teams");
pub(super) const RESPONDENT: Parameter =
    path("respondent", Kind::Text, "The respondent's id in the round.", "team-1");

/// The example of an answer.
pub const EXAMPLE: &str = r#"{"base":0,"answer":{"ayni-answer":"1","form":{"id":"strategy-country-teams","version":"2022"},"respondent":{"id":"team-1"},"answers":{"obstacles":{"value":"no-resources no-strategy","comment":"As in our annual report."}}}}"#;

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listRounds", "/rounds", Group::Rounds, Access::Anyone, || get(list))
        .about("Those that whoever asks has to do with, the last opened first, with what they are asked in each.")
        .answers(&[gives(200, "The rounds.", &[(JSON, "RoundList")]).headers(TAG)]),
    Operation::get("getRound", "/rounds/{round}", Group::Rounds, Access::Right(Act::See), || get(board))
        .about("Who is asked with which questionnaire, and where each answer stands.")
        .takes(&[NAME])
        .answers(&[gives(200, "The round.", &[(JSON, "RoundBoard")]).headers(TAG)]),
    Operation::get(
        "getQuestionnaire",
        "/rounds/{round}/forms/{form}",
        Group::Rounds,
        Access::Anyone,
        || get(form),
    )
    .about("Questions, groups, choices, logic and languages, as they were when the round was opened.")
    .takes(&[NAME, FORM])
    .answers(&[gives(200, "The questionnaire.", &[(JSON, "Questionnaire")]).headers(TAG)]),
    Operation::get(
        "getRoundFigures",
        "/rounds/{round}/figures",
        Group::Rounds,
        Access::Right(Act::See),
        || get(indicators),
    )
    .about("Indicators and verdicts by the monitoring framework of the round, from the answers that count.")
    .takes(&[NAME, query("revised", Kind::Truth, "Of a closed round, also what came after its end.")])
    .answers(&[gives(200, "The figures.", &[(JSON, "RoundFigures")]).headers(TAG)]),
    Operation::get(
        "getAnswer",
        "/rounds/{round}/answers/{form}/{respondent}",
        Group::Rounds,
        Access::Anyone,
        || get(one),
    )
    .about("With its version, its state, what is wrong with it and what is suggested.")
    .takes(&[NAME, FORM, RESPONDENT])
    .answers(&[gives(200, "The answer.", &[(JSON, "AnswerNow")]).headers(TAG)]),
    Operation::get(
        "putAnswer",
        "/rounds/{round}/answers/{form}/{respondent}",
        Group::Rounds,
        Access::Right(Act::Respond),
        || put(keep),
    )
    .does(Verb::Put)
    .about(
        "`base` is the version that it was made from, 0 for none. What others saved since is put together with it, \
         question by question; where both changed one, both values stand side by side.",
    )
    .takes(&[NAME, FORM, RESPONDENT])
    .sends(Sends { forms: &[(JSON, "AnswerPut")], most: body::RECORD, example: EXAMPLE })
    .answers(&[gives(200, "What became of it.", &[(JSON, "AnswerSaved")])]),
    Operation::get(
        "handInAnswer",
        "/rounds/{round}/answers/{form}/{respondent}/hand-in",
        Group::Rounds,
        Access::Right(Act::Respond),
        || post(hand_in),
    )
    .does(Verb::Post)
    .about("As it is saved. What is missing or does not hold is said, and it stays a draft.")
    .takes(&[NAME, FORM, RESPONDENT])
    .answers(&[gives(200, "It is handed in.", &[(JSON, "AnswerHandedIn")])]),
];

/// Who asks, seated before the answer that the path names.
pub(super) struct Seated(pub Seat);

/// What of the path names an answer.
#[derive(Deserialize)]
struct Named {
    round: String,
    form: String,
    respondent: String,
}

impl FromRequestParts<Shared> for Seated {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, node: &Shared) -> Result<Seated, Trouble> {
        let named = Path::<Named>::from_request_parts(parts, node).await;
        let Path(named) = named.map_err(|_| Trouble::of(StatusCode::BAD_REQUEST))?;
        let Ok(who) = Who::from_request_parts(parts, node).await;
        let desk = node.desk();
        let all = desk.store.asked_in(&named.round).await?;
        let line = all.into_iter().find(|one| one.form == named.form && one.respondent == named.respondent);
        Ok(Seated(seat::of(&desk, acts(&who), line.ok_or_else(seat::none)?.id).await?))
    }
}

/// Whoever answers nowhere is told why, and not that there is nothing.
pub(super) fn may_respond(who: &Who) -> Result<(), Refusal> {
    let by = acts(who);
    match by.may_somewhere(Act::Respond) {
        true => Ok(()),
        false => by.may(Act::Respond, &On::default()),
    }
}

/// `GET /rounds`
async fn list(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let all = seen(&node.desk(), acts(&who)).await?;
    let items: Vec<Value> = all
        .iter()
        .map(|one| {
            let asked: Vec<Value> = one
                .asked
                .iter()
                .map(|line| json!({ "form": line.form, "respondent": line.respondent }))
                .collect();
            json!({
                "round": one.held.line.name, "title": one.held.title(visitor.words.language()),
                "date": one.held.plan.date, "due": one.held.plan.due, "open": one.held.line.open,
                "forms": one.held.forms, "asked": asked,
            })
        })
        .collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

/// `GET /rounds/{round}`
async fn board(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(round): Path<String>,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let held = round_for(&desk, acts(&who), Act::See, &round).await?;
    let kept = desk.store.round_board(&round).await?;
    let asked = desk.store.asked_in(&round).await?;
    let respondents: Vec<Value> = asked
        .iter()
        .filter(|one| one.ended.is_none())
        .map(|one| {
            let known = about(one);
            let line = kept.iter().find(|line| line.form == one.form && line.respondent == one.respondent);
            json!({
                "form": one.form, "respondent": one.respondent, "name": known.name,
                "organisation": one.organisation, "language": known.language,
                "state": line.map(|line| line.state), "version": line.map_or(0, |line| line.number),
                "at": line.map(|line| line.at),
            })
        })
        .collect();
    let whole = json!({
        "round": round, "title": held.title(visitor.words.language()), "plan": held.plan,
        "open": held.line.open, "forms": held.forms, "respondents": respondents,
    });
    answer::shown(&visitor, &whole)
}

/// `GET /rounds/{round}/forms/{form}`
async fn form(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((round, form)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let by = acts(&who);
    let all = seen(&desk, by).await?;
    let may = all.iter().any(|one| {
        one.held.line.name == round && (one.board || one.asked.iter().any(|line| line.form == form))
    });
    if !may {
        return Err(seat::none().into());
    }
    let form = node.rounds.form(&desk, &round, &form).await?;
    let value = serde_json::to_value(&*form).map_err(|error| Refusal::Fault(error.to_string()))?;
    answer::shown(&visitor, &value)
}

/// `GET /rounds/{round}/figures`
async fn indicators(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(round): Path<String>,
) -> Result<Response, Trouble> {
    let revised = visitor.asked("revised") == Some("true");
    let by = acts(&who);
    let found = figures::figures(&node.desk(), by, &round, revised).await?;
    let value = serde_json::to_value(&found.monitored).map_err(|error| Refusal::Fault(error.to_string()))?;
    answer::shown(&visitor, &json!({ "counted": found.counted, "monitored": value }))
}

/// `GET /rounds/{round}/answers/{form}/{respondent}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    Seated(seat): Seated,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let sheet = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let now = answering::of(&desk, &seat, &sheet).await?;
    let said = desk.store.said_in_round(&seat.asked.round, Some(seat.asked.id)).await?;
    let standing = clear::standing(&seat.held.plan.levels, now.state, &said);
    let (_, findings) = check(&Index::new(&sheet), &now.record, enter::today(&desk));
    let suggested: Vec<Value> = now
        .suggested
        .iter()
        .map(|(key, one)| json!({ "question": key, "value": one.value, "source": one.source }))
        .collect();
    let whole = json!({
        "version": now.number, "state": now.state, "answer": record(&now.record)?, "suggested": suggested,
        "cleared": standing.cleared, "open_queries": standing.open,
        "findings": answer::findings(&findings, &visitor.words),
    });
    answer::shown(&visitor, &whole)
}

/// A record as it crosses borders.
fn record(record: &AnswerRecord) -> Result<Value, Refusal> {
    serde_json::from_slice(&answers::write(record)).map_err(|error| Refusal::Fault(error.to_string()))
}

/// An answer to be kept.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Put {
    base: i64,
    answer: Value,
}

/// `PUT /rounds/{round}/answers/{form}/{respondent}`
async fn keep(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    seat: Result<Seated, Trouble>,
    sent: Sent,
) -> Result<Response, Trouble> {
    may_respond(&who)?;
    let Seated(seat) = seat?;
    seat.may_answer()?;
    let desk = node.desk();
    let sheet = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let put: Put = body::value(&sent)?;
    let (records, findings) = answers::read_lines(put.answer.to_string().as_bytes(), "");
    let Some(given) = records.into_iter().next() else { return Err(Refusal::Content(findings).into()) };
    // What is of another form or version waits, and what is too long is no answer.
    let (_, findings) = check(&Index::new(&sheet), &given, enter::today(&desk));
    let outright =
        |code: &str| ["answer-version", "answer-too-long", "answer-comment-too-long"].contains(&code);
    if findings.iter().any(|finding| outright(&finding.code)) {
        let held = findings.into_iter().filter(|finding| outright(&finding.code)).collect();
        return Err(Refusal::Content(held).into());
    }
    let before = answering::version(&desk, &seat, &sheet, put.base).await?;
    // Who it is of is what the round says, whatever the program writes.
    let mine = AnswerRecord { answers: given.answers, ..answering::head(&seat, &sheet) };
    let saved = answering::put(&desk, &node.rounds, &seat, &sheet, (put.base, &before), mine, None).await?;
    let whole = json!({
        "version": saved.number, "changed": saved.changed, "late": saved.late, "beside": saved.beside,
        "findings": answer::findings(&findings, &visitor.words),
    });
    answer::done(StatusCode::OK, &whole)
}

/// `POST /rounds/{round}/answers/{form}/{respondent}/hand-in`
async fn hand_in(
    State(node): State<Shared>,
    who: Who,
    seat: Result<Seated, Trouble>,
) -> Result<Response, Trouble> {
    may_respond(&who)?;
    let Seated(seat) = seat?;
    let desk = node.desk();
    let sheet = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    match answering::hand_in(&desk, &node.rounds, &seat, &sheet).await? {
        HandedIn::Done { late } => answer::done(StatusCode::OK, &json!({ "late": late })),
        HandedIn::Held(findings) => {
            // A warning that holds it back is an error here.
            let hold =
                |finding: ayni_model::Finding| ayni_model::Finding { severity: Severity::Error, ..finding };
            Err(Refusal::Content(findings.into_iter().map(hold).collect()).into())
        }
    }
}

//! One person: their roles given and taken, their account suspended, what they are handed over, themselves
//! forgotten.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};
use ayni_core::rights::{Act, Role};
use ayni_store::{MembershipLine, PersonState};
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::guard::Sent;
use super::people::{Given, content, told_person};
use super::table::{Access, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, path, query};
use super::{answer, body};
use crate::app::desk::By;
use crate::app::people::{self, HandOver};

/// Of the people of the examples, the second.
const NUMBER: Parameter = path("number", Kind::Whole(1, i64::MAX), "The person's number.", "2");
/// The third.
const THIRD: Parameter = path("number", Kind::Whole(1, i64::MAX), "The person's number.", "3");
/// The fourth.
const FOURTH: Parameter = path("number", Kind::Whole(1, i64::MAX), "The person's number.", "4");

const GIVE: Access = Access::Right(Act::Give(Role::Reporter));

pub const OPERATIONS: &[Operation] = &[
    Operation::get("getPerson", "/people/{number}", Group::People, Access::Anyone, || get(one))
        .about("Oneself, or somebody whom one may see.")
        .takes(&[NUMBER])
        .answers(&[gives(200, "The person.", &[(JSON, "Person")]).headers(TAG)]),
    Operation::get("giveRole", "/people/{number}/roles", Group::People, GIVE, || post(give))
        .does(Verb::Post)
        .about("Gives a role in an organisation; an empty one stands for the node as a whole.")
        .takes(&[NUMBER])
        .sends(Sends {
            forms: &[(JSON, "RoleBody")],
            most: body::SMALL,
            example: r#"{"role":"reviewer","organisation":"XAA-MOH"}"#,
        })
        .answers(&[gives(200, "Whether they did not have it.", &[(JSON, "RoleGiven")])]),
    Operation::get("takeRole", "/people/{number}/roles", Group::People, GIVE, || delete(take))
        .does(Verb::Delete)
        .about("Takes a role away.")
        .takes(&[
            THIRD,
            query("role", Kind::Text, "The role.").required().such_as("reporter"),
            query("organisation", Kind::Text, "Where; none for the node as a whole.").such_as("XAA-MOH"),
        ])
        .answers(&[gives(204, "They do not have it.", &[])]),
    Operation::get("invitePersonAgain", "/people/{number}/invitation", Group::People, GIVE, || post(invite_again))
        .does(Verb::Post)
        .about("Sends the letter again with a fresh link; the one before ends. Who may give all of their roles may.")
        .takes(&[NUMBER])
        .answers(&[gives(204, "The letter is on its way.", &[])]),
    Operation::get("setPersonState", "/people/{number}/state", Group::People, GIVE, || put(set_state))
        .does(Verb::Put)
        .about(
            "Suspends an account, whose person is signed out everywhere at once, or lets them in again. Who may give \
             all of their roles may.",
        )
        .takes(&[THIRD])
        .sends(Sends { forms: &[(JSON, "PersonState")], most: body::SMALL, example: r#"{"state":"suspended"}"# })
        .answers(&[gives(200, "The person.", &[(JSON, "Person")])]),
    Operation::get("unlockPerson", "/people/{number}/factor", Group::People, GIVE, || delete(unlock))
        .does(Verb::Delete)
        .about("Takes the second factor from somebody who has lost it. They are signed out everywhere.")
        .takes(&[THIRD])
        .answers(&[gives(204, "It is off.", &[])]),
    Operation::get("handOver", "/people/{number}/hand-over", Group::People, GIVE, || post(hand_over))
        .does(Verb::Post)
        .about(
            "Hands over all or some of their roles to another, who gets a letter with the note; `suspend` ends the \
             account then. The answer tells what else belongs to who handed over.",
        )
        .takes(&[FOURTH])
        .sends(Sends {
            forms: &[(JSON, "HandOver")],
            most: body::SMALL,
            example: r#"{"to":2,"note":"The list of 2024 is on its way.","suspend":false}"#,
        })
        .answers(&[gives(200, "What was handed over.", &[(JSON, "HandedOver")])]),
    Operation::get("forgetPerson", "/people/{number}", Group::People, GIVE, || delete(forget))
        .does(Verb::Delete)
        .about(
            "Forgets somebody who has left: name and address are emptied, the number stays in the log. It cannot be \
             undone.",
        )
        .takes(&[THIRD])
        .answers(&[gives(204, "They are forgotten.", &[])]),
];

async fn told(node: &Node, by: &By, number: i64) -> Result<Value, Trouble> {
    Ok(told_person(&people::one(&node.desk(), by, number).await?))
}

/// `GET /people/{number}`
async fn one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    answer::shown(&visitor, &told(&node, who.acts()?, number).await?)
}

/// `POST /people/{number}/roles`
async fn give(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let (role, organisation) = body::value::<Given>(&sent)?.role()?;
    let changed = people::give(&node.desk(), by, number, role, &organisation).await.map_err(content)?;
    answer::done(StatusCode::OK, &json!({ "changed": changed }))
}

/// `DELETE /people/{number}/roles`
async fn take(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let asked = |name| visitor.asked(name).unwrap_or_default().to_owned();
    let (role, organisation) = Given { role: asked("role"), organisation: asked("organisation") }.role()?;
    people::take(&node.desk(), by, number, role, &organisation).await.map_err(content)?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `POST /people/{number}/invitation`
async fn invite_again(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    let own = node.own_address(&headers, &visitor.settings);
    // The link goes to who is invited, and to nobody else.
    people::invite_again(&node.desk(), who.acts()?, number, &own).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    state: Wants,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Wants {
    Active,
    Suspended,
}

/// `PUT /people/{number}/state`
async fn set_state(
    State(node): State<Shared>,
    who: Who,
    Path(number): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), who.acts()?);
    let Wanted { state } = body::value(&sent)?;
    let now = people::one(&desk, by, number).await?.state;
    match (state, now) {
        (Wants::Suspended, PersonState::Suspended) => {}
        (Wants::Active, PersonState::Active | PersonState::Invited) => {}
        (Wants::Suspended, _) => people::suspend(&desk, by, number).await?,
        (Wants::Active, _) => {
            people::resume(&desk, by, number).await?;
        }
    }
    answer::done(StatusCode::OK, &told(&node, by, number).await?)
}

/// `DELETE /people/{number}/factor`
async fn unlock(State(node): State<Shared>, who: Who, Path(number): Path<i64>) -> Result<Response, Trouble> {
    people::unlock(&node.desk(), who.acts()?, number).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HandsOver {
    to: i64,
    organisation: Option<String>,
    roles: Option<Vec<Given>>,
    #[serde(default)]
    note: String,
    #[serde(default)]
    suspend: bool,
}

/// `POST /people/{number}/hand-over`
async fn hand_over(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(number): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let HandsOver { to, organisation, roles, note, suspend } = body::value(&sent)?;
    let line = |given: Given| {
        let (role, organisation) = given.role()?;
        Ok(MembershipLine { role: role.as_str().to_owned(), organisation })
    };
    let roles = roles
        .map(|roles| roles.into_iter().map(line).collect::<Result<Vec<MembershipLine>, Trouble>>())
        .transpose()?;
    let wanted = HandOver {
        from: number,
        to,
        organisation: organisation.as_deref(),
        roles: roles.as_deref(),
        note: &note,
        suspend,
    };
    let own = node.own_address(&headers, &visitor.settings);
    let over = people::hand_over(&node.desk(), by, &wanted, &own).await.map_err(content)?;
    let lines = |all: &[MembershipLine]| -> Vec<Value> {
        all.iter().map(|of| json!({ "role": of.role, "organisation": of.organisation })).collect()
    };
    let value = json!({
        "roles": lines(&over.roles), "kept": lines(&over.kept), "tokens": over.tokens,
        "sessions": over.sessions,
        "invited": over.invited.iter().map(|person| person.id).collect::<Vec<_>>(),
    });
    answer::done(StatusCode::OK, &value)
}

/// `DELETE /people/{number}`
async fn forget(State(node): State<Shared>, who: Who, Path(number): Path<i64>) -> Result<Response, Trouble> {
    people::forget(&node.desk(), who.acts()?, number).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

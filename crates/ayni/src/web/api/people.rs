//! People and organisations, as far as one's rights go.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{get, post, put};
use ayni_core::rights::{Act, Role};
use ayni_model::Arg;
use ayni_store::{Organisation, Person};
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::guard::Sent;
use super::table::{Access, Group, JSON, Kind, Operation, Sends, TAG, Verb, gives, path};
use super::{answer, body};
use crate::app::Refusal;
use crate::app::people::{self, Invitation};

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listPeople", "/people", Group::People, Access::Anyone, || get(list))
        .about("Oneself, and who has a role in an organisation whose people one may see.")
        .answers(&[gives(200, "The people.", &[(JSON, "People")]).headers(TAG)]),
    Operation::get(
        "invitePerson",
        "/people",
        Group::People,
        Access::Right(Act::Give(Role::Reporter)),
        || post(invite),
    )
    .does(Verb::Post)
    .about(
        "Sends a letter with a link that is good for a week. Who invites must be allowed to give every role. An \
         empty organisation stands for the node as a whole.",
    )
    .sends(Sends {
        forms: &[(JSON, "Invitation")],
        most: body::SMALL,
        example: r#"{"email":"rosa@health.example","name":"Rosa Mamani","language":"es","roles":[{"role":"reporter","organisation":"XAA-MOH"}]}"#,
    })
    .answers(&[gives(201, "The person.", &[(JSON, "Invited")])]),
    Operation::get("listOrganisations", "/organisations", Group::People, Access::Anyone, || get(organisations))
        .about("Each with the organisation that it is a part of; empty for an outermost one.")
        .answers(&[gives(200, "The organisations.", &[(JSON, "Organisations")]).headers(TAG)]),
    Operation::get(
        "putOrganisation",
        "/organisations/{id}",
        Group::People,
        Access::Right(Act::Organise),
        || put(organise),
    )
    .does(Verb::Put)
    .about("Adds it, or changes its name and what it is a part of.")
    .takes(&[path("id", Kind::Text, "The organisation's id, as activities name it.", "XAA-MOH")])
    .sends(Sends {
        forms: &[(JSON, "OrganisationBody")],
        most: body::SMALL,
        example: r#"{"name":"Ministry of Health","part_of":""}"#,
    })
    .answers(&[gives(200, "The organisation.", &[(JSON, "Organisation")])]),
];

/// `GET /people`
async fn list(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let people = people::list(&node.desk(), who.acts()?).await?;
    let items: Vec<Value> = people.iter().map(told_person).collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

/// A person as programs see them.
pub fn told_person(person: &Person) -> Value {
    let roles = person.memberships.iter();
    let roles: Vec<Value> =
        roles.map(|of| json!({ "role": of.role, "organisation": of.organisation })).collect();
    json!({
        "number": person.id, "name": person.name, "email": person.email,
        "language": person.language, "state": person.state, "roles": roles,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Invited {
    email: String,
    name: String,
    #[serde(default)]
    language: String,
    roles: Vec<Given>,
}

/// A role, and where.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    pub role: String,
    #[serde(default)]
    pub organisation: String,
}

impl Given {
    /// The role that this names, and where.
    pub fn role(self) -> Result<(Role, String), Trouble> {
        match Role::of(&self.role) {
            Some(role) => Ok((role, self.organisation)),
            None => {
                let (role, all) = (self.role, Role::ALL.map(Role::as_str).join(", "));
                let said =
                    Refusal::usage("api-no-role", [("role", Arg::Text(role)), ("roles", Arg::Text(all))]);
                Err(Trouble::from(said).with(StatusCode::UNPROCESSABLE_ENTITY))
            }
        }
    }
}

/// `POST /people`
async fn invite(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let wanted: Invited = body::value(&sent)?;
    let roles = wanted.roles.into_iter().map(Given::role).collect::<Result<Vec<_>, Trouble>>()?;
    let invitation =
        Invitation { email: &wanted.email, name: &wanted.name, language: &wanted.language, roles: &roles };
    let invited =
        people::invite(&node.desk(), by, &invitation, &node.own_address(&headers, &visitor.settings)).await;
    // The link goes to who is invited, and to nobody else.
    answer::done(StatusCode::CREATED, &json!({ "number": invited.map_err(content)?.person }))
}

/// `GET /organisations`
async fn organisations(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let all = node.store.organisations().await?;
    answer::shown(&visitor, &json!({ "items": all.iter().map(told).collect::<Vec<_>>() }))
}

fn told(one: &Organisation) -> Value {
    json!({ "id": one.id, "name": one.name, "part_of": one.whole })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Organised {
    name: String,
    #[serde(default)]
    part_of: String,
}

/// `PUT /organisations/{id}`
async fn organise(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let wanted: Organised = body::value(&sent)?;
    let organisation = Organisation { id, name: wanted.name, whole: wanted.part_of };
    people::organise(&node.desk(), by, &organisation).await.map_err(content)?;
    answer::done(StatusCode::OK, &told(&organisation))
}

/// What is wrong with what was sent is a matter of its content.
pub fn content(refusal: Refusal) -> Trouble {
    match refusal {
        Refusal::Usage(_) => Trouble::from(refusal).with(StatusCode::UNPROCESSABLE_ENTITY),
        other => other.into(),
    }
}

//! One activity: its record, its versions; put in the register, or withdrawn.

use axum::extract::{Path, State};
use axum::http::header::{ETAG, IF_MATCH, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, put};
use ayni_core::rights::Act;
use ayni_formats::record;
use ayni_model::Arg;
use ayni_store::{Expected, Hash};
use ayni_words::Words;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, activity, links};
use super::answer::{self, ROOT};
use super::body;
use super::guard::Sent;
use super::table::{Access, Group, JSON, Kind, Operation, Parameter, Sends, TAG, Verb, gives, header, path};
use crate::app::desk::By;
use crate::app::enter::{self, Became, Entered, Outcome};
use crate::app::standing::{self, Sight};
use crate::app::{Refusal, entry, history};

pub const REPORTER: Parameter = path("reporter", Kind::Text, "The reporting organisation's id.", "XAA-ABC");
pub const ID: Parameter =
    path("id", Kind::Text, "The reporter's own identifier of the activity.", "P-2023-044");
pub const NAMED: &[Parameter] = &[REPORTER, ID];

/// What may be said of the version that is meant.
const MATCH: Parameter = header(
    "If-Match",
    "^(\\*|\"[0-9a-f]{64}\")$",
    "The `ETag` of the version that this is made from; `*` for whichever there is.",
)
.such_as("*");
const NONE_MATCH: Parameter = header("If-None-Match", "^\\*$", "`*`: only if there is none yet.");

const TAGGED: (&str, &str) = ("ETag", "The SHA-256 of the record, in quotation marks; `If-Match` takes it.");
const RECORD_TAG: &[(&str, &str)] = &[TAGGED];

pub const OPERATIONS: &[Operation] = &[
    Operation::get(
        "getActivity",
        "/activities/{reporter}/{id}",
        Group::Activities,
        Access::Right(Act::See),
        || get(newest),
    )
    .about("The newest version, byte for byte as it is kept, hashed and signed.")
    .takes(NAMED)
    .answers(&[gives(200, "The record.", &[(JSON, "Record")]).headers(RECORD_TAG)]),
    Operation::get(
        "putActivity",
        "/activities/{reporter}/{id}",
        Group::Activities,
        Access::Right(Act::Enter),
        || put(enter_one),
    )
    .does(Verb::Put)
    .about(
        "Checked by the rules of files: an error keeps it out, a warning is kept and told. One of the two \
         conditions must be given, so that nobody's work is overwritten unseen.",
    )
    .takes(&[REPORTER, ID, MATCH, NONE_MATCH])
    .sends(Sends { forms: &[(JSON, "Record")], most: body::RECORD, example: EXAMPLE })
    .answers(&[
        gives(200, "It is what the register has now.", &[(JSON, "Entered")]).headers(RECORD_TAG),
        gives(201, "The register did not have it.", &[(JSON, "Entered")])
            .headers(&[TAGGED, ("Location", "Where it is.")]),
    ]),
    Operation::get(
        "withdrawActivity",
        "/activities/{reporter}/{id}",
        Group::Activities,
        Access::Right(Act::Withdraw),
        || delete(withdraw),
    )
    .does(Verb::Delete)
    .about("It is no longer counted; its versions stay, and it comes back when it is put again.")
    .takes(&[REPORTER, ID, MATCH])
    .answers(&[gives(204, "It is withdrawn.", &[])]),
    Operation::get(
        "listVersions",
        "/activities/{reporter}/{id}/versions",
        Group::Activities,
        Access::Right(Act::See),
        || get(versions),
    )
    .about("Its history, oldest first, with what each version changed and where it came from.")
    .takes(NAMED)
    .answers(&[gives(200, "The versions.", &[(JSON, "Versions")]).headers(TAG)]),
];

/// A record that the examples put.
pub const EXAMPLE: &str = include_str!("../../../../../docs/record-vectors/full.json");

/// `GET /activities/{reporter}/{id}`: the newest record, just as it is kept.
async fn newest(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((reporter, id)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (reporter, id) = (links::clean(&reporter), links::clean(&id));
    let body = seen(&node, &who, &reporter, &id).await?;
    Ok(answer::record(&visitor, body.ok_or_else(|| none(&id))?))
}

/// `GET /activities/{reporter}/{id}/versions`
async fn versions(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((reporter, id)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (reporter, id) = (links::clean(&reporter), links::clean(&id));
    let (versions, _, _) = activity::seen(&node, &who, Some(&reporter), &id).await?;
    let items: Vec<Value> = versions
        .iter()
        .map(|version| {
            json!({
                "number": version.number, "import": version.import.0, "day": version.import.1,
                "withdrawn": version.withdrawn, "origin": version.origin,
                "differences": version.differences,
            })
        })
        .collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

/// `PUT /activities/{reporter}/{id}`
async fn enter_one(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((reporter, id)): Path<(String, String)>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let condition = expected(&headers)?;
    let activity = body::one(&sent)?;
    if activity.reporter != reporter || activity.id != id {
        let of = format!("{}/{}", activity.reporter, activity.id);
        let said = Refusal::usage("api-other-name", [("name", Arg::Text(of))]);
        return Err(Trouble::from(said).with(StatusCode::UNPROCESSABLE_ENTITY));
    }
    // That there must be something says no more of it to who does not see it.
    let expected = match condition {
        Condition::Any if who.sees_of(&reporter) => {
            let body = seen(&node, &who, &links::clean(&reporter), &links::clean(&id)).await?;
            body.map(|body| Expected::Body(ayni_store::hash(&body))).ok_or_else(changed)?
        }
        Condition::Any => Expected::Anything,
        Condition::Just(expected) => expected,
    };
    let entry = enter::enter(&node.desk(), acts(&who), vec![Entered { activity, expected }]).await?;
    let Some(outcome) = entry.outcomes.into_iter().next() else {
        return Err(Refusal::Fault("no outcome of an entry".to_owned()).into());
    };
    let mut value = entered(&outcome, &visitor.words);
    if let Some(members) = value.as_object_mut() {
        members.insert("import".to_owned(), json!(entry.import));
    }
    let new = matches!(outcome.became, Became::New);
    let (tag, place) = (answer::strong(&outcome.hash), address(&outcome.reporter, &outcome.id));
    match outcome.became {
        Became::Faulty => return Err(Refusal::Content(outcome.findings).into()),
        Became::Denied(refusal) => return Err(refusal.into()),
        Became::Moved(now) => {
            let tag = now.map(|now| answer::strong(&ayni_store::hash(&record::write(&now))));
            return Err(changed().and("etag", json!(tag)));
        }
        Became::New | Became::Changed | Became::Returned | Became::Same => {}
    }
    let mut response = match new {
        true => answer::made(StatusCode::CREATED, &value, &place)?,
        false => answer::done(StatusCode::OK, &value)?,
    };
    put_header(&mut response, ETAG, &tag);
    Ok(response)
}

/// `DELETE /activities/{reporter}/{id}`
async fn withdraw(
    State(node): State<Shared>,
    who: Who,
    Path((reporter, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let (reporter, id) = (links::clean(&reporter), links::clean(&id));
    let condition = expected(&headers)?;
    let body = seen(&node, &who, &reporter, &id).await?.ok_or_else(|| none(&id))?;
    let expected = match condition {
        Condition::Any => Expected::Body(ayni_store::hash(&body)),
        Condition::Just(expected) => expected,
    };
    let done = standing::withdraw(&node.desk(), acts(&who), (&reporter, &id), expected).await;
    match done {
        Ok(_) => Ok(StatusCode::NO_CONTENT.into_response()),
        Err(Refusal::Refused(said)) if said.key == "entry-moved" => Err(changed()),
        Err(refusal) => Err(refusal.into()),
    }
}

/// The record as it counts now, for who sees it.
async fn seen(node: &Node, who: &Who, reporter: &str, id: &str) -> Result<Option<Vec<u8>>, Trouble> {
    let standing = node.store.standing(reporter, id).await?;
    if standing::sight(who.sees(), reporter, standing.as_ref()) == Sight::Nothing {
        return Ok(None);
    }
    Ok(history::newest(&node.store, reporter, id).await?)
}

/// Who acts. A node that nobody works on belongs to whoever reaches it.
pub fn acts(who: &Who) -> &By {
    who.by().unwrap_or(&By::Machine)
}

/// Somebody has changed it since, or there is none.
fn changed() -> Trouble {
    Trouble::from(Refusal::refused("api-changed", [])).with(StatusCode::PRECONDITION_FAILED)
}

pub fn none(id: &str) -> Refusal {
    Refusal::refused("app-no-activity", [("id", Arg::Text(id.to_owned()))])
}

/// Where the record of an activity is.
pub fn address(reporter: &str, id: &str) -> String {
    format!("{ROOT}/activities/{}/{}", links::part(reporter), links::part(id))
}

fn put_header(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// What became of one activity, with what was found in it.
pub fn entered(outcome: &Outcome, words: &Words) -> Value {
    let became = match outcome.became {
        Became::New => "created",
        Became::Changed => "changed",
        Became::Returned => "returned",
        Became::Same => "unchanged",
        Became::Faulty | Became::Moved(_) | Became::Denied(_) => "refused",
    };
    let mut value = json!({
        "reporter": outcome.reporter, "id": outcome.id, "outcome": became,
        "record": address(&outcome.reporter, &outcome.id), "etag": answer::strong(&outcome.hash),
        "findings": answer::findings(&outcome.findings, words),
    });
    if let (Became::Denied(Refusal::Usage(said) | Refusal::Refused(said)), Some(members)) =
        (&outcome.became, value.as_object_mut())
    {
        members.insert("detail".to_owned(), json!(words.message(said.key, &said.args)));
    }
    value
}

/// What the program expects to be there.
#[derive(Debug, PartialEq, Eq)]
enum Condition {
    /// Something, whatever it is.
    Any,
    /// Just this, or nothing.
    Just(Expected),
}

/// Reads it (RFC 9110, 13.1). One condition must be given.
fn expected(headers: &HeaderMap) -> Result<Condition, Trouble> {
    let text = |name: HeaderName| -> Result<Option<String>, Refusal> {
        let Some(value) = headers.get(&name) else { return Ok(None) };
        let text = value.to_str().map(str::trim).unwrap_or_default();
        let bad = || Refusal::usage("api-bad-condition", [("name", Arg::Text(name.to_string()))]);
        if text.is_empty() { Err(bad()) } else { Ok(Some(text.to_owned())) }
    };
    let bad = |name: &str| {
        Trouble::from(Refusal::usage("api-bad-condition", [("name", Arg::Text(name.to_owned()))]))
    };
    match (text(IF_MATCH)?.as_deref(), text(IF_NONE_MATCH)?.as_deref()) {
        (Some("*"), None) => Ok(Condition::Any),
        (Some(tag), None) => {
            hash(tag).map(|hash| Condition::Just(Expected::Body(hash))).ok_or_else(|| bad("If-Match"))
        }
        (None, Some("*")) => Ok(Condition::Just(Expected::Nothing)),
        (None, Some(_)) => Err(bad("If-None-Match")),
        (Some(_), Some(_)) => Err(bad("If-Match, If-None-Match")),
        (None, None) => {
            Err(Trouble::from(Refusal::refused("api-condition", [])).with(StatusCode::PRECONDITION_REQUIRED))
        }
    }
}

/// The hash that a strong tag consists of. A weak one names no bytes.
fn hash(tag: &str) -> Option<Hash> {
    let digits = tag.strip_prefix('"')?.strip_suffix('"')?;
    entry::hash_from(digits).filter(|hash| ayni_store::hex(hash) == digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_is_one_tag_of_ours() {
        let of = |pairs: &[(&'static str, &str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            expected(&headers).map_err(|trouble| trouble.status().as_u16())
        };
        let tag = answer::strong(&ayni_store::hash(b"x"));
        assert_eq!(of(&[("if-match", &tag)]), Ok(Condition::Just(Expected::Body(ayni_store::hash(b"x")))));
        assert_eq!(of(&[("if-match", "*")]), Ok(Condition::Any));
        assert_eq!(of(&[("if-none-match", "*")]), Ok(Condition::Just(Expected::Nothing)));
        assert_eq!(of(&[]), Err(428));
        for bad in
            ["", "x", "W/\"a\"", "\"a\"", &format!("W/{tag}"), &format!("{tag}, {tag}"), &tag.to_uppercase()]
        {
            assert_eq!(of(&[("if-match", bad)]), Err(400), "{bad}");
        }
        assert_eq!(of(&[("if-none-match", &tag)]), Err(400));
        assert_eq!(of(&[("if-match", "*"), ("if-none-match", "*")]), Err(400));
    }
}

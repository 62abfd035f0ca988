//! How far an activity has come: reviewed, shared, remarked on; a version emptied.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};
use ayni_core::rights::Act;
use ayni_store::{Standing, Verdict};
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, activity, links};
use super::guard::Sent;
use super::people::content;
use super::record::{ID, NAMED, REPORTER, acts, none};
use super::table::{Access, Group, JSON, Kind, Operation, Sends, TAG, Verb, gives, path};
use super::taken::Told;
use super::{answer, body};
use crate::app::standing::{self, Sight};

pub const OPERATIONS: &[Operation] = &[
    Operation::get(
        "getStanding",
        "/activities/{reporter}/{id}/standing",
        Group::Activities,
        Access::Right(Act::See),
        || get(stand),
    )
    .takes(NAMED)
    .answers(&[gives(200, "Where it stands.", &[(JSON, "Standing")]).headers(TAG)]),
    Operation::get(
        "reviewActivity",
        "/activities/{reporter}/{id}/review",
        Group::Activities,
        Access::Right(Act::Review),
        || post(review),
    )
    .does(Verb::Post)
    .about(
        "Accepts the newest version, or sends it back with a reason. `version` is the one that was looked at: where \
         another came since, nothing is done. Nobody reviews what they have written themselves.",
    )
    .takes(NAMED)
    .sends(Sends {
        forms: &[(JSON, "Review")],
        most: body::SMALL,
        example: r#"{"version":1,"verdict":"accepted"}"#,
    })
    .answers(&[gives(200, "Where it stands now.", &[(JSON, "Standing")])]),
    Operation::get(
        "shareActivity",
        "/activities/{reporter}/{id}/shared",
        Group::Activities,
        Access::Right(Act::Share),
        || put(share),
    )
    .does(Verb::Put)
    .about("Whether everyone on the node sees its newest version.")
    .takes(NAMED)
    .sends(Sends { forms: &[(JSON, "Sharing")], most: body::SMALL, example: r#"{"shared":true}"# })
    .answers(&[gives(200, "Where it stands now.", &[(JSON, "Standing")])]),
    Operation::get(
        "listRemarks",
        "/activities/{reporter}/{id}/remarks",
        Group::Activities,
        Access::Right(Act::See),
        || get(remarks),
    )
    .about("Newest first, a hundred at the most. People are named by number.")
    .takes(NAMED)
    .answers(&[gives(200, "The remarks.", &[(JSON, "Remarks")]).headers(TAG)]),
    Operation::get(
        "addRemark",
        "/activities/{reporter}/{id}/remarks",
        Group::Activities,
        Access::Right(Act::Remark),
        || post(remark),
    )
    .does(Verb::Post)
    .takes(NAMED)
    .sends(Sends {
        forms: &[(JSON, "RemarkBody")],
        most: body::SMALL,
        example: r#"{"text":"The second recipient is missing."}"#,
    })
    .answers(&[gives(204, "It is kept.", &[])]),
    Operation::get(
        "redactVersion",
        "/activities/{reporter}/{id}/versions/{number}",
        Group::Activities,
        Access::Right(Act::Redact),
        || delete(redact),
    )
    .does(Verb::Delete)
    .about("Empties a version that must not be kept. Its hash stays, and the chain of versions still verifies.")
    .takes(&[REPORTER, ID, path("number", Kind::Whole(1, i64::MAX), "The version's number.", "1")])
    .answers(&[gives(204, "It is empty.", &[])]),
];

/// The reporter and the id of an activity.
pub type Name = Path<(String, String)>;

/// `GET ../standing`
async fn stand(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    name: Name,
) -> Result<Response, Trouble> {
    answer::shown(&visitor, &told(&seen(&node, &who, &name).await?))
}

/// Where an activity stands, for who sees all of it.
pub async fn seen(node: &Node, who: &Who, Path((reporter, id)): &Name) -> Result<Standing, Trouble> {
    let (reporter, id) = (links::clean(reporter), links::clean(id));
    let (_, standing, sight) = activity::seen(node, who, Some(&reporter), &id).await?;
    if sight == Sight::All { Ok(standing) } else { Err(none(&id).into()) }
}

fn told(standing: &Standing) -> Value {
    json!({
        "version": standing.number, "present": standing.present,
        "state": standing.state, "shared": standing.shared,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviewed {
    version: i64,
    verdict: Said,
    #[serde(default)]
    reason: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Said {
    Accepted,
    Returned,
}

/// `POST ../review`
async fn review(
    State(node): State<Shared>,
    who: Who,
    name: Name,
    Told(reviewed): Told<Reviewed>,
) -> Result<Response, Trouble> {
    let verdict = match reviewed.verdict {
        Said::Accepted => Verdict::Accepted,
        Said::Returned => Verdict::Returned(&reviewed.reason),
    };
    let of = (name.0.0.as_str(), name.0.1.as_str());
    standing::review(&node.desk(), acts(&who), of, reviewed.version, verdict).await.map_err(content)?;
    answer::done(StatusCode::OK, &told(&seen(&node, &who, &name).await?))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sharing {
    shared: bool,
}

/// `PUT ../shared`
async fn share(State(node): State<Shared>, who: Who, name: Name, sent: Sent) -> Result<Response, Trouble> {
    let Sharing { shared } = body::value(&sent)?;
    let of = (name.0.0.as_str(), name.0.1.as_str());
    standing::share(&node.desk(), acts(&who), of, shared).await?;
    answer::done(StatusCode::OK, &told(&seen(&node, &who, &name).await?))
}

/// `GET ../remarks`
async fn remarks(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    name: Name,
) -> Result<Response, Trouble> {
    let standing = seen(&node, &who, &name).await?;
    let (remarks, _) = standing::remarks(&node.desk(), standing.activity).await?;
    answer::shown(&visitor, &json!({ "items": remarks }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Remarked {
    text: String,
}

/// `POST ../remarks`
async fn remark(State(node): State<Shared>, who: Who, name: Name, sent: Sent) -> Result<Response, Trouble> {
    let Remarked { text } = body::value(&sent)?;
    let of = (name.0.0.as_str(), name.0.1.as_str());
    seen(&node, &who, &name).await?;
    standing::remark(&node.desk(), acts(&who), of, &text).await.map_err(content)?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `DELETE ../versions/{number}`
async fn redact(
    State(node): State<Shared>,
    who: Who,
    Path((reporter, id, number)): Path<(String, String, i64)>,
) -> Result<Response, Trouble> {
    let (reporter, id) = (links::clean(&reporter), links::clean(&id));
    seen(&node, &who, &Path((reporter.clone(), id.clone()))).await?;
    standing::redact(&node.desk(), acts(&who), (&reporter, &id), number).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

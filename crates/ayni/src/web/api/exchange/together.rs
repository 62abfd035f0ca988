//! Partners put together: sets that cover a need, where a country meets others, many with many.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use ayni_core::rights::{Act, On};
use ayni_model::exchange::Record;
use ayni_words::Words;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::super::Shared;
use super::super::super::error::Trouble;
use super::super::super::gate::Who;
use super::super::super::visitor::Visitor;
use super::super::people::content;
use super::super::record::acts;
use super::super::table::{Access, Group, JSON, Kind, Operation, Sends, TAG, Verb, gives, path};
use super::super::taken::Told;
use super::super::{answer, body};
use super::{ID, OWNER, said};
use crate::app::exchange::Viewer;
use crate::app::exchange::assigning::{self, Member, Round, Said};
use crate::app::exchange::triangles::{self, Partner};

/// The example of an assignment.
const ROUND: &str = r#"{"seekers":"need","places":"offer","each":2,"spread":"owner=1","groups":["region=002:0-10"],"lot":"spring"}"#;

pub const OPERATIONS: &[Operation] = &[
    Operation::get(
        "listTriangles",
        "/exchange/{owner}/{id}/triangles",
        Group::Exchange,
        Access::Anyone,
        || get(sets),
    )
    .about(
        "Sets of provider, second provider or facilitating partner, and fund that together cover a need, those that \
         cover most first; each with what it covers and what stays open.",
    )
    .takes(&[OWNER, ID])
    .answers(&[gives(200, "The sets.", &[(JSON, "PartnerSets")]).headers(TAG)]),
    Operation::get(
        "listAdvantages",
        "/exchange-advantages/{country}",
        Group::Exchange,
        Access::Anyone,
        || get(advantages),
    )
    .about("Where what a country has meets what others seek, by country.")
    .takes(&[path("country", Kind::Text, "The country (ISO 3166 alpha-3).", "KEN")])
    .answers(&[gives(200, "Whom it meets.", &[(JSON, "Meetings")]).headers(TAG)]),
    Operation::get(
        "assignMany",
        "/exchange-assignments",
        Group::Exchange,
        Access::Right(Act::Partner),
        || post(assign),
    )
    .does(Verb::Post)
    .about(
        "Brings all of one kind together with all of another at the best that the limits allow, and says for each pair \
         and each one left out why. `each`: how many a place takes whose record does not say. `spread`: at most so many \
         of one value of a label (`country`, `region`, `sex`, `owner`) at one place. `groups`: least and most of those \
         with these labels: `region=002,sex=female:10-20`. `lot`: the name by which equal cases are drawn. Nothing is \
         kept, and the same gives the same.",
    )
    .sends(Sends { forms: &[(JSON, "AssignmentBody")], most: body::SMALL, example: ROUND })
    .answers(&[gives(200, "Who goes where.", &[(JSON, "AssignmentResult")])]),
];

fn name(record: &Record) -> Value {
    json!({ "owner": record.owner, "id": record.id })
}

fn partner(one: &Partner, words: &Words) -> Value {
    json!({ "owner": one.record.owner, "id": one.record.id, "kind": one.record.kind, "why": said(&one.why, words) })
}

/// `GET ../triangles`
async fn sets(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((owner, id)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (desk, words) = (node.desk(), &visitor.words);
    let viewer = Viewer::of(&desk, who.by()).await?;
    let (_, sets) = triangles::sets(&desk, &node.exchange, &viewer, (&owner, &id)).await?;
    let items: Vec<Value> = sets
        .iter()
        .map(|set| {
            json!({
                "provider": partner(&set.provider, words),
                "second": set.second.as_ref().map(|one| partner(one, words)),
                "fund": set.fund.as_ref().map(|one| partner(one, words)),
                "covered": said(&set.covered, words), "open": said(&set.open, words),
            })
        })
        .collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

/// `GET /exchange-advantages/{country}`
async fn advantages(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(country): Path<String>,
) -> Result<Response, Trouble> {
    let (desk, words) = (node.desk(), &visitor.words);
    let viewer = Viewer::of(&desk, who.by()).await?;
    let met = triangles::advantages(&desk, &node.exchange, &viewer, &country).await?;
    let items: Vec<Value> = met
        .iter()
        .map(|meeting| {
            let pairs = meeting.pairs.iter();
            let pairs: Vec<Value> = pairs
                .map(|pair| json!({ "own": name(&pair.own), "theirs": partner(&pair.theirs, words) }))
                .collect();
            json!({ "with": meeting.with, "count": meeting.count, "pairs": pairs })
        })
        .collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    seekers: String,
    places: String,
    #[serde(default = "one")]
    each: u32,
    #[serde(default)]
    spread: Option<String>,
    #[serde(default)]
    groups: Vec<String>,
    #[serde(default)]
    lot: String,
}

fn one() -> u32 {
    1
}

/// `POST /exchange-assignments`
async fn assign(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Told(order): Told<Order>,
) -> Result<Response, Trouble> {
    let (desk, words, by) = (node.desk(), &visitor.words, acts(&who));
    if !by.may_somewhere(Act::Partner) {
        by.may(Act::Partner, &On::default())?;
    }
    let viewer = Viewer::of(&desk, who.by()).await?;
    let round = Round {
        seekers: &order.seekers,
        places: &order.places,
        each_takes: order.each,
        spread: order.spread.as_deref(),
        groups: &order.groups,
        lot: &order.lot,
        most: assigning::MOST,
    };
    let told = assigning::round(&desk, &node.exchange, &viewer, &round).await.map_err(content)?;
    let member = |one: &Member| json!({ "owner": one.owner, "id": one.id, "country": one.country });
    let pair = |one: &Said| {
        json!({
            "seeker": member(&one.seeker), "place": one.place.as_ref().map(member), "points": one.score,
            "why": said(&one.why, words),
        })
    };
    let value = json!({
        "pairs": told.pairs.iter().map(pair).collect::<Vec<_>>(),
        "left_out": told.left_out.iter().map(pair).collect::<Vec<_>>(),
        "empty": told.empty.iter().map(member).collect::<Vec<_>>(),
        "total": told.total, "countries": told.countries,
    });
    answer::done(StatusCode::OK, &value)
}

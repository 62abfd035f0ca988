//! The list of activities: lines of it, or the records themselves; and what it can be narrowed to.

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, CONTENT_TYPE, LINK};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use ayni_core::rights::Act;
use ayni_core::search::{Facet, Filter};
use ayni_model::Arg;
use ayni_store::SearchOrder;
use futures_util::stream;
use serde_json::{Value, json};

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Shared, activities};
use super::table::{
    Access, Group, JSON, Kind, NDJSON, Operation, PAGE, Parameter, TAG, Verb, gives, path, query,
};
use super::{answer, record};
use crate::app::{Refusal, search, standing};

/// Records of a stream that are looked up at a time.
const TURN: u32 = 200;

/// What the list can be narrowed by.
const NARROWS: [Parameter; 11] = [
    query("q", Kind::Text, "Words, in any language; all must be found."),
    query("year", Kind::Text, "A year in which the activity runs or a resource falls."),
    query("partner", Kind::Text, "A country that takes part (ISO 3166 alpha-3)."),
    query("form", Kind::Text, "`bilateral`, `triangular`, `regional` or `multilateral`."),
    query("kind", Kind::Text, "`programme`, `project`, `action` or `event`."),
    query(
        "status",
        Kind::Text,
        "`pipeline`, `agreed`, `implementation`, `completed`, `suspended` or `cancelled`.",
    ),
    query("reporter", Kind::Text, "The reporting organisation's id."),
    query("goal", Kind::Text, "A Sustainable Development Goal, 1 to 17."),
    query("sector", Kind::Text, "A sector as `list:code`, such as `crs:31161`."),
    query("standing", Kind::Text, "How far it has come: `unreviewed`, `entered`, `accepted` or `returned`."),
    query("shared", Kind::Text, "`yes` or `no`: whether everyone on the node sees it."),
];

const FILTER: &[Parameter] = &{
    let [q, year, partner, form, kind, status, reporter, goal, sector, standing, shared] = NARROWS;
    [
        q,
        year,
        partner,
        form,
        kind,
        status,
        reporter,
        goal,
        sector,
        standing,
        shared,
        query("order", Kind::Choice(&["latest", "earliest", "title"]), "By the first day, or by title.")
            .such_as("latest"),
        query("after", Kind::Text, "Where to go on, as `next` of the page before said."),
        query(
            "limit",
            Kind::Whole(1, 500),
            "How many at most: 50 lines unless said; of records, all of them.",
        )
        .such_as("2"),
    ]
};

const NARROWED: &[Parameter] = &{
    let [q, year, partner, form, kind, status, reporter, goal, sector, standing, shared] = NARROWS;
    let dry = query("dry-run", Kind::Truth, "`true`: nothing is shared; it is told how many would be.");
    [q, year, partner, form, kind, status, reporter, goal, sector, standing, shared, dry]
};

const FACETS: Kind = Kind::Choice(&[
    "year", "partner", "form", "kind", "status", "reporter", "goal", "sector", "standing", "shared",
]);

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listActivities", "/activities", Group::Activities, Access::Right(Act::See), || get(list))
        .about(
            "Lines of the list; with `Accept: application/x-ndjson` the records themselves, one a line, as a \
             stream. What was written is found within two seconds.",
        )
        .takes(FILTER)
        .answers(&[gives(200, "A page of lines, or a stream of records.", &[
            (JSON, "ActivityPage"),
            (NDJSON, "RecordLines"),
        ])
        .headers(PAGE)]),
    Operation::get("shareActivities", "/shared", Group::Activities, Access::Right(Act::Share), || post(share))
        .does(Verb::Post)
        .about(
            "Shares with everyone on the node what the list narrowed so has and is one's own to share, up to 5,000 \
             activities; `more` says that another request has to share the rest. With `dry-run` it is only told how \
             many there are.",
        )
        .takes(NARROWED)
        .answers(&[gives(200, "How many.", &[(JSON, "SharedList")])]),
    Operation::get("listFacet", "/facets/{facet}", Group::Activities, Access::Right(Act::See), || get(facet))
        .about("The values that the list can be narrowed to, the commonest first. Counted over the whole register.")
        .takes(&[path(
            "facet",
            FACETS,
            "What the list is narrowed by.",
            "year",
        )])
        .answers(&[gives(200, "The values.", &[(JSON, "FacetValues")]).headers(TAG)]),
];

/// `/activities`: lines of the list, or records.
async fn list(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let filter = activities::filter(&visitor);
    let order = activities::order(&visitor);
    let after = visitor.asked("after").map(str::to_owned);
    if let Some(after) = after.as_deref().filter(|after| !order.has(after)) {
        return Err(Refusal::usage("api-bad-cursor", [("after", Arg::Text(after.to_owned()))]).into());
    }
    let accepts = headers.get(ACCEPT).and_then(|kinds| kinds.to_str().ok()).unwrap_or_default();
    if accepts.contains(NDJSON) {
        return records(node, &visitor, &who, filter, order, after).await;
    }
    let page = search::find(&node.store, &filter, who.sees(), order, after, answer::limit(&visitor)).await?;
    let items: Vec<Value> = page
        .lines
        .iter()
        .zip(&page.marks)
        .map(|(line, mark)| {
            let mut item = json!({ "summary": line, "record": record::address(&line.reporter, &line.id) });
            if let Some(members) = item.as_object_mut().filter(|_| who.sees_of(&line.reporter)) {
                members.insert("state".to_owned(), json!(mark.state));
                members.insert("shared".to_owned(), json!(mark.shared));
            }
            item
        })
        .collect();
    let value = json!({ "items": items, "total": page.total, "next": page.next });
    answer::page(&visitor, &value, page.next.as_deref())
}

/// The records themselves: so many, with the way to the next; or all, as they are looked up.
async fn records(
    node: Shared,
    visitor: &Visitor,
    who: &Who,
    filter: Filter,
    order: SearchOrder,
    after: Option<String>,
) -> Result<Response, Trouble> {
    let kind = [(CONTENT_TYPE, NDJSON)];
    if visitor.asked("limit").is_some() {
        let limit = answer::limit(visitor);
        let (records, next) = search::records(&node.store, &filter, who.sees(), order, after, limit).await?;
        let mut response = (kind, lines(records)).into_response();
        if let Some(next) = next.and_then(|next| answer::next_page(visitor, &next)) {
            response.headers_mut().insert(LINK, next);
        }
        return Ok(response);
    }
    let sees = who.sees().cloned();
    let turns = stream::try_unfold(Some(after), move |place| {
        let (node, filter, sees) = (node.clone(), filter.clone(), sees.clone());
        async move {
            let Some(after) = place else { return Ok(None) };
            let found = search::records(&node.store, &filter, sees.as_ref(), order, after, TURN).await;
            // The answer has begun; that it breaks off is all that can still be said.
            let (records, next) = found.map_err(|refusal| {
                tracing::error!(?refusal, "a stream of records broke off");
                std::io::Error::other(refusal.code())
            })?;
            let bytes = Bytes::from(lines(records));
            Ok::<_, std::io::Error>(Some((bytes, next.map(Some))))
        }
    });
    Ok((kind, Body::from_stream(turns)).into_response())
}

fn lines(records: Vec<Vec<u8>>) -> Vec<u8> {
    let mut lines = Vec::with_capacity(records.iter().map(|record| record.len() + 1).sum());
    for record in records {
        lines.extend_from_slice(&record);
        lines.push(b'\n');
    }
    lines
}

/// `POST /shared`
async fn share(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let (desk, by, filter) = (node.desk(), record::acts(&who), activities::filter(&visitor));
    let done = match visitor.asked("dry-run") {
        Some("true") => standing::to_share(&desk, by, &filter).await?,
        _ => standing::share_list(&desk, by, &filter).await?,
    };
    answer::done(axum::http::StatusCode::OK, &json!({ "count": done.count, "more": done.more }))
}

/// `/facets/{facet}`
async fn facet(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    who.sees_all()?;
    let Some(facet) = Facet::ALL.into_iter().find(|facet| facet.as_str() == name) else {
        return Err(Trouble::of(axum::http::StatusCode::NOT_FOUND));
    };
    let values = search::values(&node.store, facet).await?;
    let one = |(value, count): &(String, u64)| json!({ "value": value, "activities": count });
    answer::shown(&visitor, &json!({ "items": values.iter().map(one).collect::<Vec<_>>() }))
}

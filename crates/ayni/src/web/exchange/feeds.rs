//! What programs read: a feed, a calendar, the records, a card, the workbook to fill in.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use ayni_model::exchange::Tier;

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::{actor, named, viewer};
use crate::app::exchange::card::Card;
use crate::app::exchange::shelf::published;
use crate::app::exchange::{Viewer, carry, feeds, no_record, offline, saved};
use crate::app::{Refusal, enter, pdf};

/// An XLSX file.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

fn base(node: &Node, visitor: &Visitor, headers: &HeaderMap) -> String {
    node.own_address(headers, &visitor.settings)
}

fn query(visitor: &Visitor) -> String {
    let pairs = visitor.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    links::address("", pairs).trim_start_matches('?').to_owned()
}

fn saved_as(bytes: Vec<u8>, kind: &'static str, name: &str) -> Response {
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, links::attachment(name))], bytes).into_response()
}

/// `/exchange/feed.atom`
pub async fn feed(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let asked = super::list::asked(&visitor);
    let base = base(&node, &visitor, &headers);
    let query = query(&visitor);
    let text = feeds::feed(&node.desk(), &node.exchange, &asked, (&base, &query), &visitor.words).await?;
    Ok(([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response())
}

/// `/exchange/calendar.ics`
pub async fn calendar(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let asked = super::list::asked(&visitor);
    let base = base(&node, &visitor, &headers);
    let text = feeds::calendar(&node.desk(), &node.exchange, &asked, &base, &visitor.words).await?;
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}

/// `/exchange/records.jsonld`
pub async fn linked(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let base = base(&node, &visitor, &headers);
    let bytes = written(&node, &visitor, "jsonld", Some(&base)).await?;
    Ok(([(CONTENT_TYPE, "application/ld+json")], bytes).into_response())
}

/// `/exchange/records.ndjson`
pub async fn lines(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let bytes = written(&node, &visitor, "ndjson", None).await?;
    Ok(([(CONTENT_TYPE, "application/x-ndjson")], bytes).into_response())
}

/// `/exchange/records.xlsx`: those of one kind.
pub async fn workbook(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let bytes = written(&node, &visitor, "xlsx", None).await?;
    let kind = visitor.asked("kind").unwrap_or_default();
    Ok(saved_as(bytes, XLSX, &format!("exchange-{kind}.xlsx")))
}

async fn written(node: &Node, visitor: &Visitor, end: &str, base: Option<&str>) -> Result<Vec<u8>, Trouble> {
    let asked = super::list::asked(visitor);
    let records = feeds::records(&node.desk(), &node.exchange, &asked, feeds::WRITTEN).await?;
    let kind = visitor.asked("kind").unwrap_or_default();
    Ok(carry::written(&node.kit, &node.exchange, &records, (end, kind), base, &visitor.words)?)
}

/// `/exchange/template.xlsx`
pub async fn template(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    actor(&who)?;
    let kind = visitor.asked("kind").unwrap_or_default();
    let bytes = carry::workbook(&node.kit, &node.exchange, kind, &visitor.words)?;
    Ok(saved_as(bytes, XLSX, &format!("exchange-{kind}.xlsx")))
}

/// `/exchange/module.html`: a learning module as one file that needs no line.
pub async fn module(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let (owner, id) = named(&visitor);
    let desk = node.desk();
    let kept = published(&desk, owner, id).await?;
    let looks = viewer(&node, &who).await?;
    let shown = looks.shown(&node.exchange, &kept.line, &kept.record, enter::today(&desk));
    let shown = shown.filter(|shown| shown.kind == "module").ok_or_else(no_record)?;
    let names = saved::names(&desk).await?;
    let owner = names.get(owner).map_or(owner, String::as_str);
    let page = offline::module(&shown, owner, &visitor.words);
    Ok(saved_as(page.into_bytes(), "text/html; charset=utf-8", &format!("{}.html", shown.id)))
}

/// `/exchange/card.svg`: of a public record only.
pub async fn card(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let (svg, _) = drawn(&node, &visitor, &headers).await?;
    // A picture, whatever somebody has written into a title.
    let head = [(CONTENT_TYPE, "image/svg+xml"), (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox")];
    Ok((head, svg).into_response())
}

/// `/exchange/card.png`: the same for programs that show no drawings.
pub async fn picture(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let (svg, text) = drawn(&node, &visitor, &headers).await?;
    // One at a time: it costs far more than a page.
    let _turn = node.drawing.acquire().await.map_err(|_| Refusal::Fault("the node is closing".to_owned()))?;
    let own = std::sync::Arc::clone(&node);
    let draw = move || pdf::card(&svg, &text, own.fonts());
    let png = tokio::task::spawn_blocking(draw)
        .await
        .map_err(|error| Refusal::Fault(format!("a card: {error}")))??;
    Ok(([(CONTENT_TYPE, "image/png"), (CACHE_CONTROL, "public, max-age=3600")], png).into_response())
}

/// The card of the record that an address names, with the words on it.
async fn drawn(node: &Node, visitor: &Visitor, headers: &HeaderMap) -> Result<(String, String), Trouble> {
    let (owner, id) = named(visitor);
    let desk = node.desk();
    let kept = published(&desk, owner, id).await?;
    if kept.record.tier != Tier::Public {
        return Err(no_record().into());
    }
    let today = enter::today(&desk);
    let record =
        Viewer::anyone().shown(&node.exchange, &kept.line, &kept.record, today).ok_or_else(no_record)?;
    let names = saved::names(&desk).await?;
    let owner = names.get(owner).map_or(owner, String::as_str);
    let address = format!("{}{}", base(node, visitor, headers), saved::page(&record.owner, &record.id));
    let card = Card { record: &record, owner, address: &address, words: &visitor.words };
    Ok((card.svg(), card.text()))
}

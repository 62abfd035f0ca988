//! The pages of the exchange.

mod acts;
mod advantages;
mod assign;
mod board;
mod can;
mod carry;
mod consent;
mod feeds;
mod form;
mod funnel;
mod history;
mod input;
mod linked;
mod list;
mod matches;
mod mine;
mod partner;
mod reasons;
mod record;
mod review;
mod says;
mod triangles;

use axum::Router;
use axum::routing::{get, post};
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_words::Words;

use super::error::Trouble;
use super::gate::Who;
use super::visitor::Visitor;
use super::{Node, Shared};
use crate::app::desk::By;
use crate::app::entry::look::Look;
use crate::app::exchange::Viewer;

pub use carry::slow_routes;

/// The pages.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/exchange", get(list::list))
        .route("/exchange/record", get(record::record))
        .route("/exchange/record/turn", post(acts::turn))
        .route("/exchange/record/forget", post(acts::forget))
        .route("/exchange/record/consent", post(acts::consent))
        .route("/exchange/record/merge", post(acts::merge))
        .route("/exchange/record/unmerge", post(acts::unmerge))
        .route("/exchange/record/used", post(acts::used))
        .route("/exchange/record/grant", post(acts::grant))
        .route("/exchange/record/answer", post(acts::answer))
        .route("/exchange/record/contact", post(partner::contact))
        .route("/exchange/matches", get(matches::matches))
        .route("/exchange/matches/say", post(matches::say))
        .route("/exchange/suggest", post(matches::suggest))
        .route("/exchange/triangles", get(triangles::triangles))
        .route("/exchange/advantages", get(advantages::advantages))
        .route("/exchange/assign", get(assign::assign))
        .route("/exchange/assign.csv", get(assign::table))
        .route("/exchange/consent", get(consent::page).post(consent::answer))
        .route("/exchange/review", get(review::page).post(review::send))
        .route("/exchange/new", get(form::kinds))
        .route("/exchange/edit", get(form::edit))
        .route("/exchange/form", post(form::sent))
        .route("/exchange/draft/{id}", get(form::resume))
        .route("/exchange/draft/{id}/drop", post(form::drop))
        .route("/exchange/mine", get(mine::mine))
        .route("/exchange/saved", post(mine::save))
        .route("/exchange/saved/{id}/drop", post(mine::drop))
        .route("/exchange/partnership/{id}", get(partner::page))
        .route("/exchange/partnership/{id}/{act}", post(partner::act))
        .route("/exchange/funnel", get(funnel::funnel))
        .route("/exchange/feed.atom", get(feeds::feed))
        .route("/exchange/calendar.ics", get(feeds::calendar))
        .route("/exchange/card.svg", get(feeds::card))
        .route("/exchange/card.png", get(feeds::picture))
        .route("/exchange/module.html", get(feeds::module))
        .route("/exchange/records.jsonld", get(feeds::linked))
        .route("/exchange/records.ndjson", get(feeds::lines))
        .route("/exchange/records.xlsx", get(feeds::workbook))
        .route("/exchange/template.xlsx", get(feeds::template))
}

/// Who acts: on a node that nobody works on, whoever runs it.
fn actor(who: &Who) -> Result<&By, Trouble> {
    if who.is_stranger() {
        return Err(Trouble::of(axum::http::StatusCode::UNAUTHORIZED));
    }
    Ok(who.by().unwrap_or(&By::Machine))
}

/// Who looks.
pub(super) async fn viewer(node: &Node, who: &Who) -> Result<Viewer, Trouble> {
    if who.is_stranger() {
        return Ok(Viewer::anyone());
    }
    Ok(Viewer::of(&node.desk(), who.by()).await?)
}

/// What a form looks things up in.
fn look<'a>(node: &'a Node, visitor: &'a Visitor) -> Look<'a> {
    let finder = node.finder.get_or_init(|| ayni_formats::reference::CountryFinder::new(&node.kit.reference));
    Look { words: &visitor.words, reference: &node.kit.reference, finder }
}

/// The record that an address names.
fn named(visitor: &Visitor) -> (&str, &str) {
    (visitor.asked("owner").unwrap_or_default(), visitor.asked("id").unwrap_or_default())
}

/// A message with one text in it.
fn with(key: &str, name: &str, text: &str, words: &Words) -> String {
    words.say(&Phrase::message(key, [(name, Arg::Text(text.to_owned()))]))
}

/// A message with a count in it.
fn counted(key: &str, count: usize, words: &Words) -> String {
    words.say(&Phrase::message(key, [("count", Arg::Count(count as u64))]))
}

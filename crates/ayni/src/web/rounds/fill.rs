//! What the page of an answer sends: kept at each post, and handed in at the last.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::survey::TooLong;

use super::super::error::Trouble;
use super::super::form::{LongSent, Sent};
use super::super::gate::{Peer, Who};
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::actor;
use super::answer::{Shown, base, bearer, show};
use super::input::{Typed, typed};
use super::view::anchor;
use crate::app::rounds::answer::{self, HandedIn};
use crate::app::rounds::clear;
use crate::app::rounds::seat::{self, Seat};

/// `POST /rounds/answer/{id}`
pub async fn sent(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    LongSent(sent): LongSent,
) -> Result<Response, Trouble> {
    let seat = seat::of(&node.desk(), actor(&who)?, id).await?;
    keep(&node, &visitor, &headers, &seat, &sent).await
}

/// `POST /reply/answer`
pub async fn reply_sent(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
    headers: HeaderMap,
    LongSent(sent): LongSent,
) -> Result<Response, Trouble> {
    let seat = bearer(&node, &headers, &from).await?;
    keep(&node, &visitor, &headers, &seat, &sent).await
}

async fn keep(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    seat: &Seat,
    sent: &Sent,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let form = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let before = answer::of(&desk, seat, &form).await?;
    let Typed { mut edit, base: version, mut turns, replies, texts } = typed(sent, &form, &before);
    let act = sent.get("act").to_owned();
    let (act, what) = act.split_once('|').unwrap_or((act.as_str(), ""));
    if act == "drop" {
        edit.dropped = Some(what.to_owned());
        if let Some((repeat, _)) = what.rsplit_once('[') {
            turns.entry(repeat.to_owned()).and_modify(|turns| *turns = turns.saturating_sub(1));
        }
    }
    let comments = edit.comments.clone();
    let saved = answer::save(&desk, &node.rounds, seat, &form, version, edit).await?;
    for (question, text) in &replies {
        clear::reply(&desk, seat, question, text).await?;
    }
    let too_long = saved.too_long;
    if too_long != TooLong::default() {
        let kept = |texts: BTreeMap<String, String>, keys: &[String]| {
            texts.into_iter().filter(|(key, _)| keys.contains(key)).collect()
        };
        let (texts, comments) = (kept(texts, &too_long.values), kept(comments, &too_long.comments));
        let shown = Shown { texts, comments, turns, ..Shown::default() };
        return show(node, visitor, headers, seat, shown).await;
    }
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: &str| pairs.push((name.to_owned(), value.to_owned()));
    for name in ["in", "at"] {
        if !sent.get(name).is_empty() {
            put(name, sent.get(name));
        }
    }
    let mut place = String::new();
    match act {
        "add" => {
            let now = turns.get(what).copied().unwrap_or(0);
            put(&format!("n:{what}"), &(now + 1).to_string());
            place = format!("#{}", anchor(&format!("{what}[{}]", now + 1)));
        }
        "drop" => place = format!("#{}", anchor(what.rsplit_once('[').map_or(what, |(repeat, _)| repeat))),
        "submit" => match answer::hand_in(&desk, &node.rounds, seat, &form).await? {
            HandedIn::Done { late } => put("done", if late { "late" } else { "handed-in" }),
            HandedIn::Held(_) => put("checked", "1"),
        },
        "check" => put("checked", "1"),
        "next" => {
            let at: usize = sent.get("at").parse().unwrap_or(0);
            pairs.retain(|(name, _)| name != "at");
            pairs.push(("at".to_owned(), (at + 1).to_string()));
        }
        _ if !replies.is_empty() => put("done", "replied"),
        _ if !saved.beside.is_empty() => put("done", "beside"),
        _ => put("done", "saved"),
    }
    // What is filled in next stays open although nothing stands in it yet.
    if act != "add" && act != "drop" {
        for (repeat, turns) in turns.iter().filter(|(_, turns)| **turns > 0) {
            pairs.push((format!("n:{repeat}"), turns.to_string()));
        }
    }
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    Ok(Redirect::to(&format!("{}{place}", links::address(&base(seat), pairs))).into_response())
}

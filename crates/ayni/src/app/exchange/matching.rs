//! Matches of a record: what would serve a need, or whom an offer would serve, with the reasons; and what people said of
//! them, which moves a match up or down for who looks next.

use std::collections::BTreeSet;

use ayni_core::exchange::find::{Entry, Hit, Question};
use ayni_core::exchange::matching::{self, Asked, Aspect, Opinions, rank_matches};
use ayni_model::Phrase;
use ayni_model::exchange::{Record, Side};
use ayni_store::Feedback;

use super::shelf::{Kept, Shelf, kept_of, shelf};
use super::{Exchange, Viewer, no_record, rank};
use crate::app::desk::{By, Desk};
use crate::app::{Refusal, enter};

/// Matches that a page shows.
pub const MOST: usize = 20;

/// A match.
#[derive(Clone, Debug)]
pub struct Match {
    /// The record, as it is shown to who looks.
    pub record: Record,
    /// Its number.
    pub number: i64,
    /// How well it fits, of about a thousand.
    pub points: i64,
    /// Why it fits, and what speaks against it.
    pub reasons: Vec<Phrase>,
}

/// The matches of a record, the best first. Nobody is matched with what is their own.
pub async fn matches(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    (owner, id): (&str, &str),
) -> Result<(Kept, Vec<Match>), Refusal> {
    let shelf = shelf(desk, exchange).await?;
    let today = enter::today(desk);
    let kept = shelf.get(owner, id).ok_or_else(no_record)?;
    viewer.shown(exchange, &kept.line, &kept.record, today).ok_or_else(no_record)?;
    let tells = exchange.kinds.kind(&kept.record.kind).is_none_or(|kind| kind.side == Side::Tells);
    let Some(entry) = shelf.entry(kept.line.id).filter(|_| !tells) else {
        return Ok((kept.clone(), Vec::new()));
    };
    let opinions = opinions(desk, &shelf, viewer.person, entry).await?;
    let asked = Asked { reference: &desk.kit.reference, opinions: &opinions, today };
    let mut all = Vec::new();
    for one in rank_matches(entry, &candidates(&shelf, entry), &asked) {
        let number: i64 = one.id.parse().unwrap_or(0);
        let Some(other) = shelf.of(number) else { continue };
        let Some(record) = viewer.shown(exchange, &other.line, &other.record, today) else { continue };
        let reasons = one.reasons.iter().map(|(reason, _)| reason.phrase()).collect();
        all.push(Match { record, number, points: one.points, reasons });
        if all.len() >= MOST {
            break;
        }
    }
    Ok((kept.clone(), all))
}

/// What a search for the like of a record finds.
pub fn candidates<'s>(shelf: &'s Shelf, entry: &Entry) -> Vec<(Hit, &'s Entry)> {
    let question = Question::of_entry(&shelf.vocabulary, entry);
    let found = rank::found(shelf, &question);
    let place = |hit: &Hit| usize::try_from(hit.number).ok().and_then(|place| shelf.entries.get(place));
    found.hits.into_iter().filter_map(|hit| place(&hit).map(|(_, entry)| (hit, entry))).collect()
}

/// What was said of matches, as the matching heeds it: each person is one voice.
async fn opinions(desk: &Desk<'_>, shelf: &Shelf, person: i64, entry: &Entry) -> Result<Opinions, Refusal> {
    let about =
        |entry: &Entry| entry.subjects.iter().chain(&entry.goals).cloned().collect::<BTreeSet<String>>();
    let said = desk.store.all_feedback().await?.into_iter().map(|one| matching::Feedback {
        by: one.person.to_string(),
        need: one.sought.to_string(),
        about: shelf.entry(one.sought).map(about).unwrap_or_default(),
        suggested: one.found.to_string(),
        useful: one.useful,
        why: Aspect::of(&one.why),
    });
    let said: Vec<matching::Feedback> = said.collect();
    Ok(Opinions::of(&said, &person.to_string(), &entry.id, &about(entry)))
}

/// Keeps whether a match is useful.
pub async fn say(
    desk: &Desk<'_>,
    by: Option<&By>,
    (sought, found): (i64, i64),
    useful: bool,
    why: &str,
) -> Result<(String, String), Refusal> {
    let person = by.and_then(By::person).unwrap_or(0);
    let why = if Aspect::of(why).is_some() { why } else { "" };
    let (kept, _) = (kept_of(desk, sought).await?, kept_of(desk, found).await?);
    let feedback = Feedback { sought, found, person, useful, why: why.to_owned() };
    desk.store.say_of_match(&feedback, desk.now).await?;
    Ok((kept.line.owner, kept.line.key))
}

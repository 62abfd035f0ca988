//! Matches of a record: what would serve a need, or whom an offer would serve, with the reasons; and what people said of
//! them, which moves a match up or down for who looks next.

use std::collections::BTreeMap;

use ayni_core::exchange::find::Question;
use ayni_model::exchange::{Record, Side};
use ayni_store::Feedback;

use super::rank::{self, Reason};
use super::shelf::{Kept, kept_of, shelf};
use super::{Exchange, Viewer, no_record, search};
use crate::app::desk::{By, Desk};
use crate::app::{Refusal, enter};

/// Matches that a page shows.
pub const MOST: usize = 20;

/// The longest reason of somebody who finds a match useful or not, in characters.
const WHY: usize = 500;

/// A match.
#[derive(Clone, Debug)]
pub struct Match {
    /// The record, as it is shown to who looks.
    pub record: Record,
    /// Its number.
    pub number: i64,
    /// Why it fits.
    pub reasons: Vec<Reason>,
    /// How many found it useful, and how many not.
    pub said: (usize, usize),
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
    let side = exchange.kinds.kind(&kept.record.kind).map(|kind| kind.side);
    let wanted = match side {
        Some(Side::Seeks) => Side::Gives,
        Some(Side::Gives) => Side::Seeks,
        _ => return Ok((kept.clone(), Vec::new())),
    };
    let Some(entry) = shelf.entry(kept.line.id) else { return Ok((kept.clone(), Vec::new())) };
    let mut said: BTreeMap<i64, (usize, usize)> = BTreeMap::new();
    for one in desk.store.feedback(kept.line.id).await? {
        let counts = said.entry(one.found).or_default();
        if one.useful { counts.0 += 1 } else { counts.1 += 1 }
    }
    let question = Question::of_entry(&shelf.vocabulary, entry);
    let mut all = Vec::new();
    for (other, reasons) in rank::of_question(&shelf, &question) {
        let fits = exchange.kinds.kind(&other.record.kind).is_some_and(|kind| kind.side == wanted)
            && other.line.owner != kept.line.owner
            && search::holds(&other.line.until, today);
        if let (true, Some(record)) = (fits, viewer.shown(exchange, &other.line, &other.record, today)) {
            let said = said.get(&other.line.id).copied().unwrap_or_default();
            all.push(Match { record, number: other.line.id, reasons, said });
        }
        // What was said moves a match by places, so a few more are looked at than are shown.
        if all.len() >= MOST * 2 {
            break;
        }
    }
    Ok((kept.clone(), moved(all)))
}

/// The order after what people said: three places up for each who found a match useful, three down for each who did not.
fn moved(all: Vec<Match>) -> Vec<Match> {
    let place = |at: usize, one: &Match| {
        let (useful, not) = (one.said.0.min(10), one.said.1.min(10));
        (at + 3 * not) as i64 - 3 * useful as i64
    };
    let mut placed: Vec<(i64, usize, Match)> =
        all.into_iter().enumerate().map(|(at, one)| (place(at, &one), at, one)).collect();
    placed.sort_by_key(|(place, at, _)| (*place, *at));
    placed.into_iter().take(MOST).map(|(_, _, one)| one).collect()
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
    let why = why.trim();
    if why.chars().count() > WHY {
        return Err(super::too_long(WHY));
    }
    let (kept, _) = (kept_of(desk, sought).await?, kept_of(desk, found).await?);
    let feedback = Feedback { sought, found, person, useful, why: why.to_owned() };
    desk.store.say_of_match(&feedback, desk.now).await?;
    Ok((kept.line.owner, kept.line.key))
}

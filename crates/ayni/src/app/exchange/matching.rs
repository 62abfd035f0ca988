//! Matches of a record: what would serve a need, or whom an offer would serve, with the reasons; and what people said of
//! them, which moves a match up or down for who looks next, and says so.

use std::collections::{BTreeMap, BTreeSet};

use ayni_core::exchange::find::{Entry, Hit, Of, Question, told};
use ayni_core::exchange::matching::{
    self, Asked, Aspect, CANDIDATES, Match as Found, Opinions, rank_matches,
};
use ayni_core::rights::{Act, On};
use ayni_model::exchange::{Record, Side};
use ayni_model::finding::Arg;
use ayni_model::{Day, Phrase};
use ayni_store::Feedback;

use super::shelf::{Kept, entries, published, published_of};
use super::{Exchange, Viewer, lists, no_record};
use crate::app::desk::{By, Desk};
use crate::app::{Refusal, enter};

/// Matches that a page shows.
pub const MOST: usize = 20;

/// Opinions that are read for one answer, the newest.
const OPINIONS: i64 = 5_000;

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
    /// Its place by what the two records say alone, where what people said has moved it from there.
    pub before: Option<usize>,
}

impl Match {
    /// Why it stands where it stands: where people have moved it, that first.
    pub fn why(&self, place: usize) -> Vec<Phrase> {
        let moved = self.before.map(|before| {
            let key = if before > place { "exchange-match-moved-up" } else { "exchange-match-moved-down" };
            Phrase::message(key, [("before", Arg::Count(before as u64)), ("place", Arg::Count(place as u64))])
        });
        moved.into_iter().chain(self.reasons.iter().cloned()).collect()
    }
}

/// What a search for the like of a record has found, ready to be weighed.
pub struct Pool {
    /// The records, by number.
    pub kept: BTreeMap<i64, Kept>,
    /// Their entries.
    pub entries: BTreeMap<i64, Entry>,
    hits: Vec<(Hit, i64)>,
}

/// How many times as many are looked at, since some may be its owner's own.
const OWN: usize = 10;

impl Pool {
    /// The records that stand on the other side of an entry, of those that somebody may see: the best of what a search
    /// for its like finds.
    pub async fn of(
        desk: &Desk<'_>,
        exchange: &Exchange,
        viewer: &Viewer,
        entry: &Entry,
        today: Day,
    ) -> Result<Pool, Refusal> {
        let other = if entry.side == Side::Seeks { Side::Gives } else { Side::Seeks };
        let question =
            Question::of_entry(&exchange.vocabulary(desk), entry).only(Of::Side, &[other.as_str()]);
        let (found, often) =
            lists::find(desk, exchange, viewer, question, &told(entry), CANDIDATES * OWN).await?;
        // Its owner's own records are no match, and may not take the room of others.
        let own = often.get(&Of::Owner.token(&entry.owner));
        let others =
            |hit: &Hit| own.is_none_or(|own| own.binary_search_by_key(&hit.number, |(at, _)| *at).is_err());
        let hits: Vec<Hit> = found.hits.into_iter().filter(others).take(CANDIDATES).collect();
        let numbers: Vec<u32> = hits.iter().map(|hit| hit.number).collect();
        let kept = lists::kept(desk, &numbers).await?;
        let ids: BTreeMap<u32, i64> = kept.iter().map(|(number, kept)| (*number, kept.line.id)).collect();
        let kept: Vec<Kept> = kept.into_iter().map(|(_, kept)| kept).collect();
        let entries = entries(desk, exchange, &kept, today).await?;
        let hits = hits.into_iter().filter_map(|hit| Some((ids.get(&hit.number).copied()?, hit)));
        let hits = hits.map(|(id, hit)| (hit, id)).collect();
        Ok(Pool { kept: kept.into_iter().map(|kept| (kept.line.id, kept)).collect(), entries, hits })
    }

    /// What is weighed: each hit with its entry.
    pub fn candidates(&self) -> Vec<(Hit, &Entry)> {
        let one = |(hit, id): &(Hit, i64)| Some((hit.clone(), self.entries.get(id)?));
        self.hits.iter().filter_map(one).collect()
    }
}

/// A record that is matched, with its entry; `None` of one that neither seeks nor gives.
pub async fn matched(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    (owner, id): (&str, &str),
) -> Result<(Kept, Option<Entry>), Refusal> {
    let today = enter::today(desk);
    let kept = published(desk, owner, id).await?;
    viewer.shown(exchange, &kept.line, &kept.record, today).ok_or_else(no_record)?;
    let tells = exchange.kinds.kind(&kept.record.kind).is_none_or(|kind| kind.side == Side::Tells);
    let entry = if tells {
        None
    } else {
        entries(desk, exchange, std::slice::from_ref(&kept), today).await?.remove(&kept.line.id)
    };
    Ok((kept, entry))
}

/// The matches of an entry, in order; and in what order they would stand if nobody had said anything of any.
pub async fn ranked(
    desk: &Desk<'_>,
    viewer: &Viewer,
    entry: &Entry,
    pool: &Pool,
    today: Day,
) -> Result<(Vec<Found>, Vec<String>), Refusal> {
    let opinions = opinions(desk, viewer.person, entry, pool).await?;
    let candidates = pool.candidates();
    let with = |opinions: &Opinions| {
        rank_matches(entry, &candidates, &Asked { reference: &desk.kit.reference, opinions, today })
    };
    let before = with(&Opinions::default()).into_iter().map(|one| one.id).collect();
    Ok((with(&opinions), before))
}

/// The matches of a record, the best first. Nobody is matched with what is their own.
pub async fn matches(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    name: (&str, &str),
) -> Result<(Kept, Vec<Match>), Refusal> {
    let today = enter::today(desk);
    let (kept, entry) = matched(desk, exchange, viewer, name).await?;
    let Some(entry) = entry else { return Ok((kept, Vec::new())) };
    let pool = Pool::of(desk, exchange, viewer, &entry, today).await?;
    let (found, before) = ranked(desk, viewer, &entry, &pool, today).await?;
    let mut all: Vec<Match> = Vec::new();
    for one in found {
        let number: i64 = one.id.parse().unwrap_or(0);
        let Some(other) = pool.kept.get(&number) else { continue };
        let Some(record) = viewer.shown(exchange, &other.line, &other.record, today) else { continue };
        let reasons = one.reasons.iter().map(|(reason, _)| reason.phrase()).collect();
        let place = all.len() + 1;
        let was = before.iter().position(|id| *id == one.id).map(|at| at + 1);
        let before = was.filter(|was| *was != place);
        all.push(Match { record, number, points: one.points, reasons, before });
        if all.len() >= MOST {
            break;
        }
    }
    Ok((kept, all))
}

/// What was said of matches, as the matching heeds it: each person is one voice.
async fn opinions(desk: &Desk<'_>, person: i64, entry: &Entry, pool: &Pool) -> Result<Opinions, Refusal> {
    let found: Vec<i64> = pool.kept.keys().copied().collect();
    let said = desk.store.feedback_about(&found, person, OPINIONS).await?;
    let sought: BTreeSet<i64> = said.iter().map(|one| one.sought).collect();
    let sought: Vec<i64> = sought.into_iter().collect();
    let about: BTreeMap<i64, BTreeSet<String>> = desk
        .store
        .records_among(&sought)
        .await?
        .into_iter()
        .filter_map(super::shelf::readable)
        .map(|kept| (kept.line.id, about(kept.record.many("subjects"), kept.record.many("goals"))))
        .collect();
    let said: Vec<matching::Feedback> = said
        .into_iter()
        .map(|one| matching::Feedback {
            by: one.person.to_string(),
            need: one.sought.to_string(),
            about: about.get(&one.sought).cloned().unwrap_or_default(),
            suggested: one.found.to_string(),
            useful: one.useful,
            why: Aspect::of(&one.why),
        })
        .collect();
    Ok(Opinions::of(&said, &person.to_string(), &entry.id, &self::about(&entry.subjects, &entry.goals)))
}

/// What a record is about, so that what was said of matches for its like counts.
fn about(subjects: &[String], goals: &[String]) -> BTreeSet<String> {
    let subjects = subjects.iter().map(|one| one.strip_prefix("unbis:").unwrap_or(one).to_owned());
    subjects.chain(goals.iter().cloned()).collect()
}

/// Keeps whether a match is useful; both records must be shown to who says it.
pub async fn say(
    desk: &Desk<'_>,
    exchange: &Exchange,
    by: &By,
    (sought, found): (i64, i64),
    useful: bool,
    why: &str,
) -> Result<(String, String), Refusal> {
    by.may(Act::Say, &On::default())?;
    let person = by.person().unwrap_or(0);
    let why = if Aspect::of(why).is_some() { why } else { "" };
    let (viewer, today) = (Viewer::of(desk, Some(by)).await?, enter::today(desk));
    let kept = published_of(desk, sought).await?;
    let other = published_of(desk, found).await?;
    for one in [&kept, &other] {
        viewer.shown(exchange, &one.line, &one.record, today).ok_or_else(no_record)?;
    }
    let feedback = Feedback { sought, found, person, useful, why: why.to_owned() };
    desk.store.say_of_match(&feedback, desk.now).await?;
    Ok((kept.line.owner, kept.line.key))
}

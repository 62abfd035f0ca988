//! Sets of partners that together cover a need, and where a country's advantages meet what others miss.

use std::collections::{BTreeMap, BTreeSet};

use ayni_core::exchange::find::{Entry, Of, Question};
use ayni_core::exchange::matching::{self, Asked, Opinions, Part};
use ayni_model::exchange::{Record, Side};
use ayni_model::{Day, Phrase};

use super::matching::{Pool, matched, ranked};
use super::shelf::{Kept, country_of, entries};
use super::{Exchange, Viewer, lists, no_record};
use crate::app::desk::Desk;
use crate::app::{Refusal, enter};

/// Sets that a page shows.
const SETS: usize = 8;

/// Records of one's own that advantages are looked for among, and funds that a need is held against.
const OWN: usize = 25;
const FUNDS: usize = 200;

/// Pairs that are shown with one country.
const PAIRS: usize = 5;

/// Somebody in a set, with what speaks for them.
#[derive(Clone, Debug)]
pub struct Partner {
    /// The record, as it is shown to who looks.
    pub record: Record,
    /// Why.
    pub why: Vec<Phrase>,
}

/// Partners that together cover a need.
#[derive(Clone, Debug)]
pub struct Set {
    /// The first provider.
    pub provider: Partner,
    /// The second provider or facilitating partner: it does what the provider does not.
    pub second: Option<Partner>,
    /// The fund.
    pub fund: Option<Partner>,
    /// What they cover together.
    pub covered: Vec<Phrase>,
    /// What is left open.
    pub open: Vec<Phrase>,
}

/// The sets of a need, those that cover most first.
pub async fn sets(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    name: (&str, &str),
) -> Result<(Kept, Vec<Set>), Refusal> {
    let today = enter::today(desk);
    let (kept, entry) = matched(desk, exchange, viewer, name).await?;
    let Some(need) = entry.filter(|entry| entry.side == Side::Seeks) else {
        return Err(Refusal::usage("exchange-only-needs", []));
    };
    let mut pool = Pool::of(desk, exchange, viewer, &need, today).await?;
    let (matches, _) = ranked(desk, viewer, &need, &pool, today).await?;
    let givers: BTreeSet<i64> = pool.entries.keys().copied().collect();
    funds(desk, exchange, viewer, &mut pool, today).await?;
    let pays = |entry: &&Entry| entry.resources.iter().any(|one| one == "funding");
    let funds: Vec<&Entry> = pool.entries.values().filter(pays).collect();
    let givers: Vec<&Entry> = givers.iter().filter_map(|id| pool.entries.get(id)).collect();
    let opinions = Opinions::default();
    let asked = Asked { reference: &desk.kit.reference, opinions: &opinions, today };
    let found = matching::triangles(&exchange.vocabulary(desk), &need, &matches, &givers, &funds, &asked);
    let partner = |id: &str, why: Vec<Phrase>| {
        let other = pool.kept.get(&id.parse().ok()?)?;
        let record = viewer.shown(exchange, &other.line, &other.record, today)?;
        Some(Partner { record, why })
    };
    let said = |parts: &BTreeSet<Part>| parts.iter().map(Part::phrase).collect::<Vec<_>>();
    let sets = found.into_iter().filter_map(|one| {
        let why = one.provider.reasons.iter().map(|(reason, _)| reason.phrase()).collect();
        Some(Set {
            provider: partner(&one.provider.id, why)?,
            second: one.second.and_then(|(id, adds)| partner(&id, said(&adds))),
            fund: one
                .fund
                .and_then(|(id, why)| partner(&id, why.iter().map(matching::Reason::phrase).collect())),
            covered: said(&one.covered),
            open: said(&one.open),
        })
    });
    let sets = sets.take(SETS).collect();
    Ok((kept, sets))
}

/// Puts what pays beside what was found: the newest records that give money.
async fn funds(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    pool: &mut Pool,
    today: Day,
) -> Result<(), Refusal> {
    let question =
        Question::everything().only(Of::Side, &[Side::Gives.as_str()]).only(Of::Resource, &["funding"]);
    let more = newest(desk, exchange, viewer, question, FUNDS).await?;
    pool.entries.extend(entries(desk, exchange, &more, today).await?);
    pool.kept.extend(more.into_iter().map(|kept| (kept.line.id, kept)));
    Ok(())
}

async fn newest(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    question: Question,
    most: usize,
) -> Result<Vec<Kept>, Refusal> {
    let (found, _) = lists::find(desk, exchange, viewer, question, "", most).await?;
    let numbers: Vec<u32> = found.hits.iter().map(|hit| hit.number).collect();
    Ok(lists::kept(desk, &numbers).await?.into_iter().map(|(_, kept)| kept).collect())
}

/// Something that a country has, and what of others it meets.
#[derive(Clone, Debug)]
pub struct Pair {
    /// What the country has.
    pub own: Record,
    /// What the other misses, with the reasons.
    pub theirs: Partner,
}

/// Where a country meets another.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// The other country, or the organisation where its country is not known.
    pub with: String,
    /// What meets what, the best first.
    pub pairs: Vec<Pair>,
    /// How many there are in all.
    pub count: usize,
}

/// Where what a country has meets what others miss, by country.
pub async fn advantages(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    country: &str,
) -> Result<Vec<Meeting>, Refusal> {
    if !desk.kit.reference.countries.contains_key(country) {
        return Err(no_record());
    }
    let today = enter::today(desk);
    let question =
        Question::everything().only(Of::Side, &[Side::Gives.as_str()]).only(Of::Stated, &[country]);
    let mut own = newest(desk, exchange, viewer, question, OWN * 4).await?;
    // What was done there by others is no advantage of its own.
    own.retain(|kept| country_of(&kept.record) == country);
    // What a country says that it is good at stands before what it merely offers.
    own.sort_by_key(|kept| kept.record.kind != "advantage");
    own.truncate(OWN);
    let entries = entries(desk, exchange, &own, today).await?;
    let mut all: BTreeMap<i64, Kept> = own.into_iter().map(|kept| (kept.line.id, kept)).collect();
    let mut matched = Vec::new();
    for entry in entries.values() {
        let pool = Pool::of(desk, exchange, viewer, entry, today).await?;
        let (mut found, _) = ranked(desk, viewer, entry, &pool, today).await?;
        found.retain(|one| {
            let other = one.id.parse().ok().and_then(|id: i64| pool.kept.get(&id));
            other.is_some_and(|other| country_of(&other.record) != country)
        });
        found.truncate(super::matching::MOST);
        all.extend(pool.kept);
        matched.push((entry, found));
    }
    let countries: BTreeMap<String, String> = all
        .values()
        .map(|kept| (kept.line.owner.clone(), country_of(&kept.record).to_owned()))
        .filter(|(_, country)| !country.is_empty())
        .collect();
    let met = matching::advantages(&matched, |owner| {
        countries.get(owner).cloned().unwrap_or_else(|| owner.to_owned())
    });
    let shown = |id: &str| {
        let kept = all.get(&id.parse().ok()?)?;
        viewer.shown(exchange, &kept.line, &kept.record, today)
    };
    let meetings = met.into_iter().map(|meeting| {
        let count = meeting.pairs.len();
        let pairs = meeting.pairs.into_iter().filter_map(|(own, one)| {
            let why = one.reasons.iter().map(|(reason, _)| reason.phrase()).collect();
            Some(Pair { own: shown(&own)?, theirs: Partner { record: shown(&one.id)?, why } })
        });
        Meeting { with: meeting.with, pairs: pairs.take(PAIRS).collect(), count }
    });
    Ok(meetings.filter(|meeting| !meeting.pairs.is_empty()).collect())
}

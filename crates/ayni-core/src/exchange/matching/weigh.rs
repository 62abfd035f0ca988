//! Weighs what fits, and says why.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Day;
use ayni_model::reference::{Country, Reference};

use super::feedback::Opinions;
use super::reason::{Aspect, Reason};
use crate::exchange::find::{Entry, Hit};

/// Points of each aspect. What two records are about is most of it; the rest decides among those about the same.
mod points {
    pub const SUBJECT: i64 = 600;
    pub const TARGET: i64 = 80;
    pub const GOAL: i64 = 40;
    pub const RESOURCE: i64 = 60;
    pub const NO_RESOURCE: i64 = -40;
    pub const PLACE: i64 = 60;
    pub const REGION: i64 = 30;
    pub const GROUP: i64 = 15;
    pub const LANGUAGE: i64 = 40;
    pub const NO_LANGUAGE: i64 = -60;
    pub const DATES: i64 = 20;
    pub const DATES_MISSED: i64 = -60;
    pub const CAPACITY: i64 = 20;
    pub const CAPACITY_SHORT: i64 = -10;
    pub const GIVER_PAYS: i64 = 25;
    pub const WITHIN_BUDGET: i64 = 20;
    pub const OVER_BUDGET: i64 = -40;
    pub const TOGETHER: i64 = 30;
    pub const EVIDENCE: i64 = 10;
    pub const USEFUL: i64 = 100;
    pub const NOT_USEFUL: i64 = -1_000;
}

/// What a search for the like of a record finds at most: the best of it is weighed.
pub const CANDIDATES: usize = 100;

/// Matches of one owner that may stand before others of equal right: a further one goes behind.
const SIDE_BY_SIDE: usize = 2;

/// What is asked of a match beside the two records.
pub struct Asked<'a> {
    /// Countries and their groups.
    pub reference: &'a Reference,
    /// What people said.
    pub opinions: &'a Opinions,
    /// The day: nothing that has expired by it is suggested.
    pub today: Day,
}

/// A match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The record that fits.
    pub id: String,
    /// Its owner.
    pub owner: String,
    /// How well, of about a thousand. They compare within one answer.
    pub points: i64,
    /// Why, what counts most first; what speaks against it last. Each with its points.
    pub reasons: Vec<(Reason, i64)>,
}

/// The matches of a record among what a search for its like has found, best first.
///
/// Nothing of the same owner is a match, nothing that has expired or was withdrawn, and nothing that does not stand on the
/// other side: a seeker is matched with who gives, a giver with who seeks.
pub fn rank_matches(of: &Entry, found: &[(Hit, &Entry)], asked: &Asked<'_>) -> Vec<Match> {
    let best = found.iter().filter(|(_, other)| may(of, other, asked.today)).map(|(hit, _)| hit.score).max();
    let mut all: Vec<Match> = found
        .iter()
        .filter(|(_, other)| may(of, other, asked.today))
        .map(|(hit, other)| weigh(of, hit, best.unwrap_or(1), other, asked))
        .collect();
    all.sort_by(|a, b| b.points.cmp(&a.points).then_with(|| a.id.cmp(&b.id)));
    spread(all)
}

/// Whether two records may be brought together at all.
fn may(of: &Entry, other: &Entry, today: Day) -> bool {
    of.owner != other.owner
        && of.id != other.id
        && of.side != other.side
        && other.side != ayni_model::exchange::Side::Tells
        && other.holds(today)
}

/// Lets the third and further matches of one owner stand behind the best of others, so that who has most does not fill
/// the page.
fn spread(all: Vec<Match>) -> Vec<Match> {
    let mut before: BTreeMap<String, usize> = BTreeMap::new();
    let (mut first, mut behind) = (Vec::with_capacity(all.len()), Vec::new());
    for mut one in all {
        let count = before.entry(one.owner.clone()).or_default();
        *count += 1;
        if *count > SIDE_BY_SIDE {
            one.reasons.push((Reason::Spread(one.owner.clone()), 0));
            behind.push(one);
        } else {
            first.push(one);
        }
    }
    // What fits badly is not put before it for that.
    let half = first.first().map_or(0, |best: &Match| best.points / 2);
    let at = first.partition_point(|one| one.points >= half);
    let rest = first.split_off(at);
    first.extend(behind);
    first.extend(rest);
    first
}

fn weigh(of: &Entry, hit: &Hit, best: u64, other: &Entry, asked: &Asked<'_>) -> Match {
    let mut reasons: Vec<(Reason, i64)> = Vec::new();
    let share = i64::try_from(u128::from(hit.score) * 1_000 / u128::from(best.max(1))).unwrap_or(1_000);
    let subject = points::SUBJECT * share / 1_000;
    for (why, part) in &hit.reasons {
        reasons.push((Reason::Found(why.clone()), subject * i64::from(*part) / 1_000));
    }
    let rest = subject - reasons.iter().map(|(_, points)| points).sum::<i64>();
    let (seeker, giver) =
        if of.side == ayni_model::exchange::Side::Seeks { (of, other) } else { (other, of) };
    goals(seeker, giver, &mut reasons);
    resources(seeker, giver, &mut reasons);
    context(asked.reference, seeker, giver, &mut reasons);
    terms(seeker, giver, &mut reasons);
    for (reason, points) in &mut reasons {
        if let Some(aspect) = reason.aspect().filter(|aspect| *aspect != Aspect::Subject) {
            *points += *points * asked.opinions.quarters(aspect) / 4;
        }
    }
    // What fits besides counts as far as the subject does: a shared language is no reason to talk of something else.
    for (reason, points) in &mut reasons {
        if *points > 0
            && reason.aspect().is_some_and(|aspect| aspect != Aspect::Subject)
            && !matches!(reason, Reason::Found(_))
        {
            *points = *points * share / 1_000;
        }
    }
    let leaning: BTreeSet<Aspect> = reasons
        .iter()
        .filter_map(|(reason, _)| reason.aspect())
        .filter(|aspect| *aspect != Aspect::Subject && asked.opinions.quarters(*aspect) > 0)
        .collect();
    reasons.extend(leaning.into_iter().map(|aspect| (Reason::Leaning(aspect), 0)));
    opinions(other, asked.opinions, &mut reasons);
    let points = rest + reasons.iter().map(|(_, points)| points).sum::<i64>();
    reasons.sort_by(|(a, first), (b, second)| second.cmp(first).then_with(|| a.cmp(b)));
    Match { id: other.id.clone(), owner: other.owner.clone(), points, reasons }
}

fn opinions(other: &Entry, opinions: &Opinions, reasons: &mut Vec<(Reason, i64)>) {
    match opinions.own(&other.id) {
        Some(true) => reasons.push((Reason::Useful, points::USEFUL)),
        Some(false) => reasons.push((Reason::NotUseful, points::NOT_USEFUL)),
        None => {}
    }
    if let Some((useful, not)) = opinions.others(&other.id) {
        reasons.push((Reason::Judged { useful, not }, opinions.points(&other.id)));
    }
}

fn goals(seeker: &Entry, giver: &Entry, reasons: &mut Vec<(Reason, i64)>) {
    let goal = |code: &str| code.split('.').next().unwrap_or(code).to_owned();
    let target = seeker.goals.iter().find(|code| code.contains('.') && giver.goals.contains(code));
    let theirs: BTreeSet<String> = giver.goals.iter().map(|code| goal(code)).collect();
    let shared = seeker.goals.iter().map(|code| goal(code)).find(|goal| theirs.contains(goal));
    match (target, shared) {
        (Some(target), _) => reasons.push((Reason::Goal(target.clone()), points::TARGET)),
        (None, Some(goal)) => reasons.push((Reason::Goal(goal), points::GOAL)),
        (None, None) => {}
    }
}

fn resources(seeker: &Entry, giver: &Entry, reasons: &mut Vec<(Reason, i64)>) {
    if seeker.resources.is_empty() || giver.resources.is_empty() {
        return;
    }
    let shared: Vec<&String> = seeker.resources.iter().filter(|one| giver.resources.contains(one)).collect();
    if shared.is_empty() {
        reasons.push((Reason::NoResource, points::NO_RESOURCE));
        return;
    }
    let all = i64::try_from(seeker.resources.len()).unwrap_or(i64::MAX);
    reasons.extend(shared.into_iter().map(|one| (Reason::Resource(one.clone()), points::RESOURCE / all)));
}

/// The country of a seeker: where the work would be done.
fn home<'r>(reference: &'r Reference, seeker: &Entry) -> Option<&'r Country> {
    let places = seeker.places.iter().chain(std::iter::once(&seeker.country));
    places.into_iter().find_map(|place| reference.countries.get(place))
}

fn context(reference: &Reference, seeker: &Entry, giver: &Entry, reasons: &mut Vec<(Reason, i64)>) {
    let Some(home) = home(reference, seeker) else { return };
    if giver.places.contains(&home.code) {
        reasons.push((Reason::Place(home.code.clone()), points::PLACE));
    }
    let own = std::iter::once(&giver.country).chain(&giver.places);
    let there: Vec<&Country> = own.filter_map(|place| reference.countries.get(place)).collect();
    let near =
        there.iter().any(|country| !home.sub_region.is_empty() && country.sub_region == home.sub_region);
    if near || giver.places.contains(&home.sub_region) || giver.places.contains(&home.region) {
        reasons.push((Reason::Region(home.sub_region.clone()), points::REGION));
    }
    let groups = |country: &Country| [("ldc", country.ldc), ("lldc", country.lldc), ("sids", country.sids)];
    for (at, (group, member)) in groups(home).into_iter().enumerate() {
        let same = |country: &&Country| groups(country).get(at).is_some_and(|(_, member)| *member);
        if member && there.iter().any(same) {
            reasons.push((Reason::Group(group.to_owned()), points::GROUP));
        }
    }
    if !home.income.is_empty() && there.iter().any(|country| country.income == home.income) {
        reasons.push((Reason::Group(format!("income-{}", home.income)), points::GROUP));
    }
}

/// Languages, dates, numbers, cost, earlier cooperation, evidence.
fn terms(seeker: &Entry, giver: &Entry, reasons: &mut Vec<(Reason, i64)>) {
    if let Some(language) = seeker.languages.iter().find(|language| giver.languages.contains(language)) {
        reasons.push((Reason::Language(language.clone()), points::LANGUAGE));
    } else if !seeker.languages.is_empty() && !giver.languages.is_empty() {
        reasons.push((Reason::NoLanguage, points::NO_LANGUAGE));
    }
    let stated = |entry: &Entry| entry.starts.is_some() || entry.ends.is_some();
    if stated(seeker) && stated(giver) {
        let meet = |a: &Entry, b: &Entry| match (a.ends, b.starts) {
            (Some(ends), Some(starts)) => starts <= ends,
            _ => true,
        };
        reasons.push(if meet(seeker, giver) && meet(giver, seeker) {
            (Reason::Dates, points::DATES)
        } else {
            (Reason::DatesMissed, points::DATES_MISSED)
        });
    }
    if let (Some(sought), Some(given)) = (seeker.capacity, giver.capacity) {
        reasons.push(if given >= sought {
            (Reason::Capacity(given), points::CAPACITY)
        } else {
            (Reason::CapacityShort(given), points::CAPACITY_SHORT)
        });
    }
    if giver.payer == "giver" {
        reasons.push((Reason::GiverPays, points::GIVER_PAYS));
    } else if let (Some(budget), Some(price)) = (&seeker.cost, &giver.cost)
        && budget.currency == price.currency
    {
        reasons.push(if price.amount <= budget.amount {
            (Reason::WithinBudget, points::WITHIN_BUDGET)
        } else {
            (Reason::OverBudget, points::OVER_BUDGET)
        });
    }
    let known = |entry: &Entry, other: &Entry| {
        entry.partners.contains(&other.owner)
            || (!other.country.is_empty() && entry.partners.contains(&other.country))
    };
    if known(seeker, giver) || known(giver, seeker) {
        reasons.push((Reason::Together(giver.owner.clone()), points::TOGETHER));
    }
    if giver.evidence > 0 {
        reasons.push((Reason::Evidence(giver.evidence), points::EVIDENCE * i64::from(giver.evidence)));
    }
}

/// Where a country's advantages meet what another misses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The other country, or the owner where it has none.
    pub with: String,
    /// What of one's own meets what of theirs, best first: both ids, the points and the reasons.
    pub pairs: Vec<(String, Match)>,
}

/// Where a country's advantages meet others' gaps: its own records that give, each with its matches among what seeks, by
/// the country that seeks. The best pair of each decides the order.
pub fn advantages(own: &[(&Entry, Vec<Match>)], country_of: impl Fn(&str) -> String) -> Vec<Meeting> {
    let mut by: BTreeMap<String, Vec<(String, Match)>> = BTreeMap::new();
    for (entry, matches) in own {
        for one in matches {
            by.entry(country_of(&one.owner)).or_default().push((entry.id.clone(), one.clone()));
        }
    }
    let mut all: Vec<Meeting> = by
        .into_iter()
        .map(|(with, mut pairs)| {
            pairs.sort_by(|(own, a), (other, b)| {
                b.points.cmp(&a.points).then_with(|| (own, &a.id).cmp(&(other, &b.id)))
            });
            Meeting { with, pairs }
        })
        .collect();
    let best = |meeting: &Meeting| meeting.pairs.first().map_or(0, |(_, one)| one.points);
    all.sort_by(|a, b| best(b).cmp(&best(a)).then_with(|| a.with.cmp(&b.with)));
    all
}

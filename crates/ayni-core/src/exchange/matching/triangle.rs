//! Triangular cooperation: a provider, a second provider or facilitating partner, and a fund that together cover a need.

use std::collections::BTreeSet;

use ayni_model::reference::Reference;

use super::reason::Reason;
use super::weigh::{Asked, Match};
use crate::exchange::find::{Entry, Vocabulary};

/// Something of a need that a partner can cover.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A subject.
    Subject(String),
    /// A goal.
    Goal(String),
    /// A kind of thing that is sought.
    Resource(String),
    /// That it can be done in a language of the seeker.
    Language,
    /// That it was done in the seeker's part of the world or in a country of the same group.
    Circumstances,
    /// That it is paid for.
    Money,
}

/// Partners that together cover a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Triangle {
    /// The first provider's record.
    pub provider: Match,
    /// The second provider's or facilitating partner's record, with what it covers that the provider does not.
    pub second: Option<(String, BTreeSet<Part>)>,
    /// The fund's record, with why it may pay.
    pub fund: Option<(String, Vec<Reason>)>,
    /// What they cover together.
    pub covered: BTreeSet<Part>,
    /// What is left open.
    pub open: BTreeSet<Part>,
    /// How well, as matches are weighed; sets are ordered by what they cover first.
    pub points: i64,
}

/// Providers that sets are built around.
const PROVIDERS: usize = 15;
/// What a part that only the second partner covers is worth, what a fund, and what earlier cooperation between partners.
const PART: i64 = 60;
const FUND: i64 = 80;
const TOGETHER: i64 = 30;

/// Sets of partners for a need, those that cover most of what it is about first, then those that cover most. `matches` are its matches in order, `givers` their entries
/// and those of others that may come in second, `funds` the entries that pay.
pub fn triangles(
    vocabulary: &Vocabulary,
    need: &Entry,
    matches: &[Match],
    givers: &[&Entry],
    funds: &[&Entry],
    asked: &Asked<'_>,
) -> Vec<Triangle> {
    let parts = parts(need);
    let about = |all: &BTreeSet<Part>| all.iter().filter(|part| matches!(part, Part::Subject(_))).count();
    let usable = |entry: &&&Entry| entry.holds(asked.today) && entry.owner != need.owner;
    let mut all = Vec::new();
    for provider in matches.iter().take(PROVIDERS) {
        let Some(entry) = givers.iter().find(|entry| entry.id == provider.id) else { continue };
        let own = covers(vocabulary, need, entry, &parts);
        // Whoever is about other things leads no set: its partner would do everything.
        if about(&parts) > 0 && about(&own) == 0 && !entry.subjects.is_empty() {
            continue;
        }
        let second = givers
            .iter()
            .filter(usable)
            .filter(|other| {
                other.owner != entry.owner && (other.country.is_empty() || other.country != entry.country)
            })
            .filter_map(|other| {
                let adds: BTreeSet<Part> =
                    covers(vocabulary, need, other, &parts).difference(&own).cloned().collect();
                let known =
                    [&entry.owner, &need.owner].iter().filter(|owner| other.partners.contains(owner)).count();
                let worth = PART * i64::try_from(adds.len()).unwrap_or(0)
                    + TOGETHER * i64::try_from(known).unwrap_or(0);
                (!adds.is_empty()).then_some((worth, other, adds))
            })
            .max_by(|a, b| a.0.cmp(&b.0).then_with(|| b.1.id.cmp(&a.1.id)));
        let mut covered = own;
        let mut points = provider.points;
        let second = second.map(|(worth, other, adds)| {
            covered.extend(adds.iter().cloned());
            points += worth;
            (other.id.clone(), adds)
        });
        let fund = funds
            .iter()
            .filter(usable)
            .filter_map(|fund| Some((pays(vocabulary.reference(), need, fund)?, fund)))
            .max_by(|a, b| a.0.len().cmp(&b.0.len()).then_with(|| b.1.id.cmp(&a.1.id)));
        let fund = fund.map(|(reasons, fund)| {
            covered.insert(Part::Money);
            points += FUND;
            (fund.id.clone(), reasons)
        });
        let open = parts.difference(&covered).cloned().collect();
        all.push(Triangle { provider: provider.clone(), second, fund, covered, open, points });
    }
    // What a need is about stands before all else: partners who do something else together do not cover it.
    all.sort_by(|a, b| {
        let size = |one: &Triangle| (about(&one.covered), one.covered.len(), one.points);
        size(b).cmp(&size(a)).then_with(|| a.provider.id.cmp(&b.provider.id))
    });
    all
}

/// What of a need is to be covered.
fn parts(need: &Entry) -> BTreeSet<Part> {
    let mut all: BTreeSet<Part> = need.subjects.iter().cloned().map(Part::Subject).collect();
    all.extend(need.goals.iter().map(|goal| Part::Goal(goal.split('.').next().unwrap_or(goal).to_owned())));
    all.extend(need.resources.iter().filter(|one| *one != "funding").cloned().map(Part::Resource));
    if !need.languages.is_empty() {
        all.insert(Part::Language);
    }
    if !need.places.is_empty() || !need.country.is_empty() {
        all.insert(Part::Circumstances);
    }
    if need.payer != "seeker" {
        all.insert(Part::Money);
    }
    all
}

/// Which parts a record covers.
fn covers(vocabulary: &Vocabulary, need: &Entry, giver: &Entry, parts: &BTreeSet<Part>) -> BTreeSet<Part> {
    let reference = vocabulary.reference();
    let about = |subject: &String| {
        giver.subjects.iter().any(|own| {
            own == subject
                || vocabulary.broader(own).contains(subject)
                || vocabulary.broader(subject).contains(own)
        })
    };
    let near = || {
        let home = need
            .places
            .iter()
            .chain(std::iter::once(&need.country))
            .find_map(|place| reference.countries.get(place));
        let there = giver.places.iter().chain(std::iter::once(&giver.country));
        home.is_some_and(|home| {
            there.filter_map(|place| reference.countries.get(place)).any(|there| {
                let group = (home.ldc && there.ldc) || (home.lldc && there.lldc) || (home.sids && there.sids);
                group || (!home.sub_region.is_empty() && home.sub_region == there.sub_region)
            })
        })
    };
    let fits = |part: &&Part| match part {
        Part::Subject(subject) => about(subject),
        Part::Goal(goal) => giver.goals.iter().any(|own| own.split('.').next() == Some(goal)),
        Part::Resource(resource) => giver.resources.contains(resource),
        Part::Language => need.languages.iter().any(|language| giver.languages.contains(language)),
        Part::Circumstances => near(),
        Part::Money => giver.payer == "giver",
    };
    parts.iter().filter(fits).cloned().collect()
}

/// Why a fund may pay for a need; `None` where what it states rules it out.
fn pays(reference: &Reference, need: &Entry, fund: &Entry) -> Option<Vec<Reason>> {
    let mut reasons = Vec::new();
    let home = need
        .places
        .iter()
        .chain(std::iter::once(&need.country))
        .find_map(|place| reference.countries.get(place));
    if !fund.places.is_empty() {
        let home = home?;
        if fund.places.contains(&home.code) {
            reasons.push(Reason::Place(home.code.clone()));
        } else {
            let region =
                [&home.sub_region, &home.region].into_iter().find(|region| fund.places.contains(region))?;
            reasons.push(Reason::Region(region.clone()));
        }
    }
    if !fund.goals.is_empty() {
        let goal = |code: &String| code.split('.').next().unwrap_or(code).to_owned();
        let theirs: BTreeSet<String> = fund.goals.iter().map(goal).collect();
        reasons.push(Reason::Goal(need.goals.iter().map(goal).find(|goal| theirs.contains(goal))?));
    }
    if let (Some(budget), Some(most)) = (&need.cost, &fund.cost) {
        if budget.currency == most.currency && budget.amount > most.amount {
            return None;
        }
        if budget.currency == most.currency {
            reasons.push(Reason::WithinBudget);
        }
    }
    if fund.partners.contains(&need.owner) {
        reasons.push(Reason::Together(fund.owner.clone()));
    }
    Some(reasons)
}

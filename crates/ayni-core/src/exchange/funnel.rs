//! How well the exchange does: how many needs there are, how many came to something, and how long it took.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::exchange::{Stage, Step};

/// Seconds of a day.
const DAY: i64 = 86_400;

/// A need or another record that seeks something, as far as it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// Its number.
    pub record: i64,
    /// When it was first kept, in seconds since 1970.
    pub made: i64,
}

/// A partnership, as far as it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The record that it serves.
    pub sought: i64,
    /// The organisations that take part, in code order.
    pub partners: Vec<String>,
    /// Its steps, the first first.
    pub steps: Vec<Step>,
}

/// A line of the funnel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The stage.
    pub stage: Stage,
    /// Needs for which at least one partnership came so far.
    pub needs: usize,
    /// Partnerships that came so far.
    pub partnerships: usize,
    /// Whole days from the stage before it to this one: the one in the middle of those that came so far. `None` where
    /// none did.
    pub days: Option<i64>,
}

/// The funnel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funnel {
    /// How many needs there are.
    pub needs: usize,
    /// Each stage in order, `suggested` the first.
    pub reached: Vec<Reached>,
    /// Groups of partners that agreed on more than one partnership.
    pub repeated: usize,
    /// Partnerships that were closed before they delivered.
    pub ended_early: usize,
}

/// The stages that are counted, in order.
const STAGES: [Stage; 7] = [
    Stage::Suggested,
    Stage::Contacted,
    Stage::InTalks,
    Stage::Agreed,
    Stage::UnderWay,
    Stage::Delivered,
    Stage::Evaluated,
];

/// Counts. A partnership has reached a stage if it took that step or a later one.
pub fn funnel(sought: &[Sought], ways: &[Way]) -> Funnel {
    let made: BTreeMap<i64, i64> = sought.iter().map(|one| (one.record, one.made)).collect();
    let mut reached = Vec::with_capacity(STAGES.len());
    for (place, stage) in STAGES.iter().enumerate() {
        let came = |way: &&Way| way.steps.iter().any(|step| at(step.stage).is_some_and(|one| one >= place));
        let there: Vec<&Way> = ways.iter().filter(came).collect();
        let needs: BTreeSet<i64> = there.iter().map(|way| way.sought).collect();
        let mut days: Vec<i64> = there.iter().filter_map(|way| taken(way, place, &made)).collect();
        days.sort_unstable();
        reached.push(Reached {
            stage: *stage,
            needs: needs.len(),
            partnerships: there.len(),
            days: days.get(days.len().saturating_sub(1) / 2).copied(),
        });
    }
    let mut groups: BTreeMap<&[String], usize> = BTreeMap::new();
    let agreed = |way: &&Way| way.steps.iter().any(|step| step.stage == Stage::Agreed);
    for way in ways.iter().filter(agreed) {
        *groups.entry(way.partners.as_slice()).or_default() += 1;
    }
    let early = |way: &&Way| {
        let has = |stage: Stage| way.steps.iter().any(|step| step.stage == stage);
        has(Stage::Closed) && !has(Stage::Delivered)
    };
    Funnel {
        needs: sought.len(),
        reached,
        repeated: groups.values().filter(|count| **count > 1).count(),
        ended_early: ways.iter().filter(early).count(),
    }
}

fn at(stage: Stage) -> Option<usize> {
    STAGES.iter().position(|one| *one == stage)
}

/// Whole days from the stage before to this one; from the need itself to the first. `None` where either is not known.
fn taken(way: &Way, place: usize, made: &BTreeMap<i64, i64>) -> Option<i64> {
    let when = |place: usize| way.steps.iter().find(|step| at(step.stage) == Some(place)).map(|step| step.at);
    let before = match place.checked_sub(1) {
        // A way may begin with a contact; then it is counted from the need.
        Some(before) => (0..=before).rev().find_map(when).or_else(|| made.get(&way.sought).copied())?,
        None => made.get(&way.sought).copied()?,
    };
    Some((when(place)? - before).max(0) / DAY)
}

//! What reviews of a practice come to: a badge says which criteria were seen to be met, at what level of evidence,
//! by whom, and when; of an older text, or after the standard's time, it says that it is to be looked at again.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Day;
use ayni_model::exchange::{Record, Standard, Verdict};

use super::check::lacks;

/// What one reviewer said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The version of the record that was read.
    pub version: i64,
    /// The day.
    pub day: Day,
    /// The organisation that the reviewer reviews for; empty for the node.
    pub owner: String,
    /// What they said of it as a whole.
    pub verdict: Verdict,
    /// The level of evidence, a code of the standard.
    pub level: String,
    /// The criteria that they saw to be met.
    pub met: BTreeSet<String>,
}

/// What a badge says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// The level of evidence: the lowest that those who let it pass gave.
    pub level: String,
    /// The criteria, and by how many each was seen to be met.
    pub met: BTreeMap<String, usize>,
    /// How many let it pass, and how many of them are of another organisation than its owner.
    pub passed: usize,
    /// See `passed`.
    pub peers: usize,
    /// The day of the newest.
    pub day: Day,
    /// Whether it is to be looked at again: the text has changed since, or time has passed.
    pub again: Again,
}

/// Why a badge is to be renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// It holds.
    No,
    /// The record has changed since it was reviewed.
    Changed,
    /// It was reviewed longer ago than the standard allows.
    Old,
}

/// The badge that these reviews give a record; `None` where nobody let it pass, or somebody who read it later did not.
pub fn badge(
    standard: &Standard,
    record: &Record,
    version: i64,
    reviews: &[Review],
    today: Day,
) -> Option<Badge> {
    let last_refusal =
        reviews.iter().filter(|one| one.verdict != Verdict::Passed).map(|one| (one.version, one.day)).max();
    let counted: Vec<&Review> = reviews
        .iter()
        .filter(|one| one.verdict == Verdict::Passed && complete(standard, one))
        .filter(|one| last_refusal.is_none_or(|last| (one.version, one.day) > last))
        .collect();
    let newest = counted.iter().max_by_key(|one| (one.day, one.version))?;
    let place = |level: &str| standard.levels.iter().position(|one| one == level).unwrap_or(0);
    let lowest = counted.iter().min_by_key(|one| place(&one.level))?;
    let mut met = BTreeMap::new();
    for criterion in counted.iter().flat_map(|one| &one.met) {
        *met.entry(criterion.clone()).or_insert(0) += 1;
    }
    let again = if newest.version < version {
        Again::Changed
    } else if months_after(newest.day, standard.months) < today {
        Again::Old
    } else {
        Again::No
    };
    Some(Badge {
        level: lowest.level.clone(),
        met,
        passed: counted.len(),
        peers: counted.iter().filter(|one| !one.owner.is_empty() && one.owner != record.owner).count(),
        day: newest.day,
        again,
    })
}

/// Whether a review sees all met that must be.
pub fn complete(standard: &Standard, review: &Review) -> bool {
    standard.criteria.iter().filter(|one| one.must).all(|one| review.met.contains(&one.id))
}

/// The criteria that can be seen not to be met: fields that say nothing.
pub fn missing<'a>(standard: &'a Standard, record: &Record) -> Vec<&'a str> {
    let lacking = standard.criteria.iter().filter(|one| one.fields.iter().any(|field| lacks(record, field)));
    lacking.map(|one| one.id.as_str()).collect()
}

/// The day so many months later; the last day of a shorter month.
pub fn months_after(day: Day, months: u8) -> Day {
    let all = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + i32::from(months);
    let year = i16::try_from(all.div_euclid(12)).unwrap_or(9_999);
    let month = i8::try_from(all.rem_euclid(12) + 1).unwrap_or(1);
    let last = (28..=31).rev().find_map(|last| Day::new(year, month, day.day().min(last)).ok());
    last.unwrap_or(day)
}

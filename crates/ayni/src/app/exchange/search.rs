//! Looking for records: words in any language, what they must have, what comes first and why.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::exchange::Record;
use ayni_model::{Day, Phrase};

use super::rank;
use super::shelf::{Kept, Shelf};
use super::{Exchange, Viewer};
use crate::app::Kit;

/// Answers that one page shows.
pub const PAGE: usize = 25;

/// What is looked for. An empty value narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Words.
    pub text: String,
    /// The language of the page that they were typed on.
    pub language: String,
    /// Fields that must have one of these values: `kind`, `side`, `places`, `goals`, `languages`, `resources`, `owner`.
    pub narrow: BTreeMap<String, String>,
    /// The country in whose context it is looked for.
    pub near: String,
}

/// The fields that a list is narrowed by, in the order of the page.
pub const FACETS: [&str; 7] = ["side", "kind", "places", "goals", "resources", "languages", "owner"];

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The record, as it is shown to who asks.
    pub record: Record,
    /// When it changed last.
    pub at: i64,
    /// Why it is here.
    pub reasons: Vec<Phrase>,
}

/// Answers.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// Those of the page.
    pub answers: Vec<Answer>,
    /// How many there are in all.
    pub total: usize,
    /// For each facet its values, with how many answers have them.
    pub facets: BTreeMap<&'static str, BTreeMap<String, usize>>,
}

/// The answers from `skip` on, at most `most`.
pub fn search(
    kit: &Kit,
    exchange: &Exchange,
    shelf: &Shelf,
    viewer: &Viewer,
    asked: &Asked,
    (skip, most): (usize, usize),
    today: Day,
) -> Answers {
    let ranked = rank::rank(kit, shelf, asked);
    let mut answers = Answers::default();
    for (kept, reasons) in ranked {
        if !holds(&kept.line.until, today) {
            continue;
        }
        let Some(shown) = viewer.shown(exchange, &kept.line, &kept.record, today) else { continue };
        if asked
            .narrow
            .iter()
            .any(|(facet, wanted)| !values(exchange, &shown, facet).contains(wanted.as_str()))
        {
            continue;
        }
        for facet in FACETS {
            let counts = answers.facets.entry(facet).or_default();
            for value in values(exchange, &shown, facet) {
                *counts.entry(value.to_owned()).or_default() += 1;
            }
        }
        if answers.total >= skip && answers.answers.len() < most {
            answers.answers.push(Answer { record: shown, at: kept.line.at, reasons });
        }
        answers.total += 1;
    }
    answers
}

/// Whether a record is looked for on a day.
pub fn holds(until: &str, today: Day) -> bool {
    until.parse::<Day>().map_or(true, |last| today <= last)
}

/// What a record has for a facet.
fn values<'a>(exchange: &'a Exchange, record: &'a Record, facet: &str) -> BTreeSet<&'a str> {
    match facet {
        "kind" => BTreeSet::from([record.kind.as_str()]),
        "side" => exchange.kinds.kind(&record.kind).map(|kind| kind.side.as_str()).into_iter().collect(),
        "owner" => BTreeSet::from([record.owner.as_str()]),
        // A target counts for its goal.
        "goals" => record.many("goals").iter().map(|code| code.split('.').next().unwrap_or(code)).collect(),
        _ => record.many(facet).iter().map(String::as_str).collect(),
    }
}

/// The records that are near one: of the same subjects, goals, sectors, places.
pub fn near<'s>(shelf: &'s Shelf, record: &Record, most: usize) -> Vec<&'s Kept> {
    let shares = |other: &Record| {
        ["subjects", "goals", "sectors"]
            .iter()
            .map(|field| {
                let own = record.many(field);
                other.many(field).iter().filter(|one| own.contains(one)).count() * 2
            })
            .sum::<usize>()
            + other.many("places").iter().filter(|one| record.many("places").contains(one)).count()
    };
    let mut all: Vec<(usize, &Kept)> = shelf
        .all
        .iter()
        .filter(|other| other.line.owner != record.owner || other.line.key != record.id)
        .map(|other| (shares(&other.record), other))
        .filter(|(shares, _)| *shares > 1)
        .collect();
    all.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.line.id.cmp(&other.1.line.id)));
    all.into_iter().take(most).map(|(_, kept)| kept).collect()
}

//! The published records in memory. A node reads them again when one changed; of a person who does not agree any more
//! nothing is left in it then.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ayni_core::exchange::entry::{Known, entry};
use ayni_core::exchange::find::{Entry, Index, Vocabulary};
use ayni_model::exchange::Record;
use ayni_store::RecordLine;

use super::Exchange;
use crate::app::desk::Desk;
use crate::app::{Refusal, enter};
use ayni_formats::exchange as form;

/// A record, with what the node knows of it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What the node knows of it.
    pub line: RecordLine,
    /// What it says.
    pub record: Record,
}

/// All records that are published.
pub struct Shelf {
    /// What the store says has changed.
    revision: (i64, i64),
    /// The day that it speaks of: what is shown of a person may change with it.
    today: ayni_model::Day,
    /// The records, by number.
    pub all: Vec<Kept>,
    /// What names and words mean.
    pub vocabulary: Vocabulary,
    /// What is looked up in.
    pub index: Index,
    /// What is matched: the entry of each record that has one, with the record's place.
    pub entries: Vec<(usize, Entry)>,
}

impl Shelf {
    /// A record by its owner and its id there.
    pub fn get(&self, owner: &str, id: &str) -> Option<&Kept> {
        self.all.iter().find(|one| one.line.owner == owner && one.line.key == id)
    }

    /// The record of the index's number.
    pub fn indexed(&self, number: u32) -> Option<&Kept> {
        let (place, _) = self.entries.get(usize::try_from(number).ok()?)?;
        self.all.get(*place)
    }

    /// The entry of a record.
    pub fn entry(&self, number: i64) -> Option<&Entry> {
        let place = self.all.binary_search_by_key(&number, |one| one.line.id).ok()?;
        let found = self.entries.binary_search_by_key(&place, |(place, _)| *place).ok()?;
        self.entries.get(found).map(|(_, entry)| entry)
    }

    /// A record by its number.
    pub fn of(&self, number: i64) -> Option<&Kept> {
        let place = self.all.binary_search_by_key(&number, |one| one.line.id).ok()?;
        self.all.get(place)
    }
}

/// The records as they are now.
pub async fn shelf(desk: &Desk<'_>, exchange: &Exchange) -> Result<Arc<Shelf>, Refusal> {
    let revision = desk.store.exchange_revision().await?;
    let known = exchange.shelf.lock().ok().and_then(|shelf| shelf.clone());
    let today = enter::today(desk);
    if let Some(shelf) = known.filter(|shelf| shelf.revision == revision && shelf.today == today) {
        return Ok(shelf);
    }
    let mut all = Vec::new();
    for mut line in desk.store.records().await? {
        let body = std::mem::take(&mut line.body);
        match form::read(&body) {
            Ok(record) => all.push(Kept { line, record }),
            // One that an older or newer program wrote is not shown; it is not lost.
            Err(finding) => tracing::warn!(record = line.id, code = finding.code, "a record cannot be read"),
        }
    }
    let vocabulary = exchange.vocabulary(desk);
    let (evidence, partners) = (evidence(desk, exchange).await?, partners(desk).await?);
    let (mut index, mut entries) = (Index::default(), Vec::new());
    for (place, kept) in all.iter().enumerate() {
        let known = Known {
            number: kept.line.id,
            country: country_of(&kept.record),
            evidence: evidence.get(&kept.line.id).copied().unwrap_or(0),
            partners: partners.get(&kept.line.owner).into_iter().flatten().cloned().collect(),
        };
        if let Some(entry) = entry(&kept.record, &exchange.kinds, &known, today) {
            index.add(&vocabulary, &entry);
            entries.push((place, entry));
        }
    }
    let shelf = Arc::new(Shelf { revision, today, all, vocabulary, index, entries });
    if let Ok(mut place) = exchange.shelf.lock() {
        *place = Some(Arc::clone(&shelf));
    }
    Ok(shelf)
}

/// A record whatever became of it; refused where it is not there, or nothing of it is left.
pub async fn kept(desk: &Desk<'_>, owner: &str, id: &str) -> Result<Kept, Refusal> {
    let line = desk.store.record(owner, id).await?.ok_or_else(super::no_record)?;
    read(line)
}

/// The same by its number.
pub async fn kept_of(desk: &Desk<'_>, number: i64) -> Result<Kept, Refusal> {
    let line = desk.store.record_of(number).await?.ok_or_else(super::no_record)?;
    read(line)
}

fn read(line: RecordLine) -> Result<Kept, Refusal> {
    if line.body.is_empty() {
        return Err(super::no_record());
    }
    let record = form::read(&line.body).map_err(|finding| Refusal::Content(vec![*finding]))?;
    Ok(Kept { line, record })
}

/// The country of a record's owner, as far as the record says: the first place that it names.
pub fn country_of(record: &Record) -> &str {
    let countries = record
        .many("places")
        .iter()
        .find(|code| code.len() == 3 && code.bytes().all(|one| one.is_ascii_uppercase()));
    countries.map_or("", String::as_str)
}

/// How well each practice is supported, by what its reviewers let pass: the place of its level.
async fn evidence(desk: &Desk<'_>, exchange: &Exchange) -> Result<BTreeMap<i64, u8>, Refusal> {
    let mut all: BTreeMap<i64, u8> = BTreeMap::new();
    for (record, review) in desk.store.reviews(None).await? {
        let level = exchange.standard.levels.iter().position(|level| *level == review.level);
        if let (true, Some(level)) =
            (review.verdict == "passed", level.and_then(|level| u8::try_from(level).ok()))
        {
            let known = all.entry(record).or_insert(level);
            *known = (*known).min(level);
        }
    }
    Ok(all)
}

/// The organisations that each organisation has agreed with.
async fn partners(desk: &Desk<'_>) -> Result<BTreeMap<String, BTreeSet<String>>, Refusal> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for partnership in desk.store.partnerships().await? {
        let owners = partnership.partners.iter();
        if owners.clone().all(|one| one.agreed.is_some()) {
            for one in owners.clone() {
                let others = owners.clone().filter(|other| other.owner != one.owner);
                all.entry(one.owner.clone()).or_default().extend(others.map(|other| other.owner.clone()));
            }
        }
    }
    Ok(all)
}

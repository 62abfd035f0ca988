//! Records as they are kept, and what the node knows of them. They are read from the store, few at a time: whoever looks
//! for one sees it as it is now, and of a person who does not agree any more nothing is left anywhere else.

use std::collections::{BTreeMap, BTreeSet};

use ayni_core::exchange::entry::{Known, entry};
use ayni_core::exchange::find::Entry;
use ayni_model::Day;
use ayni_model::exchange::Record;
use ayni_store::{ExchangeState, RecordLine};

use super::{Exchange, no_record};
use crate::app::Refusal;
use crate::app::desk::Desk;
use ayni_formats::exchange as form;

/// Records that are read at once where all are.
const PIECE: i64 = 500;

/// A record, with what the node knows of it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What the node knows of it.
    pub line: RecordLine,
    /// What it says.
    pub record: Record,
}

/// A record whatever became of it; refused where it is not there, or nothing of it is left.
pub async fn kept(desk: &Desk<'_>, owner: &str, id: &str) -> Result<Kept, Refusal> {
    let line = desk.store.record(owner, id).await?.ok_or_else(no_record)?;
    read(line)
}

/// The same by its number.
pub async fn kept_of(desk: &Desk<'_>, number: i64) -> Result<Kept, Refusal> {
    let line = desk.store.record_of(number).await?.ok_or_else(no_record)?;
    read(line)
}

/// A record that is published.
pub async fn published(desk: &Desk<'_>, owner: &str, id: &str) -> Result<Kept, Refusal> {
    only_published(kept(desk, owner, id).await?)
}

/// The same by its number.
pub async fn published_of(desk: &Desk<'_>, number: i64) -> Result<Kept, Refusal> {
    only_published(kept_of(desk, number).await?)
}

fn only_published(kept: Kept) -> Result<Kept, Refusal> {
    if kept.line.state == ExchangeState::Published { Ok(kept) } else { Err(no_record()) }
}

fn read(line: RecordLine) -> Result<Kept, Refusal> {
    if line.body.is_empty() {
        return Err(no_record());
    }
    let record = form::read(&line.body).map_err(|finding| Refusal::Content(vec![*finding]))?;
    Ok(Kept { line, record })
}

/// A record out of many; `None` of one that an older or newer program wrote: it is not shown, and not lost.
pub fn readable(mut line: RecordLine) -> Option<Kept> {
    let body = std::mem::take(&mut line.body);
    match form::read(&body) {
        Ok(record) => Some(Kept { line, record }),
        Err(finding) => {
            tracing::warn!(record = line.id, code = finding.code, "a record cannot be read");
            None
        }
    }
}

/// All published records of some kinds, by number. Only where the kinds have few, or all are needed at once.
pub async fn all_of(desk: &Desk<'_>, kinds: &[&str], most: usize) -> Result<Vec<Kept>, Refusal> {
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let lines = desk.store.records_after(kinds, after, PIECE).await?;
        let Some(last) = lines.last() else { return Ok(all) };
        after = last.id;
        all.extend(lines.into_iter().filter_map(readable));
        if all.len() > most {
            return Err(Refusal::usage(
                "exchange-too-many-records",
                [("most", ayni_model::finding::Arg::Count(most as u64))],
            ));
        }
    }
}

/// The country of a record's owner, as far as the record says: the first place that it names.
pub fn country_of(record: &Record) -> &str {
    let countries = record
        .many("places")
        .iter()
        .find(|code| code.len() == 3 && code.bytes().all(|one| one.is_ascii_uppercase()));
    countries.map_or("", String::as_str)
}

/// The entry of a record by what it says alone, as it is looked for.
pub fn plain_entry(exchange: &Exchange, kept: &Kept, today: Day) -> Option<Entry> {
    let known = Known { number: kept.line.id, country: country_of(&kept.record), ..Known::default() };
    entry(&kept.record, &exchange.kinds, &known, today)
}

/// The entries of records, as they are matched: with what reviewers saw, and with whom their owners have worked. Those of
/// which nobody is shown anything today are left out.
pub async fn entries(
    desk: &Desk<'_>,
    exchange: &Exchange,
    records: &[Kept],
    today: Day,
) -> Result<BTreeMap<i64, Entry>, Refusal> {
    let evidence = evidence(desk, exchange, records).await?;
    let partners = partners(desk, records).await?;
    let one = |kept: &Kept| {
        let known = Known {
            number: kept.line.id,
            country: country_of(&kept.record),
            evidence: evidence.get(&kept.line.id).copied().unwrap_or(0),
            partners: partners.get(&kept.line.owner).into_iter().flatten().cloned().collect(),
        };
        Some((kept.line.id, entry(&kept.record, &exchange.kinds, &known, today)?))
    };
    Ok(records.iter().filter_map(one).collect())
}

/// How well each practice is supported, by what its reviewers let pass: the place of its level.
async fn evidence(
    desk: &Desk<'_>,
    exchange: &Exchange,
    records: &[Kept],
) -> Result<BTreeMap<i64, u8>, Refusal> {
    let reviewed = |kept: &&Kept| exchange.kinds.kind(&kept.record.kind).is_some_and(|kind| kind.reviewed);
    let ids: Vec<i64> = records.iter().filter(reviewed).map(|kept| kept.line.id).collect();
    let mut all: BTreeMap<i64, u8> = BTreeMap::new();
    for chunk in ids.chunks(1_000) {
        for (record, review) in desk.store.reviews(chunk).await? {
            let level = exchange.standard.levels.iter().position(|level| *level == review.level);
            if let (true, Some(level)) =
                (review.verdict == "passed", level.and_then(|level| u8::try_from(level).ok()))
            {
                let known = all.entry(record).or_insert(level);
                *known = (*known).min(level);
            }
        }
    }
    Ok(all)
}

/// The organisations that each owner has agreed with.
async fn partners(desk: &Desk<'_>, records: &[Kept]) -> Result<BTreeMap<String, BTreeSet<String>>, Refusal> {
    let owners: BTreeSet<String> = records.iter().map(|kept| kept.line.owner.clone()).collect();
    let owners: Vec<String> = owners.into_iter().collect();
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for chunk in owners.chunks(1_000) {
        for partnership in desk.store.partnerships_of(chunk).await? {
            let owners = partnership.partners.iter();
            if owners.clone().all(|one| one.agreed.is_some()) {
                for one in owners.clone() {
                    let others = owners.clone().filter(|other| other.owner != one.owner);
                    all.entry(one.owner.clone()).or_default().extend(others.map(|other| other.owner.clone()));
                }
            }
        }
    }
    Ok(all)
}

//! Records are kept, taken back, put together; whoever enters, by the same rules.

use ayni_core::exchange::alike::{ALIKE, alike};
use ayni_core::exchange::check::{Context, check};
use ayni_core::exchange::find::{Of, Question};
use ayni_core::rights::Act;
use ayni_formats::exchange as form;
use ayni_model::document::Speak;
use ayni_model::exchange::Record;
use ayni_model::finding::Arg;
use ayni_model::{Finding, PartialDate, Path, Severity};
use ayni_store::{ExchangeKeeping, ExchangeState, Hash, Kept as Became};

use super::shelf::{Kept, kept};
use super::{Exchange, Viewer, lists, no_record};
use crate::app::desk::{By, Desk, may_within};
use crate::app::{Refusal, enter};

/// Languages of a title that its like is looked for in, and letters of each.
const MOST_TITLES: usize = 7;
const TITLE: usize = 300;

/// Records that one act takes at most.
pub const MOST: usize = 2_000;

/// A record to keep.
#[derive(Clone, Debug)]
pub struct Keep {
    /// What it says.
    pub record: Record,
    /// The hash of what it was made from; `Some(None)` for a new one, none where it is no matter.
    pub expected: Option<Option<Hash>>,
}

/// What came of one.
#[derive(Debug)]
pub struct Outcome {
    /// Its owner.
    pub owner: String,
    /// Its id there.
    pub id: String,
    /// What was found in it.
    pub findings: Vec<Finding>,
    /// What became of it; none where its findings hold it back, or it may not be kept.
    pub became: Option<Became>,
    /// Why it may not be kept at all.
    pub denied: Option<Refusal>,
}

/// What the rules find in a record, and which others it may be.
pub async fn look(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    record: &Record,
) -> Result<Vec<Finding>, Refusal> {
    let mut findings = check(record, &context(desk, exchange));
    let viewer = Viewer::of(desk, Some(by)).await?;
    if let Some(other) = likest(desk, exchange, &viewer, record, 1).await?.first() {
        let (title, _) = other.record.title(desk.kit.words.language());
        findings.push(
            Finding::new("exchange-alike", Severity::Warning)
                .on(&record.id, Path::of("title"))
                .with("title", title)
                .with("owner", other.line.owner.as_str()),
        );
    }
    Ok(findings)
}

/// What rules look things up in.
pub fn context<'a>(desk: &Desk<'a>, exchange: &'a Exchange) -> Context<'a> {
    Context { kinds: &exchange.kinds, reference: &desk.kit.reference, today: enter::today(desk) }
}

/// Keeps records, each by itself: what is faulty, or of another's organisation, stays out.
pub async fn keep(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    all: Vec<Keep>,
) -> Result<Vec<Outcome>, Refusal> {
    keep_as(desk, by, exchange, all, false).await
}

/// The same; `dry` keeps none and says what would become of them.
pub async fn keep_as(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    all: Vec<Keep>,
    dry: bool,
) -> Result<Vec<Outcome>, Refusal> {
    if all.len() > MOST {
        return Err(Refusal::usage("enter-too-many", [("most", Arg::Count(MOST as u64))]));
    }
    let organisations = desk.store.organisations().await?;
    let single = all.len() == 1;
    let (mut outcomes, mut good) = (Vec::with_capacity(all.len()), Vec::new());
    let mut names = std::collections::BTreeSet::new();
    for (at, Keep { record, expected }) in all.into_iter().enumerate() {
        let mut outcome = Outcome {
            owner: record.owner.clone(),
            id: record.id.clone(),
            findings: Vec::new(),
            became: None,
            denied: may_within(by, Act::Offer, &record.owner, &organisations).err(),
        };
        if outcome.denied.is_none() {
            // Of a whole file it is not asked what else each may be: that is a look over everything for each.
            outcome.findings = if single {
                look(desk, by, exchange, &record).await?
            } else {
                check(&record, &context(desk, exchange))
            };
            if !names.insert((record.owner.clone(), record.id.clone())) {
                let id = record.id.as_str();
                let twice =
                    Finding::new("exchange-repeated", Severity::Error).on(id, Path::of("id")).with("id", id);
                outcome.findings.push(twice);
            }
            if outcome.findings.iter().all(|finding| finding.severity != Severity::Error) {
                // Who may not bring back what was taken back keeps nothing there.
                let bars = may_within(by, Act::Partner, &record.owner, &organisations).err();
                good.push((at, form::write(&record), until(&record), record, expected, bars));
            }
        }
        outcomes.push(outcome);
    }
    if dry || good.is_empty() {
        return Ok(outcomes);
    }
    let keeping: Vec<ExchangeKeeping<'_>> = good
        .iter()
        .map(|(_, body, until, record, expected, bars)| ExchangeKeeping {
            owner: &record.owner,
            key: &record.id,
            kind: &record.kind,
            tier: record.tier.as_str(),
            until,
            body,
            expected: *expected,
            published: bars.is_some(),
        })
        .collect();
    let became = desk.store.keep_records(&keeping, &desk.stamp(by)).await?;
    for ((at, _, _, _, expected, bars), became) in good.into_iter().zip(became) {
        let Some(outcome) = outcomes.get_mut(at) else { continue };
        outcome.became = Some(became.kept);
        if became.kept != Became::Moved {
            continue;
        }
        let line = desk.store.record_of(became.id).await?;
        let away = line.is_some_and(|line| line.state != ExchangeState::Published);
        outcome.denied = match bars {
            Some(refusal) if away => Some(refusal),
            // Whatever stood there was no matter: the person that it is about took it back.
            _ if expected.is_none() => Some(Refusal::refused("exchange-taken-back", [])),
            _ => None,
        };
    }
    Ok(outcomes)
}

/// The last day on which a record is looked for; empty where it has none.
fn until(record: &Record) -> String {
    let days =
        ["expires", "deadline"].into_iter().filter_map(|name| record.plain(name).parse::<PartialDate>().ok());
    days.map(PartialDate::last_day).min().map(|day| day.to_string()).unwrap_or_default()
}

/// Takes a record back, or brings it back.
pub async fn turn(desk: &Desk<'_>, by: &By, (owner, id): (&str, &str), back: bool) -> Result<(), Refusal> {
    desk.may_in(by, Act::Partner, owner).await?;
    let kept = kept(desk, owner, id).await?;
    if back && kept.line.state == ExchangeState::Merged {
        // Another stands for it: that is undone, not this.
        return Err(Refusal::refused("exchange-cannot-merge", []));
    }
    let state = if back { ExchangeState::Published } else { ExchangeState::Withdrawn };
    desk.store.set_record_state(kept.line.id, state, &desk.stamp(by)).await?;
    Ok(())
}

/// Forgets a record about a person: what it said is gone from every version.
pub async fn forget(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    (owner, id): (&str, &str),
) -> Result<(), Refusal> {
    desk.may_in(by, Act::Offer, owner).await?;
    let kept = kept(desk, owner, id).await?;
    let about_a_person = exchange.kinds.kind(&kept.record.kind).is_some_and(|kind| kind.consent);
    if !about_a_person {
        return Err(no_record());
    }
    desk.store.forget_record(kept.line.id, &desk.stamp(by)).await?;
    Ok(())
}

/// Has one record stand for another. It takes the right over both.
pub async fn merge(
    desk: &Desk<'_>,
    by: &By,
    (owner, id): (&str, &str),
    (other_owner, other_id): (&str, &str),
) -> Result<(), Refusal> {
    desk.may_in(by, Act::Partner, owner).await?;
    desk.may_in(by, Act::Partner, other_owner).await?;
    let (gone, stays) = (kept(desk, owner, id).await?, kept(desk, other_owner, other_id).await?);
    if gone.record.kind != stays.record.kind
        || !desk.store.merge_records(gone.line.id, stays.line.id, &desk.stamp(by)).await?
    {
        return Err(Refusal::refused("exchange-cannot-merge", []));
    }
    Ok(())
}

/// Undoes that.
pub async fn unmerge(desk: &Desk<'_>, by: &By, (owner, id): (&str, &str)) -> Result<(), Refusal> {
    desk.may_in(by, Act::Partner, owner).await?;
    let gone = kept(desk, owner, id).await?;
    if !desk.store.unmerge_record(gone.line.id, &desk.stamp(by)).await? {
        return Err(Refusal::refused("exchange-cannot-merge", []));
    }
    Ok(())
}

/// Records that a search for a title finds, among which those that may be the same are looked for.
const NEAR: usize = 50;

/// Published records of the same kind that may be this one, the likest first, of those that somebody is shown something of.
pub async fn likest(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    record: &Record,
    most: usize,
) -> Result<Vec<Kept>, Refusal> {
    let (vocabulary, today) = (exchange.vocabulary(desk), enter::today(desk));
    let mut all: Vec<(usize, Kept)> = Vec::new();
    let titles = record.text("title").into_iter().flat_map(|text| text.iter());
    for (language, title) in titles.take(MOST_TITLES) {
        let title: String = title.chars().take(TITLE).collect();
        let question = Question::of_text(&vocabulary, &title, language).only(Of::Kind, &[&record.kind]);
        let (found, _) = lists::find(desk, exchange, viewer, question, "", NEAR).await?;
        let numbers: Vec<u32> = found.hits.iter().map(|hit| hit.number).collect();
        for (_, other) in lists::kept(desk, &numbers).await? {
            if viewer.shown(exchange, &other.line, &other.record, today).is_none() {
                continue;
            }
            let share = alike(record, &other.record);
            if share >= ALIKE && all.iter().all(|(_, known)| known.line.id != other.line.id) {
                all.push((share, other));
            }
        }
    }
    all.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.line.id.cmp(&other.1.line.id)));
    all.truncate(most);
    Ok(all.into_iter().map(|(_, other)| other).collect())
}

//! Looking for records: words in any language, what they must have, what comes first and why.

use std::collections::BTreeMap;

use ayni_core::exchange::find::{Of, Question, count, reference, told};
use ayni_model::exchange::Record;
use ayni_model::{Day, Phrase};

use super::shelf::Kept;
use super::{Exchange, Viewer, lists};
use crate::app::desk::Desk;
use crate::app::{Refusal, enter};

/// Answers that one page shows.
pub const PAGE: usize = 25;

/// Records that are read at once where more are read than a page shows.
const PIECE: usize = 500;

/// What is looked for. An empty value narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Words.
    pub text: String,
    /// The language of the page that they were typed on.
    pub language: String,
    /// Facets ([`Of::FACETS`]) that must have these values.
    pub narrow: BTreeMap<String, String>,
    /// The country in whose context it is looked for.
    pub near: String,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The record, as it is shown to who asks.
    pub record: Record,
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

/// What is asked, as tokens.
fn question(desk: &Desk<'_>, exchange: &Exchange, asked: &Asked) -> Question {
    let mut question = if asked.text.trim().is_empty() {
        Question::everything()
    } else {
        Question::of_text(&exchange.vocabulary(desk), &asked.text, &asked.language)
    };
    if let Some(country) = desk.kit.reference.countries.get(&asked.near) {
        question = question.near(&exchange.vocabulary(desk), country, &[]);
    }
    for (facet, of) in Of::FACETS {
        if let Some(wanted) = asked.narrow.get(facet) {
            question = question.only(of, &[wanted]);
        }
    }
    question
}

/// The answers from `skip` on, at most `most`: the best first, without words the newest.
pub async fn search(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    asked: &Asked,
    (skip, most): (usize, usize),
) -> Result<Answers, Refusal> {
    let today = enter::today(desk);
    let question = question(desk, exchange, asked);
    let (found, often) =
        lists::find(desk, exchange, viewer, question, &asked.text, skip.saturating_add(most)).await?;
    let mut answers = Answers { total: found.all.len(), ..Answers::default() };
    for (facet, of) in Of::FACETS {
        let values = count(&found, &often, &[of.prefix()]).into_iter().filter_map(|(token, count)| {
            Some((token.strip_prefix(of.prefix())?.to_owned(), usize::try_from(count).ok()?))
        });
        answers.facets.insert(facet, values.collect());
    }
    let hits = found.hits.get(skip..).unwrap_or_default();
    let numbers: Vec<u32> = hits.iter().map(|hit| hit.number).collect();
    let mut reasons: BTreeMap<u32, Vec<Phrase>> = hits
        .iter()
        .map(|hit| (hit.number, hit.reasons.iter().map(|(why, _)| why.phrase()).collect()))
        .collect();
    for (number, kept) in lists::kept(desk, &numbers).await? {
        if let Some(record) = viewer.shown(exchange, &kept.line, &kept.record, today) {
            let reasons = reasons.remove(&number).unwrap_or_default();
            answers.answers.push(Answer { record, reasons });
        }
    }
    Ok(answers)
}

/// All that answers, the newest first, read piece by piece until `each` has had enough.
pub async fn newest(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    asked: &Asked,
    mut each: impl FnMut(Record, &Kept) -> bool,
) -> Result<(), Refusal> {
    let today = enter::today(desk);
    let question = question(desk, exchange, asked);
    let (found, _) = lists::find(desk, exchange, viewer, question, &asked.text, 0).await?;
    let numbers: Vec<u32> = found.all.into_iter().rev().collect();
    for piece in numbers.chunks(PIECE) {
        for (_, kept) in lists::kept(desk, piece).await? {
            let Some(record) = viewer.shown(exchange, &kept.line, &kept.record, today) else { continue };
            if !each(record, &kept) {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// The records that refer to something: the answers to a request, what was made of a practice. The newest first.
pub async fn referring(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    (kind, id): (&str, &str),
    most: usize,
) -> Result<Vec<Record>, Refusal> {
    let today = enter::today(desk);
    let question = Question::everything().only(Of::Refers, &[&reference(kind, id)]);
    let (found, _) = lists::find(desk, exchange, viewer, question, "", most).await?;
    let numbers: Vec<u32> = found.hits.iter().map(|hit| hit.number).collect();
    let all = lists::kept(desk, &numbers).await?.into_iter();
    Ok(all.filter_map(|(_, kept)| viewer.shown(exchange, &kept.line, &kept.record, today)).collect())
}

/// Whether a record is looked for on a day.
pub fn holds(until: &str, today: Day) -> bool {
    until.parse::<Day>().map_or(true, |last| today <= last)
}

/// The records that are near one: of the same subjects, goals, sectors, places.
pub async fn near(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    (of, record): (&Kept, &Record),
    most: usize,
) -> Result<Vec<Record>, Refusal> {
    let today = enter::today(desk);
    let Some(entry) = super::shelf::plain_entry(exchange, of, today) else { return Ok(Vec::new()) };
    let question = Question::of_entry(&exchange.vocabulary(desk), &entry);
    let (found, _) = lists::find(desk, exchange, viewer, question, &told(&entry), most * 8).await?;
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
    let numbers: Vec<u32> = found.hits.iter().map(|hit| hit.number).collect();
    let mut all: Vec<(usize, i64, Record)> = Vec::new();
    for (_, kept) in lists::kept(desk, &numbers).await? {
        if kept.line.id == of.line.id {
            continue;
        }
        if let Some(shown) = viewer.shown(exchange, &kept.line, &kept.record, today) {
            all.push((shares(&kept.record), kept.line.id, shown));
        }
    }
    all.retain(|(shares, ..)| *shares > 1);
    all.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    Ok(all.into_iter().take(most).map(|(_, _, record)| record).collect())
}

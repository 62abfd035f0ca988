//! Many to many: mentees to mentors, missions to experts, applicants to places, at the best that the organiser's limits
//! allow, and why.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ayni_core::exchange::find::{Entry, Hit, Index, Question, Vocabulary};
use ayni_core::exchange::matching::{
    Asked, Assigned, Assignment, Group, Infeasible, Limits, Opinions, Party, WhyLeft, assign, rank_matches,
};
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_model::reference::Reference;
use ayni_model::{Day, Phrase, Text};
use ayni_words::Words;

use super::shelf::{all_of, country_of, entries};
use super::{Exchange, Viewer};
use crate::app::desk::Desk;
use crate::app::{Refusal, enter};

/// Those of one kind that a round takes at most, on a page: more is for the command line, which has time.
pub const MOST: usize = 2_000;

/// What the organiser asks for.
#[derive(Clone, Debug)]
pub struct Round<'a> {
    /// The kind of those who seek.
    pub seekers: &'a str,
    /// The kind of places.
    pub places: &'a str,
    /// How many a place takes where its record does not say.
    pub each_takes: u32,
    /// At most so many of one value of a label at one place: `country=1`.
    pub spread: Option<&'a str>,
    /// Groups of who seeks, with how many: `region=002,sex=female:10-20`.
    pub groups: &'a [String],
    /// The name of the round, by which equal cases are drawn.
    pub lot: &'a str,
    /// How many of each kind there may be.
    pub most: usize,
}

/// Somebody who takes part, or a place.
#[derive(Clone, Debug, Default)]
pub struct Member {
    /// The organisation.
    pub owner: String,
    /// The id there.
    pub id: String,
    /// The title, in its languages.
    pub title: Text,
    /// The country; empty where the record names none.
    pub country: String,
    /// The code of the sex, where it is known to who asks.
    pub sex: String,
}

impl Member {
    /// The name on the node.
    pub fn name(&self) -> String {
        format!("{}/{}", self.owner, self.id)
    }
}

/// A pair, or one left out, in words.
#[derive(Clone, Debug)]
pub struct Said {
    /// Who seeks.
    pub seeker: Member,
    /// The place; none for who was left out.
    pub place: Option<Member>,
    /// How well they fit, in points.
    pub score: u32,
    /// Why.
    pub why: Vec<Phrase>,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Told {
    /// Who goes where.
    pub pairs: Vec<Said>,
    /// Who was left out.
    pub left_out: Vec<Said>,
    /// Places that nobody has.
    pub empty: Vec<Member>,
    /// The sum of all points.
    pub total: u64,
    /// How many countries are among those who have a place, on both sides.
    pub countries: usize,
}

/// Brings them together: those of both kinds that who asks may see.
pub async fn round(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    round: &Round<'_>,
) -> Result<Told, Refusal> {
    for kind in [round.seekers, round.places] {
        if exchange.kinds.kind(kind).is_none() {
            return Err(Refusal::usage("exchange-no-kind", [("kind", Arg::Text(kind.to_owned()))]));
        }
    }
    let limits = Limits {
        seekers: round.groups.iter().map(|text| group(text)).collect::<Result<_, _>>()?,
        places: Vec::new(),
        each: round.spread.map(spread).transpose()?,
        lot: round.lot.to_owned(),
    };
    let seekers = taking_part(desk, exchange, viewer, round.seekers, round.most).await?;
    let places = taking_part(desk, exchange, viewer, round.places, round.most).await?;
    let (vocabulary, reference) = (exchange.vocabulary(desk), Arc::clone(&desk.kit.reference));
    let (today, each_takes) = (enter::today(desk), round.each_takes);
    // It is all arithmetic, and may take seconds: nobody else waits for it.
    let work = move || {
        assigned(&vocabulary, &reference, (seekers.as_slice(), places.as_slice()), each_takes, limits, today)
    };
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| Refusal::Fault(format!("an assignment broke off: {error}")))?
}

/// Those of a kind that take part: they hold today, and who asks may see them.
async fn taking_part(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    kind: &str,
    most: usize,
) -> Result<Vec<(Member, Entry)>, Refusal> {
    let today = enter::today(desk);
    let all = all_of(desk, &[kind], most).await?;
    let mut entries = entries(desk, exchange, &all, today).await?;
    let mut taking = Vec::with_capacity(all.len());
    for kept in all {
        let Some(entry) = entries.remove(&kept.line.id).filter(|entry| entry.holds(today)) else { continue };
        let Some(shown) = viewer.shown(exchange, &kept.line, &kept.record, today) else { continue };
        let member = Member {
            owner: kept.line.owner,
            id: kept.line.key,
            title: shown.text("title").cloned().unwrap_or_default(),
            country: country_of(&shown).to_owned(),
            sex: shown.plain("sex").to_owned(),
        };
        taking.push((member, entry));
    }
    Ok(taking)
}

type Taking = [(Member, Entry)];

fn assigned(
    vocabulary: &Vocabulary,
    reference: &Reference,
    (seekers, places): (&Taking, &Taking),
    each_takes: u32,
    limits: Limits,
    today: Day,
) -> Result<Told, Refusal> {
    let opinions = Opinions::default();
    let asked = Asked { reference, opinions: &opinions, today };
    // Only the places are looked among: how rare a word is among them is what tells them apart.
    let mut index = Index::default();
    for (_, entry) in places {
        index.add(vocabulary, entry);
    }
    let at: BTreeMap<&str, usize> =
        places.iter().enumerate().map(|(at, (_, entry))| (entry.id.as_str(), at)).collect();
    let ranked = |entry: &Entry| {
        let found = index.find(&Question::of_entry(vocabulary, entry), places.len());
        let place = |hit: &Hit| usize::try_from(hit.number).ok().and_then(|place| places.get(place));
        let candidates: Vec<(Hit, &Entry)> =
            found.hits.into_iter().filter_map(|hit| place(&hit).map(|(_, entry)| (hit, entry))).collect();
        rank_matches(entry, &candidates, &asked)
    };
    let mut scores = vec![0_u32; seekers.len() * places.len()];
    for (row, (_, entry)) in seekers.iter().enumerate() {
        for found in ranked(entry) {
            let Some(column) = at.get(found.id.as_str()) else { continue };
            if let Some(score) = scores.get_mut(row * places.len() + column) {
                *score = u32::try_from(found.points.max(0)).unwrap_or(u32::MAX);
            }
        }
    }
    let party = |(member, entry): &(Member, Entry), most: u32| Party {
        id: entry.id.clone(),
        owner: entry.owner.clone(),
        most,
        least: 0,
        labels: labels(reference, member),
    };
    let takes =
        |entry: &Entry| entry.capacity.and_then(|count| u32::try_from(count).ok()).unwrap_or(each_takes);
    let assignment = Assignment {
        seekers: seekers.iter().map(|one| party(one, 1)).collect(),
        places: places.iter().map(|one| party(one, takes(&one.1))).collect(),
        scores,
        limits,
    };
    let assigned = assign(&assignment).map_err(|infeasible| refused(&infeasible))?;
    // Reasons are kept of those that were brought together alone: of all pairs that could be they would fill the memory.
    let of: BTreeMap<&str, &Entry> = seekers.iter().map(|(_, entry)| (entry.id.as_str(), entry)).collect();
    let mut whys: BTreeMap<(String, String), Vec<Phrase>> = BTreeMap::new();
    for pair in &assigned.pairs {
        let Some(entry) = of.get(pair.seeker.as_str()) else { continue };
        if let Some(found) = ranked(entry).into_iter().find(|one| one.id == pair.place) {
            let why = found.reasons.iter().map(|(reason, _)| reason.phrase()).collect();
            whys.insert((pair.seeker.clone(), pair.place.clone()), why);
        }
    }
    let members: BTreeMap<&str, &Member> =
        seekers.iter().chain(places).map(|(member, entry)| (entry.id.as_str(), member)).collect();
    Ok(told(&members, &assigned, &whys))
}

/// What somebody is counted by.
fn labels(reference: &Reference, member: &Member) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    if let Some(found) = reference.countries.get(&member.country) {
        labels.insert("region".to_owned(), found.region.clone());
    }
    for (label, value) in [("country", &member.country), ("sex", &member.sex), ("owner", &member.owner)] {
        if !value.is_empty() {
            labels.insert(label.to_owned(), value.clone());
        }
    }
    labels
}

fn bad(text: &str) -> Refusal {
    Refusal::usage("exchange-bad-limit", [("text", Arg::Text(text.to_owned()))])
}

/// `region=002,sex=female:10-20`
fn group(text: &str) -> Result<Group, Refusal> {
    let (labels, numbers) = text.rsplit_once(':').ok_or_else(|| bad(text))?;
    let (least, most) = numbers.split_once('-').ok_or_else(|| bad(text))?;
    let label = |one: &str| one.split_once('=').map(|(label, value)| (label.to_owned(), value.to_owned()));
    let labels: Option<BTreeMap<String, String>> = labels.split(',').map(label).collect();
    let number = |one: &str, open: u32| if one.is_empty() { Some(open) } else { one.parse().ok() };
    match (labels, number(least, 0), number(most, u32::MAX)) {
        (Some(labels), Some(least), Some(most)) if least <= most => Ok(Group { labels, least, most }),
        _ => Err(bad(text)),
    }
}

/// `country=1`
fn spread(text: &str) -> Result<(String, u32), Refusal> {
    let (label, most) = text.split_once('=').ok_or_else(|| bad(text))?;
    Ok((label.to_owned(), most.parse().map_err(|_| bad(text))?))
}

fn refused(infeasible: &Infeasible) -> Refusal {
    match infeasible {
        Infeasible::Crossing(..) => Refusal::refused("exchange-limits-cross", []),
        Infeasible::LeastNotMet => Refusal::refused("exchange-limits-least", []),
    }
}

fn told(
    members: &BTreeMap<&str, &Member>,
    assigned: &Assigned,
    whys: &BTreeMap<(String, String), Vec<Phrase>>,
) -> Told {
    let member = |id: &str| members.get(id).map_or_else(Member::default, |one| (*one).clone());
    let pairs: Vec<Said> = assigned
        .pairs
        .iter()
        .map(|pair| {
            let mut why = vec![pair.phrase()];
            why.extend(whys.get(&(pair.seeker.clone(), pair.place.clone())).into_iter().flatten().cloned());
            let place = Some(member(&pair.place));
            Said { seeker: member(&pair.seeker), place, score: pair.score, why }
        })
        .collect();
    let left_out = assigned.left_out.iter().map(|one| {
        let why = match &one.why {
            // Numbers of the node say nothing to people.
            WhyLeft::PlacesFull { best, score, least } => {
                WhyLeft::PlacesFull { best: member(best).name(), score: *score, least: *least }
            }
            other => other.clone(),
        };
        Said { seeker: member(&one.id), place: None, score: 0, why: vec![why.phrase()] }
    });
    let countries: BTreeSet<&str> = pairs
        .iter()
        .flat_map(|pair| std::iter::once(&pair.seeker).chain(&pair.place))
        .map(|member| member.country.as_str())
        .filter(|country| !country.is_empty())
        .collect();
    let countries = countries.len();
    Told {
        left_out: left_out.collect(),
        empty: assigned.empty.iter().map(|id| member(id)).collect(),
        total: assigned.total,
        countries,
        pairs,
    }
}

/// The result as a table: a line for each pair and each one left out, with the reasons.
pub fn table(told: &Told, words: &Words) -> Result<Vec<u8>, Refusal> {
    let fault = |error: csv::Error| Refusal::Fault(error.to_string());
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = ["seeker", "country", "sex", "place", "place-country", "points", "why"];
    writer
        .write_record(head.map(|name| words.key(&format!("exchange-assign-column-{name}"))))
        .map_err(fault)?;
    for one in told.pairs.iter().chain(&told.left_out) {
        let place = one.place.clone().unwrap_or_default();
        let why: Vec<String> = one.why.iter().map(|why| words.say(why)).collect();
        let titled = |member: &Member| {
            let (title, _) = member.title.best(words.language()).unwrap_or_default();
            let name = if member.id.is_empty() { String::new() } else { member.name() };
            inert(&format!("{name} {title}"))
        };
        let score = if one.place.is_some() { one.score.to_string() } else { String::new() };
        writer
            .write_record([
                titled(&one.seeker),
                one.seeker.country.clone(),
                one.seeker.sex.clone(),
                titled(&place),
                place.country.clone(),
                score,
                inert(&why.join("; ")),
            ])
            .map_err(fault)?;
    }
    writer.into_inner().map_err(|error| Refusal::Fault(error.to_string()))
}

/// A cell that no program of sheets takes for a formula.
fn inert(text: &str) -> String {
    let text = text.trim();
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text.to_owned() }
}

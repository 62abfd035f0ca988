//! Many to many: mentees to mentors, missions to experts, applicants to places, at the best that the organiser's limits
//! allow, and why.

use std::collections::BTreeMap;

use ayni_core::exchange::find::Entry;
use ayni_core::exchange::matching::{
    Asked, Assigned, Assignment, Group, Infeasible, Limits, Opinions, Party, assign, rank_matches,
};
use ayni_model::Phrase;
use ayni_model::finding::Arg;

use super::Exchange;
use super::matching::candidates;
use super::shelf::{Kept, Shelf, shelf};
use crate::app::desk::Desk;
use crate::app::{Refusal, enter};

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
}

/// A pair, or one left out, in words.
#[derive(Clone, Debug)]
pub struct Said {
    /// Who seeks.
    pub seeker: String,
    /// The place; empty for who was left out.
    pub place: String,
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
    pub empty: Vec<String>,
    /// The sum of all points.
    pub total: u64,
    /// How many countries are among those who have a place.
    pub countries: usize,
}

/// Brings them together.
pub async fn round(desk: &Desk<'_>, exchange: &Exchange, round: &Round<'_>) -> Result<Told, Refusal> {
    for kind in [round.seekers, round.places] {
        if exchange.kinds.kind(kind).is_none() {
            return Err(Refusal::usage("exchange-no-kind", [("kind", Arg::Text(kind.to_owned()))]));
        }
    }
    let shelf = shelf(desk, exchange).await?;
    let today = enter::today(desk);
    let of = |kind: &str| -> Vec<(&Kept, &Entry)> {
        let all = shelf.entries.iter().filter_map(|(place, entry)| Some((shelf.all.get(*place)?, entry)));
        all.filter(|(kept, entry)| kept.record.kind == kind && entry.holds(today)).collect()
    };
    let (seekers, places) = (of(round.seekers), of(round.places));
    let opinions = Opinions::default();
    let asked = Asked { reference: &desk.kit.reference, opinions: &opinions, today };
    let at: BTreeMap<&str, usize> =
        places.iter().enumerate().map(|(at, (_, entry))| (entry.id.as_str(), at)).collect();
    let mut scores = vec![0_u32; seekers.len() * places.len()];
    let mut whys: BTreeMap<(String, String), Vec<Phrase>> = BTreeMap::new();
    for (row, (_, entry)) in seekers.iter().enumerate() {
        for found in rank_matches(entry, &candidates(&shelf, entry), &asked) {
            let Some(column) = at.get(found.id.as_str()) else { continue };
            if let Some(score) = scores.get_mut(row * places.len() + column) {
                *score = u32::try_from(found.points.max(0)).unwrap_or(u32::MAX);
            }
            let why = found.reasons.iter().map(|(reason, _)| reason.phrase()).collect();
            whys.insert((entry.id.clone(), found.id.clone()), why);
        }
    }
    let party = |(kept, entry): &(&Kept, &Entry), most: u32| Party {
        id: entry.id.clone(),
        owner: entry.owner.clone(),
        most,
        least: 0,
        labels: labels(desk, kept, entry),
    };
    let takes = |entry: &Entry| {
        entry.capacity.and_then(|count| u32::try_from(count).ok()).unwrap_or(round.each_takes)
    };
    let assignment = Assignment {
        seekers: seekers.iter().map(|one| party(one, 1)).collect(),
        places: places.iter().map(|one| party(one, takes(one.1))).collect(),
        scores,
        limits: Limits {
            seekers: round.groups.iter().map(|text| group(text)).collect::<Result<_, _>>()?,
            places: Vec::new(),
            each: round.spread.map(spread).transpose()?,
            lot: round.lot.to_owned(),
        },
    };
    let assigned = assign(&assignment).map_err(|infeasible| refused(&infeasible))?;
    Ok(told(&shelf, &assigned, &whys))
}

/// What somebody is counted by.
fn labels(desk: &Desk<'_>, kept: &Kept, entry: &Entry) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    let country = super::shelf::country_of(&kept.record);
    if let Some(found) = desk.kit.reference.countries.get(country) {
        labels.insert("region".to_owned(), found.region.clone());
    }
    for (label, value) in
        [("country", country), ("sex", kept.record.plain("sex")), ("owner", entry.owner.as_str())]
    {
        if !value.is_empty() {
            labels.insert(label.to_owned(), value.to_owned());
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

fn told(shelf: &Shelf, assigned: &Assigned, whys: &BTreeMap<(String, String), Vec<Phrase>>) -> Told {
    let kept = |id: &str| id.parse().ok().and_then(|number| shelf.of(number));
    let name = |id: &str| {
        kept(id).map_or_else(|| id.to_owned(), |kept| format!("{}/{}", kept.line.owner, kept.line.key))
    };
    let pairs: Vec<Said> = assigned
        .pairs
        .iter()
        .map(|pair| {
            let mut why = vec![pair.phrase()];
            why.extend(whys.get(&(pair.seeker.clone(), pair.place.clone())).into_iter().flatten().cloned());
            Said { seeker: name(&pair.seeker), place: name(&pair.place), score: pair.score, why }
        })
        .collect();
    let left_out = assigned.left_out.iter().map(|one| Said {
        seeker: name(&one.id),
        place: String::new(),
        score: 0,
        why: vec![one.why.phrase()],
    });
    let countries: std::collections::BTreeSet<&str> = assigned
        .pairs
        .iter()
        .filter_map(|pair| kept(&pair.seeker))
        .map(|kept| super::shelf::country_of(&kept.record))
        .filter(|country| !country.is_empty())
        .collect();
    Told {
        pairs,
        left_out: left_out.collect(),
        empty: assigned.empty.iter().map(|id| name(id)).collect(),
        total: assigned.total,
        countries: countries.len(),
    }
}

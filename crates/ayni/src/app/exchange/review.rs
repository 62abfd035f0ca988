//! Practices are reviewed by peers, by the standard, with reasons; what was used and adapted is told.

use ayni_core::exchange::badge::{Badge, Review, badge};
use ayni_core::rights::{Act, On};
use ayni_model::exchange::{Record, Verdict};
use ayni_store::{Grant, NewReview, ReviewLine, UseLine};

use super::shelf::{Kept, published, published_of};
use super::{Exchange, Viewer, no_record};
use crate::app::desk::{By, Desk, within};
use crate::app::{Refusal, enter};

/// The longest text beside a review or a use, in characters.
const LONGEST: usize = 4_000;

/// What a reviewer says.
#[derive(Clone, Debug)]
pub struct Said<'a> {
    /// The organisation that they review for; empty for the node.
    pub owner: &'a str,
    /// What they say of it as a whole.
    pub verdict: &'a str,
    /// The level of evidence.
    pub level: &'a str,
    /// The criteria that they saw to be met.
    pub met: Vec<&'a str>,
    /// Their reasons.
    pub reasons: &'a str,
}

/// Whether somebody may review this record: with the right for it somewhere, and not their own.
pub fn may_review(by: &By, kept: &Kept) -> Result<(), Refusal> {
    let By::Person(actor) = by else { return Ok(()) };
    let on = |organisation: &str| {
        let within: Vec<&str> = if organisation.is_empty() { Vec::new() } else { vec![organisation] };
        by.may(Act::Endorse, &On { within: &within, shared: false, by: kept.line.person })
    };
    // A peer is of whatever organisation: it is what they are there that counts.
    let mut refusal = None;
    for membership in &actor.memberships {
        match on(&membership.organisation) {
            Ok(()) => return Ok(()),
            Err(denied) => refusal = Some(denied),
        }
    }
    refusal.map_or_else(|| by.may(Act::Endorse, &On::default()), Err)
}

/// Keeps a review.
pub async fn review(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    (owner, id): (&str, &str),
    said: &Said<'_>,
) -> Result<(), Refusal> {
    let kept = published(desk, owner, id).await?;
    let viewer = Viewer::of(desk, Some(by)).await?;
    viewer.shown(exchange, &kept.line, &kept.record, enter::today(desk)).ok_or_else(no_record)?;
    if !exchange.kinds.kind(&kept.record.kind).is_some_and(|kind| kind.reviewed) {
        return Err(no_record());
    }
    may_review(by, &kept)?;
    // In the name of the node reviews who may for the node.
    let organisations = desk.store.organisations().await?;
    let within = within(said.owner, &organisations);
    by.may(Act::Endorse, &On { within: &within, shared: false, by: kept.line.person })?;
    let standard = &exchange.standard;
    let bad = || Refusal::usage("exchange-bad-review", []);
    Verdict::from_code(said.verdict).ok_or_else(bad)?;
    let reasons = said.reasons.trim();
    if !standard.levels.iter().any(|level| level == said.level) || reasons.is_empty() {
        return Err(bad());
    }
    if reasons.chars().count() > LONGEST {
        return Err(super::too_long(LONGEST));
    }
    let met = said.met.iter().filter(|one| standard.criterion(one).is_some()).map(|one| (*one).to_owned());
    let line = ReviewLine {
        number: kept.line.number,
        owner: said.owner.to_owned(),
        person: by.person(),
        day: enter::today(desk).to_string(),
        verdict: said.verdict.to_owned(),
        level: said.level.to_owned(),
        met: met.collect(),
        reasons: reasons.to_owned(),
    };
    desk.store.add_review(&NewReview { record: kept.line.id, review: &line }, &desk.stamp(by)).await?;
    Ok(())
}

/// The badge of a record, and its reviews.
pub async fn of(
    desk: &Desk<'_>,
    exchange: &Exchange,
    kept: &Kept,
) -> Result<(Option<Badge>, Vec<ReviewLine>), Refusal> {
    let lines: Vec<ReviewLine> =
        desk.store.reviews(&[kept.line.id]).await?.into_iter().map(|(_, line)| line).collect();
    let reviews: Vec<Review> = lines.iter().filter_map(read).collect();
    let record: &Record = &kept.record;
    Ok((badge(&exchange.standard, record, kept.line.number, &reviews, enter::today(desk)), lines))
}

fn read(line: &ReviewLine) -> Option<Review> {
    Some(Review {
        version: line.number,
        day: line.day.parse().ok()?,
        owner: line.owner.clone(),
        verdict: Verdict::from_code(&line.verdict)?,
        level: line.level.clone(),
        met: line.met.iter().cloned().collect(),
    })
}

/// Tells that a record was used, or adapted.
pub async fn used(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    (owner, id): (&str, &str),
    (acting, adapted, country, text): (&str, bool, &str, &str),
) -> Result<(), Refusal> {
    desk.may_in(by, Act::Offer, acting).await?;
    let kept = published(desk, owner, id).await?;
    let viewer = Viewer::of(desk, Some(by)).await?;
    viewer.shown(exchange, &kept.line, &kept.record, enter::today(desk)).ok_or_else(no_record)?;
    if text.chars().count() > LONGEST {
        return Err(super::too_long(LONGEST));
    }
    let country = if desk.kit.reference.knows("country", country) { country } else { "" };
    let one = UseLine {
        owner: acting.to_owned(),
        at: desk.now,
        adapted,
        country: country.to_owned(),
        text: text.trim().to_owned(),
    };
    desk.store.add_use(kept.line.id, &one, &desk.stamp(by)).await?;
    Ok(())
}

/// Asks to see a record that is for partners, or answers that.
pub async fn grant(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    record: i64,
    (asking, state, note): (&str, &str, &str),
) -> Result<(String, String), Refusal> {
    let kept = published_of(desk, record).await?;
    // Whoever is shown nothing of a record is not told that there is one.
    let viewer = Viewer::of(desk, Some(by)).await?;
    viewer.shown(exchange, &kept.line, &kept.record, enter::today(desk)).ok_or_else(no_record)?;
    if note.chars().count() > LONGEST {
        return Err(super::too_long(LONGEST));
    }
    let known = desk.store.grants(record).await?.into_iter().find(|one| one.owner == asking);
    match state {
        "asked" => {
            desk.may_in(by, Act::Offer, asking).await?;
            // Who was refused does not ask again and again.
            if known.is_some() {
                return Ok((kept.line.owner, kept.line.key));
            }
        }
        "granted" | "refused" => {
            desk.may_in(by, Act::Partner, &kept.line.owner).await?;
            if known.is_none() {
                return Err(no_record());
            }
        }
        _ => return Err(no_record()),
    }
    let note = known.map_or_else(|| note.trim().to_owned(), |known| known.note);
    let grant = Grant { record, owner: asking.to_owned(), state: state.to_owned(), note, at: desk.now };
    desk.store.set_grant(&grant, &desk.stamp(by)).await?;
    Ok((kept.line.owner, kept.line.key))
}

//! A measurement beside an earlier release of it: every main figure then and now, and what it was revised by.
//!
//! Rows are paired as in a comparison of methods, and each pair that differs has one cause. From the cause,
//! and from which inputs the two manifests name differently, follows the reason. Where rows cannot tell
//! which of several changed inputs it was, that is said and not guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use ayni_model::comparison::{CauseKind, Reason};
use ayni_model::measure::{Direction, MeasureKind, MeasureRow};
use ayni_model::{Amount, AmountError, Basis};
use serde::Serialize;

use super::cause::{Cause, Seen, cause};
use super::pairs::{Pair, by_activity};
use crate::report::Manifest;

/// Why two measurements cannot be laid side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incomparable {
    /// The earlier one is of this other country.
    Country(String),
    /// The earlier one has national amounts in this other currency.
    Currency(String),
    /// They have no year in common.
    Years,
}

/// A figure that is published: money of one view, basis and group in one year, or in all years.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct RevisedKey {
    /// The view.
    pub direction: Direction,
    /// The basis.
    pub basis: Basis,
    /// The framework group.
    pub group: String,
    /// The reporting year; none for all years compared.
    pub year: Option<i16>,
}

/// Activities that came, changed and went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Turnover {
    /// Only now.
    pub new: u64,
    /// Both times, with something else.
    pub changed: u64,
    /// Only then.
    pub gone: u64,
    /// Both times the same.
    pub same: u64,
}

/// One figure then and now. In each pair of amounts the first is in United States dollars, the second in
/// national currency. A sum over nothing is missing and not zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Revised {
    /// Then.
    pub earlier: [Option<Amount>; 2],
    /// Now.
    pub present: [Option<Amount>; 2],
    /// Now less then; what only one of them has is all of it.
    pub difference: [Option<Amount>; 2],
    /// The parts of the difference by what they come from; they add up to it.
    pub reasons: BTreeMap<Reason, [Option<Amount>; 2]>,
    /// The activities behind the figure.
    pub activities: Turnover,
}

/// A measurement beside an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Revision {
    /// The years that both have; none for all.
    pub years: Option<(i16, i16)>,
    /// What the manifests name differently.
    pub changed: BTreeSet<Reason>,
    /// The activities of all views, counted or left out.
    pub activities: Turnover,
    /// Rows that differ in more than what they are put under.
    pub mixed: u64,
    /// The figures.
    pub figures: Vec<(RevisedKey, Revised)>,
}

/// Lays the rows of an earlier release beside the present ones.
///
/// # Errors
/// Where a sum has more digits than can be kept.
pub fn revision(
    earlier: (&Manifest, &[MeasureRow]),
    present: (&Manifest, &[MeasureRow]),
) -> Result<Result<Revision, Incomparable>, AmountError> {
    let years = match comparable(earlier.0, present.0) {
        Ok(years) => years,
        Err(why) => return Ok(Err(why)),
    };
    let mut reviser = Reviser {
        years: years.map(|(first, last)| first..=last),
        changed: changed(earlier.0, present.0),
        figures: BTreeMap::new(),
        activities: Turnover::default(),
        mixed: 0,
    };
    let mut trouble = None;
    by_activity(earlier.1, present.1, |pairs| {
        if trouble.is_none() {
            trouble = reviser.activity(pairs).err();
        }
    });
    if let Some(trouble) = trouble {
        return Err(trouble);
    }
    let mut figures: Vec<(RevisedKey, Revised)> = reviser.figures.into_iter().collect();
    for (_, figure) in &mut figures {
        for at in 0..2 {
            figure.difference[at] = gap(figure.earlier[at], figure.present[at])?;
        }
    }
    Ok(Ok(Revision {
        years,
        changed: reviser.changed,
        activities: reviser.activities,
        mixed: reviser.mixed,
        figures,
    }))
}

/// The years that both have. A currency that an older program did not name is not compared.
fn comparable(earlier: &Manifest, present: &Manifest) -> Result<Option<(i16, i16)>, Incomparable> {
    if earlier.country != present.country {
        return Err(Incomparable::Country(earlier.country.clone()));
    }
    let named = |manifest: &Manifest| manifest.currency.clone().filter(|currency| !currency.is_empty());
    if let (Some(then), Some(now)) = (named(earlier), named(present))
        && then != now
    {
        return Err(Incomparable::Currency(then));
    }
    match (earlier.years, present.years) {
        (Some((a, b)), Some((c, d))) if a.max(c) > b.min(d) => Err(Incomparable::Years),
        (Some((a, b)), Some((c, d))) => Ok(Some((a.max(c), b.min(d)))),
        (one, other) => Ok(one.or(other)),
    }
}

/// What the manifests name differently. Where countries lie on a map changes no figure.
fn changed(earlier: &Manifest, present: &Manifest) -> BTreeSet<Reason> {
    let mut changed = BTreeSet::new();
    let mut note = |reason, differs: bool| {
        if differs {
            changed.insert(reason);
        }
    };
    note(Reason::Data, earlier.register.revision != present.register.revision);
    let method = |manifest: &Manifest| (manifest.method.sha256.clone(), manifest.method_files.clone());
    note(Reason::Method, method(earlier) != method(present));
    note(Reason::Edition, earlier.framework.sha256 != present.framework.sha256);
    note(Reason::Program, earlier.program != present.program);
    let names: BTreeSet<&String> = earlier.sets.keys().chain(present.sets.keys()).collect();
    for name in names.into_iter().filter(|name| *name != "positions") {
        let hash = |manifest: &Manifest| manifest.sets.get(name).map(|set| set.sha256.clone());
        let reason = if name.starts_with("rates/") { Reason::Rates } else { Reason::Reference };
        note(reason, hash(earlier) != hash(present));
    }
    changed
}

/// The revision under way.
struct Reviser {
    years: Option<RangeInclusive<i16>>,
    changed: BTreeSet<Reason>,
    figures: BTreeMap<RevisedKey, Revised>,
    activities: Turnover,
    mixed: u64,
}

/// An activity in one figure: what it gave to it then and now.
type Parts = [[Option<Amount>; 2]; 2];

impl Reviser {
    fn activity(&mut self, pairs: &[Pair<'_>]) -> Result<(), AmountError> {
        let mut parts: BTreeMap<RevisedKey, Parts> = BTreeMap::new();
        let (mut then, mut now, mut differs) = (false, false, false);
        for (first, second) in pairs {
            let (a, b) = [first, second].map(|row| row.map(|row| Seen::of(row, self.years.as_ref()))).into();
            then |= a.is_some_and(|seen| seen.wanted);
            now |= b.is_some_and(|seen| seen.wanted);
            let why = cause(a, b);
            differs |= why.is_some();
            self.mixed += u64::from(why.as_ref().is_some_and(|(_, mixed)| *mixed));
            let reason = why.map(|(cause, _)| reason(&cause, *first, *second, &self.changed));
            for (side, seen) in [a, b].into_iter().enumerate() {
                let Some(row) = seen.filter(Seen::counted).map(|seen| seen.row) else { continue };
                let amounts = [row.usd, row.national];
                for key in keys(row) {
                    let figure = self.figures.entry(key.clone()).or_default();
                    let own = if side == 0 { &mut figure.earlier } else { &mut figure.present };
                    add(own, amounts)?;
                    if let Some(reason) = reason {
                        let signed =
                            if side == 0 { [negative(amounts[0])?, negative(amounts[1])?] } else { amounts };
                        add(figure.reasons.entry(reason).or_default(), signed)?;
                    }
                    if let Some(part) = parts.entry(key).or_default().get_mut(side) {
                        add(part, amounts)?;
                    }
                }
            }
        }
        count(&mut self.activities, then, now, differs);
        for (key, [first, second]) in parts {
            let is = |amounts: [Option<Amount>; 2]| amounts.iter().any(Option::is_some);
            if let Some(figure) = self.figures.get_mut(&key) {
                count(&mut figure.activities, is(first), is(second), first != second);
            }
        }
        Ok(())
    }
}

fn count(turnover: &mut Turnover, then: bool, now: bool, differs: bool) {
    match (then, now) {
        (false, true) => turnover.new += 1,
        (true, false) => turnover.gone += 1,
        (true, true) if differs => turnover.changed += 1,
        (true, true) => turnover.same += 1,
        (false, false) => {}
    }
}

/// The figures that a counted row of money is in: those of its year, and of all years.
fn keys(row: &MeasureRow) -> Vec<RevisedKey> {
    let money = matches!(row.kind, MeasureKind::Money | MeasureKind::Value);
    let Some(basis) = row.basis.filter(|_| money) else { return Vec::new() };
    let key = |year| RevisedKey { direction: row.direction, basis, group: row.group.clone(), year };
    std::iter::once(key(None)).chain(row.year.map(|year| key(Some(year)))).collect()
}

/// What a pair was revised by: what its cause can come from, as far as that changed.
fn reason(
    cause: &Cause,
    first: Option<&MeasureRow>,
    second: Option<&MeasureRow>,
    changed: &BTreeSet<Reason>,
) -> Reason {
    use Reason::{Data, Edition, Method, Rates, Reference};
    if let (Some(only), 1) = (changed.first(), changed.len()) {
        return *only;
    }
    let reported = |row: &MeasureRow| (row.amount, row.currency.clone(), row.unit.clone(), row.kind);
    let other_report =
        first.zip(second).is_some_and(|(a, b)| reported(a) != reported(b) && a.price == b.price);
    let possible: &[Reason] = match cause.kind {
        CauseKind::Absent => &[Data],
        CauseKind::Value if other_report => &[Data],
        CauseKind::Value | CauseKind::Price | CauseKind::RateRule => &[Method],
        CauseKind::Rate => &[Rates, Method, Reference],
        CauseKind::Prices => &[Reference, Method],
        CauseKind::Item | CauseKind::Rule => &[Edition, Data, Method],
        CauseKind::LeftOut | CauseKind::Ground => &[Data, Method, Reference],
        CauseKind::Imputed | CauseKind::Year | CauseKind::View | CauseKind::Form | CauseKind::Receipt => {
            &[Data, Method]
        }
        CauseKind::Other => &[Data, Method, Edition, Rates, Reference],
    };
    let mut likely = possible.iter().filter(|reason| changed.contains(reason));
    match (likely.next(), likely.next()) {
        (Some(one), None) => *one,
        (None, _) if changed.contains(&Reason::Program) => Reason::Program,
        _ => Reason::Several,
    }
}

fn add(sum: &mut [Option<Amount>; 2], amounts: [Option<Amount>; 2]) -> Result<(), AmountError> {
    for (sum, amount) in sum.iter_mut().zip(amounts) {
        *sum = match (*sum, amount) {
            (Some(sum), Some(amount)) => Some(sum.plus(amount)?),
            (sum, amount) => sum.or(amount),
        };
    }
    Ok(())
}

fn negative(amount: Option<Amount>) -> Result<Option<Amount>, AmountError> {
    amount.map(|amount| Amount::ZERO.minus(amount)).transpose()
}

fn gap(then: Option<Amount>, now: Option<Amount>) -> Result<Option<Amount>, AmountError> {
    match (then, now) {
        (None, None) => Ok(None),
        (then, now) => now.unwrap_or(Amount::ZERO).minus(then.unwrap_or(Amount::ZERO)).map(Some),
    }
}

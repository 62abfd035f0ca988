//! All amounts of a set, sorted by what can be compared: those of one reporter, of one kind and in
//! one currency or unit.

use std::collections::{BTreeSet, HashMap};
use std::hash::BuildHasherDefault;

use ayni_model::{Amount, Arg, Path};

use super::brief::Brief;
use super::reported::Asked;
use super::seen::Same;
use super::spread::Spread;
use crate::check::facts;

/// How many groups are kept.
pub(super) const MOST_GROUPS: usize = 2_000;

/// How many of the largest and of the smallest amounts of a group are kept by name.
const MOST_NAMED: usize = 32;

/// Fewer amounts than this say nothing about what is usual.
pub(super) const FEWEST: u64 = 20;

/// An amount with its place, ordered by amount.
pub(super) type Named = (Amount, String, Path);

/// The amounts that can be compared with each other.
pub(super) struct Group {
    /// Their reporter.
    pub(super) reporter: String,
    /// Their currency or unit.
    pub(super) unit: String,
    /// Whether they are quantities and no money.
    pub(super) quantity: bool,
    /// How they spread.
    pub(super) spread: Spread,
    high: BTreeSet<Named>,
    low: BTreeSet<Named>,
}

impl Group {
    /// The largest and the smallest amounts, each once.
    pub(super) fn extremes(&self) -> BTreeSet<&Named> {
        self.high.iter().chain(&self.low).collect()
    }

    /// What is usual in the group; `None` where its amounts are all zero.
    pub(super) fn usual(&self) -> Option<Usual> {
        let at = |thousandths| self.spread.quantile(thousandths);
        let median = at(500)?;
        Some(Usual {
            lowest: at(100)?,
            quarter: at(250)?,
            median,
            three_quarters: at(750)?,
            highest: at(900)?,
            deviation: self.spread.deviation(median)?,
        })
    }

    /// An amount of this group as an argument.
    pub(super) fn arg(&self, amount: Amount) -> Arg {
        if self.quantity { Arg::Amount(amount) } else { Arg::Money(amount, self.unit.clone()) }
    }

    /// The currency of this group by its code, or its unit by its name, as an argument.
    pub(super) fn unit_name(&self) -> Arg {
        if self.quantity { facts::unit_name(&self.unit) } else { Arg::from(self.unit.as_str()) }
    }

    fn add(&mut self, amount: Amount, activity: &str, path: &dyn Fn() -> Path) {
        self.spread.add(amount);
        // What would fall out again at once is not even written down.
        let place = |named: &Named| (named.0, named.1.as_str()).cmp(&(amount, activity));
        let full = self.high.len() >= MOST_NAMED;
        if !full || self.high.first().is_some_and(|least| place(least).is_le()) {
            self.high.insert((amount, activity.to_owned(), path()));
            if self.high.len() > MOST_NAMED {
                self.high.pop_first();
            }
        }
        let full = self.low.len() >= MOST_NAMED;
        if !full || self.low.last().is_some_and(|most| place(most).is_ge()) {
            self.low.insert((amount, activity.to_owned(), path()));
            if self.low.len() > MOST_NAMED {
                self.low.pop_last();
            }
        }
    }
}

/// How the amounts of a group lie, on the scale of sizes.
pub(super) struct Usual {
    lowest: i64,
    quarter: i64,
    pub(super) median: i64,
    three_quarters: i64,
    highest: i64,
    /// The median distance from the median.
    pub(super) deviation: i64,
}

/// The groups of a set.
#[derive(Default)]
pub(super) struct Amounts {
    /// In the order in which they came.
    groups: Vec<Group>,
    /// Where each group stands, by the hash of what it has in common.
    places: HashMap<u64, usize, BuildHasherDefault<Same>>,
    full: bool,
}

impl Amounts {
    /// Takes in all amounts of one activity that are above zero; of those asked for only, where some are.
    pub(super) fn see(&mut self, activity: &Brief, asked: Option<&Asked>) {
        let matters = |group| asked.is_none_or(|asked| asked.group(group));
        for sum in activity.amounts().filter(|sum| sum.amount > Amount::ZERO && matters(sum.group)) {
            let place = match self.places.get(&sum.group) {
                Some(place) => *place,
                None if self.groups.len() >= MOST_GROUPS => {
                    self.full = true;
                    continue;
                }
                None => {
                    self.groups.push(Group {
                        reporter: activity.reporter().to_owned(),
                        unit: sum.unit.to_owned(),
                        quantity: sum.quantity,
                        spread: Spread::default(),
                        high: BTreeSet::new(),
                        low: BTreeSet::new(),
                    });
                    self.places.insert(sum.group, self.groups.len() - 1);
                    self.groups.len() - 1
                }
            };
            if let Some(group) = self.groups.get_mut(place) {
                group.add(sum.amount, activity.id(), &|| sum.path());
            }
        }
    }

    /// The groups that are large enough to compare within.
    pub(super) fn groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| group.spread.count() >= FEWEST)
    }

    /// Whether there were more groups than are kept.
    pub(super) fn is_full(&self) -> bool {
        self.full
    }
}

/// The factor by which an amount seems to have slipped, and whether it is too large: a thousand or
/// a million times away from the middle half of its group, and fifty times outside nine
/// in ten of it.
///
/// A group whose middle half itself spans a factor of a hundred tells nothing.
pub(super) fn slip(usual: &Usual, amount: Amount) -> Option<(i64, bool)> {
    // 50 and 100 on the scale of sizes (32 steps to a doubling).
    const FAR: i64 = 180;
    const WIDE: i64 = 212;
    let Usual { lowest, quarter, three_quarters, highest, .. } = *usual;
    if three_quarters - quarter > WIDE {
        return None;
    }
    let size = super::spread::size(amount)?;
    for factor in [1_000, 1_000_000] {
        let within = |amount: Option<Amount>| {
            amount
                .and_then(super::spread::size)
                .is_some_and(|size| (quarter..=three_quarters).contains(&size))
        };
        if size - highest >= FAR && within(amount.divided_by(Amount::whole(factor)).ok()) {
            return Some((factor, true));
        }
        if lowest - size >= FAR && within(amount.times(Amount::whole(factor)).ok()) {
            return Some((factor, false));
        }
    }
    None
}

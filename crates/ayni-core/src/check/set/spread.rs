//! How amounts spread, in a few hundred counters: median, quartiles and median deviation of any
//! number of amounts, in whole numbers only.
//!
//! Amounts are counted by the logarithm of their size: each doubling is cut into 32 steps, so that
//! a step is about two per cent. Sums of money spread over many sizes, and a slip of a factor is a
//! distance on this scale. Two spreads add up counter by counter, and the order of amounts does
//! not matter.

use std::collections::{BTreeMap, VecDeque};

use ayni_model::Amount;

/// Steps to a doubling.
pub(super) const DOUBLING: i64 = 32;

/// Counters by size.
#[derive(Clone, Debug, Default)]
pub(super) struct Spread {
    /// The counters, one behind the other from the smallest size on that came.
    steps: VecDeque<u64>,
    /// The size of the first counter.
    first: i64,
    count: u64,
}

/// The size of an amount in steps; `None` for zero. Sign does not matter.
pub(super) fn size(amount: Amount) -> Option<i64> {
    let magnitude = amount.millionths().unsigned_abs();
    let doublings = magnitude.checked_ilog2()?;
    // The five digits after the leading one; within a doubling the steps are even.
    let rest = if doublings >= 5 { magnitude >> (doublings - 5) } else { magnitude << (5 - doublings) };
    Some(i64::from(doublings) * DOUBLING + (rest & 31) as i64)
}

impl Spread {
    /// Counts one amount; zero has no size and is not counted.
    pub(super) fn add(&mut self, amount: Amount) {
        let Some(size) = size(amount) else { return };
        self.count += 1;
        if self.steps.is_empty() {
            self.first = size;
        }
        // Sizes are at most 127 times 32, so that there are never more counters than that.
        while size < self.first {
            self.steps.push_front(0);
            self.first -= 1;
        }
        let place = usize::try_from(size - self.first).unwrap_or_default();
        if self.steps.len() <= place {
            self.steps.resize(place + 1, 0);
        }
        if let Some(counter) = self.steps.get_mut(place) {
            *counter += 1;
        }
    }

    /// Each size that came, with how often.
    fn counters(&self) -> impl Iterator<Item = (i64, u64)> {
        (self.first..).zip(self.steps.iter().copied()).filter(|(_, count)| *count > 0)
    }

    /// How many amounts were counted.
    pub(super) fn count(&self) -> u64 {
        self.count
    }

    /// The size below which `thousandths` of the amounts lie; `None` where there are none.
    pub(super) fn quantile(&self, thousandths: u64) -> Option<i64> {
        quantile(self.counters(), self.count, thousandths)
    }

    /// The median distance from `centre`, in steps.
    pub(super) fn deviation(&self, centre: i64) -> Option<i64> {
        let mut distances: BTreeMap<i64, u64> = BTreeMap::new();
        for (size, count) in self.counters() {
            *distances.entry((size - centre).abs()).or_default() += count;
        }
        quantile(distances.into_iter(), self.count, 500)
    }
}

/// The key at which the running count reaches `thousandths` of the whole; the counters are in order.
fn quantile(counters: impl Iterator<Item = (i64, u64)>, count: u64, thousandths: u64) -> Option<i64> {
    let wanted = count.saturating_mul(thousandths).div_ceil(1_000).max(1);
    let mut reached = 0;
    for (key, count) in counters {
        reached += count;
        if reached >= wanted {
            return Some(key);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_the_sorted_amounts_to_one_step() {
        // Amounts over many sizes, in an order that has nothing to do with theirs.
        let mut amounts: Vec<Amount> =
            (1..=997_i64).map(|n| Amount::whole(n * 7_919 % 1_009 * n * n + 1)).collect();
        let mut spread = Spread::default();
        amounts.iter().for_each(|amount| spread.add(*amount));
        amounts.sort();
        for thousandths in [1_usize, 100, 250, 500, 750, 900, 1_000] {
            let rank = (997 * thousandths).div_ceil(1_000) - 1;
            assert_eq!(spread.quantile(thousandths as u64), size(amounts[rank]), "{thousandths}");
        }
    }

    #[test]
    fn a_factor_is_a_distance_whatever_the_amount() {
        for units in [1, 37, 4_000, 5_000_000_000] {
            let thousandfold = size(Amount::whole(units * 1_000)).unwrap();
            // 32 times the binary logarithm of 1000 is 318.9; a step within a doubling is even.
            let distance = thousandfold - size(Amount::whole(units)).unwrap();
            assert!((315..=323).contains(&distance), "{units}: {distance}");
        }
        assert_eq!(size(Amount::ZERO), None);
    }
}

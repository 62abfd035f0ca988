//! How well something was told: counts of right and wrong answers, and the interval that they leave open.

/// Right answers, wrong ones, and those that were missed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Given and right.
    pub right: u64,
    /// Given and wrong.
    pub wrong: u64,
    /// Not given, and there is one.
    pub missed: u64,
}

/// A share and its interval, in hundredths of a percent: 9,512 is 95.12 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The share seen.
    pub share: u64,
    /// The lower end of the 95 % interval (Wilson).
    pub low: u64,
    /// Its upper end.
    pub high: u64,
    /// Of how many.
    pub of: u64,
}

impl Count {
    /// Counts the answers of one question whose right answers are a set.
    pub fn add<T: Ord>(&mut self, given: &[T], truth: &[T]) {
        let mut left: Vec<&T> = truth.iter().collect();
        for answer in given {
            match left.iter().position(|one| *one == answer) {
                Some(at) => {
                    left.swap_remove(at);
                    self.right += 1;
                }
                None => self.wrong += 1,
            }
        }
        self.missed += left.len() as u64;
    }

    /// Of what was given, how much is right.
    pub fn precision(&self) -> Option<Interval> {
        interval(self.right, self.right + self.wrong)
    }

    /// Of what there is, how much was given.
    pub fn recall(&self) -> Option<Interval> {
        interval(self.right, self.right + self.missed)
    }
}

/// The share `right` of `all` with its 95 % interval by Wilson, in whole numbers: z = 1.96, so z² = 3.8416.
fn interval(right: u64, all: u64) -> Option<Interval> {
    if all == 0 {
        return None;
    }
    let (k, n) = (u128::from(right), u128::from(all));
    // (k + z²/2 ± z √(k (n−k)/n + z²/4)) / (n + z²), all times 10⁸; the root of a number times 10¹⁶.
    let z2 = 384_160_000_u128;
    let root = (k * (n - k) * 10_000_000_000_000_000 / n + z2 * 100_000_000 / 4).isqrt();
    let half = 196 * root / 100;
    let middle = k * 100_000_000 + z2 / 2;
    let below = n * 100_000_000 + z2;
    let share = |part: u128| u64::try_from((part * 10_000 + below / 2) / below).unwrap_or(u64::MAX);
    Some(Interval {
        share: u64::try_from((k * 10_000 + n / 2) / n).unwrap_or(u64::MAX),
        low: share(middle.saturating_sub(half)),
        high: share(middle + half),
        of: all,
    })
}

#[cfg(test)]
mod tests {
    use super::{Count, Interval};

    #[test]
    fn intervals_are_those_of_wilson() {
        // By hand: 95 of 100 is 88.82 % to 97.85 %; 10 of 10 is 72.25 % to 100 %.
        let count = Count { right: 95, wrong: 5, missed: 0 };
        assert_eq!(count.precision(), Some(Interval { share: 9_500, low: 8_882, high: 9_785, of: 100 }));
        let count = Count { right: 10, wrong: 0, missed: 0 };
        assert_eq!(count.recall(), Some(Interval { share: 10_000, low: 7_225, high: 10_000, of: 10 }));
        assert_eq!(Count::default().recall(), None);
    }

    #[test]
    fn answers_are_counted_once() {
        let mut count = Count::default();
        count.add(&["a", "b", "b"], &["b", "c"]);
        assert_eq!(count, Count { right: 1, wrong: 2, missed: 1 });
    }
}

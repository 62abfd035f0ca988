//! Round axes, in exact integers.

use ayni_model::Amount;
use ayni_model::document::{Phrase, Speak};

/// One million, in whole units.
const MILLION: Amount = Amount::whole(1_000_000);

/// An axis that begins and ends at round numbers and always holds zero. All in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    low: i128,
    high: i128,
    step: i128,
}

impl Scale {
    /// An axis over `values` (in millionths) with about `wanted` steps, none finer than what
    /// `decimals` places can write.
    pub fn over(values: impl Iterator<Item = i128>, decimals: u32, wanted: i128) -> Scale {
        let (least, most) = values.fold((0, 0), |(least, most), value| (value.min(least), value.max(most)));
        let finest = 10_i128.pow(6_u32.saturating_sub(decimals));
        let wanted = wanted.max(1);
        // Divided first: two amounts of opposite sign may be further apart than an i128 reaches.
        let rough = (most / wanted).saturating_sub(least / wanted);
        let step = round_step(rough).max(finest);
        let low = least.div_euclid(step).saturating_mul(step);
        let high = match most.rem_euclid(step) {
            0 => most,
            rest => (most - rest).saturating_add(step),
        };
        // With nothing but zeros and gaps the axis still has a length.
        let high = if low == high { step } else { high };
        Scale { low, high, step }
    }

    /// The numbers at the grid lines, from low to high.
    pub fn ticks(&self) -> Vec<i128> {
        let mut all = Vec::new();
        let mut at = self.low;
        while at <= self.high && all.len() < 40 {
            all.push(at);
            at = match at.checked_add(self.step) {
                Some(next) => next,
                None => break,
            };
        }
        all
    }

    /// How far from the low end `value` stands on an axis of length `span`.
    pub fn place(&self, value: i128, span: i64) -> i64 {
        // Cut down so that the product below stays well within an i128 for any amount.
        let unit =
            (self.low.unsigned_abs().max(self.high.unsigned_abs()) / 1_000_000_000_000_000).max(1) as i128;
        let (value, low, high) = (value / unit, self.low / unit, self.high / unit);
        let place = (value - low) * i128::from(span) / (high - low).max(1);
        i64::try_from(place).unwrap_or(0).clamp(0, span)
    }
}

/// The least of 1, 2, 5, 10, 20, 50, ... that is not below `rough`.
fn round_step(rough: i128) -> i128 {
    let mut power = 1_i128;
    loop {
        for factor in [1, 2, 5] {
            match power.checked_mul(factor) {
                Some(step) if step >= rough => return step,
                Some(_) => {}
                None => return rough,
            }
        }
        power = match power.checked_mul(10) {
            Some(power) => power,
            None => return rough,
        };
    }
}

/// How the numbers of a figure are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labels {
    /// In millions.
    pub millions: bool,
    decimals: u32,
    tick_decimals: u32,
}

impl Labels {
    /// Chosen by the largest magnitude, so that labels stay short; the exact numbers stand beside
    /// the figure and under the pointer.
    pub fn for_scale(scale: &Scale, decimals: u32) -> Labels {
        let most = scale.low.unsigned_abs().max(scale.high.unsigned_abs()) / 1_000_000;
        let millions = most >= 2_000_000;
        let decimals = match (millions, most) {
            (true, 100_000_000..) => 0,
            (true, 10_000_000..) => 1,
            (true, _) => 2,
            (false, 1000..) => 0,
            (false, _) => decimals.min(6),
        };
        let step = if millions { scale.step / 1_000_000 } else { scale.step };
        let tick_decimals = (0..6).find(|places| step % 10_i128.pow(6 - places) == 0).unwrap_or(6);
        Labels { millions, decimals, tick_decimals }
    }

    fn scaled(&self, amount: Amount) -> Amount {
        if self.millions { amount.times_ratio(Amount::ONE, MILLION).unwrap_or(amount) } else { amount }
    }

    /// A value; with more places, and at last in words, where it would otherwise look like zero.
    pub fn value(&self, amount: Amount, speak: &dyn Speak) -> String {
        if amount.is_zero() {
            return speak.number(amount, 0);
        }
        let scaled = self.scaled(amount);
        match (self.decimals..=self.decimals.max(3)).find(|places| !scaled.rounded(*places).is_zero()) {
            Some(places) => speak.number(scaled, places),
            None => speak.say(&Phrase::key("print-nearly-zero")),
        }
    }

    /// A number at a grid line; empty where it is beyond what an amount can hold.
    pub fn tick(&self, millionths: i128, speak: &dyn Speak) -> String {
        match Amount::from_millionths(millionths) {
            Ok(amount) => speak.number(self.scaled(amount), self.tick_decimals),
            Err(_) => String::new(),
        }
    }
}

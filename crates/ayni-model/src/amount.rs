//! Exact numbers: whole millionths, checked.
//!
//! Money, quantities, shares and rates are all [`Amount`]s. With binary or scaled decimals the same
//! amounts summed in another order can differ in the last digit; with whole numbers they cannot.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How many millionths make one.
const SCALE: i128 = 1_000_000;

/// The largest magnitude kept, in millionths: 38 digits, what `Decimal128(38, 6)` can hold.
const LIMIT: i128 = 99_999_999_999_999_999_999_999_999_999_999_999_999;

/// An exact number in whole millionths (six decimals), of magnitude below 10^32.
// Aligned as other numbers are: a list of what holds amounts is then an ordinary piece of memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(Rust, packed(8))]
pub struct Amount(i128);

/// Why a number could not be kept as an [`Amount`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// The text is not a plain decimal number (`-1234.5`; no group separators, no exponent).
    NotANumber,
    /// The result has more than 32 digits before the point.
    TooLarge,
    /// Division by zero.
    DividedByZero,
}

impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            AmountError::NotANumber => "not a plain decimal number",
            AmountError::TooLarge => "more than 32 digits before the decimal point",
            AmountError::DividedByZero => "divided by zero",
        })
    }
}

impl std::error::Error for AmountError {}

impl Amount {
    /// Nothing. A missing value is `None`, never this.
    pub const ZERO: Amount = Amount(0);
    /// One; as a share, the whole.
    pub const ONE: Amount = Amount(SCALE);

    /// A whole number.
    pub const fn whole(units: i64) -> Amount {
        Amount(units as i128 * SCALE)
    }

    /// From whole millionths; `TooLarge` above 38 digits.
    pub fn from_millionths(millionths: i128) -> Result<Amount, AmountError> {
        if (-LIMIT..=LIMIT).contains(&millionths) {
            Ok(Amount(millionths))
        } else {
            Err(AmountError::TooLarge)
        }
    }

    /// The number in whole millionths.
    pub const fn millionths(self) -> i128 {
        self.0
    }

    /// Whether the number is below zero.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Whether the number is zero.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The number without its sign.
    pub const fn abs(self) -> Amount {
        Amount(self.0.abs())
    }

    /// Sum, exact.
    pub fn plus(self, other: Amount) -> Result<Amount, AmountError> {
        self.0.checked_add(other.0).ok_or(AmountError::TooLarge).and_then(Amount::from_millionths)
    }

    /// Difference, exact.
    pub fn minus(self, other: Amount) -> Result<Amount, AmountError> {
        self.0.checked_sub(other.0).ok_or(AmountError::TooLarge).and_then(Amount::from_millionths)
    }

    /// Product, rounded once, half to even.
    pub fn times(self, other: Amount) -> Result<Amount, AmountError> {
        mul_div(self.0, other.0, SCALE).and_then(Amount::from_millionths)
    }

    /// Quotient, rounded once, half to even.
    pub fn divided_by(self, other: Amount) -> Result<Amount, AmountError> {
        mul_div(self.0, SCALE, other.0).and_then(Amount::from_millionths)
    }

    /// `self * numerator / denominator`, rounded once, half to even: what a conversion through two
    /// rates needs, so that it rounds once and not twice.
    pub fn times_ratio(self, numerator: Amount, denominator: Amount) -> Result<Amount, AmountError> {
        mul_div(self.0, numerator.0, denominator.0).and_then(Amount::from_millionths)
    }

    /// Rounded to `decimals` places (0 to 6), half to even.
    pub fn rounded(self, decimals: u32) -> Amount {
        let step = 10_i128.pow(6_u32.saturating_sub(decimals));
        Amount(round_half_even(self.0, step) * step)
    }

    /// From text with more than six decimals: the number rounded half to even, and whether any
    /// digit was lost by it. Accepts an exponent (`1.5E-7`), as workbooks write small numbers.
    pub fn parse_rounding(text: &str) -> Result<(Amount, bool), AmountError> {
        let (mantissa, exponent) = match text.find(['e', 'E']) {
            Some(at) => {
                let exponent = text[at + 1..].parse::<i32>().map_err(|_| AmountError::NotANumber)?;
                (&text[..at], exponent)
            }
            None => (text, 0),
        };
        let (negative, digits) = match mantissa.as_bytes().first() {
            Some(b'-') => (true, &mantissa[1..]),
            Some(b'+') => (false, &mantissa[1..]),
            _ => (false, mantissa),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() && fraction.is_empty()
            || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit())
        {
            return Err(AmountError::NotANumber);
        }
        // The value is `all * 10^(exponent - fraction.len())`, in millionths `* 10^6` more.
        let all: String = whole.chars().chain(fraction.chars()).collect();
        let all = all.trim_start_matches('0');
        if all.is_empty() {
            return Ok((Amount::ZERO, false));
        }
        let shift = i64::from(exponent) - fraction.len() as i64 + 6;
        let (kept, lost) = if shift >= 0 {
            if all.len() as i64 + shift > 38 {
                return Err(AmountError::TooLarge);
            }
            (format!("{all}{}", "0".repeat(shift as usize)), "")
        } else {
            let drop = shift.unsigned_abs() as usize;
            if drop > all.len() {
                return Ok((Amount::ZERO, true));
            }
            (all[..all.len() - drop].to_owned(), &all[all.len() - drop..])
        };
        if kept.len() > 38 {
            return Err(AmountError::TooLarge);
        }
        let mut millionths: i128 =
            if kept.is_empty() { 0 } else { kept.parse().map_err(|_| AmountError::TooLarge)? };
        let inexact = lost.bytes().any(|b| b != b'0');
        if inexact {
            let first = lost.as_bytes().first().copied().unwrap_or(b'0');
            let beyond = lost.bytes().skip(1).any(|b| b != b'0');
            if first > b'5' || first == b'5' && (beyond || millionths % 2 == 1) {
                millionths += 1;
            }
        }
        let signed = if negative { -millionths } else { millionths };
        Ok((Amount::from_millionths(signed)?, inexact))
    }
}

/// Shares a whole among `weights` so that the parts add up to it exactly.
///
/// Each part is first cut down to whole millionths; the millionths left over go one each to the
/// parts with the largest weights, equal weights in the order given (callers give code order).
/// `None` when there is no positive weight to share by, or a weight is negative.
pub fn share_exactly(whole: Amount, weights: &[Amount]) -> Option<Vec<Amount>> {
    let total = weights.iter().try_fold(0_i128, |sum, weight| {
        if weight.is_negative() { None } else { sum.checked_add(weight.0) }
    })?;
    if total == 0 {
        return None;
    }
    let magnitude = Amount(whole.0.abs());
    let mut parts = Vec::with_capacity(weights.len());
    let mut given = 0_i128;
    for weight in weights {
        let (part, _) = mul_div_floor(magnitude.0, weight.0, total).ok()?;
        given += part;
        parts.push(part);
    }
    let mut left = magnitude.0 - given;
    let mut order: Vec<usize> = (0..weights.len()).filter(|i| weights[*i].0 > 0).collect();
    order.sort_by(|a, b| weights[*b].cmp(&weights[*a]).then(a.cmp(b)));
    for index in order.into_iter().cycle() {
        if left == 0 {
            break;
        }
        parts[index] += 1;
        left -= 1;
    }
    let sign = if whole.is_negative() { -1 } else { 1 };
    Some(parts.into_iter().map(|part| Amount(part * sign)).collect())
}

/// `value / step`, rounded half to even. `step` is positive.
fn round_half_even(value: i128, step: i128) -> i128 {
    let quotient = value.div_euclid(step);
    let twice = value.rem_euclid(step) * 2;
    if twice > step || twice == step && quotient % 2 != 0 { quotient + 1 } else { quotient }
}

/// `a * b / c`, rounded half to even, with a 256-bit product between.
fn mul_div(a: i128, b: i128, c: i128) -> Result<i128, AmountError> {
    let negative = (a < 0) ^ (b < 0) ^ (c < 0);
    let divisor = c.unsigned_abs();
    let (floor, rest) = wide_mul_div(a.unsigned_abs(), b.unsigned_abs(), divisor)?;
    // `rest < divisor`, so `divisor - rest` cannot underflow and stands in for `2 * rest`.
    let half = rest.cmp(&(divisor - rest));
    let up = half.is_gt() || half.is_eq() && floor % 2 == 1;
    let magnitude = floor.checked_add(u128::from(up)).ok_or(AmountError::TooLarge)?;
    let magnitude = i128::try_from(magnitude).map_err(|_| AmountError::TooLarge)?;
    Ok(if negative { -magnitude } else { magnitude })
}

/// `a * b / c` cut down, and the rest; all three non-negative.
fn mul_div_floor(a: i128, b: i128, c: i128) -> Result<(i128, u128), AmountError> {
    let (floor, rest) = wide_mul_div(a.unsigned_abs(), b.unsigned_abs(), c.unsigned_abs())?;
    Ok((i128::try_from(floor).map_err(|_| AmountError::TooLarge)?, rest))
}

/// `(a * b / c, a * b % c)` on unsigned numbers, through a 256-bit product.
fn wide_mul_div(a: u128, b: u128, c: u128) -> Result<(u128, u128), AmountError> {
    if c == 0 {
        return Err(AmountError::DividedByZero);
    }
    if let Some(product) = a.checked_mul(b) {
        return Ok((product / c, product % c));
    }
    let (mut high, mut low) = full_product(a, b);
    if high >= c {
        return Err(AmountError::TooLarge);
    }
    // Long division, bit by bit: `high` is the running rest and stays below `c`.
    let mut quotient = 0_u128;
    for _ in 0..128 {
        let carry = high >> 127 == 1;
        high = high << 1 | low >> 127;
        low <<= 1;
        quotient <<= 1;
        if carry || high >= c {
            high = high.wrapping_sub(c);
            quotient |= 1;
        }
    }
    Ok((quotient, high))
}

/// The 256-bit product of two numbers as its upper and lower half.
fn full_product(a: u128, b: u128) -> (u128, u128) {
    const MASK: u128 = u64::MAX as u128;
    let (a_high, a_low) = (a >> 64, a & MASK);
    let (b_high, b_low) = (b >> 64, b & MASK);
    let low = a_low * b_low;
    let middle = a_high * b_low + (low >> 64);
    let middle_low = a_low * b_high + (middle & MASK);
    let high = a_high * b_high + (middle >> 64) + (middle_low >> 64);
    (high, middle_low << 64 | low & MASK)
}

impl fmt::Display for Amount {
    /// The canonical text: no exponent, no trailing zeros, `-0` never.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let magnitude = self.0.unsigned_abs();
        let (whole, fraction) = (magnitude / SCALE as u128, magnitude % SCALE as u128);
        let sign = if self.0 < 0 { "-" } else { "" };
        if fraction == 0 {
            return write!(f, "{sign}{whole}");
        }
        let digits = format!("{fraction:06}");
        write!(f, "{sign}{whole}.{}", digits.trim_end_matches('0'))
    }
}

impl FromStr for Amount {
    type Err = AmountError;

    /// The canonical text back; more than six decimals are refused, not rounded.
    fn from_str(text: &str) -> Result<Amount, AmountError> {
        if text.contains(['e', 'E', '+']) {
            return Err(AmountError::NotANumber);
        }
        match Amount::parse_rounding(text)? {
            (amount, false) => Ok(amount),
            (_, true) => Err(AmountError::NotANumber),
        }
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Amount, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;

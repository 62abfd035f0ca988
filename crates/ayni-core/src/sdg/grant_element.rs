//! The grant element of a loan: what of it is given away, next to a loan at the discount rate.
//!
//! The grant element is 1 less the sum of all payments discounted to the day of disbursement, for a loan of 1.
//! Payments fall at the end of equal periods; the discount of a period is the root of a year's
//! (`(1 + d)^(1/a)` for `a` payments a year), and its interest a part of a year's (`r / a`), as the test of the
//! Debt Sustainability Framework has it. Everything is fixed point with eighteen places: each product and
//! quotient is rounded once, half to even. `docs/methods/grant-element.md` has the formula and a worked example.

use ayni_model::{Amount, LoanTerms, Repayment};

/// One, with the eighteen places that factors and parts of a loan of 1 are kept with.
pub const ONE: i128 = 1_000_000_000_000_000_000;

/// The longest loan that is looked at, in years; a longer one is a slip.
const LONGEST: i64 = 100;

/// The most payments a year.
const MOST_PAYMENTS: i64 = 12;

/// Terms that a schedule can be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Interest in per cent a year.
    pub interest_percent: Amount,
    /// Payments a year.
    pub per_year: u32,
    /// How many periods there are.
    pub periods: u32,
    /// The period with the first repayment, from 1.
    pub first: u32,
    /// How it is paid back.
    pub repayment: Repayment,
}

/// Why terms give no schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// This term is not stated, by its name in the record.
    Missing(&'static str),
    /// This term cannot be: negative, above all bounds, or grace longer than maturity.
    Impossible(&'static str),
}

/// One period, for a loan of [`ONE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// What is owed before the payment.
    pub outstanding: i128,
    /// What of it is paid back.
    pub principal: i128,
    /// The interest.
    pub interest: i128,
    /// The discount factor.
    pub factor: i128,
    /// The payment, discounted.
    pub present_value: i128,
}

/// A schedule and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// The periods, in order.
    pub periods: Vec<Period>,
    /// The grant element of a loan of [`ONE`].
    pub grant_element: i128,
}

impl Schedule {
    /// The grant element in per cent, rounded to the millionth.
    pub fn percent(&self) -> Amount {
        Amount::from_millionths(divided(self.grant_element, ONE / 100_000_000)).unwrap_or_default()
    }

    /// Whether it reaches a threshold in per cent. The element is not rounded before.
    pub fn reaches(&self, percent: Amount) -> bool {
        self.grant_element >= percent.millionths().saturating_mul(ONE / 100_000_000)
    }
}

/// The terms as a schedule goes by them, and whether payments a year are `assumed` as nobody states them.
///
/// Grace counts to the first repayment (`grace_years` of the record); without it the first payment repays.
/// Years that are no whole number of periods are rounded to the nearest one.
pub fn terms(loan: &LoanTerms, interest_free: bool, assumed: u32) -> Result<(Terms, bool), Trouble> {
    let within = |name: &'static str, value: Amount, least: Amount, most: i64| {
        if value < least || value > Amount::whole(most) { Err(Trouble::Impossible(name)) } else { Ok(value) }
    };
    let interest = match loan.interest_percent {
        None if interest_free => Amount::ZERO,
        None => return Err(Trouble::Missing("interest_percent")),
        Some(interest) => within("interest_percent", interest, Amount::ZERO, 100)?,
    };
    let maturity = loan.maturity_years.ok_or(Trouble::Missing("maturity_years"))?;
    let maturity =
        within("maturity_years", maturity, Amount::from_millionths(1).unwrap_or_default(), LONGEST)?;
    let grace = within("grace_years", loan.grace_years.unwrap_or_default(), Amount::ZERO, LONGEST)?;
    if grace > maturity {
        return Err(Trouble::Impossible("grace_years"));
    }
    let per_year = match loan.payments_per_year {
        None => assumed.clamp(1, MOST_PAYMENTS as u32),
        Some(stated) => {
            let stated = within("payments_per_year", stated, Amount::ONE, MOST_PAYMENTS)?;
            if stated != stated.rounded(0) {
                return Err(Trouble::Impossible("payments_per_year"));
            }
            u32::try_from(stated.millionths() / 1_000_000).unwrap_or(1)
        }
    };
    let count = |years: Amount| {
        let periods = divided(years.millionths() * i128::from(per_year), 1_000_000);
        u32::try_from(periods.max(1)).unwrap_or(1)
    };
    let periods = count(maturity);
    let repayment = loan.repayment.unwrap_or(Repayment::EqualPrincipal);
    let first = match repayment {
        Repayment::AtMaturity => periods,
        _ => count(grace).min(periods),
    };
    let terms = Terms { interest_percent: interest, per_year, periods, first, repayment };
    Ok((terms, loan.payments_per_year.is_none()))
}

/// The schedule of a loan of [`ONE`], discounted at so many per cent a year.
pub fn schedule(terms: &Terms, discount_percent: Amount) -> Schedule {
    let rate =
        divided(terms.interest_percent.millionths() * (ONE / 100_000_000), i128::from(terms.per_year.max(1)));
    let factor = period_factor(discount_percent, terms.per_year);
    let payments = i128::from(terms.periods.saturating_sub(terms.first) + 1);
    let annuity = annuity(rate, payments);
    let (mut outstanding, mut discount, mut total) = (ONE, ONE, 0);
    let mut periods = Vec::with_capacity(terms.periods as usize);
    for number in 1..=terms.periods {
        discount = times(discount, factor);
        let interest = times(outstanding, rate);
        let paid = i128::from(number) - i128::from(terms.first) + 1;
        let principal = match (terms.repayment, annuity) {
            _ if paid < 1 => 0,
            _ if number == terms.periods => outstanding,
            (Repayment::Annuity, Some(payment)) => (payment - interest).clamp(0, outstanding),
            // What has been paid back in all is rounded, so that the parts make the whole.
            _ => divided(ONE * paid, payments) - (ONE - outstanding),
        };
        let present_value = times(principal + interest, discount);
        total += present_value;
        periods.push(Period { outstanding, principal, interest, factor: discount, present_value });
        outstanding -= principal;
    }
    Schedule { periods, grant_element: ONE - total }
}

/// The payment of an annuity of [`ONE`]; `None` without interest, where parts of principal are equal.
fn annuity(rate: i128, payments: i128) -> Option<i128> {
    if rate <= 0 {
        return None;
    }
    let each = divided(ONE * ONE, ONE + rate);
    let last = (0..payments).fold(ONE, |power, _| times(power, each));
    Some(divided(rate * ONE, ONE - last))
}

/// What 1 at the end of a period is worth at its beginning: the root of a year's factor, to the last place.
fn period_factor(discount_percent: Amount, per_year: u32) -> i128 {
    let year = divided(ONE * 100_000_000, 100_000_000 + discount_percent.millionths());
    if per_year <= 1 {
        return year;
    }
    // The largest number whose power is not above the year's factor.
    let power = |root: i128| (1..per_year).fold(root, |power, _| times(power, root));
    let (mut low, mut high) = (0, ONE);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if power(middle) <= year { low = middle } else { high = middle }
    }
    low
}

/// Product of two numbers with eighteen places.
fn times(a: i128, b: i128) -> i128 {
    divided(a * b, ONE)
}

/// Quotient of whole numbers, rounded half to even. `by` is positive.
pub(super) fn divided(value: i128, by: i128) -> i128 {
    let (quotient, twice) = (value.div_euclid(by), value.rem_euclid(by) * 2);
    if twice > by || twice == by && quotient % 2 != 0 { quotient + 1 } else { quotient }
}

/// A number with eighteen places as text.
pub fn text(value: i128) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let magnitude = value.unsigned_abs();
    format!("{sign}{}.{:018}", magnitude / ONE.unsigned_abs(), magnitude % ONE.unsigned_abs())
}

#[cfg(test)]
mod tests;

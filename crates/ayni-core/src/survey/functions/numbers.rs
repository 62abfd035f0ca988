//! Functions of numbers.

use ayni_model::Amount;

use super::{flat, is_places};
use crate::survey::fill::Scope;
use crate::survey::value::Value;

const MILLION: i128 = 1_000_000;

/// The same with another way of rounding to whole numbers; what is no number stays none.
fn whole<'f>(values: &[Value<'f>], round: impl Fn(i128) -> i128) -> Option<Value<'f>> {
    let Some(number) = values.first()?.number() else { return Some(Value::NoNumber) };
    let units = round(number.millionths());
    Some(Value::of(units.checked_mul(MILLION).and_then(|all| Amount::from_millionths(all).ok())))
}

pub(super) fn abs<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    Some(Value::of(values.first()?.number().map(Amount::abs)))
}

pub(super) fn ceiling<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    whole(values, |all| -(-all).div_euclid(MILLION))
}

pub(super) fn floor<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    whole(values, |all| all.div_euclid(MILLION))
}

/// Cut at the point.
pub(super) fn int<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    whole(values, |all| all / MILLION)
}

/// Rounded to so many decimals; halves go away from zero, as people who write forms expect.
pub(super) fn round<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let decimals = match values.get(1) {
        Some(decimals) => i32::try_from(decimals.number()?.millionths() / MILLION).ok()?,
        None => 0,
    };
    let Some(number) = values.first()?.number() else { return Some(Value::NoNumber) };
    let places = u32::try_from(6_i32.saturating_sub(decimals)).unwrap_or(0);
    let Some(step) = 10_i128.checked_pow(places) else { return Some(Value::Number(Amount::ZERO)) };
    let all = number.millionths();
    let up = (all.abs() + step / 2) / step * step;
    Some(Value::of(Amount::from_millionths(up * all.signum()).ok()))
}

pub(super) fn pow<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let [base, exponent] = values else { return None };
    let (Some(base), Some(exponent)) = (base.number(), exponent.number()) else {
        return Some(Value::NoNumber);
    };
    // Powers that are not whole need logarithms.
    if exponent.millionths() % MILLION != 0 {
        return None;
    }
    let times = i64::try_from(exponent.millionths() / MILLION).ok()?;
    let mut power = Some(Amount::ONE);
    for _ in 0..times.unsigned_abs().min(4096) {
        power = power.and_then(|power| power.times(base).ok());
    }
    Some(Value::of(match times < 0 {
        true => power.and_then(|power| Amount::ONE.divided_by(power).ok()),
        false => power,
    }))
}

/// The square root, exact to the millionth below.
pub(super) fn sqrt<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let number = values.first()?.number().filter(|number| !number.is_negative());
    let square = number.and_then(|number| number.millionths().checked_mul(MILLION));
    Some(Value::of(square.and_then(|square| Amount::from_millionths(square.isqrt()).ok())))
}

/// Several values, of which those without one are left out. Something that is no number gives none.
fn numbers(values: &[Value<'_>]) -> Option<Vec<Amount>> {
    let given = flat(values).into_iter().filter(|one| !one.text().is_empty());
    given.map(|one| one.number()).collect()
}

pub(super) fn sum<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let sum =
        numbers(values).and_then(|all| all.into_iter().try_fold(Amount::ZERO, |sum, one| sum.plus(one).ok()));
    Some(Value::of(sum))
}

pub(super) fn max<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    Some(Value::of(numbers(values).and_then(|all| all.into_iter().max())))
}

pub(super) fn min<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    Some(Value::of(numbers(values).and_then(|all| all.into_iter().min())))
}

pub(super) fn count<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let value = values.first().filter(|value| is_places(value))?;
    Some(Value::Number(Amount::whole(value.singles().len() as i64)))
}

pub(super) fn count_non_empty<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let value = values.first().filter(|value| is_places(value))?;
    let given = value.singles().into_iter().filter(|one| !one.text().is_empty());
    Some(Value::Number(Amount::whole(given.count() as i64)))
}

/// Whether at least so many and at most so many hold; -1 sets no end.
pub(super) fn checklist<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let (ends, rest) = values.split_at_checked(2)?;
    let hold = rest.iter().filter(|value| value.holds()).count();
    between(ends, Amount::whole(hold as i64))
}

/// The same where each that holds counts by its weight, which stands behind it.
pub(super) fn weighted_checklist<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let (ends, rest) = values.split_at_checked(2)?;
    let mut sum = Amount::ZERO;
    for pair in rest.chunks(2) {
        let [value, weight] = pair else { return None };
        if value.holds() {
            sum = sum.plus(weight.number()?).ok()?;
        }
    }
    between(ends, sum)
}

fn between<'f>(ends: &[Value<'f>], count: Amount) -> Option<Value<'f>> {
    let [least, most] = ends else { return None };
    let (least, most) = (least.number()?, most.number()?);
    let open = Amount::whole(-1);
    Some(Value::Bool((least == open || count >= least) && (most == open || count <= most)))
}

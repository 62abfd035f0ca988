//! Whether a column writes the day or the month first.

use ayni_model::Amount;

use super::dates::{DateFault, DateOrder, parse_date};
use super::style::ratio;

/// What the values of a column show about their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderGuess {
    /// The order to read them with.
    pub order: DateOrder,
    /// How sure that is, 0 to 1.
    pub sure: Amount,
    /// Values with a number above 12 first.
    pub day_first: u64,
    /// Values with a number above 12 second.
    pub month_first: u64,
    /// Values that are two different dates by the two orders.
    pub ambiguous: u64,
}

/// Finds the order of a column's values; values that are no dates, or have one meaning in any order,
/// do not matter. Where some have the day first for certain and others the month, the order is
/// [`Unknown`](DateOrder::Unknown), and every date with two meanings stays a fault.
pub fn detect_order<'a>(values: impl Iterator<Item = &'a str>) -> OrderGuess {
    let (mut day_first, mut month_first, mut ambiguous) = (0, 0, 0);
    for value in values {
        if has_year_first(value) {
            continue;
        }
        if parse_date(value, DateOrder::Unknown) == Err(DateFault::Ambiguous) {
            let by_day = parse_date(value, DateOrder::DayFirst);
            ambiguous += u64::from(by_day.is_ok());
            continue;
        }
        match leading_numbers(value) {
            Some((13..=31, 1..=12)) => day_first += 1,
            Some((1..=12, 13..=31)) => month_first += 1,
            _ => {}
        }
    }
    let (order, sure) = match (day_first, month_first) {
        (0, 0) if ambiguous == 0 => (DateOrder::DayFirst, Amount::ONE),
        (n, 0) if n > 0 => (DateOrder::DayFirst, ratio(n + 1, n + 2)),
        (0, n) if n > 0 => (DateOrder::MonthFirst, ratio(n + 1, n + 2)),
        _ => (DateOrder::Unknown, Amount::ZERO),
    };
    OrderGuess { order, sure, day_first, month_first, ambiguous }
}

/// Whether it is a date as ISO 8601 has it, of a year that is neither day nor month: the order does not matter.
fn has_year_first(text: &str) -> bool {
    let shape = text.len() == 10 && text.starts_with(|first: char| ('1'..='9').contains(&first));
    shape
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// The first two numbers of a text that begins with two short numbers and a year.
fn leading_numbers(text: &str) -> Option<(u32, u32)> {
    if text.len() > 100 {
        return None;
    }
    let plain = super::digits::plain_signs(text);
    let mut parts = plain.trim().split(['/', '.', '-', ' ']).filter(|part| !part.is_empty());
    let mut next = || parts.next().filter(|part| part.len() <= 4)?.parse::<u32>().ok();
    let (first, second, _year) = (next()?, next()?, next()?);
    (first <= 31).then_some((first, second))
}

//! Numbers, dates and truth values of cells, in the style that a profile or a column's own cells tell.

use std::collections::BTreeMap;

use ayni_model::sheet::{Cell, Row};
use ayni_model::{Amount, PartialDate, Period};

use super::model::{Dates, Numbers};
use crate::values::{
    Currency, DateFault, DateOrder, NumberFault, NumberStyle, date_of_cell, detect_order, detect_style,
    parse_bool, parse_date, parse_number,
};

/// How the columns of a sheet are written.
#[derive(Clone, Debug, Default)]
pub(super) struct Styles {
    numbers: BTreeMap<u32, NumberStyle>,
    dates: BTreeMap<u32, DateOrder>,
    /// The style of values that stand in no column of the sheet.
    said: (NumberStyle, DateOrder),
}

impl Styles {
    /// What the profile says; where it leaves it to the column, what the first rows show.
    pub(super) fn of(
        numbers: Numbers,
        dates: Dates,
        number_columns: &[u32],
        date_columns: &[u32],
        sample: &[Row],
    ) -> Styles {
        let said_number = match numbers {
            Numbers::Auto => None,
            Numbers::Point => Some(NumberStyle::POINT),
            Numbers::Comma => Some(NumberStyle::COMMA),
        };
        let said_date = match dates {
            Dates::Auto => None,
            Dates::DayMonthYear => Some(DateOrder::DayFirst),
            Dates::MonthDayYear => Some(DateOrder::MonthFirst),
        };
        let texts = |column: u32| {
            sample.iter().filter_map(move |row| match row.cell(column) {
                Cell::Text(text) => Some(text.as_str()),
                _ => None,
            })
        };
        let style =
            |column: &u32| (*column, said_number.unwrap_or_else(|| detect_style(texts(*column)).style));
        let order = |column: &u32| (*column, said_date.unwrap_or_else(|| detect_order(texts(*column)).order));
        Styles {
            numbers: number_columns.iter().map(style).collect(),
            dates: date_columns.iter().map(order).collect(),
            // What a profile writes itself is written as programs write it.
            said: (said_number.unwrap_or(NumberStyle::POINT), said_date.unwrap_or_default()),
        }
    }

    /// The style of a column's numbers.
    pub(super) fn number(&self, column: Option<u32>) -> NumberStyle {
        column.and_then(|column| self.numbers.get(&column)).copied().unwrap_or(self.said.0)
    }

    /// The order of a column's dates.
    pub(super) fn date(&self, column: Option<u32>) -> DateOrder {
        column.and_then(|column| self.dates.get(&column)).copied().unwrap_or(self.said.1)
    }
}

/// A number of a cell.
#[derive(Clone, Debug)]
pub(super) struct Number {
    pub(super) amount: Amount,
    /// The currency that stands beside it, where it is one.
    pub(super) currency: Option<String>,
    /// Whether digits were lost.
    pub(super) rounded: bool,
}

/// Why a cell has no value: nothing stands there, or it is a fault with this code.
pub(super) enum NoValue {
    Nothing,
    Fault(&'static str),
}

/// Reads a number.
pub(super) fn number(cell: &Cell, style: NumberStyle) -> Result<Number, NoValue> {
    match cell {
        Cell::Text(text) => number_of_text(text, style),
        // A spreadsheet's own numbers have a point, whatever the style of its texts.
        Cell::Number(text) => number_of_text(text, NumberStyle::POINT),
        Cell::Empty => Err(NoValue::Nothing),
        Cell::Date(_) => Err(NoValue::Fault("map-number-is-date")),
        Cell::Bool(_) | Cell::Error(_) => Err(NoValue::Fault("map-number-unreadable")),
    }
}

/// Digits, perhaps with one point before the decimals, as programs write them, where the style leaves
/// no doubt. Most numbers are; all others go the long way.
fn plain_number(text: &str, style: NumberStyle) -> Option<Amount> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((_, fraction)) if fraction.is_empty() || fraction.len() > 6 => return None,
        // Three digits behind the point may be thousands.
        Some((_, fraction)) if style == NumberStyle::default() && fraction.len() == 3 => return None,
        Some(_) if style == NumberStyle::COMMA => return None,
        Some(parts) => parts,
        None => (unsigned, ""),
    };
    if whole.is_empty() || whole.len() > 18 {
        return None;
    }
    // Eighteen digits have room in 64 bits.
    let digits = |text: &str| {
        text.bytes().try_fold(0_u64, |sum, byte| {
            byte.is_ascii_digit().then(|| sum.wrapping_mul(10).wrapping_add(u64::from(byte - b'0')))
        })
    };
    const TENS: [u64; 7] = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];
    let fraction = digits(fraction)? * TENS.get(fraction.len())?;
    let millionths = i128::from(digits(whole)?) * 1_000_000 + i128::from(fraction);
    Amount::from_millionths(if unsigned.len() < text.len() { -millionths } else { millionths }).ok()
}

/// Reads the number that a text begins with: `44 short-term scholarships`.
pub(super) fn leading_number(text: &str, style: NumberStyle) -> Result<Number, NoValue> {
    let text = text.trim();
    let end = text.find(char::is_alphabetic).unwrap_or(text.len());
    let digits = text.get(..end).unwrap_or(text).trim_end_matches(|c: char| !c.is_ascii_digit());
    number_of_text(digits, style).map_err(|_| NoValue::Fault("map-number-unreadable"))
}

fn number_of_text(text: &str, style: NumberStyle) -> Result<Number, NoValue> {
    if let Some(amount) = plain_number(text, style) {
        return Ok(Number { amount, currency: None, rounded: false });
    }
    match parse_number(text, &style) {
        Ok(number) => Ok(Number {
            amount: number.amount,
            currency: number.currency.as_ref().and_then(Currency::code).map(str::to_owned),
            rounded: number.inexact,
        }),
        Err(NumberFault::Empty | NumberFault::Placeholder) => Err(NoValue::Nothing),
        Err(NumberFault::NotANumber | NumberFault::NotFinite) => Err(NoValue::Fault("map-number-unreadable")),
        Err(NumberFault::Ambiguous) => Err(NoValue::Fault("map-number-ambiguous")),
        Err(NumberFault::OtherStyle) => Err(NoValue::Fault("map-number-other-style")),
        Err(NumberFault::TooLarge) => Err(NoValue::Fault("map-number-too-large")),
    }
}

/// Which date of a time between two a field wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    First,
    Last,
    /// Neither: a time between two is a fault.
    Only,
}

/// A date as ISO 8601 has it, which needs no guessing; only years that are none of a serial number.
fn plain_date(text: &str) -> Option<PartialDate> {
    let date: PartialDate = text.parse().ok()?;
    (1800..=2200).contains(&date.year()).then_some(date)
}

/// Reads a date.
pub(super) fn date(cell: &Cell, order: DateOrder, side: Side) -> Result<PartialDate, NoValue> {
    if let Cell::Text(text) | Cell::Number(text) = cell
        && let Some(date) = plain_date(text)
    {
        return Ok(date);
    }
    match (date_of_cell(cell, order), side) {
        (Ok(date), _) => Ok(date),
        (Err(DateFault::Span(first, _)), Side::First) => Ok(first),
        (Err(DateFault::Span(_, last)), Side::Last) => Ok(last),
        (Err(fault), _) => Err(date_fault(fault)),
    }
}

/// Reads two dates of one cell; one date alone is both.
pub(super) fn period(cell: &Cell, between: &[String], order: DateOrder) -> Result<Period, NoValue> {
    if let Cell::Text(text) = cell {
        for sign in between.iter().filter(|sign| !sign.is_empty()) {
            let Some((first, last)) = text.split_once(sign.as_str()) else { continue };
            let one = |text: &str| match plain_date(text.trim()).map_or_else(|| parse_date(text, order), Ok) {
                Ok(date) => Ok(Some(date)),
                Err(DateFault::Empty | DateFault::Placeholder) => Ok(None),
                Err(fault) => Err(date_fault(fault)),
            };
            return Ok(Period { start: one(first)?, end: one(last)? });
        }
    }
    match date_of_cell(cell, order) {
        Ok(date) => Ok(Period { start: Some(date), end: Some(date) }),
        Err(DateFault::Span(first, last)) => Ok(Period { start: Some(first), end: Some(last) }),
        Err(fault) => Err(date_fault(fault)),
    }
}

fn date_fault(fault: DateFault) -> NoValue {
    match fault {
        DateFault::Empty | DateFault::Placeholder => NoValue::Nothing,
        DateFault::NotADate => NoValue::Fault("map-date-unreadable"),
        DateFault::NoSuchDay => NoValue::Fault("map-date-impossible"),
        DateFault::Ambiguous => NoValue::Fault("map-date-ambiguous"),
        DateFault::Span(_, _) => NoValue::Fault("map-date-is-period"),
    }
}

/// Reads whether something is so.
pub(super) fn flag(cell: &Cell) -> Option<bool> {
    match cell {
        Cell::Bool(flag) => Some(*flag),
        Cell::Number(number) | Cell::Text(number) => parse_bool(number),
        _ => None,
    }
}

/// A marker's score, 0 to 4.
pub(super) fn score(text: &str) -> Option<u8> {
    let text = text.trim();
    let digits = text.strip_suffix(".0").unwrap_or(text);
    digits.parse().ok().filter(|score| *score <= 4)
}

/// What a header says of the amounts below it.
#[derive(Clone, Debug, Default)]
pub(super) struct HeaderUnit {
    pub(super) currency: Option<String>,
    pub(super) multiply: Option<Amount>,
    /// Whether it has a word that may be two different multipliers.
    pub(super) unclear: bool,
}

/// Reads a header's currency and multiplier.
pub(super) fn header_unit(title: &str) -> HeaderUnit {
    let Some(unit) = crate::values::header_unit(title) else { return HeaderUnit::default() };
    HeaderUnit {
        currency: unit.currency.as_ref().and_then(Currency::code).map(str::to_owned),
        multiply: (unit.multiplier != Amount::ONE).then_some(unit.multiplier),
        unclear: unit.unclear,
    }
}

//! Numbers as a spreadsheet shows them, and the dates that it keeps as numbers.

use ayni_model::PartialDate;
use ayni_model::sheet::Cell;

use super::number_format::Shows;

/// The digits that a spreadsheet keeps. A file often holds 17, the last ones being noise of binary
/// fractions (0.1 + 0.2 = 0.30000000000000004).
const DIGITS: usize = 15;

/// How many places before or after the point a number may need before it is written with an exponent.
const PLACES: i64 = 40;

/// A number of a file as plain decimal text with at most 15 significant digits; `None` where the
/// text is no finite number.
pub(crate) fn decimal(text: &str) -> Option<String> {
    let text = text.trim();
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => {
            let exponent = text.get(at + 1..)?;
            (text.get(..at)?, exponent.strip_prefix('+').unwrap_or(exponent).parse::<i32>().ok()?)
        }
        None => (text, 0),
    };
    let (negative, unsigned) = match mantissa.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, mantissa.strip_prefix('+').unwrap_or(mantissa)),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    if whole.is_empty() && fraction.is_empty()
        || !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    // The value is 0.DIGITS times ten to `point`.
    let all: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
    let zeros = all.iter().take_while(|digit| **digit == b'0').count();
    let mut point = whole.len() as i64 - zeros as i64 + i64::from(exponent);
    let mut digits = all.get(zeros..).unwrap_or_default().to_vec();
    round(&mut digits, &mut point);
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    if digits.is_empty() {
        return Some("0".to_owned());
    }
    let digits = String::from_utf8(digits).ok()?;
    Some(write(negative, &digits, point))
}

/// A binary number of a file as plain decimal text; `None` where it is not finite.
pub(crate) fn decimal_of(number: f64) -> Option<String> {
    if !number.is_finite() {
        return None;
    }
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return Some((number as i64).to_string());
    }
    decimal(&format!("{number:.*e}", DIGITS - 1))
}

/// Cuts to 15 digits, rounding half up as spreadsheets do when they show a number.
fn round(digits: &mut Vec<u8>, point: &mut i64) {
    let Some(next) = digits.get(DIGITS).copied() else { return };
    digits.truncate(DIGITS);
    if next < b'5' {
        return;
    }
    for digit in digits.iter_mut().rev() {
        if *digit == b'9' {
            *digit = b'0';
        } else {
            *digit += 1;
            return;
        }
    }
    digits.insert(0, b'1');
    *point += 1;
}

fn write(negative: bool, digits: &str, point: i64) -> String {
    let sign = if negative { "-" } else { "" };
    let length = digits.len() as i64;
    if !(-PLACES..=PLACES).contains(&point) {
        let (first, rest) = digits.split_at(1);
        let dot = if rest.is_empty() { "" } else { "." };
        return format!("{sign}{first}{dot}{rest}E{}", point - 1);
    }
    if point <= 0 {
        return format!("{sign}0.{}{digits}", "0".repeat(point.unsigned_abs() as usize));
    }
    if point >= length {
        return format!("{sign}{digits}{}", "0".repeat((point - length) as usize));
    }
    let (whole, fraction) = digits.split_at(point as usize);
    format!("{sign}{whole}.{fraction}")
}

/// A number under a number format, as a cell: a date where the format shows one, a time of day or a
/// span of hours as the text that people see, else the number.
pub(crate) fn formatted(number: &str, shows: Shows, from_1904: bool) -> Cell {
    let plain = || match decimal(number) {
        Some(decimal) => Cell::Number(decimal.into()),
        // `NaN`, `INF` and the like are no numbers; they stay visible as text.
        None => Cell::Text(number.into()),
    };
    if shows == Shows::Number {
        return plain();
    }
    let Ok(serial) = number.trim().parse::<f64>() else { return plain() };
    match shows {
        Shows::Clock | Shows::Hours => {
            clock(serial, shows).map_or_else(plain, |text| Cell::Text(text.into()))
        }
        _ => date(serial, shows, from_1904).unwrap_or_else(plain),
    }
}

/// The date of a serial number, as precise as its format shows it.
fn date(serial: f64, shows: Shows, from_1904: bool) -> Option<Cell> {
    // The day before the first of January 9999's end is the last one that Excel shows.
    if !(0.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let days = serial.floor() as i64;
    let since_1900 = if from_1904 { days + 1462 } else { days };
    if since_1900 == 0 {
        return None;
    }
    // Excel takes 1900 for a leap year, as Lotus 1-2-3 did: day 60 is a 29 February that never was
    // (ECMA-376 part 1, 18.17.4.1). It stays visible as text.
    if since_1900 == 60 {
        return Some(Cell::Text("1900-02-29".into()));
    }
    let since_march = if since_1900 < 60 { since_1900 + 1 } else { since_1900 };
    let (year, month, day) = civil_from_serial(since_march);
    let date = match shows {
        Shows::Year => PartialDate::year_only(year),
        Shows::Month => PartialDate::month_of(year, month),
        _ => PartialDate::day_of(year, month, day),
    }?;
    Some(Cell::Date(date))
}

/// Year, month and day of a serial number after February 1900 in the system of 1900.
pub(crate) fn civil_from_serial(days: i64) -> (i16, i8, i8) {
    civil(days - 25_569)
}

/// Year, month and day of a number of days since 1 January 1970 (Hinnant, `civil_from_days`).
fn civil(days: i64) -> (i16, i8, i8) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year as i16, month as i8, day as i8)
}

/// A time of day (`14:30`) or a span of hours (`36:00`), with seconds where there are any.
fn clock(serial: f64, shows: Shows) -> Option<String> {
    if !(0.0..1_000_000.0).contains(&serial) {
        return None;
    }
    let seconds = (serial * 86_400.0).round() as u64;
    let seconds = if shows == Shows::Hours { seconds } else { seconds % 86_400 };
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let tail = if rest == 0 { String::new() } else { format!(":{rest:02}") };
    Some(format!("{hours:02}:{minutes:02}{tail}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_fifteen_digits_and_no_exponent() {
        let table = [
            ("0.30000000000000004", "0.3"),
            ("1234567.8900000001", "1234567.89"),
            ("1.5E-7", "0.00000015"),
            ("1E+3", "1000"),
            ("-0.0", "0"),
            ("+5.50", "5.5"),
            ("999999999999999.9", "1000000000000000"),
            ("123456789012345678", "123456789012346000"),
            ("1E300", "1E300"),
            ("-1.25E-300", "-1.25E-300"),
        ];
        for (text, expected) in table {
            let expected = if expected == "0" && text.starts_with('-') { "0" } else { expected };
            assert_eq!(decimal(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["", "NaN", "INF", "1,5", "1e", "e5", "0x10", "1.2.3", "--1", "٣"] {
            assert_eq!(decimal(text), None, "{text}");
        }
        assert_eq!(decimal_of(0.1 + 0.2).as_deref(), Some("0.3"));
        assert_eq!(decimal_of(-2.5e9).as_deref(), Some("-2500000000"));
        assert_eq!(decimal_of(f64::NAN), None);
    }

    #[test]
    fn serial_numbers_become_dates_in_both_systems() {
        let day = |text: &str| Cell::Date(text.parse().unwrap());
        let table = [
            ("1", false, day("1900-01-01")),
            ("59", false, day("1900-02-28")),
            ("60", false, Cell::Text("1900-02-29".into())),
            ("61", false, day("1900-03-01")),
            ("45429.75", false, day("2024-05-17")),
            ("43967", true, day("2024-05-17")),
            ("0", false, Cell::Number("0".into())),
            ("-3", false, Cell::Number("-3".into())),
            ("2958465", false, day("9999-12-31")),
            ("2958466", false, Cell::Number("2958466".into())),
        ];
        for (serial, from_1904, expected) in table {
            assert_eq!(formatted(serial, Shows::Day, from_1904), expected, "{serial}");
        }
        assert_eq!(formatted("45413", Shows::Month, false), day("2024-05"));
        assert_eq!(formatted("45413", Shows::Year, false), day("2024"));
        assert_eq!(formatted("1.5", Shows::Hours, false), Cell::Text("36:00".into()));
        assert_eq!(formatted("45429.604166666664", Shows::Clock, false), Cell::Text("14:30".into()));
    }
}

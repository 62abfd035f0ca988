//! Dates as people write them.

use ayni_model::PartialDate;
use ayni_model::sheet::Cell;

use super::digits::plain_signs;
use super::{fold, is_placeholder, months};

/// Whether `03/04/2024` is in April or in March.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateOrder {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
    /// Nobody knows, or the column has both: only dates with one meaning are read.
    #[default]
    Unknown,
}

/// Why a text is not read as a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateFault {
    /// There is no text.
    Empty,
    /// The text says that there is no date: `n/a`, `-`.
    Placeholder,
    /// The text is no date.
    NotADate,
    /// The text names a day that no calendar has, such as 31/02/2020.
    NoSuchDay,
    /// The text means two different dates, and the column does not say which.
    Ambiguous,
    /// The text is not one date but a time between two: a quarter, a fiscal year (`2024/25`), two
    /// dates with a dash between them. First and last are given.
    Span(PartialDate, PartialDate),
}

/// Reads a date in any of the shapes people use. Digits of any script, months in seven languages,
/// a time of day behind it ignored.
pub fn parse_date(text: &str, order: DateOrder) -> Result<PartialDate, DateFault> {
    match single(text, order) {
        // Not one date: perhaps two.
        Err(DateFault::NotADate) => Err(span(text, order).unwrap_or(DateFault::NotADate)),
        done => done,
    }
}

/// The date of a cell: one that is a date, a text, or a number that stands for a date (a year, eight
/// digits, the serial number of a day that lost its format).
pub fn date_of_cell(cell: &Cell, order: DateOrder) -> Result<PartialDate, DateFault> {
    match cell {
        Cell::Empty => Err(DateFault::Empty),
        Cell::Date(date) => Ok(*date),
        Cell::Text(text) => parse_date(text, order),
        Cell::Number(number) => match number.len() {
            4 | 6 | 8 if number.bytes().all(|byte| byte.is_ascii_digit()) => parse_date(number, order),
            _ => serial(number).ok_or(DateFault::NotADate),
        },
        Cell::Bool(_) | Cell::Error(_) => Err(DateFault::NotADate),
    }
}

/// The day of a serial number of the 1900 system, from 1927 to 2173: five digits, so that it is not
/// taken for a year.
fn serial(number: &str) -> Option<PartialDate> {
    let days: i64 = number.split('.').next()?.parse().ok()?;
    if !(10_000..100_000).contains(&days) {
        return None;
    }
    let (year, month, day) = crate::sheets::civil_from_serial(days);
    PartialDate::day_of(year, month, day)
}

fn single(text: &str, order: DateOrder) -> Result<PartialDate, DateFault> {
    if text.len() > 1000 {
        return Err(DateFault::NotADate);
    }
    let plain = plain_signs(text);
    let trimmed = plain.trim();
    if trimmed.is_empty() {
        return Err(DateFault::Empty);
    }
    if trimmed.len() > 100 {
        return Err(DateFault::NotADate);
    }
    if is_placeholder(trimmed) {
        return Err(DateFault::Placeholder);
    }
    let folded = fold(trimmed);
    if let Some(found) = quarter(&folded) {
        return Err(found);
    }
    let tokens = without_time(tokens(&folded));
    match tokens.as_slice() {
        [Token::Number(digits)] => compact(digits),
        [Token::Number(year), Token::Number(month)] => year_and_month(year, month, &folded),
        [Token::Number(one), Token::Number(two), Token::Number(three)] => numbers(one, two, three, order),
        [Token::Month(month), Token::Number(year)] if year.len() == 4 => at(number(year), *month, None),
        [Token::Number(year), Token::Month(month)] if year.len() == 4 => at(number(year), *month, None),
        // `May-24` is a month of 2024 as spreadsheets write it; `May 24` may be a day.
        [Token::Month(month), Token::Number(year)] if year.len() == 2 && folded.contains('-') => {
            at(full_year(year), *month, None)
        }
        [Token::Month(_), Token::Number(_)] | [Token::Number(_), Token::Month(_)] => {
            Err(DateFault::Ambiguous)
        }
        [Token::Number(day), Token::Month(month), Token::Number(year)]
        | [Token::Month(month), Token::Number(day), Token::Number(year)]
            if day.len() <= 2 && (year.len() == 4 || year.len() == 2) =>
        {
            at(full_year(year), *month, Some(number(day)))
        }
        [Token::Number(year), Token::Month(month), Token::Number(day)]
            if year.len() == 4 && day.len() <= 2 =>
        {
            at(number(year), *month, Some(number(day)))
        }
        _ => Err(DateFault::NotADate),
    }
}

/// A piece of a date.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Number(String),
    Month(i8),
    Colon,
    /// A word that is no month.
    Word,
}

/// Numbers and words, without what stands between them and words that say nothing (`of`, `de`,
/// `th`, `г.`, weekdays before a comma, 年 月 日).
fn tokens(folded: &str) -> Vec<Token> {
    const SILENT: [&str; 25] = [
        "de", "del", "of", "the", "le", "du", "st", "nd", "rd", "th", "er", "г", "год", "года", "t", "z",
        "utc", "gmt", "am", "pm", "年", "月", "日", "号", "من",
    ];
    let folded = folded.replace("كانون الثاني", "كانونالثاني").replace("كانون الاول", "كانونالاول");
    let folded = folded.replace("تشرين الاول", "تشرينالاول").replace("تشرين الثاني", "تشرينالثاني");
    let start = match folded.split_once(',') {
        // `Friday, 17 May 2024`
        Some((word, rest)) if word.chars().all(char::is_alphabetic) && months::month(word).is_none() => rest,
        _ => folded.as_str(),
    };
    let mut found = Vec::new();
    let mut letters = start.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_ascii_digit() {
            let mut number = String::from(letter);
            while let Some(next) = letters.next_if(char::is_ascii_digit) {
                number.push(next);
            }
            found.push(Token::Number(number));
        } else if super::currencies::is_han(letter) {
            if !SILENT.contains(&letter.to_string().as_str()) {
                found.push(Token::Word);
            }
        } else if letter.is_alphabetic() {
            let mut word = String::from(letter);
            while let Some(next) = letters.next_if(|next| next.is_alphabetic()) {
                word.push(next);
            }
            match months::month(&word) {
                Some(month) => found.push(Token::Month(month)),
                None if SILENT.contains(&word.as_str()) => {}
                None => found.push(Token::Word),
            }
        } else {
            match letter {
                ':' => found.push(Token::Colon),
                ' ' | '-' | '/' | '.' | ',' | '\'' | 'º' | 'ª' | '°' | '+' => {}
                _ => found.push(Token::Word),
            }
        }
    }
    found
}

/// Without a time of day: everything from the number before the first colon on.
fn without_time(mut tokens: Vec<Token>) -> Vec<Token> {
    if let Some(colon) = tokens.iter().position(|token| *token == Token::Colon) {
        tokens.truncate(colon.saturating_sub(1));
    }
    tokens
}

fn number(digits: &str) -> i16 {
    digits.parse().unwrap_or(i16::MAX)
}

/// A year of two digits is between 1969 and 2068 (POSIX, `strptime` `%y`).
fn full_year(digits: &str) -> i16 {
    match (digits.len(), number(digits)) {
        (2, year @ 0..=68) => 2000 + year,
        (2, year) => 1900 + year,
        (_, year) => year,
    }
}

/// A date that names its parts; a day that is not in the calendar is a fault of its own.
fn at(year: i16, month: i8, day: Option<i16>) -> Result<PartialDate, DateFault> {
    match day {
        None => PartialDate::month_of(year, month).ok_or(DateFault::NoSuchDay),
        Some(day) => i8::try_from(day)
            .ok()
            .and_then(|day| PartialDate::day_of(year, month, day))
            .ok_or(DateFault::NoSuchDay),
    }
}

/// Digits without anything between: `2024`, `202405`, `20240517`.
fn compact(digits: &str) -> Result<PartialDate, DateFault> {
    let part = |from: usize, to: usize| digits.get(from..to).map_or(0, number);
    let plausible = (1800..=2200).contains(&part(0, 4));
    match digits.len() {
        4 if plausible => PartialDate::year_only(part(0, 4)).ok_or(DateFault::NotADate),
        6 if plausible && (1..=12).contains(&part(4, 6)) => at(part(0, 4), part(4, 6) as i8, None),
        8 if plausible => at(part(0, 4), i8::try_from(part(4, 6)).unwrap_or(0), Some(part(6, 8))),
        _ => Err(DateFault::NotADate),
    }
}

/// Two numbers: a month of a year, or a fiscal year.
fn year_and_month(one: &str, two: &str, text: &str) -> Result<PartialDate, DateFault> {
    match (one.len(), two.len()) {
        (4, 1 | 2) => {
            let (year, second) = (number(one), number(two));
            let fiscal = two.len() == 2 && i32::from(second) == (i32::from(year) + 1) % 100;
            match (fiscal, (1..=12).contains(&second)) {
                // `2010/11` is November or the fiscal year; `2010-11` is a month by ISO 8601.
                (true, true) if text.contains('/') => Err(DateFault::Ambiguous),
                (_, true) => at(year, second as i8, None),
                (true, false) => Err(years(year, year + 1)),
                (false, false) => Err(DateFault::NotADate),
            }
        }
        (1 | 2, 4) if (1..=12).contains(&number(one)) => at(number(two), number(one) as i8, None),
        (1 | 2, 4) => Err(DateFault::NoSuchDay),
        (4, 4) if number(one) <= number(two) && (1800..=2200).contains(&number(one)) => {
            Err(years(number(one), number(two)))
        }
        _ => Err(DateFault::NotADate),
    }
}

fn years(from: i16, to: i16) -> DateFault {
    match (PartialDate::year_only(from), PartialDate::year_only(to)) {
        (Some(from), Some(to)) => DateFault::Span(from, to),
        _ => DateFault::NotADate,
    }
}

/// Three numbers: the year first, or day and month by the column's order.
fn numbers(one: &str, two: &str, three: &str, order: DateOrder) -> Result<PartialDate, DateFault> {
    let short = |digits: &str| digits.len() <= 2;
    if one.len() == 4 && short(two) && short(three) {
        return at(number(one), i8::try_from(number(two)).unwrap_or(0), Some(number(three)));
    }
    if !short(one) || !short(two) || !(three.len() == 4 || three.len() == 2) {
        return Err(DateFault::NotADate);
    }
    let (first, second, year) = (number(one), number(two), full_year(three));
    let order = match order {
        _ if first == second => DateOrder::DayFirst,
        // A number above 12 is no month, whatever the rest of the column does.
        _ if first > 12 && second <= 12 => DateOrder::DayFirst,
        _ if second > 12 && first <= 12 => DateOrder::MonthFirst,
        order => order,
    };
    let (day, month) = match order {
        DateOrder::DayFirst => (first, second),
        DateOrder::MonthFirst => (second, first),
        DateOrder::Unknown if first > 12 => return Err(DateFault::NoSuchDay),
        DateOrder::Unknown => return Err(DateFault::Ambiguous),
    };
    at(year, i8::try_from(month).unwrap_or(0), Some(day))
}

/// A quarter: `Q2 2024`, `2024-Q2`, `T2 2024`, `2 кв. 2024`, `2024年第2季度`.
fn quarter(folded: &str) -> Option<DateFault> {
    let squeezed: String = folded
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '-' | '/' | '.' | ',' | '年' | '第' | '度' | '\''))
        .collect();
    let forms = |quarter: char| {
        [
            format!("q{quarter}"),
            format!("t{quarter}"),
            format!("{quarter}q"),
            format!("{quarter}t"),
            format!("{quarter}кв"),
            format!("{quarter}季"),
            format!("quarter{quarter}"),
            format!("trimestre{quarter}"),
        ]
    };
    for (quarter, first) in [('1', 1), ('2', 4), ('3', 7), ('4', 10)] {
        for form in forms(quarter) {
            let year = squeezed.strip_prefix(&form).or_else(|| squeezed.strip_suffix(&form));
            let Some(year) = year.filter(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()))
            else {
                continue;
            };
            let (from, to) = (
                PartialDate::month_of(number(year), first)?,
                PartialDate::month_of(number(year), first + 2)?,
            );
            return Some(DateFault::Span(from, to));
        }
    }
    None
}

/// Two dates with a dash or a word between them.
fn span(text: &str, order: DateOrder) -> Option<DateFault> {
    const BETWEEN: [&str; 10] = [" - ", "--", " to ", " a ", " al ", " ate ", " по ", " до ", "至", "~"];
    if text.len() > 200 {
        return None;
    }
    let folded = fold(&plain_signs(text));
    for mark in BETWEEN {
        let Some((from, to)) = folded.split_once(mark) else { continue };
        let to_itself = single(to, order).ok()?;
        let from = match single(from, order) {
            Ok(from) => from,
            // `Jan - Mar 2012`: the year stands once.
            Err(_) => single(&format!("{from} {}", to_itself.year()), order).ok()?,
        };
        return (from.first_day() <= to_itself.last_day()).then_some(DateFault::Span(from, to_itself));
    }
    None
}

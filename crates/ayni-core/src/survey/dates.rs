//! Days and times of day in the way of writing of XForms.

use std::time::Duration;

use ayni_model::{Amount, Day};

/// The day from which days are counted.
const FIRST: Day = Day::constant(1970, 1, 1);

const DAY_SECONDS: i64 = 86_400;

/// A day or a moment as days since 1 January 1970; a moment is a part of its day.
pub(super) fn count(text: &str) -> Option<Amount> {
    let (day, time) = parts(text)?;
    let days = day.since(FIRST).ok()?.get_days();
    let seconds = time.map_or(Some(0), seconds)?;
    let part = Amount::whole(seconds).divided_by(Amount::whole(DAY_SECONDS)).ok()?;
    Amount::whole(i64::from(days)).plus(part).ok()
}

/// The day and the time of a text such as `2024-05-17` or `2024-05-17T09:30:00.000+02:00`.
fn parts(text: &str) -> Option<(Day, Option<&str>)> {
    let (day, time) = match text.split_at_checked(10)? {
        (day, "") => (day, None),
        (day, rest) => (day, Some(rest.strip_prefix(['T', ' '])?)),
    };
    Some((self::day(day)?, time))
}

/// A day.
pub(super) fn day(text: &str) -> Option<Day> {
    let date: ayni_model::PartialDate = text.parse().ok()?;
    date.day()?;
    Some(date.first_day())
}

/// Seconds since midnight of a time such as `09:30`, `09:30:00` or `09:30:00.000+02:00`. What stands
/// behind the seconds is left out: a form's times are those of where it is answered.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let clock = text.split(['.', '+', 'Z', '-']).next().unwrap_or(text);
    let mut parts = clock.trim().split(':').map(|part| {
        (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<i64>().ok())?
    });
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next().unwrap_or(Some(0))?);
    let whole = parts.next().is_none() && hour < 24 && minute < 60 && second < 60;
    whole.then_some(hour * 3600 + minute * 60 + second)
}

/// The day so many days after 1 January 1970.
pub(super) fn day_of(count: Amount) -> Option<Day> {
    let days = i64::try_from(count.millionths().div_euclid(1_000_000)).ok()?;
    let span = Duration::from_secs(days.unsigned_abs().checked_mul(DAY_SECONDS.unsigned_abs())?);
    if days < 0 { FIRST.checked_sub(span).ok() } else { FIRST.checked_add(span).ok() }
}

/// Whether a text is a day and a time.
pub(super) fn is_moment(text: &str) -> bool {
    parts(text).is_some_and(|(_, time)| time.and_then(seconds).is_some())
}

/// A day or a moment by a pattern: `%Y-%m-%d`, `%e %b`, `%H:%M`.
pub(super) fn formatted(text: &str, pattern: &str) -> Option<String> {
    let (day, time) = parts(text)?;
    let seconds = time.map_or(Some(0), seconds)?;
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let mut out = String::new();
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        if letter != '%' {
            out.push(letter);
            continue;
        }
        match letters.next()? {
            'Y' => out += &format!("{:04}", day.year()),
            'y' => out += &format!("{:02}", day.year().rem_euclid(100)),
            'm' => out += &format!("{:02}", day.month()),
            'n' => out += &day.month().to_string(),
            'd' => out += &format!("{:02}", day.day()),
            'e' => out += &day.day().to_string(),
            'H' => out += &format!("{hour:02}"),
            'h' => out += &hour.to_string(),
            'M' => out += &format!("{minute:02}"),
            'S' => out += &format!("{second:02}"),
            '3' => out += "000",
            // Names of months and days are words of a language, which are not known here.
            _ => return None,
        }
    }
    Some(out)
}

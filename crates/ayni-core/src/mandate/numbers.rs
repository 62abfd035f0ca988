//! Numbers in digits and in words, and dates.

use ayni_model::PartialDate;

use super::fold::is_word;
use super::found::Found;
use super::lexis::{Sense, YearPart};

/// Endings that make a number in digits an ordinal.
const ORDINAL: &[&str] = &[
    "st", "nd", "rd", "th", "e", "eme", "er", "ere", "o", "a", "º", "ª", "и", "я", "ю", "ои", "еи", "го",
    "м", "х", "ые", "ых",
];

/// The number that stands at a place, and where it ends.
pub(super) fn number_at(found: &Found<'_>, at: usize) -> Option<(u32, usize)> {
    let at = found.skip(at, &[' ']);
    let rest = found.words().get(at..)?;
    let digits = rest.len() - rest.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    if digits > 0 {
        let value = rest.get(..digits).filter(|digits| digits.len() <= 6)?.parse().ok()?;
        return Some((value, at + digits + ordinal(rest.get(digits..)?)));
    }
    chinese(rest).map(|(value, length)| (value, at + length)).or_else(|| in_words(found, at))
}

/// The number whose last word stands directly before a place, and where it begins.
pub(super) fn number_before(found: &Found<'_>, at: usize) -> Option<(u32, usize)> {
    /// The longest number in words, in folded bytes.
    const LONGEST: usize = 40;
    let text = found.words();
    let end = text.get(..at)?.trim_end().len();
    let begins = |at: &usize| {
        text.is_char_boundary(*at)
            && !text.get(..*at).and_then(|before| before.chars().next_back()).is_some_and(is_word)
            && !text.get(*at..).is_some_and(|rest| rest.starts_with(' '))
    };
    (end.saturating_sub(LONGEST)..end).filter(begins).find_map(|from| {
        let (number, last) = number_at(found, from)?;
        (last == end).then_some((number, from))
    })
}

/// How long the ordinal's ending after digits is: "81st", "81-й".
fn ordinal(rest: &str) -> usize {
    let bare = rest.strip_prefix(' ').unwrap_or(rest);
    let letters = bare.len() - bare.trim_start_matches(char::is_alphanumeric).len();
    match bare.get(..letters) {
        Some(ending) if ORDINAL.contains(&ending) => rest.len() - bare.len() + letters,
        _ => 0,
    }
}

fn chinese(rest: &str) -> Option<(u32, usize)> {
    let (mut total, mut digit, mut length) = (0_u32, None, 0);
    for letter in rest.chars() {
        let unit = match letter {
            '十' => 10,
            '百' => 100,
            _ => {
                let Some(value) = "零一二三四五六七八九".chars().position(|one| one == letter)
                else {
                    break;
                };
                digit = u32::try_from(value).ok();
                length += letter.len_utf8();
                continue;
            }
        };
        total += digit.take().unwrap_or(1) * unit;
        length += letter.len_utf8();
        if length > 24 {
            return None;
        }
    }
    (length > 0).then_some((total + digit.unwrap_or(0), length))
}

fn in_words(found: &Found<'_>, at: usize) -> Option<(u32, usize)> {
    let value = |sense| if let Sense::Number(value) = sense { Some(value) } else { None };
    let (mut sum, mut end, mut at) = (0_u32, None, at);
    let mut last = None;
    for _ in 0..5 {
        let next = found.longest(at, |sense| value(sense).is_some());
        let Some((hit, value)) = next.and_then(|hit| Some((hit, value(hit.sense)?))) else { break };
        // "its seventy-ninth and eightieth sessions" are two numbers.
        if last.is_some_and(|last| !goes_on(&found.lexis.language, last, value)) {
            break;
        }
        last = Some(value);
        sum = if value == 100 && (1..10).contains(&sum) { sum * 100 } else { sum.saturating_add(value) };
        end = Some(hit.end);
        at = after_join(found, hit.end);
    }
    Some((sum, end?))
}

/// Whether the words of a number go on: a hundred with what is less, tens with units; in Arabic units stand before tens, in
/// French sixty and eighty go on to nineteen.
fn goes_on(language: &str, last: u32, next: u32) -> bool {
    match (language, last) {
        (_, 100) => next < 100,
        ("ar", 1..=9) => next >= 10,
        ("fr", 10) => next < 10,
        ("fr", 4) => next == 20,
        ("ar", _) => false,
        (_, 20..=90) => next < 20,
        (_, 1..=9) => next == 100,
        _ => false,
    }
}

/// Over a space, and "and" where it may stand between the words of a number.
fn after_join(found: &Found<'_>, at: usize) -> usize {
    let at = found.skip(at, &[' ']);
    let rest = found.words().get(at..).unwrap_or_default();
    for join in &found.lexis.grammar.number_joins {
        if let Some(after) = rest.strip_prefix(join.as_str()) {
            return found.skip(at + (rest.len() - after.len()), &[' ']);
        }
    }
    at
}

/// The date that stands at a place, and where it ends. A year must stand in it.
pub(super) fn date_at(found: &Found<'_>, at: usize) -> Option<(PartialDate, usize)> {
    let (mut day, mut month, mut year, mut part) = (None, None, None, None);
    let (mut at, mut end) = (at, at);
    for _ in 0..9 {
        at = found.skip(at, &[' ', ',']);
        // "January/February 1980": the later of the two.
        let sign = found.words().get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        let later = || found.longest(at + sign, |sense| matches!(sense, Sense::Month(_)));
        if month.is_some()
            && day.is_none()
            && year.is_none()
            && found.words().get(at..).is_some_and(|rest| rest.starts_with(['/', '–']))
            && later().is_some()
        {
            (month, at) = (None, at + sign);
        }
        // "2 and 3 June 2022": the last day.
        if day.is_some()
            && month.is_none()
            && year.is_none()
            && let Some(last) = day_behind(found, at)
        {
            (day, at) = (None, last);
        }
        let hit = found
            .longest(at, |sense| matches!(sense, Sense::Month(_) | Sense::PartOfYear(_) | Sense::DateFiller));
        if let Some(hit) = hit {
            match hit.sense {
                Sense::Month(value) if month.is_none() || day.is_none() && year.is_none() => {
                    month = Some(value)
                }
                Sense::PartOfYear(value) if part.is_none_or(|part: YearPart| part.has(value)) => {
                    part = Some(value)
                }
                Sense::DateFiller if year.is_none() => {
                    at = hit.end;
                    continue;
                }
                _ => break,
            }
            (at, end) = (hit.end, hit.end);
            continue;
        }
        // "The fifteenth of November 1987", "the first day of October"
        if day.is_none()
            && month.is_none()
            && year.is_none()
            && let Some((value, after)) = in_words(found, at).filter(|(value, _)| (1..=31).contains(value))
            && let Some(after) = day_of(found, after)
        {
            (day, at) = (i8::try_from(value).ok(), after);
            continue;
        }
        let Some((value, after)) = digits(found.words(), at) else {
            // "In the first quarter of that year"
            if let (None, true) = (year, month.is_some() || part.is_some()) {
                (year, end) = same_year(found, at).map_or((year, end), |(year, end)| (Some(year), end));
            }
            break;
        };
        let next = found.words().get(after..).unwrap_or_default();
        match value {
            1900..=2200 if year.is_none() => year = i16::try_from(value).ok(),
            1..=12 if year.is_some() && next.starts_with('月') => month = i8::try_from(value).ok(),
            1..=31 if day.is_none() && (year.is_none() || month.is_some()) => day = i8::try_from(value).ok(),
            _ => break,
        }
        let unit = next.chars().next().filter(|unit| matches!(unit, '年' | '月' | '日'));
        at = after + unit.map_or(0, char::len_utf8);
        end = at;
        // A date is read to its end, and no further: "by 30 June 2019, 40 countries".
        if year.is_some() && month.is_some() && day.is_some() {
            break;
        }
        if year.is_some() && unit.is_none() {
            let after = found.skip(at, &[' ']);
            if let Some(hit) = found.longest(after, |sense| matches!(sense, Sense::PartOfYear(_)))
                && let Sense::PartOfYear(value) = hit.sense
                && part.is_none()
            {
                (part, end) = (Some(value), hit.end);
            }
            break;
        }
    }
    Some((dated(year?, month, day, part)?, end))
}

/// Where the name of a month begins behind a day in words: "fifteenth *of November*".
fn day_of(found: &Found<'_>, at: usize) -> Option<usize> {
    let at = found.skip(at, &[' ']);
    let rest = found.words().get(at..)?;
    let of =
        found.lexis.grammar.days_of.iter().filter_map(|of| rest.strip_prefix(of.as_str())?.strip_prefix(' '));
    let month = of.map(|rest| found.words().len() - rest.len());
    let mut month = month.filter(|at| found.longest(*at, |sense| matches!(sense, Sense::Month(_))).is_some());
    month.next()
}

/// The first day after another that has the day and the month which stand at a place without a year, and where they end.
pub(super) fn next_day_at(
    found: &Found<'_>,
    at: usize,
    after: ayni_model::Day,
) -> Option<(PartialDate, usize)> {
    let (day, month, end) = day_of_month(found, at)?;
    let year = after.year() + i16::from((month, day) <= (after.month(), after.day()));
    Some((PartialDate::day_of(year, month, day)?, end))
}

/// The year that is named before a place, where the words there stand for it, and where they end: "that year".
pub(super) fn same_year(found: &Found<'_>, at: usize) -> Option<(i16, usize)> {
    /// How far before it the year may be named, in folded bytes.
    const NAMED: usize = 600;
    let text = found.words();
    let rest = text.get(at..)?;
    let word = found.lexis.grammar.same_years.iter().find(|word| rest.starts_with(word.as_str()))?;
    let from = (at.saturating_sub(NAMED)..=at).find(|from| text.is_char_boundary(*from))?;
    let before = text.get(from..at)?;
    let alone = |sign: Option<char>| !sign.is_some_and(|sign| is_word(sign) || sign == '/');
    let years = before.rmatch_indices(['1', '2']).filter_map(|(from, _)| {
        let year: i16 =
            before.get(from..from + 4)?.parse().ok().filter(|year| (1946..=2200).contains(year))?;
        let sides = (before.get(..from)?.chars().next_back(), before.get(from + 4..)?.chars().next());
        (alone(sides.0) && alone(sides.1)).then_some(year)
    });
    years.map(|year| (year, at + word.len())).next()
}

/// A date with where its words begin and end.
pub(super) type PlacedDate = (PartialDate, (usize, usize));

/// The days before a date that have their year from it, each with where it begins and ends, and where that date begins:
/// "30 March and 30 September 2025", "30 September, 31 December and 31 March 2026".
pub(super) fn days_before(found: &Found<'_>, at: usize) -> (Vec<PlacedDate>, usize) {
    let (mut days, mut place) = (Vec::new(), at);
    let mut last = date_at(found, place);
    for _ in 0..8 {
        if last.is_some() || days.len() >= 5 {
            break;
        }
        let Some((day, month, end)) = day_of_month(found, place) else { return (Vec::new(), at) };
        // "30 January to 10 February and 14 April 1978": of those from one day to another the last.
        let to = found.lexis.grammar.number_spans.iter();
        let next = found.skip(end, &[' ']);
        let rest = found.words().get(next..).unwrap_or_default();
        if let Some(to) = to.map(String::as_str).find(|to| rest.starts_with(to)) {
            place = next + to.len();
            last = date_at(found, place);
            if last.is_some() && days.is_empty() {
                return (Vec::new(), place);
            }
            continue;
        }
        days.push(((month, day), (found.skip(place, &[' ']), end)));
        let next = found.skip(end, &[' ', ',']);
        let join = found.longest(next, |sense| sense == Sense::Join).map_or(next, |hit| hit.end);
        place = found.skip(join, &[' ']);
        let rest = found.words().get(place..).unwrap_or_default();
        let again = found.lexis.grammar.number_again.iter().filter(|again| rest.starts_with(again.as_str()));
        place += again.map(String::len).max().unwrap_or(0);
        last = date_at(found, place);
    }
    let Some(date) = last.map(|(date, _)| date).filter(|date| date.first_day() == date.last_day()) else {
        return (Vec::new(), at);
    };
    if days.is_empty() {
        return (Vec::new(), at);
    }
    // Backwards: what stands later in the year than the one behind it is of the year before.
    let last = date.last_day();
    let (mut year, mut behind) = (last.year(), (last.month(), last.day()));
    let mut dated = Vec::with_capacity(days.len());
    for ((month, day), span) in days.into_iter().rev() {
        year -= i16::from((month, day) > behind);
        behind = (month, day);
        dated.extend(PartialDate::day_of(year, month, day).map(|date| (date, span)));
    }
    dated.reverse();
    (dated, place)
}

/// A day and its month without a year: "30 March"; of several days the last: "1 to 4 April".
fn day_of_month(found: &Found<'_>, at: usize) -> Option<(i8, i8, usize)> {
    /// The most days of one month that are read.
    const MOST: usize = 6;
    let mut at = found.skip(at, &[' ']);
    for _ in 0..MOST {
        let (value, after) = digits(found.words(), at).filter(|(value, _)| (1..=31).contains(value))?;
        let next = found.skip(after, &[' ']);
        if let Some(hit) = found.longest(next, |sense| matches!(sense, Sense::Month(_)))
            && let Sense::Month(month) = hit.sense
        {
            return Some((i8::try_from(value).ok()?, month, hit.end));
        }
        at = day_behind(found, found.skip(next, &[' ', ',']))?;
    }
    None
}

/// Where a second day of the same month may begin: "2 *and 3 June*", "16 *to 19 June*", "2–3 June".
fn day_behind(found: &Found<'_>, at: usize) -> Option<usize> {
    let rest = found.words().get(at..)?;
    let join = found.longest(at, |sense| sense == Sense::Join).map(|hit| hit.end);
    let spans = found.lexis.grammar.number_spans.iter().map(String::as_str);
    let to = std::iter::once("–").chain(spans).find(|to| rest.starts_with(to)).map(|to| at + to.len());
    // "15, 16 and 17 February"
    let before = found.words().get(..at)?.trim_end();
    let listed = before.ends_with(',').then_some(at);
    let next = found.skip(join.or(to).or(listed)?, &[' ']);
    digits(found.words(), next).filter(|(value, _)| (1..=31).contains(value)).map(|_| next)
}

/// Digits that stand for themselves, perhaps with an ordinal's ending of Latin letters: "June 30th 2024", "1er janvier".
fn digits(text: &str, at: usize) -> Option<(u32, usize)> {
    let rest = text.get(at..)?;
    let many = rest.len() - rest.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let next = rest.get(many..)?.chars().next();
    if many == 0 || many > 4 || next == Some('/') {
        return None;
    }
    let ending = match next {
        Some(next) if next.is_ascii_alphabetic() => {
            Some(ordinal(rest.get(many..)?)).filter(|length| *length > 0)?
        }
        _ => 0,
    };
    Some((rest.get(..many)?.parse().ok()?, at + many + ending))
}

/// A date of its parts. What is due in a part of a year is due by that part's last month.
fn dated(year: i16, month: Option<i8>, day: Option<i8>, part: Option<YearPart>) -> Option<PartialDate> {
    if let Some(month) = month {
        return match day {
            Some(day) => PartialDate::day_of(year, month, day),
            None => PartialDate::month_of(year, month),
        };
    }
    match part {
        Some(YearPart::Half(half)) => PartialDate::month_of(year, half * 6),
        Some(YearPart::Quarter(quarter)) => PartialDate::month_of(year, quarter * 3),
        Some(YearPart::End) => PartialDate::month_of(year, 12),
        // "In early 2030" names no month.
        Some(YearPart::Begin) | None => PartialDate::year_only(year),
    }
}

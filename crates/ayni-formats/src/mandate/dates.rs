//! Days as documents print them, in six languages, and the numbers beside them.

use ayni_model::Day;

use super::label::{digit, whole};
use crate::reference::fold;
use crate::values::month;

/// The last whole day in a text: `21 December 2020`, `2020 年 12 月 21 日`, `21 كانون الأول/ديسمبر 2020`.
pub(crate) fn day(text: &str) -> Option<Day> {
    let words = words(text);
    let number = |at: Option<usize>| at.and_then(|at| words.get(at)).and_then(|word| whole(word));
    for at in (0..words.len()).rev() {
        let Some(year) = number(Some(at)).filter(|year| (1940..=2100).contains(year)) else { continue };
        // Chinese has the year first, each part with its sign.
        let sign =
            |offset: usize, sign: &str| words.get(at + offset).is_some_and(|word| word.starts_with(sign));
        if sign(1, "年")
            && sign(3, "月")
            && let (Some(month), Some(day)) = (number(Some(at + 2)), number(Some(at + 4)))
        {
            return civil(year, month, day);
        }
        // The month and the day before it, with little words between.
        for back in 1..=4 {
            let Some(month) =
                at.checked_sub(back).and_then(|at| words.get(at)).and_then(|word| month_of(word))
            else {
                continue;
            };
            for more in 1..=3 {
                let day = number(at.checked_sub(back + more));
                if let Some(day) = day.filter(|day| (1..=31).contains(day)) {
                    return civil(year, month, day);
                }
            }
            // `December 21, 2020`
            if let Some(day) = number(at.checked_sub(1)).filter(|day| back == 2 && (1..=31).contains(day)) {
                return civil(year, month, day);
            }
        }
    }
    None
}

fn civil(year: u32, month: u32, day: u32) -> Option<Day> {
    Day::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn month_of(word: &str) -> Option<u32> {
    // No name of a month is shorter or longer; most words end here.
    if word.chars().count() < 2 || word.len() > 24 || word.chars().next().is_some_and(|c| digit(c).is_some())
    {
        return None;
    }
    // An abbreviation is no month of a printed date, and `mar`, `set` are words.
    let folded = fold(word);
    let month = month(&folded)?;
    let short = folded.is_ascii() && folded.len() < 4 && !matches!(folded.as_str(), "may" | "mai");
    (!short).then(|| u32::from(month.unsigned_abs()))
}

/// The runs of digits and of letters of a text.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = None;
    let mut digits = false;
    for (at, c) in text.char_indices() {
        let is_digit = digit(c).is_some();
        let inside = c.is_alphanumeric() || matches!(c, '\u{064B}'..='\u{0652}');
        if let Some(from) = start
            && (!inside || is_digit != digits)
        {
            words.extend(text.get(from..at));
            start = None;
        }
        if inside && start.is_none() {
            start = Some(at);
            digits = is_digit;
        }
    }
    words.extend(start.and_then(|from| text.get(from..)));
    words
}

/// Whether a short line is a day and nothing else of weight.
pub(crate) fn is_day(line: &str) -> bool {
    let count = line.chars().count();
    if !(6..=60).contains(&count) || !line.chars().any(|c| digit(c).is_some()) || day(line).is_none() {
        return false;
    }
    // `71/244 of 21 December 2016 and` is the end of a sentence.
    let numbered = |(at, _)| line.get(..at).is_some_and(|head: &str| head.ends_with(|c| digit(c).is_some()));
    if line.match_indices('/').any(numbered) || line.ends_with([',', ';', '，', '；', '،']) {
        return false;
    }
    let letters =
        words(line).iter().filter(|word| word.chars().next().is_some_and(char::is_alphabetic)).count();
    letters <= 5
}

/// The first whole number of a text.
pub(crate) fn first_number(text: &str) -> Option<u32> {
    words(text).into_iter().find_map(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_six_languages() {
        let rows = [
            ("Resolution adopted by the General Assembly on 21 December 2020", "2020-12-21"),
            ("2020 年 12 月 21 日大会决议", "2020-12-21"),
            ("21 décembre 2020", "2020-12-21"),
            ("21 de diciembre de 2020", "2020-12-21"),
            ("21 декабря 2020 года", "2020-12-21"),
            ("٢١ كانون الأول/ديسمبر ٢٠٢٠", "2020-12-21"),
            ("1er mai 2019", "2019-05-01"),
            ("of 3 May 2001 and 14 May 2002", "2002-05-14"),
        ];
        for (text, wanted) in rows {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Some(wanted), "{text}");
        }
        for text in ["the 2030 Agenda", "31 February 2020", "resolution 70/1", "in March 2015"] {
            assert_eq!(day(text), None, "{text}");
        }
        assert!(is_day("21 December 2020") && !is_day("Agenda item 25 (b)"));
        assert_eq!(first_number("第 48 次全体会议"), Some(48));
    }
}

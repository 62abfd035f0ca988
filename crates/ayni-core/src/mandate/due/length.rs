//! Lengths: what they run from, and where they are none.

use ayni_model::mandate_request::Due;
use ayni_model::{Day, Month, PartialDate};

use super::super::fold::is_word;
use super::super::lexis::ends_with_word;
use super::super::numbers::{date_at, number_at};
use super::Time;

impl Time<'_> {
    /// Whether the length that begins at a place is a term: "for a period of six months".
    pub(super) fn is_term(&self, from: usize) -> bool {
        let before = self.found.words().get(..from).unwrap_or_default().trim_end();
        ends_with_word(before, &self.found.lexis.grammar.terms)
    }

    /// Whether a length runs from the adoption, as one does of which nothing else is said: "within sixty days", and not
    /// "within sixty days of the entry into force".
    pub(super) fn is_from_adoption(&self, start: usize, end: usize) -> bool {
        let grammar = &self.found.lexis.grammar;
        let words = self.found.words();
        // Behind the number, the unit may be a part of the words that were found, and so may what it runs from.
        let begins = |run: &String| {
            let own = words.get(start..end).unwrap_or_default();
            let inside = own.rfind(&format!(" {run}")).map(|at| start + at + 1);
            let behind = self.found.skip(end, &[' ']);
            let behind =
                words.get(behind..).is_some_and(|rest| rest.starts_with(run.as_str())).then_some(behind);
            let after = |at: usize| {
                let after = at + run.len();
                let rest = words.get(after..)?;
                let whole = !rest.chars().next().is_some_and(is_word);
                (whole && number_at(self.found, after).is_none()).then(|| rest.trim_start())
            };
            inside.and_then(after).or_else(|| behind.and_then(after))
        };
        let mut runs = grammar.runs_from.iter().filter_map(begins).peekable();
        runs.peek().is_none()
            || runs.any(|rest| {
                // "The adoption of the constitution" is another's.
                let longest =
                    grammar.adoptions.iter().filter_map(|adoption| rest.strip_prefix(adoption.as_str()));
                longest.min_by_key(|rest| rest.len()).is_some_and(|rest| {
                    let mut own =
                        grammar.session_of.iter().map(|of| of.split(' ').next().unwrap_or_default());
                    own.all(|of| rest.trim_start().split(' ').next() != Some(of))
                })
            })
    }

    /// Whether a year stands behind a length, of which it is a part.
    pub(super) fn is_of_a_year(&self, end: usize) -> bool {
        let own = self.found.words().get(self.hit.start..end).unwrap_or_default();
        own.contains("first ") && date_at(self.found, end).is_some()
    }

    /// Whether a length is one before something else: "at least one month before the mandate expires".
    pub(super) fn is_ahead(&self, end: usize) -> bool {
        let words = self.found.words();
        let own = words.get(self.hit.start..end).unwrap_or_default();
        let rest = words.get(end..).unwrap_or_default().trim_start();
        let ahead = &self.found.lexis.grammar.ahead;
        let begins = |word: &String| {
            let rest = rest.strip_prefix(word.as_str());
            rest.is_some_and(|rest| !rest.chars().next().is_some_and(is_word))
        };
        ahead.iter().any(begins) || ends_with_word(own, ahead)
    }

    /// How many months or days the words say.
    pub(super) fn spans(&self, due: &mut Due, numbers: &[u32]) {
        let times = numbers.first().map_or(Some(1), |number| u16::try_from(*number).ok());
        match self.entry.months {
            Some(months) => due.months = times.map(|times| months.saturating_mul(times)),
            None if !numbers.is_empty() || self.entry.days.is_some() => {
                due.days = times.map(|times| times.saturating_mul(self.entry.days.unwrap_or(1)));
            }
            None => {}
        }
    }
}

/// A day so many months, or days where `months` is none, after another.
pub(super) fn later(day: Day, number: u32, months: Option<u16>) -> Option<PartialDate> {
    let Some(months) = months else {
        // Ten years of days are more than any document gives.
        let days = number.min(3700);
        return (0..days).try_fold(day, |day, _| day.tomorrow().ok()).map(PartialDate::from);
    };
    let month = Month::from(day).after(i32::try_from(number).ok()?.checked_mul(i32::from(months))?);
    let last = month.date()?.last_day().day();
    PartialDate::day_of(month.year(), month.number(), day.day().min(last))
}

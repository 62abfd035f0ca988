//! Dates: as they are printed, those that are joined, and years that are none.

use ayni_model::PartialDate;
use ayni_model::mandate_lexicon::TimeForm;
use ayni_model::mandate_request::{Due, DueGround};

use super::super::fold::is_word;
use super::super::lexis::Sense;
use super::super::numbers::{date_at, days_before, next_day_at};
use super::Time;

/// How far before a year it may stand what has that year of its own, in folded bytes.
const AIMED: usize = 150;

impl Time<'_> {
    /// The date behind the words, and those that are joined to it: "in 2026 and 2027".
    pub(super) fn dates(&self, end: usize) -> (Vec<Due>, usize) {
        let (mut all, mut at, mut until) = (Vec::new(), end, end);
        if self.entry.whole && !(self.decides || self.is_convened() || self.is_the_latest(end)) {
            return (all, until);
        }
        // "By 30 March and 30 September 2025": the year is told once, with the last.
        let (early, first) = days_before(self.found, at);
        for (date, (start, end)) in early {
            let start = if until == self.hit.end { self.hit.start } else { start };
            all.extend(self.printed(start, end, date));
            until = end;
        }
        at = first;
        if all.is_empty()
            && let Some((date, end)) = self.day_to_come(at)
        {
            return (self.printed(self.hit.start, end, date).into_iter().collect(), end);
        }
        for _ in 0..8 {
            let Some((date, end)) = date_at(self.found, at) else { break };
            if self.is_name(at, end, date) || self.entry.whole && date.to_string().len() < 7 {
                break;
            }
            if self.entry.last {
                all.clear();
            }
            let start = if until == self.hit.end { self.hit.start } else { at };
            all.extend(self.printed(start, end, date));
            until = end;
            let next = self.found.skip(end, &[' ', ',']);
            match self.found.longest(next, |sense| sense == Sense::Join) {
                Some(join) => at = self.found.skip(join.end, &[' ']),
                // "By 11 October 2010, 21 January 2011 and 13 May 2011", "in 2023, 2026 and 2029"
                None if date_at(self.found, next).is_some_and(|(next, _)| are_alike(date, next)) => at = next,
                None => break,
            }
        }
        (all, until)
    }

    /// Whether a date is said to be the latest: "on 30 May 1975 at the latest".
    pub(super) fn is_the_latest(&self, at: usize) -> bool {
        date_at(self.found, at).is_some_and(|(_, end)| {
            let rest = self.found.words().get(end..).unwrap_or_default().trim_start_matches([' ', ',']);
            self.found.lexis.grammar.latest.iter().any(|latest| rest.starts_with(latest.as_str()))
        })
    }

    /// A day without its year, by which something is due: "by 16 June", where it is not of each year.
    pub(super) fn day_to_come(&self, at: usize) -> Option<(PartialDate, usize)> {
        /// How near to a rhythm a day stands that belongs to it, in folded bytes.
        const NEAR: usize = 40;
        let own = self.found.words().get(self.hit.start..self.hit.end).unwrap_or_default();
        // "The positions that they held before 6 May" may be of any year.
        let looks_back = self.found.lexis.grammar.ahead.iter().any(|word| own.starts_with(word.as_str()));
        let alone = !self.entry.own && !self.entry.whole && !self.entry.last && !looks_back;
        if !alone || date_at(self.found, at).is_some() {
            return None;
        }
        let (date, end) = next_day_at(self.found, at, self.setting.date?)?;
        // "Annually, by 31 May", "by 31 May of each year", "by 1 May and 1 October each year"
        let near = self.found.within(self.hit.start.saturating_sub(NEAR), end + NEAR).iter();
        let comes_again = near.into_iter().any(|hit| match hit.sense {
            Sense::Time(time) | Sense::TimeBefore(time, _) => {
                self.lexicon.times.get(usize::from(time)).is_some_and(|time| time.form == TimeForm::Repeats)
            }
            _ => false,
        });
        let rest = self.found.words().get(end..).unwrap_or_default();
        let ends = rest.chars().find(|sign| *sign != ' ').is_none_or(|sign| !is_word(sign));
        let next = self.found.skip(end, &[' ']);
        let joined = self.found.longest(next, |sense| matches!(sense, Sense::Join | Sense::End));
        (!comes_again && (ends || joined.is_some())).then_some((date, end))
    }

    /// Whether what is asked is that something be held, so that its day is the day of what is asked.
    pub(super) fn is_convened(&self) -> bool {
        self.found.within(self.start, self.hit.start).iter().any(|hit| hit.sense == Sense::Convene)
    }

    /// Whether a year is no date: the first of a name ("in the 2030 Agenda"), or of a span of years
    /// ("in 2026-2028"), or the year that goals or an agenda have by their own name ("the Goals by 2030").
    pub(super) fn is_name(&self, from: usize, end: usize, date: PartialDate) -> bool {
        if date.first_day() == date.last_day() || !self.is_bare(from, end) {
            return false;
        }
        let after = self.found.words().get(end..).unwrap_or_default();
        let spans = after.strip_prefix([' ', '-', '\u{2013}']).is_some_and(|rest| {
            rest.len() >= 4 && rest.bytes().take(4).all(|letter| letter.is_ascii_digit())
        });
        let named = after.starts_with(' ') && {
            let span = self.found.folded.span(end, self.found.words().len());
            let rest = span.of(self.found.text).trim_start();
            let own = self.found.words().get(from..end).unwrap_or_default();
            let article =
                own.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end().ends_with("the");
            article && rest.chars().next().is_some_and(char::is_alphabetic)
        };
        // "Efforts to meet the commitment to end it by 2030", "the Goals by 2030"
        let from = self.hit.start.saturating_sub(AIMED).max(self.start);
        let beside = self.entry.own && !self.decides && !self.is_convened();
        let aimed = self.found.within(from, self.hit.start).iter().any(|other| {
            let goal =
                matches!(other.sense, Sense::Goal | Sense::Target | Sense::Named(_)) && !self.entry.own;
            (goal || other.sense == Sense::Aim)
                && self
                    .found
                    .words()
                    .get(other.end..self.hit.start)
                    // "The International Year of the Family, in 2024"
                    .map(|gap| if beside { gap.trim_end_matches([' ', ',']) } else { gap })
                    .is_some_and(|gap| !gap.contains([',', ';', '.', ':']))
        });
        // The end of a title: "Getting on Track to End AIDS by 2030”"
        let titled = after.starts_with('"');
        // "2015年后发展议程": what comes after that year.
        spans || named || aimed || titled || after.starts_with('后')
    }

    /// Whether the words of a date are its year alone.
    pub(super) fn is_bare(&self, from: usize, end: usize) -> bool {
        let has = |sense| matches!(sense, Sense::Month(_) | Sense::PartOfYear(_));
        !self.found.within(from, end).iter().any(|hit| has(hit.sense))
            && self
                .found
                .words()
                .get(from..end)
                .is_some_and(|words| words.bytes().filter(u8::is_ascii_digit).count() == 4)
    }

    /// A date that is printed; `None` where it lay behind the document already, or is the day of its adoption.
    pub(super) fn printed(&self, start: usize, end: usize, date: PartialDate) -> Option<Due> {
        if self
            .setting
            .date
            .is_some_and(|adopted| date.last_day() < adopted || date == PartialDate::from(adopted))
        {
            return None;
        }
        let mut due = self.due(start, end, DueGround::Printed);
        due.date = Some(date);
        Some(due)
    }

    /// The date whose last word stands directly before the words.
    pub(super) fn date_before(&self) -> Option<(usize, PartialDate)> {
        let text = self.found.words();
        let end = text.get(..self.hit.start)?.trim_end().len();
        let from = end.saturating_sub(48);
        (from..end).filter(|at| text.is_char_boundary(*at)).find_map(|at| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            if before.is_some_and(|before| before.is_ascii_digit()) {
                return None;
            }
            date_at(self.found, at).filter(|(_, last)| *last == end).map(|(date, _)| (at, date))
        })
    }
}

/// Whether two dates are both days, months or years.
pub(super) fn are_alike(one: PartialDate, other: PartialDate) -> bool {
    let is_day = |date: PartialDate| date.first_day() == date.last_day();
    is_day(one) && is_day(other) || !is_day(one) && one.to_string().len() == other.to_string().len()
}

//! By when something is due: sessions, dates, spans and what comes again.

use ayni_model::mandate_lexicon::{Lexicon, TimeEntry, TimeForm};
use ayni_model::mandate_request::{Due, DueGround, Reason, Repeats};
use ayni_model::{Day, Month, PartialDate};

use super::Setting;
use super::found::Found;
use super::lexis::{Hit, Sense, ends_with_word};
use super::numbers::{date_at, days_before, number_at, number_before};

mod begins;
mod session;

pub(super) use begins::begins_with_time;

/// How far before a time it may stand that something was done then, in folded bytes.
const TOLD: usize = 90;

/// How far behind "regular" it may be told how often, in folded bytes.
const TOLD_BEHIND: usize = 30;

/// How many sessions ahead something is told of that is still to come. Beyond, the number is that of another body.
const SOON: u16 = 5;

/// How long the name of a place is in which something is held, in folded bytes.
const PLACE: usize = 60;

/// How far before a time a clause may begin that only tells of something, in folded bytes.
const TELLS: usize = 200;

/// How far before a year it may stand what has that year of its own, in folded bytes.
const AIMED: usize = 150;

/// Every time that is set in one part of a paragraph. Where the organ itself decides, the day of what it decides to hold
/// is one.
pub(super) fn dues(
    found: &Found<'_>,
    lexicon: &Lexicon,
    setting: &Setting<'_>,
    (start, end): (usize, usize),
    decides: bool,
) -> Vec<Due> {
    let is_time = |sense| matches!(sense, Sense::Time(_) | Sense::TimeBefore(..) | Sense::TimeBehind(_));
    let mut all: Vec<Placed<'_>> = Vec::new();
    let mut taken = start;
    let mut past = start;
    let hits: Vec<Hit> = found.within(start, end).iter().filter(|hit| is_time(hit.sense)).copied().collect();
    for hit in hits {
        if hit.start < taken {
            continue;
        }
        let (Sense::Time(time) | Sense::TimeBefore(time, _) | Sense::TimeBehind(time)) = hit.sense else {
            continue;
        };
        let Some(entry) = lexicon.times.get(usize::from(time)) else { continue };
        let one = Time { found, lexicon, setting, entry, hit, start, decides };
        let (mut found_dues, mut until) = one.read();
        // "In" and "by" stand everywhere; where no date follows, nothing else need be asked.
        if found_dues.is_empty() && until == hit.end && entry.form == TimeForm::Before {
            continue;
        }
        // "as agreed by the Subcommittee at its forty-third session and the Committee at its forty-ninth session": what is
        // joined to something past is past.
        if found.is_barred(&hit) || one.is_only_told() || is_joined_to(found, past, hit.start) {
            past = past.max(until);
            continue;
        }
        if let Some(undone) = one.told() {
            found_dues.retain(|due| !undone && one.is_to_come(due));
            if found_dues.is_empty() {
                past = past.max(until);
                continue;
            }
        }
        if !found_dues.is_empty() {
            let several = found_dues.len() > 1;
            if several {
                until = one.own_days(until);
            }
            if let Some((date, end)) = one.own_year(until, several) {
                until = end;
                for due in &mut found_dues {
                    due.date = Some(date);
                    due.ground = DueGround::Session;
                }
            }
            taken = until;
            all.extend(found_dues.into_iter().map(|due| Placed { due, entry, start: hit.start, end: until }));
        }
    }
    without_looser(found, all)
}

/// A time with where its words stand.
struct Placed<'l> {
    due: Due,
    entry: &'l TimeEntry,
    start: usize,
    end: usize,
}

/// Takes out "regular" where its rhythm is told behind it: "regular reports every six months".
fn without_looser(found: &Found<'_>, all: Vec<Placed<'_>>) -> Vec<Due> {
    let begins_another = |hit: &Hit| matches!(hit.sense, Sense::Join | Sense::End | Sense::Act { .. });
    let is_told = |one: &Placed<'_>, next: &Placed<'_>| {
        let gap = found.words().get(one.end..next.start).filter(|gap| gap.len() <= TOLD_BEHIND);
        one.entry.loose
            && next.due.repeats == Repeats::Every
            && gap.is_some_and(|gap| !gap.contains([';', '.', ':']))
            && !found.within(one.end, next.start).iter().any(begins_another)
    };
    let told: Vec<bool> = all
        .iter()
        .enumerate()
        .map(|(at, one)| all.get(at + 1).is_some_and(|next| is_told(one, next)))
        .collect();
    all.into_iter().zip(told).filter(|(_, told)| !told).map(|(one, _)| one.due).collect()
}

/// Whether nothing but "and" and a name stands between what is past and a time.
fn is_joined_to(found: &Found<'_>, past: usize, at: usize) -> bool {
    let Some(gap) = found.words().get(past..at).filter(|gap| gap.len() < 60 && past > 0) else {
        return false;
    };
    let first = found.skip(past, &[' ']);
    let joined = found.longest(first, |sense| sense == Sense::Join).is_some();
    joined
        && !gap.contains([',', ';', '.'])
        && !found.within(past, at).iter().any(|hit| matches!(hit.sense, Sense::Act { .. } | Sense::End))
}

struct Time<'a> {
    found: &'a Found<'a>,
    lexicon: &'a Lexicon,
    setting: &'a Setting<'a>,
    entry: &'a TimeEntry,
    hit: Hit,
    /// Where the part of the paragraph begins.
    start: usize,
    /// Whether the organ itself decides there.
    decides: bool,
}

impl Time<'_> {
    /// What the words say, and where they end.
    fn read(&self) -> (Vec<Due>, usize) {
        let mut start = self.hit.start;
        let (numbers, end) = match self.hit.sense {
            Sense::TimeBehind(_) => match number_before(self.found, self.hit.start) {
                Some((_, from)) if self.is_term(from) => return (Vec::new(), self.hit.end),
                Some((number, from)) => {
                    start = from;
                    (vec![number], self.hit.end)
                }
                None => return (Vec::new(), self.hit.end),
            },
            Sense::TimeBefore(_, place) => match self.numbers(place) {
                Some(read) => read,
                None => return (Vec::new(), self.hit.end),
            },
            _ => (Vec::new(), self.hit.end),
        };
        match self.entry.form {
            TimeForm::Session => {
                // "At its second regular session of 2026" is known by its year.
                let (numbers, end) = match (numbers.as_slice(), numbers.last()) {
                    ([one], _) => self
                        .year_of_session(*one, end)
                        .map_or((vec![*one], end), |(year, end)| (vec![year], end)),
                    _ => (numbers, end),
                };
                (numbers.iter().filter_map(|number| self.session(*number, end)).collect(), end)
            }
            TimeForm::NextSession => (vec![self.next_session(end)], end),
            TimeForm::Repeats => {
                let mut due = self.due(self.hit.start, end, DueGround::Interval);
                due.repeats = self.entry.repeats.unwrap_or(Repeats::Every);
                self.spans(&mut due, &numbers);
                (vec![due], end)
            }
            TimeForm::Before => self.dates(end),
            TimeForm::BeforeThat => match self.date_before() {
                Some((start, date)) => (self.printed(start, end, date).into_iter().collect(), end),
                None => (Vec::new(), end),
            },
            TimeForm::Within => {
                let mut due = self.due(start, end, DueGround::Adoption);
                let number = numbers.first().copied().unwrap_or(1);
                self.spans(&mut due, &numbers);
                let number = number.saturating_mul(self.entry.days.map_or(1, u32::from));
                let from = self.setting.date.filter(|_| !self.is_ahead(end));
                due.date = from.and_then(|day| later(day, number, self.entry.months));
                if due.date.is_none() {
                    due.ground = DueGround::Unresolved;
                }
                (vec![due], end)
            }
        }
    }

    /// Whether the time is told of what was done: "the report submitted to the Assembly at its sixtieth session". Between
    /// that and the time nothing else is begun.
    /// "The conference to be held in 2019" is only named too, where nobody is asked to hold it: then `true` stands for what is
    /// still to come.
    fn told(&self) -> Option<bool> {
        if matches!(self.entry.form, TimeForm::Repeats | TimeForm::Within) {
            return None;
        }
        let words = self.found.words();
        let from = self.hit.start.saturating_sub(TOLD).max(self.start);
        let near = self.found.within(from, self.hit.start).iter().rev();
        let mut done =
            near.filter(|hit| matches!(hit.sense, Sense::Done | Sense::Handed) && hit.end <= self.hit.start);
        done.next().and_then(|hit| {
            let before = words.get(..hit.start).unwrap_or_default().trim_end();
            // "To be refined annually and reviewed": what is joined to it is still to be done too.
            let joined = self.found.lexis.grammar.joins.iter().any(|join| before.ends_with(join.as_str()));
            let mut last = before.rsplit(' ').take(if joined { 5 } else { 2 });
            let undone = last.any(|word| self.found.lexis.grammar.undone.iter().any(|one| one == word));
            let gap = words.get(hit.end..self.hit.start).unwrap_or_default();
            let given = self
                .found
                .within(hit.end, self.hit.start)
                .iter()
                .filter(|hit| hit.sense == Sense::End && !self.found.covered(hit, Sense::Keep))
                .count();
            let room = usize::from(hit.sense == Sense::Handed);
            let word = words.get(hit.start..hit.end).unwrap_or_default();
            let held = self.found.lexis.grammar.held.iter().any(|stem| word.contains(stem.as_str()));
            let told = if undone { held && !self.decides && !self.is_convened() } else { true };
            // "To be held in Nagoya, Japan, in 2010": commas of a place.
            let placed = held && undone && gap.len() <= PLACE && gap.starts_with(" in ");
            let ended =
                if placed { gap.contains([';', '.', ':']) } else { gap.contains([',', ';', '.', ':']) };
            (told && !ended && given <= room).then_some(undone)
        })
    }

    /// Whether the time stands in a clause that tells of something as it is or was: "contractors whose staff are present on
    /// a regular basis", "recognizing that half of all are reached by 2025". A comma ends the clause, and so does what is to
    /// be done in it.
    fn is_only_told(&self) -> bool {
        let from = self.hit.start.saturating_sub(TELLS).max(self.start);
        self.found.within(from, self.hit.start).iter().filter(|hit| hit.sense == Sense::Tells).any(|hit| {
            let gap = self.found.words().get(hit.end..self.hit.start).unwrap_or_default();
            let ended = gap.char_indices().any(|(at, sign)| {
                let next = gap.get(at + sign.len_utf8()..).and_then(|rest| rest.chars().next());
                matches!(sign, ',' | ';' | '.' | ':') && !next.is_some_and(|next| next.is_ascii_digit())
            });
            // "Recognizing that" tells to its end; "which was" until something is to be done.
            let own = self.found.words().get(hit.start..hit.end).unwrap_or_default();
            let speaks = ends_with_word(own, &self.found.lexis.grammar.thats);
            let is_to_do = self.found.within(hit.end, self.hit.start).iter().any(|one| {
                one.sense == Sense::Should
                    || !speaks && one.sense == Sense::End && !self.found.covered(one, Sense::Keep)
            });
            hit.end <= self.hit.start && !ended && !is_to_do
        })
    }

    /// Whether the length that begins at a place is a term: "for a period of six months".
    fn is_term(&self, from: usize) -> bool {
        let before = self.found.words().get(..from).unwrap_or_default().trim_end();
        ends_with_word(before, &self.found.lexis.grammar.terms)
    }

    /// Whether a length is one before something else: "at least one month before the mandate expires".
    fn is_ahead(&self, end: usize) -> bool {
        let words = self.found.words();
        let own = words.get(self.hit.start..end).unwrap_or_default();
        let rest = words.get(end..).unwrap_or_default().trim_start();
        let ahead = &self.found.lexis.grammar.ahead;
        let begins = |word: &String| {
            let rest = rest.strip_prefix(word.as_str());
            rest.is_some_and(|rest| !rest.chars().next().is_some_and(super::fold::is_word))
        };
        ahead.iter().any(begins) || ends_with_word(own, ahead)
    }

    /// Whether a time is known to lie behind the document.
    fn is_to_come(&self, due: &Due) -> bool {
        let own = due.organ.as_deref() == self.setting.organ;
        match (due.session, self.setting.session, due.date, self.setting.date) {
            (Some(session), Some(this), ..) if own => session > this && session - this <= SOON,
            (_, _, Some(date), Some(adopted)) => date.first_day() > adopted,
            _ => false,
        }
    }

    /// The date behind the words, and those that are joined to it: "in 2026 and 2027".
    fn dates(&self, end: usize) -> (Vec<Due>, usize) {
        let (mut all, mut at, mut until) = (Vec::new(), end, end);
        if self.entry.whole && !(self.decides || self.is_convened()) {
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
        for _ in 0..4 {
            let Some((date, end)) = date_at(self.found, at) else { break };
            if self.is_name(at, end, date) || self.entry.whole && date.to_string().len() < 7 {
                break;
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

    /// Whether what is asked is that something be held, so that its day is the day of what is asked.
    fn is_convened(&self) -> bool {
        self.found.within(self.start, self.hit.start).iter().any(|hit| hit.sense == Sense::Convene)
    }

    /// Whether a year is no date: the first of a name ("in the 2030 Agenda"), or of a span of years
    /// ("in 2026-2028"), or the year that goals or an agenda have by their own name ("the Goals by 2030").
    fn is_name(&self, from: usize, end: usize, date: PartialDate) -> bool {
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
            let article = self.found.words().get(from..end).is_some_and(|words| words.contains("the "));
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
    fn is_bare(&self, from: usize, end: usize) -> bool {
        let has = |sense| matches!(sense, Sense::Month(_) | Sense::PartOfYear(_));
        !self.found.within(from, end).iter().any(|hit| has(hit.sense))
            && self
                .found
                .words()
                .get(from..end)
                .is_some_and(|words| words.bytes().filter(u8::is_ascii_digit).count() == 4)
    }

    /// How many months or days the words say.
    fn spans(&self, due: &mut Due, numbers: &[u32]) {
        let times = numbers.first().map_or(Some(1), |number| u16::try_from(*number).ok());
        match self.entry.months {
            Some(months) => due.months = times.map(|times| months.saturating_mul(times)),
            None if !numbers.is_empty() || self.entry.days.is_some() => {
                due.days = times.map(|times| times.saturating_mul(self.entry.days.unwrap_or(1)));
            }
            None => {}
        }
    }

    /// The numbers after the words, and where the words after them end.
    fn numbers(&self, place: u16) -> Option<(Vec<u32>, usize)> {
        let after = self.found.lexis.after_number.get(usize::from(place))?;
        let (first, mut end) = number_at(self.found, self.hit.end)?;
        let mut all = vec![first];
        for _ in 0..6 {
            if let Some((end, _)) = super::pattern::follow(after, self.found.words(), end) {
                let next = self.found.words().get(end..).and_then(|rest| rest.chars().next());
                let last = self.found.words().get(..end).and_then(|words| words.chars().next_back());
                let runs_on = |letter: Option<char>| letter.is_some_and(super::fold::is_word);
                return (!(runs_on(next) && runs_on(last))).then_some((all, end));
            }
            // "at its seventy-eighth and seventy-ninth sessions"
            let at = self.found.skip(end, &[' ', ',', '\u{3001}']);
            let join = self.found.longest(at, |sense| sense == Sense::Join).map_or(at, |hit| hit.end);
            let at = self
                .found
                .words()
                .get(join..)
                .filter(|rest| rest.starts_with('و'))
                .map_or(join, |_| join + 2);
            // "Its seventy-sixth to seventy-eighth sessions": those between, too.
            let spans = self.found.lexis.grammar.number_spans.iter();
            let rest = self.found.words().get(at..).unwrap_or_default();
            let to = spans
                .filter(|_| self.entry.form == TimeForm::Session)
                .find(|to| rest.starts_with(to.as_str()));
            let (next, after) = number_at(self.found, at + to.map_or(0, String::len))?;
            if to.is_some()
                && let Some(last) = all.last().copied()
                && next > last
                && next - last <= 6
            {
                all.extend(last + 1..next);
            }
            all.push(next);
            end = after;
        }
        None
    }

    fn due(&self, start: usize, end: usize, ground: DueGround) -> Due {
        let span = self.found.folded.span(start, end);
        Due {
            words: span.of(self.found.text).trim().to_owned(),
            repeats: Repeats::Once,
            months: None,
            days: None,
            session: None,
            organ: None,
            date: None,
            ground,
            reason: Reason { entry: format!("{}/time/{}", self.found.lexis.language, self.entry.code), span },
        }
    }

    /// A date that is printed; `None` where it lay behind the document already, or is the day of its adoption.
    fn printed(&self, start: usize, end: usize, date: PartialDate) -> Option<Due> {
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
    fn date_before(&self) -> Option<(usize, PartialDate)> {
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

/// Whether two dates are both days, or both years.
fn are_alike(one: PartialDate, other: PartialDate) -> bool {
    let is_day = |date: PartialDate| date.first_day() == date.last_day();
    is_day(one) && is_day(other) || one.to_string().len() == 4 && other.to_string().len() == 4
}

/// A day so many months, or days where `months` is none, after another.
fn later(day: Day, number: u32, months: Option<u16>) -> Option<PartialDate> {
    let Some(months) = months else {
        // Ten years of days are more than any document gives.
        let days = number.min(3700);
        return (0..days).try_fold(day, |day, _| day.tomorrow().ok()).map(PartialDate::from);
    };
    let month = Month::from(day).after(i32::try_from(number).ok()?.checked_mul(i32::from(months))?);
    let last = month.date()?.last_day().day();
    PartialDate::day_of(month.year(), month.number(), day.day().min(last))
}

//! By when something is due: sessions, dates, spans and what comes again.

use ayni_model::mandate_lexicon::{Lexicon, TimeEntry, TimeForm};
use ayni_model::mandate_request::{Due, DueGround, Reason, Repeats};

use super::Setting;
use super::found::Found;
use super::lexis::{Hit, Sense, ends_with_word};
use super::numbers::{number_at, number_before};
use length::later;

mod begins;
mod date;
mod length;
mod session;

pub(super) use begins::{begins_with_order, begins_with_time};

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

/// Every time that is set in one part of a paragraph. Where the organ itself decides, the day of what it decides to hold
/// is one. The words of a time may begin before that part, with the phrase ("*extends to* 30 September").
pub(super) fn dues(
    found: &Found<'_>,
    lexicon: &Lexicon,
    setting: &Setting<'_>,
    (first, start, end): (usize, usize, usize),
    decides: bool,
) -> Vec<Due> {
    let is_time = |sense| matches!(sense, Sense::Time(_) | Sense::TimeBefore(..) | Sense::TimeBehind(_));
    let mut all: Vec<Placed<'_>> = Vec::new();
    let mut taken = first;
    let mut past = start;
    let mut session = None;
    let hits: Vec<Hit> = found.within(first, end).iter().filter(|hit| is_time(hit.sense)).copied().collect();
    for hit in hits {
        if hit.start < taken {
            continue;
        }
        let (Sense::Time(time) | Sense::TimeBefore(time, _) | Sense::TimeBehind(time)) = hit.sense else {
            continue;
        };
        let Some(entry) = lexicon.times.get(usize::from(time)) else { continue };
        let one = Time { found, lexicon, setting, entry, hit, start, decides, session };
        let (mut found_dues, mut until) = one.read();
        if entry.form == TimeForm::Session && until > hit.end {
            session = Some(until);
        }
        // "In" and "at its" stand everywhere; where neither date nor number follows, nothing else need be asked.
        if found_dues.is_empty() && until == hit.end {
            continue;
        }
        // "as agreed by the Subcommittee at its forty-third session and the Committee at its forty-ninth session": what is
        // joined to something past is past.
        if one.is_barred() || one.is_only_told() || is_joined_to(found, past, hit.start) {
            past = past.max(until);
            // "Made at its regular session in 2025": nor is that year one.
            if entry.form == TimeForm::Session && !found_dues.is_empty() {
                taken = until;
            }
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

/// Takes out "regular" where its rhythm is told behind it: "regular reports every six months"; and a year before the
/// session that is in that year: "in 2016, at its seventy-first session".
fn without_looser(found: &Found<'_>, all: Vec<Placed<'_>>) -> Vec<Due> {
    let begins_another = |hit: &Hit| matches!(hit.sense, Sense::Join | Sense::End | Sense::Act { .. });
    let is_told = |one: &Placed<'_>, next: &Placed<'_>| {
        let gap = found.words().get(one.end..next.start).filter(|gap| gap.len() <= TOLD_BEHIND);
        one.entry.loose
            && next.due.repeats == Repeats::Every
            && gap.is_some_and(|gap| !gap.contains([';', '.', ':']))
            && !found.within(one.end, next.start).iter().any(begins_another)
    };
    let is_its_year = |one: &Placed<'_>, next: &Placed<'_>| {
        let gap = found.words().get(one.end..next.start);
        let year = |due: &Due| {
            due.date.filter(|date| date.first_day() != date.last_day()).map(|date| date.last_day().year())
        };
        one.entry.own
            && next.due.session.is_some()
            && year(&one.due).is_some_and(|own| year(&next.due) == Some(own))
            && gap.is_some_and(|gap| gap.trim_matches([' ', ',']).is_empty())
    };
    let told: Vec<bool> = all
        .iter()
        .enumerate()
        .map(|(at, one)| all.get(at + 1).is_some_and(|next| is_told(one, next) || is_its_year(one, next)))
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
    /// Where the last session that was read before it ends.
    session: Option<usize>,
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
            TimeForm::Session if self.entry.bare && !self.is_session(end) => (Vec::new(), self.hit.end),
            TimeForm::Session => {
                // "At its second regular session of 2026" is known by its year.
                let (numbers, end) = match (numbers.as_slice(), numbers.last()) {
                    ([one], _) => self
                        .year_of_session(*one, end)
                        .map_or((vec![*one], end), |(year, end)| (vec![year], end)),
                    _ => (numbers, end),
                };
                let (more, end) = match numbers.as_slice() {
                    [one] => self.years_behind(*one, end),
                    _ => (Vec::new(), end),
                };
                let numbers: Vec<u32> = numbers.into_iter().chain(more).collect();
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
            // "Within the first six months of 1966" is a part of that year.
            TimeForm::Within if self.is_of_a_year(end) => (Vec::new(), self.hit.end),
            TimeForm::Within => {
                let mut due = self.due(start, end, DueGround::Adoption);
                let number = numbers.first().copied().unwrap_or(1);
                self.spans(&mut due, &numbers);
                let number = number.saturating_mul(self.entry.days.map_or(1, u32::from));
                let from =
                    self.setting.date.filter(|_| !self.is_ahead(end) && self.is_from_adoption(start, end));
                due.date = from.and_then(|day| later(day, number, self.entry.months));
                if due.date.is_none() {
                    due.ground = DueGround::Unresolved;
                }
                (vec![due], end)
            }
        }
    }

    /// Whether the time lies in words that only look like one, or words that tell when something was done end in its first
    /// ones: "made *at* its regular session", but not "to be made *at*".
    fn is_barred(&self) -> bool {
        /// The longest entry of the grammar, in folded bytes.
        const LONGEST: usize = 120;
        let grammar = &self.found.lexis.grammar;
        let from = self.hit.start.saturating_sub(LONGEST);
        self.found.within(from, self.hit.start + 1).iter().filter(|other| other.sense == Sense::Not).any(
            |other| {
                let whole = other.start <= self.hit.start && other.end >= self.hit.end;
                let comes_again = self.entry.form == TimeForm::Repeats;
                let reaches = !comes_again && other.start < self.hit.start && other.end > self.hit.start;
                let before = self.found.words().get(..other.start).unwrap_or_default().trim_end();
                let undone =
                    self.decides || matches!(self.entry.form, TimeForm::Session | TimeForm::NextSession);
                (whole || reaches) && !(undone && ends_with_word(before, &grammar.undone))
            },
        )
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

    /// Whether a time is known to lie behind the document.
    fn is_to_come(&self, due: &Due) -> bool {
        let own = due.organ.as_deref() == self.setting.organ;
        match (due.session, self.setting.session, due.date, self.setting.date) {
            (Some(session), Some(this), ..) if own => session > this && session - this <= SOON,
            (_, _, Some(date), Some(adopted)) => date.first_day() > adopted,
            _ => false,
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
            let again = self.found.lexis.grammar.number_again.iter().filter(|_| to.is_none() && join > end);
            let over = again.filter(|again| rest.trim_start().starts_with(again.as_str())).map(String::len);
            let at = over.max().map_or(at, |over| self.found.skip(at, &[' ']) + over);
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
}

//! Sessions: whose they are, which year they have, and when they open.

use ayni_model::PartialDate;
use ayni_model::mandate_lexicon::{Lexicon, SessionRule, TimeForm};
use ayni_model::mandate_request::{Due, DueGround};

use super::super::lexis::{Hit, Sense};
use super::super::numbers::{date_at, number_at, same_year};
use super::Time;

/// How far from a session the organ that meets may be named, in folded bytes.
const NEAR: usize = 220;

/// How far before a number without a noun the session may stand that it goes on from, in folded bytes.
const NAMED: usize = 400;

/// How far behind a session its own year may be told, in folded bytes.
const OWN: usize = 40;

/// How many sessions back one is another body's, where nobody is named whose it is.
const FAR: u16 = 20;

/// How far behind a session its own year may be told where the organ and the place stand between: "of the Conference of the Parties, to be held in Nagoya, Japan,".
const OWN_FAR: usize = 110;

impl Time<'_> {
    /// The year or the day that is told of a session itself: "at its fifty-first session, to be held in 2020".
    /// Of several sessions only a year of all of them is told so: "to be held in 2020".
    pub(super) fn own_year(&self, end: usize, several: bool) -> Option<(PartialDate, usize)> {
        if !matches!(self.entry.form, TimeForm::Session | TimeForm::NextSession) {
            return None;
        }
        let hits = self.found.within(end, end + OWN_FAR).iter();
        hits.filter_map(|hit| match hit.sense {
            Sense::Time(time) | Sense::TimeBefore(time, _) | Sense::TimeBehind(time) => {
                let entry = self.lexicon.times.get(usize::from(time))?;
                Some(Time { hit: *hit, entry, ..*self })
            }
            _ => None,
        })
        .filter(|time| time.entry.form == TimeForm::Before && !self.found.is_barred(&time.hit))
        .find_map(|time| {
            let gap = self.found.words().get(end..time.hit.start)?.trim_matches([' ', ',', '(']);
            // "In 2027" alone is the year of the session; by a date something else may be due.
            // "Its second session for five working days in 2014"
            let terms = &self.found.lexis.grammar.terms;
            let long = gap.len() <= OWN && terms.iter().any(|term| self.is_length(end, term));
            let beside =
                gap.is_empty() || long && !gap.contains(',') || self.is_its_organ(end, time.hit.start);
            let bare = time.entry.own && beside && !several;
            let held =
                |words: &str| self.found.lexis.grammar.held.iter().any(|word| words.contains(word.as_str()));
            // "Its third session at Vienna from 4 to 13 March 1985"
            let places = &self.found.lexis.grammar.places;
            let placed = time.entry.whole
                && !gap.contains(',')
                && places.iter().any(|place| gap.split(' ').next() == Some(place.as_str()));
            let far = gap.len() > OWN;
            let own =
                bare || placed && !far || if far { self.is_held_elsewhere(gap, held) } else { held(gap) };
            let from = match time.hit.sense {
                Sense::TimeBefore(_, place) => time.numbers(place)?.1,
                _ => time.hit.end,
            };
            date_at(self.found, from).filter(|_| own && !gap.contains([';', '.']))
        })
    }

    /// Where the days end on which several sessions are held, each on its own: "the thirty-fourth and thirty-fifth sessions
    /// of the Commission, in New York, from 27 January to 14 March 2014 and from 21 July to 5 September 2014, respectively".
    pub(super) fn own_days(&self, end: usize) -> usize {
        if self.entry.form != TimeForm::Session {
            return end;
        }
        let mut until = end;
        loop {
            let begins = |hit: &&Hit| matches!(hit.sense, Sense::Act { .. } | Sense::End | Sense::Convene);
            let next = self.found.within(until, until + OWN_FAR).iter().find_map(|hit| {
                let (Sense::Time(time) | Sense::TimeBefore(time, _)) = hit.sense else { return None };
                let entry = self.lexicon.times.get(usize::from(time)).filter(|entry| entry.whole)?;
                let gap = self.found.words().get(until..hit.start)?;
                let free = !gap.contains([';', '.', ':'])
                    && !self.found.within(until, hit.start).iter().any(|hit| begins(&hit));
                let whole = Time { hit: *hit, entry, ..*self };
                let from = match hit.sense {
                    Sense::TimeBefore(_, place) => whole.numbers(place)?.1,
                    _ => hit.end,
                };
                date_at(self.found, from).filter(|_| free).map(|(_, end)| end)
            });
            match next {
                Some(next) => until = next,
                None => return until,
            }
        }
    }

    /// Whether a length stands at a place: "for five working days".
    fn is_length(&self, at: usize, term: &str) -> bool {
        let at = self.found.skip(at, &[' ']);
        let rest = self.found.words().get(at..).and_then(|rest| rest.strip_prefix(term));
        rest.is_some_and(|rest| rest.starts_with(' ')) && number_at(self.found, at + term.len()).is_some()
    }

    /// Whether a number without a noun is that of a session: one with its noun was read shortly before it, and the sentence
    /// or the clause ends behind it.
    pub(super) fn is_session(&self, end: usize) -> bool {
        let rest = self.found.words().get(end..).unwrap_or_default().trim_start();
        rest.chars().next().is_none_or(|sign| matches!(sign, ',' | ';' | '.' | ':'))
            && self.session.is_some_and(|before| self.hit.start.saturating_sub(before) < NAMED)
    }

    /// Whether what stands behind a session says first whose it is, and then, behind a comma, where it is held.
    fn is_held_elsewhere(&self, gap: &str, held: impl Fn(&str) -> bool) -> bool {
        let of = self.found.lexis.grammar.session_of.iter().any(|of| gap.starts_with(of.as_str()));
        let rest = if of { gap.split_once(',').map_or("", |(_, rest)| rest) } else { gap };
        let begin: String = rest.chars().take(24).collect();
        held(&begin)
    }

    /// Whether what stands behind a session is the name of who meets, and nothing else: "of the General Assembly".
    fn is_its_organ(&self, from: usize, to: usize) -> bool {
        let Some(gap) = self.found.words().get(from..to) else { return false };
        let start = from + (gap.len() - gap.trim_start().len());
        let end = from + gap.trim_end_matches([' ', ',']).len();
        let grammar = &self.found.lexis.grammar;
        let names = grammar.session_of.iter().filter_map(|of| {
            let rest = self.found.words().get(start..end)?.strip_prefix(of.as_str())?.strip_prefix(' ')?;
            Some(end - rest.len())
        });
        let is_organ = |hit: &Hit, at: usize| match hit.sense {
            Sense::Actor(actor) => {
                let meets = self.lexicon.actors.get(usize::from(actor)).is_some_and(|actor| actor.meets);
                // "Of the United Nations General Assembly"
                meets && hit.start >= at && hit.start <= at + 16 && hit.end == end
            }
            _ => false,
        };
        names.into_iter().any(|at| self.found.within(at, end).iter().any(|hit| is_organ(hit, at)))
    }

    /// The year that is told of a session which has a number in that year only: "its second regular session of 2026".
    pub(super) fn year_of_session(&self, number: u32, end: usize) -> Option<(u32, usize)> {
        // Boards meet twice or three times a year; an organ whose sessions run on has a number for each.
        let regular =
            self.found.words().get(self.hit.start..end).is_some_and(|words| words.contains("regular"));
        let rest = self.found.words().get(end..)?;
        let rest = rest.trim_start_matches([' ', ',']);
        // "Its first session of 2023"
        let of = rest.starts_with("of ");
        if number > 3 || !regular && !of {
            return None;
        }
        let rest = ["of ", "in ", "for "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
        let rest = rest.strip_prefix("the ").unwrap_or(rest);
        let at = self.found.words().len() - rest.len();
        let same = same_year(self.found, at).and_then(|(year, end)| Some((u32::try_from(year).ok()?, end)));
        let (year, end) = same.or_else(|| number_at(self.found, at))?;
        (1946..=2200).contains(&year).then_some((year, end))
    }

    /// The years behind the year by which a session is known: "its substantive sessions of 1999 *and 2000*".
    pub(super) fn years_behind(&self, first: u32, mut end: usize) -> (Vec<u32>, usize) {
        let is_year = |number: &u32| (1946..=2200).contains(number);
        let mut all = Vec::new();
        while is_year(&first) && all.len() < 4 {
            let at = self.found.skip(end, &[' ', ',']);
            let Some(join) = self.found.longest(at, |sense| sense == Sense::Join) else { break };
            let Some((next, after)) = number_at(self.found, join.end).filter(|(next, _)| is_year(next))
            else {
                break;
            };
            all.push(next);
            end = after;
        }
        (all, end)
    }

    pub(super) fn session(&self, number: u32, end: usize) -> Option<Due> {
        /// No body has had more sessions. The Security Council's meetings, which are many more, are only told of.
        const MOST: u32 = 250;
        if (MOST..1946).contains(&number) {
            return None;
        }
        let mut due = self.due(self.hit.start, end, DueGround::Session);
        let is_named;
        (due.organ, is_named) = self.organ(end);
        // "at its 2025 session": the session has a year for a name.
        if (1946..=2200).contains(&number) {
            due.date = i16::try_from(number).ok().and_then(PartialDate::year_only);
        } else {
            due.session = u16::try_from(number).ok();
            let rule = due.organ.as_deref().and_then(|organ| rule(self.lexicon, organ));
            due.date = rule.zip(due.session).and_then(|(rule, number)| opens(rule, number));
        }
        // Nobody is asked to report to the Assembly's nineteenth session in its sixty-fifth: it is another body's.
        let far =
            due.session.zip(self.setting.session).is_some_and(|(its, this)| its.saturating_add(FAR) < this);
        if !is_named && far {
            (due.organ, due.date) = (None, None);
        }
        let own = due.organ.as_deref() == self.setting.organ;
        let is_past = self.is_over(end)
            || match (due.session, self.setting.session, due.date, self.setting.date) {
                (Some(session), Some(this), ..) if own => session < this,
                (_, _, Some(date), Some(adopted)) => date.last_day().year() + 1 < adopted.year(),
                _ => false,
            };
        if due.date.is_none() {
            due.ground = DueGround::Unresolved;
        }
        (!is_past).then_some(due)
    }

    pub(super) fn next_session(&self, end: usize) -> Due {
        let mut due = self.due(self.hit.start, end, DueGround::NextSession);
        (due.organ, _) = self.organ(end);
        if due.organ.as_deref() == self.setting.organ {
            due.session = self.setting.session.map(|session| session.saturating_add(1));
        }
        let rule = due.organ.as_deref().and_then(|organ| rule(self.lexicon, organ));
        due.date = rule.zip(due.session).and_then(|(rule, number)| opens(rule, number));
        if due.date.is_none() {
            due.ground = DueGround::Unresolved;
        }
        due
    }

    /// Whether a body is named behind a session that is not in the lexicon: "of the Ad Hoc Committee". A small letter begins
    /// no name: "to consider at its session of the measures".
    fn is_of_another(&self, end: usize) -> bool {
        let words = self.found.words();
        let grammar = &self.found.lexis.grammar;
        let rest = words.get(end..).unwrap_or_default().trim_start();
        let behind = |of: &String| rest.strip_prefix(of.as_str())?.strip_prefix(' ');
        grammar.session_of.iter().filter_map(behind).any(|name| {
            let span = self.found.folded.span(words.len() - name.len(), words.len());
            let is_small = span.of(self.found.text).chars().next().is_some_and(char::is_lowercase);
            !is_small && !grammar.session_organs.iter().any(|organ| name.starts_with(organ.as_str()))
        })
    }

    /// Where the words of a session end without those that lead on to whose it is: "the eighth session *of the*".
    fn before_whose(&self, end: usize) -> usize {
        let words = self.found.words().get(self.hit.start..end).unwrap_or_default();
        let of = self.found.lexis.grammar.session_of.iter().filter_map(|of| words.strip_suffix(of.as_str()));
        of.map(|rest| self.hit.start + rest.trim_end().len()).max().unwrap_or(end)
    }

    /// Whether it is told of the session that it was held: "at its twenty-first session, held in Paris".
    fn is_over(&self, end: usize) -> bool {
        let words = self.found.words();
        let rest = words.get(self.before_whose(end)..).unwrap_or_default().trim_start();
        let of = self.found.lexis.grammar.session_of.iter().any(|of| rest.starts_with(of.as_str()));
        let behind = if of { rest.find(',').and_then(|at| rest.get(at..)) } else { Some(rest) };
        let behind = behind.and_then(|behind| behind.strip_prefix(", ")).unwrap_or_default();
        self.found.lexis.grammar.was_held.iter().any(|word| behind.starts_with(word.as_str()))
    }

    /// The organ whose session it is: named after it, else the nearest before it, else the one that speaks; and whether it
    /// is named.
    fn organ(&self, end: usize) -> (Option<String>, bool) {
        let end = self.before_whose(end);
        let meets = |hit: &Hit| match hit.sense {
            Sense::Actor(at) => self.lexicon.actors.get(usize::from(at)).filter(|actor| actor.meets),
            _ => None,
        };
        // "At its sixtieth session and the General Assembly at its eightieth": what is joined has a session of its own.
        let joined = |hit: &&Hit| {
            let gap = self.found.words().get(end..hit.start).unwrap_or_default();
            let join = self.found.within(end, hit.start).iter().any(|hit| hit.sense == Sense::Join);
            !join && !gap.contains([',', ';', '.'])
        };
        let after = self.found.within(end, end + 12).iter().filter(joined).find_map(meets);
        if after.is_none() && self.is_of_another(end) {
            return (None, false);
        }
        let from = self.hit.start.saturating_sub(NEAR);
        let before = || {
            let near = self.found.within(from, self.hit.start).iter();
            let ended = near.filter(|hit| hit.end <= self.hit.start && meets(hit).is_some());
            ended.max_by_key(|hit| (hit.end, std::cmp::Reverse(hit.start))).and_then(meets)
        };
        match after.or_else(before) {
            Some(actor) => (Some(actor.code.clone()), true),
            None => (self.setting.organ.map(str::to_owned), false),
        }
    }
}

fn rule<'l>(lexicon: &'l Lexicon, organ: &str) -> Option<&'l SessionRule> {
    lexicon.sessions.iter().find(|rule| rule.organ == organ)
}

/// The year, and the month where there are several sessions a year, in which a session opens.
fn opens(rule: &SessionRule, number: u16) -> Option<PartialDate> {
    let later = i32::from(number.checked_sub(rule.first)?);
    let many = i32::try_from(rule.months.len()).ok().filter(|many| *many > 0)?;
    let year = i32::from(rule.year) + later / many * i32::from(rule.every.max(1));
    let year = i16::try_from(year).ok()?;
    let month = rule.months.get(usize::try_from(later % many).ok()?)?;
    if many == 1 { PartialDate::year_only(year) } else { PartialDate::month_of(year, *month) }
}

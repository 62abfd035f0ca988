//! Two activities with the same providers, recipients, title, start and amounts are most likely
//! one, reported twice: by two ministries, or in two sheets.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::ops::Range;

use ayni_model::{Activity, Amount, Arg, PartialDate, Path, Role, Severity};

use super::hash::hash;
use super::seen::{Same, Seen, Set};
use crate::check::rule::{Found, RuleInfo, SetRule};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("duplicate-likely", Severity::Warning, "0.1.0", start);

/// How many activities are remembered by name.
const MOST: usize = 2_000_000;

/// A shorter title ("Training") is shared by activities that are different.
const FEWEST_LETTERS: usize = 8;

fn start() -> Box<dyn SetRule> {
    Box::new(State::default())
}

#[derive(Default)]
struct State {
    /// What activities have in common, to where the name of the first of them stands in `names`.
    seen: HashMap<u64, Range<u32>, BuildHasherDefault<Same>>,
    /// Reporters and identifiers, behind each other.
    names: String,
    full: bool,
}

impl State {
    /// Where the name stands once it is added; `None` where there is no more room.
    fn keep(&mut self, name: [&str; 2]) -> Option<Range<u32>> {
        let start = u32::try_from(self.names.len()).ok()?;
        let end = u32::try_from(self.names.len() + name[0].len() + 1 + name[1].len()).ok()?;
        self.names.push_str(name[0]);
        self.names.push(' ');
        self.names.push_str(name[1]);
        Some(start..end)
    }
}

impl SetRule for State {
    fn see(&mut self, seen: &Seen<'_>, _context: &Context<'_>, found: &mut Found<'_>) {
        let activity = seen.activity;
        let Some(key) = activity.likely else { return };
        if seen.asked.is_some_and(|asked| !asked.likely(key)) {
            return;
        }
        let name = [activity.reporter(), activity.id()];
        if let Some(first) = self.seen.get(&key) {
            let first = self.names.get(first.start as usize..first.end as usize).unwrap_or_default();
            // The same identifier again is the finding `duplicate-id`.
            let [reporter, id] = name;
            let same = first.strip_prefix(reporter).and_then(|rest| rest.strip_prefix(' ')) == Some(id);
            if !same {
                let args = [("other", Arg::from(first)), ("reporter", Arg::from(activity.reporter()))];
                found.add(activity.id(), Path::root(), args);
            }
            return;
        }
        match if self.seen.len() < MOST { self.keep(name) } else { None } {
            Some(place) => drop(self.seen.insert(key, place)),
            None => self.full = true,
        }
    }

    fn finish(self: Box<Self>, _set: &Set, found: &mut Found<'_>) {
        if self.full {
            found.limit(MOST);
        }
    }
}

/// What two reports of one activity have in common; `None` where too little is known to tell.
pub(super) fn key(activity: &Activity) -> Option<u64> {
    // Any language will do, as long as both reports have the same ones.
    let (title, _) = activity.title.best("en")?;
    let title = facts::fold(title);
    // A text of as many bytes has as many letters, where all are of ASCII.
    let short = match title.is_ascii() {
        true => title.len() < FEWEST_LETTERS,
        false => {
            let ideographs = title.chars().any(|letter| letter >= '\u{2E80}');
            !ideographs && title.chars().count() < FEWEST_LETTERS
        }
    };
    if short {
        return None;
    }
    let start: Option<PartialDate> = activity.period.start;
    let amounts = activity
        .resources
        .iter()
        .flat_map(|resource| &resource.measures)
        .map(|measure| (measure.amount(), facts::unit(measure)));
    if start.is_none() && amounts.clone().next().is_none() {
        return None;
    }
    let common = (
        Names(activity, &facts::PROVIDING),
        Names(activity, &[Role::Recipient]),
        title,
        start,
        activity.period.end,
    );
    Some(hash(&(common, Sorted(amounts))))
}

/// Countries of the parties in these roles, by name where they have no country; in order, each once.
struct Names<'a>(&'a Activity, &'a [Role]);

impl Hash for Names<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Names(activity, roles) = self;
        let parties = activity.parties.iter().filter(|party| roles.contains(&party.role));
        let mut names = parties.filter_map(|party| {
            party.country.as_deref().or_else(|| party.name.best("en").map(|(name, _)| name))
        });
        match (names.next(), names.next()) {
            (Some(first), Some(second)) => {
                let mut all = vec![first, second];
                all.extend(names);
                all.sort_unstable();
                all.dedup();
                all.as_slice().hash(state);
            }
            // Most activities have one of each.
            (first, _) => first.as_slice().hash(state),
        }
    }
}

/// What an iterator gives, in order.
struct Sorted<I>(I);

/// So many are put in order without memory of their own.
const FEW: usize = 4;

impl<'a, I: Iterator<Item = (Amount, &'a str)> + Clone> Hash for Sorted<I> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mut few = [(Amount::ZERO, ""); FEW];
        let mut count = 0;
        for (one, place) in self.0.clone().zip(&mut few) {
            *place = one;
            count += 1;
        }
        match few.get_mut(..count) {
            Some(all) if self.0.clone().nth(count).is_none() => {
                all.sort_unstable();
                (*all).hash(state);
            }
            _ => {
                let mut all: Vec<(Amount, &str)> = self.0.clone().collect();
                all.sort_unstable();
                all.as_slice().hash(state);
            }
        }
    }
}

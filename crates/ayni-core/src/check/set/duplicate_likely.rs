//! Two activities with the same providers, recipients, title, start and amounts are most likely
//! one, reported twice: by two ministries, or in two sheets.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

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
    seen: HashMap<u64, Box<str>, BuildHasherDefault<Same>>,
    full: bool,
}

impl SetRule for State {
    fn see(&mut self, seen: &Seen<'_>, _context: &Context<'_>, found: &mut Found<'_>) {
        let activity = seen.activity;
        let Some(key) = key(activity) else { return };
        let name = [activity.reporter.as_str(), &activity.id].join(" ");
        match self.seen.get(&key) {
            // The same identifier again is the finding `duplicate-id`.
            Some(first) if **first == *name => {}
            Some(first) => {
                let args =
                    [("other", Arg::from(&**first)), ("reporter", Arg::from(activity.reporter.as_str()))];
                found.add(&activity.id, Path::root(), args);
            }
            None if self.seen.len() < MOST => {
                self.seen.insert(key, name.into_boxed_str());
            }
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
fn key(activity: &Activity) -> Option<u64> {
    // Any language will do, as long as both reports have the same ones.
    let (title, _) = activity.title.best("en")?;
    let title = facts::fold(title);
    let ideographs = title.chars().any(|letter| letter >= '\u{2E80}');
    if !ideographs && title.chars().count() < FEWEST_LETTERS {
        return None;
    }
    let start: Option<PartialDate> = activity.period.start;
    let mut amounts: Vec<(Amount, &str)> = activity
        .resources
        .iter()
        .flat_map(|resource| &resource.measures)
        .map(|measure| (measure.amount(), facts::unit(measure)))
        .collect();
    if start.is_none() && amounts.is_empty() {
        return None;
    }
    amounts.sort_unstable();
    let (providers, recipients) = (names(activity, &facts::PROVIDING), names(activity, &[Role::Recipient]));
    Some(hash(&(providers, recipients, title, start, activity.period.end, amounts)))
}

/// Countries of the parties in these roles, by name where they have no country; sorted.
fn names<'a>(activity: &'a Activity, roles: &[Role]) -> Vec<&'a str> {
    let mut names: Vec<&str> = activity
        .parties
        .iter()
        .filter(|party| roles.contains(&party.role))
        .filter_map(|party| party.country.as_deref().or_else(|| party.name.best("en").map(|(name, _)| name)))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

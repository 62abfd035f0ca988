//! A parent that is not in the set: the activity hangs from nothing.

use std::collections::BTreeMap;

use ayni_model::{Arg, Path, Severity};

use super::hash::MOST_HASHES;
use super::seen::{Seen, Set, name};
use crate::check::Context;
use crate::check::rule::{Found, RuleInfo, SetRule};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("parent-missing", Severity::Note, "0.1.0", start);

/// How many different parents are remembered by name.
const MOST_PARENTS: usize = 200_000;

fn start() -> Box<dyn SetRule> {
    Box::new(State::default())
}

/// A parent that was named: by which activity first, and by how many.
struct Wanted {
    child: String,
    reporter: String,
    parent: String,
    count: u64,
}

#[derive(Default)]
struct State {
    wanted: BTreeMap<u64, Wanted>,
    full: bool,
}

impl SetRule for State {
    fn see(&mut self, seen: &Seen<'_>, _context: &Context<'_>, _found: &mut Found<'_>) {
        let activity = seen.activity;
        let Some(parent) = activity.parent() else {
            return;
        };
        let key = name(activity.reporter(), parent);
        if seen.asked.is_some_and(|asked| !asked.parent(key)) {
            return;
        }
        if let Some(wanted) = self.wanted.get_mut(&key) {
            wanted.count += 1;
        } else if self.wanted.len() < MOST_PARENTS {
            let wanted = Wanted {
                child: activity.id().to_owned(),
                reporter: activity.reporter().to_owned(),
                parent: parent.to_owned(),
                count: 1,
            };
            self.wanted.insert(key, wanted);
        } else {
            self.full = true;
        }
    }

    fn finish(self: Box<Self>, set: &Set, found: &mut Found<'_>) {
        // A set too large to remember says nothing about what is missing from it.
        if self.full || set.is_full() {
            found.limit(if set.is_full() { MOST_HASHES } else { MOST_PARENTS });
            return;
        }
        for (key, wanted) in self.wanted {
            if !set.has(key) {
                let args = [
                    ("parent", Arg::from(wanted.parent)),
                    ("count", Arg::Count(wanted.count)),
                    ("reporter", Arg::from(wanted.reporter)),
                ];
                found.add(&wanted.child, Path::of("parent"), args);
            }
        }
    }
}

//! A parent that is not in the set: the activity hangs from nothing.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::{Activity, Arg, Path, Severity};

use super::hash::{MOST_HASHES, hash};
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
    seen: BTreeSet<u64>,
    wanted: BTreeMap<u64, Wanted>,
    full: Option<usize>,
}

impl SetRule for State {
    fn see(&mut self, activity: &Activity, _context: &Context<'_>, _found: &mut Found<'_>) {
        if self.seen.len() < MOST_HASHES {
            self.seen.insert(hash(&(&activity.reporter, &activity.id)));
        } else {
            self.full = Some(MOST_HASHES);
        }
        let Some(parent) = &activity.parent else {
            return;
        };
        let key = hash(&(&activity.reporter, parent));
        if let Some(wanted) = self.wanted.get_mut(&key) {
            wanted.count += 1;
        } else if self.wanted.len() < MOST_PARENTS {
            let wanted = Wanted {
                child: activity.id.clone(),
                reporter: activity.reporter.clone(),
                parent: parent.clone(),
                count: 1,
            };
            self.wanted.insert(key, wanted);
        } else {
            self.full = Some(MOST_PARENTS);
        }
    }

    fn finish(self: Box<Self>, _context: &Context<'_>, found: &mut Found<'_>) {
        // A set too large to remember says nothing about what is missing from it.
        if let Some(kept) = self.full {
            found.limit(kept);
            return;
        }
        for (key, wanted) in self.wanted {
            if !self.seen.contains(&key) {
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

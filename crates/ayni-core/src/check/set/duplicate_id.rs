//! Two activities of one reporter with the same identifier: nobody can say which of them counts.

use std::collections::BTreeSet;

use ayni_model::{Activity, Arg, Path, Severity};

use super::hash::{MOST_HASHES, hash};
use crate::check::rule::{Found, RuleInfo, SetRule};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("duplicate-id", Severity::Error, "0.1.0", start);

fn start() -> Box<dyn SetRule> {
    Box::new(State::default())
}

#[derive(Default)]
struct State {
    seen: BTreeSet<u64>,
    count: u64,
    full: bool,
}

impl SetRule for State {
    fn see(&mut self, activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
        self.count += 1;
        // A blank identifier is the finding `identity-missing`.
        if facts::is_blank(&activity.id) {
            return;
        }
        let key = hash(&(&activity.reporter, &activity.id));
        if self.seen.contains(&key) {
            let args = [
                ("id", Arg::from(activity.id.as_str())),
                ("reporter", Arg::from(activity.reporter.as_str())),
                ("number", Arg::Count(self.count)),
            ];
            found.add(&activity.id, Path::of("id"), args);
        } else if self.seen.len() < MOST_HASHES {
            self.seen.insert(key);
        } else {
            self.full = true;
        }
    }

    fn finish(self: Box<Self>, _context: &Context<'_>, found: &mut Found<'_>) {
        if self.full {
            found.limit(MOST_HASHES);
        }
    }
}

//! Two activities of one reporter with the same identifier: nobody can say which of them counts.

use ayni_model::{Arg, Path, Severity};

use super::hash::MOST_HASHES;
use super::seen::{Seen, Set};
use crate::check::rule::{Found, RuleInfo, SetRule};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("duplicate-id", Severity::Error, "0.1.0", start);

fn start() -> Box<dyn SetRule> {
    Box::new(State::default())
}

#[derive(Default)]
struct State {
    count: u64,
}

impl SetRule for State {
    fn see(&mut self, seen: &Seen<'_>, _context: &Context<'_>, found: &mut Found<'_>) {
        let activity = seen.activity;
        self.count += 1;
        // A blank identifier is the finding `identity-missing`.
        if seen.again && !facts::is_blank(activity.id()) {
            let args = [
                ("id", Arg::from(activity.id())),
                ("reporter", Arg::from(activity.reporter())),
                ("number", Arg::Count(self.count)),
            ];
            found.add(activity.id(), Path::of("id"), args);
        }
    }

    fn finish(self: Box<Self>, set: &Set, found: &mut Found<'_>) {
        if set.is_full() {
            found.limit(MOST_HASHES);
        }
    }
}

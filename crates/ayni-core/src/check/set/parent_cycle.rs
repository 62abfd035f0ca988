//! Activities that stand under each other in a ring: none of them is the programme of the others.

use std::collections::BTreeMap;

use ayni_model::{Arg, Path, Severity};

use super::seen::{Seen, Set, name};
use crate::check::Context;
use crate::check::rule::{Found, RuleInfo, SetRule};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("parent-cycle", Severity::Warning, "0.1.0", start);

/// How many activities with a parent are remembered.
const MOST: usize = 2_000_000;

fn start() -> Box<dyn SetRule> {
    Box::new(State::default())
}

/// An activity that has a parent.
struct Child {
    id: Box<str>,
    reporter: Box<str>,
    parent: u64,
    /// The walk that came by first; 0 for none.
    walk: usize,
}

#[derive(Default)]
struct State {
    children: BTreeMap<u64, Child>,
    full: bool,
}

impl SetRule for State {
    fn see(&mut self, seen: &Seen<'_>, _context: &Context<'_>, _found: &mut Found<'_>) {
        let activity = seen.activity;
        let Some(parent) = activity.parent() else {
            return;
        };
        if seen.asked.is_some_and(|asked| !asked.parents()) {
            return;
        }
        if self.children.len() >= MOST {
            self.full = true;
            return;
        }
        let child = Child {
            id: activity.id().into(),
            reporter: activity.reporter().into(),
            parent: name(activity.reporter(), parent),
            walk: 0,
        };
        self.children.insert(activity.name, child);
    }

    fn finish(mut self: Box<Self>, _set: &Set, found: &mut Found<'_>) {
        let keys: Vec<u64> = self.children.keys().copied().collect();
        for (index, key) in keys.iter().enumerate() {
            if let Some(start) = self.walk(*key, index + 1) {
                self.report(start, found);
            }
        }
        if self.full {
            found.limit(MOST);
        }
    }
}

impl State {
    /// Walks up from `key`; a place in a ring if this walk came back to where it had been.
    fn walk(&mut self, key: u64, walk: usize) -> Option<u64> {
        let mut at = key;
        loop {
            let child = self.children.get_mut(&at)?;
            if child.walk != 0 {
                return (child.walk == walk).then_some(at);
            }
            child.walk = walk;
            at = child.parent;
        }
    }

    /// Goes once around the ring and names the member with the smallest identifier.
    fn report(&self, start: u64, found: &mut Found<'_>) {
        let mut ring = Vec::new();
        let mut at = start;
        while let Some(child) = self.children.get(&at) {
            ring.push(child);
            at = child.parent;
            if at == start {
                break;
            }
        }
        if let Some(first) = ring.iter().min_by_key(|child| &child.id) {
            let args = [("count", Arg::from(ring.len())), ("reporter", Arg::from(&*first.reporter))];
            found.add(&first.id, Path::of("parent"), args);
        }
    }
}

//! What several rules over a set ask, taken in once an activity.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

use super::amounts::Amounts;
use super::brief::Brief;
use super::hash::{MOST_HASHES, hash};
use super::reported::Asked;

/// The set so far.
#[derive(Default)]
pub(in crate::check) struct Set {
    /// The amounts of all activities.
    pub(super) amounts: Amounts,
    names: Names,
    /// Whether one of them stands under another.
    children: bool,
    full: bool,
}

/// The names of activities, as hashes.
///
/// Files are often in the order of their identifiers. As long as each comes behind all before it, it cannot
/// have come before; then hashes are only noted, and the table that finds them is made when it is needed.
#[derive(Default)]
struct Names {
    noted: Vec<u64>,
    /// The last identifier in order of those noted.
    last: String,
    found: HashSet<u64, BuildHasherDefault<Same>>,
}

impl Names {
    fn len(&self) -> usize {
        self.noted.len() + self.found.len()
    }

    /// Puts all in the table.
    fn settle(&mut self) {
        self.found.extend(std::mem::take(&mut self.noted));
    }

    /// Adds a name; false where it was there before.
    fn insert(&mut self, name: u64, id: &str) -> bool {
        if self.found.is_empty() && (self.noted.is_empty() || *self.last < *id) {
            self.noted.push(name);
            self.last.clear();
            self.last.push_str(id);
            return true;
        }
        self.settle();
        self.found.insert(name)
    }

    fn contains(&mut self, name: u64) -> bool {
        self.settle();
        self.found.contains(&name)
    }
}

/// One activity as the rules see it.
pub(in crate::check) struct Seen<'a> {
    /// The activity.
    pub(super) activity: &'a Brief,
    /// Whether its reporter had an activity with its identifier before.
    pub(super) again: bool,
    /// Where it stood there before those that are checked: what of it matters to them.
    pub(super) asked: Option<&'a Asked>,
}

impl Set {
    /// Takes in one activity.
    pub(in crate::check) fn take<'a>(&mut self, activity: &'a Brief) -> Seen<'a> {
        self.amounts.see(activity, None);
        let name = activity.name;
        let again = if self.names.len() < MOST_HASHES {
            !self.names.insert(name, activity.id())
        } else {
            self.full = true;
            self.names.contains(name)
        };
        self.children |= activity.parent().is_some();
        Seen { activity, again, asked: None }
    }

    /// Takes in one that stood there before those that are checked, as far as it matters to them. It is there
    /// once, and comes before all of them.
    pub(in crate::check) fn stand<'a>(&mut self, activity: &'a Brief, asked: &'a Asked) -> Seen<'a> {
        self.amounts.see(activity, Some(asked));
        if asked.parent(activity.name) {
            self.names.insert(activity.name, activity.id());
        }
        Seen { activity, again: false, asked: Some(asked) }
    }

    /// All activities were seen: what is asked for by name can be found from here on.
    pub(in crate::check) fn settle(&mut self) {
        if self.children {
            self.names.settle();
        }
    }

    /// Whether there was an activity of this name.
    pub(super) fn has(&self, name: u64) -> bool {
        self.names.found.contains(&name)
    }

    /// Whether there were more activities than names are remembered.
    pub(super) fn is_full(&self) -> bool {
        self.full
    }
}

/// The hash of an activity's name: its reporter, and its identifier there.
pub(super) fn name(reporter: &str, id: &str) -> u64 {
    hash(&(reporter, id))
}

/// Keys that are hashes already are not hashed again.
#[derive(Default)]
pub(super) struct Same(u64);

impl Hasher for Same {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

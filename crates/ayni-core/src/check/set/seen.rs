//! What several rules over a set ask, taken in once an activity.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

use super::amounts::Amounts;
use super::brief::Brief;
use super::hash::{MOST_HASHES, hash};

/// The set so far.
#[derive(Default)]
pub(in crate::check) struct Set {
    /// The amounts of all activities.
    pub(super) amounts: Amounts,
    names: HashSet<u64, BuildHasherDefault<Same>>,
    full: bool,
}

/// One activity as the rules see it.
pub(in crate::check) struct Seen<'a> {
    /// The activity.
    pub(super) activity: &'a Brief,
    /// Whether its reporter had an activity with its identifier before.
    pub(super) again: bool,
}

impl Set {
    /// Takes in one activity.
    pub(in crate::check) fn take<'a>(&mut self, activity: &'a Brief) -> Seen<'a> {
        self.amounts.see(activity);
        let name = activity.name;
        let again = if self.names.len() < MOST_HASHES {
            !self.names.insert(name)
        } else {
            self.full = true;
            self.names.contains(&name)
        };
        Seen { activity, again }
    }

    /// Whether there was an activity of this name.
    pub(super) fn has(&self, name: u64) -> bool {
        self.names.contains(&name)
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

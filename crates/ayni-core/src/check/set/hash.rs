//! Hashes stand for identifiers where a rule must remember millions of them.

use std::hash::{BuildHasher, Hash};

use foldhash::quality::FixedState;

/// How many hashes a rule keeps before it says that it stopped: 10 million, about 200 MB.
///
/// Two different things among as many share a hash with a chance of about 3 in a million.
pub(super) const MOST_HASHES: usize = 10_000_000;

/// A hash of several values, the same in every run of one program.
pub(super) fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    FixedState::with_seed(0).hash_one(value)
}

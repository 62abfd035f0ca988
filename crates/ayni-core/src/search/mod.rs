//! What a register's list is searched and filtered by: the tokens of an activity and of a question.
//!
//! A database only looks tokens up, so that every database finds the same. Words are folded and cut
//! here, alike for what is kept and for what is asked: compatibility forms resolved, lower case, no
//! accents; Arabic without vowel signs and with its letter variants joined; Chinese and Japanese, which
//! write no spaces, as pairs of neighbouring characters.

mod entry;
mod filter;
mod words;

pub use entry::{Entry, Partner, Summary, entry};
pub use filter::{Facet, Filter, Wanted};
pub(crate) use words::{Word, folded, is_dropped, is_unspaced, tokens, words};

/// The version of the tokens' form. Entries that another version made are made anew.
pub const FORM: i64 = 2;

#[cfg(test)]
mod tests;

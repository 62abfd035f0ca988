//! Search in all languages at once, and why each answer is there.
//!
//! A text becomes tokens here, whatever its language, and a database only looks tokens up: names of subjects, goals,
//! sectors and places are recognised by the longest match ([`Vocabulary`]), with what is wider at less weight; words
//! become their English roots through a table that is learned from names that stand beside each other in six
//! languages, and stay words of their own language, too. A [`Question`] is made of the same tokens, each with the reason
//! that it gives; [`rank()`] adds up whole numbers, so that every node finds the same order. `docs/methods/exchange-search.md`
//! says how well it does.

mod entry;
mod goals;
mod idle;
mod index;
mod meaning;
mod question;
mod rank;
mod stem;
mod token;
mod units;
mod vocabulary;

pub use entry::{Cost, Entry, reference};
pub use index::{Index, postings};
pub use meaning::{FLOOR, Meanings, NEAREST, PART, direction, nearness, pooled, shortened, told};
pub use question::{MOST_TERMS, Meant, Question, Term, Why};
pub use rank::{Found, Hit, Lists, count, impact, rank, rarity};
pub use token::{FORM, Of};
pub use units::{language_of, roots};
pub use vocabulary::{LANGUAGES, Named, Vocabulary};

#[cfg(test)]
mod tests;

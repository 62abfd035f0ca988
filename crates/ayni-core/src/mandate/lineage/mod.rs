//! Where paragraphs come from and where they go: two documents compared, a series read as one, a wording
//! found wherever it stood before.
//!
//! Two paragraphs are compared by their words, folded so that case, accents, stops and spaces do not count.
//! Which belong together is decided by the pairs of neighbouring words that both have, the rarer the more;
//! what changed, by their longest common words in order. `docs/methods/mandate-lineage.md` tells the rules.

mod across;
mod compare;
mod order;
mod pairs;
mod parts;
mod series;
mod tokens;
mod wording;
mod words;

#[cfg(test)]
mod tests;

pub use across::across;
pub use compare::compare;
pub use series::series;
pub use tokens::{Token, tokens};
pub use wording::{Findings, Found, Passage, Wording, Wordings, passage_of};
pub use words::{changed, shared};

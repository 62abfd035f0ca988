//! Things to write and someone to say them, for the tests and for looking at results.

#![allow(dead_code, unused_imports, missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod check;
mod documents;
mod files;
pub mod speaker;

pub use check::{assert_dead, elements, member, members};
pub use documents::{changes, document, flows, map, partners, years};
pub use files::{book, findings, reference, template};
pub use speaker::{Speaker, messages};

use ayni_model::Amount;

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

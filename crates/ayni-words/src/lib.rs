//! The words that people read: Fluent files, numbers, dates, lists, names and sorting, by language.
//!
//! The files stand under `locales/<language>/*.ftl` and are embedded. Seven languages come with the
//! program; another one is added by a folder of the same files ([`Catalogue::with_extra`]).
//!
//! # Choices
//!
//! * **Numbers never pass through floating point.** An [`Amount`](ayni_model::Amount) goes as decimal
//!   text to ICU4X, which sets the language's separators, grouping and digits (CLDR). Spanish and
//!   Portuguese of Portugal group from five digits on, as CLDR says; `pt` is Portuguese of Brazil.
//! * **Digits of Arabic** are CLDR's default for `ar` (TODO).
//! * **English** is that of the United Nations: day before month (`en-001`).
//! * **Isolation.** In languages written from right to left each inserted value stands between
//!   U+2068 and U+2069, so that file names and codes of Latin letters do not disturb the line. In the
//!   others nothing is inserted, so that texts can be searched and copied.
//! * **A missing message** is taken from English; where English has none either, its key is shown in
//!   ⟦brackets⟧. For the seven languages a test holds both cases out (`tests/complete.rs`).
//!
//! The Fluent files are parsed by `fluent-syntax` and resolved here (`pattern.rs`), not by
//! `fluent-bundle`: that one carries counts as floating point, locks a mutex for each number and has
//! the plural rules of 2020.

// Tests may read files; the code itself is still held to `clippy.toml`.
#![cfg_attr(test, allow(clippy::disallowed_methods))]

mod catalogue;
mod names;
mod negotiate;
mod pattern;
mod words;
mod writing;

pub use catalogue::Catalogue;
pub use names::CODED;
pub use negotiate::negotiate;
pub use words::{FindingWords, Words};

/// The languages that come with the program: the six of the United Nations and Portuguese.
pub const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

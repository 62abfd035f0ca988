//! Decisions over plain values: checking, measuring, reporting.
//!
//! Nothing here reads a file, asks the time, knows a database, a page or the user's language. What
//! goes in and what comes out are the words of `ayni-model`.

// Tests may read files; the code itself is still held to `clippy.toml`.
#![cfg_attr(test, allow(clippy::disallowed_methods))]

pub mod check;
pub mod compare;
pub mod diff;
pub mod edition;
pub mod exchange;
pub mod mandate;
pub mod measure;
pub mod monitor;
pub mod report;
pub mod rights;
pub mod sdg;
pub mod sdmx;
pub mod search;
pub mod submit;
pub mod survey;
pub mod trust;
pub mod written;

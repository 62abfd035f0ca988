//! The program from outside: commands, real files, hostile files, and the house itself.

// A test fails by panicking.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod choices;
mod editions;
mod hostile;
mod house;
mod journey;
mod package;
mod pdf;
mod query;
mod real;
mod world;

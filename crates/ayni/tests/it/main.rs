//! The program from outside: commands, real files, hostile files, and the house itself.

// A test fails by panicking.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod hostile;
mod house;
mod journey;
mod real;
mod world;

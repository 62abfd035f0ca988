//! The store's contract: the same cases on SQLite and on a real PostgreSQL.

// A test fails by panicking.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod away;
mod backup;
mod enter;
mod ground;
mod hooks;
mod identity;
mod jobs;
mod migration;
mod people;
mod postgres;
mod register;
mod rounds;
mod search;
mod standing;
mod uploads;

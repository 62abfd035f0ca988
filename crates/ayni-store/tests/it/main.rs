//! The store's contract: the same cases on SQLite and on a real PostgreSQL.

mod away;
mod backup;
mod ground;
mod jobs;
mod migration;
mod people;
mod postgres;
mod register;
mod search;

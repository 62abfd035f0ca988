//! The program from outside: commands, real files, hostile files, and the house itself.

// A test fails by panicking.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod bad_measure;
mod choices;
mod editions;
mod estimates;
mod folder;
mod hostile;
mod house;
mod journey;
mod mandate;
mod mandate_kept;
mod monitor;
mod node_queries;
mod package;
mod pdf;
mod people;
#[path = "../../../ayni-store/tests/it/postgres.rs"]
mod postgres;
mod quality;
mod query;
mod rates;
mod real;
mod register;
mod report;
mod report_nodes;
mod sdg;
mod sdmx;
mod served;
mod since;
mod submit;
mod uploads;
mod usage;
mod world;

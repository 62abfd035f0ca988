//! The cube against an independent fold in plain Rust, and against its own promises.

use std::collections::BTreeMap;

use ayni_model::measure::{Dimension, MeasureBatch, TableRows, TableSpec};

use crate::{Cube, Options};

mod aggregates;
mod files;
mod oracle;
mod roll_up;
mod trace;
mod world;

/// Waits for a query, on two threads.
fn wait<F: Future>(query: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build();
    runtime.expect("a runtime").block_on(query)
}

fn divided(partitions: usize) -> Options {
    Options { partitions, ..Options::default() }
}

fn cube(batch: &MeasureBatch, partitions: usize) -> Cube {
    Cube::of_batch(batch, &regions(), divided(partitions)).expect("a sound batch")
}

fn regions() -> BTreeMap<String, String> {
    let pairs = [("KEN", "202"), ("UGA", "202"), ("PER", "419")];
    pairs.map(|(country, region)| (country.to_owned(), region.to_owned())).into()
}

fn spec(rows: TableRows, dimensions: &[Dimension]) -> TableSpec {
    TableSpec { id: "a-table".to_owned(), rows, dimensions: dimensions.to_vec() }
}

//! The cube against an independent fold in plain Rust, and against its own promises.

use std::collections::BTreeMap;

use ayni_model::measure::{Dimension, MeasureBatch, PartnerGroups, TableRows, TableSpec};

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
    Cube::of_batch(batch, &groups(), divided(partitions)).expect("a sound batch")
}

fn groups() -> BTreeMap<String, PartnerGroups> {
    let known = [
        ("KEN", ["202", "no", "no", "no", "LM", "ECA"]),
        ("UGA", ["202", "yes", "yes", "no", "L", "ECA"]),
        ("PER", ["419", "no", "no", "no", "UM", "ECLAC"]),
    ];
    let groups = known.map(|(country, codes)| {
        let [region, ldc, lldc, sids, income, commission] = codes.map(str::to_owned);
        (country.to_owned(), PartnerGroups { region, ldc, lldc, sids, income, commission })
    });
    groups.into()
}

fn spec(rows: TableRows, dimensions: &[Dimension]) -> TableSpec {
    TableSpec { id: "a-table".to_owned(), rows, dimensions: dimensions.to_vec() }
}

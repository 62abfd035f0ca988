//! The documents that decisions end in, as data. Words come from the Fluent files, under `report-*`.

mod coverage;
mod figures;
mod further;
mod how;
mod items;
mod manifest;
mod measurement;
mod money;
mod name;
mod parts;
mod series;
mod triangular;

pub use manifest::{Author, FileInfo, Manifest, Named, Register, RowCounts, VERSION};
pub use measurement::{Input, Source, Sources, measurement, sources};

#[cfg(test)]
mod tests;

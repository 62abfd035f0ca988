//! The documents that decisions end in, as data. Words come from the Fluent files, under `report-*`.

pub mod activity;
mod coverage;
mod figures;
mod flows;
mod further;
mod how;
mod items;
mod manifest;
mod measurement;
mod money;
pub(crate) mod name;
mod parts;
mod print;
mod quality;
mod rates;
mod ratings;
mod revisions;
mod series;
pub(crate) mod sets;
pub mod subject;
mod triangular;

pub(crate) use how::inputs_table;
pub use manifest::{Author, FileInfo, Manifest, Named, Register, RowCounts, Since, VERSION};
pub use measurement::{Input, Source, Sources, measurement, sources};
pub(crate) use money::number;
pub(crate) use parts::column;
pub use quality::Quality;
pub(crate) use rates::day_rate_table;

#[cfg(test)]
pub(crate) mod tests;

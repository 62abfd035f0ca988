//! Statistical data sets of South-South cooperation in the words of SDMX: a structure of our own, data sets
//! made from a measurement, what is withheld, the projection to the SDG structure, and maps from elsewhere.
//!
//! `docs/methods/sdmx-data.md` describes all of it. The syntaxes are the business of `ayni-formats`.

mod cell;
mod codes;
mod columns;
mod data;
mod map;
mod metadata;
mod sdg;
mod slices;
mod structure;
mod suggest;
mod suppress;

#[cfg(test)]
mod tests;

pub use cell::{Mark, Measure};
pub use codes::{AGENCY, FLOW, STRUCTURE, version};
pub use columns::{Said, data_set};
pub use data::{Observation, Rolled, Source, observations};
pub use map::{Mapped, Within, check_map, map_data};
pub use metadata::{About, sdg_metadata};
pub use sdg::{Counted, Made, Scale, hidden, sdg_data, sdg_structure};
pub use slices::{Gives, Slice, slices};
pub use structure::{Naming, dimensions, structures};
pub use suggest::{Proposal, Sure, suggest};
pub use suppress::WORTH;

//! Statistical data sets of South-South cooperation in the words of SDMX: a structure of our own, data sets
//! made from a measurement, what is withheld, the projection to the SDG structure, and maps from elsewhere.
//!
//! `docs/methods/sdmx-data.md` describes all of it. The syntaxes are the business of `ayni-formats`.

mod cell;
mod suppress;

#[cfg(test)]
mod tests;

//! Tests of mapping: small sheets as tables in, activities and findings out; and real files.

mod laws;
mod own;
mod quality;
mod real;
mod rows;
pub(crate) mod show;
mod toml;
mod values;

//! Tests of mapping: small sheets as tables in, activities and findings out; and real files.

mod own;
mod real;
mod rows;
mod scratch;
pub(crate) mod show;
mod toml;
mod values;

//! Two measurements of one register side by side, and why they differ: by two methods, or now and in an
//! earlier release.
//!
//! Every row that differs has exactly one cause, and the causes of a total add up to its difference
//! exactly: what is attributed are the rows' own millionths, and nothing is computed but sums.
//! `docs/methods/methods.md` states the causes with worked examples, which are tests of this module.

mod cause;
mod cause_tables;
mod cells;
mod columns;
mod comparer;
mod document;
mod pairs;
mod revision;
mod words;

pub use cause::Cause;
pub use cause_tables::causes;
pub use cells::{CauseLine, CellComparison, CellKey, Figures, Gaps, Sums};
pub use comparer::{Comparer, Comparison, Difference, Quiet};
pub use document::{ComparisonInput, MeasuredBy, comparison, side_by_side};
pub use revision::{Incomparable, Revised, RevisedKey, Revision, Turnover, revision};

#[cfg(test)]
mod laws;
#[cfg(test)]
mod revised;
#[cfg(test)]
mod tests;

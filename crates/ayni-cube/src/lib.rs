//! Figures as columns: measure rows in Arrow, rolled up by SQL, kept as Parquet.
//!
//! The cube adds and groups, and nothing else: it never multiplies or divides a published amount.
//! Amounts are whole millionths in `Decimal128(38, 6)`; a sum that does not fit is an error, never
//! a wrapped number. The same rows give the same tables and the same bytes, in whatever order they
//! come and by however many threads they are added. `docs/methods/roll-up.md` says how to
//! recompute every table with another engine.

mod amounts;
mod base;
mod columns;
mod cube;
mod error;
mod folder;
mod ids;
mod one_group;
mod quality;
mod query;
mod query_user;
mod rates;
mod rows;
mod settings;
mod shares;
mod sum;
mod table;
mod trace;

#[cfg(test)]
mod tests;

pub use columns::{FileColumn, file_columns, sums};
pub use cube::{Cube, Options};
pub use error::{CubeError, RowsProblem, SpecProblem};
pub use folder::{BaseWriter, WrittenFile, write_base};
pub use quality::{read_quality, write_quality, write_quality_table};
pub use query::plain_sql;
pub use query_user::{AnswerColumn, AnswerSink, Query, QueryLimits, QueryStop, RegisterWriter};
pub use rates::RateUse;
pub use table::{read_table, write_table};
pub use trace::TraceRow;

//! SQL that a user writes, over the register's tables (`docs/methods/query.md`).
//!
//! Nothing of it is trusted: the text is bounded, parsed, and looked through node by node against a
//! list of what is allowed, before anything is planned. What is not on the list is refused with its
//! line and column. Numbers are exact: literals are decimals, whole numbers are added as decimals,
//! and a total that does not fit is a refusal. The caller runs all this in a child process, since a
//! query engine may still meet its match.

mod allowed;
mod answer;
mod exact;
mod expressions;
mod refused;
mod run;
mod tables;
mod wholes;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use ayni_model::Finding;
use datafusion::sql::sqlparser::ast::Statement;

pub use answer::{AnswerColumn, AnswerSink};
pub use tables::RegisterWriter;

use crate::CubeError;

/// What a query may be and use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueryLimits {
    /// The longest text, in bytes.
    pub text: usize,
    /// The most operators: signs, functions, conditions, joins, selections, and values of lists.
    pub operators: usize,
    /// How deep brackets, cases and negations may stand in one another.
    pub depth: usize,
    /// The most bytes that it may hold while it runs.
    pub memory: usize,
    /// The most rows that it may give.
    pub rows: u64,
}

impl Default for QueryLimits {
    fn default() -> QueryLimits {
        QueryLimits { text: 16 << 10, operators: 500, depth: 16, memory: 1 << 30, rows: 1_000_000 }
    }
}

/// A query that may run.
#[derive(Debug)]
pub struct Query {
    statement: Statement,
    tables: BTreeSet<&'static str>,
}

impl Query {
    /// Reads and looks through a query; the finding says what is wrong with it, and where.
    pub fn parse(text: &str, limits: &QueryLimits) -> Result<Query, Box<Finding>> {
        let (statement, tables) = allowed::parse(text, limits)?;
        Ok(Query { statement, tables })
    }

    /// The tables that it reads.
    pub fn tables(&self) -> &BTreeSet<&'static str> {
        &self.tables
    }
}

/// Why a query gave no answer, or not the whole of it.
#[derive(Debug)]
pub enum QueryStop {
    /// The query, or what it came to: a finding to show.
    Refused(Box<Finding>),
    /// The sink of the answer failed.
    Answer(std::io::Error),
    /// A fault.
    Fault(CubeError),
}

impl From<Box<Finding>> for QueryStop {
    fn from(finding: Box<Finding>) -> QueryStop {
        QueryStop::Refused(finding)
    }
}

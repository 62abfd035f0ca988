//! What can go wrong in the cube.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use ayni_model::measure::{Dimension, ShareKind};
use datafusion::arrow::error::ArrowError;
use datafusion::error::DataFusionError;
use datafusion::parquet::errors::ParquetError;

use crate::sum::SumOverflow;

/// Why the cube gave no answer.
#[derive(Debug)]
pub enum CubeError {
    /// The table asked for cannot be made.
    Spec {
        /// The table's id.
        table: String,
        /// What is wrong with it.
        problem: SpecProblem,
    },
    /// No row of the table has this key.
    NoFigure {
        /// The table's id.
        table: String,
        /// The key looked for.
        key: Vec<String>,
    },
    /// A sum has more than 38 digits (32 before the decimal point).
    Overflow,
    /// The query needs more memory than the caller allows.
    Memory,
    /// The measure rows contradict themselves; a fault of the program that made them.
    Rows(RowsProblem),
    /// The file is not what the cube writes: columns are missing, or others are there.
    Foreign {
        /// The file.
        file: PathBuf,
        /// What does not fit.
        what: String,
    },
    /// A file could not be read or written.
    Io {
        /// The file or folder.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The query engine or the file format failed; a fault.
    Engine(Box<dyn Error + Send + Sync>),
}

/// What is wrong with the table asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecProblem {
    /// Its id is not made of small letters, digits and hyphens only.
    Id,
    /// It names a dimension twice.
    Repeated(Dimension),
    /// It needs two kinds of shares at once. That goes by the product of shares, is an estimate,
    /// and is not made here.
    TwoShares(ShareKind, ShareKind),
    /// It needs shares, and groups by what only the base rows are grouped by.
    NotShared(Dimension),
    /// It adds amounts, but not by this dimension, so that unlike amounts would be added.
    Mixed(Dimension),
    /// A key does not fit its dimensions: another number of values, or a year that is none.
    Key,
}

/// How measure rows contradict themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowsProblem {
    /// The row's number, or its reporter and activity, come before those of an earlier row.
    Order {
        /// The row.
        row: u32,
    },
    /// The row has no line in a share table.
    NoShare {
        /// The row.
        row: u32,
        /// The share table.
        kind: ShareKind,
    },
    /// A share line belongs to no row of its batch.
    NoRow {
        /// The row that it names.
        row: u32,
        /// The share table.
        kind: ShareKind,
    },
    /// The parts of a row do not add up to the row.
    Parts {
        /// The row.
        row: u32,
        /// The share table.
        kind: ShareKind,
    },
}

impl fmt::Display for CubeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CubeError::Spec { table, problem } => write!(f, "table {table}: {problem}"),
            CubeError::NoFigure { table, key } => {
                write!(f, "table {table} has no row with the key {}", key.join(", "))
            }
            CubeError::Overflow => f.write_str("a sum has more than 32 digits before the decimal point"),
            CubeError::Memory => f.write_str("the query needs more memory than is allowed"),
            CubeError::Rows(problem) => problem.fmt(f),
            CubeError::Foreign { file, what } => write!(f, "{}: {what}", file.display()),
            CubeError::Io { file, source } => write!(f, "{}: {source}", file.display()),
            CubeError::Engine(source) => source.fmt(f),
        }
    }
}

impl fmt::Display for SpecProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SpecProblem::Id => f.write_str("its id may have small letters, digits and hyphens only"),
            SpecProblem::Repeated(dimension) => {
                write!(f, "it groups by {} twice", dimension.as_str())
            }
            SpecProblem::TwoShares(one, other) => {
                write!(f, "it groups by {} and by {} shares at once", one.as_str(), other.as_str())
            }
            SpecProblem::NotShared(dimension) => {
                write!(f, "it needs shares, which do not know {}", dimension.as_str())
            }
            SpecProblem::Mixed(dimension) => {
                write!(f, "it adds amounts but does not group by {}", dimension.as_str())
            }
            SpecProblem::Key => f.write_str("the key does not fit the dimensions"),
        }
    }
}

impl fmt::Display for RowsProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RowsProblem::Order { row } => write!(f, "measure row {row} is out of order"),
            RowsProblem::NoShare { row, kind } => {
                write!(f, "measure row {row} has no {} line", kind.as_str())
            }
            RowsProblem::NoRow { row, kind } => {
                write!(f, "a {} line belongs to measure row {row}, which is not there", kind.as_str())
            }
            RowsProblem::Parts { row, kind } => {
                write!(f, "the {} parts of measure row {row} do not add up to it", kind.as_str())
            }
        }
    }
}

impl Error for CubeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            CubeError::Io { source, .. } => Some(source),
            CubeError::Engine(source) => Some(source.as_ref()),
            _ => None,
        }
    }
}

impl CubeError {
    /// A file or folder that could not be read or written.
    pub(crate) fn io(file: &Path, source: io::Error) -> CubeError {
        CubeError::Io { file: file.to_path_buf(), source }
    }

    /// A file that the cube did not write.
    pub(crate) fn foreign(file: &Path, what: impl Into<String>) -> CubeError {
        CubeError::Foreign { file: file.to_path_buf(), what: what.into() }
    }

    /// A column of a result that should be there, and of that type; a fault.
    pub(crate) fn column(name: &str) -> CubeError {
        CubeError::Engine(format!("the result has no column {name} of the expected type").into())
    }
}

impl From<DataFusionError> for CubeError {
    fn from(error: DataFusionError) -> CubeError {
        match error.find_root() {
            DataFusionError::External(inner) if inner.is::<SumOverflow>() => CubeError::Overflow,
            DataFusionError::ResourcesExhausted(_) => CubeError::Memory,
            _ => CubeError::Engine(Box::new(error)),
        }
    }
}

impl From<ArrowError> for CubeError {
    fn from(error: ArrowError) -> CubeError {
        CubeError::Engine(Box::new(error))
    }
}

impl From<ParquetError> for CubeError {
    fn from(error: ParquetError) -> CubeError {
        CubeError::Engine(Box::new(error))
    }
}

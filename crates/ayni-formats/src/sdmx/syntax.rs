//! The syntaxes by name, and what can keep a message from being written.

use std::fmt;
use std::io;

/// A version of SDMX-ML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MlVersion {
    /// SDMX-ML 2.1, which most registries speak.
    V21,
    /// SDMX-ML 3.0.
    V30,
}

/// How data are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataSyntax {
    /// SDMX-CSV 1.0: `DATAFLOW`, then a column for each component.
    Csv1,
    /// SDMX-CSV 2.0: `STRUCTURE`, `STRUCTURE_ID`, `ACTION`, then a column for each component.
    Csv2,
    /// SDMX-ML 2.1, structure-specific, observations within their series.
    Ml21Series,
    /// SDMX-ML 2.1, structure-specific, observation by observation.
    Ml21Flat,
    /// SDMX-ML 3.0, structure-specific, observations within their series.
    Ml30Series,
    /// SDMX-ML 3.0, structure-specific, observation by observation.
    Ml30Flat,
}

impl DataSyntax {
    /// All of them.
    pub const ALL: [DataSyntax; 6] = [
        DataSyntax::Csv1,
        DataSyntax::Csv2,
        DataSyntax::Ml21Series,
        DataSyntax::Ml21Flat,
        DataSyntax::Ml30Series,
        DataSyntax::Ml30Flat,
    ];

    /// Its short name: `csv-1.0`, `ml-2.1-series`.
    pub fn name(self) -> &'static str {
        match self {
            DataSyntax::Csv1 => "csv-1.0",
            DataSyntax::Csv2 => "csv-2.0",
            DataSyntax::Ml21Series => "ml-2.1-series",
            DataSyntax::Ml21Flat => "ml-2.1-flat",
            DataSyntax::Ml30Series => "ml-3.0-series",
            DataSyntax::Ml30Flat => "ml-3.0-flat",
        }
    }

    /// The syntax of a short name.
    pub fn named(name: &str) -> Option<DataSyntax> {
        DataSyntax::ALL.into_iter().find(|syntax| syntax.name() == name)
    }

    /// The ending of a file in it, without the dot.
    pub fn extension(self) -> &'static str {
        if matches!(self, DataSyntax::Csv1 | DataSyntax::Csv2) { "csv" } else { "xml" }
    }

    /// The version of SDMX-ML, where it is that.
    pub(super) fn version(self) -> MlVersion {
        match self {
            DataSyntax::Ml30Series | DataSyntax::Ml30Flat => MlVersion::V30,
            _ => MlVersion::V21,
        }
    }
}

/// Why a message could not be written.
#[derive(Debug)]
pub enum WriteFault {
    /// What it is written to failed.
    Io(io::Error),
    /// The version has no words for this: the id of what it is.
    NotInVersion(String),
    /// XML has no place for a column that the structure does not know: its name.
    Column(String),
    /// A dimension of the structure has no column: its id.
    Dimension(String),
}

impl From<io::Error> for WriteFault {
    fn from(error: io::Error) -> WriteFault {
        WriteFault::Io(error)
    }
}

impl fmt::Display for WriteFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WriteFault::Io(error) => write!(f, "{error}"),
            WriteFault::NotInVersion(id) => write!(f, "{id} cannot be said in this version of SDMX-ML"),
            WriteFault::Column(id) => write!(f, "the structure does not know the column {id}"),
            WriteFault::Dimension(id) => write!(f, "the dimension {id} has no column"),
        }
    }
}

impl std::error::Error for WriteFault {}

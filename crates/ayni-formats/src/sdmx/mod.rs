//! Statistical structures and data in the syntaxes of SDMX.
//!
//! Written: structures as SDMX-ML 2.1 and 3.0 ([`write_structures`]), data as SDMX-CSV 1.0 and 2.0 and as
//! structure-specific SDMX-ML 2.1 and 3.0, by series or flat ([`write_data`]). The same values give the same
//! bytes: what a message says of its making comes with its [`Header`], never from the clock.
//!
//! `docs/methods/sdmx.md` says what is left out, and why.

mod csv_writer;
mod data_writer;
mod header;
mod markup;
mod series;
mod structure_writer;
mod syntax;
mod urn;

use std::io;

use ayni_model::sdmx::{DataSet, Structure, Structures};

pub use header::{Action, Header, Party};
pub use syntax::{DataSyntax, MlVersion, WriteFault};

/// Writes a structure message: agencies, code lists, concept schemes, data structures and dataflows in the order
/// that the official schemas ask for, each with its names in all languages that it has.
///
/// What has no name gets its id for one, marked as of no language (`und`), since the schemas ask for a name.
///
/// # Errors
/// [`WriteFault::NotInVersion`] where the version has no words for something (2.1 knows one measure, `OBS_VALUE`);
/// [`WriteFault::Io`] where `out` fails.
pub fn write_structures(
    out: &mut dyn io::Write,
    structures: &Structures,
    version: MlVersion,
    header: &Header,
) -> Result<(), WriteFault> {
    structure_writer::write(out, structures, version, header)
}

/// Writes a data set of `structure` as one message.
///
/// In CSV the columns stand in the structure's order, those that it does not know after them, and the rows as
/// they come. By series the rows that share all but time (the last dimension, where there is no time) are brought
/// together in the order in which their series first appears, with what is said of the series said once; where that
/// differs within a series, the series stands several times, so that nothing is lost.
///
/// # Errors
/// [`WriteFault::Column`] where XML is asked for and the structure does not know a column;
/// [`WriteFault::Dimension`] where a dimension has no column; [`WriteFault::Io`] where `out` fails.
pub fn write_data(
    out: &mut dyn io::Write,
    data: &DataSet,
    structure: &Structure,
    syntax: DataSyntax,
    header: &Header,
) -> Result<(), WriteFault> {
    match syntax {
        DataSyntax::Csv1 | DataSyntax::Csv2 => csv_writer::write(out, data, structure, syntax, header),
        DataSyntax::Ml21Series | DataSyntax::Ml30Series => {
            data_writer::write(out, data, structure, syntax, true, header)
        }
        DataSyntax::Ml21Flat | DataSyntax::Ml30Flat => {
            data_writer::write(out, data, structure, syntax, false, header)
        }
    }
}

#[cfg(test)]
mod tests;

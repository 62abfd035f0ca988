//! Statistical structures and data in the syntaxes of SDMX.
//!
//! Written: structures as SDMX-ML 2.1 and 3.0 ([`write_structures`]), data as SDMX-CSV 1.0 and 2.0 and as
//! structure-specific SDMX-ML 2.1 and 3.0, by series or flat ([`write_data`]). The same values give the same
//! bytes: what a message says of its making comes with its [`Header`], never from the clock.
//!
//! Read ([`read`]): all of these, and what offices send besides: generic data, data by any dimension, SDMX-CSV with
//! labels, keys, actions and columns of the sender's own. Reading never fails on content; what cannot be read is a
//! finding with its line, and the good rest is kept. [`check_data`] and [`check_structures`] hold what was read against its
//! structure.
//!
//! `docs/methods/sdmx.md` says what is left out, and why.

mod check;
mod check_structures;
mod columns;
mod component_reader;
mod csv_reader;
mod csv_writer;
mod data_reader;
mod data_writer;
mod decode;
mod found;
mod header;
mod labels;
mod markup;
mod message;
mod partial;
mod period;
mod records;
mod series;
mod structure_reader;
mod structure_writer;
mod syntax;
mod urn;
mod xml;

use std::io;

use ayni_model::sdmx::{DataSet, Structure, Structures};
use ayni_model::{Finding, Severity, Watch};

pub use check::{check_data, structure_of};
pub use check_structures::check_structures;
pub use header::{Action, Header, Party};
pub use message::{Message, Received};
pub use syntax::{DataSyntax, MlVersion, WriteFault};

/// How much a message may ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Observations in all; what is beyond is left out with a finding.
    pub max_rows: usize,
    /// Findings of one code; what is more is counted in one further finding.
    pub max_findings: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { max_rows: 50_000_000, max_findings: 200 }
    }
}

/// What a reader needs to know besides the text.
struct Reading<'k> {
    known: &'k Structures,
    limits: &'k Limits,
    watch: &'k dyn Watch,
    /// Bytes in all, for progress.
    total: u64,
}

/// Reads a message of SDMX-ML 2.1 or 3.0, or of SDMX-CSV: which of them, its content says.
///
/// `file` names the file in findings. `known` are structures that the message may lean on: with them names are told from
/// values, attributes of groups find their observations, and components have the values of their concepts. `watch` hears
/// of bytes read and may end the call early with what there is.
pub fn read(
    bytes: &[u8],
    file: &str,
    known: &Structures,
    limits: &Limits,
    watch: &dyn Watch,
) -> (Message, Vec<Finding>) {
    let mut found = found::Found::new(file, limits.max_findings);
    let text = decode::decode(bytes, &mut found);
    let reading = Reading { known, limits, watch, total: text.len() as u64 };
    let message = if text.trim_start().starts_with('<') {
        message::read(&text, &reading, &mut found)
    } else if csv_reader::begins(&text) {
        csv_reader::read(&text, &reading, &mut found)
    } else {
        found.push(0, Finding::new("sdmx-format-unknown", Severity::Error));
        Message::default()
    };
    (message, found.finish())
}

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

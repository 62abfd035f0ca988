//! What the confined child does with messages of others: reading, checking, mapping.

use std::fs;
use std::path::{Path, PathBuf};

use ayni_core::sdmx::{self, Proposal, Within};
use ayni_formats::sdmx::{
    DataSyntax, Limits, Message, check_data, check_structures, read, structure_of, write_data,
};
use ayni_formats::sdmx_map;
use ayni_model::sdmx::Structures;
use ayni_model::{Finding, NoWatch, Origin, Severity, Text};

use super::super::confined::{Halt, fault};
use super::super::kit;
use super::header;

/// An order to the child.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Errand {
    /// Check a data set against its structure.
    Check {
        /// The data.
        file: PathBuf,
        /// The structure message.
        structure: PathBuf,
        /// The structure of it that is meant.
        named: Option<String>,
        /// Where the result goes.
        out: PathBuf,
    },
    /// Bring a data set into our structure.
    Map {
        /// The data.
        file: PathBuf,
        /// The structure message of the data.
        structure: PathBuf,
        /// The structure of it that is meant.
        named: Option<String>,
        /// The map.
        map: PathBuf,
        /// A message with our structure.
        own: PathBuf,
        /// The short name of the syntax to write.
        syntax: String,
        /// The day that the message bears.
        day: String,
        /// Where the data set goes.
        data: PathBuf,
        /// Where the result goes.
        out: PathBuf,
    },
    /// Propose a map.
    Suggest {
        /// The structure message.
        structure: PathBuf,
        /// The structure of it that is meant.
        named: Option<String>,
        /// A message with our structure.
        own: PathBuf,
        /// The country's own reference data.
        reference: Option<PathBuf>,
        /// Where the result goes.
        out: PathBuf,
    },
}

/// What the child found, for the parent.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Result {
    /// The structure that was meant.
    pub structure: String,
    /// How many observations were read, or mapped.
    pub count: u64,
    /// How many the map leaves out.
    pub left_out: u64,
    /// How many have a finding and were not taken.
    pub waiting: u64,
    /// What was found.
    pub findings: Vec<Finding>,
    /// A proposed map.
    pub proposal: Option<Proposal>,
}

/// In the child: does what is ordered and writes the result.
pub fn carry_out(errand: Errand) -> std::result::Result<(), Halt> {
    let (result, out) = match errand {
        Errand::Check { file, structure, named, out } => {
            let (known, mut findings) = structures(&structure)?;
            let (message, found) = message(&file, &known)?;
            findings.extend(found);
            let name = kit::file_name(&file);
            let mut result = Result { findings, ..Result::default() };
            for set in &message.sets {
                let meant = match &named {
                    Some(_) => within(&known, named.as_deref(), &structure)?.structure,
                    None => match structure_of(&known, set.data.kind, &set.data.flow) {
                        Some(found) => found,
                        None => within(&known, None, &structure)?.structure,
                    },
                };
                result.structure = meant.reference.to_string();
                result.count += set.data.rows as u64;
                result.findings.extend(check_data(set, meant, &known, &name, &Limits::default()));
            }
            (result, out)
        }
        Errand::Map { file, structure, named, map, own, syntax, day, data, out } => {
            let (known, mut findings) = structures(&structure)?;
            let (ours, _) = structures(&own)?;
            let text = fs::read_to_string(&map)?;
            let map =
                sdmx_map::read(&text, &kit::file_name(&map)).map_err(|fault| Halt::Refused(vec![fault]))?;
            let (message, found) = message(&file, &known)?;
            findings.extend(found);
            let (from, to) = (within(&known, named.as_deref(), &structure)?, within(&ours, None, &own)?);
            let name = kit::file_name(&file);
            let mut result = Result { structure: from.structure.reference.to_string(), ..Result::default() };
            let mut sets = message.sets.iter();
            if let Some(set) = sets.next() {
                findings.extend(check_data(set, from.structure, &known, &name, &Limits::default()));
                let mapped = sdmx::map_data(&map, &set.data, &from, &to);
                findings.extend(mapped.findings);
                (result.count, result.left_out) = (mapped.data.rows as u64, mapped.left_out);
                result.waiting = mapped.waiting;
                let syntax = DataSyntax::named(&syntax).unwrap_or(DataSyntax::Csv1);
                let mut bytes = Vec::new();
                if mapped.data.rows > 0 {
                    let header = header(sdmx::FLOW, sdmx::AGENCY, Text::default(), &day);
                    write_data(&mut bytes, &mapped.data, to.structure, syntax, &header).map_err(fault)?;
                }
                fs::write(data, bytes)?;
            }
            result.findings = findings;
            (result, out)
        }
        Errand::Suggest { structure, named, own, reference, out } => {
            let (known, findings) = structures(&structure)?;
            let (ours, _) = structures(&own)?;
            let (from, to) = (within(&known, named.as_deref(), &structure)?, within(&ours, None, &own)?);
            let reference = kit::lists(reference.as_deref()).map_err(|_| fault("reference data"))?;
            let proposal = sdmx::suggest(&from, &to, &reference);
            let structure = from.structure.reference.to_string();
            (Result { structure, findings, proposal: Some(proposal), ..Result::default() }, out)
        }
    };
    fs::write(out, serde_json::to_vec(&result).map_err(fault)?)?;
    Ok(())
}

/// The structures of a message, and what is wrong with them.
fn structures(file: &Path) -> std::result::Result<(Structures, Vec<Finding>), Halt> {
    let none = Structures::default();
    let (message, mut findings) = message(file, &none)?;
    let name = kit::file_name(file);
    findings.extend(check_structures(&message.structures, &none, &name, &Limits::default()));
    Ok((message.structures, findings))
}

fn message(file: &Path, known: &Structures) -> std::result::Result<(Message, Vec<Finding>), Halt> {
    let bytes = fs::read(file)?;
    Ok(read(&bytes, &kit::file_name(file), known, &Limits::default(), &NoWatch))
}

/// The structure that is meant, or the finding that there is none.
fn within<'a>(
    all: &'a Structures,
    named: Option<&str>,
    file: &Path,
) -> std::result::Result<Within<'a>, Halt> {
    Within::of(all, named).ok_or_else(|| {
        let names: Vec<String> = all.structures.iter().map(|one| one.reference.to_string()).collect();
        let finding = Finding::new("sdmx-no-structure", Severity::Error);
        let finding = finding.with("structures", names.join(", "));
        Halt::Refused(vec![finding.at(Origin::file(kit::file_name(file)))])
    })
}

//! Messages of others: checked, mapped into our structure, or looked at for a map. The child reads them.

use std::path::Path;

use ayni_core::sdmx::Sure;
use ayni_formats::sdmx::{DataSyntax, MlVersion};
use ayni_formats::sdmx_map;
use ayni_model::Finding;
use ayni_model::document::{Phrase, Speak};

use super::super::confined::{self, Order, Task};
use super::super::limits::WorkerLimits;
use super::super::scratch::Scratch;
use super::super::{Kit, Refusal, package};
use super::child::{self, Errand};
use super::{own, path, structure_bytes};

/// A structure of others.
#[derive(Clone, Copy)]
pub struct Foreign<'a> {
    /// The structure message.
    pub structure: &'a Path,
    /// The structure of it that is meant, where it has several.
    pub named: Option<&'a str>,
}

/// A data set that was checked.
pub struct Checked {
    /// The structure.
    pub structure: String,
    /// How many observations it has.
    pub count: u64,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// A data set that was mapped.
pub struct Mapped {
    /// How many observations were written; where there are none no file was written.
    pub count: u64,
    /// How many the map leaves out.
    pub left_out: u64,
    /// How many have a finding and were not taken.
    pub waiting: u64,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// A map that was proposed.
pub struct Suggested {
    /// How many lines and codes are open.
    pub open: u64,
    /// What was found in the structure.
    pub findings: Vec<Finding>,
}

/// Files that the child reads must be there, in the parent's words.
fn there(file: &Path) -> Result<std::path::PathBuf, Refusal> {
    std::fs::canonicalize(file).map_err(|error| Refusal::file(file, &error))
}

fn run(errand: Errand, scratch: &Scratch) -> Result<child::Result, Refusal> {
    let limits = WorkerLimits::from_environment();
    confined::run(&Order { task: Task::Sdmx(errand), limits }, limits.patience())?;
    let bytes = std::fs::read(scratch.path().join(RESULT));
    let bytes = bytes.map_err(|error| Refusal::Fault(format!("result: {error}")))?;
    serde_json::from_slice(&bytes).map_err(|error| Refusal::Fault(format!("result: {error}")))
}

/// The child's result.
const RESULT: &str = "result.json";

/// Checks a data set against its structure.
pub fn check(kit: &Kit, file: &Path, foreign: Foreign<'_>) -> Result<Checked, Refusal> {
    let scratch = Scratch::beside(&kit.register)?;
    let errand = Errand::Check {
        file: there(file)?,
        structure: there(foreign.structure)?,
        named: foreign.named.map(str::to_owned),
        out: scratch.path().join(RESULT),
    };
    let result = run(errand, &scratch)?;
    Ok(Checked { structure: result.structure, count: result.count, findings: result.findings })
}

/// Brings a data set into our structure.
pub fn map(
    kit: &Kit,
    file: &Path,
    foreign: Foreign<'_>,
    map: &Path,
    framework: &str,
    syntax: DataSyntax,
    out: &Path,
) -> Result<Mapped, Refusal> {
    let scratch = Scratch::beside(&kit.register)?;
    let data = scratch.path().join("data");
    let errand = Errand::Map {
        file: there(file)?,
        structure: there(foreign.structure)?,
        named: foreign.named.map(str::to_owned),
        map: there(map)?,
        own: own_message(kit, framework, &scratch)?,
        syntax: syntax.name().to_owned(),
        day: kit.today.to_string(),
        data: data.clone(),
        out: scratch.path().join(RESULT),
    };
    let result = run(errand, &scratch)?;
    if result.count > 0 {
        let bytes = std::fs::read(&data).map_err(|error| Refusal::Fault(format!("data: {error}")))?;
        package::write_beside(out, &bytes)?;
    }
    Ok(Mapped {
        count: result.count,
        left_out: result.left_out,
        waiting: result.waiting,
        findings: result.findings,
    })
}

/// Our structure as a message for the child, which reads it like any other.
fn own_message(kit: &Kit, framework: &str, scratch: &Scratch) -> Result<std::path::PathBuf, Refusal> {
    let (framework, _) = kit.framework(framework)?;
    let bytes = structure_bytes(&own(kit, &framework, None), MlVersion::V21, &kit.today.to_string())?;
    let path = scratch.path().join("own.xml");
    std::fs::write(&path, bytes).map_err(|error| Refusal::file(&path, &error))?;
    Ok(path)
}

/// Writes a proposed map for a structure of others.
pub fn suggest(kit: &Kit, foreign: Foreign<'_>, framework: &str, out: &Path) -> Result<Suggested, Refusal> {
    if out.exists() {
        return Err(Refusal::refused("sdmx-map-exists", [("path", path(out))]));
    }
    let scratch = Scratch::beside(&kit.register)?;
    let own_file = own_message(kit, framework, &scratch)?;
    let errand = Errand::Suggest {
        structure: there(foreign.structure)?,
        named: foreign.named.map(str::to_owned),
        own: own_file,
        reference: kit.data.clone(),
        out: scratch.path().join(RESULT),
    };
    let result = run(errand, &scratch)?;
    let Some(proposal) = result.proposal else { return Err(Refusal::Fault("no proposal".to_owned())) };
    let words = &kit.words;
    let framework = kit.framework(framework)?.0;
    let ours = format!(
        "{}:{}({})",
        ayni_core::sdmx::AGENCY,
        ayni_core::sdmx::STRUCTURE,
        ayni_core::sdmx::version(&framework.version)
    );
    let head = words.say(&Phrase::message(
        "sdmx-map-head",
        [("from", result.structure.clone().into()), ("to", ours.into())],
    ));
    let remarks = |id: &str| {
        let sure = proposal.sure.get(id).map(|sure| {
            words.key(match sure {
                Sure::Same => "sdmx-map-same",
                Sure::Likely => "sdmx-map-likely",
                Sure::Open => "sdmx-map-open",
            })
        });
        let codes = proposal
            .open
            .get(id)
            .map(|codes| words.say(&Phrase::message("sdmx-map-codes", [("codes", codes.join(", ").into())])));
        // What only one dimension of theirs is dropped by must be looked at, too.
        let dropped = proposal.map.drop.get(id).map(|drop| match drop.only.as_deref() {
            Some("") | None => words.key("sdmx-map-open"),
            Some(_) => words.key("sdmx-map-likely"),
        });
        sure.or(dropped).into_iter().chain(codes).collect()
    };
    let order: Vec<&str> = ayni_core::sdmx::dimensions().collect();
    let text = sdmx_map::write(&proposal.map, &head, &order, &remarks);
    package::write_beside(out, text.as_bytes())?;
    let lines = proposal.sure.values().filter(|sure| **sure == Sure::Open).count();
    let drops = proposal.map.drop.values().filter(|drop| drop.only.as_deref() == Some("")).count();
    let codes: usize = proposal.open.values().map(Vec::len).sum();
    Ok(Suggested { open: (lines + drops + codes) as u64, findings: result.findings })
}

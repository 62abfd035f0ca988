//! Documents of organs read from files, in a confined child.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use ayni_formats::mandate::{Limits, Marks};
use ayni_formats::record;
use ayni_model::mandate::Document;
use ayni_model::{Finding, Origin, Severity};

use super::super::confined::{Halt, Order, Task, fault};
use super::super::limits::WorkerLimits;
use super::super::scratch::Scratch;
use super::super::{Kit, Refusal, kit};

/// A document that was read, with the name of its file.
pub struct FromFile {
    /// The file's name.
    pub file: String,
    /// The document.
    pub document: Document,
}

/// Reads the documents of some files, in the order of the files. Findings stand in the documents.
pub fn documents(kit: &Kit, files: &[&Path]) -> Result<Vec<FromFile>, Refusal> {
    let there = |file: &&Path| fs::canonicalize(file).map_err(|error| Refusal::file(file, &error));
    let paths: Vec<PathBuf> = files.iter().map(there).collect::<Result<_, _>>()?;
    let (marks, _) = kit.edition_file("mandates", "reading", "mandate-no-words")?;
    let marks = String::from_utf8_lossy(&marks).into_owned();
    let scratch = Scratch::beside(&kit.register)?;
    let out = scratch.path().join("documents");
    let limits = WorkerLimits::from_environment();
    let task = Task::Documents { files: paths.clone(), marks, out: out.clone() };
    give(&Order { task, limits }, limits)?;
    let text = fs::read_to_string(&out).map_err(|error| Refusal::Fault(format!("documents: {error}")))?;
    let mut all = Vec::new();
    for line in text.lines() {
        let corrupt = || Refusal::Fault("documents: a line is none".to_owned());
        let (number, body) = line.split_once('\t').ok_or_else(corrupt)?;
        let path = number.parse().ok().and_then(|at: usize| paths.get(at)).ok_or_else(corrupt)?;
        let document =
            record::document::read(body.as_bytes()).map_err(|error| Refusal::Fault(error.to_string()))?;
        all.push(FromFile { file: kit::file_name(path), document });
    }
    Ok(all)
}

#[cfg(not(test))]
fn give(order: &Order, limits: WorkerLimits) -> Result<(), Refusal> {
    super::super::confined::run(order, limits.patience())
}

/// A test is not the program that could be started as a child.
#[cfg(test)]
fn give(order: &Order, _: WorkerLimits) -> Result<(), Refusal> {
    let Task::Documents { files, marks, out } = &order.task else { return Ok(()) };
    carry_out(files, marks, out).map_err(|halt| match halt {
        Halt::Refused(findings) => Refusal::Content(findings),
        Halt::Trouble(error) => Refusal::Fault(error.to_string()),
    })
}

/// What the child does.
pub fn carry_out(files: &[PathBuf], marks: &str, out: &Path) -> Result<(), Halt> {
    let marks =
        Marks::read(marks, "mandates/reading.toml").map_err(|finding| Halt::Refused(vec![finding]))?;
    let mut out = std::io::BufWriter::new(fs::File::create(out)?);
    for (at, path) in files.iter().enumerate() {
        let bytes = fs::read(path)?;
        let name = kit::file_name(path);
        // A reader that panics over a file has found it damaged; the child says so, and lives.
        let read = std::panic::catch_unwind(|| {
            ayni_formats::mandate::read(&bytes, &name, &marks, &Limits::default())
        });
        let damaged = || {
            let finding = Finding::new("mandate-damaged", Severity::Error).at(Origin::file(name.as_str()));
            Halt::Refused(vec![finding.with("detail", name.as_str())])
        };
        for document in read.map_err(|_| damaged())? {
            write!(out, "{at}\t")?;
            out.write_all(&record::document::write(&document))?;
            out.write_all(b"\n")?;
        }
    }
    out.flush().map_err(fault)?;
    Ok(())
}

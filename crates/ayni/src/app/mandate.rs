//! Documents of organs: what a file holds, read in a child with limits.

use std::path::{Path, PathBuf};
use std::time::Duration;

use ayni_formats::mandate::{Limits, Marks};
use ayni_model::mandate::Document;
use ayni_model::{Finding, Origin, Severity};

use super::confined::{self, Halt, Order, Task, fault};
use super::kit::file_name;
use super::limits::WorkerLimits;
use super::scratch::Scratch;
use super::{Kit, Refusal, package};

/// An order to the child: read a file.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Errand {
    /// The file.
    pub file: PathBuf,
    /// Its name, for findings and for the symbol that a text does not say.
    pub name: String,
    /// The words that mark the parts: the name of their file and its text.
    pub marks: (String, String),
    /// Where the documents go, one a line of JSON.
    pub out: PathBuf,
}

/// In the child: reads the file and writes its documents.
pub fn carry_out(errand: &Errand) -> Result<(), Halt> {
    let marks =
        Marks::read(&errand.marks.1, &errand.marks.0).map_err(|finding| Halt::Refused(vec![finding]))?;
    let bytes = std::fs::read(&errand.file)?;
    // A reader that panics over a file has found it damaged; the child says so, and lives.
    let limits = Limits::default();
    let read =
        std::panic::catch_unwind(|| ayni_formats::mandate::read(&bytes, &errand.name, &marks, &limits));
    let documents = read.map_err(|_| {
        let finding = Finding::new("mandate-damaged", Severity::Error).at(Origin::file(errand.name.as_str()));
        Halt::Refused(vec![finding.with("detail", errand.name.as_str())])
    })?;
    let mut lines = Vec::new();
    for document in &documents {
        serde_json::to_writer(&mut lines, document).map_err(fault)?;
        lines.push(b'\n');
    }
    std::fs::write(&errand.out, lines)?;
    Ok(())
}

/// Files are small, and a reading that takes minutes has gone astray.
const SECONDS: u64 = 300;

/// The documents of a file. What is wrong with its content stands among their findings; a child that dies over it
/// is a refusal that says so.
pub fn read(kit: &Kit, file: &Path) -> Result<Vec<Document>, Refusal> {
    let scratch = Scratch::beside(&kit.register)?;
    let (words, name) = kit.edition_file("mandates", "reading", "mandate-read-no-words")?;
    let out = scratch.path().join("documents.jsonl");
    let errand = Errand {
        file: std::fs::canonicalize(file).map_err(|error| Refusal::file(file, &error))?,
        name: file_name(file),
        marks: (name, String::from_utf8_lossy(&words).into_owned()),
        out: out.clone(),
    };
    let mut limits = WorkerLimits::from_environment();
    limits.seconds = limits.seconds.min(SECONDS);
    let patience: Duration = limits.patience();
    confined::run(&Order { task: Task::Mandate(errand), limits }, patience)?;
    let bytes = std::fs::read(&out).map_err(|error| Refusal::Fault(format!("documents: {error}")))?;
    let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines
        .map(|line| {
            serde_json::from_slice(line).map_err(|error| Refusal::Fault(format!("document: {error}")))
        })
        .collect()
}

/// A file that was read.
pub struct ReadFile {
    /// The file.
    pub file: PathBuf,
    /// Its documents.
    pub documents: Vec<Document>,
    /// What ended the reading of the file, where something did.
    pub findings: Vec<Finding>,
}

/// Reads several files. One that cannot be read does not keep the others from it.
pub fn read_all(kit: &Kit, files: &[PathBuf]) -> Result<Vec<ReadFile>, Refusal> {
    files
        .iter()
        .map(|file| match read(kit, file) {
            Ok(documents) => Ok(ReadFile { file: file.clone(), documents, findings: Vec::new() }),
            Err(Refusal::Content(findings)) => {
                Ok(ReadFile { file: file.clone(), documents: Vec::new(), findings })
            }
            Err(other) => Err(other),
        })
        .collect()
}

/// Writes each document into a folder, as JSON or as Akoma Ntoso, under its symbol; how many files it made.
pub fn write(documents: &[ReadFile], folder: &Path, akn: bool) -> Result<usize, Refusal> {
    std::fs::create_dir_all(folder).map_err(|error| Refusal::file(folder, &error))?;
    let mut names: Vec<String> = Vec::new();
    for read in documents {
        for document in &read.documents {
            let name = unused(&mut names, &stem(document, &read.file));
            let (name, bytes) = if akn {
                (format!("{name}.akn.xml"), ayni_formats::mandate::write_akn(document).into_bytes())
            } else {
                let bytes =
                    serde_json::to_vec_pretty(document).map_err(|error| Refusal::Fault(error.to_string()))?;
                (format!("{name}.json"), bytes)
            };
            package::write_beside(&folder.join(name), &bytes)?;
        }
    }
    Ok(names.len())
}

/// The name of a document's file: its symbol and language, or the name that it came under.
fn stem(document: &Document, file: &Path) -> String {
    let own = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let named = document.symbol.as_ref().map_or(own, |symbol| format!("{symbol}-{}", document.language));
    let plain = |c: char| if c.is_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' };
    let name: String = named.chars().map(plain).take(120).collect();
    name.trim_matches(['.', '_']).to_owned()
}

fn unused(names: &mut Vec<String>, wanted: &str) -> String {
    let mut name = wanted.to_owned();
    let mut count = 1;
    while names.contains(&name) {
        count += 1;
        name = format!("{wanted}-{count}");
    }
    names.push(name.clone());
    name
}

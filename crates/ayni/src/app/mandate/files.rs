//! Files of documents: each read by itself, so that one that cannot be read keeps no other from it; and documents written into
//! a folder.

use std::path::{Path, PathBuf};

use ayni_model::Finding;
use ayni_model::mandate::Document;

use super::super::{Kit, Refusal, package};
use super::read;

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
        .map(|file| match read::documents(kit, &[file]) {
            Ok(all) => {
                let documents = all.into_iter().map(|one| one.document).collect();
                Ok(ReadFile { file: file.clone(), documents, findings: Vec::new() })
            }
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

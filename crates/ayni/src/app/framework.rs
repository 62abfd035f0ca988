//! Framework editions: looking at one, checking it, making one, comparing two.

use std::path::{Path, PathBuf};

use ayni_core::edition;
use ayni_formats::edition::{Copy, copied, framework_with_faults, places};
use ayni_model::document::{Document, Phrase};
use ayni_model::edition::{Framework, Standard};
use ayni_model::finding::Arg;
use ayni_model::{Finding, Origin, Severity};

use super::findings::Tally;
use super::{Kit, Refusal};

/// What a new edition begins from where none is named: everything explained, little decided.
const SKELETON: &str = "skeleton";

/// An edition as a document and as data.
pub fn show(kit: &Kit, wanted: &str) -> Result<(Document, serde_json::Value), Refusal> {
    let (framework, _) = kit.framework(wanted)?;
    let data = serde_json::to_value(&framework).map_err(|error| Refusal::Fault(error.to_string()))?;
    Ok((edition::shown(&framework), data))
}

/// The map of an edition to a standard, as a document and as data.
pub fn map(kit: &Kit, wanted: &str, to: Standard) -> Result<(Document, serde_json::Value), Refusal> {
    let (framework, _) = kit.framework(wanted)?;
    let lines = edition::map_lines(&framework, to);
    let data = serde_json::to_value(&lines).map_err(|error| Refusal::Fault(error.to_string()))?;
    Ok((edition::map_document(&framework, to), data))
}

/// What is wrong with an edition. What cannot be read is a finding too.
pub fn check(kit: &Kit, wanted: &str) -> Result<Tally, Refusal> {
    let (bytes, name) = kit.edition_file("frameworks", wanted, "app-no-framework")?;
    let text = String::from_utf8_lossy(&bytes);
    let (framework, faults) = framework_with_faults(&text, &name);
    let mut tally = Tally::default();
    let whole = faults.is_empty();
    tally.extend(faults);
    // What would be said of an edition with faults would be said of its faults again.
    if let Some(framework) = framework.filter(|_| whole) {
        tally.extend(placed(edition::check_framework(&framework, &kit.reference), &text, &name));
    }
    Ok(tally)
}

/// The errors of a file of one's own by which a measurement goes on all the same, each at its line: rules that
/// overlap decide by their order alone, and whoever reads the figures has to know. What ships has none.
pub fn errors(kit: &Kit, wanted: &str, framework: &Framework, bytes: &[u8]) -> Vec<Finding> {
    if !wanted.ends_with(".toml") {
        return Vec::new();
    }
    let name = super::kit::file_name(Path::new(wanted));
    let found = edition::check_framework(framework, &kit.reference);
    let errors = found.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
    placed(errors, &String::from_utf8_lossy(bytes), &name)
}

/// Findings with the line of the file that they speak of.
pub fn placed(findings: Vec<Finding>, text: &str, file: &str) -> Vec<Finding> {
    let places = places(text);
    let line = |finding: &Finding| {
        let above = std::iter::successors(finding.path.clone(), ayni_model::Path::parent);
        above.into_iter().find_map(|path| places.get(&path).copied())
    };
    let placed = findings.into_iter().map(|mut finding| {
        // What a check places itself is in a file beside this one.
        if finding.activity.is_none() && finding.origin.is_none() {
            finding.origin = Some(Origin { row: line(&finding), ..Origin::file(file) });
        }
        finding
    });
    placed.collect()
}

/// What a new edition or method is to be.
pub struct New<'a> {
    /// Its id.
    pub id: &'a str,
    /// The edition that it is made from.
    pub from: Option<&'a str>,
    /// Its version; 1 where none is given.
    pub version: Option<&'a str>,
    /// Its name.
    pub title: Option<&'a str>,
    /// Whose it is.
    pub author: Option<&'a str>,
    /// Where to write it; its id in the folder where none is given.
    pub out: Option<&'a Path>,
}

/// Writes a new edition: a copy of another that is named as derived from it, or the commented skeleton.
pub fn new(kit: &Kit, new: &New<'_>) -> Result<PathBuf, Refusal> {
    let from = new.from.unwrap_or(SKELETON);
    let (bytes, name) = kit.edition_file("frameworks", from, "app-no-framework")?;
    save(&written(kit, &bytes, &name, new, new.from.is_some())?, new)
}

/// The text of the copy.
pub fn written(kit: &Kit, bytes: &[u8], name: &str, new: &New<'_>, derived: bool) -> Result<String, Refusal> {
    check_id(new.id)?;
    let copy = Copy {
        id: new.id,
        version: new.version.unwrap_or("1"),
        date: kit.today.into(),
        title: new.title,
        author: new.author,
        derived,
    };
    let text = String::from_utf8_lossy(bytes);
    copied(&text, name, &copy).map_err(|finding| Refusal::Content(vec![*finding]))
}

/// Writes the file; one that is there stays as it is.
pub fn save(text: &str, new: &New<'_>) -> Result<PathBuf, Refusal> {
    let path = free(new)?;
    std::fs::write(&path, text).map_err(|error| Refusal::file(&path, &error))?;
    Ok(path)
}

/// Where the file goes; refused where one is.
pub fn free(new: &New<'_>) -> Result<PathBuf, Refusal> {
    let path = new.out.map_or_else(|| PathBuf::from(format!("{}.toml", new.id)), Path::to_path_buf);
    if path.exists() {
        return Err(Refusal::refused(
            "app-edition-exists",
            [("path", Arg::Text(path.display().to_string()))],
        ));
    }
    Ok(path)
}

/// An id is part of file names and of manifests.
fn check_id(id: &str) -> Result<(), Refusal> {
    let fits = !id.is_empty()
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.');
    if fits { Ok(()) } else { Err(Refusal::usage("app-edition-id", [("id", Arg::Text(id.to_owned()))])) }
}

/// The differences between two editions, as a document and as data.
pub fn compare(kit: &Kit, first: &str, second: &str) -> Result<(Document, serde_json::Value), Refusal> {
    let (a, _) = kit.framework(first)?;
    let (b, _) = kit.framework(second)?;
    let lines = edition::compare(&a, &b);
    let data = serde_json::to_value(&lines).map_err(|error| Refusal::Fault(error.to_string()))?;
    let title = Phrase::key("edition-compared");
    Ok((edition::compared(&lines, title, &named(&a.id, &a.version), &named(&b.id, &b.version)), data))
}

/// An id with its version.
pub fn named(id: &str, version: &str) -> String {
    format!("{id} {version}")
}

//! Reports that people write: a folder with `report.md`, a file for each translation, and what was frozen.

mod alone;
pub mod desk;
mod files;
pub mod kept;
mod write;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ayni_core::written::{Bed, freeze as frozen_of, paper, stale, translation_findings, untrue};
use ayni_formats::written::translation;
use ayni_model::finding::Arg;
use ayni_model::written::{Frozen, Manuscript, Paper};
use ayni_model::{Finding, Severity};

use super::findings::Tally;
use super::monitor::{Heard, Inputs, hear, json};
use super::{Kit, Refusal};

pub use files::{Folder, begin, templates};
pub use write::{Wanted, write};

use files::{FROZEN, SOURCE};

/// A report with its figures in their places, in every language that it has.
pub struct Looked {
    /// The report.
    pub folder: Folder,
    /// What its numbers are bound to.
    pub heard: Heard,
    /// Its papers, by language: the source's first.
    pub papers: Vec<Paper>,
    /// What was found.
    pub findings: Tally,
}

impl Looked {
    /// How many passages there are, and how many bound numbers.
    pub fn counts(&self) -> (usize, usize) {
        let bound = self.papers.first().map_or(0, |paper| paper.traces.len());
        (self.folder.source.passages.len(), bound)
    }
}

/// Reads a report and puts its figures in their places: those of a folder of answers, or without one those of the
/// rounds that the node ran. What is wrong with it, what is no longer true of what was
/// frozen, and which translations are older than their source are findings.
pub async fn look(kit: &Kit, place: &Path, answers: Option<&Path>) -> Result<Looked, Refusal> {
    let mut findings = Tally::default();
    let folder = files::read(place, &mut findings)?;
    let source = &folder.source;
    if source.head.edition.is_empty() {
        // Without a head that can be read there is nothing to bind numbers to.
        let found: Vec<Finding> = findings.shown().cloned().collect();
        let finding = Finding::new("report-head", Severity::Error)
            .at(ayni_model::Origin::file(SOURCE))
            .with("message", "edition");
        return Err(Refusal::Content(if found.is_empty() { vec![finding] } else { found }));
    }
    // A report reads what lies beside it, and writes files of languages that there are.
    let edition = &source.head.edition;
    let outside = Path::new(edition).components().count() != 1
        || edition.ends_with(".toml") && !place.join(edition).is_file();
    let unknown = !ayni_words::LANGUAGES.contains(&source.head.language.as_str());
    for (wrong, field) in [(outside, "edition"), (unknown, "language")] {
        if wrong {
            let finding = Finding::new("report-head", Severity::Error).at(ayni_model::Origin::file(SOURCE));
            return Err(Refusal::Content(vec![finding.with("message", field)]));
        }
    }
    // A country's own edition may lie beside the report.
    let beside = place.join(&source.head.edition);
    let edition = match beside.is_file() && source.head.edition.ends_with(".toml") {
        true => beside.display().to_string(),
        false => source.head.edition.clone(),
    };
    let heard = hear(kit, &edition, answers, source.head.round.as_deref()).await?;
    findings.extend(heard.findings.shown().cloned());
    let bed = Bed { edition: &heard.edition, rounds: &heard.rounds, monitored: &heard.monitored };
    let mut papers = Vec::new();
    for manuscript in folder.manuscripts() {
        let own = (manuscript.file != source.file).then_some(manuscript);
        let (made, found) = paper(source, own, bed);
        // What is wrong in the source is named once, not in each language that falls back to it.
        let of_own = |finding: &Finding| {
            own.is_none_or(|own| finding.origin.as_ref().is_some_and(|origin| origin.file == own.file))
        };
        findings.extend(found.into_iter().filter(of_own));
        findings.extend(own.into_iter().flat_map(|own| translation_findings(source, own)));
        if let Some(frozen) = &folder.frozen {
            findings.extend(untrue(frozen, manuscript, &made));
        }
        papers.push(made);
    }
    if let Some(frozen) = &folder.frozen {
        let all: Vec<(&Manuscript, &Paper)> = folder.manuscripts().zip(&papers).collect();
        findings.extend(stale(frozen, &all, &inputs(&folder, &heard.inputs)));
    }
    Ok(Looked { folder, heard, papers, findings })
}

/// Begins the file of a translation, or brings it up to the source. `done` names passages whose words were.
pub fn translate(place: &Path, language: &str, done: &[String]) -> Result<PathBuf, Refusal> {
    let mut findings = Tally::default();
    let folder = files::read(place, &mut findings)?;
    if !ayni_words::LANGUAGES.contains(&language) || language == folder.source.head.language {
        let language = Arg::Text(language.to_owned());
        return Err(Refusal::refused("app-report-language", [("language", language)]));
    }
    // Over passages that cannot be read nothing is written.
    if findings.total(Severity::Error) > 0 {
        return Err(Refusal::Content(findings.shown().cloned().collect()));
    }
    let own = folder.translations.iter().find(|own| own.head.language == language);
    let unknown = done.iter().find(|id| own.and_then(|own| own.passage(id)).is_none());
    if let Some(id) = unknown {
        let place = ayni_model::Origin::file(files::name(language));
        let gone = Finding::new("report-name-gone", Severity::Error).at(place);
        return Err(Refusal::Content(vec![gone.with("name", id.as_str())]));
    }
    let path = place.join(files::name(language));
    let text = translation(&folder.source, language, own, done);
    files::replace(&path, text.as_bytes())?;
    Ok(path)
}

/// Keeps what a reviewed report says and what it rests on. One with an error, or with a fact that is still to be
/// filled in, is refused; so is one that is frozen already.
pub async fn freeze(kit: &Kit, place: &Path, answers: Option<&Path>) -> Result<PathBuf, Refusal> {
    let looked = look(kit, place, answers).await?;
    let folder = &looked.folder;
    if let Some(frozen) = &folder.frozen {
        return Err(Refusal::refused("app-report-frozen", [("date", Arg::Date(frozen.date))]));
    }
    if folder.source.head.reviewed.is_none() {
        return Err(Refusal::refused("app-report-not-reviewed", []));
    }
    let stops =
        |finding: &&Finding| finding.severity == Severity::Error || finding.code == "report-fact-empty";
    let found: Vec<Finding> = looked.findings.shown().filter(stops).cloned().collect();
    if !found.is_empty() {
        return Err(Refusal::Content(found));
    }
    let inputs = inputs(folder, &looked.heard.inputs);
    let date = kept::day(kit)?;
    let papers: Vec<(&Manuscript, &Paper)> = folder.manuscripts().zip(&looked.papers).collect();
    let frozen: Frozen = frozen_of(&folder.source, &papers, date, inputs);
    let path = place.join(FROZEN);
    files::replace(&path, &json(&frozen)?)?;
    Ok(path)
}

/// The hashes of what a report rests on: its texts, the edition, the rounds, the answers, and the register where it was
/// asked.
fn inputs(folder: &Folder, of: &Inputs) -> BTreeMap<String, String> {
    let mut inputs = folder.hashes.clone();
    for input in of.answers.iter().chain([&of.edition, &of.rounds]) {
        inputs.insert(input.name.clone(), input.sha256.clone());
    }
    inputs.extend(of.register.iter().map(|revision| ("register".to_owned(), revision.clone())));
    inputs
}

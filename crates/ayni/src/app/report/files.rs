//! The files of a report.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use ayni_formats::written::{LONGEST, manuscript};
use ayni_model::document::Phrase;
use ayni_model::finding::Arg;
use ayni_model::written::{Frozen, Manuscript, PassageKind, Run};
use ayni_model::{Finding, Origin, Severity};

use crate::app::findings::Tally;
use crate::app::monitor::sha256;
use crate::app::{Kit, Refusal, kit};

/// The source.
pub const SOURCE: &str = "report.md";
/// What was frozen.
pub const FROZEN: &str = "frozen.json";

/// A report as its folder has it.
pub struct Folder {
    /// The source.
    pub source: Manuscript,
    /// Its translations, by language.
    pub translations: Vec<Manuscript>,
    /// What was frozen.
    pub frozen: Option<Frozen>,
    /// The hashes of the files of text, by name.
    pub hashes: BTreeMap<String, String>,
}

impl Folder {
    /// The source, then its translations.
    pub fn manuscripts(&self) -> impl Iterator<Item = &Manuscript> {
        std::iter::once(&self.source).chain(&self.translations)
    }
}

/// The file of a translation.
pub fn name(language: &str) -> String {
    format!("report.{language}.md")
}

/// Reads the files of a folder.
pub fn read(place: &Path, findings: &mut Tally) -> Result<Folder, Refusal> {
    let path = place.join(SOURCE);
    if !path.is_file() {
        let path = Arg::Text(place.display().to_string());
        return Err(Refusal::refused("app-no-report", [("path", path)]));
    }
    let mut hashes = BTreeMap::new();
    let mut of = |name: &str, findings: &mut Tally| -> Result<Option<Manuscript>, Refusal> {
        let path = place.join(name);
        if !path.is_file() {
            return Ok(None);
        }
        let refuse = |error: std::io::Error| Refusal::file(&path, &error);
        if path.metadata().map_err(refuse)?.len() > LONGEST as u64 {
            let long = Finding::new("report-too-long", Severity::Error).at(Origin::file(name));
            return Err(Refusal::Content(vec![long.with("limit", LONGEST.to_string())]));
        }
        let bytes = std::fs::read(&path).map_err(refuse)?;
        hashes.insert(name.to_owned(), sha256(&bytes));
        let (read, found) = manuscript(&String::from_utf8_lossy(&bytes), name);
        findings.extend(found);
        Ok(Some(read))
    };
    let source = of(SOURCE, findings)?.unwrap_or_default();
    let mut translations = Vec::new();
    let others = ayni_words::LANGUAGES.into_iter().filter(|language| *language != source.head.language);
    for language in others {
        if let Some(mut own) = of(&name(language), findings)? {
            // The file's name says its language, whatever its head says.
            own.head.language = language.to_owned();
            translations.push(own);
        }
    }
    let path = place.join(FROZEN);
    let frozen = match path.is_file() {
        false => None,
        true => {
            let bytes = std::fs::read(&path).map_err(|error| Refusal::file(&path, &error))?;
            let frozen = serde_json::from_slice(&bytes).map_err(|error| {
                let origin = Origin { row: u32::try_from(error.line()).ok(), ..Origin::file(FROZEN) };
                let fault = Finding::new("report-head", Severity::Error).at(origin);
                Refusal::Content(vec![fault.with("message", error.to_string())])
            })?;
            Some(frozen)
        }
    };
    Ok(Folder { source, translations, frozen, hashes })
}

/// Writes a file beside its place and moves it there. Of two who do so at once, each has a file of its own on the way.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    static WRITTEN: AtomicU64 = AtomicU64::new(0);
    let refuse = |error: std::io::Error| Refusal::file(path, &error);
    let (process, number) = (std::process::id(), WRITTEN.fetch_add(1, Ordering::Relaxed));
    let beside = path.with_extension(format!("{process}-{number}.new"));
    let written = std::fs::write(&beside, bytes).and_then(|()| std::fs::rename(&beside, path));
    written.map_err(|error| {
        // What was left on the way is in nobody's way, and goes if it can.
        let _ = std::fs::remove_file(&beside);
        refuse(error)
    })
}

/// A template.
pub struct Template {
    /// Its id.
    pub id: String,
    /// Its title, in the languages that it has.
    pub title: Phrase,
}

/// The templates: those of the program, and a country's own.
pub fn templates(kit: &Kit) -> Vec<Template> {
    let mut titles: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (file, bytes) in kit.files() {
        let Some((id, file)) = file.strip_prefix("reports/").and_then(|rest| rest.split_once('/')) else {
            continue;
        };
        if !file.ends_with(".md") {
            continue;
        }
        let (read, _) = manuscript(&String::from_utf8_lossy(bytes), file);
        let title = read.passages.iter().find(|passage| passage.kind == PassageKind::Title);
        let words = title.into_iter().flat_map(|passage| &passage.runs).map(|run| match run {
            Run::Words { text, .. } => text.clone(),
            // A place that is still to be filled in.
            Run::Bound(_) => "…".to_owned(),
            Run::Note { .. } => String::new(),
        });
        titles.entry(id.to_owned()).or_default().insert(read.head.language, words.collect());
    }
    titles
        .into_iter()
        .map(|(id, titles)| Template { id, title: Phrase::Text(ayni_model::Text(titles)) })
        .collect()
}

/// Begins a report: the files of a template in a new folder.
pub fn begin(kit: &Kit, template: &str, out: &Path) -> Result<PathBuf, Refusal> {
    let holds = out.is_file() || std::fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some());
    if holds {
        let path = Arg::Text(out.display().to_string());
        return Err(Refusal::refused("app-report-there", [("path", path)]));
    }
    let names = std::iter::once(SOURCE.to_owned()).chain(ayni_words::LANGUAGES.iter().map(|one| name(one)));
    let mut files = Vec::new();
    for name in names {
        if let Some((bytes, file)) = kit.data_file(&format!("reports/{template}/{name}"))? {
            files.push((kit::file_name(Path::new(&file)), bytes));
        }
    }
    if files.is_empty() {
        let id = Arg::Text(template.to_owned());
        return Err(Refusal::refused("app-no-report-template", [("id", id)]));
    }
    std::fs::create_dir_all(out).map_err(|error| Refusal::file(out, &error))?;
    for (name, bytes) in files {
        let path = out.join(name);
        std::fs::write(&path, bytes).map_err(|error| Refusal::file(&path, &error))?;
    }
    Ok(out.to_owned())
}

//! Reports that a node keeps: folders beside the register, written by a command and read by pages.
//!
//! A kept report has its texts, the answers that it rests on, its files for readers, and what was found when it
//! was last looked at. Pages read that; only whoever may measure has it looked at anew.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ayni_core::report::FileInfo;
use ayni_model::finding::Arg;
use ayni_model::written::Piece;
use ayni_model::{Finding, PartialDate, Text};
use serde::{Deserialize, Serialize};

use super::alone::alone;
use super::files::{self, FROZEN, replace};
use super::write::Wanted;
use super::{Looked, look, write};
use crate::app::findings::Tally;
use crate::app::folder::Beside;
use crate::app::monitor::{ROUNDS, answer_files, fault, json};
use crate::app::{Kit, Refusal, kit};

/// The file that tells of a kept report.
pub(super) const MARK: &str = "kept.json";
/// The parts of its folder.
pub(super) const TEXTS: &str = "texts";
pub(super) const ANSWERS: &str = "answers";
const FILES: &str = "files";

/// What is known of a kept report.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// The name of its folder.
    pub name: String,
    /// Its title, in its languages.
    pub title: Text,
    /// `draft`, `reviewed` or `frozen`.
    pub state: String,
    /// The edition that its numbers are bound to.
    pub edition: String,
    /// The round.
    pub round: String,
    /// The languages that it is in.
    pub languages: Vec<String>,
    /// How many numbers are bound.
    pub bound: usize,
    /// The day that it was written for readers.
    pub as_of: PartialDate,
    /// The day that it was last looked at.
    pub checked: PartialDate,
    /// What was found then.
    pub findings: Vec<Finding>,
    /// Its files, by name.
    pub files: BTreeMap<String, FileInfo>,
}

/// The folder of the kept reports of a node.
pub fn folder(kit: &Kit) -> PathBuf {
    // A register on a server has no place of its own on this machine: then they are where the program runs.
    match kit.register.file() {
        Some(path) => path.with_file_name("reports"),
        None => PathBuf::from("reports"),
    }
}

/// Keeps a report with the answers that it rests on, and writes its files in all its languages. Without a folder of
/// answers it rests on the rounds that the node ran. One with an error is refused.
pub async fn keep(
    kit: &Kit,
    place: &Path,
    answers: Option<&Path>,
    fonts: Option<&Path>,
) -> Result<PathBuf, Refusal> {
    let name = files::read(place, &mut Tally::default())?.source.head.id;
    alone(kit, &name, keep_alone(kit, place, answers, fonts)).await
}

/// The same, for whoever is alone with the report.
pub(super) async fn keep_alone(
    kit: &Kit,
    place: &Path,
    answers: Option<&Path>,
    fonts: Option<&Path>,
) -> Result<PathBuf, Refusal> {
    let looked = look(kit, place, answers).await?;
    let name = looked.folder.source.head.id.clone();
    if !is_name(&name) {
        return Err(Refusal::refused("app-no-report", [("path", Arg::Text(name))]));
    }
    let target = Beside::begin(&folder(kit).join(&name), MARK, "app-report-occupied")?;
    let texts = target.folder(TEXTS)?;
    let own = place.join(&looked.folder.source.head.edition);
    let own = own.is_file().then(|| kit::file_name(&own));
    let names = looked.folder.hashes.keys().cloned().chain(own);
    let frozen = looked.folder.frozen.is_some().then(|| FROZEN.to_owned());
    for name in names.chain(frozen) {
        copy(&place.join(&name), &texts.join(&name))?;
    }
    let mut own_answers = None;
    if let Some(answers) = answers {
        let kept_answers = target.folder(ANSWERS)?;
        for file in answer_files(answers)?.into_iter().chain([answers.join(ROUNDS)]) {
            copy(&file, &kept_answers.join(kit::file_name(&file)))?;
        }
        own_answers = Some(kept_answers);
    }
    let out = target.path().join(FILES);
    let answers = own_answers.as_deref();
    let wanted = Wanted { place: &texts, answers, languages: &[], draft: false, fonts, out: &out };
    let made = write(kit, &wanted).await?;
    let prefix = format!("{FILES}/");
    let files = target.files(&BTreeMap::new())?;
    let files = files
        .into_iter()
        .filter_map(|(name, info)| name.strip_prefix(&prefix).map(|name| (name.to_owned(), info)));
    let today = day(kit)?;
    let kept = Kept { files: files.collect(), as_of: today, ..told(&name, &made.looked, today) };
    target.write(MARK, &json(&kept)?)?;
    target.finish()
}

/// What is to be known of a report that was looked at.
pub(super) fn told(name: &str, looked: &Looked, today: PartialDate) -> Kept {
    let source = &looked.folder.source;
    let state = match (&looked.folder.frozen, &source.head.reviewed) {
        (Some(_), _) => "frozen",
        (None, Some(_)) => "reviewed",
        (None, None) => "draft",
    };
    let title = |paper: &ayni_model::written::Paper| {
        let words = paper.title.pieces.iter().map(|piece| match piece {
            Piece::Words { text, .. } => text.clone(),
            Piece::Bound {
                value: ayni_model::written::Shape::Phrase(ayni_model::Phrase::Value(Arg::Text(text))),
                ..
            } => text.clone(),
            Piece::Bound { .. } | Piece::Note(_) => String::new(),
        });
        (paper.language.clone(), words.collect::<String>())
    };
    Kept {
        name: name.to_owned(),
        title: Text(looked.papers.iter().map(title).collect()),
        state: state.to_owned(),
        edition: looked.heard.inputs.edition.name.clone(),
        round: looked.heard.monitored.round.clone(),
        languages: looked.papers.iter().map(|paper| paper.language.clone()).collect(),
        bound: looked.counts().1,
        as_of: today,
        checked: today,
        findings: looked.findings.shown().cloned().collect(),
        files: BTreeMap::new(),
    }
}

/// The kept reports, by name, each as it is told of; one that cannot be read hides no other.
pub fn all(kit: &Kit) -> Vec<(String, Result<Kept, Refusal>)> {
    let folder = folder(kit);
    let Ok(entries) = std::fs::read_dir(&folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.flatten().map(|entry| kit::file_name(&entry.path())).filter(|name| is_name(name)).collect();
    names.sort();
    let there = names.into_iter().filter(|name| folder.join(name).join(MARK).is_file());
    there.map(|name| (name.clone(), one(kit, &name))).collect()
}

/// A kept report.
pub fn one(kit: &Kit, name: &str) -> Result<Kept, Refusal> {
    let path = folder(kit).join(name).join(MARK);
    if !is_name(name) || !path.is_file() {
        return Err(Refusal::refused("app-no-report", [("path", Arg::Text(name.to_owned()))]));
    }
    let bytes = std::fs::read(&path).map_err(|error| Refusal::file(&path, &error))?;
    serde_json::from_slice(&bytes).map_err(fault)
}

/// The place of a file for readers that a kept report names.
pub fn file(kit: &Kit, kept: &Kept, name: &str) -> Option<PathBuf> {
    kept.files.contains_key(name).then(|| folder(kit).join(&kept.name).join(FILES).join(name))
}

/// Looks at a kept report anew: at its own answers where it has some, else at the rounds that the node ran, and at the
/// register as it is now.
pub async fn check_again(kit: &Kit, name: &str) -> Result<Kept, Refusal> {
    one(kit, name)?;
    let looked = look(kit, &folder(kit).join(name).join(TEXTS), answers(kit, name).as_deref()).await?;
    tell(kit, name, &looked)
}

/// The answers of its own that a kept report rests on.
pub(super) fn answers(kit: &Kit, name: &str) -> Option<PathBuf> {
    Some(folder(kit).join(name).join(ANSWERS)).filter(|answers| answers.is_dir())
}

/// Remembers what was found in a kept report; its files stay.
pub(super) fn tell(kit: &Kit, name: &str, looked: &Looked) -> Result<Kept, Refusal> {
    let kept = one(kit, name)?;
    let now = told(name, looked, day(kit)?);
    let kept = Kept { files: kept.files, as_of: kept.as_of, ..now };
    replace(&folder(kit).join(name).join(MARK), &json(&kept)?)?;
    Ok(kept)
}

/// A name that is a folder's and leads nowhere else.
pub(super) fn is_name(name: &str) -> bool {
    let good = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    !name.is_empty() && name.len() <= 80 && name.chars().all(good)
}

pub(super) fn copy(from: &Path, to: &Path) -> Result<(), Refusal> {
    std::fs::copy(from, to).map(|_| ()).map_err(|error| Refusal::file(from, &error))
}

/// The day of the kit as a date of a record.
pub(super) fn day(kit: &Kit) -> Result<PartialDate, Refusal> {
    let today = kit.today;
    PartialDate::day_of(today.year(), today.month(), today.day())
        .ok_or_else(|| Refusal::Fault(format!("no date: {today}")))
}

//! Reports that are written in the node: their texts lie in the folder of a kept report and are changed there.

use std::path::{Path, PathBuf};

use ayni_core::written::standings;
use ayni_formats::written::LONGEST;
use ayni_model::finding::Arg;
use ayni_model::written::Standing;
use ayni_words::LANGUAGES;

use super::alone::alone;
use super::files::{self, FROZEN, SOURCE, replace};
use super::kept::{self, Kept, MARK, TEXTS, folder, is_name};
use super::{Looked, freeze, look, templates, translate};
use crate::app::findings::Tally;
use crate::app::folder::Beside;
use crate::app::monitor::{ROUNDS, json, sha256};
use crate::app::scratch::Scratch;
use crate::app::{Kit, Refusal, kit};

/// The years that a report of the register alone may be asked for.
const YEARS: usize = 30;

/// The text of a kept report in one language.
pub struct Text {
    /// What is known of the report.
    pub kept: Kept,
    /// The language.
    pub language: String,
    /// The name of its file.
    pub file: String,
    /// The text.
    pub text: String,
    /// Its hash, by which a change of somebody else is noticed.
    pub revision: String,
}

/// The text of a kept report in a language; that of its source where none is named.
pub fn text(kit: &Kit, name: &str, language: Option<&str>) -> Result<Text, Refusal> {
    let kept = kept::one(kit, name)?;
    let source = kept.languages.first().cloned().unwrap_or_default();
    let language = language.filter(|language| !language.is_empty()).map_or(source, str::to_owned);
    let file = file_of(&kept, &language)?;
    let path = folder(kit).join(name).join(TEXTS).join(&file);
    let bytes = std::fs::read(&path).map_err(|error| Refusal::file(&path, &error))?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Text { kept, language, file, text, revision: sha256(&bytes) })
}

/// The file of a language that a kept report has.
fn file_of(kept: &Kept, language: &str) -> Result<String, Refusal> {
    match kept.languages.iter().position(|one| one == language) {
        Some(0) => Ok(SOURCE.to_owned()),
        Some(_) => Ok(files::name(language)),
        None => {
            let language = Arg::Text(language.to_owned());
            Err(Refusal::refused("app-report-language", [("language", language)]))
        }
    }
}

/// Begins a report from a template. Its numbers are those of the rounds that the node ran; where years are named, with
/// spaces between, those that the register has for these years.
pub async fn start(kit: &Kit, template: &str, name: &str, years: &str) -> Result<(), Refusal> {
    // A page has that name.
    if !is_name(name) || name == "new" {
        return Err(Refusal::usage("app-report-bad-name", []));
    }
    alone(kit, name, started(kit, template, name, years)).await
}

async fn started(kit: &Kit, template: &str, name: &str, years: &str) -> Result<(), Refusal> {
    if !templates(kit).iter().any(|one| one.id == template) {
        let id = Arg::Text(template.to_owned());
        return Err(Refusal::refused("app-no-report-template", [("id", id)]));
    }
    let out = folder(kit).join(name);
    if out.exists() {
        let path = Arg::Text(name.to_owned());
        return Err(Refusal::refused("app-report-there", [("path", path)]));
    }
    let rounds = rounds_of(years)?;
    let target = Beside::begin(&out, MARK, "app-report-occupied")?;
    let texts = target.path().join(TEXTS);
    super::begin(kit, template, &texts)?;
    for file in texts_in(&texts)? {
        let bytes = std::fs::read(&file).map_err(|error| Refusal::file(&file, &error))?;
        replace(&file, named(&String::from_utf8_lossy(&bytes), name).as_bytes())?;
    }
    let mut answers = None;
    if !rounds.is_empty() {
        let place = target.folder(kept::ANSWERS)?;
        replace(&place.join(ROUNDS), rounds.as_bytes())?;
        answers = Some(place);
    }
    let looked = look(kit, &texts, answers.as_deref()).await?;
    is_still(&looked, name, None)?;
    target.write(MARK, &json(&kept::told(name, &looked, kept::day(kit)?))?)?;
    target.finish()?;
    Ok(())
}

/// Rounds without questionnaires, as a file has them: one for each year.
fn rounds_of(years: &str) -> Result<String, Refusal> {
    let wrong = || Refusal::usage("app-report-bad-years", []);
    let mut all: Vec<u16> = Vec::new();
    for word in years.split(|sign: char| sign.is_whitespace() || ",;،、".contains(sign)) {
        if !word.is_empty() {
            all.push(word.parse().ok().filter(|year| (1900..2200).contains(year)).ok_or_else(wrong)?);
        }
    }
    all.sort_unstable();
    all.dedup();
    if all.len() > YEARS {
        return Err(wrong());
    }
    Ok(all.iter().map(|year| format!("[[rounds]]\nid = \"{year}\"\ndate = \"{year}\"\n\n")).collect())
}

/// A text whose head has this id.
fn named(text: &str, name: &str) -> String {
    let is_id = |line: &&str| line.split_once('=').is_some_and(|(key, _)| key.trim() == "id");
    let Some(id) = text.lines().find(is_id) else { return text.to_owned() };
    // The first such line is the head's: a head is what a text begins with.
    text.replacen(id, &format!("id = \"{name}\""), 1)
}

/// The files of text of a folder.
fn texts_in(place: &Path) -> Result<Vec<PathBuf>, Refusal> {
    let refuse = |error: std::io::Error| Refusal::file(place, &error);
    let entries = std::fs::read_dir(place).map_err(refuse)?;
    let files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>().map_err(refuse)?;
    Ok(files.into_iter().filter(|path| path.is_file()).collect())
}

/// What is to become of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// It is only looked at.
    Look,
    /// It is kept.
    Keep,
    /// A translation is kept and brought up to its source: what the source has more has its place, and over what is older
    /// stands what its source says now.
    Renew,
    /// The same, and its words are said to be of the source as it is now.
    Done,
}

/// Looks at a report with one of its texts as it would be, and keeps that text where it is wanted. `seen` is the hash of
/// the text that it comes from: where somebody else has changed it meanwhile, nothing is kept.
pub async fn change(
    kit: &Kit,
    name: &str,
    language: &str,
    (seen, text): (&str, &str),
    wish: Wish,
) -> Result<Looked, Refusal> {
    // Who only looks waits for nobody. What was looked at is what is kept.
    let work = changed(kit, name, language, (seen, text), wish);
    if wish == Wish::Look { work.await } else { alone(kit, name, work).await }
}

async fn changed(
    kit: &Kit,
    name: &str,
    language: &str,
    (seen, text): (&str, &str),
    wish: Wish,
) -> Result<Looked, Refusal> {
    let keep = wish != Wish::Look;
    let now = self::text(kit, name, Some(language))?;
    if text.len() > LONGEST {
        let most = Arg::Count(LONGEST as u64 >> 20);
        return Err(Refusal::usage("app-report-long", [("most", most)]));
    }
    if keep && is_frozen(kit, name) {
        return Err(Refusal::refused("app-report-fixed", []));
    }
    if keep && now.revision != seen {
        return Err(Refusal::refused("app-report-changed", []));
    }
    let place = folder(kit).join(name).join(TEXTS);
    let file = now.file;
    let scratch = Scratch::within(&folder(kit))?;
    for path in texts_in(&place)? {
        kept::copy(&path, &scratch.path().join(kit::file_name(&path)))?;
    }
    let path = scratch.path().join(&file);
    std::fs::write(&path, text).map_err(|error| Refusal::file(&path, &error))?;
    let source = now.kept.languages.first();
    if matches!(wish, Wish::Renew | Wish::Done) && source.is_some_and(|source| source != language) {
        let folder = files::read(scratch.path(), &mut Tally::default())?;
        let own = folder.translations.iter().find(|own| own.head.language == language);
        let older = own.into_iter().flat_map(|own| standings(&folder.source, own));
        let older = older.filter(|(_, standing)| matches!(standing, Standing::Older(_)));
        let done: Vec<String> = older.map(|(id, _)| id).filter(|_| wish == Wish::Done).collect();
        translate(scratch.path(), language, &done)?;
    }
    let looked = look(kit, scratch.path(), kept::answers(kit, name).as_deref()).await?;
    is_still(&looked, name, source)?;
    if keep {
        let kept = std::fs::read(&path).map_err(|error| Refusal::file(&path, &error))?;
        replace(&place.join(&file), &kept)?;
        kept::tell(kit, name, &looked)?;
    }
    Ok(looked)
}

/// Whether the head of a report's source has its name and its language still: a file of another language that became the
/// source's would be read no more.
fn is_still(looked: &Looked, name: &str, language: Option<&String>) -> Result<(), Refusal> {
    let head = &looked.folder.source.head;
    if head.id != name {
        return Err(Refusal::refused("app-report-other-name", [("name", Arg::Text(name.to_owned()))]));
    }
    match language.filter(|language| **language != head.language) {
        Some(language) => {
            let language = Arg::Text(language.clone());
            Err(Refusal::refused("app-report-other-language", [("language", language)]))
        }
        None => Ok(()),
    }
}

/// Looks at a kept report anew.
pub async fn check(kit: &Kit, name: &str) -> Result<(), Refusal> {
    alone(kit, name, kept::check_again(kit, name)).await.map(|_| ())
}

fn is_frozen(kit: &Kit, name: &str) -> bool {
    folder(kit).join(name).join(TEXTS).join(FROZEN).is_file()
}

/// Begins the text of a language, or brings it up to its source.
pub async fn add_language(kit: &Kit, name: &str, language: &str) -> Result<(), Refusal> {
    alone(kit, name, async {
        kept::one(kit, name)?;
        if is_frozen(kit, name) {
            return Err(Refusal::refused("app-report-fixed", []));
        }
        translate(&folder(kit).join(name).join(TEXTS), language, &[])?;
        kept::check_again(kit, name).await?;
        Ok(())
    })
    .await
}

/// Writes the files of a kept report for its readers, in all its languages.
pub async fn issue(kit: &Kit, name: &str) -> Result<(), Refusal> {
    alone(kit, name, async {
        kept::one(kit, name)?;
        issued(kit, name, &folder(kit).join(name).join(TEXTS)).await
    })
    .await
}

async fn issued(kit: &Kit, name: &str, texts: &Path) -> Result<(), Refusal> {
    let fonts = std::env::var_os("AYNI_FONTS").map(PathBuf::from);
    kept::keep_alone(kit, texts, kept::answers(kit, name).as_deref(), fonts.as_deref()).await?;
    Ok(())
}

/// Keeps what a reviewed report says and what it rests on, and writes its files.
pub async fn fix(kit: &Kit, name: &str) -> Result<(), Refusal> {
    alone(kit, name, fixed(kit, name)).await
}

async fn fixed(kit: &Kit, name: &str) -> Result<(), Refusal> {
    kept::one(kit, name)?;
    // What is frozen comes into its place with its files, or not at all.
    let scratch = Scratch::within(&folder(kit))?;
    for path in texts_in(&folder(kit).join(name).join(TEXTS))? {
        kept::copy(&path, &scratch.path().join(kit::file_name(&path)))?;
    }
    freeze(kit, scratch.path(), kept::answers(kit, name).as_deref()).await?;
    issued(kit, name, scratch.path()).await
}

/// The languages that a report has no text in yet.
pub fn missing(kept: &Kept) -> impl Iterator<Item = &'static str> {
    LANGUAGES.into_iter().filter(|language| !kept.languages.iter().any(|one| one == language))
}

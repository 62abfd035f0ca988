//! The Fluent files of all languages, parsed when a language is first asked for.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use ayni_model::{Arg, Finding, Origin, Severity};
use fluent_syntax::ast::{Entry, Message, Pattern};
use fluent_syntax::parser::parse_runtime;
use icu_locale_core::LanguageIdentifier;

use crate::LANGUAGES;
use crate::writing::Writing;

/// Path and text of each embedded file, in the order of paths; made by `build.rs`.
const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Languages whose script runs from right to left (CLDR, character order).
const RIGHT_TO_LEFT: &[&str] =
    &["ar", "arz", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "ps", "sd", "ug", "ur", "yi"];

/// One language: its messages and its ways of writing.
pub(crate) struct Language {
    /// The code, as the folder is called.
    pub(crate) code: String,
    /// Whether it is written from right to left.
    pub(crate) right_to_left: bool,
    /// Messages by key.
    pub(crate) messages: BTreeMap<String, Message<String>>,
    /// Terms by name.
    pub(crate) terms: BTreeMap<String, Pattern<String>>,
    /// Numbers, lists, plurals, order.
    pub(crate) writing: Writing,
}

/// The files of one language; later ones replace messages of earlier ones.
#[derive(Default)]
struct Slot {
    files: Vec<(String, Cow<'static, str>)>,
    loaded: OnceLock<Arc<Language>>,
}

/// The Fluent files of all languages. Cheap to make: a language is parsed when it is first asked for.
pub struct Catalogue {
    languages: BTreeMap<String, Slot>,
}

impl Catalogue {
    /// The languages that come with the program.
    pub fn embedded() -> Catalogue {
        let mut languages: BTreeMap<String, Slot> = BTreeMap::new();
        for (path, text) in EMBEDDED {
            if let Some(language) = language_of(path) {
                let slot = languages.entry(language).or_default();
                slot.files.push(((*path).to_owned(), Cow::Borrowed(text)));
            }
        }
        Catalogue { languages }
    }

    /// The embedded languages and further files, given as path and text. A file's language is the
    /// name of the folder it stands in (`qu/words.ftl`); in a language that is there already, its
    /// messages replace those of the same key.
    ///
    /// The findings tell of files without a language, of faulty lines, and how many messages a new
    /// language lacks (those are shown in English).
    pub fn with_extra(files: impl IntoIterator<Item = (String, String)>) -> (Catalogue, Vec<Finding>) {
        let mut catalogue = Catalogue::embedded();
        let mut findings = Vec::new();
        let mut added = Vec::new();
        for (path, text) in files {
            let Some(language) = language_of(&path) else {
                let finding = Finding::new("words-file-place", Severity::Warning);
                findings.push(finding.at(Origin::file(path.clone())).with("file", path));
                continue;
            };
            for line in faulty_lines(&text) {
                let origin = Origin { row: Some(line), ..Origin::file(path.clone()) };
                let finding = Finding::new("words-syntax", Severity::Warning).at(origin);
                findings.push(finding.with("file", path.clone()).with("line", u64::from(line)));
            }
            let slot = catalogue.languages.entry(language.clone()).or_default();
            slot.files.push((path, Cow::Owned(text)));
            slot.loaded = OnceLock::new();
            if !LANGUAGES.contains(&language.as_str()) && !added.contains(&language) {
                added.push(language);
            }
        }
        for language in added {
            findings.extend(catalogue.incomplete(&language));
        }
        (catalogue, findings)
    }

    /// The codes of all languages, in alphabetical order.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// Every message key of a language, in alphabetical order; none for an unknown language.
    pub fn keys(&self, language: &str) -> Vec<String> {
        self.language(language).map(|found| found.messages.keys().cloned().collect()).unwrap_or_default()
    }

    /// A language, parsed.
    pub(crate) fn language(&self, code: &str) -> Option<Arc<Language>> {
        let slot = self.languages.get(code)?;
        Some(slot.loaded.get_or_init(|| Arc::new(load(code, &slot.files))).clone())
    }

    /// English, which every catalogue has.
    pub(crate) fn english(&self) -> Arc<Language> {
        self.language("en").unwrap_or_else(|| Arc::new(load("en", &[])))
    }

    /// A finding where a language lacks messages that English has.
    fn incomplete(&self, code: &str) -> Option<Finding> {
        let (english, language) = (self.english(), self.language(code)?);
        let lacking: Vec<&str> = english
            .messages
            .keys()
            .filter(|key| !language.messages.contains_key(*key))
            .map(String::as_str)
            .collect();
        let first = lacking.first()?;
        Some(
            Finding::new("words-incomplete", Severity::Note)
                .with("language", code)
                .with("lacking", lacking.len())
                .with("all", english.messages.len())
                .with("first", Arg::Text((*first).to_owned())),
        )
    }
}

/// The language that a file's folder names, where that is a language tag.
fn language_of(path: &str) -> Option<String> {
    let folder = path.rsplit(['/', '\\']).nth(1)?;
    LanguageIdentifier::try_from_str(folder).ok().filter(|tag| !tag.language.is_unknown())?;
    Some(folder.to_owned())
}

/// The lines, from 1, at which a Fluent file cannot be read, or calls a function.
fn faulty_lines(text: &str) -> Vec<u32> {
    let Err((_, errors)) = parse_runtime(text) else {
        return Vec::new();
    };
    let line_at = |position: usize| {
        let before = text.as_bytes().get(..position.min(text.len())).unwrap_or_default();
        before.iter().filter(|byte| **byte == b'\n').count() as u32 + 1
    };
    let mut lines: Vec<u32> = errors.iter().map(|error| line_at(error.pos.start)).collect();
    lines.dedup();
    lines
}

/// Parses the files of a language. What cannot be read is left out; the rest is used.
fn load(code: &str, files: &[(String, Cow<'static, str>)]) -> Language {
    let mut messages = BTreeMap::new();
    let mut terms = BTreeMap::new();
    for (_, text) in files {
        let resource = match parse_runtime(text.clone().into_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    messages.insert(message.id.name.clone(), message);
                }
                Entry::Term(term) => {
                    terms.insert(term.id.name, term.value);
                }
                _ => {}
            }
        }
    }
    let primary = code.split(['-', '_']).next().unwrap_or(code);
    Language {
        code: code.to_owned(),
        right_to_left: RIGHT_TO_LEFT.contains(&primary),
        messages,
        terms,
        writing: Writing::new(code),
    }
}

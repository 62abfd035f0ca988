//! The lexicon of documents of organs: TOML files of `data/mandates/`, with a country's own beside them.
//!
//! A list may be spread over files; an entry with the code of an earlier one stands in its place. An entry that cannot
//! stand is a finding with its line, and the rest is used: a phrase less is better than none.

#![expect(clippy::result_large_err, reason = "a fault is met once and ends the reading of the file")]

use std::collections::BTreeSet;

use ayni_model::Finding;
use ayni_model::mandate_lexicon::{
    Actor, Entry, Grammar, Kind, Lexicon, PhraseEntry, SessionRule, TimeEntry, Words, is_plain, is_sound,
};
use serde::Deserialize;

use crate::edition::{Source, Step, read_as};

/// What a file of the lexicon may hold.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    kinds: Vec<Kind>,
    modifiers: Vec<Entry>,
    actors: Vec<Actor>,
    things: Vec<Entry>,
    subjects: Vec<Entry>,
    qualifiers: Vec<Entry>,
    named: Vec<Entry>,
    times: Vec<TimeEntry>,
    sessions: Vec<SessionRule>,
    grammar: Option<Grammar>,
    phrases: Vec<PhraseEntry>,
}

/// Whether a file below `data/` belongs to the lexicon.
pub fn is_lexicon(path: &str) -> bool {
    let name = path.strip_prefix("mandates/").and_then(|name| name.strip_suffix(".toml"));
    name.is_some_and(|name| !name.contains('/') && name != "reading")
}

/// Reads the files of the lexicon among others, the country's own after those of the program. What cannot stand is left
/// out and told.
pub fn lexicon<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> (Lexicon, Vec<Finding>) {
    let mut lexicon = Lexicon::default();
    let mut findings = Vec::new();
    for (path, bytes) in files.into_iter().filter(|(path, _)| is_lexicon(path)) {
        let text = String::from_utf8_lossy(bytes);
        match add(&mut lexicon, &text, path) {
            Ok(found) => findings.extend(found),
            Err(fault) => findings.push(fault),
        }
    }
    findings.extend(unknown_kinds(&mut lexicon));
    (lexicon, findings)
}

/// Adds one file.
fn add(lexicon: &mut Lexicon, text: &str, path: &str) -> Result<Vec<Finding>, Finding> {
    let mut file: File = read_as(text, path, "edition-syntax")?;
    let source = Source::new(text, path)?;
    let mut findings = Vec::new();
    for (list, codes) in [
        ("kinds", file.kinds.iter().map(|one| one.code.as_str()).collect::<Vec<_>>()),
        ("modifiers", file.modifiers.iter().map(|one| one.code.as_str()).collect()),
        ("actors", file.actors.iter().map(|one| one.code.as_str()).collect()),
        ("things", file.things.iter().map(|one| one.code.as_str()).collect()),
        ("subjects", file.subjects.iter().map(|one| one.code.as_str()).collect()),
        ("qualifiers", file.qualifiers.iter().map(|one| one.code.as_str()).collect()),
        ("named", file.named.iter().map(|one| one.code.as_str()).collect()),
        ("times", file.times.iter().map(|one| one.code.as_str()).collect()),
    ] {
        findings.extend(source.unique(list, codes.into_iter()).err());
    }
    let mut sound = |list: &str, at: usize, notations: &mut Vec<String>| {
        notations.retain(|notation| {
            let stands = is_sound(notation);
            if !stands {
                let line = source.line(&[Step::Key(list), Step::Index(at)]);
                findings.push(source.fault("mandate-lexicon-pattern", line).with("words", notation.as_str()));
            }
            stands
        });
    };
    let mut all_sound = |list: &str, at: usize, words: &mut Words| {
        words.values_mut().for_each(|notations| sound(list, at, notations));
    };
    for (list, entries) in [
        ("modifiers", &mut file.modifiers),
        ("things", &mut file.things),
        ("subjects", &mut file.subjects),
        ("qualifiers", &mut file.qualifiers),
        ("named", &mut file.named),
    ] {
        for (at, entry) in entries.iter_mut().enumerate() {
            all_sound(list, at, &mut entry.words);
            by_label(&mut entry.words, &entry.label);
        }
    }
    for (at, actor) in file.actors.iter_mut().enumerate() {
        all_sound("actors", at, &mut actor.words);
        actor.earlier.iter_mut().for_each(|name| all_sound("actors", at, &mut name.words));
        by_label(&mut actor.words, &actor.label);
    }
    for (at, time) in file.times.iter_mut().enumerate() {
        all_sound("times", at, &mut time.words);
        all_sound("times", at, &mut time.behind);
    }
    for (at, phrase) in file.phrases.iter_mut().enumerate() {
        let forms = [
            &mut phrase.says,
            &mut phrase.we,
            &mut phrase.while_saying,
            &mut phrase.said,
            &mut phrase.to_say,
        ];
        forms.into_iter().for_each(|form| sound("phrases", at, form));
    }
    if let Some(grammar) = &mut file.grammar {
        let mut told = |list: &str, notations: &mut Vec<String>, stands: fn(&str) -> bool| {
            notations.retain(|notation| {
                if !stands(notation) {
                    let line = source.line(&[Step::Key("grammar"), Step::Key(list)]);
                    findings
                        .push(source.fault("mandate-lexicon-pattern", line).with("words", notation.as_str()));
                }
                stands(notation)
            });
        };
        grammar.patterns().into_iter().for_each(|(list, words)| told(list, words, is_sound));
        grammar.plain().into_iter().for_each(|(list, words)| told(list, words, is_plain));
    }
    take(lexicon, file, path);
    Ok(findings)
}

/// Where a language has no words of its own for an entry, its name is what is looked for.
fn by_label(words: &mut Words, label: &ayni_model::Text) {
    for (language, name) in label.iter() {
        words.entry(language.to_owned()).or_insert_with(|| vec![name.to_owned()]);
    }
}

fn take(lexicon: &mut Lexicon, file: File, path: &str) {
    put(&mut lexicon.kinds, file.kinds, |one| one.code.clone());
    put(&mut lexicon.modifiers, file.modifiers, |one| one.code.clone());
    put(&mut lexicon.actors, file.actors, |one| one.code.clone());
    put(&mut lexicon.things, file.things, |one| one.code.clone());
    put(&mut lexicon.subjects, file.subjects, |one| one.code.clone());
    put(&mut lexicon.qualifiers, file.qualifiers, |one| one.code.clone());
    put(&mut lexicon.named, file.named, |one| one.code.clone());
    put(&mut lexicon.times, file.times, |one| one.code.clone());
    put(&mut lexicon.sessions, file.sessions, |one| one.organ.clone());
    let name = path.rsplit('/').next().unwrap_or(path);
    if let Some(language) = name.strip_prefix("language-").and_then(|name| name.strip_suffix(".toml")) {
        if let Some(grammar) = file.grammar {
            lexicon.grammars.insert(language.to_owned(), grammar);
        }
        lexicon.phrases.entry(language.to_owned()).or_default().extend(file.phrases);
    }
}

/// Adds lines; one with the code of an earlier line stands in its place.
fn put<T>(list: &mut Vec<T>, lines: Vec<T>, code: impl Fn(&T) -> String) {
    for line in lines {
        match list.iter().position(|one| code(one) == code(&line)) {
            Some(at) => {
                if let Some(place) = list.get_mut(at) {
                    *place = line;
                }
            }
            None => list.push(line),
        }
    }
}

/// Phrases of a kind that is not listed are left out.
fn unknown_kinds(lexicon: &mut Lexicon) -> Vec<Finding> {
    let known: BTreeSet<&str> = lexicon.kinds.iter().map(|kind| kind.code.as_str()).collect();
    let mut findings = Vec::new();
    for (language, phrases) in &mut lexicon.phrases {
        phrases.retain(|phrase| {
            let others = phrase.kind_to.values().map(String::as_str);
            let missing =
                std::iter::once(phrase.kind.as_str()).chain(others).find(|kind| !known.contains(kind));
            if let Some(kind) = missing {
                let finding = Finding::new("edition-unknown-code", ayni_model::Severity::Error)
                    .at(ayni_model::Origin::file(format!("mandates/language-{language}.toml")))
                    .with("field", "kind")
                    .with("code", kind);
                findings.push(finding);
            }
            missing.is_none()
        });
    }
    findings
}

#[cfg(test)]
mod tests;

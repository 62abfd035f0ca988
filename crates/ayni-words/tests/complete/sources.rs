//! What the Rust sources and templates of the workspace ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Calls whose first argument is a message key.
const KEYED: &[&str] = &["Phrase::key(", "Phrase::message(", ".message(", ".key(", "Arg::Key("];

/// Every message key that stands as a literal in such a call, with its file.
pub fn keys() -> Vec<(String, String)> {
    called(KEYED).into_iter().filter(|(key, _)| looks_like_a_key(key)).collect()
}

/// Every finding code that stands as a literal where a finding is made, with its file.
pub fn findings() -> Vec<(String, String)> {
    called(&["Finding::new("])
}

/// Every phrase that is made with its arguments on the spot: key, names of the arguments, file.
pub fn phrases() -> Vec<(String, BTreeSet<String>, String)> {
    let mut found = Vec::new();
    for (file, text) in sources() {
        for (at, call) in text.match_indices("Phrase::message(") {
            let Some(rest) = text[at + call.len()..].trim_start().strip_prefix('"') else {
                continue;
            };
            let Some((key, rest)) = rest.split_once('"') else {
                continue;
            };
            let Some(rest) = rest.trim_start_matches([',', ' ', '\n']).strip_prefix('[') else {
                continue;
            };
            found.extend(pair_names(rest).map(|names| (key.to_owned(), names, file.clone())));
        }
    }
    found
}

/// The names in `("name", value), …` up to the bracket that ends the list; `None` where the list
/// holds anything else, such as a pair made before.
fn pair_names(list: &str) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let mut depth = 0;
    for (at, character) in list.char_indices() {
        match character {
            '(' | '[' => {
                if depth == 0 {
                    let (name, _) = list[at + 1..].trim_start().strip_prefix('"')?.split_once('"')?;
                    names.insert(name.to_owned());
                }
                depth += 1;
            }
            ')' | ']' if depth == 0 => break,
            ')' | ']' => depth -= 1,
            ' ' | '\n' | ',' => {}
            _ if depth == 0 => return None,
            _ => {}
        }
    }
    Some(names)
}

/// The string literals of each crate that could be keys, codes or names of variables, by crate.
pub fn literals() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, text) in sources() {
        let words = text.split(['"', '\'']).filter(|word| looks_like_a_key(word)).map(str::to_owned);
        all.entry(file.split('/').next().unwrap_or_default().to_owned()).or_default().extend(words);
    }
    all
}

/// What stands before the first brace in a literal that is filled in: `report-basis-` of
/// `format!("report-basis-{basis}")`.
pub fn beginnings() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (_, text) in sources() {
        let filled = text.split('"').filter_map(|literal| literal.split_once('{'));
        all.extend(
            filled.map(|(before, _)| before).filter(|before| looks_like_a_key(before)).map(str::to_owned),
        );
    }
    all
}

/// Literals that are the first argument of one of `calls`.
fn called(calls: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (file, text) in sources() {
        for call in calls {
            for (at, _) in text.match_indices(call) {
                let rest = text[at + call.len()..].trim_start();
                if let Some((literal, _)) = rest.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
                    found.push((literal.to_owned(), file.clone()));
                }
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

fn looks_like_a_key(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte))
}

/// The sources of every crate, without tests, by path.
fn sources() -> Vec<(String, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut all = Vec::new();
    for folder in fs::read_dir(crates).unwrap().map(|entry| entry.unwrap().path()) {
        gather(&folder.join("src"), &mut all);
        gather(&folder.join("templates"), &mut all);
    }
    all.iter()
        .map(|path| {
            let text = fs::read_to_string(path).unwrap();
            // What a module tests inline is not what the program asks for.
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
            (path.strip_prefix(crates).unwrap().display().to_string(), text)
        })
        .collect()
}

fn gather(folder: &Path, all: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            // `tests` and `sample` are compiled for tests alone.
            if name != "tests" && name != "sample" {
                gather(&path, all);
            }
        } else if [".rs", ".html", ".j2", ".jinja"].iter().any(|end| name.ends_with(end))
            && name != "tests.rs"
        {
            all.push(path);
        }
    }
}

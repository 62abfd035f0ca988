//! What the Rust sources and templates of the workspace ask for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Calls whose first argument is a message key.
const KEYED: &[&str] = &[
    "Phrase::key(",
    "Phrase::message(",
    ".message(",
    ".key(",
    "Arg::Key(",
];

/// Every message key that stands as a literal in such a call, with its file.
pub fn keys() -> Vec<(String, String)> {
    called(KEYED)
        .into_iter()
        .filter(|(key, _)| looks_like_a_key(key))
        .collect()
}

/// Every finding code that stands as a literal where a finding is made, with its file.
pub fn findings() -> Vec<(String, String)> {
    called(&["Finding::new("])
}

/// Every string literal of the sources that could be the name of a variable.
pub fn literals() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (_, text) in sources() {
        all.extend(
            text.split('"')
                .filter(|word| looks_like_a_key(word))
                .map(str::to_owned),
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
                if let Some((literal, _)) =
                    rest.strip_prefix('"').and_then(|rest| rest.split_once('"'))
                {
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
    for folder in fs::read_dir(crates)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        gather(&folder.join("src"), &mut all);
        gather(&folder.join("templates"), &mut all);
    }
    all.iter()
        .map(|path| {
            let text = fs::read_to_string(path).unwrap();
            // What a module tests inline is not what the program asks for.
            let text = text
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap_or_default()
                .to_owned();
            (
                path.strip_prefix(crates).unwrap().display().to_string(),
                text,
            )
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
            gather(&path, all);
        } else if [".rs", ".html", ".j2", ".jinja"]
            .iter()
            .any(|end| name.ends_with(end))
            && name != "tests.rs"
        {
            all.push(path);
        }
    }
}

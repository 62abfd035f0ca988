//! The layout's invariants: who may depend on whom, how large a file is, what is written down.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand};

/// What each crate of the house may depend on, of the house.
const MAY_USE: &[(&str, &[&str])] = &[
    ("ayni-model", &[]),
    ("ayni-core", &["ayni-model"]),
    ("ayni-cube", &["ayni-model"]),
    ("ayni-formats", &["ayni-model"]),
    ("ayni-meaning", &["ayni-model"]),
    ("ayni-pdf", &["ayni-model"]),
    ("ayni-print", &["ayni-model"]),
    ("ayni-store", &["ayni-model"]),
    ("ayni-words", &["ayni-model"]),
    ("xtask", &["ayni-core", "ayni-formats", "ayni-meaning", "ayni-model", "ayni-store"]),
];

/// What pure crates must not bring along, at any depth.
const IMPURE: &[&str] =
    &["tokio", "sqlx", "sqlx-core", "datafusion", "reqwest", "hyper", "rand", "axum", "chrono"];
const PURE: &[&str] = &["ayni-model", "ayni-core", "ayni-formats", "ayni-words"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn metadata() -> cargo_metadata::Metadata {
    MetadataCommand::new().manifest_path(root().join("Cargo.toml")).exec().expect("cargo metadata")
}

#[test]
fn siblings_never_see_each_other() {
    let metadata = metadata();
    let ours: BTreeSet<String> = metadata.workspace_packages().iter().map(|p| p.name.to_string()).collect();
    let rules: BTreeMap<&str, &[&str]> = MAY_USE.iter().copied().collect();
    for package in metadata.workspace_packages() {
        if package.name.as_str() == "ayni" {
            continue;
        }
        let allowed =
            rules.get(package.name.as_str()).unwrap_or_else(|| panic!("{} is not in the plan", package.name));
        for dependency in package.dependencies.iter().filter(|d| d.kind == DependencyKind::Normal) {
            if ours.contains(&dependency.name) {
                assert!(
                    allowed.contains(&dependency.name.as_str()),
                    "{} uses {}",
                    package.name,
                    dependency.name
                );
            }
        }
    }
}

#[test]
fn pure_crates_bring_nothing_impure() {
    let metadata = metadata();
    let resolve = metadata.resolve.as_ref().expect("a resolved graph");
    let names: BTreeMap<_, String> = metadata.packages.iter().map(|p| (&p.id, p.name.to_string())).collect();
    for pure in PURE {
        let start =
            metadata.packages.iter().find(|p| p.name.as_str() == *pure).expect("the crate").id.clone();
        let mut seen = BTreeSet::new();
        let mut next = vec![start];
        while let Some(id) = next.pop() {
            if !seen.insert(id.clone()) {
                continue;
            }
            let node = resolve.nodes.iter().find(|node| node.id == id).expect("a node");
            for dependency in &node.deps {
                if dependency.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal) {
                    next.push(dependency.pkg.clone());
                }
            }
        }
        for id in &seen {
            let name = &names[id];
            assert!(!IMPURE.contains(&name.as_str()), "{pure} brings {name}");
        }
    }
}

/// Every Rust file of the house, with its text.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                if path.file_name().is_none_or(|name| name != "target") {
                    walk(&path, files);
                }
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source file");
                files.push((path, text));
            }
        }
    }
    let mut files = Vec::new();
    walk(&root().join("crates"), &mut files);
    files.sort();
    assert!(files.len() > 50, "the walk found {} files", files.len());
    files
}

#[test]
fn files_are_short_and_begin_by_saying_what_they_are() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 600, "{} has {lines} lines; above 500 ask why, none above 600", path.display());
        let is_test = path.components().any(|part| part.as_os_str() == "tests")
            || path.file_stem().is_some_and(|stem| stem == "tests" || stem == "laws");
        assert!(is_test || text.starts_with("//!"), "{} does not say what it is", path.display());
    }
}

#[test]
fn no_one_names_a_folder_for_everything() {
    for (path, _) in sources() {
        for part in path.components() {
            let name = part.as_os_str().to_string_lossy();
            let stem = name.trim_end_matches(".rs");
            assert!(
                !["utils", "util", "common", "helpers", "manager", "service"].contains(&stem),
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn every_command_is_documented() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("README.md");
    let commands = std::fs::read_dir(root().join("crates/ayni/src/cli")).expect("commands");
    let not_commands = ["mod", "localise", "output", "progress", "usage"];
    for entry in commands.flatten() {
        let name = entry.path().file_stem().expect("a name").to_string_lossy().into_owned();
        if !not_commands.contains(&name.as_str()) {
            assert!(readme.contains(&format!("ayni {name}")), "README.md does not show `ayni {name}`");
        }
    }
}

//! Lists the Fluent files under `locales/`, so that a new file or language is embedded without a
//! list kept by hand.

// Not part of the pure crate: it may read files.
#![allow(clippy::disallowed_methods)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("embedded.rs");
    println!("cargo::rerun-if-changed=locales");
    let mut list = String::from("&[\n");
    for folder in sorted(&root)? {
        // A watched folder tells when a file in it comes or goes; its files are watched by `include_str!`.
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in sorted(&folder)?.iter().filter(|file| file.extension().is_some_and(|e| e == "ftl")) {
            let path = file.strip_prefix(&root).unwrap_or(file).display().to_string().replace('\\', "/");
            writeln!(list, "    ({path:?}, include_str!({:?})),", file.display().to_string())
                .map_err(io::Error::other)?;
        }
    }
    list.push_str("]\n");
    fs::write(out, list)
}

/// What stands in a folder, in the order of names.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    all.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    all.sort();
    Ok(all)
}

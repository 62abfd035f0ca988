//! A folder that is written beside its place and moved there when it is whole.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ayni_core::report::FileInfo;
use ayni_model::finding::Arg;

use super::scratch::Scratch;
use super::{Refusal, kit};

/// A folder in the making.
pub struct Beside {
    out: PathBuf,
    partial: PathBuf,
    scratch: Scratch,
}

impl Beside {
    /// Begins the folder. One that holds something gives way only if it has the file `mark`, by
    /// which an earlier one of the same kind is known; otherwise `occupied` is the refusal.
    pub fn begin(out: &Path, mark: &str, occupied: &'static str) -> Result<Beside, Refusal> {
        let holds = out.is_file()
            || out.is_dir()
                && !out.join(mark).is_file()
                && std::fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some());
        if holds {
            return Err(Refusal::refused(occupied, [("path", Arg::Text(out.display().to_string()))]));
        }
        let parent = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        std::fs::create_dir_all(parent).map_err(|error| Refusal::file(parent, &error))?;
        let scratch = Scratch::within(parent)?;
        let partial = scratch.path().join("new");
        std::fs::create_dir(&partial).map_err(|error| Refusal::file(&partial, &error))?;
        Ok(Beside { out: out.to_owned(), partial, scratch })
    }

    /// Where the folder is while it is made.
    pub fn path(&self) -> &Path {
        &self.partial
    }

    /// A folder in it.
    pub fn folder(&self, name: &str) -> Result<PathBuf, Refusal> {
        let path = self.path().join(name);
        std::fs::create_dir_all(&path).map_err(|error| Refusal::file(&path, &error))?;
        Ok(path)
    }

    /// Writes a file into it.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Refusal> {
        let path = self.path().join(name);
        std::fs::write(&path, bytes).map_err(|error| Refusal::file(&path, &error))
    }

    /// Size and hash of every file so far, and the rows of those whose number is given, by the name from
    /// the folder on.
    pub fn files(&self, rows: &BTreeMap<String, u64>) -> Result<BTreeMap<String, FileInfo>, Refusal> {
        let mut files = BTreeMap::new();
        let mut folders = vec![(String::new(), self.path().to_owned())];
        while let Some((within, folder)) = folders.pop() {
            let refuse = |error: std::io::Error| Refusal::file(&folder, &error);
            for entry in std::fs::read_dir(&folder).map_err(refuse)? {
                let file = entry.map_err(refuse)?.path();
                let name = format!("{within}{}", kit::file_name(&file));
                if file.is_dir() {
                    folders.push((format!("{name}/"), file));
                    continue;
                }
                let bytes = file.metadata().map_err(|error| Refusal::file(&file, &error))?.len();
                let rows = rows.get(&name).copied();
                files.insert(name, FileInfo { sha256: kit::hash_file(&file)?, bytes, rows });
            }
        }
        Ok(files)
    }

    /// Moves the whole folder into place; an earlier one there gives way in the same step.
    pub fn finish(self) -> Result<PathBuf, Refusal> {
        let refuse = |error: std::io::Error| Refusal::file(&self.out, &error);
        // What was there goes away with the scratch folder.
        let old = self.scratch.path().join("old");
        let replaces = self.out.exists();
        if replaces {
            std::fs::rename(&self.out, &old).map_err(refuse)?;
        }
        if let Err(error) = std::fs::rename(&self.partial, &self.out) {
            if replaces {
                let _ = std::fs::rename(&old, &self.out);
            }
            return Err(refuse(error));
        }
        Ok(self.out)
    }
}

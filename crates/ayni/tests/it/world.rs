//! A folder of its own and the program in it, for one test.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A world: an empty folder, removed at the end.
pub struct World {
    folder: tempfile::TempDir,
}

/// What the program said.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl World {
    pub fn new() -> World {
        World { folder: tempfile::tempdir().expect("a folder") }
    }

    /// A world whose register holds what everyone of the example sent.
    pub fn ayllu() -> World {
        let world = World::new();
        assert_eq!(world.ayni(&["example", "-o", "sent"]).code, 0);
        assert_eq!(
            world.ayni(&["init", "--country", "XAA", "--name", "Cooperation Agency of Ayllu"]).code,
            0
        );
        let entries = std::fs::read_dir(world.path("sent")).expect("files");
        let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|end| end != "toml")) {
            let profile = file.with_extension("toml");
            let mut arguments = vec!["import", file.to_str().expect("a name")];
            if profile.exists() {
                arguments.extend(["--as", profile.to_str().expect("a name")]);
            }
            let said = world.ayni(&arguments);
            assert!(said.code <= 1, "{arguments:?}\n{}\n{}", said.out, said.err);
        }
        world
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).expect("written");
        path
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ayni"));
        command.current_dir(self.folder.path()).args(arguments);
        for name in ["AYNI_NODE", "AYNI_DATA", "AYNI_LOG"] {
            command.env_remove(name);
        }
        command.env("AYNI_LANG", "en");
        command
    }

    /// Runs a command on the fixed day 2026-01-15 and gives what it said.
    pub fn ayni(&self, arguments: &[&str]) -> Said {
        let mut all = arguments.to_vec();
        all.extend(["--as-of", "2026-01-15"]);
        said(self.command(&all).output().expect("run"))
    }

    /// Runs a command that must end with this exit code, and reads its JSON.
    pub fn json(&self, code: i32, arguments: &[&str]) -> serde_json::Value {
        let mut all = arguments.to_vec();
        all.push("--json");
        let said = self.ayni(&all);
        assert_eq!(said.code, code, "{arguments:?}\n{}\n{}", said.out, said.err);
        serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {}", said.out))
    }
}

pub fn said(output: Output) -> Said {
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A file of the shared real material; `None`, with a line that says so, where it is absent.
pub fn shared(name: &str) -> Option<PathBuf> {
    let folder =
        std::env::var_os("AYNI_SHARED_DATA").map_or_else(|| root().join("../shared/data"), PathBuf::from);
    let path = folder.join(name);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: {} is not here", path.display());
    None
}

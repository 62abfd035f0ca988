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

    /// A world whose register holds what everyone of the example sent at first.
    pub fn ayllu() -> World {
        let world = World::agency();
        world.import_all("sent");
        world
    }

    /// A world with the files of the example, and a register with nothing in it.
    pub fn agency() -> World {
        let world = World::new();
        assert_eq!(world.ayni(&["example", "-o", "sent"]).code, 0);
        let said = world.ayni(&["init", "--country", "XAA", "--name", "Cooperation Agency of Ayllu"]);
        assert_eq!(said.code, 0, "{}", said.err);
        world
    }

    /// A world whose register holds what three of them sent: what is provided and received, money and work, all forms.
    pub fn three_offices() -> World {
        let world = World::agency();
        for file in ["sent/foreign-affairs.xlsx", "sent/health.csv", "sent/received.xlsx"] {
            assert_eq!(world.ayni(&["import", file]).code, 0, "{file}");
        }
        world
    }

    /// Imports the files of a folder in the order of their names, each with the profile beside it.
    pub fn import_all(&self, folder: &str) -> Vec<serde_json::Value> {
        let entries = std::fs::read_dir(self.path(folder)).expect("files");
        let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        files.sort();
        let sent = files.iter().filter(|file| file.extension().is_some_and(|end| end != "toml"));
        sent.map(|file| {
            let profile = file.with_extension("toml");
            let mut arguments = vec!["import", "--json", file.to_str().expect("a name")];
            if profile.exists() {
                arguments.extend(["--as", profile.to_str().expect("a name")]);
            }
            let said = self.ayni(&arguments);
            assert!(said.code <= 1, "{arguments:?}\n{}\n{}", said.out, said.err);
            serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {}", said.out))
        })
        .collect()
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
        for name in ["AYNI_NODE", "AYNI_DATABASE", "AYNI_DATA", "AYNI_LOG", "AYNI_SECRET", "AYNI_SMTP"] {
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

/// A program that `tools/peers` has installed into the cache, if it is there.
pub fn peer(name: &str) -> Option<PathBuf> {
    let home = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache"));
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home)?;
    Some(cache.join("ayni/peers/bin").join(name)).filter(|peer| peer.exists())
}

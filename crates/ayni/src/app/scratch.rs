//! A folder for what is in the making. It goes with its owner; that of an owner who was killed goes
//! when the next one is made beside it.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use ayni_store::Place;

use super::Refusal;

/// How the folders are named, so that they are known again.
const PREFIX: &str = ".ayni-scratch-";

/// The file in each that its owner holds locked. The system lets go of it when the owner dies.
const HELD: &str = "held";

/// How often another may clear away a folder in the instant between its making and its locking.
const TRIES: usize = 16;

/// A folder that is removed when dropped.
pub struct Scratch {
    // Let go of before the folder is removed: some systems do not remove what is open.
    _held: File,
    folder: tempfile::TempDir,
}

impl Scratch {
    /// Makes one beside the register, or in the system's folder for such things where the register's
    /// own is not there or the register is not a file.
    pub fn beside(register: &Place) -> Result<Scratch, Refusal> {
        let parent = register
            .file()
            .and_then(Path::parent)
            .filter(|folder| !folder.as_os_str().is_empty() && folder.is_dir());
        Scratch::within(parent.map_or_else(std::env::temp_dir, Path::to_path_buf).as_path())
    }

    /// Makes one in a folder, and clears those there that nobody holds any more.
    pub fn within(parent: &Path) -> Result<Scratch, Refusal> {
        clear(parent);
        let mut last = io::Error::from(io::ErrorKind::ResourceBusy);
        for _ in 0..TRIES {
            match make(parent) {
                Ok(scratch) => return Ok(scratch),
                Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::WouldBlock) => {
                    last = error;
                }
                Err(error) => return Err(Refusal::file(parent, &error)),
            }
        }
        Err(Refusal::file(parent, &last))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

fn make(parent: &Path) -> io::Result<Scratch> {
    let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?;
    let name = folder.path().join(HELD);
    let held = File::create_new(&name)?;
    held.try_lock()?;
    // Another may have cleared it before it was locked: then the lock is on a file that is gone.
    name.metadata()?;
    Ok(Scratch { _held: held, folder })
}

/// Removes the folders of owners that are gone. What can't be removed stays: it is not in the way.
fn clear(parent: &Path) {
    let entries = std::fs::read_dir(parent).into_iter().flatten().filter_map(Result::ok);
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX)) {
        if let Err(error) = clear_one(&entry.path()) {
            tracing::debug!(kind = ?error.kind(), "a scratch folder stays");
        }
    }
}

fn clear_one(folder: &PathBuf) -> io::Result<()> {
    match File::open(folder.join(HELD)) {
        Ok(held) => match held.try_lock() {
            Ok(()) => std::fs::remove_dir_all(folder),
            Err(TryLockError::WouldBlock) => Ok(()),
            Err(TryLockError::Error(error)) => Err(error),
        },
        // One that is just being made is empty, too; its maker then makes another.
        Err(error) if error.kind() == io::ErrorKind::NotFound => std::fs::remove_dir(folder),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(folder: &Path) -> usize {
        std::fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn only_what_nobody_holds_is_cleared() {
        let parent = tempfile::tempdir().unwrap();
        let (held, left) = (Scratch::within(parent.path()).unwrap(), Scratch::within(parent.path()).unwrap());
        std::fs::write(left.path().join("stage"), "half").unwrap();
        // Its owner is killed: the folder stays and the lock goes.
        let Scratch { _held, folder } = left;
        let of_dead = folder.keep();
        drop(_held);
        std::fs::create_dir(parent.path().join(format!("{PREFIX}killed-before-its-lock"))).unwrap();
        std::fs::create_dir(parent.path().join("of somebody else")).unwrap();

        let next = Scratch::within(parent.path()).unwrap();
        assert!(!of_dead.exists());
        assert!(held.path().join(HELD).exists() && next.path().join(HELD).exists());
        assert_eq!(entries(parent.path()), 3, "two that are held, and what is not ours");
        drop((held, next));
        assert_eq!(entries(parent.path()), 1);
    }

    #[test]
    fn many_at_once_keep_out_of_each_others_way() {
        let parent = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let scratch = Scratch::within(parent.path()).unwrap();
                        std::fs::write(scratch.path().join("stage"), "whole").unwrap();
                        assert_eq!(std::fs::read(scratch.path().join("stage")).unwrap(), b"whole");
                    }
                });
            }
        });
        assert_eq!(entries(parent.path()), 0);
    }
}

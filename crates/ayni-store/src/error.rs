//! What can go wrong with the register.

use std::fmt;
use std::path::PathBuf;

/// A refusal (the first ones, which the user can act on) or a fault of the database.
#[derive(Debug)]
pub enum StoreError {
    /// There is no register at this path.
    NoRegister(PathBuf),
    /// A newer program has written the register.
    NewerRegister {
        /// The register's newest migration.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// The disk is full; nothing of the act was kept.
    DiskFull,
    /// Another process holds the register for longer than the wait.
    Busy,
    /// There is no import of this number.
    NoImport(i64),
    /// The import was undone before.
    AlreadyUndone(i64),
    /// The register to restore into already holds something.
    NotEmpty,
    /// The backup is cut short or altered; the text says where.
    BadBackup(String),
    /// A body that the register holds no longer has the hash that was kept with it.
    Corrupt(String),
    /// A file could not be read or written.
    File(std::io::Error),
    /// The database's own error.
    Database(sqlx::Error),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::NoRegister(path) => write!(f, "no register at {}", path.display()),
            StoreError::NewerRegister { found, known } => {
                write!(f, "the register is of form {found}, this program knows up to {known}")
            }
            StoreError::DiskFull => f.write_str("the disk is full"),
            StoreError::Busy => f.write_str("the register is in use by another process"),
            StoreError::NoImport(id) => write!(f, "no import {id}"),
            StoreError::AlreadyUndone(id) => write!(f, "import {id} was undone before"),
            StoreError::NotEmpty => f.write_str("the register is not empty"),
            StoreError::BadBackup(why) => write!(f, "damaged backup: {why}"),
            StoreError::Corrupt(what) => write!(f, "damaged register: {what}"),
            StoreError::File(error) => write!(f, "{error}"),
            StoreError::Database(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            StoreError::File(error) => Some(error),
            StoreError::Database(error) => Some(error),
            _ => None,
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> StoreError {
        let code = error.as_database_error().and_then(|e| e.code()).and_then(|code| code.parse::<u32>().ok());
        // SQLite's extended result codes; their low byte is the primary code.
        match code.map(|code| (code, code & 0xff)) {
            // SQLITE_FULL, and SQLITE_IOERR_SHMSIZE: no room even for the index beside the log, of 32 kB.
            Some((_, 13) | (4874, _)) => StoreError::DiskFull,
            // SQLITE_BUSY, SQLITE_LOCKED.
            Some((_, 5 | 6)) => StoreError::Busy,
            _ => StoreError::Database(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> StoreError {
        if error.kind() == std::io::ErrorKind::StorageFull {
            StoreError::DiskFull
        } else {
            StoreError::File(error)
        }
    }
}

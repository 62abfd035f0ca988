//! What can go wrong with the register.

use std::fmt;

use crate::Place;

/// A refusal (the first ones, which the user can act on) or a fault of the database.
#[derive(Debug)]
pub enum StoreError {
    /// There is no register at this place.
    NoRegister(Place),
    /// The address of a database can't be understood; the text says why.
    BadAddress(String),
    /// The database's server does not answer, for now; the text says why.
    Away(String),
    /// The database's server does not let us in, or not do this; the text is its own.
    NotAllowed(String),
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
    /// Somebody with this e-mail address is known already.
    AddressTaken,
    /// There is no person of this number, or no longer.
    NoPerson(i64),
    /// The person of this number does not have the role.
    NoRole(i64),
    /// The node would be left without an administrator.
    LastAdministrator,
    /// The organisation would be a part of itself.
    OwnPart(String),
    /// The upload of this number is not any more where the act starts from.
    UploadMoved(i64),
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
            StoreError::NoRegister(place) => write!(f, "no register at {place}"),
            StoreError::BadAddress(why) => write!(f, "bad address of a database: {why}"),
            StoreError::Away(why) => write!(f, "the database does not answer: {why}"),
            StoreError::NotAllowed(why) => write!(f, "the database refuses: {why}"),
            StoreError::NewerRegister { found, known } => {
                write!(f, "the register is of form {found}, this program knows up to {known}")
            }
            StoreError::DiskFull => f.write_str("the disk is full"),
            StoreError::Busy => f.write_str("the register is in use by another process"),
            StoreError::NoImport(id) => write!(f, "no import {id}"),
            StoreError::AlreadyUndone(id) => write!(f, "import {id} was undone before"),
            StoreError::AddressTaken => f.write_str("the address is taken"),
            StoreError::NoPerson(id) => write!(f, "no person {id}"),
            StoreError::NoRole(id) => write!(f, "person {id} does not have the role"),
            StoreError::LastAdministrator => f.write_str("the last administrator stays"),
            StoreError::OwnPart(id) => write!(f, "{id} would be a part of itself"),
            StoreError::UploadMoved(id) => write!(f, "upload {id} was changed meanwhile"),
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

impl StoreError {
    /// What SQLite's error means to a user, by its extended result code, whose low byte is the primary one.
    pub(crate) fn of_sqlite(error: sqlx::Error) -> StoreError {
        let code = error.as_database_error().and_then(|e| e.code()).and_then(|code| code.parse::<u32>().ok());
        match code.map(|code| (code, code & 0xff)) {
            // SQLITE_FULL, and SQLITE_IOERR_SHMSIZE: no room even for the index beside the log, of 32 kB.
            Some((_, 13) | (4874, _)) => StoreError::DiskFull,
            // SQLITE_BUSY, SQLITE_LOCKED.
            Some((_, 5 | 6)) => StoreError::Busy,
            None if matches!(error, sqlx::Error::PoolTimedOut) => StoreError::Busy,
            _ => StoreError::Database(error),
        }
    }

    /// What PostgreSQL's error means to a user, by its SQLSTATE (PostgreSQL manual, appendix A).
    pub(crate) fn of_postgres(error: sqlx::Error) -> StoreError {
        match &error {
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::Protocol(_) => {
                return StoreError::Away(error.to_string());
            }
            _ => {}
        }
        let Some(database) = error.as_database_error() else { return StoreError::Database(error) };
        let code = database.code().unwrap_or_default();
        match &*code {
            // Disk full.
            "53100" => StoreError::DiskFull,
            // A lock was not to be had in time; a deadlock; two that could not be put in an order.
            "55P03" | "40P01" | "40001" => StoreError::Busy,
            // It shuts down, starts up, has too many connections or too little memory.
            "57P01" | "57P02" | "57P03" | "53300" | "53200" => {
                StoreError::Away(database.message().to_owned())
            }
            // Connection lost.
            code if code.starts_with("08") => StoreError::Away(database.message().to_owned()),
            // Wrong name or password, no such database, no right to it, read only.
            code if code.starts_with("28") => StoreError::NotAllowed(database.message().to_owned()),
            // Text that it does not keep: the sign of number 0.
            "3D000" | "42501" | "25006" | "22021" => StoreError::NotAllowed(database.message().to_owned()),
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

//! What ends a use case early: a refusal (the user or the state) or a fault (ours).

use std::collections::BTreeMap;

use ayni_model::Finding;
use ayni_model::finding::Arg;
use ayni_store::StoreError;

/// Why a use case did not do what was asked. The rim maps it to an exit code and to words.
#[derive(Debug)]
pub enum Refusal {
    /// Wrong use: exit code 2.
    Usage(Words),
    /// The state does not allow it; says what to do: exit code 3.
    Refused(Words),
    /// The file's content does not allow it: exit code 3, with the findings that say why.
    Content(Vec<Finding>),
    /// Ours: exit code 4. The text is logged.
    Fault(String),
}

/// A message by key, with its arguments. `<key>.fix` says what to do next.
#[derive(Debug)]
pub struct Words {
    /// The Fluent key.
    pub key: &'static str,
    /// Its arguments.
    pub args: BTreeMap<String, Arg>,
}

/// Words with arguments.
pub fn words<const N: usize>(key: &'static str, args: [(&str, Arg); N]) -> Words {
    Words { key, args: args.into_iter().map(|(name, arg)| (name.to_owned(), arg)).collect() }
}

impl Refusal {
    /// The state does not allow it.
    pub fn refused<const N: usize>(key: &'static str, args: [(&str, Arg); N]) -> Refusal {
        Refusal::Refused(words(key, args))
    }

    /// Wrong use.
    pub fn usage<const N: usize>(key: &'static str, args: [(&str, Arg); N]) -> Refusal {
        Refusal::Usage(words(key, args))
    }

    /// Whether the same may work a little later.
    pub fn passes(&self) -> bool {
        match self {
            Refusal::Fault(_) => true,
            Refusal::Refused(say) => {
                ["database-away", "app-register-busy", "app-disk-full"].contains(&say.key)
            }
            Refusal::Usage(_) | Refusal::Content(_) => false,
        }
    }

    /// The key of its words, the codes of its findings, or `fault`: what a log or a job may keep of it.
    pub fn code(&self) -> String {
        match self {
            Refusal::Usage(say) | Refusal::Refused(say) => say.key.to_owned(),
            Refusal::Content(findings) => {
                let codes: Vec<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
                codes.join(" ")
            }
            Refusal::Fault(_) => "fault".to_owned(),
        }
    }

    /// A file that could not be read or written.
    pub fn file(path: &std::path::Path, error: &std::io::Error) -> Refusal {
        let path = Arg::Text(path.display().to_string());
        match error.kind() {
            std::io::ErrorKind::NotFound => Refusal::refused("app-no-file", [("path", path)]),
            std::io::ErrorKind::StorageFull => Refusal::refused("app-disk-full", []),
            _ => Refusal::refused(
                "app-file-trouble",
                [("path", path), ("trouble", Arg::Text(error.to_string()))],
            ),
        }
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        match error {
            StoreError::NoRegister(place) => {
                Refusal::refused("app-no-register", [("path", Arg::Text(place.to_string()))])
            }
            StoreError::BadAddress(why) => {
                Refusal::usage("database-bad-address", [("trouble", Arg::Text(why))])
            }
            StoreError::Away(why) => Refusal::refused("database-away", [("trouble", Arg::Text(why))]),
            StoreError::NotAllowed(why) => {
                Refusal::refused("database-not-allowed", [("trouble", Arg::Text(why))])
            }
            StoreError::NewerRegister { .. } => Refusal::refused("app-newer-register", []),
            StoreError::DiskFull => Refusal::refused("app-disk-full", []),
            StoreError::Busy => Refusal::refused("app-register-busy", []),
            StoreError::NoImport(id) => {
                Refusal::refused("app-no-import", [("import", Arg::Text(id.to_string()))])
            }
            StoreError::AlreadyUndone(id) => {
                Refusal::refused("app-already-undone", [("import", Arg::Text(id.to_string()))])
            }
            StoreError::AddressTaken => Refusal::refused("people-address-taken", []),
            StoreError::NoPerson(id) => {
                Refusal::refused("people-no-person", [("person", Arg::Text(id.to_string()))])
            }
            StoreError::NoRole(_) => Refusal::refused("people-has-no-such-role", []),
            StoreError::LastAdministrator => Refusal::refused("people-last-administrator", []),
            StoreError::OwnPart(id) => Refusal::refused("people-own-part", [("organisation", Arg::Text(id))]),
            StoreError::UploadMoved(_) => Refusal::refused("upload-moved", []),
            StoreError::NotEmpty => Refusal::refused("app-register-not-empty", []),
            StoreError::BadBackup(why) => Refusal::refused("app-bad-backup", [("trouble", Arg::Text(why))]),
            StoreError::Corrupt(what) => Refusal::Fault(what),
            StoreError::File(error) => Refusal::Fault(error.to_string()),
            StoreError::Database(error) => Refusal::Fault(error.to_string()),
        }
    }
}

impl From<ayni_print::PrintError> for Refusal {
    fn from(error: ayni_print::PrintError) -> Refusal {
        Refusal::Fault(error.to_string())
    }
}

//! The log of objections to flows of indicator 17.3.1: kept beside the register, state by state.

use std::fs::File;
use std::path::{Path, PathBuf};

use ayni_core::sdg::{self, Objection};
use ayni_core::submit::{self, Act, Details, Flaw, Log, Stop};
use ayni_core::trust::Purpose;
use ayni_model::finding::Arg;
use ayni_model::submission::State;
use ayni_model::{Finding, Origin, Severity};

use super::super::{Kit, Refusal, kit, package};

/// The log's name in a folder of results.
pub(super) const LOG: &str = "objections.jsonl";

/// A log after a state was added, or as it stands.
pub struct Stated {
    /// Where it is kept.
    pub path: PathBuf,
    /// The objections with all their states.
    pub objections: Vec<Objection>,
    /// The hash of the last state, which a person can write down.
    pub last: Option<String>,
}

/// Where the log is: beside the register, under its name; in the folder worked in where the register is on a
/// server.
fn beside(kit: &Kit) -> PathBuf {
    kit.register.file().unwrap_or(Path::new("ayni.db")).with_extension(LOG)
}

/// Holds the log against others until it is dropped; waits for whoever holds it.
fn hold(path: &Path) -> Result<File, Refusal> {
    let path = path.with_extension("lock");
    let refuse = |trouble: std::io::Error| Refusal::file(&path, &trouble);
    let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(refuse)?;
    file.lock().map_err(refuse)?;
    Ok(file)
}

/// The log and its text; empty where there is none beside the register.
pub(super) fn at_hand(kit: &Kit, named: Option<&Path>) -> Result<(Log, String), Refusal> {
    let path = named.map_or_else(|| beside(kit), Path::to_owned);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if named.is_none() && error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Refusal::file(&path, &error)),
    };
    let log = submit::read_objections(&text).map_err(|(line, flaw)| {
        let code = match flaw {
            Flaw::Form | Flaw::Chain => "submission-chain",
            Flaw::State => "submission-order",
            Flaw::Seal => "submission-signature",
        };
        let name = kit::file_name(&path);
        let place = Origin { row: u32::try_from(line).ok(), ..Origin::file(name.clone()) };
        Refusal::Content(vec![Finding::new(code, Severity::Error).with("file", name).at(place)])
    })?;
    Ok((log, text))
}

/// The objections as they stand.
pub fn read(kit: &Kit, named: Option<&Path>) -> Result<Stated, Refusal> {
    let (log, _) = at_hand(kit, named)?;
    let path = named.map_or_else(|| beside(kit), Path::to_owned);
    let last = log.entries.last().map(|entry| entry.sha256.clone());
    Ok(Stated { path, objections: sdg::standing(&log), last })
}

/// Adds a state at the end of the log, signed where the node has a key.
pub fn state(kit: &Kit, named: Option<&Path>, state: State, details: Details) -> Result<Stated, Refusal> {
    // An objection and its answer bear the date that a person gives them.
    if !kit.day_set {
        return Err(Refusal::usage("submit-which-day", []));
    }
    if !details.country.is_empty() && !kit.reference.countries.contains_key(&details.country) {
        let country = Arg::Text(details.country.clone());
        return Err(Refusal::usage("app-unknown-country", [("country", country)]));
    }
    let path = named.map_or_else(|| beside(kit), Path::to_owned);
    // Two people may do so at once: the second one's state is judged by the log that the first one left.
    let _held = hold(&path)?;
    let exists = path.is_file();
    let (log, mut text) = at_hand(kit, named.filter(|_| exists))?;
    let act = Act { state, date: kit.today.into(), details };
    let word = Arg::Key(format!("submission-state-{}", state.as_str()));
    let mut chained = submit::append(&log, &submit::objections_root(), &act).map_err(|stop| match stop {
        Stop::Needs(field) => {
            Refusal::usage("submit-state-needs", [("state", word.clone()), ("option", option(field))])
        }
        Stop::Idle(field) => {
            Refusal::usage("submit-state-idle", [("state", word.clone()), ("option", option(field))])
        }
        Stop::Earlier(before) => Refusal::refused(
            "submit-state-earlier",
            [("date", Arg::Date(act.date)), ("before", Arg::Date(before))],
        ),
        Stop::NoObjection(number) => {
            let number = Arg::Text(number.to_string());
            Refusal::refused("submit-no-objection", [("number", number), ("state", word.clone())])
        }
        Stop::Order => Refusal::usage("sdg-no-such-state", [("state", word.clone())]),
    })?;
    chained.entry.seal = package::own_key(kit)?.map(|key| key.sign(Purpose::Clearance, &chained.hash));
    let line =
        serde_json::to_string(&chained.entry).map_err(|trouble| Refusal::Fault(trouble.to_string()))?;
    text.push_str(&line);
    text.push('\n');
    package::write_beside(&path, text.as_bytes())?;
    tracing::info!(state = state.as_str(), "state of an objection added");
    read(kit, Some(&path))
}

/// The option of the command line that fills a field.
fn option(field: &str) -> Arg {
    Arg::Text(format!("--{}", if field == "lines" { "line" } else { field }))
}

//! The states of a submission, and checking it all again.

use std::fs::File;
use std::path::Path;

use ayni_core::submit::{self, Act, Details, Flaw, Log, Receipt, Stop, Submission};
use ayni_core::trust::{Hash, PrivateKey, PublicKey, Purpose, Seal, hash, hex};
use ayni_model::finding::Arg;
use ayni_model::submission::State;
use ayni_model::{Finding, Origin, Severity};
use ayni_store::Store;

use super::super::package::{self, Signed};
use super::super::{Kit, Refusal, kit};
use super::{FIGURES, HELD, LOG, RECEIPT, SIGNATURE};

/// A submission that was checked.
pub struct Verified {
    /// Its receipt.
    pub receipt: Receipt,
    /// The hash of the receipt.
    pub hash: Hash,
    /// Its states.
    pub log: Log,
    /// Whose key signed it.
    pub signed: Signed,
}

/// What is to be checked beside the folder itself.
#[derive(Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// The key that must have signed it.
    pub by: Option<&'a str>,
    /// The measurement that it must have been made from.
    pub measurement: Option<&'a Path>,
}

/// Checks every file, the signature and every state. What does not hold is refused with the findings.
pub fn verify(out: &Path, wanted: Wanted<'_>) -> Result<Verified, Refusal> {
    let mut found: Vec<Finding> = Vec::new();
    let at = |name: &str| Origin::file(name.to_owned());
    let error = |code: &str, name: &str| Finding::new(code, Severity::Error).at(at(name)).with("file", name);
    let read = |name: &str| {
        let path = out.join(name);
        std::fs::read(&path).map_err(|trouble| Refusal::file(&path, &trouble))
    };
    let bytes = read(RECEIPT)?;
    let receipt: Receipt = serde_json::from_slice(&bytes)
        .map_err(|_| Refusal::Content(vec![error("submission-form", RECEIPT)]))?;
    let digest = hash(&bytes);

    for (name, info) in &receipt.files {
        // A receipt that points out of its folder is not one of ours.
        let inside = !name.contains(['/', '\\']) && name != "..";
        match inside.then(|| kit::hash_file(&out.join(name)).ok()).flatten() {
            None => found.push(error("submission-missing", name)),
            Some(hash) if hash != info.sha256 => found.push(error("submission-changed", name)),
            Some(_) => {}
        }
    }
    let entries = std::fs::read_dir(out).map_err(|trouble| Refusal::file(out, &trouble))?;
    let mut names = Vec::new();
    for entry in entries {
        names.push(kit::file_name(&entry.map_err(|trouble| Refusal::file(out, &trouble))?.path()));
    }
    names.sort();
    for name in names.iter().filter(|name| !receipt.files.contains_key(*name)) {
        if ![RECEIPT, SIGNATURE, LOG, HELD].contains(&name.as_str()) {
            found.push(error("submission-extra", name));
        }
    }

    let signed = match std::fs::read(out.join(SIGNATURE)) {
        Err(_) => Signed::No,
        Ok(text) => {
            let seal = serde_json::from_slice::<Seal>(&text).ok();
            match seal.and_then(|seal| seal.verify(Purpose::Submission, &digest).ok()) {
                Some(key) => Signed::By(key),
                None => {
                    found.push(error("submission-signature", SIGNATURE));
                    Signed::No
                }
            }
        }
    };
    if let Some(by) = wanted.by
        && !matches!(&signed, Signed::By(key) if package::is_named(key, by))
    {
        found.push(error("submission-signature", SIGNATURE));
    }
    if let Some(measurement) = wanted.measurement {
        let path = measurement.join("manifest.json");
        if kit::hash_file(&path)? != receipt.measurement {
            let finding = Finding::new("submission-other-measurement", Severity::Error);
            found.push(finding.with("path", measurement.display().to_string()));
        }
    }
    let log = match read(LOG) {
        Err(_) => {
            found.push(error("submission-missing", LOG));
            Log::default()
        }
        Ok(text) => match submit::read(&String::from_utf8_lossy(&text), &digest) {
            Ok(log) => log,
            Err((line, flaw)) => {
                let code = match flaw {
                    Flaw::Form | Flaw::Chain => "submission-chain",
                    Flaw::State => "submission-order",
                    Flaw::Seal => "submission-signature",
                };
                let place = Origin { row: u32::try_from(line).ok(), ..at(LOG) };
                found.push(error(code, LOG).at(place));
                Log::default()
            }
        },
    };
    // Where the receipt is signed, a state that its key did not sign is somebody else's.
    if let Signed::By(key) = &signed {
        for entry in log.entries.iter().filter(|entry| !by_key(entry.seal.as_ref(), key)) {
            let place = Origin { row: u32::try_from(entry.record.number).ok(), ..at(LOG) };
            found.push(error("submission-signature", LOG).at(place));
        }
    }
    if found.is_empty() {
        Ok(Verified { receipt, hash: digest, log, signed })
    } else {
        Err(Refusal::Content(found))
    }
}

fn by_key(seal: Option<&Seal>, key: &PublicKey) -> bool {
    seal.is_some_and(|seal| seal.key == key.to_hex())
}

/// Adds a state at the end of the log, after everything was checked.
pub async fn state(kit: &Kit, out: &Path, state: State, details: Details) -> Result<Verified, Refusal> {
    // A clearance bears the date that a person gives it.
    if !kit.day_set {
        return Err(Refusal::usage("submit-which-day", []));
    }
    // Two people may do so at once: the second one's state is judged by the log that the first one left.
    let _held = hold(out)?;
    let verified = verify(out, Wanted::default())?;
    let store = Store::open(&kit.register, false).await?;
    let own = store.node("country").await?;
    store.close().await;
    if own.as_deref() != Some(verified.receipt.country.as_str()) {
        let Some(own) = own else { return Err(Refusal::refused("submit-whose-node", [])) };
        let args =
            [("country", package::country(&verified.receipt.country)), ("own", package::country(&own))];
        return Err(Refusal::refused("submit-foreign", args));
    }
    if !details.country.is_empty() && !kit.reference.countries.contains_key(&details.country) {
        let country = Arg::Text(details.country.clone());
        return Err(Refusal::usage("app-unknown-country", [("country", country)]));
    }
    lines_exist(out, &details.lines)?;
    let key = match &verified.signed {
        Signed::By(public) => {
            let key = package::private_key(kit)?;
            if key.public() != *public {
                let found = Arg::Text(key.public().fingerprint());
                return Err(Refusal::refused("package-other-key", [("found", found)]));
            }
            Some(key)
        }
        _ => None,
    };
    let act = Act { state, date: kit.today.into(), details };
    let line = line(&verified.log, &verified.hash, &act, key.as_ref())?;
    let path = out.join(LOG);
    let mut bytes = std::fs::read(&path).map_err(|trouble| Refusal::file(&path, &trouble))?;
    bytes.extend_from_slice(line.as_bytes());
    package::write_beside(&path, &bytes)?;
    tracing::info!(state = state.as_str(), "state added");
    verify(out, Wanted::default())
}

/// Holds the log of a submission against others until it is dropped; waits for whoever holds it. The file stays:
/// were it removed, one who waits for it and one who makes it anew would both go on.
fn hold(out: &Path) -> Result<File, Refusal> {
    let path = out.join(HELD);
    let refuse = |trouble: std::io::Error| Refusal::file(&path, &trouble);
    if !out.join(RECEIPT).is_file() {
        return Err(Refusal::file(&out.join(RECEIPT), &std::io::ErrorKind::NotFound.into()));
    }
    let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(refuse)?;
    file.lock().map_err(refuse)?;
    Ok(file)
}

/// The lines that an objection names must be lines of the submission.
fn lines_exist(out: &Path, lines: &[String]) -> Result<(), Refusal> {
    if lines.is_empty() {
        return Ok(());
    }
    let path = out.join(FIGURES);
    let bytes = std::fs::read(&path).map_err(|trouble| Refusal::file(&path, &trouble))?;
    let submission: Submission = serde_json::from_slice(&bytes).map_err(|_| {
        let finding = Finding::new("submission-form", Severity::Error).with("file", FIGURES);
        Refusal::Content(vec![finding.at(Origin::file(FIGURES))])
    })?;
    let known = |wanted: &str| {
        let parts = submission.sheets.iter().flat_map(|sheet| &sheet.parts);
        parts.flat_map(|part| &part.lines).any(|line| line.id == wanted)
    };
    match lines.iter().find(|line| !known(line)) {
        Some(line) => Err(Refusal::usage("submit-no-line", [("line", Arg::Text(line.clone()))])),
        None => Ok(()),
    }
}

/// A state as a line of the log, signed where there is a key.
pub(super) fn line(
    log: &Log,
    receipt: &Hash,
    act: &Act,
    key: Option<&PrivateKey>,
) -> Result<String, Refusal> {
    let word = |state: State| Arg::Key(format!("submission-state-{}", state.as_str()));
    let mut chained = submit::append(log, receipt, act).map_err(|stop| {
        let state = word(act.state);
        match stop {
            Stop::Order => {
                let now = log.standing.state.map_or(Arg::Text(String::new()), word);
                Refusal::refused("submit-state-order", [("state", state), ("now", now)])
            }
            Stop::Needs(field) => {
                Refusal::usage("submit-state-needs", [("state", state), ("option", option(field))])
            }
            Stop::Idle(field) => {
                Refusal::usage("submit-state-idle", [("state", state), ("option", option(field))])
            }
            Stop::Earlier(before) => Refusal::refused(
                "submit-state-earlier",
                [("date", Arg::Date(act.date)), ("before", Arg::Date(before))],
            ),
            Stop::NoObjection(number) => {
                let number = Arg::Text(number.to_string());
                Refusal::refused("submit-no-objection", [("number", number), ("state", state)])
            }
        }
    })?;
    chained.entry.seal = key.map(|key| key.sign(Purpose::Clearance, &chained.hash));
    let mut line =
        serde_json::to_string(&chained.entry).map_err(|trouble| Refusal::Fault(trouble.to_string()))?;
    line.push('\n');
    Ok(line)
}

/// The option of the command line that fills a field.
fn option(field: &str) -> Arg {
    Arg::Text(format!("--{}", if field == "lines" { "line" } else { field }))
}

/// The hash of the last state, which a person can write down.
pub fn head(verified: &Verified) -> String {
    verified.log.entries.last().map_or_else(|| hex(&verified.hash), |entry| entry.sha256.clone())
}

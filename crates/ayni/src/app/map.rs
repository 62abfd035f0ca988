//! Proposing a mapping profile for a foreign sheet.

use std::path::Path;

use super::scratch::Scratch;
use super::worker::{self, Task};
use super::{Kit, Refusal, check};

/// A proposed profile and the account of its lines.
pub struct MapReport {
    /// The profile, commented, ready to be saved and mended.
    pub profile: String,
    /// For each line how sure it is and why, and what was left out.
    pub account: serde_json::Value,
}

/// Proposes a profile from the headers and values of a file.
pub fn suggest(kit: &Kit, file: &Path, progress: impl FnMut(u64, u64)) -> Result<MapReport, Refusal> {
    let scratch = Scratch::beside(&kit.register)?;
    let profile = scratch.path().join("profile.toml");
    let account = scratch.path().join("account.json");
    let task = Task::Suggest { profile: profile.clone(), account: account.clone() };
    worker::run(
        &check::job(kit, &check::Input { file, profile: None, reporter: None }, None, task)?,
        progress,
    )?;
    let text = std::fs::read_to_string(&profile).map_err(|error| Refusal::file(&profile, &error))?;
    let bytes = std::fs::read(&account).map_err(|error| Refusal::file(&account, &error))?;
    let account = serde_json::from_slice(&bytes).map_err(|error| Refusal::Fault(error.to_string()))?;
    Ok(MapReport { profile: text, account })
}

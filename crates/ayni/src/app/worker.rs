//! The worker: a child process of the same program that reads files from outside, with limits on
//! memory, time and output. Its death is a finding, never ours.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::Refusal;
use super::limits::WorkerLimits;

/// What a worker is to do, as it gets it on its standard input.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Job {
    /// The file to read.
    pub file: PathBuf,
    /// The mapping profile: its name and text; `None` for our own shape.
    pub profile: Option<(String, String)>,
    /// The reporter of activities whose file does not say.
    pub reporter: Option<String>,
    /// What to do with the file.
    pub task: Task,
    /// The limits it puts on itself.
    pub limits: WorkerLimits,
    /// A country's own data sets.
    pub data: Option<PathBuf>,
    /// The day that checks speak for.
    pub as_of: ayni_model::PartialDate,
    /// The node's country, where it has one.
    pub country: Option<String>,
    /// The language of a marked copy.
    pub language: String,
    /// The organisations that activities may be of; those of others wait. None stands for all.
    pub within: Option<BTreeSet<String>>,
}

/// The tasks of a worker.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// Read, map and check; write the stage.
    Read {
        /// Where the stage goes.
        stage: PathBuf,
        /// Whether the stage holds the activities, or only the findings.
        keep: bool,
        /// Where a marked copy of the file goes, if one is wanted.
        marked: Option<PathBuf>,
        /// Where the sheets and the cells around findings go, for who looks at them on a page.
        shown: Option<PathBuf>,
    },
    /// Find out what a file is: our own workbook, one of a shape that is known, or a foreign one, for which
    /// a profile is proposed.
    Look {
        /// The profiles that are known: name and text.
        known: Vec<(String, String)>,
        /// Where what was found out goes (JSON of [`Looked`](super::shown::Looked)).
        out: PathBuf,
    },
    /// Propose a profile; write it and its account.
    Suggest {
        /// Where the proposed profile (TOML) goes.
        profile: PathBuf,
        /// Where the account of each line (JSON) goes.
        account: PathBuf,
    },
}

/// The hidden command that is a worker.
pub const COMMAND: &str = "worker";

/// Starts the worker that the next [`run`] will want: it loads its code lists while this process loads its own.
pub fn make_ready() {
    super::child::make_ready(COMMAND);
}

/// Runs a job in a worker and waits for it. `progress` hears how far it is.
pub fn run(job: &Job, progress: impl FnMut(u64, u64)) -> Result<(), Refusal> {
    if !job.file.is_file() {
        let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
        return Err(Refusal::file(&job.file, &missing));
    }
    in_child(job, progress)
}

#[cfg(not(test))]
fn in_child(job: &Job, progress: impl FnMut(u64, u64)) -> Result<(), Refusal> {
    use ayni_model::finding::Arg;
    use ayni_model::{Finding, Origin, Severity};
    super::child::run(COMMAND, job, job.limits.patience(), progress, |status| {
        Finding::new("worker-died", Severity::Error)
            .at(Origin::file(super::kit::file_name(&job.file)))
            .with("memory", Arg::Count(job.limits.memory >> 20))
            .with("seconds", Arg::Count(job.limits.seconds))
            .with("status", status)
    })
}

/// The tests of this crate are not the program: they have no command that reads an order.
#[cfg(test)]
fn in_child(job: &Job, progress: impl FnMut(u64, u64)) -> Result<(), Refusal> {
    super::reading::here(job, progress)
}

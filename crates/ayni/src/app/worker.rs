//! The worker: a child process of the same program that reads files from outside, with limits on
//! memory, time and output. Its death is a finding, never ours.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;

use ayni_model::finding::Arg;
use ayni_model::{Finding, Origin, Severity};

use super::limits::WorkerLimits;
use super::{Refusal, kit};

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
    },
    /// Propose a profile; write it and its account.
    Suggest {
        /// Where the proposed profile (TOML) goes.
        profile: PathBuf,
        /// Where the account of each line (JSON) goes.
        account: PathBuf,
    },
}

/// What a worker says on its standard output, a line each.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Word {
    /// So much is done of so much.
    Progress(u64, u64),
    /// It refuses, with findings.
    Refused(Vec<Finding>),
    /// A file of ours could not be written: the disk is full, or the text.
    Trouble {
        /// Whether the disk is full.
        full: bool,
        /// What the system says.
        text: String,
    },
    /// All is done.
    Done,
}

/// Runs a job in a worker and waits for it. `progress` hears how far it is.
pub fn run(job: &Job, mut progress: impl FnMut(u64, u64)) -> Result<(), Refusal> {
    if !job.file.is_file() {
        let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
        return Err(Refusal::file(&job.file, &missing));
    }
    let program = std::env::current_exe().map_err(|error| Refusal::Fault(format!("own program: {error}")))?;
    let mut child = Command::new(program)
        .arg("worker")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| Refusal::Fault(format!("worker: {error}")))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A worker that died before reading its job is found out below.
        let _ =
            serde_json::to_writer(&mut stdin, job).map_err(std::io::Error::from).and_then(|()| stdin.flush());
    }
    let stdout = child.stdout.take();
    let stderr = child.stderr.take();
    let complaint = std::thread::spawn(move || {
        let mut text = String::new();
        if let Some(stderr) = stderr {
            let _ = stderr.take(16 << 10).read_to_string(&mut text);
        }
        text
    });
    let (sender, words) = mpsc::channel();
    std::thread::spawn(move || {
        for line in stdout.into_iter().flat_map(|out| BufReader::new(out).lines()).map_while(Result::ok) {
            if let Ok(word) = serde_json::from_str::<Word>(&line)
                && sender.send(word).is_err()
            {
                break;
            }
        }
    });
    let mut last = None;
    loop {
        match words.recv_timeout(job.limits.patience()) {
            Ok(Word::Progress(done, total)) => progress(done, total),
            Ok(word) => last = Some(word),
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                let _ = child.kill();
                break;
            }
        }
    }
    let status = child.wait().map_err(|error| Refusal::Fault(format!("worker: {error}")))?;
    match last {
        Some(Word::Done) if status.success() => Ok(()),
        Some(Word::Refused(findings)) => Err(Refusal::Content(findings)),
        Some(Word::Trouble { full: true, .. }) => Err(Refusal::refused("app-disk-full", [])),
        Some(Word::Trouble { text, .. }) => Err(Refusal::Fault(text)),
        _ => {
            let complaint = complaint.join().unwrap_or_default();
            tracing::warn!(status = %status, complaint = complaint.trim(), "worker died");
            let finding = Finding::new("worker-died", Severity::Error)
                .at(Origin::file(kit::file_name(&job.file)))
                .with("memory", Arg::Count(job.limits.memory >> 20))
                .with("seconds", Arg::Count(job.limits.seconds))
                .with("status", status.to_string());
            Err(Refusal::Content(vec![finding]))
        }
    }
}

/// Speaks to the parent.
pub fn say(word: &Word) {
    let mut out = std::io::stdout().lock();
    // A parent that is gone needs no answer.
    let _ = serde_json::to_writer(&mut out, word)
        .map_err(std::io::Error::from)
        .and_then(|()| out.write_all(b"\n"));
    let _ = out.flush();
}

/// A stage file beside the register or in the system's folder for such files; removed when dropped.
pub fn scratch(register: &Path) -> Result<tempfile::TempDir, Refusal> {
    let beside = register.parent().filter(|folder| !folder.as_os_str().is_empty() && folder.is_dir());
    let made = match beside {
        Some(folder) => tempfile::Builder::new().prefix(".ayni-stage-").tempdir_in(folder),
        None => tempfile::Builder::new().prefix(".ayni-stage-").tempdir(),
    };
    made.map_err(|error| Refusal::file(beside.unwrap_or(Path::new(".")), &error))
}

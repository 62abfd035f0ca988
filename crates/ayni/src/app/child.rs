//! A child process of the same program: it gets its order on standard input and says words, a line
//! each, on standard output. What it does with files and queries of strangers is its own affair; how it
//! ended is told here.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, mpsc};
use std::time::Duration;

use ayni_model::Finding;

use super::Refusal;

/// What a child says on its standard output, a line each.
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

impl Word {
    /// A file of ours that could not be written or read.
    pub fn trouble(error: &std::io::Error) -> Word {
        Word::Trouble { full: error.kind() == std::io::ErrorKind::StorageFull, text: error.to_string() }
    }
}

/// What is said to a child behind its command when its order is still being made.
pub const AHEAD: &str = "ahead";

/// A child that was started before its order was known, with its command.
static READY: Mutex<Option<(String, Child)>> = Mutex::new(None);

/// Starts a child that is sure to be wanted, so that it makes itself ready while its order is being made.
/// One that is never given an order ends when this process does. Where it cannot be started, [`run`] says so.
pub fn make_ready(command: &str) {
    if let Ok(child) = start(command, Some(AHEAD))
        && let Ok(mut ready) = READY.lock()
    {
        *ready = Some((command.to_owned(), child));
    }
}

/// Starts a child with the hidden command, ahead of its order or with it.
fn start(command: &str, ahead: Option<&str>) -> std::io::Result<Child> {
    // The program that runs, even where another version has taken its place in the meantime.
    let program = match cfg!(target_os = "linux") {
        true => std::path::PathBuf::from("/proc/self/exe"),
        false => std::env::current_exe()?,
    };
    Command::new(program)
        .arg(command)
        .args(ahead)
        // The allocator sets aside address space in pieces of a gigabyte otherwise, and the limit on it
        // would leave no room for threads.
        .env("MIMALLOC_ARENA_RESERVE", "64MiB")
        // A child lives for a second or so and fills little of a large page, all of which the system would have to
        // clear: that took a fifth of the time of reading a file.
        .env("MIMALLOC_ALLOW_THP", "0")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
}

/// Gives an order to a child that is started by the hidden command, and waits for its end, but for
/// each word no longer than `patience`. `died` makes the finding of a child that ended without a word,
/// from its status.
pub fn run(
    command: &str,
    order: &impl serde::Serialize,
    patience: Duration,
    mut progress: impl FnMut(u64, u64),
    died: impl FnOnce(String) -> Finding,
) -> Result<(), Refusal> {
    let fault = |error: std::io::Error| Refusal::Fault(format!("{command}: {error}"));
    let ready = READY.lock().ok().and_then(|mut ready| ready.take_if(|(name, _)| name == command));
    let mut child = match ready {
        Some((_, child)) => child,
        None => start(command, None).map_err(fault)?,
    };
    if let Some(mut stdin) = child.stdin.take() {
        // A child that died before reading its order is found out below.
        let written = serde_json::to_writer(&mut stdin, order).map_err(std::io::Error::from);
        let _ = written.and_then(|()| stdin.flush());
    }
    let stderr = child.stderr.take();
    let complaint = std::thread::spawn(move || {
        let mut text = String::new();
        if let Some(stderr) = stderr {
            let _ = stderr.take(16 << 10).read_to_string(&mut text);
        }
        text
    });
    let stdout = child.stdout.take();
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
        match words.recv_timeout(patience) {
            Ok(Word::Progress(done, total)) => progress(done, total),
            Ok(word) => last = Some(word),
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                let _ = child.kill();
                break;
            }
        }
    }
    let status = child.wait().map_err(fault)?;
    match last {
        Some(Word::Done) if status.success() => Ok(()),
        Some(Word::Refused(findings)) => Err(Refusal::Content(findings)),
        Some(Word::Trouble { full: true, .. }) => Err(Refusal::refused("app-disk-full", [])),
        Some(Word::Trouble { text, .. }) => Err(Refusal::Fault(text)),
        _ => {
            let complaint = complaint.join().unwrap_or_default();
            tracing::warn!(command, status = %status, complaint = complaint.trim(), "a child process died");
            Err(Refusal::Content(vec![died(status.to_string())]))
        }
    }
}

/// Speaks to the parent.
pub fn say(word: &Word) {
    let mut out = std::io::stdout().lock();
    // A parent that is gone hears nothing; the work is then for nobody.
    let _ = serde_json::to_writer(&mut out, word).map_err(std::io::Error::from).and_then(|()| writeln!(out));
    let _ = out.flush();
}

//! A child process of the same program for what strangers write other than sheets: queries,
//! packages, forms and answers. It has the limits of the worker (`worker.rs`) and a clock of its own, and its death is
//! a finding.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ayni_formats::package::PackageKind;
use ayni_model::finding::Arg;
use ayni_model::{Finding, Severity};

use super::child::{self, Word, say};
use super::limits::WorkerLimits;
use super::{Refusal, exchange, mandate, package, query, sdmx, survey};

/// The hidden command that starts it.
pub const COMMAND: &str = "confined";

/// What the child is to do, as it gets it on its standard input.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Order {
    /// What to do.
    pub task: Task,
    /// The limits that it puts on itself.
    pub limits: WorkerLimits,
}

/// The tasks.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// Run a query over the register.
    Query(query::Question),
    /// Read, check or map SDMX messages.
    Sdmx(sdmx::Errand),
    /// Read a form, or answers to one.
    Survey(survey::Errand),
    /// Read a package.
    Package {
        /// The file.
        file: PathBuf,
        /// The folder for what is in it.
        out: PathBuf,
    },
    /// Read documents of organs.
    Documents {
        /// The files.
        files: Vec<PathBuf>,
        /// The words that mark the parts of documents.
        marks: String,
        /// Where the documents go, a line each with the number of its file.
        out: PathBuf,
    },
    /// Read records of the exchange.
    Exchange(Box<exchange::carry::Errand>),
    /// Read the files that a package is to be made of.
    Describe {
        /// What they are.
        kind: PackageKind,
        /// The files.
        files: Vec<PathBuf>,
        /// Where what they say of themselves goes.
        out: PathBuf,
    },
}

/// Why the child ends early.
pub enum Halt {
    /// The content does not allow it.
    Refused(Vec<Finding>),
    /// A file of ours could not be written or read.
    Trouble(std::io::Error),
}

impl From<std::io::Error> for Halt {
    fn from(error: std::io::Error) -> Halt {
        Halt::Trouble(error)
    }
}

impl From<Box<Finding>> for Halt {
    fn from(finding: Box<Finding>) -> Halt {
        Halt::Refused(vec![*finding])
    }
}

/// A fault as trouble.
pub fn fault(error: impl std::fmt::Display) -> Halt {
    Halt::Trouble(std::io::Error::other(error.to_string()))
}

/// Gives an order to a child and waits for its end, but no longer than `patience`.
pub fn run(order: &Order, patience: Duration) -> Result<(), Refusal> {
    child::run(
        COMMAND,
        order,
        patience,
        |_, _| (),
        |status| {
            Finding::new("confined-died", Severity::Error)
                .with("memory", Arg::Count(order.limits.memory >> 20))
                .with("status", status)
        },
    )
}

/// The stack of the thread that works: queries are trees, and trees are walked by recursion.
const STACK: usize = 128 << 20;

/// The whole life of the child: an order from standard input, one word on standard output.
pub fn work() -> ExitCode {
    let order: Order = match serde_json::from_reader(std::io::stdin().lock()) {
        Ok(order) => order,
        Err(error) => {
            say(&Word::Trouble { full: false, text: format!("order: {error}") });
            return ExitCode::from(4);
        }
    };
    if let Err(error) = order.limits.put_on() {
        say(&Word::Trouble { full: false, text: format!("limits: {error}") });
        return ExitCode::from(4);
    }
    let clock = Clock::default();
    let own = clock.clone();
    let worked = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || carry_out(order.task, &own))
        .and_then(|thread| thread.join().map_err(|_| std::io::Error::other("a panic")));
    clock.stop();
    say(&match worked {
        Ok(Ok(())) => Word::Done,
        Ok(Err(Halt::Refused(findings))) => Word::Refused(findings),
        Ok(Err(Halt::Trouble(error))) | Err(error) => Word::trouble(&error),
    });
    ExitCode::SUCCESS
}

fn carry_out(task: Task, clock: &Clock) -> Result<(), Halt> {
    match task {
        Task::Query(question) => query::answer(question, clock),
        Task::Sdmx(errand) => sdmx::carry_out(errand),
        Task::Survey(errand) => survey::carry_out(errand),
        Task::Exchange(errand) => exchange::carry::carry_out(*errand),
        Task::Package { file, out } => package::unpack(&file, &out),
        Task::Documents { files, marks, out } => mandate::read::carry_out(&files, &marks, &out),
        Task::Describe { kind, files, out } => package::describe(kind, &files, &out),
    }
}

/// Ends the process, in words, when something has taken too long. An engine that does not give way
/// is ended all the same.
#[derive(Clone, Default)]
pub struct Clock(Arc<AtomicU64>);

impl Clock {
    /// From now on, so many seconds are left.
    pub fn start(&self, seconds: u64) {
        let turn = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        let turns = Arc::clone(&self.0);
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_secs(seconds));
            if turns.load(Ordering::SeqCst) == turn {
                let finding = Finding::new("query-time", Severity::Error).with("seconds", seconds);
                say(&Word::Refused(vec![finding]));
                std::process::exit(0);
            }
        });
    }

    /// It has ended in time.
    pub fn stop(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

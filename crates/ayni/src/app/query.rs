//! A query of the user over the tables of the register, the exchange and mandates, and its answer.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::PathBuf;
use std::time::Duration;

use ayni_cube::{AnswerColumn, AnswerSink, Query, QueryLimits, QueryStop, RegisterWriter};
use ayni_model::register::{ColumnKind, TABLES};
use ayni_model::{Day, Finding, Severity};
use ayni_store::{Place, Store};

use super::confined::{self, Clock, Halt, Order, Task, fault};
use super::export::{Parquet, refuse};
use super::limits::WorkerLimits;
use super::scratch::Scratch;
use super::{Kit, Refusal, around, register};
use around::Beside;

/// The most bytes of an answer.
const ANSWER: u64 = 1 << 30;

/// A query as the child gets it.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Question {
    /// The query.
    text: String,
    /// Where the register is.
    register: Place,
    /// Whether the tables hold every version.
    all_versions: bool,
    /// How long it may run.
    seconds: u64,
    /// The most bytes that it may hold.
    memory: usize,
    /// A folder for the tables and the answer.
    scratch: PathBuf,
    /// The folder of a country's own data sets.
    data: Option<PathBuf>,
    /// What it sees of the exchange and of mandates.
    beside: Beside,
}

/// An answer: its columns, how many rows there are, and the rows themselves, read one by one.
pub struct Answer {
    /// The columns.
    pub columns: Vec<AnswerColumn>,
    /// How many rows there are.
    pub total: u64,
    lines: std::io::Lines<BufReader<File>>,
    _scratch: Scratch,
}

impl Iterator for Answer {
    type Item = Result<Vec<Option<String>>, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        let line = self.lines.next()?;
        let row = line.and_then(|line| serde_json::from_str(&line).map_err(std::io::Error::from));
        Some(row.map_err(|error| Refusal::Fault(format!("answer: {error}"))))
    }
}

/// Asks the register and what stands beside it, in a child process; requests stand as they do today.
pub async fn ask(kit: &Kit, text: &str, all_versions: bool, seconds: u64) -> Result<Answer, Refusal> {
    let beside = Beside { as_of: today(kit), all_tiers: false };
    ask_beside(kit, text, all_versions, seconds, beside).await
}

/// The day: that of the clock, as a node runs for months, unless one was set.
pub fn today(kit: &Kit) -> Day {
    match kit.day_set {
        true => kit.today,
        false => jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date(),
    }
}

/// The same with what it is to see of the exchange and of mandates.
pub async fn ask_beside(
    kit: &Kit,
    text: &str,
    all_versions: bool,
    seconds: u64,
    beside: Beside,
) -> Result<Answer, Refusal> {
    // Whatever is wrong with the register is said here, in its own words.
    Store::open(&kit.register, false).await?.close().await;
    let scratch = Scratch::beside(&kit.register)?;
    let limits = WorkerLimits::from_environment();
    let memory = usize::try_from(limits.memory / 4).unwrap_or(usize::MAX);
    let question = Question {
        text: text.to_owned(),
        register: kit.register.clone(),
        all_versions,
        seconds,
        memory: memory.min(QueryLimits::default().memory),
        scratch: scratch.path().to_owned(),
        data: kit.data.clone(),
        beside,
    };
    let patience = limits.patience().saturating_add(Duration::from_secs(seconds));
    confined::run(&Order { task: Task::Query(question), limits }, patience)?;
    let fault = |error: std::io::Error| Refusal::Fault(format!("answer: {error}"));
    let head = std::fs::read(scratch.path().join(HEAD)).map_err(fault)?;
    let head: Head = serde_json::from_slice(&head).map_err(|error| fault(error.into()))?;
    let rows = File::open(scratch.path().join(ROWS)).map_err(fault)?;
    let column = |(name, kind): (String, String)| AnswerColumn { name, kind: kind_of(&kind) };
    Ok(Answer {
        columns: head.columns.into_iter().map(column).collect(),
        total: head.total,
        lines: BufReader::new(rows).lines(),
        _scratch: scratch,
    })
}

const HEAD: &str = "head.json";
const ROWS: &str = "rows.jsonl";

/// The columns of an answer, each with its kind, and the number of its rows.
#[derive(serde::Serialize, serde::Deserialize)]
struct Head {
    columns: Vec<(String, String)>,
    total: u64,
}

const KINDS: [(ColumnKind, &str); 5] = [
    (ColumnKind::Text, "text"),
    (ColumnKind::Whole, "whole"),
    (ColumnKind::Amount, "amount"),
    (ColumnKind::Truth, "truth"),
    (ColumnKind::Day, "day"),
];

fn kind_of(name: &str) -> ColumnKind {
    KINDS.iter().find(|(_, code)| *code == name).map_or(ColumnKind::Text, |(kind, _)| *kind)
}

/// A kind's name in plain data.
pub fn kind_name(kind: ColumnKind) -> &'static str {
    KINDS.iter().find(|(found, _)| *found == kind).map_or("text", |(_, code)| code)
}

/// In the child: reads the query, makes the tables that it needs, and runs it.
pub fn answer(question: Question, clock: &Clock) -> Result<(), Halt> {
    let limits = QueryLimits { memory: question.memory, ..QueryLimits::default() };
    clock.start(question.seconds);
    let query = Query::parse(&question.text, &limits)?;
    clock.stop();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let folder = question.scratch.join("tables");
        std::fs::create_dir(&folder)?;
        let tables = query.tables().iter().copied().collect();
        let mut sink = Parquet(RegisterWriter::new(&folder, &tables).map_err(|error| of(refuse(error)))?);
        let store = Store::open(&question.register, false).await.map_err(|error| of(error.into()))?;
        // Without a table of the register there is no need to read it through.
        if TABLES.iter().any(|form| tables.contains(form.name)) {
            register::rows(&store, &question.register, &tables, question.all_versions, &mut sink)
                .await
                .map_err(of)?;
        }
        if around::is_wanted(&tables) {
            let place = question.register.clone();
            let kit =
                Kit::load(place, question.data.clone(), "en", question.beside.as_of, true).map_err(of)?;
            around::rows(&kit, &store, &tables, question.beside, &mut sink).await.map_err(of)?;
        }
        store.close().await;
        sink.0.finish().map_err(|error| of(refuse(error)))?;

        let mut rows = Rows {
            out: BufWriter::new(File::create(question.scratch.join(ROWS))?),
            columns: Vec::new(),
            bytes: 0,
            rows: 0,
        };
        clock.start(question.seconds);
        let ran = query.run(&folder, &limits, &mut rows).await;
        clock.stop();
        let total = match ran {
            Ok(total) => total,
            Err(QueryStop::Refused(finding)) => return Err(Halt::from(finding)),
            Err(QueryStop::Answer(error)) if error.kind() == std::io::ErrorKind::FileTooLarge => {
                let finding = Finding::new("query-rows", Severity::Error).with("limit", rows.rows);
                return Err(Halt::Refused(vec![finding]));
            }
            Err(QueryStop::Answer(error)) => return Err(Halt::Trouble(error)),
            Err(QueryStop::Fault(error)) => return Err(fault(error)),
        };
        rows.out.flush()?;
        let head = Head { columns: rows.columns, total };
        std::fs::write(question.scratch.join(HEAD), serde_json::to_vec(&head).map_err(fault)?)?;
        Ok(())
    })
}

/// A refusal inside the child, on its way to the parent.
fn of(refusal: Refusal) -> Halt {
    match refusal {
        Refusal::Content(findings) => Halt::Refused(findings),
        other => fault(format!("{other:?}")),
    }
}

/// Writes the answer's rows, a line of JSON each.
struct Rows {
    out: BufWriter<File>,
    columns: Vec<(String, String)>,
    bytes: u64,
    rows: u64,
}

impl AnswerSink for Rows {
    fn columns(&mut self, columns: &[AnswerColumn]) -> std::io::Result<()> {
        let pair = |column: &AnswerColumn| (column.name.clone(), kind_name(column.kind).to_owned());
        self.columns = columns.iter().map(pair).collect();
        Ok(())
    }

    fn row(&mut self, cells: Vec<Option<String>>) -> std::io::Result<()> {
        let mut line = serde_json::to_vec(&cells)?;
        line.push(b'\n');
        self.bytes += line.len() as u64;
        if self.bytes > ANSWER {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.rows += 1;
        self.out.write_all(&line)
    }
}

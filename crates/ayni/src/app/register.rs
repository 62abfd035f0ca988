//! The register as rows of its tables (`ayni_model::register`), for a query or an export.
//!
//! The rows are read from a backup of the register: it is one snapshot, complete with versions that
//! were withdrawn, and read in one pass, so that people go on working meanwhile and the time grows
//! with the register and no faster.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader};

use ayni_formats::{export, record};
use ayni_model::register::{Cell, RowSink, table};
use ayni_model::{Day, Finding};
use ayni_store::{Counts, Place, Store};
use flate2::read::MultiGzDecoder;
use serde_json::Value;

use super::Refusal;
use super::scratch::Scratch;

/// Gives the rows of the wanted tables to a sink: of each activity its newest version, if it is
/// present, or every version that has content; and every version in the table `version`.
/// `register` is the register's place, beside which the backup stands for the moment.
pub async fn rows<S: RowSink<Trouble = Refusal>>(
    store: &Store,
    register: &Place,
    wanted: &BTreeSet<&str>,
    all_versions: bool,
    sink: &mut S,
) -> Result<(), Refusal> {
    let scratch = Scratch::beside(register)?;
    let path = scratch.path().join("register");
    let refuse = |error: std::io::Error| Refusal::file(&path, &error);
    store.backup_register(File::create(&path).map_err(refuse)?).await?;
    let lines = BufReader::new(MultiGzDecoder::new(File::open(&path).map_err(refuse)?)).lines();
    let mut reading = Reading { wanted, all_versions, sink, newest: BTreeMap::new() };
    for line in lines {
        let line: Value = serde_json::from_str(&line.map_err(refuse)?)
            .map_err(|error| Refusal::Fault(format!("backup: {error}")))?;
        let row = &line["row"];
        if let (Some(name), Some(values)) = (row["table"].as_str(), row["values"].as_array()) {
            reading.line(name, &Values(values))?;
        }
    }
    Ok(())
}

/// The values of one line, in the order of the backup's columns (`ayni_store::backup`).
struct Values<'a>(&'a [Value]);

impl<'a> Values<'a> {
    fn whole(&self, at: usize) -> Result<i64, Refusal> {
        self.0.get(at).and_then(Value::as_i64).ok_or_else(|| self.fault(at))
    }

    fn text(&self, at: usize) -> Result<&'a str, Refusal> {
        self.0.get(at).and_then(Value::as_str).ok_or_else(|| self.fault(at))
    }

    /// A record's body; `None` where there is none.
    fn body(&self, at: usize) -> Result<Option<&'a [u8]>, Refusal> {
        match self.0.get(at) {
            Some(Value::Null) => Ok(None),
            Some(value) => match value["utf8"].as_str() {
                Some(text) => Ok(Some(text.as_bytes())),
                None => Err(self.fault(at)),
            },
            None => Err(self.fault(at)),
        }
    }

    /// Bytes that stand as hexadecimal text.
    fn hex(&self, at: usize) -> Result<&'a str, Refusal> {
        self.0.get(at).and_then(|value| value["hex"].as_str()).ok_or_else(|| self.fault(at))
    }

    fn fault(&self, at: usize) -> Refusal {
        Refusal::Fault(format!("backup: column {at} of a line is not what it should be"))
    }
}

/// A backup while it is read: parents come before children.
struct Reading<'a, S> {
    wanted: &'a BTreeSet<&'a str>,
    all_versions: bool,
    sink: &'a mut S,
    /// Reporter, id and newest version of each activity, by its number.
    newest: BTreeMap<i64, (String, String, i64)>,
}

impl<S: RowSink<Trouble = Refusal>> Reading<'_, S> {
    fn line(&mut self, name: &str, values: &Values<'_>) -> Result<(), Refusal> {
        match name {
            "import" => self.put("import", import(values)?),
            "activity" => {
                let names = (values.text(1)?.to_owned(), values.text(2)?.to_owned(), values.whole(4)?);
                self.newest.insert(values.whole(0)?, names);
                Ok(())
            }
            "version" => self.version(values),
            "finding" if self.wanted.contains("finding") => {
                let finding: Finding = serde_json::from_str(values.text(5)?)
                    .map_err(|error| Refusal::Fault(format!("a finding: {error}")))?;
                export::finding_row(values.whole(0)?, values.whole(1)?, &finding, self.sink)
            }
            _ => Ok(()),
        }
    }

    fn version(&mut self, values: &Values<'_>) -> Result<(), Refusal> {
        let number = values.whole(1)?;
        let Some((reporter, key, newest)) = self.newest.get(&values.whole(0)?) else {
            return Err(Refusal::Fault("backup: a version of no activity".to_owned()));
        };
        let (present, newest) = (values.text(3)? == "present", *newest == number);
        let body = values.body(4)?;
        if self.wanted.contains("version") {
            let row = values.whole(9)?;
            let hash = if body.is_some() { Cell::text(values.hex(5)?) } else { Cell::Missing };
            let cells = vec![
                Cell::text(reporter.clone()),
                Cell::text(key.clone()),
                Cell::Whole(number),
                Cell::Truth(newest),
                Cell::text(values.text(3)?),
                Cell::Whole(values.whole(2)?),
                hash,
                Cell::text(values.text(7)?),
                Cell::text(values.text(8)?),
                Cell::of((row > 0).then_some(row), Cell::Whole),
            ];
            self.put("version", cells)?;
        }
        match body.filter(|_| present && (newest || self.all_versions)) {
            Some(body) => {
                let activity = record::read(body).map_err(|error| Refusal::Content(vec![error.finding()]))?;
                export::activity_rows(number, &activity, self.sink)
            }
            None => Ok(()),
        }
    }

    fn put(&mut self, name: &str, cells: Vec<Cell<'_>>) -> Result<(), Refusal> {
        if !self.wanted.contains(name) {
            return Ok(());
        }
        let form = table(name).ok_or_else(|| Refusal::Fault(format!("no table {name}")))?;
        self.sink.row(form, cells)
    }
}

fn import<'a>(values: &Values<'a>) -> Result<Vec<Cell<'a>>, Refusal> {
    let day: Day =
        values.text(6)?.parse().map_err(|error| Refusal::Fault(format!("the day of an import: {error}")))?;
    let undoes = values.0.get(9).and_then(Value::as_i64);
    let state = match (values.text(7)?, undoes) {
        ("undone", _) => "undone",
        (_, Some(_)) => "undoing",
        (_, None) => "done",
    };
    let counts: Counts = serde_json::from_str(values.text(8)?).unwrap_or_default();
    let count = |count: u64| Cell::Whole(i64::try_from(count).unwrap_or(i64::MAX));
    Ok(vec![
        Cell::Whole(values.whole(0)?),
        Cell::Day(day),
        Cell::text(state),
        Cell::of(undoes, Cell::Whole),
        Cell::text(values.text(1)?),
        Cell::text(values.text(2)?),
        Cell::text(values.text(3)?),
        Cell::text(values.text(5)?),
        count(counts.new),
        count(counts.changed),
        count(counts.same),
        count(counts.returned),
        count(counts.gone),
        count(counts.waiting),
        count(counts.findings),
    ])
}

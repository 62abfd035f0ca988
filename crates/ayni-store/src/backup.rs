//! A whole register as one file of records and envelopes, and back.
//!
//! The file is gzip over lines of JSON: a header, then one line for each thing kept, then a trailer
//! with the counts. It is read from one snapshot, so people go on working meanwhile. Being text of
//! plain values, it moves a register from SQLite to PostgreSQL and back.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use futures_util::TryStreamExt;
use serde::{Deserialize, Serialize};

use crate::statement::{Row, Value as Bound};
use crate::tables::{ColumnForm, TableForm, tables};
use crate::{MIGRATIONS, Store, StoreError, Transaction, sql};

/// How many rows are restored by one statement.
const CHUNK: usize = 500;

/// How many things a backup holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupCounts {
    /// Lines by table, in the order of the file.
    pub rows: std::collections::BTreeMap<String, u64>,
}

/// A value of a line. Bytes are hexadecimal text, since bodies are the only long ones and are text.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Value {
    Null,
    Whole(i64),
    Text(String),
    Bytes { hex: String },
    Body { utf8: String },
}

#[derive(Serialize, Deserialize)]
enum Line {
    #[serde(rename = "ayni-backup")]
    /// The form is the number of migrations that the tables had gone through.
    Header { form: i64 },
    #[serde(rename = "row")]
    Row { table: String, values: Vec<Value> },
    #[serde(rename = "end")]
    End { counts: BackupCounts },
}

impl Store {
    /// Writes everything to `out`, from one snapshot.
    pub async fn backup(&self, out: impl Write) -> Result<BackupCounts, StoreError> {
        self.write_tables(tables(), out).await
    }

    /// Writes the register to `out` in the form of a backup, without the people and jobs around it.
    pub async fn backup_register(&self, out: impl Write) -> Result<BackupCounts, StoreError> {
        self.write_tables(tables().filter(|table| table.register), out).await
    }

    async fn write_tables(
        &self,
        tables: impl Iterator<Item = &TableForm>,
        out: impl Write,
    ) -> Result<BackupCounts, StoreError> {
        let mut out = BufWriter::new(GzEncoder::new(out, Compression::new(6)));
        let mut snapshot = self.database.snapshot().await?;
        let form = MIGRATIONS.len() as i64;
        write_line(&mut out, &Line::Header { form })?;
        let mut counts = BackupCounts::default();
        for table in tables {
            let columns = table.columns_of(form);
            let names: Vec<&str> = columns.iter().map(|(name, _, _)| *name).collect();
            let key = names.get(..table.key).unwrap_or(&names).join(", ");
            let text = format!("SELECT {} FROM {} ORDER BY {key}", names.join(", "), table.name);
            let query = snapshot.pieces(text);
            let mut rows = snapshot.stream(query);
            let mut count = 0;
            while let Some(row) = rows.try_next().await? {
                let values = columns.iter().enumerate().map(|(at, (_, kind, _))| value(&row, at, *kind));
                let values = values.collect::<Result<_, _>>()?;
                write_line(&mut out, &Line::Row { table: table.name.to_owned(), values })?;
                count += 1;
            }
            counts.rows.insert(table.name.to_owned(), count);
        }
        write_line(&mut out, &Line::End { counts: counts.clone() })?;
        let encoder = out.into_inner().map_err(|error| StoreError::from(error.into_error()))?;
        encoder.finish()?.flush()?;
        Ok(counts)
    }

    /// Reads a backup into this register, which must be empty; one of an older form too. All of it or
    /// nothing: what does not verify is not kept.
    pub async fn restore(&self, input: impl Read) -> Result<BackupCounts, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let counts = restore(&mut transaction, input).await?;
        let report = crate::audit::verify(&mut transaction).await?;
        if let Some(fault) = report.faults.first() {
            return Err(StoreError::BadBackup(fault.clone()));
        }
        transaction.commit().await?;
        Ok(counts)
    }
}

async fn restore(transaction: &mut Transaction, input: impl Read) -> Result<BackupCounts, StoreError> {
    // What a fresh register says of itself gives way; all else must not be there.
    transaction.run(sql("DELETE FROM node")).await?;
    transaction.run(sql("DELETE FROM audit")).await?;
    transaction.run(sql("DELETE FROM head")).await?;
    for table in tables() {
        let count = transaction.pieces(format!("SELECT COUNT(*) FROM {}", table.name));
        if transaction.whole(count).await? > 0 {
            return Err(StoreError::NotEmpty);
        }
    }
    let mut lines = BufReader::new(MultiGzDecoder::new(input)).lines();
    let bad = |why: String| StoreError::BadBackup(why);
    let first =
        lines.next().ok_or_else(|| bad("the file is empty".into()))?.map_err(|e| bad(e.to_string()))?;
    let known = MIGRATIONS.len() as i64;
    let form = match serde_json::from_str(&first) {
        Ok(Line::Header { form }) if (1..=known).contains(&form) => form,
        Ok(Line::Header { form }) => {
            return Err(bad(format!("form {form}; this program knows up to form {known}")));
        }
        _ => return Err(bad("the first line is not a header".into())),
    };
    let mut counts = BackupCounts::default();
    for table in tables().filter(|table| !table.columns_of(form).is_empty()) {
        counts.rows.insert(table.name.to_owned(), 0);
    }
    let mut batch = Batch { of: None, columns: Vec::new(), rows: Vec::new() };
    for (number, line) in lines.enumerate() {
        let number = number + 2;
        let line = line.map_err(|error| bad(format!("line {number}: {error}")))?;
        match serde_json::from_str(&line) {
            Ok(Line::Row { table, values }) => {
                if batch.of.is_none_or(|of| of.name != table) || batch.rows.len() >= CHUNK {
                    batch.keep(transaction).await?;
                    batch.of = tables().find(|of| of.name == table);
                    batch.columns = batch.of.map_or(Vec::new(), |of| of.columns_of(form));
                }
                if batch.columns.len() != values.len() || values.is_empty() {
                    return Err(bad(format!("line {number}: no table {table} of this form")));
                }
                let columns = batch.columns.iter().zip(values);
                let row = columns.map(|((name, kind, _), value)| bound(value, *kind).ok_or(*name));
                let row = row.collect::<Result<_, _>>();
                batch.rows.push(row.map_err(|name| bad(format!("line {number}: {table}.{name}")))?);
                *counts.rows.entry(table).or_default() += 1;
            }
            Ok(Line::End { counts: expected }) if expected == counts => {
                batch.keep(transaction).await?;
                if !counts.rows.contains_key("head") {
                    crate::audit::find_head(transaction).await?;
                }
                return Ok(counts);
            }
            Ok(Line::End { .. }) => return Err(bad("lines are missing".into())),
            _ => return Err(bad(format!("line {number} can't be read"))),
        }
    }
    Err(bad("the file is cut short".into()))
}

/// Rows of one table on their way into it.
struct Batch {
    of: Option<&'static TableForm>,
    columns: Vec<ColumnForm>,
    rows: Vec<Vec<Bound>>,
}

impl Batch {
    async fn keep(&mut self, transaction: &mut Transaction) -> Result<(), StoreError> {
        let rows = std::mem::take(&mut self.rows);
        let Some(table) = self.of.filter(|_| !rows.is_empty()) else { return Ok(()) };
        let names: Vec<&str> = self.columns.iter().map(|(name, _, _)| *name).collect();
        let full = rows.len() == CHUNK;
        let mut insert =
            transaction.pieces(format!("INSERT INTO {} ({}) VALUES ", table.name, names.join(", ")));
        for (at, row) in rows.into_iter().enumerate() {
            insert.push(if at == 0 { "(" } else { ", (" });
            for (at, value) in row.into_iter().enumerate() {
                if at > 0 {
                    insert.push(", ");
                }
                insert.push_bind(value);
            }
            insert.push(")");
        }
        transaction.run(insert.kept(full)).await?;
        Ok(())
    }
}

/// A value of a line for its column; `None` where it is of another kind.
fn bound(value: Value, kind: char) -> Option<Bound> {
    match (kind, value) {
        ('i', Value::Null) => Some(Bound::Whole(None)),
        ('t', Value::Null) => Some(Bound::Text(None)),
        ('b', Value::Null) => Some(Bound::Bytes(None)),
        ('i', Value::Whole(whole)) => Some(whole.into()),
        ('t', Value::Text(text)) => Some(text.into()),
        ('b', Value::Body { utf8 }) => Some(utf8.into_bytes().into()),
        ('b', Value::Bytes { hex }) => unhex(&hex).map(Into::into),
        _ => None,
    }
}

fn value(row: &Row, at: usize, kind: char) -> Result<Value, StoreError> {
    Ok(match kind {
        'i' => row.get::<Option<i64>>(at)?.map_or(Value::Null, Value::Whole),
        't' => row.get::<Option<String>>(at)?.map_or(Value::Null, Value::Text),
        _ => match row.get::<Option<Vec<u8>>>(at)? {
            None => Value::Null,
            Some(bytes) => match String::from_utf8(bytes) {
                Ok(utf8) if utf8.starts_with('{') => Value::Body { utf8 },
                Ok(text) => Value::Bytes { hex: crate::hex(text.as_bytes()) },
                Err(error) => Value::Bytes { hex: crate::hex(error.as_bytes()) },
            },
        },
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).map(|d| d as u8)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    Some(digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

fn write_line(out: &mut impl Write, line: &Line) -> Result<(), StoreError> {
    serde_json::to_writer(&mut *out, line).map_err(|error| StoreError::from(std::io::Error::from(error)))?;
    out.write_all(b"\n")?;
    Ok(())
}

//! A whole register as one file of records and envelopes, and back.
//!
//! The file is gzip over lines of JSON: a header, then one line for each thing kept, then a trailer
//! with the counts. It is read from one snapshot, so people go on working meanwhile. Being text of
//! plain values, it moves a register to another database.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use futures_util::TryStreamExt;
use serde::{Deserialize, Serialize};
use sqlx::{Connection, Executor, QueryBuilder, Row, Sqlite};

use crate::{Store, StoreError};

/// The form of the backup file. A newer one is refused.
const FORM: u32 = 1;

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
    Header { form: u32 },
    #[serde(rename = "row")]
    Row { table: String, values: Vec<Value> },
    #[serde(rename = "end")]
    End { counts: BackupCounts },
}

/// A table with its columns, each with its type: `i` whole number, `t` text, `b` bytes.
type TableForm = (&'static str, &'static [(&'static str, char)]);

/// Parents before children; this order is also the file's.
const TABLES: &[TableForm] = &[
    ("node", &[("key", 't'), ("value", 't')]),
    (
        "import",
        &[
            ("id", 'i'),
            ("file", 't'),
            ("file_hash", 't'),
            ("profile", 't'),
            ("profile_hash", 't'),
            ("source", 't'),
            ("day", 't'),
            ("state", 't'),
            ("counts", 't'),
            ("undoes", 'i'),
        ],
    ),
    ("source", &[("id", 'i'), ("name", 't')]),
    ("layout", &[("id", 'i'), ("hash", 't'), ("text", 't')]),
    (
        "activity",
        &[("id", 'i'), ("reporter", 't'), ("key", 't'), ("source", 'i'), ("number", 'i'), ("state", 't')],
    ),
    (
        "version",
        &[
            ("activity", 'i'),
            ("number", 'i'),
            ("import", 'i'),
            ("state", 't'),
            ("body", 'b'),
            ("body_hash", 'b'),
            ("chain", 'b'),
            ("file", 't'),
            ("sheet", 't'),
            ("first_row", 'i'),
            ("layout", 'i'),
        ],
    ),
    ("waiting", &[("import", 'i'), ("number", 'i'), ("body", 'b')]),
    (
        "finding",
        &[
            ("import", 'i'),
            ("number", 'i'),
            ("code", 't'),
            ("severity", 't'),
            ("activity", 't'),
            ("body", 't'),
        ],
    ),
    ("audit", &[("number", 'i'), ("day", 't'), ("act", 't'), ("detail", 't'), ("chain", 'b')]),
];

impl Store {
    /// Writes everything to `out`, from one snapshot.
    pub async fn backup(&self, out: impl Write) -> Result<BackupCounts, StoreError> {
        let mut out = BufWriter::new(GzEncoder::new(out, Compression::new(6)));
        let mut connection = self.pool.acquire().await?;
        let mut snapshot = connection.begin().await?;
        write_line(&mut out, &Line::Header { form: FORM })?;
        let mut counts = BackupCounts::default();
        for (table, columns) in TABLES {
            let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
            let mut query = QueryBuilder::<Sqlite>::new(format!(
                "SELECT {} FROM {table} ORDER BY {}, {}",
                names.join(", "),
                names[0],
                names[1]
            ));
            let mut rows = query.build().fetch(&mut *snapshot);
            let mut count = 0;
            while let Some(row) = rows.try_next().await? {
                let values =
                    columns.iter().enumerate().map(|(at, (_, kind))| value(&row, at, *kind)).collect();
                write_line(&mut out, &Line::Row { table: (*table).to_owned(), values })?;
                count += 1;
            }
            counts.rows.insert((*table).to_owned(), count);
        }
        write_line(&mut out, &Line::End { counts: counts.clone() })?;
        let encoder = out.into_inner().map_err(|error| StoreError::from(error.into_error()))?;
        encoder.finish()?.flush()?;
        Ok(counts)
    }

    /// Reads a backup into this register, which must be empty. All of it or nothing.
    pub async fn restore(&self, input: impl Read) -> Result<BackupCounts, StoreError> {
        let mut connection = self.pool.acquire().await?;
        connection.execute("BEGIN IMMEDIATE").await?;
        let done = restore(&mut connection, input).await;
        connection.execute(if done.is_ok() { "COMMIT" } else { "ROLLBACK" }).await?;
        drop(connection);
        let counts = done?;
        let report = self.verify().await?;
        match report.faults.first() {
            Some(fault) => Err(StoreError::BadBackup(fault.clone())),
            None => Ok(counts),
        }
    }
}

async fn restore(
    connection: &mut sqlx::pool::PoolConnection<Sqlite>,
    input: impl Read,
) -> Result<BackupCounts, StoreError> {
    for sql in ["SELECT COUNT(*) FROM activity", "SELECT COUNT(*) FROM import"] {
        let count: i64 = sqlx::query(sql).fetch_one(&mut **connection).await?.get(0);
        if count > 0 {
            return Err(StoreError::NotEmpty);
        }
    }
    for sql in ["DELETE FROM node", "DELETE FROM audit", "DELETE FROM source", "DELETE FROM layout"] {
        connection.execute(sql).await?;
    }
    let mut lines = BufReader::new(MultiGzDecoder::new(input)).lines();
    let bad = |why: String| StoreError::BadBackup(why);
    let first =
        lines.next().ok_or_else(|| bad("the file is empty".into()))?.map_err(|e| bad(e.to_string()))?;
    match serde_json::from_str(&first) {
        Ok(Line::Header { form: FORM }) => {}
        Ok(Line::Header { form }) => return Err(bad(format!("form {form}; this program knows form {FORM}"))),
        _ => return Err(bad("the first line is not a header".into())),
    }
    let mut counts = BackupCounts::default();
    for (table, _) in TABLES {
        counts.rows.insert((*table).to_owned(), 0);
    }
    for (number, line) in lines.enumerate() {
        let line = line.map_err(|error| bad(format!("line {}: {error}", number + 2)))?;
        match serde_json::from_str(&line) {
            Ok(Line::Row { table, values }) => {
                let form = TABLES.iter().find(|(name, _)| *name == table);
                let Some((name, columns)) = form.filter(|(_, columns)| columns.len() == values.len()) else {
                    return Err(bad(format!("line {}: no table {table} of this form", number + 2)));
                };
                insert(connection, name, columns, values).await?;
                *counts.rows.entry(table).or_default() += 1;
            }
            Ok(Line::End { counts: expected }) if expected == counts => return Ok(counts),
            Ok(Line::End { .. }) => return Err(bad("lines are missing".into())),
            _ => return Err(bad(format!("line {} can't be read", number + 2))),
        }
    }
    Err(bad("the file is cut short".into()))
}

async fn insert(
    connection: &mut sqlx::pool::PoolConnection<Sqlite>,
    table: &str,
    columns: &[(&str, char)],
    values: Vec<Value>,
) -> Result<(), StoreError> {
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let mut insert =
        QueryBuilder::<Sqlite>::new(format!("INSERT INTO {table} ({}) VALUES (", names.join(", ")));
    let mut list = insert.separated(", ");
    for value in values {
        match value {
            Value::Null => list.push("NULL"),
            Value::Whole(whole) => list.push_bind(whole),
            Value::Text(text) => list.push_bind(text),
            Value::Body { utf8 } => list.push_bind(utf8.into_bytes()),
            Value::Bytes { hex } => {
                let bytes =
                    unhex(&hex).ok_or_else(|| StoreError::BadBackup(format!("bad bytes in {table}")))?;
                list.push_bind(bytes)
            }
        };
    }
    insert.push(")");
    insert.build().execute(&mut **connection).await?;
    Ok(())
}

fn value(row: &sqlx::sqlite::SqliteRow, at: usize, kind: char) -> Value {
    match kind {
        'i' => row.get::<Option<i64>, _>(at).map_or(Value::Null, Value::Whole),
        't' => row.get::<Option<String>, _>(at).map_or(Value::Null, Value::Text),
        _ => match row.get::<Option<Vec<u8>>, _>(at) {
            None => Value::Null,
            Some(bytes) => match String::from_utf8(bytes) {
                Ok(utf8) if utf8.starts_with('{') => Value::Body { utf8 },
                Ok(text) => Value::Bytes { hex: crate::hex(text.as_bytes()) },
                Err(error) => Value::Bytes { hex: crate::hex(error.as_bytes()) },
            },
        },
    }
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

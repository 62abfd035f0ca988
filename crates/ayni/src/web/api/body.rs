//! What a program sends, as values.

use axum::http::StatusCode;
use ayni_formats::record::{self, RecordError};
use ayni_model::{Activity, Arg};
use serde::de::DeserializeOwned;
use serde_json::json;

use super::super::error::Trouble;
use super::guard::Sent;
use super::table::NDJSON;
use crate::app::Refusal;
use crate::app::enter::MOST;

/// Bytes of one record, and of many, at the most.
pub const RECORD: usize = 1 << 20;
/// See [`RECORD`].
pub const MANY: usize = 8 << 20;
/// Bytes of anything else.
pub const SMALL: usize = 64 << 10;

/// A value of a known shape.
pub fn value<T: DeserializeOwned>(sent: &Sent) -> Result<T, Trouble> {
    serde_json::from_slice(&sent.bytes).map_err(|error| {
        let (line, column) = (error.line() as u64, error.column() as u64);
        match error.classify() {
            serde_json::error::Category::Data => {
                let said = Refusal::usage("api-bad-body", [("detail", Arg::Text(record::plain(&error)))]);
                Trouble::from(said).with(StatusCode::UNPROCESSABLE_ENTITY)
            }
            _ => not_json(line, column, record::plain(&error)),
        }
    })
}

/// One record.
pub fn one(sent: &Sent) -> Result<Activity, Trouble> {
    record::read(&sent.bytes).map_err(refused)
}

/// Many records: an array, or one in each line. What is wrong with one of them stands in its place; the
/// bytes as a whole must be JSON.
pub fn many(sent: &Sent) -> Result<Vec<Result<Activity, RecordError>>, Trouble> {
    if sent.kind == NDJSON {
        return Ok(record::read_lines(&sent.bytes, MOST));
    }
    record::read_many(&sent.bytes, MOST).map_err(refused)
}

fn refused(error: RecordError) -> Trouble {
    match error {
        RecordError::NotJson { line, column, why } => not_json(line.into(), column.into(), why),
        other => Refusal::Content(vec![other.finding()]).into(),
    }
}

fn not_json(line: u64, column: u64, why: String) -> Trouble {
    let args = [("line", Arg::Count(line)), ("column", Arg::Count(column)), ("detail", Arg::Text(why))];
    Trouble::from(Refusal::usage("api-not-json", args)).and("line", json!(line)).and("column", json!(column))
}

//! The Ayni record: the one form in which an activity crosses borders (`docs/record.md`).
//!
//! The same bytes are the stored body, the API's body and the signed body, so they must not depend
//! on the program that wrote them. They follow RFC 8785 (JSON Canonicalization Scheme), which is
//! simple here because a record has no number but small whole ones: amounts and dates are text.
//! Beyond RFC 8785, all texts and keys are in Unicode normalisation form C.

pub(crate) mod canonical;
pub mod document;

use std::fmt;

use ayni_model::{Activity, Finding, Severity};
use serde_json::Value;

/// The version that [`write()`] writes.
pub const VERSION: &str = "1";

/// The member of the object that holds the version.
const VERSION_MEMBER: &str = "ayni";

/// The upgrades from each version to the next: the first leads from version 1 to version 2.
///
/// A stored body is never rewritten, so these stay for ever. None is needed yet.
const UPGRADES: &[fn(Value) -> Value] = &[];

/// Why bytes are no record that this program can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// The bytes are not JSON, or an object has the same member twice.
    NotJson {
        /// The line, from 1.
        line: u32,
        /// The column, from 1.
        column: u32,
        /// What the JSON reader says.
        why: String,
    },
    /// There is no object, or it has no `ayni` member: nothing says that this is a record.
    NoVersion,
    /// The record's version is unknown here.
    Version(String),
    /// The content is not what the schema of the version allows.
    Shape(String),
}

impl RecordError {
    /// The same as a finding, for a list of findings.
    pub fn finding(&self) -> Finding {
        match self {
            RecordError::NotJson { line, column, why } => Finding::new("record-not-json", Severity::Error)
                .with("line", u64::from(*line))
                .with("column", u64::from(*column))
                .with("detail", why.as_str()),
            RecordError::NoVersion => Finding::new("record-no-version", Severity::Error),
            RecordError::Version(found) => Finding::new("record-version", Severity::Error)
                .with("found", found.as_str())
                .with("known", VERSION),
            RecordError::Shape(why) => {
                Finding::new("record-shape", Severity::Error).with("detail", why.as_str())
            }
        }
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RecordError::NotJson { line, column, why } => {
                write!(f, "this is not JSON (line {line}, column {column}): {why}")
            }
            RecordError::NoVersion => write!(
                f,
                "this is not an Ayni record: a record is a JSON object with the member \"ayni\" that holds its version"
            ),
            RecordError::Version(found) => write!(
                f,
                "the record has version {found}, and this program reads versions up to {VERSION}; a newer program is needed to read it"
            ),
            RecordError::Shape(why) => write!(f, "the record's content is not allowed by its version: {why}"),
        }
    }
}

impl std::error::Error for RecordError {}

/// The canonical bytes of an activity, without a line end.
///
/// Texts are brought into normalisation form C on the way, so an activity whose texts are not in
/// it reads back in that form.
pub fn write(activity: &Activity) -> Vec<u8> {
    // An activity is made of text keys, text, lists and small whole numbers, which JSON can always hold.
    let mut value = serde_json::to_value(activity).unwrap_or(Value::Null);
    if let Value::Object(members) = &mut value {
        members.insert(VERSION_MEMBER.to_owned(), Value::String(VERSION.to_owned()));
    }
    canonical::write(&value)
}

/// The activity of a record. Any JSON form of it is read, canonical or not; older versions are
/// brought up to date on the way, newer ones refused.
pub fn read(bytes: &[u8]) -> Result<Activity, RecordError> {
    canonical::read(bytes).map_err(|error| not_json(&error)).and_then(of_value)
}

/// The activities of a JSON array of records, in their order, each with what is wrong with it. Of a longer
/// array than `most` no more than one beyond is read, which shows that there were more.
pub fn read_many(bytes: &[u8], most: usize) -> Result<Vec<Result<Activity, RecordError>>, RecordError> {
    canonical::read_each(bytes, most.saturating_add(1), of_value).map_err(|error| not_json(&error))
}

/// The same of records that stand one in each line; lines without anything are passed over.
pub fn read_lines(bytes: &[u8], most: usize) -> Vec<Result<Activity, RecordError>> {
    let lines = bytes.split(|byte| *byte == b'\n').enumerate();
    let written = lines.filter(|(_, line)| !line.iter().all(u8::is_ascii_whitespace));
    let read = written.map(|(at, line)| {
        read(line).map_err(|error| match error {
            RecordError::NotJson { column, why, .. } => {
                RecordError::NotJson { line: u32::try_from(at + 1).unwrap_or(u32::MAX), column, why }
            }
            other => other,
        })
    });
    read.take(most.saturating_add(1)).collect()
}

fn not_json(error: &serde_json::Error) -> RecordError {
    RecordError::NotJson {
        line: u32::try_from(error.line()).unwrap_or(u32::MAX),
        column: u32::try_from(error.column()).unwrap_or(u32::MAX),
        why: plain(error),
    }
}

fn of_value(value: Value) -> Result<Activity, RecordError> {
    let Value::Object(members) = &value else { return Err(RecordError::NoVersion) };
    let version = match members.get(VERSION_MEMBER) {
        None => return Err(RecordError::NoVersion),
        Some(Value::String(version)) => version.clone(),
        Some(other) => return Err(RecordError::Version(other.to_string())),
    };
    let mut value = upgrade(&version, value)?;
    if let Value::Object(members) = &mut value {
        members.remove(VERSION_MEMBER);
    }
    serde_json::from_value(value).map_err(|error| RecordError::Shape(error.to_string()))
}

/// Whether the bytes are exactly what [`write()`] gives for the activity in them. A signature or a
/// hash is only taken over such bytes.
pub fn is_canonical(bytes: &[u8]) -> bool {
    read(bytes).is_ok_and(|activity| write(&activity) == bytes)
}

/// The JSON Schema (2020-12) of the record, as it stands in `docs/record-v1.schema.json`.
///
/// It is generated from the types of `ayni-model`; a test holds the file equal to them.
pub fn schema() -> &'static str {
    include_str!("../../../docs/record-v1.schema.json")
}

/// Brings the content of an older version up to the present one.
fn upgrade(version: &str, value: Value) -> Result<Value, RecordError> {
    let current = UPGRADES.len() + 1;
    // Only the plain form of a number is a version: neither "01" nor "+1".
    let found = (1..=current).find(|known| known.to_string() == version);
    let Some(found) = found else { return Err(RecordError::Version(version.to_owned())) };
    Ok(UPGRADES.iter().skip(found - 1).fold(value, |value, step| step(value)))
}

/// What the JSON reader says, without the place, which stands beside it.
pub fn plain(error: &serde_json::Error) -> String {
    let all = error.to_string();
    match all.rfind(" at line ") {
        Some(at) => all.get(..at).unwrap_or(&all).to_owned(),
        None => all,
    }
}

#[cfg(test)]
mod tests;

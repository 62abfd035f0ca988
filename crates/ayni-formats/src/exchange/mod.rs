//! The record of the exchange as bytes: canonical JSON, the workbook to fill in, JSON-LD, a calendar, a feed.
//!
//! A body is written as the Ayni record is (`record.rs`): RFC 8785, texts in normalisation form C, so that the same
//! content gives the same bytes everywhere.

mod calendar;
mod feed;
mod linked;
mod list;
mod mapping;
mod rows;
mod sheet;
mod template;

#[cfg(test)]
mod tests;

use ayni_model::exchange::Record;
use ayni_model::{Finding, Severity};
use serde_json::Value;

pub use calendar::{Occasion, calendar};
pub use feed::{Feed, FeedEntry, feed};
pub use linked::{linked, read_linked};
pub use list::{Listed, read_list};
pub use mapping::{Mapping, mapping};
pub use rows::{further, rows};
pub use sheet::{Names, Rows, SheetRecord, read_rows};
pub use template::{columns, template};

/// The version of the record's form.
pub const VERSION: &str = "1";

/// The member of the object that holds the version.
const VERSION_MEMBER: &str = "ayni-exchange";

/// The canonical bytes of a record.
pub fn write(record: &Record) -> Vec<u8> {
    crate::record::canonical::write(&to_value(record))
}

/// A record as a JSON value with its version.
pub fn to_value(record: &Record) -> Value {
    // A record is made of text keys, text, lists and truth values, which JSON can always hold.
    let mut value = serde_json::to_value(record).unwrap_or(Value::Null);
    if let Value::Object(members) = &mut value {
        members.insert(VERSION_MEMBER.to_owned(), Value::String(VERSION.to_owned()));
    }
    value
}

/// The record of some bytes, canonical or not.
pub fn read(bytes: &[u8]) -> Result<Record, Box<Finding>> {
    let value = crate::record::canonical::read(bytes).map_err(|error| {
        let whole = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let finding = Finding::new("record-not-json", Severity::Error)
            .with("line", whole(error.line()))
            .with("column", whole(error.column()))
            .with("detail", crate::record::plain(&error));
        Box::new(finding)
    })?;
    of_value(value)
}

/// The record of a JSON value.
pub fn of_value(mut value: Value) -> Result<Record, Box<Finding>> {
    let Value::Object(members) = &mut value else {
        return Err(Box::new(Finding::new("record-no-version", Severity::Error)));
    };
    match members.remove(VERSION_MEMBER) {
        Some(Value::String(version)) if version == VERSION => {}
        None => return Err(Box::new(Finding::new("record-no-version", Severity::Error))),
        Some(other) => {
            let found = other.as_str().map_or_else(|| other.to_string(), str::to_owned);
            let finding =
                Finding::new("record-version", Severity::Error).with("found", found).with("known", VERSION);
            return Err(Box::new(finding));
        }
    }
    serde_json::from_value(value).map_err(|error| {
        Box::new(Finding::new("record-shape", Severity::Error).with("detail", error.to_string()))
    })
}

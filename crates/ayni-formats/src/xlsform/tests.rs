//! The suite of real forms, and what cannot stand in one.

use std::io::Cursor;

use ayni_model::NoWatch;

use super::{Reading, read};
use crate::sheets::Limits;

mod cases;
mod suite;
mod xform;

/// Reads a form from bytes.
fn read_bytes(bytes: &[u8], name: &str) -> Reading {
    read(&mut Cursor::new(bytes), name, &Limits::default(), &NoWatch)
}

/// What was found, a line each: code, row, arguments.
fn lines(reading: &Reading) -> Vec<String> {
    let line = |finding: &ayni_model::Finding| {
        let row = finding
            .origin
            .as_ref()
            .and_then(|origin| origin.row)
            .map_or(String::new(), |row| format!(" {row}"));
        let args = finding.args.values().map(|arg| match arg {
            ayni_model::Arg::Text(text) => format!(" [{text}]"),
            other => format!(" {other:?}"),
        });
        format!("{}{row}{}", finding.code, args.collect::<String>())
    };
    reading.findings.iter().map(line).collect()
}

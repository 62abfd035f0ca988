//! Reports as text files: passages with names, footnotes, tables and figures, and numbers that are bound to
//! indicators. `docs/methods/report.md` has the format.
//!
//! Reading never fails on content: what cannot be read is named with its line, and the rest is kept. A report
//! with a fault is not printed.

mod binding;
mod inline;
mod passages;
mod write;

use ayni_model::written::{Head, Manuscript};
use ayni_model::{Finding, Origin, Severity};
use sha2::{Digest, Sha256};

use crate::edition::read_as;

pub use write::translation;

/// The most bytes of a manuscript.
pub const LONGEST: usize = 4 << 20;
/// The most passages.
const MOST_PASSAGES: usize = 5_000;
/// The most letters of a passage.
const LONGEST_PASSAGE: usize = 20_000;

/// What stands around the head.
const FENCE: &str = "+++";

/// Reads a manuscript. `file` names it in findings.
pub fn manuscript(text: &str, file: &str) -> (Manuscript, Vec<Finding>) {
    let mut reading = Reading { file, findings: Vec::new() };
    let mut manuscript = Manuscript { file: file.to_owned(), ..Manuscript::default() };
    if text.len() > LONGEST {
        reading.fault("report-too-long", 1, [("limit", LONGEST.to_string())]);
        return (manuscript, reading.findings);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.lines().enumerate().map(|(at, line)| (number(at), line)).peekable();
    while lines.next_if(|(_, line)| line.trim().is_empty()).is_some() {}
    if lines.next_if(|(_, line)| line.trim() == FENCE).is_none() {
        reading.fault("report-head", 1, [("message", FENCE.to_owned())]);
        return (manuscript, reading.findings);
    }
    let begins = lines.peek().map_or(1, |(line, _)| *line);
    let mut head = String::new();
    let mut closed = false;
    for (_, line) in lines.by_ref() {
        if line.trim() == FENCE {
            closed = true;
            break;
        }
        head.push_str(line);
        head.push('\n');
    }
    if !closed {
        reading.fault("report-head", begins, [("message", FENCE.to_owned())]);
        return (manuscript, reading.findings);
    }
    match read_as::<Head>(&head, file, "report-head") {
        Ok(read) => manuscript.head = read,
        Err(mut fault) => {
            // Its line counts from the head's first.
            if let Some(row) = fault.origin.as_mut().and_then(|origin| origin.row.as_mut()) {
                *row += begins - 1;
            }
            reading.findings.push(fault);
        }
    }
    let body: Vec<(u32, &str)> = lines.collect();
    manuscript.passages = passages::read(&body, &mut reading);
    (manuscript, reading.findings)
}

/// What is read, and what was found in it.
struct Reading<'f> {
    file: &'f str,
    findings: Vec<Finding>,
}

impl Reading<'_> {
    fn fault<const N: usize>(&mut self, code: &str, line: u32, args: [(&str, String); N]) {
        let origin = Origin { row: Some(line), ..Origin::file(self.file) };
        let finding = Finding::new(code, Severity::Error).at(origin);
        let with = |finding: Finding, (name, value): (&str, String)| finding.with(name, value);
        self.findings.push(args.into_iter().fold(finding, with));
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

/// The hash of a passage's text, by which a translation says what it was made from.
fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;

//! The record of an answer: canonical JSON with a version, one record in each line.

use ayni_model::survey::AnswerRecord;
use ayni_model::{Finding, Origin, Severity};
use serde_json::Value;

use crate::record::canonical;

/// The version that [`write()`] writes, and the member that holds it.
const VERSION: &str = "1";
const MEMBER: &str = "ayni-answer";

/// The canonical bytes of an answer, without a line end.
pub fn write(answer: &AnswerRecord) -> Vec<u8> {
    // An answer is made of text keys and texts, which JSON can always hold.
    let mut value = serde_json::to_value(answer).unwrap_or(Value::Null);
    if let Value::Object(members) = &mut value {
        members.insert(MEMBER.to_owned(), Value::String(VERSION.to_owned()));
    }
    canonical::write(&value)
}

/// The answers of a file with one record in each line. A line that is none is a finding.
pub fn read_lines(bytes: &[u8], file: &str) -> (Vec<AnswerRecord>, Vec<Finding>) {
    let (mut answers, mut findings) = (Vec::new(), Vec::new());
    for (row, line) in (1_u32..).zip(bytes.split(|byte| *byte == b'\n')) {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match read(line) {
            Ok(answer) => answers.push(answer),
            Err(why) => {
                let origin = Origin { row: Some(row), ..Origin::file(file) };
                let finding = Finding::new("answer-record", Severity::Error).at(origin);
                findings.push(finding.with("why", why));
            }
        }
    }
    (answers, findings)
}

fn read(line: &[u8]) -> Result<AnswerRecord, String> {
    let plain = |error: serde_json::Error| crate::record::plain(&error);
    let mut value = canonical::read(line).map_err(plain)?;
    let version = value.as_object_mut().and_then(|members| members.remove(MEMBER));
    if version.as_ref().and_then(Value::as_str) != Some(VERSION) {
        return Err(MEMBER.to_owned());
    }
    serde_json::from_value(value).map_err(plain)
}

//! Several records in one file: a JSON array, a record in each line, a JSON-LD graph, or TOML as the examples are.

use ayni_model::exchange::Record;
use ayni_model::{Finding, Origin, Severity};
use serde_json::Value;

/// A record of a list, or why it is none.
pub type Listed = Result<Record, Box<Finding>>;

/// The records of a file that is not a sheet; `None` where the bytes are none of these forms. What is beyond `most` is
/// left out but for one, which shows that there were more.
pub fn read_list(bytes: &[u8], file: &str, most: usize) -> Option<Vec<Listed>> {
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).ok()?;
    let begins = text.trim_start();
    let most = most.saturating_add(1);
    if begins.starts_with("[[records]]") || begins.starts_with('#') && begins.contains("[[records]]") {
        return Some(of_toml(text, file, most));
    }
    if begins.starts_with('[') {
        return Some(match crate::record::canonical::read(text.as_bytes()) {
            Ok(Value::Array(all)) => all.into_iter().take(most).map(super::of_value).collect(),
            _ => vec![super::read(text.as_bytes())],
        });
    }
    if begins.starts_with('{') {
        if begins.contains("\"@graph\"")
            && let Ok(value) = crate::record::canonical::read(text.as_bytes())
        {
            return Some(super::read_linked(&value).into_iter().take(most).collect());
        }
        // One record over several lines, or one in each.
        if let Ok(record) = super::read(text.as_bytes()) {
            return Some(vec![Ok(record)]);
        }
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let at = |(number, line): (usize, &str)| {
            super::read(line.as_bytes()).map_err(|mut finding| {
                let row = u32::try_from(number + 1).unwrap_or(u32::MAX);
                finding.origin = Some(Origin { row: Some(row), ..Origin::file(file) });
                finding
            })
        };
        return Some(lines.take(most).map(at).collect());
    }
    None
}

#[derive(serde::Deserialize)]
struct Records {
    records: Vec<toml::Value>,
}

fn of_toml(text: &str, file: &str, most: usize) -> Vec<Listed> {
    match toml::from_str::<Records>(text) {
        Ok(all) => all.records.into_iter().take(most).map(|one| shaped(one.try_into())).collect(),
        Err(error) => vec![shaped(Err(error)).map_err(|mut finding| {
            finding.origin = Some(Origin::file(file));
            finding
        })],
    }
}

fn shaped(read: Result<Record, toml::de::Error>) -> Listed {
    read.map_err(|error| {
        Box::new(Finding::new("record-shape", Severity::Error).with("detail", error.message()))
    })
}

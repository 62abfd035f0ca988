//! The example register: what six ministries and a bank of an invented country sent.

use std::path::Path;

use super::{Kit, Refusal};

/// What each sent, in the columns of our own workbook, and one list in a shape of its own with the
/// profile that reads it. Nothing in them exists.
static FILES: &[(&str, &[u8])] = &[
    ("agriculture.csv", include_bytes!("../../../../examples/register/agriculture.csv")),
    ("development-bank.csv", include_bytes!("../../../../examples/register/development-bank.csv")),
    ("education.csv", include_bytes!("../../../../examples/register/education.csv")),
    ("foreign-affairs.csv", include_bytes!("../../../../examples/register/foreign-affairs.csv")),
    ("health.csv", include_bytes!("../../../../examples/register/health.csv")),
    ("received.csv", include_bytes!("../../../../examples/register/received.csv")),
    ("science.csv", include_bytes!("../../../../examples/register/science.csv")),
];

/// Writes the example files into a folder; gives their names.
pub fn example(_kit: &Kit, out: &Path) -> Result<Vec<String>, Refusal> {
    std::fs::create_dir_all(out).map_err(|error| Refusal::file(out, &error))?;
    let mut names = Vec::with_capacity(FILES.len());
    for (name, bytes) in FILES {
        let path = out.join(name);
        std::fs::write(&path, bytes).map_err(|error| Refusal::file(&path, &error))?;
        names.push((*name).to_owned());
    }
    Ok(names)
}

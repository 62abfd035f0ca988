//! The example register: what the offices of an invented country sent.

use std::path::Path;

use ayni_formats::profile::own_template;
use ayni_model::document::Speak;
use ayni_words::{LANGUAGES, Words};

use super::{Kit, Refusal};

/// What each office sent, in the columns of our own workbook, and how: one workbook in French, one
/// in Spanish, a CSV file. Nothing in them exists.
static SENT: &[(&str, &str, &str)] = &[
    ("agriculture.xlsx", "es", include_str!("../../../../examples/register/agriculture.csv")),
    ("development-bank.xlsx", "en", include_str!("../../../../examples/register/development-bank.csv")),
    ("education.xlsx", "fr", include_str!("../../../../examples/register/education.csv")),
    ("foreign-affairs.xlsx", "en", include_str!("../../../../examples/register/foreign-affairs.csv")),
    ("health.csv", "", include_str!("../../../../examples/register/health.csv")),
    ("received.xlsx", "en", include_str!("../../../../examples/register/received.csv")),
    ("science.xlsx", "en", include_str!("../../../../examples/register/science.csv")),
];

/// Files in a shape of their own, each with the profile that reads it.
static FOREIGN: &[(&str, &[u8])] = &[
    ("roads-foreign.csv", include_bytes!("../../../../examples/register/roads-foreign.csv")),
    ("roads-foreign.toml", include_bytes!("../../../../examples/register/roads-foreign.toml")),
];

/// Writes the example files into a folder; gives their names.
pub fn example(kit: &Kit, out: &Path) -> Result<Vec<String>, Refusal> {
    std::fs::create_dir_all(out).map_err(|error| Refusal::file(out, &error))?;
    let mut names = Vec::new();
    let mut write = |name: &str, bytes: &[u8]| {
        let path = out.join(name);
        names.push(name.to_owned());
        std::fs::write(&path, bytes).map_err(|error| Refusal::file(&path, &error))
    };
    for (name, language, text) in SENT {
        if LANGUAGES.contains(language) {
            write(name, &workbook(kit, language, text)?)?;
        } else {
            write(name, text.as_bytes())?;
        }
    }
    for (name, bytes) in FOREIGN {
        write(name, bytes)?;
    }
    Ok(names)
}

/// Our own workbook in a language, filled with the rows of a CSV text.
fn workbook(kit: &Kit, language: &str, text: &str) -> Result<Vec<u8>, Refusal> {
    let fault = |error: &dyn std::fmt::Display| Refusal::Fault(format!("example: {error}"));
    let spec = own_template();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().map_err(|error| fault(&error))?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| fault(&error))?;
        let cell = |id: &str| head.iter().position(|name| name == id).and_then(|at| record.get(at));
        rows.push(
            spec.columns.iter().map(|column| cell(&column.id).unwrap_or_default().to_owned()).collect(),
        );
    }
    let speak: &dyn Speak = &Words::new(&kit.catalogue, kit.reference.clone(), language);
    ayni_print::template::filled(&spec, &kit.reference, speak, kit.today, &rows)
        .map_err(|error| fault(&error))
}

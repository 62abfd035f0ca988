//! The example register: what the offices of an invented country sent, and what two of them sent again.

use std::path::Path;

use ayni_formats::profile::own_template;
use ayni_model::document::Speak;
use ayni_words::{LANGUAGES, Words};

use super::{Kit, Refusal};

/// A file of the example, as it stands in the repository.
macro_rules! register {
    ($name:literal) => {
        include_bytes!(concat!("../../../../examples/register/", $name))
    };
}

/// What offices sent in the columns of our own workbook, and how: as a workbook in this language, or as the CSV
/// file that it is. What stands in `revised/` two of them sent again, corrected. Nothing in them exists;
/// `examples/register/README.md` says what is wrong in them on purpose.
static SENT: &[(&str, &str, &[u8])] = &[
    ("agriculture.xlsx", "es", register!("agriculture.csv")),
    ("development-bank.xlsx", "en", register!("development-bank.csv")),
    ("education.xlsx", "fr", register!("education.csv")),
    ("foreign-affairs.xlsx", "en", register!("foreign-affairs.csv")),
    ("health.csv", "", register!("health.csv")),
    ("received.xlsx", "en", register!("received.csv")),
    ("science.xlsx", "en", register!("science.csv")),
    ("revised/health.csv", "", register!("revised/health.csv")),
    ("revised/science.xlsx", "en", register!("revised/science.csv")),
];

/// Files in a shape of their own, each with the profile that reads it.
static FOREIGN: &[(&str, &[u8])] = &[
    ("civil-defence-foreign.toml", register!("civil-defence-foreign.toml")),
    ("civil-defence-foreign.xlsx", register!("civil-defence-foreign.xlsx")),
    ("courses-foreign.csv", register!("courses-foreign.csv")),
    ("courses-foreign.toml", register!("courses-foreign.toml")),
    ("missions-foreign.toml", register!("missions-foreign.toml")),
    ("missions-foreign.xlsx", register!("missions-foreign.xlsx")),
    ("roads-foreign.csv", register!("roads-foreign.csv")),
    ("roads-foreign.toml", register!("roads-foreign.toml")),
    ("scholarships-foreign.csv", register!("scholarships-foreign.csv")),
    ("scholarships-foreign.toml", register!("scholarships-foreign.toml")),
];

/// Writes the example files into a folder; gives their names.
pub fn example(kit: &Kit, out: &Path) -> Result<Vec<String>, Refusal> {
    let revised = out.join("revised");
    std::fs::create_dir_all(&revised).map_err(|error| Refusal::file(&revised, &error))?;
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
            write(name, text)?;
        }
    }
    for (name, bytes) in FOREIGN {
        write(name, bytes)?;
    }
    Ok(names)
}

/// Our own workbook in a language, filled with the rows of a CSV text.
fn workbook(kit: &Kit, language: &str, text: &[u8]) -> Result<Vec<u8>, Refusal> {
    let fault = |error: &dyn std::fmt::Display| Refusal::Fault(format!("example: {error}"));
    let spec = own_template();
    let mut reader = csv::Reader::from_reader(text);
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

//! Writing our own workbook, ready to be filled in.

use std::path::Path;

use ayni_formats::profile::own_template;
use ayni_model::template::TemplateSpec;
use ayni_words::Words;

use super::{Kit, Refusal};

/// Writes the workbook in the user's language; a name that ends in `.csv` gives the head of a CSV file.
pub fn template(kit: &Kit, out: &Path) -> Result<(), Refusal> {
    let bytes = if out.extension().is_some_and(|end| end.eq_ignore_ascii_case("csv")) {
        head(&own_template()).into_bytes()
    } else {
        workbook(kit, &kit.words)?
    };
    std::fs::write(out, bytes).map_err(|error| Refusal::file(out, &error))
}

/// The workbook in a language.
pub fn workbook(kit: &Kit, words: &Words) -> Result<Vec<u8>, Refusal> {
    ayni_print::template::workbook(&own_template(), &kit.reference, words, kit.today)
        .map_err(|error| Refusal::Fault(error.to_string()))
}

/// The head of a CSV file.
pub fn head(spec: &TemplateSpec) -> String {
    let head: Vec<&str> = spec.columns.iter().map(|column| column.id.as_str()).collect();
    format!("{}\n", head.join(","))
}

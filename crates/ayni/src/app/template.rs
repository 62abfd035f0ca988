//! Writing our own workbook, ready to be filled in.

use std::path::Path;

use ayni_formats::profile::own_template;

use super::{Kit, Refusal};

/// Writes the workbook in the user's language; a name that ends in `.csv` gives the head of a CSV file.
pub fn template(kit: &Kit, out: &Path) -> Result<(), Refusal> {
    let spec = own_template();
    let bytes = if out.extension().is_some_and(|end| end.eq_ignore_ascii_case("csv")) {
        let head: Vec<&str> = spec.columns.iter().map(|column| column.id.as_str()).collect();
        format!("{}\n", head.join(",")).into_bytes()
    } else {
        ayni_print::template::workbook(&spec, &kit.reference, &*kit.words, kit.today)
            .map_err(|error| Refusal::Fault(error.to_string()))?
    };
    std::fs::write(out, bytes).map_err(|error| Refusal::file(out, &error))
}

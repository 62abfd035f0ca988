//! What is found, written to files: with changes marked, as pages, as data.

use std::path::Path;

use ayni_model::document::{Document as Written, Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::lineage::{Comparison, Named};
use ayni_model::mandate::Document;
use ayni_print::mandate::{Pages, Within};

use super::super::{Kit, Refusal};
use super::lineage::Line;

/// Who the marks of a text document name.
const AUTHOR: &str = "Ayni";

/// Writes a comparison: `.docx` with its changes marked, `.html`, or `.json`.
pub fn comparison(
    kit: &Kit,
    comparison: &Comparison,
    (before, after): (&Document, &Document),
    out: &Path,
) -> Result<(), Refusal> {
    let title = title(kit, &comparison.before, &comparison.after);
    let bytes = match ending(out)?.as_str() {
        "docx" if before.language == after.language => {
            ayni_print::mandate::changes(comparison, before, after, &title, AUTHOR, kit.today)?
        }
        "docx" => return Err(Refusal::refused("mandate-two-languages", [])),
        "html" => {
            let pages = Pages::new()?;
            let body = pages.comparison(comparison, (before, after), true, &Within, &*kit.words)?;
            pages.page(&title, &subtitle(&comparison.after), &[body], &*kit.words)?.into_bytes()
        }
        "json" => json(comparison)?,
        _ => return Err(unknown(out, "docx, html, json")),
    };
    write(out, &bytes)
}

/// Writes a line of documents, or some threads of it: `.html` or `.json`.
pub fn line(kit: &Kit, line: &Line<'_>, threads: Option<&[u32]>, out: &Path) -> Result<(), Refusal> {
    let bytes = match ending(out)?.as_str() {
        "html" => page(kit, line, threads)?.into_bytes(),
        "json" => json(&line.series)?,
        _ => return Err(unknown(out, "html, json")),
    };
    write(out, &bytes)
}

/// A line of documents as a page that stands alone: the table, then each paragraph with its texts.
pub fn page(kit: &Kit, line: &Line<'_>, threads: Option<&[u32]>) -> Result<String, Refusal> {
    let pages = Pages::new()?;
    let texts = line.texts();
    let newest = line.series.documents.last();
    let title =
        newest.map(|named| if named.title.is_empty() { super::called(named) } else { named.title.clone() });
    let all: Vec<u32> = (0..).take(line.series.threads.len()).collect();
    let mut pieces = Vec::new();
    if threads.is_none() {
        pieces.push(pages.series(&line.series, &texts, true, &Within, &*kit.words)?);
    }
    pieces.push(pages.threads(&line.series, &texts, threads.unwrap_or(&all), &Within, &*kit.words)?);
    let span = match (line.series.documents.first(), newest) {
        (Some(first), Some(last)) => format!("{} – {}", super::called(first), super::called(last)),
        _ => String::new(),
    };
    Ok(pages.page(&title.unwrap_or_default(), &span, &pieces, &*kit.words)?)
}

/// Writes a document of tables: `.xlsx`, `.html` or `.json`.
pub fn tables(kit: &Kit, document: &Written, out: &Path) -> Result<(), Refusal> {
    let bytes = match ending(out)?.as_str() {
        "xlsx" => ayni_print::xlsx::workbook(document, &*kit.words, kit.today)?,
        "html" => ayni_print::html::page(document, &*kit.words)?.into_bytes(),
        "json" => json(document)?,
        _ => return Err(unknown(out, "xlsx, html, json, ics")),
    };
    write(out, &bytes)
}

/// Writes bytes to a file that somebody named.
pub fn write(out: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    std::fs::write(out, bytes).map_err(|error| Refusal::file(out, &error))
}

/// The ending of a file's name, in small letters.
pub fn ending(out: &Path) -> Result<String, Refusal> {
    let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.ok_or_else(|| unknown(out, "docx, html, json, xlsx, ics"))
}

fn unknown(out: &Path, known: &str) -> Refusal {
    let args = [("path", Arg::Text(out.display().to_string())), ("known", Arg::Text(known.to_owned()))];
    Refusal::usage("mandate-unknown-ending", args)
}

/// What a comparison is called.
pub fn title(kit: &Kit, before: &Named, after: &Named) -> String {
    let args = [("before", Arg::Text(super::called(before))), ("after", Arg::Text(super::called(after)))];
    kit.words.say(&Phrase::message("lineage-compare-title", args))
}

fn subtitle(named: &Named) -> String {
    named.title.clone()
}

fn json(value: &impl serde::Serialize) -> Result<Vec<u8>, Refusal> {
    serde_json::to_vec_pretty(value).map_err(|error| Refusal::Fault(error.to_string()))
}

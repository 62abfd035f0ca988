//! From a cell of a measurement back to the rows, files and cells behind it.

use std::collections::BTreeMap;
use std::path::Path;

use ayni_core::measure::rows_behind;
use ayni_core::report::{Source, Sources};
use ayni_cube::{Cube, CubeError, Options, TraceRow, read_quality};
use ayni_model::document::{Block, Document, Table};
use ayni_model::finding::Arg;
use ayni_model::measure::{FigureRow, FigureTable};
use ayni_model::origin::column_letters;
use ayni_model::quality::{QualityFigure, QualityRow, QualityTable};
use ayni_model::sdg::SdgLine;
use serde_json::{Value, json};

use super::{Refusal, sdg};

/// The rows behind a figure.
pub struct TraceReport {
    /// The table of the document.
    pub table: Table,
    /// The cell asked for, by row and column from 0.
    pub cell: (usize, usize),
    /// What stands behind it.
    pub behind: Behind,
}

/// What stands behind a cell: the figures of the row that it shows, and the base rows behind these.
pub enum Behind {
    /// Of resources.
    Resources(FigureRow, Vec<TraceRow>),
    /// Of results, evaluations, phases or value added.
    Quality(QualityFigure, Vec<QualityRow>),
    /// Of indicator 17.3.1.
    Lines(Vec<SdgLine>),
}

impl Behind {
    /// The figure and its rows as data.
    pub fn to_json(&self) -> Value {
        match self {
            Behind::Resources(figure, rows) => {
                json!({ "figure": figure, "rows": rows.iter().map(resource_json).collect::<Vec<_>>() })
            }
            Behind::Quality(figure, rows) => {
                json!({ "figure": figure, "rows": rows.iter().map(quality_json).collect::<Vec<_>>() })
            }
            Behind::Lines(lines) => json!({ "rows": lines }),
        }
    }
}

/// A row that stands behind a figure, as data.
pub fn resource_json(one: &TraceRow) -> Value {
    json!({
        "reporter": one.row.reporter, "activity": one.row.activity, "resource": one.row.resource,
        "year": one.row.year, "national": one.national, "usd": one.usd, "quantity": one.quantity,
        "reported": one.row.amount, "currency": one.row.currency, "unit": one.row.unit,
        "rule": one.row.rule, "rates": one.row.rates, "left_out": one.row.left_out,
        "nature": one.row.nature, "valuation": one.row.valuation, "price": one.row.price,
        "payer": one.row.payer, "role": one.row.role,
        "file": one.row.file, "sheet": one.row.sheet, "row": one.row.file_row,
        "column": one.row.file_column,
    })
}

fn quality_json(row: &QualityRow) -> Value {
    let facts: BTreeMap<&str, String> =
        row.base.facts().iter().map(|fact| (fact.as_str(), row.fact(*fact))).collect();
    json!({
        "reporter": row.reporter, "activity": row.activity, "path": row.path, "year": row.year,
        "facts": facts, "value": row.value, "numerator": row.numerator, "denominator": row.denominator,
        "left_out": row.left_out, "file": row.file, "sheet": row.sheet, "row": row.file_row,
        "column": row.file_column,
    })
}

/// Follows a cell such as `B3` (column B, third row under the heading) of a table back to its rows.
pub async fn trace(out: &Path, table: &str, cell: &str) -> Result<TraceReport, Refusal> {
    let (document, sources) = read_document(out)?;
    let shown: Vec<&Table> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) if sources.contains_key(&table.id) => Some(table),
            _ => None,
        })
        .collect();
    let Some(found) = shown.iter().find(|one| one.id == table) else {
        let all: Vec<&str> = shown.iter().map(|one| one.id.as_str()).collect();
        let (table, all) = (Arg::Text(table.to_owned()), Arg::Text(all.join(", ")));
        return Err(Refusal::usage("app-no-table", [("table", table), ("tables", all)]));
    };
    let (row, column) =
        place(cell).ok_or_else(|| Refusal::usage("app-bad-cell", [("cell", Arg::Text(cell.into()))]))?;
    let source = sources.get(table).and_then(|rows| rows.get(row)).and_then(|cells| cells.get(column));
    let Some(source) = source else {
        let last = format!("{}{}", column_letters(found.columns.len() as u32), found.rows.len());
        let (cell, last) = (Arg::Text(cell.to_owned()), Arg::Text(last));
        return Err(Refusal::usage("app-no-cell", [("cell", cell), ("last", last)]));
    };
    let Some(source) = source else {
        return Err(Refusal::usage("app-no-figure", [("cell", Arg::Text(cell.to_owned()))]));
    };
    let (table, cell) = ((*found).clone(), (row, column));
    Ok(TraceReport { table, cell, behind: behind(out, source).await? })
}

/// What stands behind a row of one of the measurement's tables.
pub async fn behind(out: &Path, source: &Source) -> Result<Behind, Refusal> {
    let missing = || {
        let table = Arg::Text(source.table.clone());
        Refusal::refused("web-no-figure", [("table", table), ("key", Arg::Text(source.key.join(" / ")))])
    };
    if is_sdg(out) {
        let lines = read_lines(out)?;
        let behind = ayni_core::sdg::behind(source, &lines).ok_or_else(missing)?;
        return Ok(Behind::Lines(behind.into_iter().cloned().collect()));
    }
    let tables: Vec<FigureTable> = read(out, "tables.json")?;
    // Folders of earlier versions have no such tables.
    let quality: Vec<QualityTable> =
        if out.join("quality.json").is_file() { read(out, "quality.json")? } else { Vec::new() };
    if let Some(rolled) = quality.iter().find(|one| one.spec.id == source.table) {
        let Some(figure) = rolled.rows.iter().find(|row| row.key == source.key) else {
            return Err(missing());
        };
        let all = read_quality(&out.join("base"), rolled.spec.base).map_err(refuse)?;
        let rows = rows_behind(&rolled.spec, &source.key, &all).into_iter().cloned().collect();
        return Ok(Behind::Quality(figure.clone(), rows));
    }
    let rolled = tables.iter().find(|one| one.spec.id == source.table);
    let figure = rolled.and_then(|rolled| rolled.rows.iter().find(|row| row.key == source.key));
    let (Some(rolled), Some(figure)) = (rolled, figure) else {
        return Err(missing());
    };
    let cube = Cube::open(&out.join("base"), Options::default()).await.map_err(refuse)?;
    let rows = cube.trace(&rolled.spec, &source.key).await.map_err(refuse)?;
    Ok(Behind::Resources(figure.clone(), rows))
}

/// The tables of a measurement that can be traced, with their captions.
pub fn traceable(out: &Path) -> Result<Vec<Table>, Refusal> {
    let (document, sources) = read_document(out)?;
    let tables = document.blocks.into_iter().filter_map(|block| match block {
        Block::Table(table) if sources.contains_key(&table.id) => Some(table),
        _ => None,
    });
    Ok(tables.collect())
}

/// Whether the folder is one of indicator 17.3.1.
fn is_sdg(out: &Path) -> bool {
    out.join(sdg::DOCUMENT).is_file()
}

/// The document of a folder of results, and where its cells come from.
fn read_document(out: &Path) -> Result<(Document, Sources), Refusal> {
    let document = if is_sdg(out) { sdg::DOCUMENT } else { "measurement.json" };
    Ok((read(out, document)?, read(out, "sources.json")?))
}

/// The lines of a folder of indicator 17.3.1.
fn read_lines(out: &Path) -> Result<Vec<SdgLine>, Refusal> {
    let path = out.join(sdg::LINES);
    let bytes = std::fs::read(&path).map_err(|error| Refusal::file(&path, &error))?;
    ayni_formats::sdg::read_lines(&bytes).map_err(|row| {
        let path = Arg::Text(out.display().to_string());
        let trouble = Arg::Text(format!("{}: {}", sdg::LINES, row + 1));
        Refusal::refused("app-no-measurement", [("path", path), ("trouble", trouble)])
    })
}

pub(super) fn read<T: serde::de::DeserializeOwned>(out: &Path, name: &str) -> Result<T, Refusal> {
    let path = out.join(name);
    let refuse = |trouble: String| {
        let path = Arg::Text(out.display().to_string());
        Refusal::refused("app-no-measurement", [("path", path), ("trouble", Arg::Text(trouble))])
    };
    let bytes = std::fs::read(&path).map_err(|error| refuse(error.to_string()))?;
    serde_json::from_slice(&bytes).map_err(|error| refuse(format!("{name}: {error}")))
}

pub(super) fn refuse(error: CubeError) -> Refusal {
    match error {
        CubeError::Foreign { file, what } => Refusal::refused(
            "app-no-measurement",
            [("path", Arg::Text(file.display().to_string())), ("trouble", Arg::Text(what))],
        ),
        CubeError::Io { file, source } => Refusal::file(&file, &source),
        other => Refusal::Fault(other.to_string()),
    }
}

/// `B3` as row 2 and column 1, both from 0.
fn place(cell: &str) -> Option<(usize, usize)> {
    let digits = cell.find(|c: char| c.is_ascii_digit())?;
    let (letters, number) = cell.split_at(digits);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let column = letters.bytes().try_fold(0_usize, |sum, letter| {
        letter.is_ascii_alphabetic().then(|| sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1)
    })?;
    let row = number.parse::<usize>().ok()?.checked_sub(1)?;
    Some((row, column - 1))
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn cells_are_named_as_in_a_workbook() {
        assert_eq!(place("A1"), Some((0, 0)));
        assert_eq!(place("ab12"), Some((11, 27)));
        for bad in ["", "B", "3", "B0", "B-1", "ABCD1", "é1", "B99999999999999999999"] {
            assert_eq!(place(bad), None, "{bad}");
        }
    }
}

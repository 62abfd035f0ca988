//! Results, evaluations, phases and value added as columns: their base rows and their tables.
//!
//! These are few beside the rows of resources and are joined by rules of their own, which `ayni-core` has;
//! here they are written and read.

use std::path::Path;
use std::sync::Arc;

use ayni_model::Amount;
use ayni_model::measure::Direction;
use ayni_model::quality::{Fact, QualityBase, QualityFigure, QualityRow, QualityTable};
use datafusion::arrow::array::{
    ArrayRef, Int16Array, RecordBatch, StringViewArray, UInt32Array, UInt64Array,
};
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use crate::folder::{TableFile, WrittenFile, failed};
use crate::query::year_of;
use crate::rows::{Column, amount_cell, number_cell, text_cell, year_cell};
use crate::{CubeError, amounts};

/// Writes the base rows into a folder: a file to each base, an empty one as well.
pub fn write_quality(folder: &Path, rows: &[QualityRow]) -> Result<Vec<WrittenFile>, CubeError> {
    let write = |base: &QualityBase| {
        let own: Vec<&QualityRow> = rows.iter().filter(|row| row.base == *base).collect();
        let columns = RecordBatch::try_from_iter_with_nullable(columns(*base, &own))?;
        let mut file = TableFile::create(folder, &file_name(*base), &columns, &[])?;
        file.add(columns)?;
        file.finish()
    };
    QualityBase::ALL.iter().map(write).collect()
}

/// Reads the base rows that [`write_quality`] wrote, of one base.
pub fn read_quality(folder: &Path, base: QualityBase) -> Result<Vec<QualityRow>, CubeError> {
    let path = folder.join(file_name(base));
    let file = std::fs::File::open(&path).map_err(|source| CubeError::io(&path, source))?;
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| failed(&path, error))?;
    let mut rows = Vec::new();
    for columns in reader.build().map_err(|error| failed(&path, error))? {
        let columns = columns.map_err(|error| CubeError::foreign(&path, error.to_string()))?;
        for at in 0..columns.num_rows() {
            rows.push(row_of(base, &columns, at)?);
        }
    }
    Ok(rows)
}

/// A joined value of a table's row.
type SumOf = fn(&QualityFigure) -> Option<Amount>;
/// A count of it.
type CountOf = fn(&QualityFigure) -> u64;

/// Writes a table to `<id>.parquet`: a column to each key, then value, numerator, denominator and counts.
pub fn write_quality_table(folder: &Path, table: &QualityTable) -> Result<WrittenFile, CubeError> {
    let mut columns: Vec<(String, ArrayRef, bool)> = Vec::new();
    for (at, fact) in table.spec.keys.iter().enumerate() {
        let codes = table.rows.iter().map(|row| row.key.get(at).map(String::as_str).unwrap_or_default());
        let column: ArrayRef = match fact {
            Fact::Year => Arc::new(codes.map(|code| year_of(code).flatten()).collect::<Int16Array>()),
            _ => Arc::new(StringViewArray::from_iter_values(codes)),
        };
        columns.push((column_name(*fact), column, *fact == Fact::Year));
    }
    let sums: [(&str, SumOf); 3] = [
        ("value", |row| row.value),
        ("numerator", |row| row.numerator),
        ("denominator", |row| row.denominator),
    ];
    for (name, sum) in sums {
        columns.push((name.to_owned(), amounts::column(table.rows.iter().map(sum)), true));
    }
    let counts: [(&str, CountOf); 2] = [("activities", |row| row.activities), ("lines", |row| row.lines)];
    for (name, count) in counts {
        let counts = UInt64Array::from_iter_values(table.rows.iter().map(count));
        columns.push((name.to_owned(), Arc::new(counts), false));
    }
    let columns = RecordBatch::try_from_iter_with_nullable(columns)?;
    let metadata = [("ayni.table", table.spec.id.as_str()), ("ayni.rows", table.spec.rows.as_str())];
    let mut file = TableFile::create(folder, &format!("{}.parquet", table.spec.id), &columns, &metadata)?;
    file.add(columns)?;
    file.finish()
}

fn file_name(base: QualityBase) -> String {
    format!("{}.parquet", base.as_str())
}

/// A fact's column: SQL takes a name without a dash as it stands.
fn column_name(fact: Fact) -> String {
    fact.as_str().replace('-', "_")
}

fn columns(base: QualityBase, rows: &[&QualityRow]) -> Vec<(String, ArrayRef, bool)> {
    let texts = |name: &'static str, text: fn(&QualityRow) -> &str| -> Column {
        let values = StringViewArray::from_iter_values(rows.iter().map(|row| text(row)));
        (name, Arc::new(values), false)
    };
    let sums = |name: &'static str, amount: fn(&QualityRow) -> Option<Amount>| -> Column {
        (name, amounts::column(rows.iter().map(|row| amount(row))), true)
    };
    let numbers = |name: &'static str, number: fn(&QualityRow) -> u32| -> Column {
        (name, Arc::new(UInt32Array::from_iter_values(rows.iter().map(|row| number(row)))), false)
    };
    let years: Int16Array = rows.iter().map(|row| row.year).collect();
    let first = [
        texts("reporter", |row| &row.reporter),
        texts("activity", |row| &row.activity),
        texts("path", |row| &row.path),
        texts("direction", |row| row.direction.as_str()),
        ("year", Arc::new(years), true),
    ];
    let last = [
        sums("value", |row| row.value),
        sums("numerator", |row| row.numerator),
        sums("denominator", |row| row.denominator),
        texts("left_out", |row| &row.left_out),
        texts("file", |row| &row.file),
        texts("sheet", |row| &row.sheet),
        numbers("file_row", |row| row.file_row),
        numbers("file_column", |row| row.file_column),
    ];
    let named = |(name, column, nullable): Column| (name.to_owned(), column, nullable);
    let fact = |fact: &Fact| -> (String, ArrayRef, bool) {
        let values = StringViewArray::from_iter_values(rows.iter().map(|row| row.fact(*fact)));
        (column_name(*fact), Arc::new(values), false)
    };
    let facts = base.facts().iter().map(fact);
    first.into_iter().map(named).chain(facts).chain(last.into_iter().map(named)).collect()
}

fn row_of(base: QualityBase, columns: &RecordBatch, at: usize) -> Result<QualityRow, CubeError> {
    let text = |name: &str| text_cell(columns, name, at);
    let direction = text("direction")?;
    Ok(QualityRow {
        base,
        reporter: text("reporter")?,
        activity: text("activity")?,
        path: text("path")?,
        direction: Direction::from_code(&direction).ok_or_else(|| CubeError::column("direction"))?,
        year: year_cell(columns, at)?,
        facts: base.facts().iter().map(|fact| text(&column_name(*fact))).collect::<Result<_, _>>()?,
        value: amount_cell(columns, "value", at)?,
        numerator: amount_cell(columns, "numerator", at)?,
        denominator: amount_cell(columns, "denominator", at)?,
        left_out: text("left_out")?,
        file: text("file")?,
        sheet: text("sheet")?,
        file_row: number_cell(columns, "file_row", at)?,
        file_column: number_cell(columns, "file_column", at)?,
    })
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "the test reads what was written")]
mod tests {
    use super::*;

    fn row(base: QualityBase, reporter: &str, year: Option<i16>) -> QualityRow {
        let facts = base.facts().iter().map(|fact| format!("{} of {reporter}", fact.as_str())).collect();
        QualityRow {
            base,
            reporter: reporter.into(),
            activity: "7".into(),
            path: "results[r].indicators[i].values[v]".into(),
            direction: Direction::Received,
            year,
            facts,
            value: Some("12.5".parse().expect("an amount")),
            numerator: None,
            denominator: Some(Amount::ONE),
            left_out: String::new(),
            file: "f.xlsx".into(),
            sheet: "S".into(),
            file_row: 4,
            file_column: 9,
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut all = Vec::new();
        for base in QualityBase::ALL.iter().filter(|base| **base != QualityBase::Phases) {
            all.extend([row(*base, "XAA-MOH", Some(2024)), row(*base, "XAA-EDU", None)]);
        }
        let files = write_quality(folder.path(), &all).expect("files");
        assert_eq!(files.iter().map(|file| file.rows).collect::<Vec<_>>(), [2, 2, 2, 0, 2]);
        for base in QualityBase::ALL {
            let own: Vec<_> = all.iter().filter(|row| row.base == *base).cloned().collect();
            assert_eq!(read_quality(folder.path(), *base).expect("rows"), own);
        }
    }
}

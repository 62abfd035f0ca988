//! A rolled-up table as a Parquet file, and back.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use ayni_model::Amount;
use ayni_model::measure::{Dimension, FigureRow, FigureTable, TableRows, TableSpec};
use datafusion::arrow::array::{ArrayRef, AsArray, Int16Array, RecordBatch, StringViewArray, UInt64Array};
use datafusion::arrow::datatypes::{Int64Type, UInt64Type};
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use crate::folder::{TableFile, WrittenFile, failed};
use crate::query::{COUNTS, SUMS, check, column_name, refuse, year_of};
use crate::rows::{amount_cell, text_cell, year_cell};
use crate::{CubeError, SpecProblem, amounts};

const ID: &str = "ayni.table";
const ROWS: &str = "ayni.rows";

/// Writes a table to `<id>.parquet` in the folder: one column for each dimension, then the figures.
pub fn write_table(folder: &Path, table: &FigureTable) -> Result<WrittenFile, CubeError> {
    check(&table.spec)?;
    let columns = to_columns(table)?;
    let name = format!("{}.parquet", table.spec.id);
    let metadata = [(ID, table.spec.id.as_str()), (ROWS, rows_code(table.spec.rows))];
    let mut file = TableFile::create(folder, &name, &columns, &metadata)?;
    file.add(columns)?;
    file.finish()
}

fn to_columns(table: &FigureTable) -> Result<RecordBatch, CubeError> {
    let mut columns: Vec<(&str, ArrayRef, bool)> = Vec::new();
    for (at, dimension) in table.spec.dimensions.iter().enumerate() {
        let mut codes = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            let code = row.key.get(at).filter(|_| row.key.len() == table.spec.dimensions.len());
            codes.push(code.ok_or_else(|| refuse(&table.spec, SpecProblem::Key))?.as_str());
        }
        columns.push(match dimension {
            Dimension::Year => {
                let years = codes.iter().map(|code| year_of(code));
                let years = years.collect::<Option<Int16Array>>();
                let years = years.ok_or_else(|| refuse(&table.spec, SpecProblem::Key))?;
                (column_name(*dimension), Arc::new(years), true)
            }
            _ => {
                let codes = StringViewArray::from_iter_values(codes);
                (column_name(*dimension), Arc::new(codes), false)
            }
        });
    }
    let sums: [fn(&FigureRow) -> Option<Amount>; 6] = [
        |row| row.national,
        |row| row.usd,
        |row| row.quantity,
        |row| row.reported,
        |row| row.constant,
        |row| row.international,
    ];
    for (name, sum) in SUMS.into_iter().zip(sums) {
        columns.push((name, amounts::column(table.rows.iter().map(sum)), true));
    }
    let counts: [fn(&FigureRow) -> u64; 5] = [
        |row| row.activities,
        |row| row.measures,
        |row| row.unconverted,
        |row| row.estimated,
        |row| row.imputed,
    ];
    for (name, count) in COUNTS.into_iter().zip(counts) {
        let counts = UInt64Array::from_iter_values(table.rows.iter().map(count));
        columns.push((name, Arc::new(counts), false));
    }
    Ok(RecordBatch::try_from_iter_with_nullable(columns)?)
}

/// Reads a table that [`write_table`] wrote.
pub fn read_table(path: &Path) -> Result<FigureTable, CubeError> {
    let file = File::open(path).map_err(|source| CubeError::io(path, source))?;
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| failed(path, error))?;
    let text = |key: &str| {
        let pairs = reader.metadata().file_metadata().key_value_metadata()?;
        pairs.iter().find(|pair| pair.key == key)?.value.clone()
    };
    let not_a_table = || CubeError::foreign(path, "not a table of figures");
    let id = text(ID).ok_or_else(not_a_table)?;
    let rows = text(ROWS).and_then(|code| rows_of(&code)).ok_or_else(not_a_table)?;
    let names: Vec<String> = reader.schema().fields().iter().map(|field| field.name().clone()).collect();
    let figures = SUMS.len() + COUNTS.len();
    let by = names.len().checked_sub(figures).ok_or_else(not_a_table)?;
    let (keys, rest) = names.split_at(by);
    if !rest.iter().eq(SUMS.iter().chain(&COUNTS)) {
        return Err(not_a_table());
    }
    let dimensions = keys.iter().map(|name| dimension_of(name).ok_or_else(not_a_table));
    let spec = TableSpec { id, rows, dimensions: dimensions.collect::<Result<_, _>>()? };
    check(&spec)?;
    let mut rows = Vec::new();
    for columns in reader.build().map_err(|error| failed(path, error))? {
        let columns = columns.map_err(|error| CubeError::foreign(path, error.to_string()))?;
        for at in 0..columns.num_rows() {
            rows.push(figure_row(&spec, &columns, at)?);
        }
    }
    Ok(FigureTable { spec, rows })
}

/// One row of figures. A sum that the table does not form is missing.
pub(crate) fn figure_row(spec: &TableSpec, columns: &RecordBatch, at: usize) -> Result<FigureRow, CubeError> {
    let mut key = Vec::with_capacity(spec.dimensions.len());
    for dimension in &spec.dimensions {
        key.push(match dimension {
            Dimension::Year => year_cell(columns, at)?.map_or(String::new(), |year| year.to_string()),
            other => text_cell(columns, column_name(*other), at)?,
        });
    }
    let sum = |name: &str| match columns.column_by_name(name) {
        Some(_) => amount_cell(columns, name, at),
        None => Ok(None),
    };
    let count = |name: &str| {
        let column = columns.column_by_name(name).ok_or_else(|| CubeError::column(name))?;
        let written = column.as_primitive_opt::<UInt64Type>().map(|counts| counts.value(at));
        let counted = column.as_primitive_opt::<Int64Type>().map(|counts| counts.value(at));
        written
            .or_else(|| counted.and_then(|count| u64::try_from(count).ok()))
            .ok_or_else(|| CubeError::column(name))
    };
    let [national, usd, quantity, reported, constant, international] = SUMS.map(sum);
    let [activities, measures, unconverted, estimated, imputed] = COUNTS.map(count);
    Ok(FigureRow {
        key,
        national: national?,
        usd: usd?,
        quantity: quantity?,
        reported: reported?,
        constant: constant?,
        international: international?,
        activities: activities?,
        measures: measures?,
        unconverted: unconverted?,
        estimated: estimated?,
        imputed: imputed?,
    })
}

fn dimension_of(column: &str) -> Option<Dimension> {
    Dimension::ALL.iter().copied().find(|dimension| column_name(*dimension) == column)
}

fn rows_code(rows: TableRows) -> &'static str {
    match rows {
        TableRows::Counted => "counted",
        TableRows::Present => "present",
        TableRows::LeftOut => "left-out",
        TableRows::Receipts => "receipts",
        TableRows::Triangular => "triangular",
        TableRows::Reported => "reported",
    }
}

fn rows_of(code: &str) -> Option<TableRows> {
    let all = [
        TableRows::Counted,
        TableRows::Present,
        TableRows::LeftOut,
        TableRows::Receipts,
        TableRows::Triangular,
        TableRows::Reported,
    ];
    all.into_iter().find(|rows| rows_code(*rows) == code)
}

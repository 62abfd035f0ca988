//! What a written file and a table hold, for those who describe them.

use std::fs::File;
use std::path::Path;

use ayni_model::measure::TableSpec;
use datafusion::arrow::datatypes::DataType;
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use crate::CubeError;
use crate::folder::failed;
use crate::query::{SUMS, check, forms};

/// A column of a Parquet file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileColumn {
    /// Its name.
    pub name: String,
    /// What it holds: `text`, `whole number`, `year`, `amount`, `yes or no`.
    pub kind: String,
    /// Whether it may be null.
    pub nullable: bool,
}

/// The columns of a Parquet file, in their order.
pub fn file_columns(path: &Path) -> Result<Vec<FileColumn>, CubeError> {
    let file = File::open(path).map_err(|source| CubeError::io(path, source))?;
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| failed(path, error))?;
    let columns = reader.schema().fields().iter().map(|field| {
        let kind = match field.data_type() {
            DataType::Utf8 | DataType::Utf8View => "text".to_owned(),
            DataType::UInt32 | DataType::UInt64 => "whole number".to_owned(),
            DataType::Int16 => "year".to_owned(),
            DataType::Decimal128(_, _) => "amount".to_owned(),
            DataType::Boolean => "yes or no".to_owned(),
            other => other.to_string(),
        };
        FileColumn { name: field.name().clone(), kind, nullable: field.is_nullable() }
    });
    Ok(columns.collect())
}

/// The sums that a table forms; in every other column of sums it has nothing.
pub fn sums(spec: &TableSpec) -> Result<Vec<&'static str>, CubeError> {
    let share = check(spec)?;
    Ok(SUMS.into_iter().filter(|sum| forms(spec, share, sum)).collect())
}

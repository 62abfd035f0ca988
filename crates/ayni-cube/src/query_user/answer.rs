//! The answer as text: exact, by row.

use std::io;

use ayni_model::Amount;
use ayni_model::register::ColumnKind;
use datafusion::arrow::array::{Array, AsArray, RecordBatch};
use datafusion::arrow::datatypes::{DataType, Decimal128Type, Schema};
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};

use super::QueryStop;
use super::refused::refuse;
use crate::CubeError;

/// A column of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerColumn {
    /// Its name, as the query gives it.
    pub name: String,
    /// What it holds. Whatever the tables have no kind for is text.
    pub kind: ColumnKind,
}

/// Takes an answer in.
pub trait AnswerSink {
    /// The columns, once, before the rows.
    fn columns(&mut self, columns: &[AnswerColumn]) -> io::Result<()>;
    /// One row: as many texts as there are columns, `None` where a value is missing.
    fn row(&mut self, cells: Vec<Option<String>>) -> io::Result<()>;
}

/// The columns of an answer of this form.
pub(super) fn columns(schema: &Schema) -> Vec<AnswerColumn> {
    let kind = |data: &DataType| match data {
        data if data.is_integer() => ColumnKind::Whole,
        DataType::Decimal128(_, 0) => ColumnKind::Whole,
        DataType::Decimal128(..) => ColumnKind::Amount,
        DataType::Boolean => ColumnKind::Truth,
        DataType::Date32 => ColumnKind::Day,
        _ => ColumnKind::Text,
    };
    let column = |name: &String, data| AnswerColumn { name: name.clone(), kind: kind(data) };
    schema.fields().iter().map(|field| column(field.name(), field.data_type())).collect()
}

/// Hands the rows of a batch over.
pub(super) fn rows(columns: &RecordBatch, sink: &mut dyn AnswerSink) -> Result<(), QueryStop> {
    let options = FormatOptions::default();
    let fault = |error| QueryStop::Fault(CubeError::from(error));
    let formats = columns
        .columns()
        .iter()
        .map(|column| ArrayFormatter::try_new(column.as_ref(), &options))
        .collect::<Result<Vec<_>, _>>()
        .map_err(fault)?;
    for at in 0..columns.num_rows() {
        let mut cells = Vec::with_capacity(formats.len());
        for (column, format) in columns.columns().iter().zip(&formats) {
            if column.is_null(at) {
                cells.push(None);
                continue;
            }
            if let Some(amounts) = column.as_primitive_opt::<Decimal128Type>()
                && Amount::from_millionths(amounts.value(at)).is_err()
            {
                // The engine lets what has 39 digits but fits 128 bits through.
                return Err(QueryStop::Refused(Box::new(refuse("query-overflow"))));
            }
            let text = format.value(at).try_to_string().map_err(fault)?;
            cells.push(Some(match column.data_type() {
                DataType::Decimal128(..) => plain(&text),
                _ => text,
            }));
        }
        sink.row(cells).map_err(QueryStop::Answer)?;
    }
    Ok(())
}

/// A decimal without zeros at its end, as [`Amount`] writes it.
fn plain(text: &str) -> String {
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text.to_owned(),
    }
}

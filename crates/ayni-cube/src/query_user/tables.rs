//! The register's tables as Parquet files: for an export, and for a query to read.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use ayni_model::Day;
use ayni_model::register::{Cell, ColumnKind, RowSink, TableForm, all_tables};
use datafusion::arrow::array::{
    ArrayRef, BooleanBuilder, Date32Builder, Decimal128Builder, Int64Builder, RecordBatch, StringViewBuilder,
};
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};

use crate::CubeError;
use crate::amounts::AMOUNT;
use crate::folder::{TableFile, WrittenFile};

/// Rows gathered before they go to a file.
const ROWS: usize = 4_096;

/// The columns of a table.
pub(super) fn schema(form: &TableForm) -> SchemaRef {
    let field = |column: &ayni_model::register::ColumnForm| {
        let data = match column.kind {
            ColumnKind::Text => DataType::Utf8View,
            ColumnKind::Whole => DataType::Int64,
            ColumnKind::Amount => AMOUNT,
            ColumnKind::Truth => DataType::Boolean,
            ColumnKind::Day => DataType::Date32,
        };
        Field::new(column.name, data, !column.needed)
    };
    Arc::new(Schema::new(form.columns.iter().map(field).collect::<Vec<_>>()))
}

/// Writes rows of the register's tables into `<table>.parquet` each. Memory is bounded; the bytes
/// depend on the rows and their order alone.
#[derive(Debug)]
pub struct RegisterWriter {
    tables: Vec<Writing>,
}

impl RegisterWriter {
    /// Creates the files of the tables wanted; rows of other tables are passed over.
    pub fn new(folder: &Path, wanted: &BTreeSet<&str>) -> Result<RegisterWriter, CubeError> {
        let tables = all_tables().filter(|form| wanted.contains(form.name)).map(|form| {
            let schema = schema(form);
            let like = RecordBatch::new_empty(Arc::clone(&schema));
            let file = TableFile::create(folder, &format!("{}.parquet", form.name), &like, &[])?;
            let columns = form.columns.iter().map(|column| Building::of(column.kind)).collect();
            Ok(Writing { form, schema, columns, rows: 0, file })
        });
        Ok(RegisterWriter { tables: tables.collect::<Result<_, CubeError>>()? })
    }

    /// Ends the files, in the order of [`all_tables`].
    pub fn finish(self) -> Result<Vec<WrittenFile>, CubeError> {
        let ended = self.tables.into_iter().map(|mut table| {
            table.flush()?;
            table.file.finish()
        });
        ended.collect()
    }
}

impl RowSink for RegisterWriter {
    type Trouble = CubeError;

    fn row(&mut self, form: &'static TableForm, cells: Vec<Cell<'_>>) -> Result<(), CubeError> {
        let found = self.tables.iter_mut().find(|table| table.form.name == form.name);
        found.map_or(Ok(()), |table| table.row(cells))
    }
}

/// One table in the making.
#[derive(Debug)]
struct Writing {
    form: &'static TableForm,
    schema: SchemaRef,
    columns: Vec<Building>,
    rows: usize,
    file: TableFile,
}

impl Writing {
    fn row(&mut self, cells: Vec<Cell<'_>>) -> Result<(), CubeError> {
        let mut cells = cells.into_iter();
        for column in &mut self.columns {
            column.add(cells.next().unwrap_or(Cell::Missing));
        }
        self.rows += 1;
        if self.rows == ROWS { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), CubeError> {
        let columns = self.columns.iter_mut().map(Building::take).collect();
        self.rows = 0;
        self.file.add(RecordBatch::try_new(Arc::clone(&self.schema), columns)?)
    }
}

/// One column in the making. A cell of another kind than its column's is a fault of the program
/// that made it, and becomes missing; a column that every row needs then refuses the whole.
#[derive(Debug)]
enum Building {
    Text(StringViewBuilder),
    Whole(Int64Builder),
    Amount(Decimal128Builder),
    Truth(BooleanBuilder),
    Day(Date32Builder),
}

impl Building {
    fn of(kind: ColumnKind) -> Building {
        match kind {
            ColumnKind::Text => Building::Text(StringViewBuilder::new()),
            ColumnKind::Whole => Building::Whole(Int64Builder::new()),
            ColumnKind::Amount => Building::Amount(Decimal128Builder::new().with_data_type(AMOUNT)),
            ColumnKind::Truth => Building::Truth(BooleanBuilder::new()),
            ColumnKind::Day => Building::Day(Date32Builder::new()),
        }
    }

    fn add(&mut self, cell: Cell<'_>) {
        match (self, cell) {
            (Building::Text(all), Cell::Text(text)) => all.append_value(text),
            (Building::Text(all), _) => all.append_null(),
            (Building::Whole(all), Cell::Whole(number)) => all.append_value(number),
            (Building::Whole(all), _) => all.append_null(),
            (Building::Amount(all), Cell::Amount(amount)) => all.append_value(amount.millionths()),
            (Building::Amount(all), _) => all.append_null(),
            (Building::Truth(all), Cell::Truth(truth)) => all.append_value(truth),
            (Building::Truth(all), _) => all.append_null(),
            (Building::Day(all), Cell::Day(day)) => all.append_value(days(day)),
            (Building::Day(all), _) => all.append_null(),
        }
    }

    fn take(&mut self) -> ArrayRef {
        match self {
            Building::Text(all) => Arc::new(all.finish()),
            Building::Whole(all) => Arc::new(all.finish()),
            Building::Amount(all) => Arc::new(all.finish().with_data_type(AMOUNT)),
            Building::Truth(all) => Arc::new(all.finish()),
            Building::Day(all) => Arc::new(all.finish()),
        }
    }
}

/// Days since 1970-01-01, as Arrow and Parquet keep a date.
fn days(day: Day) -> i32 {
    let seconds = day.duration_since(Day::constant(1970, 1, 1)).as_secs();
    i32::try_from(seconds / 86_400).unwrap_or(0)
}

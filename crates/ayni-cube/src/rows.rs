//! Measure rows as columns, and back.
//!
//! Text that is missing is empty, never null; a missing amount or year is null.

use std::sync::Arc;

use ayni_model::measure::{Direction, MeasureKind, MeasureRow, Nature, Side};
use ayni_model::{Amount, Basis, Role, Valuation};
use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, Int16Array, RecordBatch, StringViewArray, UInt32Array,
};
use datafusion::arrow::datatypes::{Decimal128Type, Int16Type, UInt32Type};
use datafusion::arrow::error::ArrowError;

use crate::base::BaseRow;
use crate::{CubeError, amounts};

/// A column with its name and whether it may have nulls.
pub(crate) type Column = (&'static str, ArrayRef, bool);

/// The columns of base rows that no table groups by or adds: they only say where a figure comes from.
pub(crate) const TRACED_ONLY: [&str; 12] = [
    "activity",
    "resource",
    "measure",
    "component",
    "kind",
    "rule",
    "rates",
    "price",
    "file",
    "sheet",
    "file_row",
    "file_column",
];

/// The base rows as columns, in the order given.
pub(crate) fn to_columns(rows: &[&BaseRow]) -> Result<RecordBatch, ArrowError> {
    let amount = |name, value: fn(&MeasureRow) -> Option<Amount>| -> Column {
        (name, amounts::column(rows.iter().map(|base| value(base.row))), true)
    };
    let mut columns = vec![
        numbers("row", rows, |base| base.row.row),
        texts("activity", rows, |row| &row.activity),
        texts("resource", rows, |row| &row.resource),
        numbers("measure", rows, |base| base.row.measure),
        texts("component", rows, |row| &row.component),
        texts("kind", rows, |row| row.kind.as_str()),
        texts("rule", rows, |row| &row.rule),
        amount("amount", |row| row.amount),
        amount("national", |row| row.national),
        amount("usd", |row| row.usd),
        amount("quantity", |row| row.quantity),
        amount("constant", |row| row.constant),
        amount("international", |row| row.international),
        texts("rates", rows, |row| &row.rates),
        texts("price", rows, |row| &row.price),
        texts("file", rows, |row| &row.file),
        texts("sheet", rows, |row| &row.sheet),
        numbers("file_row", rows, |base| base.row.file_row),
        numbers("file_column", rows, |base| base.row.file_column),
    ];
    columns.extend(grouped(rows));
    columns.extend(of_rows_only(rows));
    RecordBatch::try_from_iter_with_nullable(columns)
}

/// The columns to group and to count by. The share tables carry them too, so that no query joins.
///
/// `activity_index` numbers the activities of all reporters; `counted` says that no ground leaves
/// the row out, `carries` that it has an amount or a quantity, `unconverted` that it has money but
/// none in United States dollars, `receipt` that it is a receipt of the partner, `imputed` that it
/// has its value by a price of the method and was not reported.
pub(crate) fn grouped(rows: &[&BaseRow]) -> Vec<Column> {
    let year: Int16Array = rows.iter().map(|base| base.row.year).collect();
    vec![
        numbers("activity_index", rows, |base| base.activity),
        ("year", Arc::new(year), true),
        texts("direction", rows, |row| row.direction.as_str()),
        texts("basis", rows, |row| row.basis.map_or("", Basis::as_str)),
        texts("group", rows, |row| &row.group),
        texts("item", rows, |row| &row.item),
        texts("unit", rows, |row| &row.unit),
        texts("form", rows, |row| &row.form),
        texts("reporter", rows, |row| &row.reporter),
        texts("currency", rows, |row| &row.currency),
        texts("left_out", rows, |row| &row.left_out),
        texts("gender", rows, gender),
        truths("counted", rows, |row| row.left_out.is_empty()),
        truths("carries", rows, carries),
        truths("unconverted", rows, |row| has_money(row) && row.usd.is_none()),
        truths("estimated", rows, |row| row.nature == Nature::Estimated),
        truths("imputed", rows, |row| row.nature == Nature::Imputed),
        truths("receipt", rows, |row| row.receipt),
    ]
}

/// More columns to group by, which only the base rows have: no table needs them by shares.
fn of_rows_only(rows: &[&BaseRow]) -> Vec<Column> {
    vec![
        texts("payer", rows, |row| &row.payer),
        texts("role", rows, |row| row.role.map_or("", Role::as_str)),
        texts("side", rows, |row| row.side.map_or("", Side::as_str)),
        texts("phase", rows, |row| &row.phase),
        texts("nature", rows, |row| row.nature.as_str()),
        texts("valuation", rows, |row| row.valuation.map_or("", Valuation::as_str)),
    ]
}

/// Scores as texts. The record has no other scores.
const SCORES: [&str; 5] = ["0", "1", "2", "3", "4"];

fn gender(row: &MeasureRow) -> &'static str {
    row.gender.and_then(|score| SCORES.get(usize::from(score)).copied()).unwrap_or("")
}

fn has_money(row: &MeasureRow) -> bool {
    matches!(row.kind, MeasureKind::Money | MeasureKind::Value) && row.amount.is_some()
}

fn carries(row: &MeasureRow) -> bool {
    [row.amount, row.national, row.usd, row.quantity].iter().any(Option::is_some)
}

fn texts(name: &'static str, rows: &[&BaseRow], value: fn(&MeasureRow) -> &str) -> Column {
    let values = StringViewArray::from_iter_values(rows.iter().map(|base| value(base.row)));
    (name, Arc::new(values), false)
}

fn numbers(name: &'static str, rows: &[&BaseRow], value: fn(&BaseRow) -> u32) -> Column {
    let values = UInt32Array::from_iter_values(rows.iter().map(|base| value(base)));
    (name, Arc::new(values), false)
}

fn truths(name: &'static str, rows: &[&BaseRow], value: fn(&MeasureRow) -> bool) -> Column {
    let values: Vec<bool> = rows.iter().map(|base| value(base.row)).collect();
    (name, Arc::new(BooleanArray::from(values)), false)
}

/// One measure row out of the columns.
pub(crate) fn from_columns(columns: &RecordBatch, at: usize) -> Result<MeasureRow, CubeError> {
    let text = |name| text_cell(columns, name, at);
    let amount = |name| amount_cell(columns, name, at);
    let number = |name| number_cell(columns, name, at);
    let truth = |name: &str| {
        let column = column(columns, name)?.as_boolean_opt();
        Ok::<_, CubeError>(column.ok_or_else(|| CubeError::column(name))?.value(at))
    };
    Ok(MeasureRow {
        row: number("row")?,
        reporter: text("reporter")?,
        activity: text("activity")?,
        resource: text("resource")?,
        measure: number("measure")?,
        component: text("component")?,
        kind: MeasureKind::from_code(&text("kind")?).ok_or_else(|| CubeError::column("kind"))?,
        year: year_cell(columns, at)?,
        direction: Direction::from_code(&text("direction")?).ok_or_else(|| CubeError::column("direction"))?,
        form: text("form")?,
        basis: coded("basis", &text("basis")?, Basis::from_code)?,
        group: text("group")?,
        item: text("item")?,
        rule: text("rule")?,
        unit: text("unit")?,
        currency: text("currency")?,
        amount: amount("amount")?,
        national: amount("national")?,
        usd: amount("usd")?,
        quantity: amount("quantity")?,
        constant: amount("constant")?,
        international: amount("international")?,
        rates: text("rates")?,
        valuation: coded("valuation", &text("valuation")?, Valuation::from_code)?,
        price: text("price")?,
        nature: Nature::from_code(&text("nature")?).ok_or_else(|| CubeError::column("nature"))?,
        payer: text("payer")?,
        role: coded("role", &text("role")?, Role::from_code)?,
        side: coded("side", &text("side")?, Side::from_code)?,
        phase: text("phase")?,
        receipt: truth("receipt")?,
        gender: coded("gender", &text("gender")?, |code| {
            SCORES.iter().position(|score| *score == code).and_then(|score| u8::try_from(score).ok())
        })?,
        left_out: text("left_out")?,
        file: text("file")?,
        sheet: text("sheet")?,
        file_row: number("file_row")?,
        file_column: number("file_column")?,
    })
}

/// A code that may be missing.
fn coded<T>(column: &str, code: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, CubeError> {
    match code {
        "" => Ok(None),
        code => read(code).map(Some).ok_or_else(|| CubeError::column(column)),
    }
}

fn column<'a>(columns: &'a RecordBatch, name: &str) -> Result<&'a ArrayRef, CubeError> {
    columns.column_by_name(name).ok_or_else(|| CubeError::column(name))
}

/// The text in one cell; empty where it is null.
pub(crate) fn text_cell(columns: &RecordBatch, name: &str, at: usize) -> Result<String, CubeError> {
    let array = column(columns, name)?;
    if array.is_null(at) {
        return Ok(String::new());
    }
    let view = array.as_string_view_opt().map(|texts| texts.value(at));
    let text = view.or_else(|| array.as_string_opt::<i32>().map(|texts| texts.value(at)));
    text.map(str::to_owned).ok_or_else(|| CubeError::column(name))
}

/// The amount in one cell.
pub(crate) fn amount_cell(columns: &RecordBatch, name: &str, at: usize) -> Result<Option<Amount>, CubeError> {
    let array = column(columns, name)?.as_primitive_opt::<Decimal128Type>();
    amounts::cell(array.ok_or_else(|| CubeError::column(name))?, at)
}

/// The year in one cell.
pub(crate) fn year_cell(columns: &RecordBatch, at: usize) -> Result<Option<i16>, CubeError> {
    let array = column(columns, "year")?.as_primitive_opt::<Int16Type>();
    let array = array.ok_or_else(|| CubeError::column("year"))?;
    Ok(array.is_valid(at).then(|| array.value(at)))
}

/// The number in one cell.
pub(crate) fn number_cell(columns: &RecordBatch, name: &str, at: usize) -> Result<u32, CubeError> {
    let array = column(columns, name)?.as_primitive_opt::<UInt32Type>();
    Ok(array.ok_or_else(|| CubeError::column(name))?.value(at))
}

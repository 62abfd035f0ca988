//! Amounts as a column: whole millionths in `Decimal128(38, 6)`, and back.

use std::sync::Arc;

use ayni_model::Amount;
use datafusion::arrow::array::{Array, ArrayRef, Decimal128Array};
use datafusion::arrow::datatypes::DataType;

use crate::CubeError;

/// Digits kept; with [`SCALE`] just what [`Amount`] holds.
pub(crate) const PRECISION: u8 = 38;
/// Decimals kept.
pub(crate) const SCALE: i8 = 6;

/// The column type of every amount and quantity.
pub(crate) const AMOUNT: DataType = DataType::Decimal128(PRECISION, SCALE);

/// A column of amounts; a missing one is null, not zero.
pub(crate) fn column(amounts: impl Iterator<Item = Option<Amount>>) -> ArrayRef {
    let values: Decimal128Array = amounts.map(|amount| amount.map(Amount::millionths)).collect();
    Arc::new(values.with_data_type(AMOUNT))
}

/// The amount in one cell.
pub(crate) fn cell(column: &Decimal128Array, at: usize) -> Result<Option<Amount>, CubeError> {
    if column.is_null(at) {
        return Ok(None);
    }
    Amount::from_millionths(column.value(at)).map(Some).map_err(|_| CubeError::Overflow)
}

/// `None` where neither is there; otherwise the sum of those that are.
pub(crate) fn plus(one: Option<Amount>, other: Option<Amount>) -> Result<Option<Amount>, CubeError> {
    match (one, other) {
        (Some(one), Some(other)) => one.plus(other).map(Some).map_err(|_| CubeError::Overflow),
        (one, other) => Ok(one.or(other)),
    }
}

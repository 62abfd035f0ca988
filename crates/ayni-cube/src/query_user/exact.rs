//! `sum` and `avg` that are exact, or an error.
//!
//! DataFusion's own `sum` wraps around (see `sum.rs`), and its `avg` of whole numbers is a floating
//! point number. These two keep the total in 256 bits, which no number of rows can exceed, and
//! judge only the outcome: so that the order of adding does not matter. An average is rounded once,
//! half to even, to the decimals of its values or to six, whichever is more.

use std::sync::Arc;

use ayni_model::Amount;
use datafusion::arrow::array::{ArrayRef, AsArray};
use datafusion::arrow::datatypes::{
    DECIMAL256_MAX_PRECISION, DataType, Decimal128Type, Decimal256Type, Field, FieldRef, Int64Type, i256,
};
use datafusion::common::{ScalarValue, not_impl_err, plan_err};
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::utils::{AggregateOrderSensitivity, format_state_name};
use datafusion::logical_expr::{Accumulator, AggregateUDFImpl, Signature, Volatility};

use super::refused::Overflow;
use crate::amounts::{PRECISION, SCALE};

/// What is made of a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Exact {
    Sum,
    Average,
}

/// The function, for `register_udaf`; it stands in place of the engine's own of that name.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct ExactTotal {
    what: Exact,
    signature: Signature,
}

impl ExactTotal {
    pub(super) fn new(what: Exact) -> ExactTotal {
        ExactTotal { what, signature: Signature::user_defined(Volatility::Immutable) }
    }
}

/// The decimal that a kind of number is added as.
fn decimal_of(data: &DataType) -> Option<DataType> {
    match data {
        DataType::Decimal128(_, scale) => Some(DataType::Decimal128(PRECISION, *scale)),
        data if data.is_integer() || data.is_null() => Some(DataType::Decimal128(PRECISION, 0)),
        _ => None,
    }
}

fn scale_of(data: &DataType) -> i8 {
    match data {
        DataType::Decimal128(_, scale) => *scale,
        _ => 0,
    }
}

impl AggregateUDFImpl for ExactTotal {
    fn name(&self) -> &str {
        match self.what {
            Exact::Sum => "sum",
            Exact::Average => "avg",
        }
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        match types {
            [one] => match decimal_of(one) {
                Some(decimal) => Ok(vec![decimal]),
                None => plan_err!("{} adds numbers, and this is {one}", self.name()),
            },
            _ => plan_err!("{} takes one argument", self.name()),
        }
    }

    fn return_type(&self, types: &[DataType]) -> Result<DataType> {
        let scale = types.first().map_or(0, scale_of);
        Ok(match self.what {
            Exact::Sum => DataType::Decimal128(PRECISION, scale),
            Exact::Average => DataType::Decimal128(PRECISION, scale.max(SCALE)),
        })
    }

    fn accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        if args.is_distinct {
            return not_impl_err!("{} of different values beside other totals", self.name());
        }
        let scale = args.expr_fields.first().map_or(0, |field| scale_of(field.data_type()));
        Ok(Box::new(Total { what: self.what, scale, sum: i256::ZERO, count: 0 }))
    }

    fn state_fields(&self, args: StateFieldsArgs) -> Result<Vec<FieldRef>> {
        let scale = args.input_fields.first().map_or(0, |field| scale_of(field.data_type()));
        let wide = DataType::Decimal256(DECIMAL256_MAX_PRECISION, scale);
        Ok(vec![
            Arc::new(Field::new(format_state_name(args.name, "sum"), wide, true)),
            Arc::new(Field::new(format_state_name(args.name, "count"), DataType::Int64, true)),
        ])
    }

    fn order_sensitivity(&self) -> AggregateOrderSensitivity {
        AggregateOrderSensitivity::Insensitive
    }
}

/// A running total.
#[derive(Debug)]
struct Total {
    what: Exact,
    scale: i8,
    sum: i256,
    count: i64,
}

impl Total {
    fn each(&mut self, values: &[ArrayRef], mut take: impl FnMut(&mut Total, i256)) -> Result<()> {
        let Some(values) = values.first().and_then(|values| values.as_primitive_opt::<Decimal128Type>())
        else {
            return Err(DataFusionError::Internal("an exact total of something else".to_owned()));
        };
        for value in values.iter().flatten() {
            take(self, i256::from_i128(value));
        }
        Ok(())
    }

    /// The total divided by the count, half to even, with `more` places more.
    fn average(&self, more: u32) -> Option<i128> {
        let whole = self.sum.checked_mul(i256::from_i128(10_i128.checked_pow(more)?))?;
        let count = i256::from_i128(self.count.into());
        let (quotient, rest) = (whole.checked_div(count)?, whole.checked_rem(count)?);
        // The engine's division cuts towards zero; a rest of half a count or more goes away from it.
        let twice = rest.checked_abs()?.checked_mul(i256::from_i128(2))?;
        let odd = quotient.checked_rem(i256::from_i128(2))? != i256::ZERO;
        let away = twice > count || twice == count && odd;
        let step = match (away, self.sum.is_negative()) {
            (false, _) => i256::ZERO,
            (true, true) => i256::MINUS_ONE,
            (true, false) => i256::ONE,
        };
        quotient.checked_add(step)?.to_i128()
    }
}

impl Accumulator for Total {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.each(values, |total, value| {
            total.sum = total.sum.wrapping_add(value);
            total.count += 1;
        })
    }

    fn retract_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.each(values, |total, value| {
            total.sum = total.sum.wrapping_sub(value);
            total.count -= 1;
        })
    }

    fn supports_retract_batch(&self) -> bool {
        true
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        let sums = states.first().and_then(|sums| sums.as_primitive_opt::<Decimal256Type>());
        let counts = states.get(1).and_then(|counts| counts.as_primitive_opt::<Int64Type>());
        let Some((sums, counts)) = sums.zip(counts) else {
            return Err(DataFusionError::Internal("the state of an exact total".to_owned()));
        };
        for (sum, count) in sums.iter().zip(counts) {
            if let (Some(sum), Some(count)) = (sum, count) {
                self.sum = self.sum.wrapping_add(sum);
                self.count += count;
            }
        }
        Ok(())
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(vec![
            ScalarValue::Decimal256(Some(self.sum), DECIMAL256_MAX_PRECISION, self.scale),
            ScalarValue::Int64(Some(self.count)),
        ])
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        let (value, scale) = match self.what {
            Exact::Sum => (self.sum.to_i128(), self.scale),
            Exact::Average => {
                let scale = self.scale.max(SCALE);
                let more = u32::try_from(scale - self.scale).unwrap_or(0);
                (if self.count == 0 { None } else { self.average(more) }, scale)
            }
        };
        if self.count == 0 {
            return Ok(ScalarValue::Decimal128(None, PRECISION, scale));
        }
        let fits = value.filter(|value| Amount::from_millionths(*value).is_ok());
        match fits {
            Some(value) => Ok(ScalarValue::Decimal128(Some(value), PRECISION, scale)),
            None => Err(DataFusionError::External(Box::new(Overflow))),
        }
    }

    fn size(&self) -> usize {
        size_of_val(self)
    }
}

//! `sum_checked`: a sum of decimals that is exact, or an error.
//!
//! DataFusion's own `sum` adds decimals with `add_wrapping` (its `sum.rs`, 55.2), so that a sum
//! beyond 128 bits comes out as some other number. Here what runs over is counted beside the sum,
//! so that the outcome does not depend on the order of adding either: a sum that runs over and
//! comes back is right, and one that stays over is an error.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use ayni_model::Amount;
use datafusion::arrow::array::{Array, ArrayRef, AsArray, BooleanArray, Decimal128Array, Int64Array};
use datafusion::arrow::datatypes::{DataType, Decimal128Type, Field, FieldRef, Int64Type};
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::utils::{AggregateOrderSensitivity, format_state_name};
use datafusion::logical_expr::{
    Accumulator, AggregateUDFImpl, EmitTo, GroupsAccumulator, Signature, Volatility,
};

use crate::amounts::AMOUNT;
use crate::one_group::OneGroup;

/// The function, for `register_udaf`.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct SumChecked {
    signature: Signature,
}

impl SumChecked {
    /// Its name in SQL.
    pub(crate) const NAME: &'static str = "sum_checked";

    pub(crate) fn new() -> SumChecked {
        SumChecked { signature: Signature::exact(vec![AMOUNT], Volatility::Immutable) }
    }
}

impl AggregateUDFImpl for SumChecked {
    fn name(&self) -> &str {
        SumChecked::NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(AMOUNT)
    }

    fn accumulator(&self, _: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        Ok(Box::new(OneGroup::new(Sums { groups: vec![Sum::default()] })))
    }

    fn state_fields(&self, args: StateFieldsArgs) -> Result<Vec<FieldRef>> {
        Ok(vec![
            Arc::new(Field::new(format_state_name(args.name, "low"), AMOUNT, true)),
            Arc::new(Field::new(format_state_name(args.name, "over"), DataType::Int64, true)),
        ])
    }

    fn groups_accumulator_supported(&self, _: AccumulatorArgs) -> bool {
        true
    }

    fn create_groups_accumulator(&self, _: AccumulatorArgs) -> Result<Box<dyn GroupsAccumulator>> {
        Ok(Box::new(Sums::default()))
    }

    fn order_sensitivity(&self) -> AggregateOrderSensitivity {
        AggregateOrderSensitivity::Insensitive
    }
}

/// A sum beyond 38 digits.
#[derive(Debug)]
pub(crate) struct SumOverflow;

impl fmt::Display for SumOverflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sum has more than 38 digits")
    }
}

impl Error for SumOverflow {}

/// One sum: its value is `low + over * 2^128`, which is unique, so any order of adding gives it.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    low: i128,
    over: i64,
    seen: bool,
}

impl Sum {
    fn add(&mut self, value: i128) {
        let (low, ran_over) = self.low.overflowing_add(value);
        self.low = low;
        self.seen = true;
        if ran_over {
            // Both had the sign of `value`, or it could not have run over.
            self.over += if value < 0 { -1 } else { 1 };
        }
    }

    fn total(self) -> Result<Option<i128>> {
        if !self.seen {
            return Ok(None);
        }
        if self.over != 0 || Amount::from_millionths(self.low).is_err() {
            return Err(DataFusionError::External(Box::new(SumOverflow)));
        }
        Ok(Some(self.low))
    }
}

/// The sums of all groups.
#[derive(Debug, Default)]
pub(crate) struct Sums {
    groups: Vec<Sum>,
}

impl GroupsAccumulator for Sums {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        opt_filter: Option<&BooleanArray>,
        total_num_groups: usize,
    ) -> Result<()> {
        self.groups.resize(total_num_groups, Sum::default());
        let values = values[0].as_primitive::<Decimal128Type>();
        if opt_filter.is_none() && values.null_count() == 0 {
            for (group, value) in group_indices.iter().zip(values.values()) {
                self.groups[*group].add(*value);
            }
            return Ok(());
        }
        for (at, (group, value)) in group_indices.iter().zip(values).enumerate() {
            if let Some(value) = value
                && passes(opt_filter, at)
            {
                self.groups[*group].add(value);
            }
        }
        Ok(())
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        let sums = emit_to.take_needed(&mut self.groups);
        let totals: Decimal128Array = sums.into_iter().map(Sum::total).collect::<Result<_>>()?;
        Ok(Arc::new(totals.with_data_type(AMOUNT)))
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        let sums = emit_to.take_needed(&mut self.groups);
        Ok(state_of(sums.into_iter()))
    }

    fn merge_batch(
        &mut self,
        states: &[ArrayRef],
        group_indices: &[usize],
        total_num_groups: usize,
    ) -> Result<()> {
        self.groups.resize(total_num_groups, Sum::default());
        let low = states[0].as_primitive::<Decimal128Type>();
        let over = states[1].as_primitive::<Int64Type>();
        for ((group, low), over) in group_indices.iter().zip(low).zip(over) {
            if let (Some(low), Some(over)) = (low, over) {
                let sum = &mut self.groups[*group];
                sum.add(low);
                sum.over += over;
            }
        }
        Ok(())
    }

    fn convert_to_state(
        &self,
        values: &[ArrayRef],
        opt_filter: Option<&BooleanArray>,
    ) -> Result<Vec<ArrayRef>> {
        let values = values[0].as_primitive::<Decimal128Type>();
        Ok(state_of(values.iter().enumerate().map(|(at, value)| match value {
            Some(low) if passes(opt_filter, at) => Sum { low, over: 0, seen: true },
            _ => Sum::default(),
        })))
    }

    fn size(&self) -> usize {
        self.groups.capacity() * size_of::<Sum>()
    }
}

/// Whether a row passes the `FILTER` of the aggregate; null does not.
pub(crate) fn passes(filter: Option<&BooleanArray>, at: usize) -> bool {
    filter.is_none_or(|filter| filter.is_valid(at) && filter.value(at))
}

/// Sums as the two columns that travel between the stages. `low` may have more than 38 digits.
fn state_of(sums: impl Iterator<Item = Sum> + Clone) -> Vec<ArrayRef> {
    let low: Decimal128Array = sums.clone().map(|sum| sum.seen.then_some(sum.low)).collect();
    let over: Int64Array = sums.map(|sum| sum.seen.then_some(sum.over)).collect();
    vec![Arc::new(low.with_data_type(AMOUNT)), Arc::new(over)]
}

//! `count_ids`: how many different row or activity numbers there are.
//!
//! It gives what `count(DISTINCT x)` gives. Measure rows come in the order of their numbers, so
//! that a number seen before is nearly always the last one seen: a list to each group, sorted once
//! at the end, needs neither a hash nor a look-up for each row.

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, BooleanArray, Int64Array, ListArray, UInt32Array};
use datafusion::arrow::buffer::OffsetBuffer;
use datafusion::arrow::datatypes::{DataType, Field, FieldRef, UInt32Type};
use datafusion::error::Result;
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::utils::{AggregateOrderSensitivity, format_state_name};
use datafusion::logical_expr::{
    Accumulator, AggregateUDFImpl, EmitTo, GroupsAccumulator, Signature, Volatility,
};
use datafusion::scalar::ScalarValue;

use crate::one_group::OneGroup;
use crate::sum::passes;

/// The function, for `register_udaf`.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct CountIds {
    signature: Signature,
}

impl CountIds {
    /// Its name in SQL.
    pub(crate) const NAME: &'static str = "count_ids";

    pub(crate) fn new() -> CountIds {
        CountIds { signature: Signature::exact(vec![DataType::UInt32], Volatility::Immutable) }
    }
}

impl AggregateUDFImpl for CountIds {
    fn name(&self) -> &str {
        CountIds::NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Int64)
    }

    fn is_nullable(&self) -> bool {
        false
    }

    fn accumulator(&self, _: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        Ok(Box::new(OneGroup::new(Lists { groups: vec![Vec::new()], bytes: 0 })))
    }

    fn state_fields(&self, args: StateFieldsArgs) -> Result<Vec<FieldRef>> {
        Ok(vec![Arc::new(Field::new(format_state_name(args.name, "ids"), DataType::List(item()), false))])
    }

    fn groups_accumulator_supported(&self, _: AccumulatorArgs) -> bool {
        true
    }

    fn create_groups_accumulator(&self, _: AccumulatorArgs) -> Result<Box<dyn GroupsAccumulator>> {
        Ok(Box::new(Lists::default()))
    }

    fn order_sensitivity(&self) -> AggregateOrderSensitivity {
        AggregateOrderSensitivity::Insensitive
    }

    fn default_value(&self, _: &DataType) -> Result<ScalarValue> {
        Ok(ScalarValue::Int64(Some(0)))
    }
}

/// What the lists hold.
fn item() -> FieldRef {
    Arc::new(Field::new_list_field(DataType::UInt32, false))
}

/// The numbers seen, a list to each group, with repetitions that did not follow at once.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    groups: Vec<Vec<u32>>,
    bytes: usize,
}

impl Lists {
    fn push(&mut self, group: usize, id: u32) {
        let list = &mut self.groups[group];
        if list.last() != Some(&id) {
            let before = list.capacity();
            list.push(id);
            self.bytes += (list.capacity() - before) * size_of::<u32>();
        }
    }

    /// Takes groups out, each sorted and without repetitions.
    fn take(&mut self, emit_to: EmitTo) -> Vec<Vec<u32>> {
        let mut lists = emit_to.take_needed(&mut self.groups);
        for list in &mut lists {
            self.bytes = self.bytes.saturating_sub(list.capacity() * size_of::<u32>());
            list.sort_unstable();
            list.dedup();
        }
        lists
    }
}

impl GroupsAccumulator for Lists {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        opt_filter: Option<&BooleanArray>,
        total_num_groups: usize,
    ) -> Result<()> {
        self.groups.resize_with(total_num_groups, Vec::new);
        let ids = values[0].as_primitive::<UInt32Type>();
        if opt_filter.is_none() && ids.null_count() == 0 {
            for (group, id) in group_indices.iter().zip(ids.values()) {
                self.push(*group, *id);
            }
            return Ok(());
        }
        for (at, (group, id)) in group_indices.iter().zip(ids).enumerate() {
            if let Some(id) = id
                && passes(opt_filter, at)
            {
                self.push(*group, id);
            }
        }
        Ok(())
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        let lists = self.take(emit_to);
        Ok(Arc::new(Int64Array::from_iter_values(lists.iter().map(|list| list.len() as i64))))
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        let lists = self.take(emit_to);
        let offsets = OffsetBuffer::from_lengths(lists.iter().map(Vec::len));
        let ids = UInt32Array::from_iter_values(lists.into_iter().flatten());
        Ok(vec![Arc::new(ListArray::try_new(item(), offsets, Arc::new(ids), None)?)])
    }

    fn merge_batch(
        &mut self,
        states: &[ArrayRef],
        group_indices: &[usize],
        total_num_groups: usize,
    ) -> Result<()> {
        self.groups.resize_with(total_num_groups, Vec::new);
        let lists = states[0].as_list::<i32>();
        let ids = lists.values().as_primitive::<UInt32Type>().values();
        for (group, ends) in group_indices.iter().zip(lists.value_offsets().windows(2)) {
            for id in &ids[ends[0] as usize..ends[1] as usize] {
                self.push(*group, *id);
            }
        }
        Ok(())
    }

    fn convert_to_state(
        &self,
        values: &[ArrayRef],
        opt_filter: Option<&BooleanArray>,
    ) -> Result<Vec<ArrayRef>> {
        let ids = values[0].as_primitive::<UInt32Type>();
        let kept: Vec<Option<u32>> =
            ids.iter().enumerate().map(|(at, id)| id.filter(|_| passes(opt_filter, at))).collect();
        let offsets = OffsetBuffer::from_lengths(kept.iter().map(|id| usize::from(id.is_some())));
        let ids = UInt32Array::from_iter_values(kept.into_iter().flatten());
        Ok(vec![Arc::new(ListArray::try_new(item(), offsets, Arc::new(ids), None)?)])
    }

    fn size(&self) -> usize {
        self.bytes + self.groups.capacity() * size_of::<Vec<u32>>()
    }
}

//! The two aggregate functions: whichever way the engine takes, the outcome is the same.

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, BooleanArray, Decimal128Array, UInt32Array};
use datafusion::logical_expr::{EmitTo, GroupsAccumulator};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::amounts::AMOUNT;
use crate::ids::Lists;
use crate::sum::Sums;

const GROUPS: usize = 4;

/// Directly; through states of parts; and through states row by row, as the engine does where
/// grouping early does not pay.
fn three_ways<G: GroupsAccumulator + Default>(
    values: &ArrayRef,
    groups: &[usize],
    filter: &BooleanArray,
) -> [ArrayRef; 3] {
    let mut direct = G::default();
    direct.update_batch(&[values.clone()], groups, Some(filter), GROUPS).unwrap();
    let mut by_parts = G::default();
    let middle = values.len() / 2;
    for (from, length) in [(middle, values.len() - middle), (0, middle)] {
        let mut part = G::default();
        let of = &groups[from..from + length];
        let filter = filter.slice(from, length);
        part.update_batch(&[values.slice(from, length)], of, Some(&filter), GROUPS).unwrap();
        // First one group, then the rest: the engine may take groups out in turns.
        for (emit, indices) in [(EmitTo::First(1), &[0][..]), (EmitTo::All, &[1, 2, 3])] {
            let state = part.state(emit).unwrap();
            by_parts.merge_batch(&state, indices, GROUPS).unwrap();
        }
    }
    let mut by_rows = G::default();
    let state = G::default().convert_to_state(&[values.clone()], Some(filter)).unwrap();
    by_rows.merge_batch(&state, groups, GROUPS).unwrap();
    [direct, by_parts, by_rows].map(|mut ways| ways.evaluate(EmitTo::All).unwrap())
}

proptest! {
    #[test]
    fn all_ways_lead_to_the_same(
        rows in vec((option::of(0_u32..6), 0..GROUPS, option::of(any::<bool>())), 0..40)
    ) {
        let groups: Vec<usize> = rows.iter().map(|row| row.1).collect();
        let filter: BooleanArray = rows.iter().map(|row| row.2).collect();
        let ids: ArrayRef = Arc::new(rows.iter().map(|row| row.0).collect::<UInt32Array>());
        // Near the ends of 38 digits, so that sums run over and come back.
        let near = |id: u32| (i128::from(id % 2) * 2 - 1) * (10_i128.pow(38) - i128::from(id));
        let pairs = rows.iter().map(|row| row.0.filter(|id| *id > 3).map(near));
        let amounts: Decimal128Array = pairs.collect();
        let amounts: ArrayRef = Arc::new(amounts.with_data_type(AMOUNT));
        let [direct, by_parts, by_rows] = three_ways::<Lists>(&ids, &groups, &filter);
        prop_assert_eq!(&direct, &by_parts);
        prop_assert_eq!(&direct, &by_rows);
        let _ = amounts;
    }
}

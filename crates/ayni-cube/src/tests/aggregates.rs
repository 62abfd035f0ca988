//! The two aggregate functions: whichever way the engine takes, the outcome is the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, BooleanArray, Decimal128Array, Int64Array, UInt32Array};
use datafusion::error::Result;
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
) -> [Result<ArrayRef>; 3] {
    let mut direct = G::default();
    direct.update_batch(std::slice::from_ref(values), groups, Some(filter), GROUPS).unwrap();
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
    let state = G::default().convert_to_state(std::slice::from_ref(values), Some(filter)).unwrap();
    by_rows.merge_batch(&state, groups, GROUPS).unwrap();
    [direct, by_parts, by_rows].map(|mut ways| ways.evaluate(EmitTo::All))
}

/// A number near the ends of 38 digits, so that a few of them run over 128 bits.
fn near_the_end(id: u32) -> i128 {
    let most = 10_i128.pow(38) - 1 - i128::from(id);
    if id.is_multiple_of(2) { most } else { -most }
}

proptest! {
    #[test]
    fn all_ways_lead_to_the_same(
        rows in vec((option::of(0_u32..6), 0..GROUPS, option::of(any::<bool>())), 0..40)
    ) {
        let groups: Vec<usize> = rows.iter().map(|row| row.1).collect();
        let filter: BooleanArray = rows.iter().map(|row| row.2).collect();
        let passing = |group: usize| {
            rows.iter().filter(move |row| row.1 == group && row.2 == Some(true)).filter_map(|row| row.0)
        };

        let ids: ArrayRef = Arc::new(rows.iter().map(|row| row.0).collect::<UInt32Array>());
        let counts = (0..GROUPS).map(|group| passing(group).collect::<BTreeSet<_>>().len() as i64);
        let counts: ArrayRef = Arc::new(Int64Array::from_iter_values(counts));
        for way in three_ways::<Lists>(&ids, &groups, &filter) {
            prop_assert_eq!(&way.unwrap(), &counts);
        }

        let amounts: Decimal128Array = rows.iter().map(|row| row.0.map(near_the_end)).collect();
        let amounts: ArrayRef = Arc::new(amounts.with_data_type(AMOUNT));
        // The total in two halves of 10^20, where nothing runs over.
        let totals: Vec<Option<i128>> = (0..GROUPS).map(|group| {
            let (mut high, mut low, mut any) = (0_i128, 0_i128, false);
            for value in passing(group).map(near_the_end) {
                (high, low, any) = (high + value / 10_i128.pow(20), low + value % 10_i128.pow(20), true);
            }
            let (high, low) = (high + low.div_euclid(10_i128.pow(20)), low.rem_euclid(10_i128.pow(20)));
            any.then(|| high.checked_mul(10_i128.pow(20)).and_then(|sum| sum.checked_add(low)).unwrap_or(i128::MAX))
        }).collect();
        let fits = totals.iter().flatten().all(|total| total.abs() < 10_i128.pow(38));
        let totals: Decimal128Array = totals.into_iter().collect();
        let totals: ArrayRef = Arc::new(totals.with_data_type(AMOUNT));
        for way in three_ways::<Sums>(&amounts, &groups, &filter) {
            match way {
                Ok(sums) => prop_assert_eq!(&sums, &totals),
                Err(error) => prop_assert!(!fits, "{}", error),
            }
        }
    }
}

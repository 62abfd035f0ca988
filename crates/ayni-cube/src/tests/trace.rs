//! Every figure leads back to its rows, and they add up to it.

use std::collections::BTreeSet;

use ayni_model::Amount;
use ayni_model::measure::{Dimension, MeasureBatch, Nature, TableRows};
use proptest::prelude::*;
use proptest::test_runner::Config;

use super::world::{batch, money, put, table};
use super::{cube, spec, wait};
use crate::{CubeError, SpecProblem, TraceRow};

proptest! {
    #![proptest_config(Config { cases: 12, failure_persistence: None, ..Config::default() })]

    #[test]
    fn the_rows_behind_a_figure_add_up_to_it(batch in batch(), spec in table()) {
        let cube = cube(&batch, 2);
        let by = |dimension| spec.dimensions.contains(&dimension);
        // Of activities, of rows left out and of all rows no sums are formed: they are unlike.
        let counts = [TableRows::Present, TableRows::LeftOut, TableRows::Reported].contains(&spec.rows);
        let alike = by(Dimension::Direction) && by(Dimension::Basis) && !counts;
        for figure in wait(cube.roll_up(&spec)).unwrap().rows {
            let rows = wait(cube.trace(&spec, &figure.key)).unwrap();
            prop_assert_eq!(rows.len() as u64, figure.measures);
            prop_assert!(rows.iter().all(|traced| batch.rows.contains(&traced.row)));
            let activities: BTreeSet<_> =
                rows.iter().map(|traced| (&traced.row.reporter, &traced.row.activity)).collect();
            prop_assert_eq!(activities.len() as u64, figure.activities);
            if alike {
                prop_assert_eq!(total(&rows, |traced| traced.national), figure.national);
                prop_assert_eq!(total(&rows, |traced| traced.usd), figure.usd);
            }
            if alike && by(Dimension::Unit) {
                prop_assert_eq!(total(&rows, |traced| traced.quantity), figure.quantity);
            }
            if figure.reported.is_some() {
                let reported = |traced: &TraceRow| {
                    traced.row.amount.filter(|_| traced.row.nature != Nature::Imputed)
                };
                prop_assert_eq!(total(&rows, reported), figure.reported);
            }
        }
    }
}

fn total(rows: &[TraceRow], part: fn(&TraceRow) -> Option<Amount>) -> Option<Amount> {
    rows.iter().filter_map(part).reduce(|sum, part| sum.plus(part).unwrap())
}

#[test]
fn a_key_is_a_value_and_never_part_of_a_query() {
    let mut batch = MeasureBatch::default();
    let mut odd = money(0, "agency", "p1");
    odd.form = "x' OR '1'='1".to_owned();
    put(&mut batch, odd.clone(), [&[], &[], &[]]);
    put(&mut batch, money(1, "agency", "p2"), [&[], &[], &[]]);
    let cube = cube(&batch, 1);
    let forms = spec(TableRows::Present, &[Dimension::Form]);
    let found = wait(cube.trace(&forms, &[odd.form.clone()])).unwrap();
    assert_eq!(found.into_iter().map(|traced| traced.row).collect::<Vec<_>>(), [odd]);
}

#[test]
fn a_key_that_no_row_has_is_said_so() {
    let mut batch = MeasureBatch::default();
    put(&mut batch, money(0, "agency", "p1"), [&[], &[], &[]]);
    let cube = cube(&batch, 1);
    let years = spec(TableRows::Present, &[Dimension::Year]);
    let none = wait(cube.trace(&years, &["2020".to_owned()]));
    assert!(matches!(none, Err(CubeError::NoFigure { .. })), "{none:?}");
    for key in [&["02024".to_owned()][..], &["in 2024".to_owned()], &[]] {
        let refused = wait(cube.trace(&years, key));
        assert!(matches!(refused, Err(CubeError::Spec { problem: SpecProblem::Key, .. })), "{refused:?}");
    }
}

//! Tables: equal to the oracle, total for total, and refused where unlike things would be added.

use ayni_model::Amount;
use ayni_model::measure::{
    Dimension, Direction, FigureRow, FigureTable, MeasureBatch, MeasureKind, MeasureRow, ShareKind, ShareRow,
    TableRows,
};
use proptest::prelude::*;
use proptest::test_runner::Config;

use super::world::{amount, batch, money, put, table};
use super::{cube, divided, groups, oracle, spec, wait};
use crate::query::plain_sql;
use crate::table::figure_row;
use crate::{Cube, CubeError, Options, RowsProblem, SpecProblem};

/// Rows and shares in the opposite order.
fn reversed(batch: &MeasureBatch) -> MeasureBatch {
    let mut batch = batch.clone();
    batch.rows.reverse();
    ShareKind::ALL.iter().for_each(|kind| batch.shares_mut(*kind).reverse());
    batch
}

proptest! {
    #![proptest_config(Config { cases: 24, failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_table_equals_the_oracle(batch in batch(), tables in prop::collection::vec(table(), 3)) {
        let (one, four) = (cube(&batch, 1), cube(&reversed(&batch), 4));
        for spec in tables {
            let expected = oracle::roll_up(&batch, &spec);
            prop_assert_eq!(&wait(one.roll_up(&spec)).unwrap(), &expected);
            prop_assert_eq!(&wait(four.roll_up(&spec)).unwrap(), &expected);
            prop_assert_eq!(&by_plain_sql(&four, &expected), &expected);
        }
    }

    #[test]
    fn a_table_by_shares_has_the_total_of_the_base_rows(batch in batch()) {
        let cube = cube(&batch, 2);
        let alike = [Dimension::Direction, Dimension::Basis, Dimension::Unit];
        let whole = wait(cube.roll_up(&spec(TableRows::Counted, &alike))).unwrap();
        for shared in [
            Dimension::Partner,
            Dimension::Region,
            Dimension::Sector,
            Dimension::Goal,
            Dimension::Place,
            Dimension::Ldc,
            Dimension::Commission,
        ] {
            let by = [&alike[..], &[shared]].concat();
            let parts = wait(cube.roll_up(&spec(TableRows::Counted, &by))).unwrap();
            for row in &whole.rows {
                let of: Vec<&FigureRow> =
                    parts.rows.iter().filter(|part| part.key.starts_with(&row.key)).collect();
                prop_assert_eq!(total(&of, |part| part.national), row.national);
                prop_assert_eq!(total(&of, |part| part.usd), row.usd);
                prop_assert_eq!(total(&of, |part| part.quantity), row.quantity);
            }
        }
    }
}

fn total(rows: &[&FigureRow], figure: fn(&FigureRow) -> Option<Amount>) -> Option<Amount> {
    rows.iter().filter_map(|row| figure(row)).reduce(|sum, part| sum.plus(part).unwrap())
}

/// The table by the query for other engines, with the engine's own `sum` and `count(DISTINCT)`.
fn by_plain_sql(cube: &Cube, like: &FigureTable) -> FigureTable {
    let query = plain_sql(&like.spec).unwrap();
    let found = wait(async { cube.context.sql(&query).await?.collect().await });
    let mut rows = Vec::new();
    for columns in found.unwrap() {
        rows.extend((0..columns.num_rows()).map(|at| figure_row(&like.spec, &columns, at).unwrap()));
    }
    rows.retain(|row| row.measures > 0);
    rows.sort_by(|one, other| one.key.cmp(&other.key));
    FigureTable { spec: like.spec.clone(), rows }
}

#[test]
fn an_activity_counts_once_in_a_region_however_many_partners_it_has_there() {
    let mut batch = MeasureBatch::default();
    put(&mut batch, money(0, "agency", "p1"), [&[("KEN", 2), ("UGA", 1)], &[], &[]]);
    let by = [Dimension::Direction, Dimension::Basis, Dimension::Region];
    let table = wait(cube(&batch, 1).roll_up(&spec(TableRows::Counted, &by))).unwrap();
    let expected = FigureRow {
        key: vec!["provided".to_owned(), "disbursed".to_owned(), "202".to_owned()],
        national: Some(amount("100.5")),
        usd: Some(amount("25.125")),
        quantity: None,
        reported: None,
        constant: None,
        international: None,
        activities: 1,
        measures: 1,
        unconverted: 0,
        estimated: 0,
        imputed: 0,
    };
    assert_eq!(table.rows, [expected]);
}

#[test]
fn a_sum_that_does_not_fit_is_an_error_in_any_order_and_one_that_comes_back_is_right() {
    let most = Amount::from_millionths(10_i128.pow(38) - 1).unwrap();
    let least = Amount::from_millionths(1 - 10_i128.pow(38)).unwrap();
    let by = [Dimension::Direction, Dimension::Basis];
    let sum = |amounts: &[Amount], partitions| {
        let mut batch = MeasureBatch::default();
        for (number, amount) in (0..).zip(amounts) {
            let row = MeasureRow { usd: Some(*amount), ..money(number, "a", "p") };
            put(&mut batch, row, [&[], &[], &[]]);
        }
        wait(cube(&batch, partitions).roll_up(&spec(TableRows::Counted, &by)))
    };
    for partitions in [1, 2, 4] {
        // 10^38 fits 128 bits, but not 38 digits; twice and four times as much fits neither.
        for over in [&[most, Amount::ONE][..], &[most, most], &[most; 4], &[least; 4]] {
            assert!(matches!(sum(over, partitions), Err(CubeError::Overflow)), "{over:?}");
        }
        for fits in [[most, most, least, least, Amount::ONE], [most, Amount::ONE, most, least, least]] {
            assert_eq!(sum(&fits, partitions).unwrap().rows[0].usd, Some(Amount::ONE));
        }
    }
}

#[test]
fn tables_that_would_add_unlike_things_are_refused() {
    use Dimension::{Basis, Direction, Goal, Partner, Region, Sector, Side, Year};
    let cube = cube(&MeasureBatch::default(), 1);
    let refused = |by: &[Dimension]| match wait(cube.roll_up(&spec(TableRows::Counted, by))) {
        Err(CubeError::Spec { problem, .. }) => Some(problem),
        _ => None,
    };
    let two = SpecProblem::TwoShares(ShareKind::Partner, ShareKind::Goal);
    assert_eq!(refused(&[Direction, Basis, Region, Goal]), Some(two));
    assert_eq!(refused(&[Direction, Basis, Partner, Region]), None);
    assert_eq!(refused(&[Direction, Basis, Sector, Sector]), Some(SpecProblem::Repeated(Sector)));
    assert_eq!(refused(&[Direction, Year]), Some(SpecProblem::Mixed(Basis)));
    assert_eq!(refused(&[Year, Basis]), Some(SpecProblem::Mixed(Direction)));
    assert_eq!(refused(&[Direction, Basis, Side, Partner]), Some(SpecProblem::NotShared(Side)));
    // A developed partner's money never enters a South-South total.
    let triangular = wait(cube.roll_up(&spec(TableRows::Triangular, &[Direction, Basis])));
    assert!(matches!(triangular, Err(CubeError::Spec { problem: SpecProblem::Mixed(Side), .. })));
}

#[test]
fn a_table_of_counts_has_no_sums_over_unlike_bases() {
    let mut batch = MeasureBatch::default();
    put(&mut batch, money(0, "agency", "p1"), [&[], &[], &[]]);
    let row = wait(cube(&batch, 1).roll_up(&spec(TableRows::Present, &[Dimension::Year])));
    let row = row.unwrap().rows.remove(0);
    assert_eq!((row.national, row.usd, row.activities, row.measures), (None, None, 1, 1));
}

#[test]
fn what_was_reported_is_added_within_a_currency_and_never_over_units() {
    let mut batch = MeasureBatch::default();
    put(&mut batch, MeasureRow { left_out: "credit".to_owned(), ..money(0, "a", "p") }, [&[], &[], &[]]);
    let days = MeasureRow {
        kind: MeasureKind::Quantity,
        unit: "days".to_owned(),
        currency: String::new(),
        national: None,
        usd: None,
        quantity: Some(amount("100.5")),
        left_out: "credit".to_owned(),
        ..money(1, "a", "p")
    };
    put(&mut batch, days, [&[], &[], &[]]);
    let by = [Dimension::LeftOut, Dimension::Currency];
    let table = wait(cube(&batch, 1).roll_up(&spec(TableRows::LeftOut, &by))).unwrap();
    let rows: Vec<_> =
        table.rows.iter().map(|row| (row.key[1].as_str(), row.reported, row.quantity)).collect();
    assert_eq!(rows, [("", None, None), ("XTS", Some(amount("100.5")), None)]);
}

#[test]
fn rows_that_contradict_themselves_are_refused() {
    let mut sound = MeasureBatch::default();
    put(&mut sound, money(0, "agency", "p1"), [&[("KEN", 1), ("PER", 1)], &[], &[]]);
    put(&mut sound, money(1, "agency", "p2"), [&[], &[], &[]]);
    let refused = |change: fn(&mut MeasureBatch)| {
        let mut batch = sound.clone();
        change(&mut batch);
        match Cube::of_batch(&batch, &groups(), divided(1)) {
            Err(CubeError::Rows(problem)) => Some(problem),
            _ => None,
        }
    };
    let kind = ShareKind::Partner;
    assert_eq!(refused(|_| ()), None);
    assert_eq!(refused(|b| b.rows[0].activity = "q".into()), Some(RowsProblem::Order { row: 1 }));
    assert_eq!(refused(|b| b.rows[1].row = 0), Some(RowsProblem::Order { row: 0 }));
    assert_eq!(refused(|b| b.partners.truncate(2)), Some(RowsProblem::NoShare { row: 1, kind }));
    assert_eq!(refused(|b| b.partners[2].row = 7), Some(RowsProblem::NoShare { row: 1, kind }));
    assert_eq!(
        refused(|b| b.partners.push(ShareRow { row: 7, ..b.partners[0].clone() })),
        Some(RowsProblem::NoRow { row: 7, kind })
    );
    assert_eq!(refused(|b| b.partners[0].parts = None), Some(RowsProblem::Parts { row: 0, kind }));
    // A marker stands for the whole row, and once.
    let kind = ShareKind::Marker;
    assert_eq!(
        refused(|b| b.markers[0].parts = Some(Box::default())),
        Some(RowsProblem::Parts { row: 0, kind })
    );
    assert_eq!(
        refused(|b| b.markers[1].code = b.markers[0].code.clone()),
        Some(RowsProblem::Parts { row: 0, kind })
    );
}

#[test]
fn a_query_beyond_its_memory_ends_with_an_error() {
    let mut batch = MeasureBatch::default();
    for number in 0..2_000 {
        put(&mut batch, money(number, &format!("agency {number:05}"), "p"), [&[], &[], &[]]);
    }
    let cube = Cube::of_batch(&batch, &groups(), Options { partitions: 2, memory: 10_000 }).unwrap();
    let by = [Dimension::Direction, Dimension::Basis, Dimension::Reporter];
    let answer = wait(cube.roll_up(&spec(TableRows::Counted, &by)));
    assert!(matches!(answer, Err(CubeError::Memory)), "{answer:?}");
}

#[test]
fn directions_are_separate_rows() {
    let mut batch = MeasureBatch::default();
    put(&mut batch, money(0, "agency", "p1"), [&[], &[], &[]]);
    let mut received = money(1, "agency", "p1");
    received.direction = Direction::Received;
    put(&mut batch, received, [&[], &[], &[]]);
    let by = [Dimension::Direction, Dimension::Basis, Dimension::Currency];
    let table = wait(cube(&batch, 1).roll_up(&spec(TableRows::Counted, &by))).unwrap();
    let rows: Vec<_> = table.rows.iter().map(|row| (row.key[0].as_str(), row.reported)).collect();
    assert_eq!(rows, [("provided", Some(amount("100.5"))), ("received", Some(amount("100.5")))]);
}

#[test]
fn a_table_of_nothing_has_no_rows() {
    let mut batch = MeasureBatch::default();
    let whole = spec(TableRows::Present, &[]);
    assert_eq!(wait(cube(&batch, 1).roll_up(&whole)).unwrap().rows, []);
    put(&mut batch, money(0, "agency", "p1"), [&[], &[], &[]]);
    assert_eq!(wait(cube(&batch, 1).roll_up(&whole)).unwrap().rows[0].activities, 1);
}

#[test]
fn the_documented_query_is_the_query() {
    let by = [Dimension::Year, Dimension::Direction, Dimension::Basis, Dimension::Partner];
    let query = plain_sql(&spec(TableRows::Counted, &by)).unwrap();
    let page = include_str!("../../../../docs/methods/roll-up.md");
    assert!(page.contains(&format!("```sql\n{query}\n```")), "{query}");
}

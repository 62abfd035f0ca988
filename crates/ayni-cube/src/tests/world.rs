//! Invented measure rows, by hand and at random.

use ayni_model::amount::share_exactly;
use ayni_model::measure::{Dimension, Direction, MeasureBatch, MeasureKind, MeasureRow, ShareRow};
use ayni_model::measure::{ShareKind, TableRows, TableSpec};
use ayni_model::{Amount, Basis};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A row of money, 100.5 national and 25.125 in dollars, with nothing else said.
pub(super) fn money(row: u32, reporter: &str, activity: &str) -> MeasureRow {
    MeasureRow {
        row,
        reporter: reporter.to_owned(),
        activity: activity.to_owned(),
        resource: format!("r{row}"),
        measure: 0,
        kind: MeasureKind::Money,
        year: Some(2024),
        direction: Direction::Provided,
        form: "bilateral".to_owned(),
        basis: Some(Basis::Disbursed),
        group: "A".to_owned(),
        item: "A1".to_owned(),
        rule: "a-rule".to_owned(),
        unit: String::new(),
        currency: "XTS".to_owned(),
        amount: Some(amount("100.5")),
        national: Some(amount("100.5")),
        usd: Some(amount("25.125")),
        quantity: None,
        rates: "XTS 2024 4 per USD (nobody)".to_owned(),
        estimated: false,
        left_out: String::new(),
        file: "a.xlsx".to_owned(),
        sheet: "Projects".to_owned(),
        file_row: row + 2,
        file_column: 7,
    }
}

pub(super) fn amount(text: &str) -> Amount {
    text.parse().expect("a number")
}

/// Puts a row into a batch, its shares going by the weights given; no weights: all to the empty code.
pub(super) fn put(batch: &mut MeasureBatch, row: MeasureRow, shares: [&[(&str, i64)]; 3]) {
    let tables = [&mut batch.partners, &mut batch.sectors, &mut batch.goals];
    for (table, shares) in tables.into_iter().zip(shares) {
        let shares = if shares.is_empty() { &[("", 1)] } else { shares };
        let weights: Vec<Amount> = shares.iter().map(|(_, weight)| Amount::whole(*weight)).collect();
        let parts = |whole: Option<Amount>| -> Vec<Option<Amount>> {
            match whole {
                Some(whole) => {
                    share_exactly(whole, &weights).expect("positive weights").into_iter().map(Some).collect()
                }
                None => vec![None; weights.len()],
            }
        };
        let (national, usd, quantity) = (parts(row.national), parts(row.usd), parts(row.quantity));
        for (at, (code, _)) in shares.iter().enumerate() {
            table.push(ShareRow {
                row: row.row,
                code: (*code).to_owned(),
                national: national[at],
                usd: usd[at],
                quantity: quantity[at],
            });
        }
    }
    batch.rows.push(row);
}

/// What is drawn for one row: texts by small lists, so that groups have several rows.
fn row() -> impl Strategy<Value = MeasureRow> {
    let who = (select(vec!["ministry", "agency", "Ágora"]), select(vec!["p1", "p2", "q"]));
    let what = (select(MeasureKind::ALL), select(Direction::ALL), option::of(select(Basis::ALL)));
    let when = option::of(2022_i16..2025);
    let codes = (select(vec!["", "bilateral"]), select(vec!["", "A", "B"]), select(vec!["", "A1"]));
    let sums = (option::of(-9_000_000_i64..9_000_000), option::of(0_i64..9_000_000), any::<bool>());
    let rest = (
        select(vec!["", "credit", "pledge"]),
        select(vec!["", "XTS", "XXX"]),
        any::<bool>(),
        select(vec!["days", "people"]),
    );
    (who, what, when, codes, sums, rest).prop_map(
        |(who, (kind, direction, basis), year, (form, group, item), sums, rest)| {
            let base = money(0, who.0, who.1);
            let (amount, usd, national) = sums;
            let is_quantity = kind == MeasureKind::Quantity;
            let carried = |part: Option<i64>| {
                part.filter(|_| kind != MeasureKind::Presence)
                    .map(|part| Amount::from_millionths(part.into()).expect("small"))
            };
            let money = |part: Option<i64>| carried(part.filter(|_| !is_quantity));
            let unit = if is_quantity { rest.3 } else { "" };
            let currency = if is_quantity { "" } else { rest.1 };
            MeasureRow {
                kind,
                year,
                direction,
                basis,
                form: form.to_owned(),
                group: group.to_owned(),
                item: item.to_owned(),
                unit: unit.to_owned(),
                currency: currency.to_owned(),
                amount: carried(amount),
                national: money(amount.filter(|_| national)),
                usd: money(usd.and(amount)),
                quantity: carried(amount.filter(|_| is_quantity)),
                estimated: rest.2,
                left_out: rest.0.to_owned(),
                ..base
            }
        },
    )
}

fn shares(codes: Vec<&'static str>) -> impl Strategy<Value = Vec<(&'static str, i64)>> {
    vec((select(codes), 1_i64..5), 0..4)
}

/// A batch of up to 24 rows, in order.
pub(super) fn batch() -> impl Strategy<Value = MeasureBatch> {
    let partners = shares(vec!["", "KEN", "UGA", "PER", "XAA"]);
    let line = (row(), partners, shares(vec!["110", "311"]), shares(vec!["4", "13", ""]));
    vec(line, 0..24).prop_map(|mut lines| {
        lines.sort_by(|one, other| {
            (&one.0.reporter, &one.0.activity).cmp(&(&other.0.reporter, &other.0.activity))
        });
        let mut batch = MeasureBatch::default();
        for (number, (mut row, partners, sectors, goals)) in (0..).zip(lines) {
            row.row = number;
            put(&mut batch, row, [&partners, &sectors, &goals]);
        }
        batch
    })
}

/// A table that can be made: any dimensions in any order, of one kind of share at most.
pub(super) fn table() -> impl Strategy<Value = TableSpec> {
    let plain: Vec<Dimension> =
        Dimension::ALL.iter().copied().filter(|dimension| dimension.share().is_none()).collect();
    let shared = select(vec![
        vec![],
        vec![Dimension::Partner],
        vec![Dimension::Region],
        vec![Dimension::Region, Dimension::Partner],
        vec![Dimension::Sector],
        vec![Dimension::Goal],
    ]);
    let rows = select(vec![TableRows::Counted, TableRows::Present, TableRows::LeftOut]);
    let most = plain.len();
    (rows, subsequence(plain, 0..=most), shared).prop_flat_map(|(rows, plain, shared)| {
        let mut dimensions = [plain, shared].concat();
        for needed in [Dimension::Direction, Dimension::Basis] {
            if rows == TableRows::Counted && !dimensions.contains(&needed) {
                dimensions.push(needed);
            }
        }
        Just(dimensions).prop_shuffle().prop_map(move |dimensions| TableSpec {
            id: "a-table".to_owned(),
            rows,
            dimensions,
        })
    })
}

/// The lines of a share table.
pub(super) fn lines(batch: &MeasureBatch, kind: ShareKind) -> &[ShareRow] {
    match kind {
        ShareKind::Partner => &batch.partners,
        ShareKind::Sector => &batch.sectors,
        ShareKind::Goal => &batch.goals,
    }
}

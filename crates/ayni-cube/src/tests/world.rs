//! Invented measure rows, by hand and at random.

use std::collections::BTreeSet;

use ayni_model::amount::share_exactly;
use ayni_model::measure::{
    Dimension, Direction, MeasureBatch, MeasureKind, MeasureRow, Nature, ShareRow, Side,
};
use ayni_model::measure::{ShareKind, TableRows, TableSpec};
use ayni_model::{Amount, Basis, Role, Valuation};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::query::ROWS_ONLY;

/// A row of money, 100.5 national and 25.125 in dollars, with nothing else said.
pub(super) fn money(row: u32, reporter: &str, activity: &str) -> MeasureRow {
    MeasureRow {
        row,
        reporter: reporter.to_owned(),
        activity: activity.to_owned(),
        resource: format!("r{row}"),
        measure: 0,
        component: String::new(),
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
        constant: None,
        international: None,
        valuation: None,
        price: String::new(),
        nature: Nature::Measured,
        payer: "XAA".to_owned(),
        role: Some(Role::Provider),
        side: None,
        phase: String::new(),
        receipt: true,
        gender: None,
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
/// Places go as the partners do, and markers are those of the partners' codes, whole.
pub(super) fn put(batch: &mut MeasureBatch, row: MeasureRow, shares: [&[(&str, i64)]; 3]) {
    let [partners, sectors, goals] = shares;
    let kinds = [
        (ShareKind::Partner, partners),
        (ShareKind::Sector, sectors),
        (ShareKind::Goal, goals),
        (ShareKind::Place, partners),
    ];
    for (kind, shares) in kinds {
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
            let parts = Some(Box::new([national[at], usd[at], quantity[at]]));
            batch.shares_mut(kind).push(ShareRow { parts, ..ShareRow::whole(&row, code) });
        }
    }
    let codes: BTreeSet<&str> = partners.iter().map(|(code, _)| *code).collect();
    let codes = if codes.is_empty() { BTreeSet::from([""]) } else { codes };
    batch.markers.extend(codes.into_iter().map(|code| ShareRow::whole(&row, code)));
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
        select(Nature::ALL),
        select(vec!["days", "people"]),
    );
    let more = (
        (select(vec!["", "XAA", "UN"]), option::of(select(Role::ALL)), option::of(select(Side::ALL))),
        (option::of(select(Valuation::ALL)), option::of(0_u8..5), any::<bool>(), any::<[bool; 2]>()),
    );
    (who, what, when, codes, sums, rest, more).prop_map(
        |(who, (kind, direction, basis), year, (form, group, item), sums, rest, more)| {
            let ((payer, role, side), (valuation, gender, receipt, [constant, international])) = more;
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
                nature: rest.2,
                constant: money(amount.filter(|_| constant)),
                international: money(usd.filter(|_| international)),
                payer: payer.to_owned(),
                role,
                side,
                valuation,
                gender,
                receipt,
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
        vec![Dimension::Place],
        vec![Dimension::Marker],
        vec![Dimension::Ldc, Dimension::Income],
        vec![Dimension::Commission, Dimension::Lldc, Dimension::Sids],
    ]);
    let rows = select(vec![
        TableRows::Counted,
        TableRows::Present,
        TableRows::LeftOut,
        TableRows::Receipts,
        TableRows::Triangular,
        TableRows::Reported,
    ]);
    let most = plain.len();
    (rows, subsequence(plain, 0..=most), shared).prop_flat_map(|(rows, plain, shared)| {
        // Whose part of a triangular activity it is, no table by shares can say.
        let rows =
            if shared.is_empty() || rows != TableRows::Triangular { rows } else { TableRows::Receipts };
        let mut dimensions = [plain, shared.clone()].concat();
        if !shared.is_empty() {
            dimensions.retain(|dimension| !ROWS_ONLY.contains(dimension));
        }
        let needed: &[Dimension] = match rows {
            TableRows::Counted | TableRows::Receipts => &[Dimension::Direction, Dimension::Basis],
            TableRows::Triangular => &[Dimension::Direction, Dimension::Basis, Dimension::Side],
            _ => &[],
        };
        for needed in needed {
            if !dimensions.contains(needed) {
                dimensions.push(*needed);
            }
        }
        Just(dimensions).prop_shuffle().prop_map(move |dimensions| TableSpec {
            id: "a-table".to_owned(),
            rows,
            dimensions,
        })
    })
}

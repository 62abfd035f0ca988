//! The same tables by a fold over the rows, with nothing of Arrow or SQL in it.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::measure::{Dimension, FigureRow, FigureTable, MeasureBatch, MeasureKind, MeasureRow};
use ayni_model::measure::{ShareRow, TableRows, TableSpec};
use ayni_model::{Amount, Basis};

use super::{regions, world};

#[derive(Default)]
struct Sums {
    national: Option<Amount>,
    usd: Option<Amount>,
    quantity: Option<Amount>,
    reported: Option<Amount>,
    activities: BTreeSet<(String, String)>,
    measures: BTreeSet<u32>,
    unconverted: BTreeSet<u32>,
    estimated: BTreeSet<u32>,
}

pub(super) fn roll_up(batch: &MeasureBatch, spec: &TableSpec) -> FigureTable {
    let kind = spec.dimensions.iter().find_map(|dimension| dimension.share());
    let mut groups: BTreeMap<Vec<String>, Sums> = BTreeMap::new();
    for row in batch.rows.iter().filter(|row| belongs(spec.rows, row)) {
        let whole = ShareRow {
            row: row.row,
            code: String::new(),
            national: row.national,
            usd: row.usd,
            quantity: row.quantity,
        };
        let parts: Vec<&ShareRow> = match kind {
            Some(kind) => world::lines(batch, kind).iter().filter(|l| l.row == row.row).collect(),
            None => vec![&whole],
        };
        for part in parts {
            let key = spec.dimensions.iter().map(|dimension| code(*dimension, row, part)).collect();
            let sums = groups.entry(key).or_default();
            add(&mut sums.national, part.national);
            add(&mut sums.usd, part.usd);
            add(&mut sums.quantity, part.quantity);
            add(&mut sums.reported, row.amount.filter(|_| !row.currency.is_empty()));
            sums.activities.insert((row.reporter.clone(), row.activity.clone()));
            sums.measures.insert(row.row);
            let has_money = matches!(row.kind, MeasureKind::Money | MeasureKind::Value);
            if has_money && row.amount.is_some() && row.usd.is_none() {
                sums.unconverted.insert(row.row);
            }
            if row.estimated {
                sums.estimated.insert(row.row);
            }
        }
    }
    let by = |dimension| spec.dimensions.contains(&dimension);
    let alike = by(Dimension::Direction) && by(Dimension::Basis);
    let rows = groups.into_iter().map(|(key, sums)| FigureRow {
        key,
        national: sums.national.filter(|_| alike),
        usd: sums.usd.filter(|_| alike),
        quantity: sums.quantity.filter(|_| alike && by(Dimension::Unit)),
        reported: sums.reported.filter(|_| {
            (alike || spec.rows == TableRows::LeftOut) && by(Dimension::Currency) && kind.is_none()
        }),
        activities: sums.activities.len() as u64,
        measures: sums.measures.len() as u64,
        unconverted: sums.unconverted.len() as u64,
        estimated: sums.estimated.len() as u64,
    });
    FigureTable { spec: spec.clone(), rows: rows.collect() }
}

fn belongs(rows: TableRows, row: &MeasureRow) -> bool {
    let something = row.amount.is_some() || row.quantity.is_some();
    match rows {
        TableRows::Counted => row.left_out.is_empty() && something,
        TableRows::Present => row.left_out.is_empty(),
        TableRows::LeftOut => !row.left_out.is_empty(),
    }
}

fn code(dimension: Dimension, row: &MeasureRow, part: &ShareRow) -> String {
    match dimension {
        Dimension::Year => row.year.map_or(String::new(), |year| year.to_string()),
        Dimension::Direction => row.direction.as_str().to_owned(),
        Dimension::Basis => row.basis.map_or("", Basis::as_str).to_owned(),
        Dimension::Group => row.group.clone(),
        Dimension::Item => row.item.clone(),
        Dimension::Unit => row.unit.clone(),
        Dimension::Form => row.form.clone(),
        Dimension::Reporter => row.reporter.clone(),
        Dimension::Currency => row.currency.clone(),
        Dimension::LeftOut => row.left_out.clone(),
        Dimension::Partner | Dimension::Sector | Dimension::Goal => part.code.clone(),
        Dimension::Region => regions().remove(&part.code).unwrap_or_default(),
    }
}

fn add(sum: &mut Option<Amount>, part: Option<Amount>) {
    if let Some(part) = part {
        *sum = Some(sum.unwrap_or(Amount::ZERO).plus(part).expect("small amounts"));
    }
}

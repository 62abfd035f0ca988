//! The same tables by a fold over the rows, with nothing of Arrow or SQL in it.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::measure::{Dimension, FigureRow, FigureTable, MeasureBatch, MeasureKind, MeasureRow};
use ayni_model::measure::{Nature, PartnerGroups, ShareRow, Side, TableRows, TableSpec};
use ayni_model::{Amount, Basis, Role, Valuation};

use super::groups;

#[derive(Default)]
struct Sums {
    national: Option<Amount>,
    usd: Option<Amount>,
    quantity: Option<Amount>,
    reported: Option<Amount>,
    constant: Option<Amount>,
    international: Option<Amount>,
    activities: BTreeSet<(String, String)>,
    measures: BTreeSet<u32>,
    unconverted: BTreeSet<u32>,
    estimated: BTreeSet<u32>,
    imputed: BTreeSet<u32>,
}

pub(super) fn roll_up(batch: &MeasureBatch, spec: &TableSpec) -> FigureTable {
    let kind = spec.dimensions.iter().find_map(|dimension| dimension.share());
    let mut groups: BTreeMap<Vec<String>, Sums> = BTreeMap::new();
    for row in batch.rows.iter().filter(|row| belongs(spec.rows, row)) {
        let whole = ShareRow::whole(row, "");
        let parts: Vec<&ShareRow> = match kind {
            Some(kind) => batch.shares(kind).iter().filter(|line| line.row == row.row).collect(),
            None => vec![&whole],
        };
        for part in parts {
            let key = spec.dimensions.iter().map(|dimension| code(*dimension, row, part)).collect();
            let sums = groups.entry(key).or_default();
            let [national, usd, quantity] = part.of(row);
            add(&mut sums.national, national);
            add(&mut sums.usd, usd);
            add(&mut sums.quantity, quantity);
            let imputed = row.nature == Nature::Imputed;
            add(&mut sums.reported, row.amount.filter(|_| !row.currency.is_empty() && !imputed));
            add(&mut sums.constant, row.constant);
            add(&mut sums.international, row.international);
            sums.activities.insert((row.reporter.clone(), row.activity.clone()));
            sums.measures.insert(row.row);
            let has_money = matches!(row.kind, MeasureKind::Money | MeasureKind::Value);
            if has_money && row.amount.is_some() && row.usd.is_none() {
                sums.unconverted.insert(row.row);
            }
            match row.nature {
                Nature::Measured => {}
                Nature::Estimated => drop(sums.estimated.insert(row.row)),
                Nature::Imputed => drop(sums.imputed.insert(row.row)),
            }
        }
    }
    let by = |dimension| spec.dimensions.contains(&dimension);
    let control = matches!(spec.rows, TableRows::Reported | TableRows::LeftOut);
    let counts = control || spec.rows == TableRows::Present;
    let alike = by(Dimension::Direction) && by(Dimension::Basis) && !counts;
    let rows = groups.into_iter().map(|(key, sums)| FigureRow {
        key,
        national: sums.national.filter(|_| alike),
        usd: sums.usd.filter(|_| alike),
        quantity: sums.quantity.filter(|_| alike && by(Dimension::Unit)),
        reported: sums.reported.filter(|_| (alike || control) && by(Dimension::Currency) && kind.is_none()),
        constant: sums.constant.filter(|_| alike && kind.is_none()),
        international: sums.international.filter(|_| alike && kind.is_none()),
        activities: sums.activities.len() as u64,
        measures: sums.measures.len() as u64,
        unconverted: sums.unconverted.len() as u64,
        estimated: sums.estimated.len() as u64,
        imputed: sums.imputed.len() as u64,
    });
    FigureTable { spec: spec.clone(), rows: rows.collect() }
}

fn belongs(rows: TableRows, row: &MeasureRow) -> bool {
    let something = row.amount.is_some() || row.quantity.is_some();
    match rows {
        TableRows::Counted => row.left_out.is_empty() && something,
        TableRows::Present => row.left_out.is_empty(),
        TableRows::LeftOut => !row.left_out.is_empty(),
        TableRows::Receipts => row.left_out.is_empty() && something && row.receipt,
        TableRows::Triangular => row.side.is_some() && something,
        TableRows::Reported => row.nature != Nature::Imputed,
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
        Dimension::Partner | Dimension::Sector | Dimension::Goal | Dimension::Place | Dimension::Marker => {
            part.code.to_string()
        }
        Dimension::Region => group(part, |groups| groups.region),
        Dimension::Ldc => group(part, |groups| groups.ldc),
        Dimension::Lldc => group(part, |groups| groups.lldc),
        Dimension::Sids => group(part, |groups| groups.sids),
        Dimension::Income => group(part, |groups| groups.income),
        Dimension::Commission => group(part, |groups| groups.commission),
        Dimension::Payer => row.payer.clone(),
        Dimension::Role => row.role.map_or("", Role::as_str).to_owned(),
        Dimension::Side => row.side.map_or("", Side::as_str).to_owned(),
        Dimension::Phase => row.phase.clone(),
        Dimension::Nature => row.nature.as_str().to_owned(),
        Dimension::Valuation => row.valuation.map_or("", Valuation::as_str).to_owned(),
        Dimension::Gender => row.gender.map_or(String::new(), |score| score.to_string()),
    }
}

fn group(part: &ShareRow, code: fn(PartnerGroups) -> String) -> String {
    groups().remove(part.code.as_str()).map(code).unwrap_or_default()
}

fn add(sum: &mut Option<Amount>, part: Option<Amount>) {
    if let Some(part) = part {
        *sum = Some(sum.unwrap_or(Amount::ZERO).plus(part).expect("small amounts"));
    }
}

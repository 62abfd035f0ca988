//! Rolling up by plain addition.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Amount;
use ayni_model::measure::{
    Dimension, FigureRow, FigureTable, MeasureBatch, MeasureKind, Nature, TableRows, TableSpec,
};

/// A row under way, with the activities and measures behind it.
type Growing<'a> = (FigureRow, BTreeSet<&'a str>, BTreeSet<u32>);

/// A table by plain addition: what the cube does, without the cube.
pub(crate) fn roll_up(batch: &MeasureBatch, spec: &TableSpec) -> FigureTable {
    let mut rows: BTreeMap<Vec<String>, Growing<'_>> = BTreeMap::new();
    let share = spec.dimensions.iter().find_map(|dimension| dimension.share());
    for row in &batch.rows {
        let carries = row.kind != MeasureKind::Presence;
        let wanted = match spec.rows {
            TableRows::Counted => row.left_out.is_empty() && carries,
            TableRows::Present => row.left_out.is_empty(),
            TableRows::LeftOut => !row.left_out.is_empty(),
            TableRows::Receipts => row.left_out.is_empty() && carries && row.receipt,
            TableRows::Triangular => row.side.is_some() && carries,
            TableRows::Reported => row.nature != Nature::Imputed,
        };
        let lines = match share {
            None => vec![(String::new(), row.parts())],
            Some(kind) => {
                let own = batch.shares(kind).iter().filter(|line| line.row == row.row);
                own.map(|line| (line.code.to_string(), line.of(row))).collect()
            }
        };
        for (code, [national, usd, quantity]) in lines.into_iter().filter(|_| wanted) {
            let key = |dimension: &Dimension| match dimension {
                Dimension::Year => row.year.map_or(String::new(), |year| year.to_string()),
                Dimension::Direction => row.direction.as_str().to_owned(),
                Dimension::Basis => row.basis.map_or(String::new(), |basis| basis.as_str().to_owned()),
                Dimension::Group => row.group.clone(),
                Dimension::Item => row.item.clone(),
                Dimension::Unit => row.unit.clone(),
                Dimension::Form => row.form.clone(),
                Dimension::Reporter => row.reporter.clone(),
                Dimension::Currency => row.currency.clone(),
                Dimension::LeftOut => row.left_out.clone(),
                Dimension::Region if code.is_empty() => String::new(),
                Dimension::Region => "001".to_owned(),
                Dimension::Partner
                | Dimension::Sector
                | Dimension::Goal
                | Dimension::Place
                | Dimension::Marker => code.clone(),
                // In this world all partners are least developed countries of no known income.
                Dimension::Ldc | Dimension::Lldc | Dimension::Sids if code.is_empty() => String::new(),
                Dimension::Ldc | Dimension::Lldc | Dimension::Sids => "yes".to_owned(),
                Dimension::Income => String::new(),
                Dimension::Commission if code.is_empty() => String::new(),
                Dimension::Commission => "ECA ESCWA".to_owned(),
                Dimension::Payer => row.payer.clone(),
                Dimension::Role => row.role.map_or(String::new(), |role| role.as_str().to_owned()),
                Dimension::Side => row.side.map_or(String::new(), |side| side.as_str().to_owned()),
                Dimension::Phase => row.phase.clone(),
                Dimension::Nature => row.nature.as_str().to_owned(),
                Dimension::Valuation => row.valuation.map_or(String::new(), |way| way.as_str().to_owned()),
                Dimension::Gender => row.gender.map_or(String::new(), |score| score.to_string()),
            };
            let key: Vec<String> = spec.dimensions.iter().map(key).collect();
            let blank = FigureRow {
                key: key.clone(),
                national: None,
                usd: None,
                quantity: None,
                reported: None,
                constant: None,
                international: None,
                activities: 0,
                measures: 0,
                unconverted: 0,
                estimated: 0,
                imputed: 0,
            };
            let (figure, activities, measures) =
                rows.entry(key).or_insert((blank, BTreeSet::new(), BTreeSet::new()));
            let add = |sum: &mut Option<Amount>, part: Option<Amount>| {
                if let Some(part) = part {
                    *sum = Some(sum.unwrap_or_default().plus(part).unwrap());
                }
            };
            add(&mut figure.national, national);
            add(&mut figure.usd, usd);
            add(&mut figure.quantity, quantity);
            if share.is_none() {
                add(&mut figure.constant, row.constant);
                add(&mut figure.international, row.international);
            }
            let imputed = row.nature == Nature::Imputed;
            if spec.dimensions.contains(&Dimension::Currency) && carries && !imputed {
                add(&mut figure.reported, row.amount);
            }
            activities.insert(&row.activity);
            if measures.insert(row.row) && carries {
                figure.imputed += u64::from(imputed);
                figure.estimated += u64::from(row.nature == Nature::Estimated);
                figure.unconverted += u64::from(!row.currency.is_empty() && row.usd.is_none());
            }
            figure.activities = activities.len() as u64;
            figure.measures = measures.len() as u64;
        }
    }
    FigureTable { spec: spec.clone(), rows: rows.into_values().map(|(figure, ..)| figure).collect() }
}

//! The table of money by item: groups one under the other, each with its own total, as every item
//! belongs to one group only.

use ayni_model::document::{Column, Phrase, Table, TableCell};
use ayni_model::measure::{Dimension, Direction, FigureRow};
use ayni_model::{Arg, Basis, Code};

use super::measurement::{Builder, Traced, source};
use super::{money, name};

/// The items of one view and basis that carry money.
pub(super) fn of_basis(builder: &mut Builder<'_>, direction: Direction, basis: Basis) {
    let setting = builder.input.setting;
    let national = setting.national_currency().filter(|currency| *currency != "USD");
    let cells = |id: &str, label: Phrase, row: &FigureRow| -> Vec<Traced> {
        let from = source(id, row);
        let mut cells =
            vec![(TableCell::Phrase(label), None), (money::number(row.usd, setting.method), from.clone())];
        if national.is_some() {
            cells.push((money::number(row.national, setting.method), from.clone()));
        }
        cells.push((TableCell::Count(row.activities), from));
        cells
    };
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    let mut totals = Vec::new();
    for group in money::groups(builder, direction, basis) {
        let rows = money::rows(builder, "items", Dimension::Item, direction, basis, &group.code);
        // In the edition's order; an item that carries quantities only stands in the table of quantities.
        for item in setting.framework.items.iter().filter(|item| item.group == group.code) {
            for (_, row) in rows.iter().filter(|(code, row)| *code == item.code && money::carries_money(row))
            {
                traced.push((cells("items", name::with_code(&item.label, &item.code), row), false));
            }
        }
        let total = money::total(builder, direction, basis, &group.code);
        if let Some(row) = total {
            traced.push((cells("totals", name::with_code(&group.label, &group.code), row), true));
        }
        totals.push(total);
    }
    let unit = |currency: &str| Column { heading: Phrase::words(currency), numeric: true };
    let mut columns =
        vec![Column { heading: Phrase::key("report-column-item"), numeric: false }, unit("USD")];
    columns.extend(national.map(unit));
    columns.push(Column { heading: Phrase::key("report-column-activities"), numeric: true });
    let args = [
        ("view", Arg::Code(Code::new(Direction::LIST, direction.as_str()))),
        ("basis", Arg::Code(Code::new(Basis::LIST, basis.as_str()))),
    ];
    let table = Table {
        id: format!("items-{}-{}", direction.as_str(), basis.as_str()),
        caption: Phrase::message("report-table-items", args),
        columns,
        rows: Vec::new(),
        notes: money::notes(builder, Dimension::Item, direction, basis, &totals),
    };
    builder.push_table(table, traced);
}

//! Series over years: constant prices, international dollars, breaks, and how much of a figure is estimated.

use ayni_model::document::{Column, Phrase, Table, TableCell};
use ayni_model::measure::{Dimension, Direction, FigureRow, Nature};
use ayni_model::{Amount, Arg, Basis, Code};

use super::measurement::{Builder, Traced, source};
use super::{money, name};
use crate::measure::Setting;

/// A year, with a mark where the method names it as a break of its series.
pub(super) fn year(code: &str, setting: &Setting<'_>) -> Phrase {
    let breaks = setting.method.breaks.iter();
    match breaks.clone().find(|one| one.year.to_string() == code) {
        Some(one) => Phrase::message("report-year-break", [("year", Arg::Year(one.year))]),
        None => name::of(Dimension::Year, code, setting),
    }
}

/// Why years are marked, for those that a table of years can show.
pub(super) fn breaks(builder: &Builder<'_>) -> Vec<Phrase> {
    let setting = builder.input.setting;
    let shown = |year: i16| setting.years.as_ref().is_none_or(|years| years.contains(&year));
    let breaks = setting.method.breaks.iter().filter(|one| shown(one.year));
    let says = breaks.flat_map(|one| {
        let mark = Phrase::message("report-note-break", [("year", Arg::Year(one.year))]);
        [mark, Phrase::Text(one.why.clone())]
    });
    says.collect()
}

/// What of each group's dollars is estimated or imputed, in per cent of its total.
pub(super) fn estimates(builder: &Builder<'_>, direction: Direction, basis: Basis) -> Vec<Phrase> {
    let mut notes = Vec::new();
    for group in money::groups(builder, direction, basis) {
        let whole = money::total(builder, direction, basis, &group.code).and_then(|row| row.usd);
        let Some(whole) = whole.filter(|whole| *whole > Amount::ZERO) else {
            continue;
        };
        for (nature, row) in money::rows(builder, "natures", Dimension::Nature, direction, basis, &group.code)
        {
            let part = row.usd.unwrap_or(Amount::ZERO);
            let percent = part.times_ratio(Amount::whole(100), whole);
            let (true, Ok(percent)) = (nature != Nature::Measured.as_str(), percent) else {
                continue;
            };
            let args = [
                ("group", Arg::Text(group.code.clone())),
                ("nature", Arg::Code(Code::new(Nature::LIST, nature))),
                ("percent", Arg::Amount(percent.rounded(1))),
            ];
            notes.push(Phrase::message("report-note-share", args));
        }
    }
    notes
}

/// The table of a view and basis in constant and in international dollars, where the method asks for them.
pub(super) fn of_basis(builder: &mut Builder<'_>, direction: Direction, basis: Basis) {
    let setting = builder.input.setting;
    let method = setting.method;
    let groups = money::groups(builder, direction, basis);
    if groups.is_empty() || method.constant_year.is_none() && !method.international {
        return;
    }
    let mut columns = vec![Column { heading: Phrase::key("report-column-year"), numeric: false }];
    for group in &groups {
        let mut unit = |unit: Arg, key: &str| {
            let args = [("group", Arg::Text(group.code.clone())), ("unit", unit)];
            columns.push(Column { heading: Phrase::message(key, args), numeric: true });
        };
        unit(Arg::Text("USD".to_owned()), "report-column-current");
        if let Some(base) = method.constant_year {
            unit(Arg::Year(base), "report-column-constant");
        }
        if method.international {
            unit(Arg::Text(String::new()), "report-column-international");
        }
    }
    let cells = |id: &str, label: Phrase, rows: &[Option<&FigureRow>]| -> Vec<Traced> {
        let mut cells = vec![(TableCell::Phrase(label), None)];
        for row in rows {
            let from = row.and_then(|row| source(id, row));
            let mut push = |amount: Option<Amount>| cells.push((money::number(amount, method), from.clone()));
            push(row.and_then(|row| row.usd));
            if method.constant_year.is_some() {
                push(row.and_then(|row| row.constant));
            }
            if method.international {
                push(row.and_then(|row| row.international));
            }
        }
        cells
    };
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    for (code, rows) in money::lines(builder, "years", Dimension::Year, direction, basis) {
        traced.push((cells("years", year(code, setting), &rows), false));
    }
    let totals: Vec<_> =
        groups.iter().map(|group| money::total(builder, direction, basis, &group.code)).collect();
    traced.push((cells("totals", Phrase::key("report-total"), &totals), true));
    let args = [
        ("view", Arg::Code(Code::new(Direction::LIST, direction.as_str()))),
        ("basis", Arg::Code(Code::new(Basis::LIST, basis.as_str()))),
    ];
    let mut notes = vec![Phrase::key("report-note-groups"), Phrase::key("report-note-constant")];
    notes.extend(breaks(builder));
    let table = Table {
        id: format!("constant-{}-{}", direction.as_str(), basis.as_str()),
        caption: Phrase::message("report-table-constant", args),
        columns,
        rows: Vec::new(),
        notes,
    };
    builder.push_table(table, traced);
}

//! Figures: one for each group, so that no picture adds groups up. Flows and maps are in `flows.rs`.

use ayni_model::document::{Block, Figure, FigureKind, Phrase, Series};
use ayni_model::measure::{Dimension, Direction, FigureRow};
use ayni_model::{Arg, Basis, Code};

use super::measurement::Builder;
use super::{flows, money, name, series};

/// How many bars a figure shows at most; the table has all.
const BARS: usize = 10;

/// The figures of a view on its leading basis: years by item, flows and map, largest partners, sectors and
/// goals.
pub(super) fn of_view(builder: &mut Builder<'_>, direction: Direction, basis: Basis) {
    for group in money::groups(builder, direction, basis) {
        years(builder, direction, basis, &group.code);
        flows::of_group(builder, direction, basis, &group.code);
        flows::map(builder, direction, basis, &group.code);
        for (id, dimension) in
            [("partners", Dimension::Partner), ("sectors", Dimension::Sector), ("goals", Dimension::Goal)]
        {
            bars(builder, id, dimension, direction, basis, &group.code);
        }
    }
}

/// What every figure has alike.
pub(super) fn figure(
    id: &str,
    direction: Direction,
    basis: Basis,
    group: &str,
    decimals: u32,
    kind: FigureKind,
) -> Figure {
    let args = || {
        [
            ("view", Arg::Code(Code::new(Direction::LIST, direction.as_str()))),
            ("basis", Arg::Code(Code::new(Basis::LIST, basis.as_str()))),
            ("group", Arg::Text(group.to_owned())),
        ]
    };
    Figure {
        id: format!("figure-{id}-{}-{}-{}", direction.as_str(), basis.as_str(), ascii(group)),
        title: Phrase::message(&format!("report-figure-{id}"), args()),
        description: Phrase::message(&format!("report-figure-{id}-description"), args()),
        kind,
        unit: Phrase::Value(Arg::Code(Code::new("currency", "USD"))),
        categories: Vec::new(),
        series: Vec::new(),
        decimals,
        notes: Vec::new(),
    }
}

/// A group's code as part of a name for links.
fn ascii(code: &str) -> String {
    code.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}

/// Columns by year, one stack of the group's items each: items of one group may be added.
fn years(builder: &mut Builder<'_>, direction: Direction, basis: Basis, group: &str) {
    let setting = builder.input.setting;
    let decimals = setting.method.decimals;
    let mut figure = figure("years", direction, basis, group, decimals, FigureKind::StackedColumns);
    let by_item = money::rows(builder, "items-by-year", Dimension::Year, direction, basis, group);
    // A measurement of one year has no table of items by year: then the items are that year's.
    let one = setting.years.as_ref().map(|years| years.start().to_string()).unwrap_or_default();
    let mut cells: Vec<(String, String, &FigureRow)> = by_item
        .into_iter()
        .filter_map(|(year, row)| Some((year.to_owned(), row.key.last()?.clone(), row)))
        .collect();
    if builder.table("items-by-year").is_none() {
        cells = money::rows(builder, "items", Dimension::Item, direction, basis, group)
            .into_iter()
            .map(|(item, row)| (one.clone(), item.to_owned(), row))
            .collect();
    }
    let mut years: Vec<i16> = cells.iter().filter_map(|(year, ..)| year.parse().ok()).collect();
    years.sort_unstable();
    let (Some(first), Some(last)) = (years.first().copied(), years.last().copied()) else {
        return;
    };
    // Years without anything stay as gaps in the row of years, and their values as missing.
    let years: Vec<i16> = (first..=last).collect();
    figure.categories = years.iter().map(|year| series::year(&year.to_string(), setting)).collect();
    for item in setting.framework.items.iter().filter(|item| item.group == group) {
        let value = |year: &i16| {
            let found = cells.iter().find(|(y, code, _)| *code == item.code && y.parse() == Ok(*year));
            found.and_then(|(_, _, row)| row.usd)
        };
        let values: Vec<_> = years.iter().map(value).collect();
        if values.iter().any(Option::is_some) {
            figure.series.push(Series { label: name::of(Dimension::Item, &item.code, setting), values });
        }
    }
    if !figure.series.is_empty() {
        builder.blocks.push(Block::Figure(figure));
    }
}

/// The largest of a table as bars, goals in their own order. What is not stated is not ranked.
fn bars(
    builder: &mut Builder<'_>,
    id: &str,
    dimension: Dimension,
    direction: Direction,
    basis: Basis,
    group: &str,
) {
    let setting = builder.input.setting;
    let mut rows = money::rows(builder, id, dimension, direction, basis, group);
    rows.retain(|(code, row)| {
        !code.is_empty() && row.usd.is_some_and(|usd| !usd.is_negative() && !usd.is_zero())
    });
    rows.sort_by(|a, b| b.1.usd.cmp(&a.1.usd).then(a.0.cmp(b.0)));
    let limit = if dimension == Dimension::Goal { usize::MAX } else { BARS };
    rows.truncate(limit);
    if dimension == Dimension::Goal {
        rows.sort_by_key(|(code, _)| (code.parse::<u32>().unwrap_or(u32::MAX), *code));
    }
    if rows.is_empty() {
        return;
    }
    let mut figure = figure(id, direction, basis, group, setting.method.decimals, FigureKind::Bars);
    figure.categories = rows.iter().map(|(code, _)| name::of(dimension, code, setting)).collect();
    let label = name::of(Dimension::Group, group, setting);
    figure.series = vec![Series { label, values: rows.iter().map(|(_, row)| row.usd).collect() }];
    builder.blocks.push(Block::Figure(figure));
}

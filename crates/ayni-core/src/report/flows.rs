//! Pictures of flows between the country and its partners, and of where the partners lie: one for each
//! view, basis and group, never over several.

use std::collections::BTreeMap;

use ayni_model::document::{Block, FigureKind, Hub, Phrase, Position, Series};
use ayni_model::measure::{Dimension, Direction, FigureRow};
use ayni_model::reference::Reference;
use ayni_model::{Amount, Arg, Basis, Code};

use super::figures::figure;
use super::measurement::Builder;
use super::{money, name};

/// How many partners have a band of their own; the others are one band with their number.
const PARTNERS: usize = 10;
/// How many items have a colour of their own.
const ITEMS: usize = 7;

/// The flows of a group by partner and item.
pub(super) fn of_group(builder: &mut Builder<'_>, direction: Direction, basis: Basis, group: &str) {
    // What a country puts in for itself flows to nobody else.
    let gives = match direction {
        Direction::Provided => true,
        Direction::Received => false,
        Direction::OwnInput => return,
    };
    let setting = builder.input.setting;
    let whole = money::rows(builder, "partners", Dimension::Partner, direction, basis, group);
    let cells = money::rows(builder, "flows", Dimension::Partner, direction, basis, group);
    let cells: Vec<(&str, &str, &FigureRow)> = cells
        .into_iter()
        .filter(|(_, row)| row.usd.is_some())
        .filter_map(|(partner, row)| Some((partner, row.key.get(3)?.as_str(), row)))
        .collect();
    let mut partners: Vec<(&str, Amount)> =
        whole.into_iter().filter_map(|(code, row)| Some((code, row.usd?))).collect();
    partners.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let (stated, unstated): (Vec<_>, Vec<_>) = partners.into_iter().partition(|(code, _)| !code.is_empty());
    // One partner too many is not gathered: "others" would be that one.
    let shown = if stated.len() == PARTNERS + 1 { stated.len() } else { PARTNERS.min(stated.len()) };
    let (shown, others) = stated.split_at(shown);
    let mut bands: Vec<(Phrase, Vec<&str>)> =
        shown.iter().map(|(code, _)| (name::of(Dimension::Partner, code, setting), vec![*code])).collect();
    let gathered = bands.len();
    if !others.is_empty() {
        let label = Phrase::message("report-flows-others", [("count", others.len().into())]);
        bands.push((label, others.iter().map(|(code, _)| *code).collect()));
    }
    if !unstated.is_empty() {
        bands.push((name::of(Dimension::Partner, "", setting), vec![""]));
    }
    let series = items(builder, group, &cells, &bands);
    if series.is_empty() || shown.is_empty() {
        return;
    }
    let hub = Hub { name: Phrase::Value(Arg::Code(Code::new("country", setting.country))), gives, gathered };
    let kind = FigureKind::Flows(hub);
    let mut figure = figure("flows", direction, basis, group, setting.method.decimals, kind);
    figure.categories = bands.into_iter().map(|(label, _)| label).collect();
    figure.series = series;
    if figure.series.iter().flat_map(|one| &one.values).flatten().any(|amount| amount.is_negative()) {
        figure.notes.push(Phrase::key("report-note-flows-negative"));
    }
    builder.blocks.push(Block::Figure(figure));
}

/// A series for each item of the group in the edition's order; where there are more items than colours,
/// the smallest are one.
fn items(
    builder: &Builder<'_>,
    group: &str,
    cells: &[(&str, &str, &FigureRow)],
    bands: &[(Phrase, Vec<&str>)],
) -> Vec<Series> {
    let setting = builder.input.setting;
    let sum = |items: &[&str], partners: Option<&[&str]>| -> Option<Amount> {
        let amounts = cells
            .iter()
            .filter(|(partner, item, _)| {
                items.contains(item) && partners.is_none_or(|partners| partners.contains(partner))
            })
            .filter_map(|(.., row)| row.usd);
        amounts.fold(None, |sum, amount| match sum {
            None => Some(amount),
            Some(sum) => amount.plus(sum).ok(),
        })
    };
    let listed = setting.framework.items.iter().filter(|item| item.group == group);
    let mut known: Vec<&str> =
        listed.map(|item| item.code.as_str()).filter(|item| sum(&[*item], None).is_some()).collect();
    let mut by_size = known.clone();
    by_size.sort_by_key(|item| std::cmp::Reverse(sum(&[*item], None)));
    let rest = if by_size.len() > ITEMS + 1 { by_size.split_off(ITEMS) } else { Vec::new() };
    known.retain(|item| !rest.contains(item));
    let series = |label: Phrase, items: &[&str]| Series {
        label,
        values: bands.iter().map(|(_, partners)| sum(items, Some(partners))).collect(),
    };
    let mut all: Vec<Series> =
        known.iter().map(|item| series(name::of(Dimension::Item, item, setting), &[*item])).collect();
    if !rest.is_empty() {
        all.push(series(Phrase::message("report-flows-items", [("count", rest.len().into())]), &rest));
    }
    all
}

/// Where partners lie, with what goes to them or comes from them.
pub(super) fn map(builder: &mut Builder<'_>, direction: Direction, basis: Basis, group: &str) {
    let setting = builder.input.setting;
    if direction == Direction::OwnInput {
        return;
    }
    let known = positions(setting.reference);
    let mut rows: Vec<(&str, Amount)> =
        money::rows(builder, "partners", Dimension::Partner, direction, basis, group)
            .into_iter()
            .filter_map(|(code, row)| Some((code, row.usd?)))
            .collect();
    rows.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let (shown, absent): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|(code, amount)| *amount > Amount::ZERO && known.contains_key(code));
    if shown.is_empty() {
        return;
    }
    let places = shown.iter().map(|(code, _)| known.get(code).copied()).collect();
    let mut figure = figure("map", direction, basis, group, setting.method.decimals, FigureKind::Map(places));
    figure.categories = shown.iter().map(|(code, _)| name::of(Dimension::Partner, code, setting)).collect();
    let label = name::of(Dimension::Group, group, setting);
    figure.series = vec![Series { label, values: shown.iter().map(|(_, amount)| Some(*amount)).collect() }];
    figure.notes.push(Phrase::key("report-note-map"));
    for (code, amount) in absent {
        let args = [
            ("partner", name::arg(&name::of(Dimension::Partner, code, setting))),
            ("amount", Arg::Money(amount.rounded(setting.method.decimals), "USD".to_owned())),
        ];
        figure.notes.push(Phrase::message("report-note-map-absent", args));
    }
    builder.blocks.push(Block::Figure(figure));
}

/// The positions of countries: the list `position`, in degrees with decimals.
fn positions(reference: &Reference) -> BTreeMap<&str, Position> {
    let hundredths = |text: &String, most: i32| {
        let degrees: Amount = text.parse().ok()?;
        let hundredths = i32::try_from(degrees.rounded(2).millionths() / 10_000).ok()?;
        (hundredths.abs() <= most).then_some(hundredths)
    };
    let entries = reference.list("position").entries.iter();
    let known = entries.filter_map(|(code, entry)| {
        let north = hundredths(entry.more.get("north")?, 9_000)?;
        let east = hundredths(entry.more.get("east")?, 18_000)?;
        Some((code.as_str(), Position { north, east }))
    });
    known.collect()
}

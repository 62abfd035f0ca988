//! The figures of a submission: lines by item, in the order of the layout and the edition.

use std::collections::BTreeSet;

use ayni_model::edition::Standard;
use ayni_model::measure::{Direction, FigureRow};
use ayni_model::submission::{LayoutSheet, LineStatus, SheetContent};
use ayni_model::{Amount, Basis, PartialDate, Text, ground};
use serde::{Deserialize, Serialize};

use super::{Input, code};
use crate::edition::map_lines;
use crate::report::Named;

/// The figures of a submission as data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// The version of this form.
    pub version: u32,
    /// The layout.
    pub layout: Named,
    /// What is certain about the layout, as it says itself.
    pub standing: Text,
    /// The country whose figures these are.
    pub country: String,
    /// The reporting year.
    pub year: i16,
    /// The date that the measurement bears.
    pub as_of: PartialDate,
    /// The country's currency.
    pub currency: Option<String>,
    /// The groups of the edition, and which of them are reported.
    pub groups: Vec<GroupChoice>,
    /// The sheets.
    pub sheets: Vec<SheetLines>,
    /// What reporters themselves withhold: rows without item or amount, in no figure here.
    pub withheld_by_reporters: Vec<Hidden>,
}

/// A group of the edition in a submission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupChoice {
    /// Its code.
    pub code: String,
    /// Whether it carries money.
    pub money: bool,
    /// Whether the country reports it.
    pub reported: bool,
}

/// One sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetLines {
    /// Its id in the layout.
    pub id: String,
    /// What it has a line for.
    pub content: SheetContent,
    /// From whose side.
    pub direction: Direction,
    /// A part for each basis. Bases are never mixed.
    pub parts: Vec<Part>,
}

/// The lines of one basis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The basis.
    pub basis: Basis,
    /// The lines, group by group.
    pub lines: Vec<Line>,
    /// A total for each group that carries money.
    pub totals: Vec<Total>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its name: sheet, basis, item, unit or partner, as in `provided/disbursed/A1/XBB`.
    pub id: String,
    /// The group.
    pub group: String,
    /// The item.
    pub item: String,
    /// The unit of the quantity; empty for money.
    pub unit: String,
    /// The partner; empty in a sheet by item.
    pub partner: String,
    /// The quantity.
    pub quantity: Option<Amount>,
    /// Current United States dollars.
    pub usd: Option<Amount>,
    /// National currency.
    pub national: Option<Amount>,
    /// Counts; `None` where the line is withheld.
    pub counts: Option<Counts>,
    /// The sub-indicator of 17.3.1 that the item is mapped to; empty where the edition leaves it open.
    pub indicator: String,
    /// Reported or withheld.
    pub status: LineStatus,
}

/// How many activities and measures stand behind a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Different activities.
    pub activities: u64,
    /// Measures.
    pub measures: u64,
    /// Estimates by their source among the measures.
    pub estimated: u64,
    /// Values by a price of the method among them.
    pub imputed: u64,
    /// Those that no rate converted; missing from the dollars.
    pub unconverted: u64,
}

/// The total of a group on one basis: the sum of the lines shown, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Total {
    /// The group.
    pub group: String,
    /// Current United States dollars.
    pub usd: Option<Amount>,
    /// National currency.
    pub national: Option<Amount>,
    /// Different activities; `None` where a line of the group is withheld, as a count over all would
    /// speak of it too.
    pub activities: Option<u64>,
    /// How many lines of the group are withheld, and not in it.
    pub withheld: u64,
}

/// Rows that reporters withhold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hidden {
    /// From whose side.
    pub direction: Direction,
    /// The basis, where it is stated.
    pub basis: Option<Basis>,
    /// How many activities have such rows.
    pub activities: u64,
    /// How many rows.
    pub measures: u64,
}

/// The version of a submission's own form.
const FORM: u32 = 1;

/// The order of printing: what was done before what was promised.
const BASES: [Basis; 5] =
    [Basis::Disbursed, Basis::Committed, Basis::Budgeted, Basis::Pledged, Basis::Reflow];

/// The figures of a submission. `layout` names the layout's file by its hash.
pub fn submission(input: &Input<'_>, layout: &Named) -> Submission {
    let framework = input.setting.framework;
    let groups = framework.groups.iter().map(|group| GroupChoice {
        code: group.code.clone(),
        money: group.money,
        reported: input.reports(&group.code),
    });
    let hidden = input.rows("left-out-by-view").iter().filter(|row| code(row, 0) == ground::WITHHELD);
    let hidden = hidden.filter_map(|row| {
        Some(Hidden {
            direction: Direction::from_code(code(row, 1))?,
            basis: Basis::from_code(code(row, 2)),
            activities: row.activities,
            measures: row.measures,
        })
    });
    Submission {
        version: FORM,
        layout: layout.clone(),
        standing: input.layout.standing.clone(),
        country: input.setting.country.to_owned(),
        year: input.year,
        as_of: input.manifest.as_of,
        currency: input.setting.national_currency().map(str::to_owned),
        groups: groups.collect(),
        sheets: input.layout.sheets.iter().map(|sheet| sheet_lines(input, sheet)).collect(),
        withheld_by_reporters: hidden.collect(),
    }
}

fn sheet_lines(input: &Input<'_>, sheet: &LayoutSheet) -> SheetLines {
    let table = match sheet.content {
        SheetContent::Items => "units",
        SheetContent::Partners => "receipts-partners",
    };
    let wanted = |basis: &Basis| sheet.bases.is_empty() || sheet.bases.contains(basis);
    let parts = BASES.into_iter().filter(wanted).filter_map(|basis| {
        let rows: Vec<&FigureRow> = input
            .rows(table)
            .iter()
            .filter(|row| code(row, 0) == sheet.direction.as_str() && code(row, 1) == basis.as_str())
            .filter(|row| input.reports(code(row, 2)))
            .collect();
        (!rows.is_empty()).then(|| part(input, sheet, basis, &rows))
    });
    SheetLines {
        id: sheet.id.clone(),
        content: sheet.content,
        direction: sheet.direction,
        parts: parts.collect(),
    }
}

fn part(input: &Input<'_>, sheet: &LayoutSheet, basis: Basis, rows: &[&FigureRow]) -> Part {
    let mut lines = Vec::new();
    let mut totals = Vec::new();
    let framework = input.setting.framework;
    for group in framework.groups.iter().filter(|group| input.reports(&group.code)) {
        let before = lines.len();
        // In the edition's order; an item that no longer stands in it comes last.
        let known: Vec<&str> = framework.items.iter().map(|item| item.code.as_str()).collect();
        let mut own: Vec<&FigureRow> =
            rows.iter().filter(|row| code(row, 2) == group.code).copied().collect();
        let place =
            |row: &FigureRow| known.iter().position(|item| *item == code(row, 3)).unwrap_or(usize::MAX);
        own.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.key.cmp(&b.key)));
        let mut seen = BTreeSet::new();
        for row in own {
            let line = line(input, sheet, basis, row);
            // Of a withheld item not even the partners are told: all of them are one line.
            if seen.insert(line.id.clone()) {
                lines.push(line);
            }
        }
        let shown = lines.get(before..).unwrap_or_default();
        if group.money && sheet.content == SheetContent::Items && !shown.is_empty() {
            totals.push(total(input, sheet.direction, basis, &group.code, shown));
        }
    }
    Part { basis, lines, totals }
}

fn line(input: &Input<'_>, sheet: &LayoutSheet, basis: Basis, row: &FigureRow) -> Line {
    let (item, last) = (code(row, 3), code(row, 4));
    let withheld = input.withholds(sheet.direction.as_str(), basis.as_str(), item);
    let partners = sheet.content == SheetContent::Partners;
    let last = if withheld && partners { "" } else { last };
    let mut id = format!("{}/{}/{item}", sheet.id, basis.as_str());
    if !last.is_empty() {
        id = format!("{id}/{last}");
    }
    let shown = |amount: Option<Amount>| amount.filter(|_| !withheld);
    let counts = Counts {
        activities: row.activities,
        measures: row.measures,
        estimated: row.estimated,
        imputed: row.imputed,
        unconverted: row.unconverted,
    };
    Line {
        id,
        group: code(row, 2).to_owned(),
        item: item.to_owned(),
        unit: if partners { String::new() } else { last.to_owned() },
        partner: if partners { last.to_owned() } else { String::new() },
        quantity: shown(row.quantity).filter(|_| !partners),
        usd: shown(row.usd),
        national: shown(row.national),
        counts: (!withheld).then_some(counts),
        indicator: indicator(input, item),
        status: if withheld { LineStatus::Withheld } else { LineStatus::Reported },
    }
}

/// The letter that the edition's map gives an item whatever else holds; empty where it depends on more
/// than the item, or is open.
fn indicator(input: &Input<'_>, item: &str) -> String {
    let lines = map_lines(input.setting.framework, Standard::Sdg);
    let own = lines.iter().find(|line| line.item == item);
    own.filter(|line| line.map.when.is_empty()).map(|line| line.map.code.clone()).unwrap_or_default()
}

fn total(input: &Input<'_>, direction: Direction, basis: Basis, group: &str, lines: &[Line]) -> Total {
    let withheld = lines.iter().filter(|line| line.status == LineStatus::Withheld).count() as u64;
    let key = [direction.as_str(), basis.as_str(), group];
    let all = input.rows("totals").iter().find(|row| row.key == key);
    Total {
        group: group.to_owned(),
        usd: sum(lines.iter().map(|line| line.usd)),
        national: sum(lines.iter().map(|line| line.national)),
        activities: all.filter(|_| withheld == 0).map(|row| row.activities),
        withheld,
    }
}

/// The sum of what there is; `None` where there is nothing, or where it passes the range of amounts.
fn sum(amounts: impl Iterator<Item = Option<Amount>>) -> Option<Amount> {
    amounts.flatten().try_fold(None::<Amount>, |sum, one| match sum {
        None => Some(Some(one)),
        Some(sum) => sum.plus(one).ok().map(Some),
    })?
}

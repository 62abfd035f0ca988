//! Why a row counts otherwise in one measurement than in the other.

use std::ops::RangeInclusive;

use ayni_model::comparison::CauseKind;
use ayni_model::measure::{MeasureKind, MeasureRow};
use serde::Serialize;

/// A cause, by what each measurement says. Rows with equal causes are shown as one line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Cause {
    /// Its kind.
    pub kind: CauseKind,
    /// What the first measurement says: a ground, a year, an item, rates. Empty where it says nothing.
    pub first: String,
    /// What the second says.
    pub second: String,
    /// The rules that decided, for an item: of the first and of the second.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub first_rule: String,
    /// See `first_rule`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub second_rule: String,
}

impl Cause {
    fn of(kind: CauseKind, first: impl Into<String>, second: impl Into<String>) -> Cause {
        Cause {
            kind,
            first: first.into(),
            second: second.into(),
            first_rule: String::new(),
            second_rule: String::new(),
        }
    }
}

/// A row as it stands in one measurement: whether it is counted in the years asked for.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub row: &'a MeasureRow,
    pub wanted: bool,
}

impl<'a> Seen<'a> {
    pub fn of(row: &'a MeasureRow, years: Option<&RangeInclusive<i16>>) -> Seen<'a> {
        let wanted = match (years, row.year) {
            (Some(years), Some(year)) => years.contains(&year),
            _ => true,
        };
        Seen { row, wanted }
    }

    pub fn counted(&self) -> bool {
        self.wanted && self.row.left_out.is_empty()
    }

    fn year(&self) -> String {
        self.row.year.map(|year| year.to_string()).unwrap_or_default()
    }
}

/// The one cause of a pair of rows, and whether more than one thing differs; `None` where nothing does, or
/// where the row is in neither measurement.
pub(super) fn cause(first: Option<Seen<'_>>, second: Option<Seen<'_>>) -> Option<(Cause, bool)> {
    let (a, b) = match (first, second) {
        (Some(a), Some(b)) => (a, b),
        (Some(only), None) => return alone(only).map(|(kind, word)| (Cause::of(kind, word, ""), false)),
        (None, Some(only)) => return alone(only).map(|(kind, word)| (Cause::of(kind, "", word), false)),
        (None, None) => return None,
    };
    if !a.wanted && !b.wanted {
        return None;
    }
    if a.counted() != b.counted() {
        let out = if a.counted() { b } else { a };
        let cause = if out.row.left_out.is_empty() {
            Cause::of(CauseKind::Year, a.year(), b.year())
        } else {
            Cause::of(CauseKind::LeftOut, &a.row.left_out, &b.row.left_out)
        };
        return Some((cause, differing(a.row, b.row).len() > 1));
    }
    if !a.counted() && a.row.left_out != b.row.left_out {
        return Some((Cause::of(CauseKind::Ground, &a.row.left_out, &b.row.left_out), false));
    }
    let all = differing(a.row, b.row);
    let kind = *all.first()?;
    let more = all.len() > 1;
    let (x, y) = (a.row, b.row);
    let cause = match kind {
        CauseKind::Year => Cause::of(kind, a.year(), b.year()),
        CauseKind::View => Cause::of(kind, view(x), view(y)),
        CauseKind::Item => Cause {
            first_rule: x.rule.clone(),
            second_rule: y.rule.clone(),
            ..Cause::of(kind, &x.item, &y.item)
        },
        CauseKind::Value | CauseKind::Price => Cause::of(kind, value(x), value(y)),
        CauseKind::Rate | CauseKind::RateRule | CauseKind::Prices => Cause::of(kind, &x.rates, &y.rates),
        CauseKind::Form => Cause::of(kind, &x.form, &y.form),
        CauseKind::Rule => Cause::of(kind, &x.rule, &y.rule),
        CauseKind::Receipt => Cause::of(kind, x.receipt.to_string(), y.receipt.to_string()),
        _ => Cause::of(kind, "", ""),
    };
    Some((cause, more))
}

/// A row that only one measurement has.
fn alone(only: Seen<'_>) -> Option<(CauseKind, String)> {
    if !only.wanted {
        return None;
    }
    let row = only.row;
    Some(if !row.component.is_empty() {
        (CauseKind::Imputed, row.component.clone())
    } else if row.kind == MeasureKind::Presence {
        (CauseKind::Year, only.year())
    } else {
        (CauseKind::Absent, row.left_out.clone())
    })
}

/// Every kind in which two rows of one measure differ, the decisive one first.
fn differing(a: &MeasureRow, b: &MeasureRow) -> Vec<CauseKind> {
    let figures = a.usd != b.usd || a.national != b.national || a.quantity != b.quantity;
    let value =
        a.amount != b.amount || a.currency != b.currency || a.unit != b.unit || a.quantity != b.quantity;
    let found = a.price != b.price || a.valuation != b.valuation || a.kind != b.kind;
    let more = a.constant != b.constant || a.international != b.international;
    // The same price of two lists, or of two lines, changes no figure.
    let price = !a.component.is_empty() && a.price != b.price && (value || figures);
    // Where one has no rate at all, nobody can say whether its rule or its source is the reason.
    let otherwise = !a.rates.is_empty() && !b.rates.is_empty() && times(&a.rates) != times(&b.rates);
    let tests = [
        (CauseKind::View, a.direction != b.direction || a.basis != b.basis),
        (CauseKind::Item, a.group != b.group || a.item != b.item),
        (CauseKind::Price, price),
        (CauseKind::Value, !price && (value || found && figures)),
        // Both years are asked for, so the year moves nothing; it has other rates.
        (CauseKind::Year, a.year != b.year),
        (CauseKind::RateRule, figures && (!value || price) && otherwise),
        (CauseKind::Rate, figures && !value && !otherwise),
        (CauseKind::Prices, more && !figures),
        (CauseKind::Form, a.form != b.form),
        (CauseKind::Receipt, a.receipt != b.receipt),
        (CauseKind::Rule, a.rule != b.rule && a.item == b.item && a.group == b.group),
    ];
    let mut all: Vec<CauseKind> =
        tests.into_iter().filter(|(_, differs)| *differs).map(|(kind, _)| kind).collect();
    // A value found another way explains the figure; the rate is then not another difference.
    if all.contains(&CauseKind::Value) && a.rates == b.rates {
        all.retain(|kind| *kind != CauseKind::Rate);
    }
    if all.contains(&CauseKind::Year) {
        all.retain(|kind| !matches!(kind, CauseKind::Rate | CauseKind::RateRule | CauseKind::Prices));
    }
    let other = a.rates != b.rates
        || a.nature != b.nature
        || a.side != b.side
        || a.payer != b.payer
        || a.role != b.role
        || found;
    if all.is_empty() && other {
        all.push(CauseKind::Other);
    }
    all
}

/// The currencies and times of a row's rates, without their figures: what a rule of exchange decides.
fn times(rates: &str) -> Vec<(&str, &str)> {
    let named = rates.split("; ").filter(|one| one.contains(" USD ("));
    named
        .filter_map(|one| {
            let mut words = one.split(' ');
            Some((words.next()?, words.next()?))
        })
        .collect()
}

fn view(row: &MeasureRow) -> String {
    format!("{} {}", row.direction.as_str(), row.basis.map_or("", |basis| basis.as_str())).trim().to_owned()
}

/// How a value came about: its price, or how it was found, or the amount itself.
fn value(row: &MeasureRow) -> String {
    if !row.price.is_empty() {
        return row.price.clone();
    }
    let amount =
        row.amount.map(|amount| format!("{amount} {}{}", row.currency, row.unit)).unwrap_or_default();
    match row.valuation {
        Some(valuation) => valuation.as_str().to_owned(),
        None => amount,
    }
}

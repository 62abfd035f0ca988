//! What SDMX-CSV adds to values for people: names after codes, and the decimal comma of their country.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::sdmx::{Column, ComponentKind, DataSet, Structure, Structures, Values};
use ayni_model::{Finding, Severity};
use compact_str::CompactString;

use super::check;
use super::columns::change;
use super::found::Found;

/// How a file names things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// By their ids alone.
    Id,
    /// By id and name: `A: Annual`.
    Both,
}

/// The id before a name.
fn head(value: &str) -> Option<&str> {
    let (head, _) = value.split_once(": ")?;
    let id = |byte: u8| byte.is_ascii_alphanumeric() || b"_-@$".contains(&byte);
    (!head.is_empty() && head.bytes().all(id)).then_some(head)
}

/// Takes the names away. Where the structure is not known, only from columns in which every value has one: a text that
/// happens to have a colon stays whole.
pub(super) fn cut(data: &mut DataSet, label: Label, structure: Option<&Structure>, known: &Structures) {
    if label == Label::Id {
        return;
    }
    for (id, column) in &mut data.columns {
        let component = structure.and_then(|structure| structure.component(id));
        let values = match &*column {
            Column::Coded { distinct, .. } => distinct,
            Column::Plain(values) => values,
        };
        let codes: BTreeSet<&str> = match component.map(|component| &component.values) {
            Some(Values::Codes(list)) => check::codes(known, list).unwrap_or_default().into_iter().collect(),
            // `2014-01: 2014-01`.
            Some(_) => BTreeSet::new(),
            None if values.iter().all(|value| value.is_empty() || head(value).is_some()) => BTreeSet::new(),
            None => continue,
        };
        let coded = component.is_none_or(|component| matches!(component.values, Values::Codes(_)));
        change(column, |value| {
            let whole = codes.contains(value);
            let twice = value.split_once(": ").is_some_and(|(one, other)| one == other);
            let cut = !whole && (coded || twice);
            head(value).filter(|_| cut).map(CompactString::from)
        });
    }
}

/// Writes decimal commas as points in the columns of numbers, and says so.
pub(super) fn decimal_points(
    data: &mut DataSet,
    structure: Option<&Structure>,
    places: &BTreeMap<String, u32>,
    found: &mut Found,
) {
    for (id, column) in &mut data.columns {
        let numeric = match structure.and_then(|structure| structure.component(id)) {
            Some(component) => {
                component.kind == ComponentKind::Measure || check::is_number(&component.values)
            }
            None => id == "OBS_VALUE",
        };
        if !numeric {
            continue;
        }
        let changed = change(column, |value| {
            let (whole, part) = value.split_once(',')?;
            let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let signed = whole.strip_prefix('-').unwrap_or(whole);
            (digits(signed) && digits(part)).then(|| CompactString::from(format!("{whole}.{part}")))
        });
        if changed > 0 {
            let place = found.at(1, places.get(id).copied().unwrap_or(0));
            found.push(
                1,
                Finding::new("sdmx-decimal-comma", Severity::Note).at(place).with("column", id.as_str()),
            );
        }
    }
}

//! Causes and totals in words.

use ayni_model::comparison::{CauseKind, Scope};
use ayni_model::document::{Phrase, TableCell};
use ayni_model::edition::Framework;
use ayni_model::measure::Direction;
use ayni_model::method::Method;
use ayni_model::{Arg, Basis, Code, Text, Valuation};

use super::cause::Cause;
use super::cells::CellComparison;
use super::document::{ComparisonInput, MeasuredBy};

/// A cause in words: its kind, and what each of the two says.
pub(super) fn cause_words(input: &ComparisonInput<'_>, cause: &Cause) -> (TableCell, TableCell, TableCell) {
    let kind = Arg::Code(Code::new(CauseKind::LIST, cause.kind.as_str()));
    let say = |by: &MeasuredBy<'_>, said: &str, rule: &str| -> TableCell {
        if said.is_empty() {
            return match cause.kind {
                CauseKind::LeftOut => TableCell::Phrase(Phrase::key("compare-counted")),
                CauseKind::Rate | CauseKind::RateRule => TableCell::Phrase(Phrase::key("compare-no-rate")),
                _ => TableCell::Missing,
            };
        }
        let code = |list: &str| Phrase::Value(Arg::Code(Code::new(list, said)));
        TableCell::Phrase(match cause.kind {
            CauseKind::LeftOut | CauseKind::Ground | CauseKind::Absent => ground(by.method, said),
            CauseKind::Year => match said.parse() {
                Ok(year) => Phrase::Value(Arg::Year(year)),
                Err(_) => Phrase::words(said),
            },
            CauseKind::Item => item(by.framework, said, rule),
            CauseKind::Form => code("form"),
            CauseKind::Receipt if said == "true" => Phrase::key("compare-receipt"),
            CauseKind::Receipt => Phrase::key("compare-no-receipt"),
            CauseKind::Value if Valuation::from_code(said).is_some() => code(Valuation::LIST),
            _ => Phrase::words(said),
        })
    };
    (
        TableCell::Phrase(Phrase::Value(kind)),
        say(&input.first, &cause.first, &cause.first_rule),
        say(&input.second, &cause.second, &cause.second_rule),
    )
}

/// A ground's reason: that of the method, or of the program where the method has none of the name.
fn ground(method: &Method, id: &str) -> Phrase {
    match method.leave_out.iter().find(|exclusion| exclusion.id == id) {
        Some(exclusion) => Phrase::Text(exclusion.why.clone()),
        None => Phrase::key(&format!("report-ground-{id}")),
    }
}

fn labelled(label: &Text, code: &str, rule: &str) -> Phrase {
    let rule = if rule.is_empty() { String::new() } else { format!(" ({rule})") };
    Phrase::Text(Text(
        label.iter().map(|(language, text)| (language.to_owned(), format!("{code} {text}{rule}"))).collect(),
    ))
}

fn item(framework: &Framework, code: &str, rule: &str) -> Phrase {
    match framework.items.iter().find(|item| item.code == code) {
        Some(item) => labelled(&item.label, code, rule),
        None => Phrase::words(code),
    }
}

/// What a total is of: `Provided · Disbursed · B Non-financial`.
pub(super) fn cell_name(cell: &CellComparison) -> Phrase {
    let key = &cell.key;
    let view = Arg::Code(Code::new(Direction::LIST, key.direction.as_str()));
    let basis = key.basis.map_or("", |basis| basis.as_str());
    let basis = Arg::Code(Code::new(Basis::LIST, basis));
    let form = Arg::Code(Code::new("form", key.form.as_str()));
    // A label is data and in several languages, which a message cannot take; so it is the code that
    // stands in the name.
    match key.scope {
        Scope::Activities => Phrase::message("compare-cell-activities", [("view", view)]),
        Scope::Forms => Phrase::message("compare-cell-forms", [("view", view), ("form", form)]),
        scope => {
            let what = if key.item.is_empty() { &key.group } else { &key.item };
            let args = [("view", view), ("basis", basis), ("what", what.as_str().into())];
            match (key.unit.is_empty(), scope) {
                (true, Scope::Receipts) => Phrase::message("compare-cell-receipts", args),
                (true, _) => Phrase::message("compare-cell-money", args),
                (false, _) => {
                    let [view, basis, what] = args;
                    let unit = ("unit", Arg::Code(Code::new("unit", key.unit.as_str())));
                    Phrase::message("compare-cell-quantity", [view, basis, what, unit])
                }
            }
        }
    }
}

/// A name for links.
pub(super) fn cell_id(cell: &CellComparison) -> String {
    let key = &cell.key;
    let basis = key.basis.map_or("", |basis| basis.as_str());
    let parts = [
        "causes",
        key.scope.as_str(),
        key.direction.as_str(),
        basis,
        key.group.as_str(),
        key.item.as_str(),
        key.unit.as_str(),
        key.form.as_str(),
    ];
    let ascii = |text: &str| -> String {
        text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
    };
    parts.iter().filter(|part| !part.is_empty()).map(|part| ascii(part)).collect::<Vec<_>>().join("-")
}

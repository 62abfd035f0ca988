//! Names of codes as phrases, so that each language writes its own.

use ayni_model::document::Phrase;
use ayni_model::measure::Dimension;
use ayni_model::{Arg, Code, Text};

use crate::measure::Setting;

/// A label from data with its code before it, in each of its languages: `A1 Grants`.
pub(super) fn with_code(label: &Text, code: &str) -> Phrase {
    Phrase::Text(each(label, |text| format!("{code} {text}")))
}

/// A label with its unit after it: `A Financial (USD)`. The unit is a code that no language changes.
pub(super) fn with_unit(label: &Text, code: &str, unit: &str) -> Phrase {
    Phrase::Text(each(label, |text| format!("{code} {text} ({unit})")))
}

fn each(label: &Text, write: impl Fn(&str) -> String) -> Text {
    Text(label.iter().map(|(language, text)| (language.to_owned(), write(text))).collect())
}

/// The name of a code of a dimension.
pub(super) fn of(dimension: Dimension, code: &str, setting: &Setting<'_>) -> Phrase {
    if code.is_empty() {
        return Phrase::key("report-not-stated");
    }
    let listed = |list: &str, code: &str| Phrase::Value(Arg::Code(Code::new(list, code)));
    match dimension {
        Dimension::Year => match code.parse() {
            Ok(year) => Phrase::Value(Arg::Year(year)),
            Err(_) => Phrase::words(code),
        },
        Dimension::Partner if setting.reference.countries.contains_key(code) => listed("country", code),
        Dimension::Partner | Dimension::Region => listed("region", code),
        Dimension::Sector => match code.split_once(':') {
            Some((list, code)) => listed(list, code),
            None => Phrase::words(code),
        },
        Dimension::Goal => {
            let name = Arg::Code(Code::new("sdg", code));
            Phrase::message("report-goal", [("number", code.into()), ("name", name)])
        }
        Dimension::Item => match setting.framework.items.iter().find(|item| item.code == code) {
            Some(item) => with_code(&item.label, code),
            None => Phrase::words(code),
        },
        Dimension::Group => match setting.framework.groups.iter().find(|group| group.code == code) {
            Some(group) => with_code(&group.label, code),
            None => Phrase::words(code),
        },
        Dimension::LeftOut => match setting.method.leave_out.iter().find(|exclusion| exclusion.id == code) {
            Some(exclusion) => Phrase::Text(exclusion.why.clone()),
            None => Phrase::key(&format!("report-ground-{code}")),
        },
        Dimension::Reporter | Dimension::Currency => Phrase::words(code),
        Dimension::Direction | Dimension::Basis | Dimension::Unit | Dimension::Form => {
            listed(dimension.as_str(), code)
        }
    }
}

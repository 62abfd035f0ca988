//! Names of codes as phrases, so that each language writes its own.

use ayni_model::document::Phrase;
use ayni_model::measure::Dimension;
use ayni_model::{Arg, Code, Text};

use crate::measure::Setting;

/// A label from data with its code before it, in each of its languages: `A1 Grants`.
pub(crate) fn with_code(label: &Text, code: &str) -> Phrase {
    Phrase::Text(each(label, |text| format!("{code} {text}")))
}

/// A label with its unit after it: `A Financial (USD)`. The unit is a code that no language changes.
pub(super) fn with_unit(label: &Text, code: &str, unit: &str) -> Phrase {
    Phrase::Text(each(label, |text| format!("{code} {text} ({unit})")))
}

fn each(label: &Text, write: impl Fn(&str) -> String) -> Text {
    Text(label.iter().map(|(language, text)| (language.to_owned(), write(text))).collect())
}

/// A name as an argument of a message, for those that are one: a label in several languages is not.
pub(super) fn arg(name: &Phrase) -> Arg {
    match name {
        Phrase::Value(arg) => arg.clone(),
        Phrase::Message { key, .. } => Arg::Key(key.clone()),
        Phrase::Text(_) => Arg::Text(String::new()),
    }
}

/// The name of a code of a dimension.
pub(crate) fn of(dimension: Dimension, code: &str, setting: &Setting<'_>) -> Phrase {
    if code.is_empty() {
        return Phrase::key(match dimension {
            Dimension::Gender | Dimension::Marker => "report-not-marked",
            Dimension::Valuation => "report-not-valued",
            _ => "report-not-stated",
        });
    }
    let listed = |list: &str, code: &str| Phrase::Value(Arg::Code(Code::new(list, code)));
    match dimension {
        Dimension::Year => match code.parse() {
            Ok(year) => Phrase::Value(Arg::Year(year)),
            Err(_) => Phrase::words(code),
        },
        Dimension::Partner | Dimension::Payer if setting.reference.countries.contains_key(code) => {
            listed("country", code)
        }
        Dimension::Partner | Dimension::Region => listed("region", code),
        Dimension::Place => place(code, setting),
        Dimension::Marker => match code.rsplit_once(':') {
            Some((marker, score)) => Phrase::message(
                "report-marker",
                [("marker", Arg::Code(Code::new("marker", marker))), ("score", score.into())],
            ),
            None => Phrase::words(code),
        },
        Dimension::Gender => Phrase::message("report-score", [("score", code.into())]),
        Dimension::Ldc | Dimension::Lldc | Dimension::Sids => {
            Phrase::key(&format!("report-{}-{code}", dimension.as_str()))
        }
        Dimension::Income => Phrase::key(&format!("report-income-{code}")),
        Dimension::Commission => commission(code),
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
        Dimension::Reporter => match setting.expected().into_iter().find(|one| one.id == code) {
            Some(one) if !one.name.is_empty() => with_code(&one.name, code),
            _ => Phrase::words(code),
        },
        Dimension::Currency | Dimension::Payer => Phrase::words(code),
        Dimension::Direction
        | Dimension::Basis
        | Dimension::Unit
        | Dimension::Form
        | Dimension::Role
        | Dimension::Side
        | Dimension::Phase
        | Dimension::Nature
        | Dimension::Valuation => listed(dimension.as_str(), code),
    }
}

/// A country, or a part of one as it was reported: `XBB/Puno`.
fn place(code: &str, setting: &Setting<'_>) -> Phrase {
    let (country, part) = code.split_once('/').unwrap_or((code, ""));
    if part.is_empty() {
        return of(Dimension::Partner, country, setting);
    }
    let country = Arg::Code(Code::new("country", country));
    Phrase::message("report-place", [("country", country), ("part", part.into())])
}

/// The commissions that a country is in, of which some are in two and a few in three.
fn commission(code: &str) -> Phrase {
    let key = |code: &str| format!("report-commission-{code}");
    let arg = |code: &str| Arg::Key(key(code));
    match code.split(' ').collect::<Vec<_>>()[..] {
        [one] => Phrase::key(&key(one)),
        [one, two] => Phrase::message("report-commission-both", [("first", arg(one)), ("second", arg(two))]),
        [one, two, three] => Phrase::message(
            "report-commission-three",
            [("first", arg(one)), ("second", arg(two)), ("third", arg(three))],
        ),
        _ => Phrase::words(code),
    }
}

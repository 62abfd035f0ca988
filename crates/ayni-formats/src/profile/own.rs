//! Ayni's own workbook and CSV file, which need no profile of their own.

use std::collections::BTreeSet;

use ayni_model::sheet::{Book, Row};
use ayni_model::template::{TemplateCheck, TemplateColumn, TemplateList, TemplateSpec};
use ayni_model::{
    ActivityKind, Aim, Basis, EvaluationKind, Form, Joining, Repayment, ResultLevel, Role, Status, Valuation,
};

use super::model::Profile;
use super::text::line_of;

/// The profile of Ayni's own shape, as TOML.
const OWN: &str = include_str!("own.toml");

/// How a cell of a column is checked.
#[derive(Clone, Copy)]
enum Check {
    Text,
    Date,
    Number,
    Percent,
    Flag,
    One(&'static str),
    Some(&'static str),
    Shares(&'static str),
}

/// What an own column is: id, check, whether it is required, width.
type OwnColumn = (&'static str, Check, bool, u16);

/// The columns of the activity itself.
const ACTIVITY: &[OwnColumn] = &[
    ("reporter", Check::Text, false, 14),
    ("id", Check::Text, true, 14),
    ("parent", Check::Text, false, 14),
    ("kind", Check::One("kind"), false, 12),
    ("title", Check::Text, true, 40),
    ("description", Check::Text, false, 50),
    ("form", Check::One("form"), false, 13),
    ("status", Check::One("status"), false, 15),
    ("start", Check::Date, false, 12),
    ("end", Check::Date, false, 12),
];

/// Who takes part, who asked, and under which agreement.
const PARTNERS: &[OwnColumn] = &[
    ("provider", Check::Some("country"), true, 11),
    ("provider_name", Check::Text, false, 28),
    ("second_provider", Check::Some("country"), false, 11),
    ("second_provider_name", Check::Text, false, 28),
    ("recipients", Check::Shares("country"), true, 18),
    ("implementing", Check::Text, false, 28),
    ("requested_by", Check::Text, false, 14),
    ("request_date", Check::Date, false, 12),
    ("agreement_kind", Check::One("agreement-kind"), false, 16),
    ("agreement", Check::Text, false, 28),
    ("agreement_date", Check::Date, false, 12),
];

/// Where and what for, and what else is to be known of it.
const SUBJECT: &[OwnColumn] = &[
    ("places", Check::Shares("country"), false, 18),
    ("sectors", Check::Shares("crs"), false, 16),
    ("goals", Check::Shares("sdg"), false, 14),
    ("markers", Check::Shares("marker"), false, 18),
    ("phases", Check::Text, false, 28),
    ("value_added", Check::Some("value-added"), false, 18),
    ("plan", Check::Text, false, 28),
    ("detriment", Check::Text, false, 28),
    ("keywords", Check::Text, false, 16),
    ("also_reported", Check::Text, false, 16),
    ("withheld_by", Check::Text, false, 18),
    ("withheld_why", Check::Text, false, 28),
];

/// One resource.
const RESOURCE: &[OwnColumn] = &[
    ("resource_id", Check::Text, false, 14),
    ("resource_what", Check::Text, false, 28),
    ("resource_kind", Check::One("resource-kind"), false, 16),
    ("basis", Check::One("basis"), false, 12),
    ("payer", Check::One("role"), false, 15),
    ("resource_phase", Check::One("phase"), false, 15),
    ("resource_start", Check::Date, false, 12),
    ("resource_end", Check::Date, false, 12),
    ("money", Check::Number, false, 14),
    ("currency", Check::One("currency"), false, 10),
    ("value", Check::Number, false, 14),
    ("value_currency", Check::One("currency"), false, 10),
    ("valuation", Check::One("valuation"), false, 14),
    ("quantity", Check::Number, false, 10),
    ("unit", Check::One("unit"), false, 10),
    ("quantity_2", Check::Number, false, 10),
    ("unit_2", Check::One("unit"), false, 10),
    ("estimated", Check::Flag, false, 10),
    ("interest_percent", Check::Percent, false, 10),
    ("maturity_years", Check::Number, false, 10),
    ("grace_years", Check::Number, false, 10),
    ("payments_per_year", Check::Number, false, 10),
    ("repayment", Check::One("repayment"), false, 15),
];

/// One indicator of a result, with its target and actual of one period.
const RESULT: &[OwnColumn] = &[
    ("result_level", Check::One("result-level"), false, 12),
    ("result", Check::Text, false, 28),
    ("indicator_code", Check::Text, false, 14),
    ("indicator", Check::Text, false, 28),
    ("indicator_unit", Check::One("unit"), false, 10),
    ("joining", Check::One("joining"), false, 14),
    ("aim", Check::One("aim"), false, 12),
    ("running_total", Check::Flag, false, 10),
    ("gender_indicator", Check::Flag, false, 10),
    ("baseline", Check::Number, false, 10),
    ("baseline_date", Check::Date, false, 12),
    ("result_start", Check::Date, false, 12),
    ("result_end", Check::Date, false, 12),
    ("target", Check::Number, false, 10),
    ("target_of", Check::Number, false, 10),
    ("actual", Check::Number, false, 10),
    ("actual_of", Check::Number, false, 10),
    ("parts", Check::Text, false, 28),
    ("evidence", Check::Text, false, 28),
];

/// One answer of an evaluation.
const EVALUATION: &[OwnColumn] = &[
    ("criteria", Check::Text, false, 12),
    ("criterion", Check::Text, false, 12),
    ("rating", Check::Text, false, 14),
    ("answer", Check::Text, false, 28),
    ("evaluated_by", Check::Text, false, 20),
    ("evaluation_kind", Check::One("evaluation-kind"), false, 14),
    ("evaluation_date", Check::Date, false, 12),
    ("evaluation_report", Check::Text, false, 20),
];

/// The columns in order, by the group that they stand in.
const GROUPS: [(&str, &[OwnColumn]); 6] = [
    ("template-group-activity", ACTIVITY),
    ("template-group-partners", PARTNERS),
    ("template-group-subject", SUBJECT),
    ("template-group-resource", RESOURCE),
    ("template-group-result", RESULT),
    ("template-group-evaluation", EVALUATION),
];

/// The kinds of agreement that a record knows.
pub(super) const AGREEMENT_KINDS: [&str; 5] =
    ["memorandum", "joint-commission", "framework", "exchange-of-notes", "other"];

/// How it is filled in, in order.
const STEPS: [&str; 9] = [
    "template-step-rows",
    "template-step-more-rows",
    "template-step-required",
    "template-step-codes",
    "template-step-many",
    "template-step-dates",
    "template-step-numbers",
    "template-step-empty",
    "template-step-shape",
];

/// The profile of Ayni's own workbook and CSV file.
pub fn own() -> Profile {
    match Profile::from_toml(OWN) {
        Ok(profile) => profile,
        // The text is part of the program, and a test reads it.
        Err(error) => unreachable!("the built-in profile is wrong: {error}"),
    }
}

/// What Ayni's own workbook looks like.
pub fn own_template() -> TemplateSpec {
    let mut columns = Vec::new();
    for (group, all) in GROUPS {
        for (id, check, required, width) in all {
            columns.push(TemplateColumn {
                id: (*id).to_owned(),
                heading: format!("template-column-{}", id.replace('_', "-")),
                help: format!("template-help-{}", id.replace('_', "-")),
                group: group.to_owned(),
                check: template_check(*check),
                required: *required,
                width: *width,
            });
        }
    }
    fn list(name: &str, codes: impl IntoIterator<Item = &'static str>) -> TemplateList {
        TemplateList { name: name.to_owned(), codes: codes.into_iter().map(str::to_owned).collect() }
    }
    let payers = [Role::Provider, Role::SecondProvider, Role::Recipient, Role::Both, Role::Implementing];
    TemplateSpec {
        id: "ayni".to_owned(),
        version: "1".to_owned(),
        title: "template-title".to_owned(),
        intro: "template-intro".to_owned(),
        steps: STEPS.map(str::to_owned).to_vec(),
        sheet: "template-sheet-activities".to_owned(),
        columns,
        lists: vec![
            list("kind", ActivityKind::ALL.iter().map(|code| code.as_str())),
            list("form", Form::ALL.iter().map(|code| code.as_str())),
            list("status", Status::ALL.iter().map(|code| code.as_str())),
            list("basis", Basis::ALL.iter().map(|code| code.as_str())),
            list("valuation", Valuation::ALL.iter().map(|code| code.as_str())),
            list("role", payers.iter().map(|code| code.as_str())),
            list("agreement-kind", AGREEMENT_KINDS),
            list("repayment", Repayment::ALL.iter().map(|code| code.as_str())),
            list("result-level", ResultLevel::ALL.iter().map(|code| code.as_str())),
            list("joining", Joining::ALL.iter().map(|code| code.as_str())),
            list("aim", Aim::ALL.iter().map(|code| code.as_str())),
            list("evaluation-kind", EvaluationKind::ALL.iter().map(|code| code.as_str())),
        ],
    }
}

fn template_check(check: Check) -> TemplateCheck {
    match check {
        Check::Text => TemplateCheck::Text,
        Check::Date => TemplateCheck::Date,
        Check::Number => TemplateCheck::Number,
        Check::Percent => TemplateCheck::Percent,
        Check::Flag => TemplateCheck::Flag,
        Check::One(list) => TemplateCheck::Code(list.to_owned()),
        Check::Some(list) => TemplateCheck::Codes { list: list.to_owned(), numbers: false },
        Check::Shares(list) => TemplateCheck::Codes { list: list.to_owned(), numbers: true },
    }
}

/// Whether the first rows of a sheet hold the ids of Ayni's own columns: the identifying ones, and
/// more of our columns than of others.
pub fn is_own(rows: &[Row]) -> bool {
    let ours: BTreeSet<&str> = GROUPS.iter().flat_map(|(_, all)| all.iter().map(|column| column.0)).collect();
    rows.iter().any(|row| {
        let words: Vec<String> = row.cells.iter().map(|cell| line_of(cell).into_owned()).collect();
        let known = words.iter().filter(|word| ours.contains(word.as_str())).count();
        let filled = words.iter().filter(|word| !word.is_empty()).count();
        let needed = ["id", "title", "provider", "recipients", "basis"];
        needed.iter().all(|id| words.iter().any(|word| word == id)) && known * 2 > filled
    })
}

/// Whether a sheet of the book is of Ayni's own shape.
pub fn is_own_book(book: &Book) -> bool {
    book.sheets.iter().any(|sheet| is_own(sheet.rows.get(..sheet.rows.len().min(10)).unwrap_or_default()))
}

//! The workbook to fill in for one kind of record, made from the table of kinds.

use ayni_model::exchange::{Field, FieldType, Kind, Kinds, Tier};
use ayni_model::template::{TemplateCheck, TemplateColumn, TemplateList, TemplateSpec};

/// How it is filled in, in order.
const STEPS: [&str; 8] = [
    "exchange-step-rows",
    "exchange-step-more-rows",
    "exchange-step-language",
    "template-step-required",
    "template-step-codes",
    "template-step-dates",
    "template-step-empty",
    "template-step-shape",
];

/// The columns that say what a row is.
const HEAD: [(&str, bool, u16); 5] = [
    ("owner", false, 14),
    ("id", true, 14),
    ("kind", false, 12),
    ("tier", false, 12),
    ("language", false, 10),
];

/// The ids of all columns that a file of records may have, with the field of each, and the field of its lines.
pub fn columns<'a>(kinds: &'a Kinds, kind: &'a Kind) -> Vec<(String, &'a Field, Option<&'a Field>)> {
    let mut all = Vec::new();
    for field in kinds.fields(kind) {
        if field.kind == FieldType::Lines {
            for inner in &field.fields {
                all.push((format!("{}.{}", field.name, inner.name), inner, Some(field)));
            }
        } else {
            all.push((field.name.clone(), field, None));
        }
    }
    all
}

/// The workbook of a kind.
pub fn template(kinds: &Kinds, kind: &Kind) -> TemplateSpec {
    let mut lists: Vec<TemplateList> = vec![
        TemplateList { name: "exchange-kind".to_owned(), codes: vec![kind.id.clone()] },
        TemplateList {
            name: Tier::LIST.to_owned(),
            codes: Tier::ALL.iter().map(|tier| tier.as_str().to_owned()).collect(),
        },
    ];
    let list_of = |id: &str| match id {
        "kind" => TemplateCheck::Code("exchange-kind".to_owned()),
        "tier" => TemplateCheck::Code(Tier::LIST.to_owned()),
        "language" => TemplateCheck::Code("language".to_owned()),
        _ => TemplateCheck::Text,
    };
    let mut all: Vec<TemplateColumn> = HEAD
        .iter()
        .map(|(id, required, width)| TemplateColumn {
            id: (*id).to_owned(),
            heading: format!("exchange-column-{id}"),
            help: format!("exchange-help-{id}"),
            group: "exchange-group-record".to_owned(),
            check: list_of(id),
            required: *required,
            width: *width,
        })
        .collect();
    for (id, field, of) in columns(kinds, kind) {
        let named = of.unwrap_or(field);
        all.push(TemplateColumn {
            id,
            heading: field.key(),
            help: field.hint_key(),
            group: if of.is_some() { named.key() } else { "exchange-group-fields".to_owned() },
            check: check(field),
            required: field.required && of.is_none(),
            width: if field.kind == FieldType::Long {
                50
            } else if field.has_language() {
                36
            } else {
                16
            },
        });
    }
    let own = all.iter().filter_map(|column| column.check.list());
    for name in own {
        if let (Some(codes), true) = (kinds.codes(name), lists.iter().all(|list| list.name != name)) {
            lists.push(TemplateList { name: name.to_owned(), codes: codes.to_vec() });
        }
    }
    TemplateSpec {
        id: format!("exchange-{}", kind.id),
        version: kinds.version.clone(),
        title: format!("exchange-kind-{}", kind.id),
        intro: "exchange-template-intro".to_owned(),
        steps: STEPS.map(str::to_owned).to_vec(),
        sheet: "template-sheet-exchange".to_owned(),
        columns: all,
        lists,
    }
}

fn check(field: &Field) -> TemplateCheck {
    let first = || field.lists.first().cloned().unwrap_or_default();
    match field.kind {
        FieldType::Date => TemplateCheck::Date,
        FieldType::Number => TemplateCheck::Number,
        FieldType::Flag => TemplateCheck::Flag,
        // Of several lists, the codes of the first are offered; those of the others may be written too.
        FieldType::Code => TemplateCheck::Code(first()),
        FieldType::Codes => TemplateCheck::Codes { list: first(), numbers: false },
        _ => TemplateCheck::Text,
    }
}

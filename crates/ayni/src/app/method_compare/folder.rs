//! The folder of a comparison: the document, the figures, and every row that differs as a line of CSV.

use std::collections::BTreeMap;
use std::path::PathBuf;

use ayni_core::compare::Difference;
use ayni_model::measure::MeasureRow;

use super::super::folder::Beside;
use super::super::measure::{fault, json};
use super::super::{Kit, Refusal, kit};
use super::{CompareReport, Side};

/// The columns of `differences.csv`.
pub(super) const HEAD: &[&str] = &[
    "reporter",
    "activity",
    "resource",
    "measure",
    "component",
    "kind",
    "cause",
    "first_says",
    "second_says",
    "changes_total",
    "first_left_out",
    "second_left_out",
    "first_year",
    "second_year",
    "direction",
    "basis",
    "first_group",
    "second_group",
    "first_item",
    "second_item",
    "first_rule",
    "second_rule",
    "first_form",
    "second_form",
    "unit",
    "currency",
    "first_amount",
    "second_amount",
    "first_usd",
    "second_usd",
    "first_national",
    "second_national",
    "first_constant",
    "second_constant",
    "first_international",
    "second_international",
    "first_quantity",
    "second_quantity",
    "first_rates",
    "second_rates",
];

/// The rows that differ, each with its cause, as lines of CSV.
pub(super) fn lines(found: &[Difference<'_>]) -> Result<Vec<u8>, Refusal> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for one in found {
        let Some(row) = one.first.or(one.second) else { continue };
        let both = |get: &dyn Fn(&MeasureRow) -> String| {
            [one.first, one.second].map(|row| row.map(get).unwrap_or_default())
        };
        let amount = |get: &dyn Fn(&MeasureRow) -> Option<ayni_model::Amount>| {
            both(&|row| get(row).map(|amount| amount.to_string()).unwrap_or_default())
        };
        let mut line: Vec<String> = vec![
            row.reporter.clone(),
            row.activity.clone(),
            row.resource.clone(),
            row.measure.to_string(),
            row.component.clone(),
            row.kind.as_str().to_owned(),
            one.cause.kind.as_str().to_owned(),
            one.cause.first.clone(),
            one.cause.second.clone(),
            one.effect.to_string(),
        ];
        line.extend(both(&|row| row.left_out.clone()));
        line.extend(both(&|row| row.year.map(|year| year.to_string()).unwrap_or_default()));
        line.push(row.direction.as_str().to_owned());
        line.push(row.basis.map_or("", |basis| basis.as_str()).to_owned());
        line.extend(both(&|row| row.group.clone()));
        line.extend(both(&|row| row.item.clone()));
        line.extend(both(&|row| row.rule.clone()));
        line.extend(both(&|row| row.form.clone()));
        line.extend([row.unit.clone(), row.currency.clone()]);
        line.extend(amount(&|row| row.amount));
        line.extend(amount(&|row| row.usd));
        line.extend(amount(&|row| row.national));
        line.extend(amount(&|row| row.constant));
        line.extend(amount(&|row| row.international));
        line.extend(amount(&|row| row.quantity));
        line.extend(both(&|row| row.rates.clone()));
        writer.write_record(&line).map_err(fault)?;
    }
    writer.into_inner().map_err(fault)
}

/// Writes the folder: the document in two forms, the figures, the rows, and what all was made from.
pub(super) fn write(kit: &Kit, target: Beside, report: &CompareReport) -> Result<PathBuf, Refusal> {
    target.write("comparison.json", &json(&report.comparison)?)?;
    target.write("choices.json", &json(&report.choices)?)?;
    target.write("findings.json", &json(&report.findings.to_json())?)?;
    let page = ayni_print::html::page(&report.document, &*kit.words).map_err(fault)?;
    target.write("comparison.html", page.as_bytes())?;
    let book = ayni_print::xlsx::workbook(&report.document, &*kit.words, report.as_of.last_day());
    target.write("comparison.xlsx", &book.map_err(fault)?)?;
    let folder = target.folder("")?;
    let mut files = BTreeMap::new();
    for name in [
        "comparison.json",
        "choices.json",
        "findings.json",
        "comparison.html",
        "comparison.xlsx",
        "differences.csv",
    ] {
        files.insert(name, kit::hash_file(&folder.join(name))?);
    }
    let side = |side: &Side| {
        let [method, framework] = &side.hashes;
        serde_json::json!({
            "method": { "id": side.method.id, "version": side.method.version, "sha256": method },
            "method_files": kit::method_files(&side.method),
            "framework": {
                "id": side.framework.id, "version": side.framework.version, "sha256": framework,
            },
        })
    };
    let [first, second] = &report.sides;
    let manifest = serde_json::json!({
        "comparison": 1,
        "country": report.country,
        "author": report.author,
        "years": report.years.as_ref().map(|years| (*years.start(), *years.end())),
        "as_of": report.as_of,
        "program": concat!("ayni ", env!("CARGO_PKG_VERSION")),
        "register": report.revision,
        "first": side(first),
        "second": side(second),
        "files": files,
    });
    target.write("manifest.json", &json(&manifest)?)?;
    target.finish()
}

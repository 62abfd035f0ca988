//! One activity as a document: what its reporter says, where each value stood, and what changed.

use ayni_model::document::{Block, Phrase, Table, TableCell, TableRow};
use ayni_model::{
    Activity, Arg, Code, FieldOrigins, Indicator, Measure, PartialDate, Period, Resource, Share, Text,
};

use super::column;
use crate::diff::{Difference, fields};

/// What the activity's reporter says of it: who, where, what for, what was put in and what was reached.
pub fn activity(activity: &Activity) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !activity.description.is_empty() {
        blocks.push(Block::Paragraph(Phrase::Text(activity.description.clone())));
    }
    blocks.push(Block::Facts(facts(activity)));
    parties(activity, &mut blocks);
    resources(activity, &mut blocks);
    subjects(activity, &mut blocks);
    results(activity, &mut blocks);
    evaluations(activity, &mut blocks);
    partaking(activity, &mut blocks);
    further(activity, &mut blocks);
    blocks
}

/// Where each value stood: field, value, file, sheet and cell.
pub fn origins(activity: &Activity, origins: &FieldOrigins) -> Vec<Block> {
    let columns = vec![
        column("marked-column-field", false),
        column("report-column-value", false),
        column("marked-column-cell", false),
    ];
    let mut rows = Vec::new();
    for (path, value) in fields(activity) {
        let place = origins.nearest(Some(&path)).map(|origin| {
            let sheet = origin.sheet.clone().map(|sheet| format!("{sheet} › ")).unwrap_or_default();
            format!("{sheet}{}", origin.cell().unwrap_or_default())
        });
        rows.push(vec![
            TableCell::Phrase(Phrase::Value(Arg::Path(path))),
            TableCell::Phrase(Phrase::words(value)),
            place.filter(|place| !place.is_empty()).map_or(TableCell::Missing, words),
        ]);
    }
    let mut blocks = Vec::new();
    push(&mut blocks, "activity-origins", "web-origins", columns, rows);
    let file = origins.sheet().file.clone();
    if !file.is_empty() {
        blocks.insert(1, Block::Facts(vec![(Phrase::key("report-input-file"), Phrase::words(file))]));
    }
    blocks
}

/// What version `number` changed, field by field.
pub fn changes(number: i64, differences: &[Difference]) -> Block {
    let text = |text: &Option<String>| match text {
        Some(text) => words(text.clone()),
        None => TableCell::Missing,
    };
    let row = |difference: &Difference| TableRow {
        cells: vec![
            TableCell::Phrase(Phrase::Value(Arg::Path(difference.path.clone()))),
            text(&difference.before),
            text(&difference.after),
        ],
        total: false,
    };
    Block::Table(Table {
        id: format!("changes-{number}"),
        caption: Phrase::message("web-changes", [("number", Arg::Count(number.unsigned_abs()))]),
        columns: vec![
            column("marked-column-field", false),
            column("web-before", false),
            column("web-after", false),
        ],
        rows: differences.iter().map(row).collect(),
        notes: Vec::new(),
    })
}

fn facts(activity: &Activity) -> Vec<(Phrase, Phrase)> {
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: Option<Phrase>| {
        facts.extend(value.map(|value| (Phrase::key(key), value)));
    };
    fact("field-id", Some(Phrase::words(&activity.id)));
    fact("template-column-reporter", Some(Phrase::words(&activity.reporter)));
    fact("field-parent", activity.parent.as_ref().map(Phrase::words));
    fact("field-kind", Some(coded("kind", activity.kind.as_str())));
    fact("field-form", activity.form.map(|form| coded("form", form.as_str())));
    fact("field-status", activity.status.map(|status| coded("status", status.as_str())));
    fact("field-period", period(&activity.period));
    if let Some(request) = &activity.request {
        fact("field-request-country", request.country.as_deref().map(|code| coded("country", code)));
        fact("field-request-by", text(&request.by));
        fact("field-request-date", request.date.map(date));
        fact("field-request-reference", request.reference.as_ref().map(Phrase::words));
    }
    fact("field-plan", text(&activity.plan));
    fact("field-detriment", text(&activity.detriment));
    let keywords = activity.keywords.join("; ");
    fact("field-keywords", (!keywords.is_empty()).then(|| Phrase::words(keywords)));
    for channel in &activity.also_reported {
        fact("field-also-reported", Some(coded("channel", channel)));
    }
    if let Some(withheld) = &activity.withheld {
        fact("field-withheld-by", Some(Phrase::words(&withheld.by)));
        fact("field-withheld-why", Some(Phrase::words(&withheld.why)));
    }
    facts
}

fn parties(activity: &Activity, blocks: &mut Vec<Block>) {
    let columns = vec![
        column("report-column-role", false),
        column("web-country", false),
        column("web-organisation", false),
        column("web-kind", false),
    ];
    let rows = activity.parties.iter().map(|party| {
        let name = text(&party.name).or_else(|| party.organisation.as_ref().map(Phrase::words));
        vec![
            cell(Some(coded("role", party.role.as_str()))),
            cell(party.country.as_deref().map(|code| coded("country", code))),
            cell(name),
            cell(Some(coded("party-kind", party.kind.as_str()))),
        ]
    });
    push(blocks, "activity-parties", "field-parties", columns, rows.collect());
}

fn resources(activity: &Activity, blocks: &mut Vec<Block>) {
    let columns = vec![
        column("web-what", false),
        column("report-column-basis", false),
        column("web-period", false),
        column("report-column-payer", false),
        column("web-money", true),
        column("web-value", true),
        column("report-column-quantity", true),
    ];
    let rows = activity.resources.iter().map(|resource| {
        let of_kind =
            |wanted: fn(&Measure) -> Option<Phrase>| cell(resource.measures.iter().find_map(wanted));
        vec![
            cell(what(resource)),
            cell(resource.basis.map(|basis| coded("basis", basis.as_str()))),
            cell(period(&resource.period)),
            cell(resource.payer.as_deref().map(|payer| party(activity, payer))),
            of_kind(|measure| match measure {
                Measure::Money { amount, currency } => Some(money(*amount, currency)),
                _ => None,
            }),
            of_kind(|measure| match measure {
                Measure::Value { amount, currency, .. } => Some(money(*amount, currency)),
                _ => None,
            }),
            of_kind(|measure| match measure {
                Measure::Quantity { amount, unit } => Some(quantity(*amount, unit)),
                _ => None,
            }),
        ]
    });
    push(blocks, "activity-resources", "field-resources", columns, rows.collect());
    let loans = activity.resources.iter().filter_map(|resource| Some((resource, resource.loan.as_ref()?)));
    let columns = vec![
        column("web-what", false),
        column("field-resources-loan-interest-percent", true),
        column("field-resources-loan-maturity-years", true),
        column("field-resources-loan-grace-years", true),
        column("field-resources-loan-payments-per-year", true),
        column("field-resources-loan-repayment", false),
        column("field-resources-loan-grant-element-percent", true),
    ];
    let number =
        |amount: Option<ayni_model::Amount>| cell(amount.map(|amount| Phrase::Value(Arg::Amount(amount))));
    let rows = loans.map(|(resource, loan)| {
        vec![
            cell(what(resource)),
            number(loan.interest_percent),
            number(loan.maturity_years),
            number(loan.grace_years),
            number(loan.payments_per_year),
            cell(loan.repayment.map(|repayment| coded("repayment", repayment.as_str()))),
            number(loan.grant_element_percent),
        ]
    });
    push(blocks, "activity-loans", "field-resources-loan", columns, rows.collect());
}

fn subjects(activity: &Activity, blocks: &mut Vec<Block>) {
    let codes = |shares: &[Share<Code>]| -> Vec<(Phrase, Option<ayni_model::Amount>)> {
        shares.iter().map(|share| (Phrase::Value(Arg::Code(share.of.clone())), share.share)).collect()
    };
    let mut lines = |id: &str, key: &str, lines: Vec<(Phrase, Option<ayni_model::Amount>)>| {
        let columns = vec![column(key, false), column("web-share", true)];
        let rows = lines.into_iter().map(|(phrase, share)| {
            let share = share.and_then(|share| share.times(ayni_model::Amount::whole(100)).ok());
            vec![cell(Some(phrase)), share.map_or(TableCell::Missing, |share| TableCell::Number(share, 2))]
        });
        push(blocks, id, key, columns, rows.collect());
    };
    lines("activity-sectors", "field-sectors", codes(&activity.sectors));
    lines("activity-goals", "field-goals", codes(&activity.goals));
    let places = activity.places.iter().map(|share| {
        let country = Code::new("country", &share.of.country);
        let phrase = match &share.of.part {
            Some(part) => Phrase::message(
                "report-place",
                [("country", Arg::Code(country)), ("part", Arg::Text(part.clone()))],
            ),
            None => Phrase::Value(Arg::Code(country)),
        };
        (phrase, share.share)
    });
    lines("activity-places", "field-places", places.collect());
    let columns = vec![column("report-column-marker", false), column("web-score", true)];
    let rows = activity.markers.iter().map(|marker| {
        vec![cell(Some(coded("marker", &marker.code))), TableCell::Count(u64::from(marker.score))]
    });
    push(blocks, "activity-markers", "field-markers", columns, rows.collect());
}

fn results(activity: &Activity, blocks: &mut Vec<Block>) {
    let columns = vec![
        column("report-column-level", false),
        column("template-column-result", false),
        column("report-column-indicator", false),
        column("web-period", false),
        column("report-column-value-kind", false),
        column("report-column-value", true),
        column("report-column-unit", false),
    ];
    let mut rows = Vec::new();
    for result in &activity.results {
        let head =
            || vec![cell(Some(coded("result-level", result.level.as_str()))), cell(text(&result.title))];
        if result.indicators.is_empty() {
            let mut row = head();
            row.resize(columns.len(), TableCell::Missing);
            rows.push(row);
        }
        for indicator in &result.indicators {
            let name = text(&indicator.title).or_else(|| indicator.code.as_ref().map(Phrase::words));
            let unit = || cell(indicator.unit.as_deref().map(|unit| coded("unit", unit)));
            for (period, kind, value) in values(indicator) {
                let mut row = head();
                row.extend([cell(name.clone()), cell(period), cell(kind), value, unit()]);
                rows.push(row);
            }
        }
    }
    push(blocks, "activity-results", "field-results", columns, rows);
}

/// Baseline, targets and actuals of an indicator; one empty line where it has none.
fn values(indicator: &Indicator) -> Vec<(Option<Phrase>, Option<Phrase>, TableCell)> {
    let number = |amount: Option<ayni_model::Amount>| {
        amount.map_or(TableCell::Missing, |amount| TableCell::Phrase(Phrase::Value(Arg::Amount(amount))))
    };
    let mut all = Vec::new();
    if let Some(baseline) = &indicator.baseline {
        all.push((
            baseline.date.map(date),
            Some(Phrase::key("template-column-baseline")),
            number(baseline.value),
        ));
    }
    for value in &indicator.values {
        let shown = match (value.value, value.numerator, value.denominator) {
            (None, Some(part), Some(whole)) => words(format!("{part} / {whole}")),
            (own, _, _) => number(own),
        };
        all.push((period(&value.period), Some(coded("value-kind", value.kind.as_str())), shown));
    }
    if all.is_empty() {
        all.push((None, None, TableCell::Missing));
    }
    all
}

fn evaluations(activity: &Activity, blocks: &mut Vec<Block>) {
    let columns = vec![
        column("template-column-criteria", false),
        column("report-column-criterion", false),
        column("template-column-rating", false),
        column("template-column-answer", false),
        column("template-column-evidence", false),
        column("template-column-evaluated-by", false),
    ];
    let mut rows = Vec::new();
    for evaluation in &activity.evaluations {
        for answer in &evaluation.answers {
            rows.push(vec![
                words(evaluation.criteria.clone()),
                words(answer.criterion.clone()),
                answer.rating.clone().map_or(TableCell::Missing, words),
                cell(text(&answer.answer)),
                cell(text(&answer.evidence)),
                cell(text(&evaluation.by)),
            ]);
        }
    }
    push(blocks, "activity-evaluations", "field-evaluations", columns, rows);
}

fn partaking(activity: &Activity, blocks: &mut Vec<Block>) {
    let columns = vec![column("report-column-phase", false), column("web-party", false)];
    let rows = activity
        .phases
        .iter()
        .map(|line| vec![cell(Some(coded("phase", &line.phase))), cell(Some(party(activity, &line.party)))]);
    push(blocks, "activity-phases", "field-phases", columns, rows.collect());
    let columns = vec![column("report-column-value-added", false), column("web-what", false)];
    let rows = activity
        .value_added
        .iter()
        .map(|line| vec![cell(Some(coded("value-added", &line.code))), cell(text(&line.how))]);
    push(blocks, "activity-value-added", "field-value-added", columns, rows.collect());
}

fn further(activity: &Activity, blocks: &mut Vec<Block>) {
    let columns = vec![
        column("web-kind", false),
        column("web-title", false),
        column("web-reference", false),
        column("web-date", false),
    ];
    let rows = activity.agreements.iter().map(|agreement| {
        vec![
            cell(Some(coded("agreement-kind", &agreement.kind))),
            cell(text(&agreement.title)),
            agreement.reference.clone().map_or(TableCell::Missing, words),
            cell(agreement.date.map(date)),
        ]
    });
    push(blocks, "activity-agreements", "field-agreements", columns, rows.collect());
    let columns = vec![column("template-head-column", false), column("report-column-value", false)];
    let rows = activity.extra.iter().map(|(header, value)| vec![words(header.clone()), words(value.clone())]);
    push(blocks, "activity-extra", "web-extra", columns, rows.collect());
}

/// A section with its table; nothing where there are no rows.
fn push(
    blocks: &mut Vec<Block>,
    id: &str,
    key: &str,
    columns: Vec<ayni_model::document::Column>,
    rows: Vec<Vec<TableCell>>,
) {
    if rows.is_empty() {
        return;
    }
    blocks.push(Block::Heading { level: 2, id: format!("section-{id}"), text: Phrase::key(key) });
    blocks.push(Block::Table(Table {
        id: id.to_owned(),
        caption: Phrase::key(key),
        columns,
        rows: rows.into_iter().map(|cells| TableRow { cells, total: false }).collect(),
        notes: Vec::new(),
    }));
}

/// The name of a party line: the country, else the organisation, else the line's id.
fn party(activity: &Activity, id: &str) -> Phrase {
    let Some(party) = activity.party(id) else { return Phrase::words(id) };
    let named = text(&party.name).or_else(|| party.organisation.as_ref().map(Phrase::words));
    let country = party.country.as_deref().map(|code| coded("country", code));
    country.or(named).unwrap_or_else(|| Phrase::words(id))
}

fn what(resource: &Resource) -> Option<Phrase> {
    text(&resource.what).or_else(|| resource.kind.as_deref().map(|kind| coded("resource-kind", kind)))
}

fn coded(list: &str, code: &str) -> Phrase {
    Phrase::Value(Arg::Code(Code::new(list, code)))
}

fn money(amount: ayni_model::Amount, currency: &str) -> Phrase {
    Phrase::Value(Arg::Money(amount, currency.to_owned()))
}

fn quantity(amount: ayni_model::Amount, unit: &str) -> Phrase {
    Phrase::message(
        "web-quantity",
        [("amount", Arg::Amount(amount)), ("unit", Arg::Code(Code::new("unit", unit)))],
    )
}

fn date(date: PartialDate) -> Phrase {
    Phrase::Value(Arg::Date(date))
}

fn period(period: &Period) -> Option<Phrase> {
    match (period.start, period.end) {
        (Some(start), Some(end)) if start == end => Some(date(start)),
        (Some(start), Some(end)) => {
            Some(Phrase::message("web-from-to", [("start", Arg::Date(start)), ("end", Arg::Date(end))]))
        }
        (Some(start), None) => Some(Phrase::message("web-from", [("start", Arg::Date(start))])),
        (None, Some(end)) => Some(Phrase::message("web-until", [("end", Arg::Date(end))])),
        (None, None) => None,
    }
}

fn text(text: &Text) -> Option<Phrase> {
    (!text.is_empty()).then(|| Phrase::Text(text.clone()))
}

fn words(text: String) -> TableCell {
    TableCell::Phrase(Phrase::words(text))
}

fn cell(phrase: Option<Phrase>) -> TableCell {
    phrase.map_or(TableCell::Missing, TableCell::Phrase)
}

//! Lines: the rows of one provider's measurement, each recipient's part of them, and what the rules say of it.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::edition::{Certainty, Mapping, Standard};
use ayni_model::measure::{Direction, MeasureBatch, MeasureKind, MeasureRow, ShareRow};
use ayni_model::method::{Method, PricePart};
use ayni_model::reference::SouthList;
use ayni_model::sdg::{DecidedBy, Flow, Purpose, SdgLine, SubIndicator, View};
use ayni_model::{Activity, Measure, Party, Resource, ground};

use super::loans::{Loans, Tested};
use super::rules::{self, Case};
use super::{Input, Outcome, objections};
use crate::measure::{Facts, Item, holds};

/// The reason of a line without a rate: it has no dollars, so it cannot stand in the table.
pub const NO_RATE: &str = "no-rate";
/// The reason of what is given in kind, where the method's switch is off.
pub const IN_KIND: &str = "in-kind";
/// The reason of home salaries, where the method's switch is off.
pub const HOME_SALARY: &str = ground::HOME_SALARY;

/// What names a measure: reporter, activity, resource, measure, component.
pub(super) type Name = (String, String, String, u32, String);

/// The order of lines.
pub(super) fn key(line: &SdgLine) -> (&str, &str, Option<i16>, &str, &str, &str, u32, &str) {
    (
        &line.provider,
        &line.recipient,
        line.year,
        &line.reporter,
        &line.activity,
        &line.resource,
        line.measure,
        &line.component,
    )
}

/// Adds the lines of one provider.
pub(super) fn add(
    items: &[Item<'_>],
    batch: &MeasureBatch,
    provider: &str,
    input: &Input<'_>,
    seen: &mut BTreeSet<Name>,
    outcome: &mut Outcome,
) {
    let activities: BTreeMap<(&str, &str), &Activity> = items
        .iter()
        .map(|item| ((item.activity.reporter.as_str(), item.activity.id.as_str()), item.activity))
        .collect();
    let mut parts: BTreeMap<u32, Vec<&ShareRow>> = BTreeMap::new();
    for part in &batch.partners {
        parts.entry(part.row).or_default().push(part);
    }
    let mut loans = Loans::new(input);
    let empty = SouthList::default();
    let south = input.reference.souths.get(&input.method.south).unwrap_or(&empty);
    for row in batch.rows.iter().filter(|row| row.direction == Direction::Provided) {
        if row.left_out == ground::WITHHELD {
            outcome.withheld_lines += 1;
            continue;
        }
        let Some(activity) = activities.get(&(row.reporter.as_str(), row.activity.as_str())).copied() else {
            continue;
        };
        // Rows of presence speak of no resource; resources without a measure stay, as left out.
        let Some(resource) = activity.resources.iter().find(|resource| resource.id == row.resource) else {
            continue;
        };
        let own = row.payer == provider;
        let name = (
            row.reporter.clone(),
            row.activity.clone(),
            row.resource.clone(),
            row.measure,
            row.component.clone(),
        );
        // What another partner put in is seen from each provider's side, and said once.
        if !own
            && (outcome.providers.contains(&row.payer) && input.view == View::Receipts || !seen.insert(name))
        {
            continue;
        }
        let measure =
            resource.measures.get(row.measure as usize).filter(|_| row.kind != MeasureKind::Presence);
        let facts = Facts {
            activity,
            resource: Some(resource),
            measure,
            payer: payer(activity, resource, row),
            form: &row.form,
            south,
            own_experts: input.method.own_experts,
            year: row.year,
        };
        let map = mapped(input, row, &facts);
        let flow = flow(input.method, row, &facts, map);
        let tested = loans.test(activity, resource, row);
        for part in parts.get(&row.row).map(Vec::as_slice).unwrap_or_default() {
            if input.view == View::Receipts && part.code != input.country {
                continue;
            }
            let mut line = blank(row, resource, activity, part);
            line.flow = flow;
            line.purpose = purpose(activity);
            (line.sub, line.decided_by) = decided(map, tested.as_ref());
            line.loan = tested.as_ref().map(|tested| tested.loan.clone()).unwrap_or_default();
            let objection = objections::against(input.objections, &line);
            line.objection = objection.map_or(0, |objection| objection.number);
            let case = Case {
                line: &line,
                activity,
                resource,
                row,
                facts: &facts,
                tested: tested.as_ref(),
                objection,
                input,
            };
            let (left_out, belongs_to) =
                if own { reason(&case) } else { (row.left_out.clone(), String::new()) };
            (line.left_out, line.belongs_to) = (left_out, belongs_to);
            outcome.lines.push(line);
        }
    }
    outcome.loans.extend(loans.finish());
}

/// Why a line is left out, and where it belongs instead: the rule set's own reason first, then the method's, then
/// that it has no dollars, then the method's two switches. So what only a switch leaves out would count without it.
fn reason(case: &Case<'_>) -> (String, String) {
    if let Some(rule) = rules::first(case) {
        return (rule.id.clone(), rule.belongs_to.clone());
    }
    let (line, method) = (case.line, case.input.method);
    let own = if !case.row.left_out.is_empty() {
        case.row.left_out.as_str()
    } else if line.usd.is_none() {
        NO_RATE
    } else if line.flow == Flow::InKind && !method.indicator.in_kind {
        IN_KIND
    } else if line.flow == Flow::HomeSalary && !method.labour.receipts {
        HOME_SALARY
    } else {
        ""
    };
    (own.to_owned(), String::new())
}

/// The line of the edition's map to 17.3.1 for a row.
fn mapped<'a>(input: &Input<'a>, row: &MeasureRow, facts: &Facts<'_>) -> Option<&'a Mapping> {
    input.framework.maps.iter().find(|map| {
        map.to == Standard::Sdg
            && (map.items.is_empty() || map.items.contains(&row.item))
            && holds(&map.when, facts)
    })
}

/// What an amount is. The pay of own staff is told by the method; what is given in kind by the edition, whose
/// map leaves open whether it belongs here.
fn flow(method: &Method, row: &MeasureRow, facts: &Facts<'_>, map: Option<&Mapping>) -> Flow {
    let priced = |id: &str| {
        let prices = method.prices.iter().filter(|price| price.part == PricePart::Labour);
        prices.into_iter().any(|price| price.id == id)
            || method
                .day_rates
                .as_ref()
                .is_some_and(|rates| rates.part == PricePart::Labour && rates.id == id)
    };
    let told = !method.labour.when.is_empty()
        && row.component.is_empty()
        && !matches!(facts.measure, None | Some(Measure::Quantity { .. }))
        && holds(&method.labour.when, facts);
    if told || priced(&row.component) {
        Flow::HomeSalary
    } else if row.kind == MeasureKind::Value
        || map.is_some_and(|map| map.certainty == Certainty::Open && !map.code.is_empty())
    {
        Flow::InKind
    } else {
        Flow::Money
    }
}

/// The sub-indicator: of a loan by its test, of all else by the edition's map.
fn decided(map: Option<&Mapping>, tested: Option<&Tested>) -> (Option<SubIndicator>, Option<DecidedBy>) {
    match tested {
        Some(tested) => (
            tested
                .concessional
                .map(|yes| if yes { SubIndicator::Concessional } else { SubIndicator::NonConcessional }),
            tested.decided_by,
        ),
        None => {
            let sub = map.and_then(|map| SubIndicator::from_code(&map.code));
            (sub, sub.map(|_| DecidedBy::Edition))
        }
    }
}

/// The strongest evidence that an activity serves sustainable development.
fn purpose(activity: &Activity) -> Option<Purpose> {
    let goals = activity.goals.iter().filter(|line| line.of.list == "sdg");
    if goals.clone().any(|line| line.of.code.contains('.')) {
        Some(Purpose::Target)
    } else if !activity.plan.is_empty() {
        Some(Purpose::Plan)
    } else if goals.count() > 0 {
        Some(Purpose::Goal)
    } else if !activity.sectors.is_empty() {
        Some(Purpose::Sector)
    } else {
        None
    }
}

/// The party that a row names as its payer.
fn payer<'a>(activity: &'a Activity, resource: &Resource, row: &MeasureRow) -> Option<&'a Party> {
    let named = resource.payer.as_deref().and_then(|id| activity.party(id));
    named.or_else(|| {
        activity.parties.iter().find(|party| {
            Some(party.role) == row.role && party.country.as_deref() == Some(row.payer.as_str())
        })
    })
}

fn blank(row: &MeasureRow, resource: &Resource, activity: &Activity, part: &ShareRow) -> SdgLine {
    SdgLine {
        line: 0,
        provider: row.payer.clone(),
        recipient: part.code.to_string(),
        year: row.year,
        reporter: row.reporter.clone(),
        activity: row.activity.clone(),
        resource: row.resource.clone(),
        measure: row.measure,
        component: row.component.clone(),
        kind: resource.kind.clone().unwrap_or_default(),
        role: row.role,
        basis: row.basis,
        item: row.item.clone(),
        currency: row.currency.clone(),
        amount: row.amount.filter(|_| row.kind != MeasureKind::Presence),
        usd: part.of(row)[1],
        sub: None,
        decided_by: None,
        flow: Flow::Money,
        purpose: None,
        loan: String::new(),
        objection: 0,
        also_reported: activity.also_reported.join(";"),
        nature: row.nature,
        rates: row.rates.clone(),
        left_out: String::new(),
        belongs_to: String::new(),
        file: row.file.clone(),
        sheet: row.sheet.clone(),
        file_row: row.file_row,
        file_column: row.file_column,
    }
}

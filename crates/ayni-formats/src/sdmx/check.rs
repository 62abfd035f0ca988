//! Data held against their structure.

use std::collections::{BTreeSet, HashMap, HashSet};

use ayni_model::sdmx::{
    Attachment, Column, Component, ComponentKind, FlowKind, Reference, Structure, Structures, Values,
};
use ayni_model::{Finding, Severity};
use foldhash::fast::FixedState;

use super::found::Found;
use super::message::Received;
use super::series::Numbers;
use super::{Action, Limits, period};

/// The structure of a dataflow, or the one that is named; `None` where it is not known. A version that is not said is
/// any. An agreement names neither, so that its structure is known only where there is one structure in all.
pub fn structure_of<'k>(known: &'k Structures, kind: FlowKind, flow: &Reference) -> Option<&'k Structure> {
    let same = |one: &Reference, other: &Reference| {
        one.agency == other.agency
            && one.id == other.id
            && (one.version == other.version || other.version.is_empty() || one.version.is_empty())
    };
    let named = |reference: &Reference| {
        known.structures.iter().find(|structure| same(&structure.reference, reference))
    };
    match kind {
        FlowKind::Structure => named(flow),
        FlowKind::Dataflow => known
            .dataflows
            .iter()
            .find(|one| same(&one.reference, flow))
            .and_then(|one| named(&one.structure))
            // SDMX-CSV 1.0 has no other word for what it is data of, and writers put the structure there.
            .or_else(|| named(flow)),
        FlowKind::Agreement => match known.structures.as_slice() {
            [only] => Some(only),
            _ => None,
        },
    }
}

/// The codes of a list, or the concepts of a scheme, where values may be those; `None` where it is not known.
pub(super) fn codes<'k>(known: &'k Structures, list: &Reference) -> Option<Vec<&'k str>> {
    if let Some(list) = known.code_lists.iter().find(|one| one.reference == *list) {
        return Some(list.codes.iter().map(|code| code.id.as_str()).collect());
    }
    let scheme = known.concept_schemes.iter().find(|one| one.reference == *list)?;
    Some(scheme.concepts.iter().map(|concept| concept.id.as_str()).collect())
}

/// Whether values are numbers.
pub(super) fn is_number(values: &Values) -> bool {
    matches!(form(values), Some(Form::Decimal | Form::Double | Form::Integer))
}

/// The form that values must have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Decimal,
    Double,
    Integer,
    Period,
    Boolean,
}

impl Form {
    fn has(self, value: &str) -> bool {
        match self {
            Form::Decimal => period::is_decimal(value),
            Form::Double => period::is_double(value),
            Form::Integer => period::is_integer(value),
            Form::Period => period::is_period(value),
            Form::Boolean => period::is_boolean(value),
        }
    }
}

/// What SDMX calls the kind of values.
fn kind(values: &Values) -> &str {
    match values {
        Values::Codes(_) => "Code",
        Values::Text(_) => "String",
        Values::Decimal => "Decimal",
        Values::Integer => "Integer",
        Values::Period => "ObservationalTimePeriod",
        Values::Boolean => "Boolean",
        Values::Other(name) => name,
    }
}

/// Whether every observation must have a value: a dimension, a mandatory attribute.
fn must_have(component: &Component) -> bool {
    match &component.kind {
        ComponentKind::Dimension | ComponentKind::TimeDimension => true,
        ComponentKind::Attribute { mandatory, .. } => *mandatory,
        ComponentKind::Measure => false,
    }
}

fn form(values: &Values) -> Option<Form> {
    match values {
        Values::Decimal => Some(Form::Decimal),
        Values::Integer => Some(Form::Integer),
        Values::Period => Some(Form::Period),
        Values::Boolean => Some(Form::Boolean),
        Values::Other(name) => match name.as_str() {
            "Double" | "Float" => Some(Form::Double),
            "BigInteger" | "Long" | "Short" | "Count" => Some(Form::Integer),
            "DateTime"
            | "BasicTimePeriod"
            | "StandardTimePeriod"
            | "GregorianTimePeriod"
            | "GregorianYear"
            | "GregorianYearMonth"
            | "GregorianDay"
            | "ReportingTimePeriod"
            | "TimeRange" => Some(Form::Period),
            _ => None,
        },
        Values::Codes(_) | Values::Text(_) => None,
    }
}

/// Holds a data set against its structure; `known` has the code lists. `file` names the file in findings.
pub fn check_data(
    set: &Received,
    structure: &Structure,
    known: &Structures,
    file: &str,
    limits: &Limits,
) -> Vec<Finding> {
    let mut check = Check { set, structure, found: Found::new(file, limits.max_findings) };
    check.columns();
    for component in &structure.components {
        check.component(component, known);
    }
    if set.action != Action::Delete {
        check.repeated();
        check.varying();
    }
    check.found.finish()
}

struct Check<'d> {
    set: &'d Received,
    structure: &'d Structure,
    found: Found,
}

impl Check<'_> {
    fn line(&self, row: usize) -> u32 {
        self.set.lines.get(row).copied().unwrap_or(0)
    }

    /// Makes a finding about a value of a row, if one more is wanted.
    fn value(&mut self, row: usize, id: &str, finding: impl FnOnce() -> Finding) {
        let finding = finding();
        if self.found.wants(&finding.code) {
            let column = self.set.places.get(id).copied().unwrap_or(0);
            let place = self.found.at(self.line(row), column);
            self.found.counted(finding.at(place).with("component", id));
        }
    }

    /// Columns that the structure does not know, and what has none.
    fn columns(&mut self) {
        for (id, _) in &self.set.data.columns {
            if self.structure.component(id).is_none() {
                let place = self.found.at(0, self.set.places.get(id).copied().unwrap_or(0));
                let finding = Finding::new("sdmx-column-unknown", Severity::Warning).at(place);
                let finding = finding
                    .with("component", id.as_str())
                    .with("structure", self.structure.reference.to_string());
                self.found.push(0, finding);
            }
        }
        if self.set.data.rows == 0 || self.set.action == Action::Delete {
            return;
        }
        for component in &self.structure.components {
            if self.set.data.column(&component.id).is_some() {
                continue;
            }
            if must_have(component) {
                let finding = Finding::new("sdmx-value-missing", Severity::Error);
                self.found.push(0, finding.with("component", component.id.as_str()));
            }
        }
    }

    /// The values of a component.
    fn component(&mut self, component: &Component, known: &Structures) {
        let Some(column) = self.set.data.column(&component.id) else { return };
        let deletes = self.set.action == Action::Delete;
        let empty = (!deletes && must_have(component)).then_some("sdmx-value-missing");
        let mut listed = None;
        if let Values::Codes(list) = &component.values {
            match codes(known, list) {
                Some(codes) => listed = Some(codes.into_iter().collect::<HashSet<_, FixedState>>()),
                None => {
                    let finding = Finding::new("sdmx-reference-missing", Severity::Error)
                        .with("of", component.id.as_str())
                        .with("reference", list.to_string());
                    self.found.push(0, finding);
                }
            }
        }
        let form = form(&component.values);
        let between = self.set.several.get(&component.id).copied();
        let fault = |value: &str| -> Option<&'static str> {
            if value.is_empty() {
                return empty;
            }
            // What is to be deleted is marked by any value, a dash by custom.
            if deletes && component.kind != ComponentKind::Dimension {
                return None;
            }
            let known = |value: &str| listed.as_ref().is_none_or(|codes| codes.contains(value));
            let one = |value: &str| match (form, &component.values) {
                (Some(form), _) if !form.has(value) => Some("sdmx-value-form"),
                (None, Values::Codes(_)) if !known(value) => Some("sdmx-code-unknown"),
                (None, Values::Text(Some(most))) if value.chars().count() > *most as usize => {
                    Some("sdmx-text-long")
                }
                _ => None,
            };
            match between {
                Some(between) if one(value).is_some() => value.split(between).find_map(one),
                _ => one(value),
            }
        };
        match column {
            Column::Coded { distinct, rows } => {
                let faults: Vec<_> = distinct.iter().map(|value| fault(value)).collect();
                if faults.iter().all(Option::is_none) {
                    return;
                }
                for (row, place) in rows.iter().enumerate() {
                    if let Some(code) = faults.get(*place as usize).copied().flatten() {
                        self.fault(code, row, component, column.value(row));
                    }
                }
            }
            Column::Plain(values) => {
                for (row, value) in values.iter().enumerate() {
                    if let Some(code) = fault(value) {
                        self.fault(code, row, component, value);
                    }
                }
            }
        }
    }

    fn fault(&mut self, code: &'static str, row: usize, component: &Component, value: &str) {
        self.value(row, &component.id, || {
            let severity = if code == "sdmx-text-long" { Severity::Warning } else { Severity::Error };
            let finding = Finding::new(code, severity);
            match (&component.values, code) {
                (_, "sdmx-value-missing") => finding,
                (Values::Codes(list), _) => finding.with("value", value).with("list", list.to_string()),
                (Values::Text(Some(most)), _) => {
                    finding.with("length", value.chars().count()).with("limit", u64::from(*most))
                }
                (values, _) => finding.with("value", value).with("form", kind(values)),
            }
        });
    }

    /// Observations with the same key.
    fn repeated(&mut self) {
        let dimensions: Vec<&Column> =
            self.structure.dimensions().filter_map(|one| self.set.data.column(&one.id)).collect();
        // Without all of its dimensions nobody knows what is the same.
        if dimensions.len() != self.structure.dimensions().count() {
            return;
        }
        let mut first: HashMap<u128, u32, FixedState> =
            HashMap::with_capacity_and_hasher(self.set.data.rows, FixedState::default());
        for (row, key) in keys(&dimensions, self.set.data.rows).into_iter().enumerate() {
            let before = *first.entry(key).or_insert(row as u32) as usize;
            if before != row && self.found.wants("sdmx-observation-repeated") {
                let key: Vec<&str> = dimensions.iter().map(|column| column.value(row)).collect();
                let finding = Finding::new("sdmx-observation-repeated", Severity::Error)
                    .with("key", key.join("."))
                    .with("line", u64::from(self.line(before)));
                let place = self.found.at(self.line(row), 0);
                self.found.counted(finding.at(place));
            }
        }
    }

    /// Attributes that are to be the same for a series, a group or the whole set, and are not.
    fn varying(&mut self) {
        let mut seen: BTreeSet<&[String]> = BTreeSet::new();
        for attachment in self.structure.components.iter().filter_map(of_many) {
            if !seen.insert(attachment) {
                continue;
            }
            let dimensions: Vec<&Column> =
                attachment.iter().filter_map(|id| self.set.data.column(id)).collect();
            let attributes: Vec<(&str, &Column)> = self
                .structure
                .components
                .iter()
                .filter(|component| of_many(component) == Some(attachment))
                .filter_map(|component| Some((component.id.as_str(), self.set.data.column(&component.id)?)))
                .filter(|(_, column)| !same_throughout(column))
                .collect();
            if attributes.is_empty() || dimensions.len() != attachment.len() {
                continue;
            }
            let keys = keys(&dimensions, self.set.data.rows);
            for (id, column) in attributes {
                let mut numbers = Numbers::new(column);
                let mut first: HashMap<u128, (u32, u32), FixedState> = HashMap::default();
                let mut last: Option<(u128, u32)> = None;
                for (row, key) in keys.iter().enumerate() {
                    let number = numbers.number(row);
                    if last.replace((*key, number)) == Some((*key, number)) {
                        continue;
                    }
                    let (said, before) = *first.entry(*key).or_insert((number, row as u32));
                    if said != number {
                        let (value, other) = (column.value(row), column.value(before as usize));
                        let line = u64::from(self.line(before as usize));
                        self.value(row, id, || {
                            Finding::new("sdmx-attribute-varies", Severity::Error)
                                .with("value", value)
                                .with("other", other)
                                .with("line", line)
                        });
                    }
                }
            }
        }
    }
}

/// The dimensions that an attribute is said of, where that is not each observation.
fn of_many(component: &Component) -> Option<&[String]> {
    match &component.kind {
        ComponentKind::Attribute { of: Attachment::Dimensions(ids), .. } => Some(ids),
        ComponentKind::Attribute { of: Attachment::DataSet, .. } => Some(&[]),
        _ => None,
    }
}

fn same_throughout(column: &Column) -> bool {
    matches!(column, Column::Coded { distinct, .. } if distinct.len() <= 1)
}

/// A number for the values of some columns in each row: the same where, and only where, all are the same.
fn keys(columns: &[&Column], rows: usize) -> Vec<u128> {
    let mut keys = vec![0_u128; rows];
    // The keys so far are below this.
    let mut size = 1_u128;
    for column in columns {
        let mut numbers = Numbers::new(column);
        let values: Vec<u32> = (0..rows).map(|row| numbers.number(row)).collect();
        let many = values.iter().max().map_or(1, |most| u128::from(*most) + 1);
        if many == 1 {
            continue;
        }
        if size.checked_mul(many).is_none() {
            // Too wide to go on: the keys are given numbers of their own, which are below the number of rows.
            let mut own: HashMap<u128, u128, FixedState> = HashMap::default();
            for key in &mut keys {
                let next = own.len() as u128;
                *key = *own.entry(*key).or_insert(next);
            }
            size = own.len() as u128;
        }
        for (key, value) in keys.iter_mut().zip(&values) {
            *key = *key * many + u128::from(*value);
        }
        size *= many;
    }
    keys
}

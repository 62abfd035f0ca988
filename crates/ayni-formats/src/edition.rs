//! Framework editions and methods: TOML files that a country can write and change itself.
//!
//! What is wrong in one is a finding that names the line. Nothing is half-loaded: an edition with a
//! fault would classify some resources by a rule that nobody meant.

#![expect(clippy::result_large_err, reason = "a fault is met once and ends the reading of the file")]

use std::collections::BTreeSet;

use ayni_model::edition::{Condition, FIELDS, Framework};
use ayni_model::entry::EntryForm;
use ayni_model::method::{Method, OwnExperts};
use ayni_model::resource::{Basis, Valuation};
use ayni_model::{ActivityKind, Finding, Form, Origin, PartyKind, Role, Severity, Status, Text, ground};
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::trouble::Trouble;

mod choices;
mod copy;
mod criteria;
mod day_rates;
mod monitoring;
mod places;

pub use copy::{Copy, copied};
pub use criteria::criteria;
pub use monitoring::{monitoring, rounds};
pub use places::places;

/// Reads the form in which people enter an activity. What its fields and codes may be, its user knows.
pub fn entry_form(text: &str, file: &str) -> Result<EntryForm, Finding> {
    read(text, file)
}

/// Reads a framework edition. `file` names it in findings.
pub fn framework(text: &str, file: &str) -> Result<Framework, Finding> {
    let (edition, faults) = framework_with_faults(text, file);
    match (faults.into_iter().next(), edition) {
        (None, Some(edition)) => Ok(edition),
        (Some(fault), _) => Err(fault),
        // An edition that was not read has a fault that says why.
        (None, None) => Err(Trouble::NOWHERE.put(at_line("edition-syntax", file, None)).with("message", "")),
    }
}

/// Reads a framework edition and names everything in it that cannot stand, each with its line. An
/// edition comes with its faults so that its other parts can be looked at; it is not to be used.
pub fn framework_with_faults(text: &str, file: &str) -> (Option<Framework>, Vec<Finding>) {
    let edition = match read::<Framework>(text, file) {
        Ok(edition) => edition,
        Err(fault) => return (None, vec![fault]),
    };
    let source = match Source::new(text, file) {
        Ok(source) => source,
        Err(fault) => return (None, vec![fault]),
    };
    let mut faults = Vec::new();
    let mut note = |looked: Result<(), Finding>| faults.extend(looked.err());
    let unique = [
        ("groups", edition.groups.iter().map(|group| group.code.as_str()).collect::<Vec<_>>()),
        ("items", edition.items.iter().map(|item| item.code.as_str()).collect()),
        ("rules", edition.rules.iter().map(|rule| rule.id.as_str()).collect()),
    ];
    for (list, ids) in unique {
        note(source.unique(list, ids.into_iter()).map(|_| ()));
    }
    let groups: BTreeSet<&str> = edition.groups.iter().map(|group| group.code.as_str()).collect();
    let items: BTreeSet<&str> = edition.items.iter().map(|item| item.code.as_str()).collect();
    for (at, group) in edition.groups.iter().enumerate() {
        note(source.english("groups", at, "label", &group.label));
    }
    for (at, item) in edition.items.iter().enumerate() {
        note(source.refers("items", at, "group", &item.group, &groups));
        note(source.english("items", at, "label", &item.label));
    }
    for (at, rule) in edition.rules.iter().enumerate() {
        note(source.refers("rules", at, "item", &rule.item, &items));
        note(source.condition("rules", at, &rule.when));
        note(source.english("rules", at, "why", &rule.why));
    }
    for (at, map) in edition.maps.iter().enumerate() {
        for item in &map.items {
            note(source.refers("maps", at, "items", item, &items));
        }
        note(source.condition("maps", at, &map.when));
        note(source.english("maps", at, "why", &map.why));
    }
    (Some(edition), faults)
}

/// Reads a method that stands by itself. `file` names it in findings.
pub fn method(text: &str, file: &str) -> Result<Method, Finding> {
    let (method, faults) = method_with_files(text, file, &|_| None);
    match (faults.into_iter().next(), method) {
        (None, Some(method)) => Ok(method),
        (Some(fault), _) => Err(fault),
        // A method that was not read has a fault that says why.
        (None, None) => Err(at_line(SYNTAX, file, None).with("message", "")),
    }
}

/// Reads a method with the table of day rates that it names. `beside` gives the bytes of a file of that
/// name in the method's own folder. A method comes with its faults so that its other parts can be looked
/// at; it is not to be used.
pub fn method_with_files(
    text: &str,
    file: &str,
    beside: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> (Option<Method>, Vec<Finding>) {
    let mut method = match method_alone(text, file) {
        Ok(method) => method,
        Err(fault) => return (None, vec![fault]),
    };
    let faults = match &mut method.day_rates {
        None => Vec::new(),
        Some(rates) => match beside(&rates.file) {
            Some(bytes) => day_rates::read(rates, &bytes),
            None => {
                let line = Source::new(text, file)
                    .ok()
                    .and_then(|source| source.line(&[Step::Key("day_rates"), Step::Key("file")]));
                vec![at_line("day-rates-absent", file, line).with("file", rates.file.as_str())]
            }
        },
    };
    (Some(method), faults)
}

/// The method's own file.
fn method_alone(text: &str, file: &str) -> Result<Method, Finding> {
    let method: Method = read(text, file)?;
    let source = Source::new(text, file)?;
    for (field, value, most) in
        [("year_begins", i64::from(method.year_begins), 12), ("decimals", i64::from(method.decimals), 6)]
    {
        let least = i64::from(field == "year_begins");
        if !(least..=most).contains(&value) {
            let finding =
                source.fault("edition-range", source.line(&[Step::Key(field)])).with("field", field);
            return Err(finding.with("least", least.to_string()).with("most", most.to_string()));
        }
    }
    source.unique("leave_out", method.leave_out.iter().map(|exclusion| exclusion.id.as_str()))?;
    for (at, exclusion) in method.leave_out.iter().enumerate() {
        if ground::ALL.contains(&exclusion.id.as_str()) {
            let line = source.line(&[Step::Key("leave_out"), Step::Index(at), Step::Key("id")]);
            return Err(source.fault("edition-reserved", line).with("id", exclusion.id.as_str()));
        }
        source.condition("leave_out", at, &exclusion.when)?;
        source.english("leave_out", at, "why", &exclusion.why)?;
    }
    choices::check(&method, &source)?;
    Ok(method)
}

/// The values of a TOML file, or where it is not what it should be.
fn read<T: DeserializeOwned>(text: &str, file: &str) -> Result<T, Finding> {
    read_as(text, file, SYNTAX)
}

/// The code of an edition or a method that cannot be read.
const SYNTAX: &str = "edition-syntax";

/// The same for a file of another kind, with its own code for one that cannot be read.
pub(crate) fn read_as<T: DeserializeOwned>(text: &str, file: &str, code: &str) -> Result<T, Finding> {
    toml::from_str(text).map_err(|error| syntax(&error, text, file, code))
}

fn syntax(error: &toml::de::Error, text: &str, file: &str, code: &str) -> Finding {
    let trouble = Trouble::of(text, error);
    let line = (trouble.line > 0).then_some(trouble.line);
    trouble.put(at_line(code, file, line)).with("message", error.message())
}

/// A finding at a line of the file.
fn at_line(code: &str, file: &str, line: Option<u32>) -> Finding {
    Finding::new(code, Severity::Error).at(Origin { row: line, ..Origin::file(file) })
}

/// The line of a byte, from 1.
fn line_at(text: &str, byte: usize) -> u32 {
    let before = text.as_bytes().get(..byte).unwrap_or(text.as_bytes());
    u32::try_from(before.iter().filter(|byte| **byte == b'\n').count() + 1).unwrap_or(u32::MAX)
}

/// One step down into a TOML file.
#[derive(Clone, Copy)]
pub(crate) enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// A TOML file whose values know where they stand.
pub(crate) struct Source<'t> {
    text: &'t str,
    file: &'t str,
    root: Spanned<DeTable<'t>>,
}

impl<'t> Source<'t> {
    pub(crate) fn new(text: &'t str, file: &'t str) -> Result<Source<'t>, Finding> {
        let root = DeTable::parse(text).map_err(|error| syntax(&error, text, file, SYNTAX))?;
        Ok(Source { text, file, root })
    }

    /// The line of a value, or of the nearest one above it that has a place.
    pub(crate) fn line(&self, steps: &[Step<'_>]) -> Option<u32> {
        let mut line = None;
        let mut table = Some(self.root.get_ref());
        let mut value: Option<&Spanned<DeValue<'_>>> = None;
        for step in steps {
            value = match step {
                Step::Key(key) => table.and_then(|table| table.get(*key)),
                Step::Index(index) => match value.map(Spanned::get_ref) {
                    Some(DeValue::Array(array)) => array.get(*index),
                    _ => None,
                },
            };
            let Some(found) = value else { break };
            line = Some(line_at(self.text, found.span().start));
            table = found.get_ref().as_table();
        }
        line
    }

    pub(crate) fn fault(&self, code: &str, line: Option<u32>) -> Finding {
        at_line(code, self.file, line)
    }

    /// The ids of a list, each of which may stand there once.
    pub(crate) fn unique<'a>(
        &self,
        list: &str,
        ids: impl Iterator<Item = &'a str>,
    ) -> Result<BTreeSet<&'a str>, Finding> {
        let mut seen = BTreeSet::new();
        for (at, id) in ids.enumerate() {
            if !seen.insert(id) {
                let line = self.line(&[Step::Key(list), Step::Index(at)]);
                return Err(self.fault("edition-duplicate", line).with("list", list).with("id", id));
            }
        }
        Ok(seen)
    }

    /// A code that must stand in another list of the same file.
    fn refers(
        &self,
        list: &str,
        at: usize,
        field: &str,
        code: &str,
        known: &BTreeSet<&str>,
    ) -> Result<(), Finding> {
        if known.contains(code) {
            return Ok(());
        }
        let line = self.line(&[Step::Key(list), Step::Index(at), Step::Key(field)]);
        Err(self.fault("edition-unknown-code", line).with("field", field).with("code", code))
    }

    /// What is printed needs at least an English text, which all other languages fall back to.
    pub(crate) fn english(&self, list: &str, at: usize, field: &str, text: &Text) -> Result<(), Finding> {
        if text.0.contains_key("en") {
            return Ok(());
        }
        let line = self.line(&[Step::Key(list), Step::Index(at), Step::Key(field)]);
        Err(self.fault("edition-no-english", line).with("field", field))
    }

    /// Every field of a condition is one that there is, with values that it can have.
    fn condition(&self, list: &str, at: usize, condition: &Condition) -> Result<(), Finding> {
        self.condition_at(&[Step::Key(list), Step::Index(at), Step::Key("when")], condition)
    }

    /// The same for a condition anywhere in the file.
    fn condition_at(&self, place: &[Step<'_>], condition: &Condition) -> Result<(), Finding> {
        for (field, values) in condition {
            let line = || self.line(&[place, &[Step::Key(field)]].concat());
            if !field.starts_with("extra.") && !FIELDS.contains(&field.as_str()) {
                return Err(self.fault("edition-unknown-field", line()).with("field", field.as_str()));
            }
            for value in values {
                if !value.is_empty() && !possible(field, value) {
                    let fault = self.fault("edition-unknown-value", line());
                    return Err(fault.with("field", field.as_str()).with("value", value.as_str()));
                }
            }
        }
        Ok(())
    }
}

/// Whether a field can have a value at all; fields with open lists can have any.
fn possible(field: &str, value: &str) -> bool {
    match field {
        "activity-kind" => ActivityKind::from_code(value).is_some(),
        "form" => Form::from_code(value).is_some(),
        "status" => Status::from_code(value).is_some(),
        "basis" => Basis::from_code(value).is_some(),
        "role" => Role::from_code(value).is_some(),
        "payer-kind" => PartyKind::from_code(value).is_some(),
        "own-experts" => OwnExperts::from_code(value).is_some(),
        "valuation" => Valuation::from_code(value).is_some(),
        "measure" => matches!(value, "money" | "value" | "quantity"),
        "provider" | "recipient" => {
            matches!(value, "south" | "not-south")
                || value.len() == 3 && value.bytes().all(|b| b.is_ascii_uppercase())
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests;

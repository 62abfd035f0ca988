//! SDG indicator 17.3.1, the South-South part: what a provider submits, and what a recipient receives.
//!
//! Both come from the same place: each provider's own rows of a measurement ([`crate::measure`]), with their
//! classification, conversion and exact shares of recipients. A rule set that is data says what of them is a
//! grant, a concessional or another loan, and what is left out; what must be reasoned stands in `rules`, one file
//! to a rule. `docs/methods/sdg-17-3-1.md` tells it with examples.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use ayni_model::edition::Framework;
use ayni_model::method::Method;
use ayni_model::reference::Reference;
use ayni_model::sdg::{RuleSet, SdgFigure, SdgLine, SdgLoan, View};
use ayni_model::{Activity, Amount, Finding, Role, Severity, Watch};

use crate::measure::{Item, Setting, measure};
use crate::report::Source;

mod document;
mod figures;
pub mod grant_element;
mod lines;
mod loans;
mod manifest;
mod objections;
mod rules;

pub use document::{ANY, Page, document, schedule_table};
pub use manifest::{LineCounts, Manifest, Objected, VERSION};
pub use objections::{Objecting, Objection, standing};
pub use rules::{RULES, SdgRule, check as check_rules};

/// What is asked for, and by what.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// Which of the two tables.
    pub view: View,
    /// The provider of a submission, the recipient of receipts (ISO 3166 alpha-3).
    pub country: &'a str,
    /// The reporting years asked for; `None` for all.
    pub years: Option<RangeInclusive<i16>>,
    /// The framework edition, whose map to 17.3.1 says which items are grants.
    pub framework: &'a Framework,
    /// The method, with its switches.
    pub method: &'a Method,
    /// Code lists, countries and rates.
    pub reference: &'a Reference,
    /// The rule set.
    pub rules: &'a RuleSet,
    /// What recipients have objected to, and where that stands.
    pub objections: &'a [Objection],
}

impl<'a> Input<'a> {
    /// The setting of one provider's measurement.
    pub fn setting(&self, country: &'a str) -> Setting<'a> {
        Setting {
            country,
            years: self.years.clone(),
            framework: self.framework,
            method: self.method,
            reference: self.reference,
        }
    }
}

/// What came out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Every line, counted or left out.
    pub lines: Vec<SdgLine>,
    /// The loans whose grant element was asked for, in the order of their names.
    pub loans: Vec<SdgLoan>,
    /// The figures, in the order of provider, recipient, year, sub-indicator.
    pub figures: Vec<SdgFigure>,
    /// The sums over providers.
    pub totals: Vec<SdgFigure>,
    /// The providers whose reports are in.
    pub providers: Vec<String>,
    /// How many lines a reporter withholds.
    pub withheld_lines: u64,
    /// What measuring found, and what there is to be said of loans and objections.
    pub findings: Vec<Finding>,
}

/// Works out one of the two tables. The outcome does not depend on the order of `items`.
///
/// When `watch` says so the call ends early, with the error `measure-cancelled` among the findings.
pub fn compute(items: &[Item<'_>], input: &Input<'_>, watch: &dyn Watch) -> Outcome {
    let providers: Vec<String> = match input.view {
        View::Submission => vec![input.country.to_owned()],
        View::Receipts => providers_to(items, input.country),
    };
    let mut outcome = Outcome { providers: providers.clone(), ..Outcome::default() };
    let mut seen = BTreeSet::new();
    for provider in &providers {
        let own = items.iter().copied().filter(|item| provides(item.activity, provider));
        let own: Vec<Item<'_>> = match input.view {
            View::Submission => own.collect(),
            View::Receipts => own.filter(|item| receives(item.activity, input.country)).collect(),
        };
        let setting = input.setting(provider);
        let (batch, findings) = measure(own.iter().copied(), &setting, watch);
        keep(&mut outcome.findings, findings);
        lines::add(&own, &batch, provider, input, &mut seen, &mut outcome);
    }
    outcome.lines.sort_by(|a, b| lines::key(a).cmp(&lines::key(b)));
    for (number, line) in (1..).zip(&mut outcome.lines) {
        line.line = number;
    }
    outcome.loans.sort_by(|a, b| a.id.cmp(&b.id));
    outcome.loans.dedup_by(|a, b| a.id == b.id);
    outcome.figures = figures::figures(&outcome.lines, input, figures::By::Provider);
    outcome.totals = figures::figures(&outcome.lines, input, figures::By::Recipient);
    outcome.findings.extend(loans::findings(&outcome.loans));
    outcome.findings.extend(objections::findings(&outcome.lines, input));
    outcome
}

/// The same finding of several providers' measurements is said once.
fn keep(all: &mut Vec<Finding>, more: Vec<Finding>) {
    for finding in more {
        if !all.contains(&finding) {
            all.push(finding);
        }
    }
}

/// Whether an activity bears on the table of a country.
pub fn concerns(activity: &Activity, view: View, country: &str) -> bool {
    match view {
        View::Submission => provides(activity, country),
        View::Receipts => receives(activity, country),
    }
}

/// Whether a country is one of the activity's providers.
fn provides(activity: &Activity, country: &str) -> bool {
    let roles = [Role::Provider, Role::SecondProvider, Role::Both];
    activity
        .parties
        .iter()
        .any(|party| roles.contains(&party.role) && party.country.as_deref() == Some(country))
}

/// Whether a country is one of its recipients, or a place where nobody names a recipient.
fn receives(activity: &Activity, country: &str) -> bool {
    let mut recipients = activity
        .parties
        .iter()
        .filter(|party| matches!(party.role, Role::Recipient | Role::Both))
        .filter_map(|party| party.country.as_deref())
        .peekable();
    if recipients.peek().is_none() {
        return activity.places.iter().any(|line| line.of.country == country);
    }
    recipients.any(|recipient| recipient == country)
}

/// The countries that provide in an activity that the country receives.
fn providers_to(items: &[Item<'_>], country: &str) -> Vec<String> {
    let mut all = BTreeSet::new();
    for item in items.iter().filter(|item| receives(item.activity, country)) {
        let parties = item.activity.parties.iter();
        let providing =
            parties.filter(|p| matches!(p.role, Role::Provider | Role::SecondProvider | Role::Both));
        all.extend(providing.filter_map(|party| party.country.clone()).filter(|one| one != country));
    }
    all.into_iter().collect()
}

/// The sum of what is there; `None` where nothing is.
fn sum(amounts: impl Iterator<Item = Option<Amount>>) -> Option<Amount> {
    amounts.flatten().try_fold(None, |sum: Option<Amount>, amount| match sum {
        None => Some(Some(amount)),
        Some(sum) => sum.plus(amount).ok().map(Some),
    })?
}

/// Lines left out, by the rule that left them out: how many lines, how many activities, and the dollars.
pub fn left_out(lines: &[SdgLine]) -> BTreeMap<&str, (u64, u64, Option<Amount>)> {
    let mut all: BTreeMap<&str, Vec<&SdgLine>> = BTreeMap::new();
    for line in lines.iter().filter(|line| !line.left_out.is_empty()) {
        all.entry(&line.left_out).or_default().push(line);
    }
    let counted = all.into_iter().map(|(rule, lines)| {
        let activities: BTreeSet<_> = lines.iter().map(|line| (&line.reporter, &line.activity)).collect();
        let usd = sum(lines.iter().map(|line| line.usd));
        (rule, (lines.len() as u64, activities.len() as u64, usd))
    });
    counted.collect()
}

/// The lines behind a cell, by what it is said to come from; `None` where there is no such figure.
///
/// A figure's key is provider, recipient, year and sub-indicator, each perhaps [`ANY`]; only counted lines stand
/// behind it. What is left out stands behind its rule.
pub fn behind<'a>(source: &Source, lines: &'a [SdgLine]) -> Option<Vec<&'a SdgLine>> {
    let code = |at: usize| source.key.get(at).map(String::as_str).unwrap_or_default();
    let is = |at: usize, own: &str| code(at) == ANY || code(at) == own;
    let counted = |line: &SdgLine| line.left_out.is_empty();
    let fits = |line: &&SdgLine| match source.table.as_str() {
        "figures" => {
            let year = line.year.map(|year| year.to_string()).unwrap_or_default();
            let sub = line.sub.map_or("", |sub| sub.as_str());
            counted(line) && is(0, &line.provider) && is(1, &line.recipient) && is(2, &year) && is(3, sub)
        }
        "purposes" => counted(line) && line.purpose.is_some_and(|purpose| purpose.as_str() == code(0)),
        "channels" => counted(line) && line.also_reported.split(';').any(|channel| channel == code(0)),
        "objections" => line.objection > 0 && line.objection.to_string() == code(0),
        "left-out" => !counted(line) && line.left_out == code(0),
        "lines" => line.line.to_string() == code(0),
        _ => false,
    };
    let found: Vec<&SdgLine> = lines.iter().filter(fits).collect();
    (!found.is_empty()).then_some(found)
}

/// A warning or note of this module.
fn note(code: &str, severity: Severity) -> Finding {
    Finding::new(code, severity)
}

#[cfg(test)]
mod tests;

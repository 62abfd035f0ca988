//! What the indicator leaves out: one file to a rule that must be reasoned; the others are data of the rule set.
//!
//! The rule set says in which order they are looked at (`data/indicators/17.3.1.toml`), and the first that holds
//! is the one shown. Each has its page, `docs/indicators/17.3.1/<id>.md`, whose examples are its test, and its
//! words, `sdg-rule-<id>`.

use ayni_model::measure::MeasureRow;
use ayni_model::sdg::{ExclusionRule, FlowCondition, RuleSet, SdgLine};
use ayni_model::{Activity, Finding, PartyKind, Resource, Severity};

use super::loans::Tested;
use super::objections::Objection;
use super::{Input, note};
use crate::measure::Facts;

mod detriment;
mod line_of_credit;
mod loan_terms;
mod loan_untested;
mod no_purpose;
mod not_disbursed;
mod not_money;
mod objection;
mod outside;
mod private_grant;
mod private_loan;
mod refugees_at_home;
mod short_maturity;

pub(super) use line_of_credit::KIND as LINE_OF_CREDIT;

/// A rule that the program reasons out.
#[derive(Debug)]
pub struct SdgRule {
    /// Its id, as the rule set names it.
    pub id: &'static str,
    holds: fn(&Case<'_>) -> bool,
}

impl SdgRule {
    /// A rule by its id.
    const fn new(id: &'static str, holds: fn(&Case<'_>) -> bool) -> SdgRule {
        SdgRule { id, holds }
    }
}

/// Every rule that is not data, in alphabetical order.
pub static RULES: &[SdgRule] = &[
    detriment::RULE,
    line_of_credit::RULE,
    loan_terms::RULE,
    loan_untested::RULE,
    no_purpose::RULE,
    not_disbursed::RULE,
    not_money::RULE,
    objection::RULE,
    outside::RULE,
    private_grant::RULE,
    private_loan::RULE,
    refugees_at_home::RULE,
    short_maturity::RULE,
];

/// One line with everything that a rule may ask.
pub(super) struct Case<'a> {
    pub line: &'a SdgLine,
    pub activity: &'a Activity,
    pub resource: &'a Resource,
    pub row: &'a MeasureRow,
    pub facts: &'a Facts<'a>,
    /// What the test of its terms says, where it is a loan.
    pub tested: Option<&'a Tested>,
    /// The objection that stands against it.
    pub objection: Option<&'a Objection>,
    pub input: &'a Input<'a>,
}

impl Case<'_> {
    /// Whether a private body puts it in: a company, a foundation, civil society.
    fn is_private(&self) -> bool {
        let kind = self.facts.payer.map(|payer| payer.kind);
        matches!(kind, Some(PartyKind::Private | PartyKind::CivilSociety))
    }
}

/// The first rule of the rule set that holds.
pub(super) fn first<'a>(case: &Case<'a>) -> Option<&'a ExclusionRule> {
    case.input.rules.exclusions.iter().find(|rule| {
        if rule.when.is_empty() {
            RULES.iter().any(|known| known.id == rule.id && (known.holds)(case))
        } else {
            rule.when.iter().any(|when| holds(when, case))
        }
    })
}

fn holds(when: &FlowCondition, case: &Case<'_>) -> bool {
    let kind = case.resource.kind.as_deref().unwrap_or_default();
    let kinds = when.kinds.is_empty() || when.kinds.iter().any(|one| one == kind);
    let listed = |sector: &str| when.sectors.iter().any(|one| sector.starts_with(one.as_str()));
    let sectors = &case.activity.sectors;
    let sectors = when.sectors.is_empty()
        || !sectors.is_empty()
            && sectors.iter().all(|line| listed(&format!("{}:{}", line.of.list, line.of.code)));
    let has = |word: &String| case.activity.keywords.iter().any(|own| own.eq_ignore_ascii_case(word));
    let keywords = when.keywords.is_empty() || when.keywords.iter().any(has);
    kinds && sectors && keywords
}

/// Rules of a rule set that say nothing: without a condition, and unknown to the program.
pub fn check(rules: &RuleSet) -> Vec<Finding> {
    let silent = rules
        .exclusions
        .iter()
        .filter(|rule| rule.when.is_empty() && !RULES.iter().any(|known| known.id == rule.id));
    silent.map(|rule| note("sdg-rule-unknown", Severity::Error).with("rule", rule.id.as_str())).collect()
}

//! The fields of a profile: which columns the parts of an activity are read from.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Condition;
use crate::profile::field::{
    CodeField, Columns, DateField, FlagField, Many, NumberField, PartyField, PeriodField, SharesField,
    TextField, WordsField,
};

/// The fields of an activity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ActivityMap {
    /// The organisation id of the reporter.
    pub reporter: Many<TextField>,
    /// The column with the activity's id; several are joined with a slash.
    pub id: Many<Columns>,
    /// The id of the activity above.
    pub parent: Many<TextField>,
    /// Programme, project, action or event; a project where nothing is said.
    pub kind: Many<CodeField>,
    /// The title; several in several languages.
    pub title: Many<TextField>,
    /// The description.
    pub description: Many<TextField>,
    /// The form of cooperation.
    pub form: Many<CodeField>,
    /// The status.
    pub status: Many<CodeField>,
    /// The first day; of several columns the first that is filled.
    pub start: Many<DateField>,
    /// The last day; likewise.
    pub end: Many<DateField>,
    /// Both in one cell, where neither `start` nor `end` says anything.
    pub period: Many<PeriodField>,
    /// The (first) provider.
    pub provider: Many<PartyField>,
    /// The second provider of triangular cooperation.
    pub second_provider: Many<PartyField>,
    /// The recipient.
    pub recipient: Many<PartyField>,
    /// Partners that both provide and receive.
    pub both: Many<PartyField>,
    /// Who carries it out.
    pub implementing: Many<PartyField>,
    /// The regional mechanism.
    pub regional_mechanism: Many<PartyField>,
    /// Who asked for it.
    pub request: RequestMap,
    /// The agreements that it stands under.
    pub agreement: Many<AgreementMap>,
    /// Where it takes place.
    pub place: Many<SharesField>,
    /// Sectors (list `crs` where nothing is said).
    pub sector: Many<SharesField>,
    /// Goals and targets.
    pub goal: Many<SharesField>,
    /// One column a marker, with its score.
    pub marker: BTreeMap<String, Many<CodeField>>,
    /// All markers in one cell: `gender 2; youth 1`.
    pub markers: Many<WordsField>,
    /// Who took part in which phase, all in one cell: `negotiation provider, recipient; formulation provider`.
    pub phases: Many<WordsField>,
    /// What was gained by working together (list `value-added`).
    pub value_added: Many<WordsField>,
    /// The objective of the recipient's plan that it supports.
    pub plan: Many<TextField>,
    /// The substantial detrimental effect that is expected of it.
    pub detriment: Many<TextField>,
    /// Keywords of other standards (`NON-17.3.1`).
    pub keywords: Many<WordsField>,
    /// Where it has also been reported.
    pub also_reported: Many<WordsField>,
    /// Who keeps it out of what is published.
    pub withheld_by: Many<TextField>,
    /// Why.
    pub withheld_why: Many<TextField>,
}

/// Who asked for an activity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RequestMap {
    /// The country.
    pub country: Many<PartyField>,
    /// The body.
    pub by: Many<TextField>,
    /// When.
    pub date: Many<DateField>,
    /// Letter, minutes or other reference.
    pub reference: Many<TextField>,
}

/// An agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AgreementMap {
    /// What kind of instrument; `other` where nothing is said.
    pub kind: Many<CodeField>,
    /// Its title.
    pub title: Many<TextField>,
    /// Its reference.
    pub reference: Many<TextField>,
    /// When it was signed.
    pub date: Many<DateField>,
}

/// What a row says of one resource, or of one a year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ResourceMap {
    /// What the line's id begins with; else the basis.
    pub name: Option<String>,
    /// The line's id, where the source has one.
    pub id: Many<TextField>,
    /// The row says nothing of this resource unless all of these hold.
    pub only_if: Vec<Condition>,
    /// How firm it is.
    pub basis: Many<CodeField>,
    /// What kind of thing (list `resource-kind`).
    pub kind: Many<CodeField>,
    /// What it is, in words.
    pub what: Many<TextField>,
    /// Money given or spent.
    pub amount: Many<NumberField>,
    /// Its currency.
    pub currency: Many<CodeField>,
    /// The value of a good or service.
    pub value: Many<NumberField>,
    /// The currency of the value; else that of the money.
    pub value_currency: Many<CodeField>,
    /// How the value was found; `unstated` where nothing is said.
    pub valuation: Many<CodeField>,
    /// Quantities, each with its unit.
    pub quantity: Many<QuantityMap>,
    /// The year it falls in.
    pub year: Many<DateField>,
    /// The first day.
    pub start: Many<DateField>,
    /// The last day.
    pub end: Many<DateField>,
    /// Both in one cell.
    pub period: Many<PeriodField>,
    /// Amounts in one column a year.
    pub years: Years,
    /// Who puts it in: `provider`, `second-provider`, `recipient`, `both`, `implementing`.
    pub payer: Many<CodeField>,
    /// The phase that it went into (list `phase`).
    pub phase: Many<CodeField>,
    /// Whether it is an estimate of the source.
    pub estimated: Many<FlagField>,
    /// The terms of a loan.
    pub loan: LoanMap,
    /// Whether the resource is kept where the row has no amount, value or quantity.
    pub keep_empty: bool,
}

/// A quantity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuantityMap {
    /// How many.
    pub amount: Many<NumberField>,
    /// The unit (list `unit`).
    pub unit: Many<CodeField>,
}

/// The terms of a loan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LoanMap {
    /// Yearly interest in per cent.
    pub interest_percent: Many<NumberField>,
    /// Years to the last repayment.
    pub maturity_years: Many<NumberField>,
    /// Years to the first repayment.
    pub grace_years: Many<NumberField>,
    /// Payments a year.
    pub payments_per_year: Many<NumberField>,
    /// How it is paid back: `equal-principal`, `annuity`, `at-maturity`.
    pub repayment: Many<CodeField>,
    /// Grant element in per cent.
    pub grant_element_percent: Many<NumberField>,
}

/// What a row says of one indicator of a result, with its target and actual of one period.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ResultMap {
    /// The row says nothing of it unless all of these hold.
    pub only_if: Vec<Condition>,
    /// Output, outcome or impact; an output where nothing is said.
    pub level: Many<CodeField>,
    /// The result, in words.
    pub result: Many<TextField>,
    /// The indicator's code.
    pub code: Many<TextField>,
    /// The indicator, in words. A row with neither belongs to the indicator above.
    pub indicator: Many<TextField>,
    /// Its unit (list `unit`).
    pub unit: Many<CodeField>,
    /// How its values are joined: `sum`, `weighted-ratio`, `maximum`, `do-not-add`.
    pub joining: Many<CodeField>,
    /// Which way it is meant to go: `increase`, `decrease`.
    pub aim: Many<CodeField>,
    /// Whether each value stands for all that was reached so far.
    pub running_total: Many<FlagField>,
    /// Whether it is a gender indicator.
    pub gender: Many<FlagField>,
    /// Where its values come from.
    pub source: Many<TextField>,
    /// Where it stood before.
    pub baseline: Many<NumberField>,
    /// When that was.
    pub baseline_date: Many<DateField>,
    /// The year of target and actual.
    pub year: Many<DateField>,
    /// The first day of their period.
    pub start: Many<DateField>,
    /// The last day.
    pub end: Many<DateField>,
    /// Both in one cell.
    pub period: Many<PeriodField>,
    /// The target; of a ratio what is to be counted.
    pub target: Many<NumberField>,
    /// Of a ratio out of how many.
    pub target_of: Many<NumberField>,
    /// What was reached; of a ratio what was counted.
    pub actual: Many<NumberField>,
    /// Of a ratio out of how many.
    pub actual_of: Many<NumberField>,
    /// The actual broken down: `sex=female 22; sex=male 18`.
    pub parts: Many<WordsField>,
    /// What shows it.
    pub evidence: Many<TextField>,
}

/// What a row says of one answer of an evaluation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EvaluationMap {
    /// The row says nothing of it unless all of these hold.
    pub only_if: Vec<Condition>,
    /// The set of criteria. A row without one belongs to the evaluation above.
    pub criteria: Many<CodeField>,
    /// The criterion's code in the set.
    pub criterion: Many<CodeField>,
    /// The rating's code in the set.
    pub rating: Many<CodeField>,
    /// The answer, in words.
    pub answer: Many<TextField>,
    /// What shows it.
    pub evidence: Many<TextField>,
    /// The body that evaluated.
    pub by: Many<TextField>,
    /// `self`, `joint` or `independent`.
    pub kind: Many<CodeField>,
    /// When.
    pub date: Many<DateField>,
    /// Where the report is.
    pub report: Many<TextField>,
}

/// Amounts in one column a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Years {
    /// There are none.
    #[default]
    None,
    /// Each year's column.
    Columns(BTreeMap<i16, Many<NumberField>>),
    /// The headers, with `{year}` in the place of the year.
    Headers(String),
}

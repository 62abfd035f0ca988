//! A mapping profile as it stands in its TOML file.
//!
//! `docs/methods/mapping-profiles.md` explains every part with examples.

mod forms;

use std::collections::BTreeMap;

use ayni_model::Amount;
use serde::Deserialize;

use super::field::{
    Asked, CodeField, Columns, DateField, EachColumn, FlagField, Many, NumberField, PartyField, PeriodField,
    SharesField, TextField, WordsField,
};
use super::values::Pattern;

/// How a foreign file becomes activities.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The profile's id (kebab-case); imports are kept apart by it.
    pub profile: String,
    /// What it is for.
    #[serde(default)]
    pub title: String,
    /// The list that files of this shape are editions of: what an earlier edition has and a later one
    /// lacks is gone. The profile's id where nothing is said.
    #[serde(default)]
    pub list: Option<String>,
    /// Where files of this shape come from.
    #[serde(default)]
    pub source: String,
    /// The organisation id of the reporter, where no column says and the caller names none.
    #[serde(default)]
    pub reporter: Option<String>,
    /// The language of texts.
    #[serde(default = "undetermined")]
    pub language: String,
    /// Whether sheets that nothing is said of are passed over without a warning.
    #[serde(default)]
    pub pass_over_other_sheets: bool,
    /// Sheets that are left out, with the reason.
    #[serde(default)]
    pub ignore: Vec<Ignored>,
    /// Sheets that are read, each shape with its own mapping.
    pub sheet: Vec<SheetMap>,
}

impl Profile {
    /// The list that files of this shape are editions of.
    pub fn list(&self) -> &str {
        self.list.as_deref().unwrap_or(&self.profile)
    }
}

fn undetermined() -> String {
    ayni_model::text::UNDETERMINED.to_owned()
}

/// Sheets that are left out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ignored {
    /// Their names; `*` stands for any text.
    pub sheets: Vec<Pattern>,
    /// Why.
    pub why: String,
}

/// How the sheets of one shape become activities.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetMap {
    /// Names of the sheets; `*` stands for any text. Without names and position: every sheet.
    #[serde(default)]
    pub sheets: Vec<Pattern>,
    /// The sheet's place in the file, from 1.
    #[serde(default)]
    pub position: Option<u32>,
    /// Where the headers stand.
    #[serde(default)]
    pub header: Header,
    /// Whether a row is an activity, or adjacent rows with one id are one.
    #[serde(default)]
    pub rows: Rows,
    /// How numbers are written.
    #[serde(default)]
    pub numbers: Numbers,
    /// In which order dates are written.
    #[serde(default)]
    pub dates: Dates,
    /// The currency of all money (ISO 4217), where no column and no header says.
    #[serde(default)]
    pub currency: Option<String>,
    /// What all money is multiplied with, where no header says.
    #[serde(default)]
    pub multiply: Option<Amount>,
    /// What ends a code where its name stands behind it in the cell (` – ` in `KEN – Kenya`).
    #[serde(default)]
    pub code_end: Option<String>,
    /// Columns whose empty cells mean the value above.
    #[serde(default)]
    pub fill_down: Vec<Columns>,
    /// Rows that are a heading over others.
    #[serde(default)]
    pub section: Vec<Section>,
    /// Rows that are sums of others.
    #[serde(default)]
    pub totals: Totals,
    /// A row is taken only where all of these hold.
    #[serde(default)]
    pub only_if: Vec<Condition>,
    /// A row is left out where one of these holds.
    #[serde(default)]
    pub skip_if: Vec<Condition>,
    /// The columns that identify an activity where no column has its id.
    #[serde(default)]
    pub identity: Vec<Columns>,
    /// Which columns are kept under `extra`.
    #[serde(default)]
    pub extra: Extra,
    /// The fields of the activity.
    pub activity: ActivityMap,
    /// What each row says of resources.
    #[serde(default)]
    pub resource: Vec<ResourceMap>,
    /// What each row says of results.
    #[serde(default)]
    pub result: Vec<ResultMap>,
    /// What each row says of evaluations.
    #[serde(default)]
    pub evaluation: Vec<EvaluationMap>,
}

/// Where the headers stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// The last row of the header, from 1; else it is found by its words.
    pub row: Option<u32>,
    /// How many rows the header has; their words are joined from top to bottom.
    pub rows: Option<u32>,
    /// Words that stand in the header; else the columns that the profile names.
    pub find: Vec<String>,
    /// Within how many rows it is found.
    pub within: Option<u32>,
}

/// What a row is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rows {
    /// An activity.
    #[default]
    One,
    /// A part of one: adjacent rows with the same or without an id belong together.
    Many,
}

/// How numbers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Numbers {
    /// Each as it can be read; a number that can be read two ways is a finding.
    #[default]
    #[serde(rename = "auto")]
    Auto,
    /// A point before the decimals: `1,234.5`.
    #[serde(rename = "1,234.5")]
    Point,
    /// A comma before the decimals: `1.234,5`, `1 234,5`.
    #[serde(rename = "1.234,5")]
    Comma,
}

/// In which order dates are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Dates {
    /// Each as it can be read; a date that can be read two ways is a finding.
    #[default]
    #[serde(rename = "auto")]
    Auto,
    /// `31/12/2020`.
    #[serde(rename = "day-month-year")]
    DayMonthYear,
    /// `12/31/2020`.
    #[serde(rename = "month-day-year")]
    MonthDayYear,
}

/// Rows that are a heading over others: a country's name over its projects.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The name by which fields refer to it.
    pub name: String,
    /// The column that the heading stands in; else it is the row's only cell.
    #[serde(default)]
    pub column: Columns,
    /// What the heading looks like, where not every such row is one.
    #[serde(default)]
    pub values: Vec<Pattern>,
}

/// Rows that are sums of others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Totals {
    /// The column that the word stands in; else any.
    pub column: Columns,
    /// What the cell looks like (`Total*`). Without it, cells that are nothing but the word "total" or
    /// "subtotal" in one of seven languages.
    pub words: Vec<Pattern>,
    /// Whether no row is a total, whatever it says.
    pub none: bool,
}

/// A condition over one column.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The column.
    #[serde(default)]
    pub column: Columns,
    /// The values that fulfil it; `*` stands for any text, `""` for an empty cell.
    #[serde(default)]
    pub values: Vec<Pattern>,
    /// Whether the cell must be filled, or empty.
    #[serde(default)]
    pub filled: Option<bool>,
    /// Why rows are left out by it.
    #[serde(default)]
    pub why: String,
}

/// Which columns are kept under `extra`, by their headers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Extra {
    /// None.
    #[default]
    None,
    /// All that nothing else is read from.
    Unmapped,
    /// These.
    Columns(Vec<Columns>),
}

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

macro_rules! each_column {
    ($($name:ident { $($member:ident),+ })+) => { $(
        impl EachColumn for $name {
            fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
                $(self.$member.each(visit);)+
            }

            fn prune(&mut self) {
                $(self.$member.prune();)+
            }
        }
    )+ };
}

each_column! {
    SheetMap { fill_down, section, totals, only_if, skip_if, identity, extra, activity, resource, result, evaluation }
    Section { column }
    Totals { column }
    Condition { column }
    ActivityMap {
        reporter, id, parent, kind, title, description, form, status, start, end, period, provider,
        second_provider, recipient, both, implementing, regional_mechanism, request, agreement, place,
        sector, goal, marker, markers, phases, value_added, also_reported, withheld_by, withheld_why
    }
    RequestMap { country, by, date, reference }
    AgreementMap { kind, title, reference, date }
    ResourceMap {
        id, only_if, basis, kind, what, amount, currency, value, value_currency, valuation, quantity,
        year, start, end, period, years, payer, phase, estimated, loan
    }
    ResultMap {
        only_if, level, result, code, indicator, unit, joining, aim, running_total, gender, source, baseline,
        baseline_date, year, start, end, period, target, target_of, actual, actual_of, parts, evidence
    }
    EvaluationMap { only_if, criteria, criterion, rating, answer, evidence, by, kind, date, report }
    QuantityMap { amount, unit }
    LoanMap { interest_percent, maturity_years, grace_years, grant_element_percent }
}

impl EachColumn for Extra {
    fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
        if let Extra::Columns(columns) = self {
            // What is only kept beside the fields may come and go with versions of the source.
            columns.iter_mut().for_each(|column| visit(column, Asked::words(true)));
        }
    }
}

impl EachColumn for Years {
    fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
        if let Years::Columns(columns) = self {
            columns.each(visit);
        }
    }

    fn prune(&mut self) {
        if let Years::Columns(columns) = self {
            columns.prune();
        }
    }
}

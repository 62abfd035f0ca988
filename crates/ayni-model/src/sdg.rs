//! SDG indicator 17.3.1, its South-South part: lines, figures, loans, and the rule set that they are made by.
//!
//! The indicator and its series are those of the metadata of 2023-05-15 (United Nations Statistics Division).
//! A *line* is one measure of one resource as far as it goes to one recipient; a *figure* is what lines that
//! are counted add up to. Nothing is dropped: a line that is not counted bears the id of the rule that left it out.

use serde::{Deserialize, Serialize};

use crate::edition::Certainty;
use crate::measure::Nature;
use crate::{Amount, Basis, PartialDate, Role, coded};

coded! {
    /// The sub-indicators that a provider submits. The others (d investment, e mobilised private finance,
    /// f private grants) come from elsewhere.
    SubIndicator in "sdg-17-3-1" {
        /// Official sustainable development grants, in cash or in kind.
        Grants = "a",
        /// Official concessional sustainable development loans.
        Concessional = "b",
        /// Official non-concessional sustainable development loans.
        NonConcessional = "c",
    }
}

impl SubIndicator {
    /// Its series in the global database: `DC_OSSD_GRT`.
    pub const fn series(self) -> &'static str {
        match self {
            SubIndicator::Grants => "DC_OSSD_GRT",
            SubIndicator::Concessional => "DC_OSSD_OFFCL",
            SubIndicator::NonConcessional => "DC_OSSD_OFFNL",
        }
    }
}

coded! {
    /// Which of the two outputs a table is.
    View in "sdg-view" {
        /// What one provider submits, by recipient.
        Submission = "submission",
        /// What one recipient receives, by provider. Partial unless every provider is in.
        Receipts = "receipts",
    }
}

coded! {
    /// What a counted amount is. The method says by switches whether the last two count; all three are shown.
    Flow in "sdg-flow" {
        /// Money that the recipient is given or lent.
        Money = "money",
        /// Goods and services with a value, and a provider's direct spending on its own work.
        InKind = "in-kind",
        /// The pay of the provider's own staff at home.
        HomeSalary = "home-salary",
    }
}

coded! {
    /// What shows that an activity serves sustainable development, the strongest first.
    Purpose in "sdg-purpose" {
        /// A target of a goal is stated: `3.8`.
        Target = "target",
        /// An objective of the recipient's own development plan is stated.
        Plan = "plan",
        /// Only a goal is stated: `3`.
        Goal = "goal",
        /// Only a sector is stated.
        Sector = "sector",
    }
}

coded! {
    /// What decided the sub-indicator of a line.
    DecidedBy in "sdg-decided-by" {
        /// The framework edition's map: nothing is paid back.
        Edition = "edition",
        /// The grant element, computed from the terms.
        Terms = "terms",
        /// The same, with payments a year that the rule set assumes as nobody states them.
        TermsAssumed = "terms-assumed",
        /// The grant element that the reporter states, as the terms are not all there.
        Stated = "stated",
    }
}

/// A figure of one of the two tables: provider, recipient, year and sub-indicator name it.
///
/// In [`SdgTable::figures`] both countries are set (the recipient is empty where nobody stated one); in
/// [`SdgTable::totals`] the provider is empty: the sum over the providers that are in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SdgFigure {
    /// Who provides (ISO 3166 alpha-3).
    pub provider: String,
    /// Who receives (ISO 3166 alpha-3; a region's M49 code where no country was stated).
    pub recipient: String,
    /// The reporting year.
    pub year: i16,
    /// The sub-indicator, which gives the series.
    pub sub: SubIndicator,
    /// Gross disbursements in current United States dollars, as the method counts them. `None` where nothing
    /// is counted, or where it is withheld by decision.
    pub usd: Option<Amount>,
    /// The money in it; for loans all of it.
    pub money: Option<Amount>,
    /// What was given in kind, whether the method counts it or not.
    pub in_kind: Option<Amount>,
    /// Home salaries, whether the method counts them or not.
    pub home_salary: Option<Amount>,
    /// What of `usd` is under an objection that has not come to its end.
    pub objected: Option<Amount>,
    /// What of `usd` the reporter has also reported through TOSSD, IATI or another channel.
    pub also_reported: Option<Amount>,
    /// Whether a decision keeps the figure back. Then no sum holds it.
    pub withheld: bool,
    /// Whether the figure may lack providers: a recipient's receipts, unless all providers are in.
    pub partial: bool,
    /// How many activities stand behind it.
    pub activities: u64,
    /// How many counted lines stand behind it.
    pub lines: u64,
    /// How many of them are estimates by their source.
    pub estimated: u64,
    /// How many of them have a value by a price of the method.
    pub imputed: u64,
}

/// One of the two tables, with what its figures are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SdgTable {
    /// Which of the two.
    pub view: View,
    /// The country asked for: the provider of a submission, the recipient of receipts.
    pub country: String,
    /// The first and the last reporting year asked for; `None` for all.
    pub years: Option<(i16, i16)>,
    /// The date that the table bears.
    pub as_of: PartialDate,
    /// Who made it, where it is not the country's own node: then it is an estimate from public sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimate_by: Option<String>,
    /// The providers whose reports are in.
    pub providers: Vec<String>,
    /// The figures, in the order of provider, recipient, year, sub-indicator.
    pub figures: Vec<SdgFigure>,
    /// The sums over providers, in the order of recipient, year, sub-indicator.
    pub totals: Vec<SdgFigure>,
    /// How many lines a reporter withholds; they have no amounts and no recipient here.
    pub withheld_lines: u64,
}

/// One measure of one resource, as far as it goes to one recipient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SdgLine {
    /// Its number, dense from 1.
    pub line: u32,
    /// Who provides; empty where nobody says.
    pub provider: String,
    /// Who receives; empty where nobody says.
    pub recipient: String,
    /// The reporting year by the method.
    pub year: Option<i16>,
    /// The reporter's organisation id.
    pub reporter: String,
    /// The activity's id with this reporter.
    pub activity: String,
    /// The resource line's id.
    pub resource: String,
    /// The measure's place in the resource, from 0.
    pub measure: u32,
    /// The id of the method's price that gave it its value; empty for what was reported.
    pub component: String,
    /// The kind of resource (list `resource-kind`).
    pub kind: String,
    /// The role of who puts it in.
    pub role: Option<Role>,
    /// The basis.
    pub basis: Option<Basis>,
    /// The framework item; empty where not classified.
    pub item: String,
    /// The currency reported; empty for quantities.
    pub currency: String,
    /// The amount as reported, of the whole measure.
    pub amount: Option<Amount>,
    /// The recipient's part in current United States dollars.
    pub usd: Option<Amount>,
    /// The sub-indicator, where it has one, counted or not.
    pub sub: Option<SubIndicator>,
    /// What decided it.
    pub decided_by: Option<DecidedBy>,
    /// What the amount is.
    pub flow: Flow,
    /// What shows that it serves sustainable development.
    pub purpose: Option<Purpose>,
    /// The name of the loan in the list of loans; empty for other lines.
    pub loan: String,
    /// The number of the objection that stands against it; 0 where there is none.
    pub objection: u64,
    /// The other channels through which it was reported, with `;` between.
    pub also_reported: String,
    /// Measured, estimated or imputed.
    pub nature: Nature,
    /// The rates that converted it, in words.
    pub rates: String,
    /// The id of the rule that leaves it out; empty where it is counted.
    pub left_out: String,
    /// The letter of the sub-indicator (`d`, `e`, `f`) that it belongs to instead, where the rule says one.
    pub belongs_to: String,
    /// Where it came from: file.
    pub file: String,
    /// Where it came from: sheet.
    pub sheet: String,
    /// Where it came from: row, from 1; 0 where unknown.
    pub file_row: u32,
    /// Where it came from: column, from 1; 0 where unknown.
    pub file_column: u32,
}

/// The rule set of the indicator, as data: `data/indicators/17.3.1.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The date that it bears.
    pub date: PartialDate,
    /// Where it comes from.
    pub source: String,
    /// The test that tells concessional loans from others.
    pub concessional: ConcessionalTest,
    /// The bases that count as given: disbursed, unless an estimate from commitments says otherwise.
    pub bases: Vec<Basis>,
    /// Which of the purposes pass the sustainable-development test.
    pub purposes: Vec<Purpose>,
    /// What is left out, by the first rule that holds.
    pub exclusions: Vec<ExclusionRule>,
}

/// The grant-element test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConcessionalTest {
    /// The discount rate, per cent a year.
    pub discount_percent: Amount,
    /// The grant element from which on a loan is concessional, in per cent.
    pub threshold_percent: Amount,
    /// Payments a year where nobody states them.
    pub payments_per_year: u32,
    /// How sure discount and threshold are.
    pub certainty: Certainty,
}

/// A rule of the rule set. It has a page, `docs/indicators/17.3.1/<id>.md`, and words, `sdg-rule-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExclusionRule {
    /// Its id; it stands in every line that it leaves out.
    pub id: String,
    /// When it holds: by any of these. A rule without any is one that the program reasons out, by its id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<FlowCondition>,
    /// The sub-indicator that such a flow belongs to instead, where it has one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub belongs_to: String,
    /// How sure the rule is.
    pub certainty: Certainty,
}

/// A condition over one line: each list that is not empty must have what the line has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FlowCondition {
    /// Kinds of resource (list `resource-kind`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<String>,
    /// Sectors as `list:code`; every sector that the activity states must be listed, or begin with one that
    /// is (`crs:152` for all of 152).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<String>,
    /// Keywords, one of which the activity has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
}

/// A loan whose grant element was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SdgLoan {
    /// Its name, by which lines name it: `<reporter>/<activity>` and, where an activity has several, a number.
    pub id: String,
    /// The principal that the schedule is of.
    pub principal: Amount,
    /// Its currency.
    pub currency: String,
    /// The terms as the schedule goes by them.
    pub terms: crate::LoanTerms,
    /// Payments a year, stated or assumed.
    pub payments_per_year: u32,
    /// Whether they are assumed.
    pub assumed: bool,
    /// The grant element in per cent, rounded to the millionth; `None` where the terms do not allow it.
    pub grant_element_percent: Option<Amount>,
    /// Whether it is concessional.
    pub concessional: Option<bool>,
    /// Payments a year for which the test would end otherwise; only where they are assumed.
    pub otherwise_at: Vec<u32>,
    /// The term for which there is no schedule, by its name in the record; empty where there is one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lacks: String,
    /// The schedule, one line a period.
    pub schedule: Vec<SdgPayment>,
}

/// One period of a loan's schedule. Amounts are in the loan's currency, rounded half to even at the millionth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SdgPayment {
    /// The period, from 1.
    pub period: u32,
    /// What is owed before the payment.
    pub outstanding: Amount,
    /// What of it is paid back.
    pub principal: Amount,
    /// The interest.
    pub interest: Amount,
    /// Both.
    pub payment: Amount,
    /// The discount factor, with eighteen places: `0.952380952380952381`.
    pub factor: String,
    /// The payment discounted.
    pub present_value: Amount,
}

//! A country's own choices for measuring, as data.

use serde::{Deserialize, Serialize};

use crate::edition::{Condition, Derived};
use crate::{Amount, PartialDate, Text, coded};

coded! {
    /// Which years an activity without dated resources counts in.
    ActivityYears in "activity-years" {
        /// Every year of its period.
        Running = "running",
        /// Only the year it starts in.
        Start = "start",
    }
}

coded! {
    /// What makes a project triangular (`domain.md` 10.13: the sources differ, so a country chooses).
    TriangularRule in "triangular-rule" {
        /// The form that the reporter states, and nothing else.
        Stated = "stated",
        /// A second provider, whoever it is (as SEGIB).
        SecondProvider = "second-provider",
        /// A second provider that is a developed country or a multilateral organisation (SSC/17/3).
        DevelopedOrMultilateral = "developed-or-multilateral",
    }
}

coded! {
    /// At which rate an amount is converted: a yearly average, or the average of the months, or the rate of
    /// the day, in which it was given.
    ExchangeRule in "exchange-rule" {
        /// The rate of the calendar year that the reporting year is named after.
        ReportingYear = "reporting-year",
        /// The rate of the calendar year that the amount itself falls in.
        CalendarYear = "calendar-year",
        /// The rate of one year for all (`exchange_year`), which takes exchange rates out of a series.
        FixedYear = "fixed-year",
        /// The monthly average of the month that the amount falls in; where it covers several months, the
        /// mean of their averages.
        MonthOfTransaction = "month-of-transaction",
        /// The rate of the day that the amount bears.
        DayOfTransaction = "day-of-transaction",
    }
}

coded! {
    /// The rate that is taken where the rule's own is missing, if a method allows one. Every figure
    /// that goes by it says so.
    RateFallback in "rate-fallback" {
        /// The average of the month, or the mean of the months, in the place of a day's rate.
        Month = "month",
        /// The average of the calendar year.
        Year = "year",
    }
}

coded! {
    /// Where a provider's direct spending on its own experts belongs (`domain.md` 1.3): no money
    /// reaches the partner, and it is money all the same. The choice decides most Southern totals.
    OwnExperts in "own-experts" {
        /// With the work that it makes possible (group B of the shipped edition).
        InKind = "in-kind",
        /// With financial support (group A of the shipped edition).
        Financial = "financial",
    }
}

coded! {
    /// What a line of credit is to the country that gives it.
    LineOfCredit in "line-of-credit" {
        /// The country has not said; indicator 17.3.1 then leaves it out.
        Unsaid = "unsaid",
        /// A loan, concessional or not by its terms.
        Loan = "loan",
        /// An export credit, which indicator 17.3.1 excludes.
        ExportCredit = "export-credit",
    }
}

coded! {
    /// When a quantity gets a value by the method's own prices.
    Impute in "impute" {
        /// Never: goods and services stand at the value reported, by default the provider's own direct cost.
        Never = "never",
        /// Where the resource has neither money nor a value.
        Missing = "where-missing",
        /// Always, in the place of a reported value. Money spent stands, as it is the direct cost itself.
        Always = "always",
    }
}

coded! {
    /// What a price pays for. A resource gets each part once. A provider's own premises are not
    /// valued (OLACEFS in-kind template, 2021), so there is no part for them.
    PricePart in "price-part" {
        /// The pay of the provider's own staff.
        Labour = "labour",
        /// What is paid to experts and speakers who are not staff.
        Honoraria = "honoraria",
        /// Fares.
        Fare = "fare",
        /// Daily allowances.
        PerDiem = "per-diem",
        /// Lodging.
        Lodging = "lodging",
        /// Materials and services.
        Materials = "materials",
        /// Premises that have to be rented.
        Rent = "rent",
    }
}

coded! {
    /// How printed figures are rounded to the method's places. What is kept is never rounded.
    Rounding in "rounding" {
        /// Halves to the even digit, so that many figures are not all rounded up.
        HalfEven = "half-even",
        /// Halves away from zero.
        HalfAway = "half-away",
    }
}

/// A method: what a measurement includes and how it converts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// The method's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The date that it bears.
    pub date: PartialDate,
    /// Its name.
    pub title: Text,
    /// Whose method it is.
    pub author: Text,
    /// The method that it was made from, where it was made from another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<Derived>,
    /// The dated list of the South that it goes by (an id under `data/south`).
    pub south: String,
    /// The month, 1 to 12, in which a reporting year begins; a year is named by the calendar year it begins in.
    #[serde(default = "january")]
    pub year_begins: i8,
    /// The source of exchange rates (an id under `data/rates`), units per USD: yearly averages, and those of
    /// months and days as far as it has them.
    pub rates: String,
    /// At which rate an amount is converted.
    #[serde(default = "reporting_year")]
    pub exchange: ExchangeRule,
    /// The year of a fixed rate; stated with [`ExchangeRule::FixedYear`] and only then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange_year: Option<i16>,
    /// What is taken where the rule's rate is missing, in this order; nothing where the method does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exchange_fallback: Vec<RateFallback>,
    /// Which years an activity counts in where its resources do not say.
    pub activity_years: ActivityYears,
    /// What makes a project triangular.
    pub triangular: TriangularRule,
    /// Where a provider's direct spending on its own experts belongs. An edition's rules ask for it by the
    /// field `own-experts` of a condition.
    #[serde(default = "in_kind")]
    pub own_experts: OwnExperts,
    /// What is done with the pay of a provider's own staff.
    #[serde(default)]
    pub labour: Labour,
    /// Choices that only SDG indicator 17.3.1 asks for.
    #[serde(default, skip_serializing_if = "Indicator::is_default")]
    pub indicator: Indicator,
    /// When a quantity gets a value by `prices`.
    #[serde(default = "never")]
    pub impute: Impute,
    /// The method's own prices: day rates by grade, and other components of cost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prices: Vec<Price>,
    /// Day rates by grade, in a file of their own beside the method; looked at before `prices`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_rates: Option<DayRates>,
    /// The year in whose prices amounts are also shown, in constant United States dollars; none where
    /// the method does not ask for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constant_year: Option<i16>,
    /// Whether amounts are also shown in international dollars (purchasing power parity).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub international: bool,
    /// Places shown in printed tables, 0 to 6. Figures are kept exact whatever it says.
    pub decimals: u32,
    /// How printed figures are rounded to these places.
    #[serde(default = "half_even")]
    pub rounding: Rounding,
    /// Who is expected to report. A measurement says which of them sent nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reporters: Vec<Expected>,
    /// Years from which on a series is not comparable with the years before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<Break>,
    /// What is left out, by the first condition that holds; each with its reason.
    #[serde(default)]
    pub leave_out: Vec<Exclusion>,
}

fn january() -> i8 {
    1
}

fn reporting_year() -> ExchangeRule {
    ExchangeRule::ReportingYear
}

fn in_kind() -> OwnExperts {
    OwnExperts::InKind
}

fn never() -> Impute {
    Impute::Never
}

fn half_even() -> Rounding {
    Rounding::HalfEven
}

/// What a country says of SDG indicator 17.3.1 where its metadata leave it open (`domain.md` 1.3, 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Whether what is given in kind, with a value, counts as a grant received: a grant is a transfer in cash or
    /// in kind, but whether group B belongs there is not known.
    #[serde(default = "yes")]
    pub in_kind: bool,
    /// What a line of credit is.
    #[serde(default = "unsaid")]
    pub line_of_credit: LineOfCredit,
}

fn unsaid() -> LineOfCredit {
    LineOfCredit::Unsaid
}

impl Default for Indicator {
    /// What is given in kind counts, and nothing is said of lines of credit.
    fn default() -> Indicator {
        Indicator { in_kind: true, line_of_credit: LineOfCredit::Unsaid }
    }
}

impl Indicator {
    /// Whether nothing was chosen.
    fn is_default(&self) -> bool {
        *self == Indicator::default()
    }
}

/// What is done with the pay of a provider's own staff, its home salaries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labour {
    /// Which reported values are such pay. Of what the method's prices add, the part `labour` is.
    #[serde(default)]
    pub when: Condition,
    /// Whether it counts as a receipt of the partner (the open question on indicator 17.3.1 a). Where it
    /// does not, the recipient's view leaves it out; the provider's view counts it either way.
    #[serde(default = "yes")]
    pub receipts: bool,
    /// Whether it is converted to dollars by purchasing power parity, as TOSSD does with salaries of
    /// Southern providers. All else goes by exchange rates.
    #[serde(default)]
    pub ppp: bool,
}

impl Default for Labour {
    /// Pay that nobody tells apart, counted as a receipt, by exchange rates.
    fn default() -> Labour {
        Labour { when: Condition::new(), receipts: true, ppp: false }
    }
}

fn yes() -> bool {
    true
}

/// One price of the method's own list: of a day by grade, of a fare, of a night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// The price's id; it stands in every row that it gives a value to.
    pub id: String,
    /// What it pays for. Of several prices for one part the first that fits is taken.
    pub part: PricePart,
    /// Which quantities it fits, beside their unit. A grade is a field of the source (`extra.<header>`)
    /// or a kind, as a resource has no field of its own for it.
    #[serde(default)]
    pub when: Condition,
    /// The unit that it is a price of (list `unit`).
    pub unit: String,
    /// How much for one unit.
    pub amount: Amount,
    /// The currency of the amount.
    pub currency: String,
    /// The first reporting year that it holds for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i16>,
    /// The last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i16>,
    /// Where the price comes from.
    pub source: String,
    /// The date of that source.
    pub date: PartialDate,
}

/// Rates by grade, kept in a table beside the method, since it is offices that keep them and years that
/// change them. A resource gets its value from the one line that fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayRates {
    /// The list's id; it stands in every row that a line of it gives a value to.
    #[serde(default = "day_rate")]
    pub id: String,
    /// The file's name, without folders; it stands in the folder of the method.
    pub file: String,
    /// Where the grade of a resource stands: `extra.<header>` (a field of the source), `what` (the words
    /// that name the resource) or `kind`.
    pub grade: String,
    /// What the rates pay for.
    #[serde(default = "labour")]
    pub part: PricePart,
    /// Which quantities they are for, beside unit and grade.
    #[serde(default)]
    pub when: Condition,
    /// The SHA-256 of the file, hexadecimal; set by whoever reads it.
    #[serde(skip_deserializing, skip_serializing_if = "String::is_empty")]
    pub sha256: String,
    /// The file's lines, in their order; likewise.
    #[serde(skip_deserializing, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<DayRate>,
}

fn day_rate() -> String {
    "day-rate".to_owned()
}

fn labour() -> PricePart {
    PricePart::Labour
}

/// One line of a file of rates by grade. No two lines of one grade, unit and country hold in one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayRate {
    /// What names it in its list: grade, unit, country and first year.
    pub id: String,
    /// Its line in the file, from 1.
    pub line: u32,
    /// The grade, as the source writes it.
    pub grade: String,
    /// The unit that it is a rate of (list `unit`): `hour`, `day`, `month`.
    pub unit: String,
    /// How much for one unit.
    pub amount: Amount,
    /// The currency of the amount.
    pub currency: String,
    /// The first reporting year that it holds for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<i16>,
    /// The last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<i16>,
    /// The country that it is for, where the expert serves; empty for a line that holds wherever no
    /// other does.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// Where the rate comes from.
    pub source: String,
    /// The date of that source.
    pub date: PartialDate,
}

impl DayRate {
    /// Whether it holds in a reporting year.
    pub fn in_year(&self, year: i16) -> bool {
        self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until)
    }

    /// What it is a rate of; lines with the same may not hold in one year.
    pub fn of(&self) -> (&str, &str, &str) {
        (&self.grade, &self.unit, &self.country)
    }
}

/// One body that is expected to report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Its id, as activities name their reporter.
    pub id: String,
    /// Its name.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub name: Text,
    /// The first reporting year that it is expected to report on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i16>,
    /// The last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i16>,
}

impl Method {
    /// Whether it has prices of its own, in the method or in a file beside it.
    pub fn has_prices(&self) -> bool {
        !self.prices.is_empty() || self.day_rates.is_some()
    }

    /// Whether any of them is one of the pay of the provider's own staff.
    pub fn prices_labour(&self) -> bool {
        let mut parts = self.prices.iter().map(|price| price.part);
        parts.any(|part| part == PricePart::Labour)
            || self.day_rates.as_ref().is_some_and(|rates| rates.part == PricePart::Labour)
    }
}

impl Expected {
    /// Whether it is expected to report on a year.
    pub fn in_year(&self, year: i16) -> bool {
        self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until)
    }
}

/// A break in a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Break {
    /// The first year that is not comparable with those before it.
    pub year: i16,
    /// Why, printed under the series.
    pub why: Text,
}

/// One ground for leaving a measure out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// The ground's id; printed beside every row that it leaves out.
    pub id: String,
    /// When it applies.
    pub when: Condition,
    /// The reason, printed.
    pub why: Text,
}

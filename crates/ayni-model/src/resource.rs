//! What one party puts in during one period.

use serde::{Deserialize, Serialize};

use crate::{Amount, Period, Text, Withheld, coded};

coded! {
    /// How firm a resource is. Unlike bases are never added.
    Basis in "basis" {
        /// Announced, without obligation.
        Pledged = "pledged",
        /// Planned in a budget.
        Budgeted = "budgeted",
        /// A firm obligation.
        Committed = "committed",
        /// Paid out, handed over or carried out (executed).
        Disbursed = "disbursed",
        /// Paid back to the provider.
        Reflow = "reflow",
    }
}

coded! {
    /// How a good or service got its value.
    Valuation in "valuation" {
        /// The provider's own direct cost.
        DirectCost = "direct-cost",
        /// A day rate by grade.
        DayRate = "day-rate",
        /// Cost components added up (fares, per diem, lodging, honoraria, materials).
        Components = "components",
        /// A market price.
        MarketPrice = "market-price",
        /// The source does not say.
        Unstated = "unstated",
    }
}

coded! {
    /// How a loan is paid back.
    Repayment in "repayment" {
        /// The same principal at each payment, so that interest falls.
        EqualPrincipal = "equal-principal",
        /// The same payment each time, interest and principal together.
        Annuity = "annuity",
        /// All of the principal with the last payment.
        AtMaturity = "at-maturity",
    }
}

/// What one party puts in during one period: one thing done, which may carry several measures at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// How firm it is; `None` where the source does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// What kind of thing it is (list `resource-kind`: `grant`, `loan`, `expert`, `training`, ...), where stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What it is, in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub what: Text,
    /// The id of the party line that puts it in. `None`: the activity's only provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payer: Option<String>,
    /// The phase of the project cycle that it went into (list `phase`), where stated; of triangular cooperation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<String>,
    /// The period it falls in; a single date has equal ends.
    #[serde(default, skip_serializing_if = "Period::is_empty")]
    pub period: Period,
    /// Everything measured about this one thing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Measure>,
    /// The terms, where it is a loan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loan: Option<LoanTerms>,
    /// Whether the amount is the source's estimate.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub estimated: bool,
    /// Set when this line is kept out of what is published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withheld: Option<Withheld>,
}

impl Resource {
    /// A resource with nothing but its id.
    pub fn new(id: impl Into<String>) -> Resource {
        Resource {
            id: id.into(),
            basis: None,
            kind: None,
            what: Text::default(),
            payer: None,
            phase: None,
            period: Period::default(),
            measures: Vec::new(),
            loan: None,
            estimated: false,
            withheld: None,
        }
    }
}

/// One measure of a resource. A resource may carry all three kinds at once; they measure the same
/// thing and are never added to one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(tag = "measure", rename_all = "lowercase", deny_unknown_fields)]
pub enum Measure {
    /// Money that is given or spent.
    Money {
        /// How much, in units of the currency.
        amount: Amount,
        /// ISO 4217 code.
        currency: String,
    },
    /// A good or service with a value.
    Value {
        /// How much, in units of the currency.
        amount: Amount,
        /// ISO 4217 code.
        currency: String,
        /// How the value was found.
        valuation: Valuation,
    },
    /// A quantity in its own unit.
    Quantity {
        /// How many.
        amount: Amount,
        /// The unit (list `unit`: `day`, `hour`, `person`, `course`, `mission`, `exchange`, `piece`, `tonne`, ...).
        unit: String,
    },
}

impl Measure {
    /// The number, in the currency or unit of the measure.
    pub fn amount(&self) -> Amount {
        match self {
            Measure::Money { amount, .. }
            | Measure::Value { amount, .. }
            | Measure::Quantity { amount, .. } => *amount,
        }
    }

    /// The currency, where it has one.
    pub fn currency(&self) -> Option<&str> {
        match self {
            Measure::Money { currency, .. } | Measure::Value { currency, .. } => Some(currency),
            Measure::Quantity { .. } => None,
        }
    }
}

/// The terms of a loan, as far as stated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LoanTerms {
    /// Yearly interest in per cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interest_percent: Option<Amount>,
    /// Years to the last repayment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maturity_years: Option<Amount>,
    /// Years to the first repayment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace_years: Option<Amount>,
    /// Payments a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payments_per_year: Option<Amount>,
    /// How it is paid back; in equal parts of principal where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repayment: Option<Repayment>,
    /// Grant element in per cent, where the source states one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_element_percent: Option<Amount>,
}

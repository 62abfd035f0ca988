//! What an activity reached: its chain of results, each with indicators, targets and actuals.

use serde::{Deserialize, Serialize};

use crate::{Amount, PartialDate, Period, Text, coded};

coded! {
    /// Where a result stands in the chain from what is done to what comes of it.
    ResultLevel in "result-level" {
        /// What the activity itself makes: people trained, wells dug.
        Output = "output",
        /// What changes by it: wells in use, skills applied.
        Outcome = "outcome",
        /// What it leads to in the long run, with much else.
        Impact = "impact",
    }
}

coded! {
    /// How values of one indicator become one figure. It is stated and never guessed: people add up,
    /// rates do not, and of two national scores neither makes a third.
    Joining in "joining" {
        /// They are added.
        Sum = "sum",
        /// Numerators are added, denominators are added, and the one is divided by the other.
        WeightedRatio = "weighted-ratio",
        /// The highest stands for all.
        Maximum = "maximum",
        /// Each stands for itself.
        DoNotAdd = "do-not-add",
    }
}

coded! {
    /// Which way an indicator is meant to go.
    Aim in "aim" {
        /// More is better.
        Increase = "increase",
        /// Less is better.
        Decrease = "decrease",
    }
}

coded! {
    /// What a value of an indicator is.
    ValueKind in "value-kind" {
        /// What is to be reached.
        Target = "target",
        /// What was reached.
        Actual = "actual",
    }
}

/// One result of an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResultLine {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// Output, outcome or impact.
    pub level: ResultLevel,
    /// The id of the result that this one leads to: an output's outcome, an outcome's impact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leads_to: Option<String>,
    /// What is to be reached, in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// What it is measured by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
}

/// What a result is measured by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// The code that other activities use for the same indicator. Without one its values are joined with
    /// those of no other activity, as two indicators of one name need not be counted alike.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What it counts, in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// The unit (list `unit`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// How its values are joined; where nobody says, they are not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joining: Option<Joining>,
    /// Which way it is meant to go; where nobody says, nobody can tell whether a target was reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aim: Option<Aim>,
    /// Whether each value stands for all that was reached so far, and not for its own period.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub running_total: bool,
    /// Whether it is a gender indicator: it follows equality of women and men (73/291, 25).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gender: bool,
    /// Where it stood before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Baseline>,
    /// Targets and actuals by period.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<IndicatorValue>,
    /// Where its values come from: a register, a survey, minutes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub source: Text,
}

impl Indicator {
    /// An indicator with nothing but its id.
    pub fn new(id: impl Into<String>) -> Indicator {
        Indicator {
            id: id.into(),
            code: None,
            title: Text::default(),
            unit: None,
            joining: None,
            aim: None,
            running_total: false,
            gender: false,
            baseline: None,
            values: Vec::new(),
            source: Text::default(),
        }
    }

    /// How its values are joined.
    pub fn joined(&self) -> Joining {
        self.joining.unwrap_or(Joining::DoNotAdd)
    }
}

/// Where an indicator stood before the activity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// The value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Amount>,
    /// When it was looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
}

/// A target or an actual of one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IndicatorValue {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// Target or actual.
    pub kind: ValueKind,
    /// The period that it is of; a single date has equal ends.
    #[serde(default, skip_serializing_if = "Period::is_empty")]
    pub period: Period,
    /// The value in the indicator's unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Amount>,
    /// Of a ratio: what is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numerator: Option<Amount>,
    /// Of a ratio: out of how many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator: Option<Amount>,
    /// The value by sex, age, place and the like.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<ValuePart>,
    /// What shows it: report, list of participants, photograph.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub evidence: Text,
}

impl IndicatorValue {
    /// A value with nothing but its id and kind.
    pub fn new(id: impl Into<String>, kind: ValueKind) -> IndicatorValue {
        IndicatorValue {
            id: id.into(),
            kind,
            period: Period::default(),
            value: None,
            numerator: None,
            denominator: None,
            parts: Vec::new(),
            evidence: Text::default(),
        }
    }
}

/// The part of a value that falls to one category, or to one of each of several dimensions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ValuePart {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// Which part: `sex` `female`; or `sex` `female` and `age` `15-24`.
    pub of: Vec<Category>,
    /// Its value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Amount>,
    /// Of a ratio: what is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numerator: Option<Amount>,
    /// Of a ratio: out of how many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator: Option<Amount>,
}

impl ValuePart {
    /// Which part it is, as one text: `age=15-24 sex=female`, dimensions in order.
    pub fn name(&self) -> String {
        let mut names: Vec<String> =
            self.of.iter().map(|one| format!("{}={}", one.dimension, one.category)).collect();
        names.sort();
        names.join(" ")
    }

    /// The dimensions that it is broken down by, as one text: `age sex`.
    pub fn dimensions(&self) -> String {
        let mut names: Vec<&str> = self.of.iter().map(|one| one.dimension.as_str()).collect();
        names.sort_unstable();
        names.join(" ")
    }
}

/// A category of a dimension by which values are broken down.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// The dimension: `sex`, `age`, `place`, `disability`, or a country's own.
    pub dimension: String,
    /// The category: `female`, `15-24`, `rural`.
    pub category: String,
}

//! What evaluations say of an activity, and the sets of criteria that they go by.

use serde::{Deserialize, Serialize};

use crate::edition::{Certainty, Derived};
use crate::{Amount, PartialDate, Text, coded};

coded! {
    /// Who looked.
    EvaluationKind in "evaluation-kind" {
        /// The reporter itself.
        OwnLook = "self",
        /// The partners together.
        Joint = "joint",
        /// Somebody who had no part in it.
        Independent = "independent",
    }
}

/// One evaluation of an activity by one set of criteria.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evaluation {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// The set of criteria: the id of a file under `data/criteria`.
    pub criteria: String,
    /// Who looked: the reporter, the partners together, an independent body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<EvaluationKind>,
    /// The body that evaluated.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub by: Text,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Where the report is: an address or a reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<String>,
    /// What it says, criterion by criterion.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<EvaluationAnswer>,
}

/// What an evaluation says to one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EvaluationAnswer {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// The criterion's code in the set.
    pub criterion: String,
    /// The rating: a code of the set's scale. Absent where the criterion was looked at and not rated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<String>,
    /// The answer in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub answer: Text,
    /// What shows it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub evidence: Text,
}

/// A set of criteria, as data: a country goes by a published one or by its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriteriaSet {
    /// The set's id, such as `nest`; the file's name.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The date that it bears.
    pub date: PartialDate,
    /// Its name.
    pub title: Text,
    /// What is certain about it and what is not, printed with every result.
    pub standing: Text,
    /// Where it comes from.
    pub source: String,
    /// The set that it was made from, where it was made from another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<Derived>,
    /// Whether ratings may be averaged: only where the set itself says what each counts. Else ratings are
    /// counted and never averaged, as the distance between two of them is nobody's to say.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub average: bool,
    /// The ratings that there are, the best first.
    pub scale: Vec<Rating>,
    /// What criteria belong under, in the order of printing.
    pub dimensions: Vec<CriteriaDimension>,
    /// The criteria, in the order of printing.
    pub criteria: Vec<Criterion>,
}

impl CriteriaSet {
    /// The criterion with this code.
    pub fn criterion(&self, code: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.code == code)
    }

    /// The rating with this code.
    pub fn rating(&self, code: &str) -> Option<&Rating> {
        self.scale.iter().find(|rating| rating.code == code)
    }
}

/// A rating of a set's scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub label: Text,
    /// What it counts where ratings are averaged. One without (`not applicable`) is left out of averages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Amount>,
}

/// A dimension or principle that criteria belong under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriteriaDimension {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub label: Text,
    /// How sure it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
}

/// A criterion of a set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its code.
    pub code: String,
    /// The code of its dimension.
    pub dimension: String,
    /// What it is called.
    pub label: Text,
    /// What is asked.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub question: Text,
    /// How sure it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
}

//! What a respondent said.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Text, coded};

/// The answer of one respondent to one version of a form: the record that is kept and that crosses borders.
///
/// A question's key is its path: the names of its groups and its own with slashes between, and for a
/// repeat the number of the turn: `projects[2]/cost`. Values are texts in the way of writing of XForms:
/// numbers with a point, days as `2024-05-17`, several choices with spaces between.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerRecord {
    /// The form and its version.
    pub form: FormRef,
    /// The round that it was given in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub round: String,
    /// Who answers.
    pub respondent: Respondent,
    /// The language in which it was answered.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// The answers, by question.
    pub answers: BTreeMap<String, Given>,
}

/// A form in one version.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormRef {
    /// Its id.
    pub id: String,
    /// Its version.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
}

/// Who answers: a government, a country team, an entity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Respondent {
    /// Its id in the round.
    pub id: String,
    /// Its name.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub name: Text,
    /// What figures can be broken down by: `region`, `income`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<String, String>,
}

/// The version of an answer that a workbook was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MadeFrom {
    /// The round.
    pub round: String,
    /// The respondent's id in it.
    pub respondent: String,
    /// The version; 0 where nothing was answered yet.
    pub version: i64,
}

coded! {
    /// Where an answer stands.
    AnswerState in "answer-state" {
        /// It is being written.
        Draft = "draft",
        /// It was handed in.
        Submitted = "submitted",
        /// It was sent back with a query.
        Returned = "returned",
        /// It was looked at and may be counted.
        Cleared = "cleared",
    }
}

/// What was given to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The value; empty where nothing was answered and only a comment stands.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// Where a suggestion came from. As long as this stands, nobody has confirmed the value and it is
    /// counted nowhere.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub suggested: String,
    /// What whoever answered adds.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
    /// Where it can be looked up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// What somebody else answered at the same time; until one is chosen, they stand side by side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<String>,
}

impl Given {
    /// A value that somebody gave.
    pub fn value(value: impl Into<String>) -> Given {
        Given { value: value.into(), ..Given::default() }
    }

    /// The value where it counts: confirmed, and the only one.
    pub fn settled(&self) -> Option<&str> {
        let settled = !self.value.is_empty() && self.suggested.is_empty() && self.beside.is_empty();
        settled.then_some(self.value.as_str())
    }
}

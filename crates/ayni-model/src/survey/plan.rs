//! What a round of questionnaires is to be: whom it asks, by when, who clears what comes back, and what is
//! suggested from what is known already.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{PartialDate, Text, coded};

/// A round as it is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundPlan {
    /// What it is called.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// The year or the day that it is of; rounds are in its order.
    pub date: PartialDate,
    /// The organisation that asks; empty for the node as a whole.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// The monitoring framework that its answers go into, by id.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub edition: String,
    /// The round before, by name: its answers are suggested.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub before: String,
    /// The day by which answers are asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<PartialDate>,
    /// How many days before that day whoever has not answered is reminded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remind: Vec<u16>,
    /// Who looks at what was handed in, one after the other. Without levels it counts as it is handed in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<ClearanceLevel>,
    /// Queries over the register whose answers are suggested to respondents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggest: Vec<SuggestQuery>,
    /// Queries whose values are indicators, by name; they are asked when the round is closed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub queries: BTreeMap<String, String>,
}

/// A level of clearance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClearanceLevel {
    /// What it is called.
    pub name: Text,
    /// On whose side it is.
    pub side: ClearanceSide,
}

coded! {
    /// On whose side somebody clears an answer.
    ClearanceSide in "clearance-side" {
        /// In the organisation that answers.
        Respondent = "respondent",
        /// In the organisation that asks.
        Round = "round",
    }
}

/// A query whose answer is suggested to respondents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuggestQuery {
    /// The questionnaire, by id.
    pub form: String,
    /// The question's key.
    pub question: String,
    /// The query. Its first column has respondents or organisations, its second the value.
    pub sql: String,
}

/// What is known of a respondent beside its id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskedBody {
    /// Its name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The language in which it is asked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// The e-mail address that the link and reminders go to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// What figures can be broken down by.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<String, String>,
}

//! The standard that practices are reviewed by, as data.

use serde::{Deserialize, Serialize};

use crate::coded;

coded! {
    /// What a reviewer says of a practice as a whole.
    Verdict in "exchange-verdict" {
        /// It is as the standard asks.
        Passed = "passed",
        /// Something is to be added or put right first.
        Mend = "mend",
        /// It is not a practice in the sense of the standard.
        Refused = "refused",
    }
}

/// A criterion. Its words have the key `exchange-criterion-<id>` and `.ask`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its id.
    pub id: String,
    /// The fields that must say something for it, by name; none where only a person can tell.
    #[serde(default)]
    pub fields: Vec<String>,
    /// Whether a practice cannot pass without it.
    #[serde(default)]
    pub must: bool,
}

/// The standard: a file `exchange/standard.toml` under `data/`, or a country's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// Its version, which a badge names.
    pub version: String,
    /// After how many months what was checked is to be checked again.
    pub months: u8,
    /// Levels of evidence, the weakest first. A level's words have the key `exchange-evidence-level-<code>`.
    pub levels: Vec<String>,
    /// What is looked at.
    pub criteria: Vec<Criterion>,
}

impl Standard {
    /// The criterion with this id.
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|one| one.id == id)
    }
}

//! A map from a structure of others to one of ours: a file that a person writes and checks (`map.toml`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What becomes of the data of another structure.
///
/// Nothing is guessed when a map is applied: a dimension of the other structure that no line speaks of, and a
/// code that no line names, are findings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SdmxMap {
    /// The structure that the map is for, as in `IAEG-SDGs:SDG(1.0)`; not looked at where it is left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// Where each component of ours comes from.
    pub to: BTreeMap<String, MapRule>,
    /// What becomes of dimensions of the other structure that no component of ours comes from.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub drop: BTreeMap<String, MapDrop>,
}

/// Where a component comes from. Either `fixed` is given or `from`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapRule {
    /// One value for all observations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed: Option<String>,
    /// The component of the other structure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Its codes with ours.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub codes: BTreeMap<String, String>,
    /// Whether codes that `codes` does not name stay as they are. They must then be codes of ours.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub same: bool,
}

/// What becomes of a dimension that ours does not have. Exactly one of the two is given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapDrop {
    /// Only observations with this code are taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only: Option<String>,
    /// Observations that differ in nothing else are added up. Only where they are parts of one whole: never
    /// with a total beside them, and never where units or multipliers differ.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sum: bool,
}

//! Who takes part in which phase of triangular cooperation, and what is gained by working together.

use serde::{Deserialize, Serialize};

use crate::Text;

/// One party's part in one phase of the project cycle.
///
/// The phase is a line of its own and no field of the party, because a party takes part in several phases;
/// and none of the resource alone, because most partners take part in most phases without putting in
/// anything that is counted. A resource may name its phase beside it ([`Resource`](crate::Resource)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PhaseLine {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// The phase (list `phase`: `identification`, `negotiation`, `formulation`, `implementation`, ...).
    pub phase: String,
    /// The id of the party line that took part.
    pub party: String,
}

/// One thing gained by working together, beyond what each partner would have reached alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ValueAdded {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// What was gained (list `value-added`).
    pub code: String,
    /// How, in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub how: Text,
}

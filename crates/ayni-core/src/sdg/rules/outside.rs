//! Anything outside sub-indicators a to f: by the map of the edition it is none of them, or nobody knows; and a
//! private body's concessional loan, as b and c are official ones.

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("outside", holds);

fn holds(case: &Case<'_>) -> bool {
    case.is_private() || case.tested.is_none() && case.line.sub.is_none()
}

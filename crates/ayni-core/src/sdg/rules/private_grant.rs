//! Given by a private body and not lent: sub-indicator f, which the framework does not cover.

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("private-grant", holds);

fn holds(case: &Case<'_>) -> bool {
    case.is_private() && case.tested.is_none()
}

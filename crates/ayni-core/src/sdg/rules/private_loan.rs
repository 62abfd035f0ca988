//! Lent by a private body on terms that are not concessional, or that nobody knows.

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("private-loan", holds);

fn holds(case: &Case<'_>) -> bool {
    case.is_private() && case.tested.is_some_and(|tested| tested.concessional != Some(true))
}

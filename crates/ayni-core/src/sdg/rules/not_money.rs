//! A quantity in its own unit, or nothing at all: the indicator is in money and has no series for it.

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("not-money", holds);

fn holds(case: &Case<'_>) -> bool {
    case.row.amount.is_none() || case.row.quantity.is_some()
}

//! A loan without interest or maturity, and without a grant element from its source: nobody can say whether it is
//! concessional, so it is neither b nor c.

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("loan-untested", holds);

fn holds(case: &Case<'_>) -> bool {
    case.tested.is_some_and(|tested| tested.concessional.is_none())
}

//! A loan whose terms cannot be: grace longer than maturity, interest above 100 %, a maturity below zero.

use super::{Case, SdgRule};
use crate::sdg::grant_element::Trouble;

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("loan-terms", holds);

fn holds(case: &Case<'_>) -> bool {
    case.tested.is_some_and(|tested| matches!(tested.trouble, Some(Trouble::Impossible(_))))
}

//! Nothing shows that it supports sustainable development: the test cannot be made, so nothing is claimed.

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("no-purpose", holds);

fn holds(case: &Case<'_>) -> bool {
    let purposes = &case.input.rules.purposes;
    case.line.purpose.is_none_or(|purpose| !purposes.contains(&purpose))
}

//! The indicator counts gross disbursements: what was promised is not given yet, and what is paid back is not
//! taken off. A rule set for an estimate may name another basis.

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("not-disbursed", holds);

fn holds(case: &Case<'_>) -> bool {
    case.resource.basis.is_none_or(|basis| !case.input.rules.bases.contains(&basis))
}

//! The indicator counts gross disbursements: what was promised is not given yet, and what is paid back is not
//! taken off.

use ayni_model::Basis;

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("not-disbursed", holds);

fn holds(case: &Case<'_>) -> bool {
    case.resource.basis != Some(Basis::Disbursed)
}

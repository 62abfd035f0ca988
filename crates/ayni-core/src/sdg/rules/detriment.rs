//! A substantial detrimental effect on other targets is expected (the test's exception a).

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("detriment", holds);

fn holds(case: &Case<'_>) -> bool {
    !case.activity.detriment.is_empty()
}

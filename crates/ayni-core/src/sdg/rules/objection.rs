//! The recipient objects, and keeps to it after it was answered (the test's exception b). What is not answered yet
//! still counts, and is marked.

use ayni_model::submission::State;

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("objection", holds);

fn holds(case: &Case<'_>) -> bool {
    case.objection.is_some_and(|objection| objection.state == State::Maintained)
}

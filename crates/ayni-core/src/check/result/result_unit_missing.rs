//! A number without its unit counts nothing that anybody could name.

use ayni_model::{Activity, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::indicators_of;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-unit-missing", Severity::Warning, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity) {
        let counts = indicator.values.iter().any(|value| value.value.is_some());
        if counts && indicator.unit.as_deref().is_none_or(str::is_empty) {
            found.add(&activity.id, path.field("unit"), []);
        }
    }
}

//! Without an aim nobody can tell whether a target was reached.

use ayni_model::{Activity, Severity, ValueKind};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::indicators_of;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-aim-missing", Severity::Note, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity) {
        let target = indicator.values.iter().any(|value| value.kind == ValueKind::Target);
        if target && indicator.aim.is_none() {
            found.add(&activity.id, path.field("aim"), []);
        }
    }
}

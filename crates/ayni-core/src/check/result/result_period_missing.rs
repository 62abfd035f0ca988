//! A value without a period falls into no year.

use ayni_model::{Activity, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::{indicators_of, values_of};
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-period-missing", Severity::Warning, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity) {
        for (value, path) in values_of(indicator, &path) {
            if value.period.is_empty() {
                found.add(&activity.id, path.field("period"), []);
            }
        }
    }
}

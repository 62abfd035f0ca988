//! What was reached was reached before the day of the checks.

use ayni_model::{Activity, Arg, Severity, ValueKind};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::{indicators_of, values_of};
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-actual-future", Severity::Warning, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity) {
        for (value, path) in values_of(indicator, &path) {
            let start = value.period.start.or(value.period.end);
            if value.kind == ValueKind::Actual
                && let Some(start) = start.filter(|start| start.first_day() > context.as_of)
            {
                found.add(&activity.id, path.field("period"), [("date", Arg::Date(start))]);
            }
        }
    }
}

//! A target lies after the baseline that it starts from.

use ayni_model::{Activity, Arg, Severity, ValueKind};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::{indicators_of, values_of};
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-target-baseline", Severity::Warning, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity) {
        let Some(from) = indicator.baseline.as_ref().and_then(|baseline| baseline.date) else {
            continue;
        };
        for (value, path) in values_of(indicator, &path) {
            let until = value.period.end.or(value.period.start);
            // A date known to the year may lie anywhere in it.
            if value.kind == ValueKind::Target
                && let Some(until) = until.filter(|until| until.last_day() < from.first_day())
            {
                let args = [("baseline", Arg::Date(from)), ("target", Arg::Date(until))];
                found.add(&activity.id, path.field("period"), args);
            }
        }
    }
}

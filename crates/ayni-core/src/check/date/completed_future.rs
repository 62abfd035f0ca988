//! What is completed has not its end ahead.

use ayni_model::{Activity, Arg, Path, Severity, Status};

use crate::check::Context;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("completed-future", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    if activity.status == Some(Status::Completed)
        && let Some(end) = activity.period.end
        && end.first_day() > context.as_of
    {
        let args = [("end", Arg::Date(end)), ("today", Arg::Date(context.as_of.into()))];
        found.add(&activity.id, Path::of("period.end"), args);
    }
}

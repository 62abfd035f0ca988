//! A completed activity without an end leaves its later years open.

use ayni_model::{Activity, Path, Severity, Status};

use crate::check::Context;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("completed-open", Severity::Note, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let period = &activity.period;
    if activity.status == Some(Status::Completed) && period.start.is_some() && period.end.is_none() {
        found.add(&activity.id, Path::of("period.end"), []);
    }
}

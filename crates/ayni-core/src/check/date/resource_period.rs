//! What is paid or done more than a year outside the activity's period often bears a wrong date.

use ayni_model::{Activity, Arg, Basis, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("resource-period", Severity::Note, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        // Commitments come before the start, and reflows after the end, as a matter of course.
        let firm = matches!(resource.basis, Some(Basis::Disbursed));
        let paid_back = matches!(resource.basis, Some(Basis::Reflow));
        let before = match (resource.period.end.or(resource.period.start), activity.period.start) {
            (Some(last), Some(start)) => firm && last.year() < start.year() - 1,
            _ => false,
        };
        let after = match (resource.period.start.or(resource.period.end), activity.period.end) {
            (Some(first), Some(end)) => !paid_back && first.year() > end.year() + 1,
            _ => false,
        };
        let Some(date) = resource.period.start.or(resource.period.end) else {
            continue;
        };
        if before || after {
            let path = facts::resource_path(&resource.id).field("period");
            found.add(&activity.id, path, [("date", Arg::Date(date))]);
        }
    }
}

//! Without any date an activity belongs to no year of a measurement.

use ayni_model::{Activity, Path, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("year-missing", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    if facts::year(activity).is_none() {
        found.add(&activity.id, Path::of("period"), []);
    }
}

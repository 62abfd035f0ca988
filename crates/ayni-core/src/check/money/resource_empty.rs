//! A resource with no amount and no quantity is listed and not measured.

use ayni_model::{Activity, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("resource-empty", Severity::Note, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        if resource.measures.is_empty() {
            found.add(&activity.id, facts::resource_path(&resource.id), []);
        }
    }
}

//! Zero says that nothing was given; an amount that nobody knows is left empty.

use ayni_model::{Activity, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("amount-zero", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        for (index, measure) in resource.measures.iter().enumerate() {
            if measure.amount().is_zero() {
                found.add(&activity.id, facts::measure_path(&resource.id, index), []);
            }
        }
    }
}

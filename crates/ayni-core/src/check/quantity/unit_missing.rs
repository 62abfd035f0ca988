//! A quantity without a unit can be added to nothing.

use ayni_model::{Activity, Arg, Measure, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("unit-missing", Severity::Error, "0.1.0", check).on(Has::QUANTITIES);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        for (index, measure) in resource.measures.iter().enumerate() {
            if let Measure::Quantity { amount, unit } = measure
                && facts::is_blank(unit)
            {
                let path = facts::measure_path(&resource.id, index).field("unit");
                found.add(&activity.id, path, [("amount", Arg::Amount(*amount))]);
            }
        }
    }
}

//! An amount without a currency cannot be converted, nor added to any other.

use ayni_model::{Activity, Arg, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("currency-missing", Severity::Error, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        for (index, measure) in resource.measures.iter().enumerate() {
            if measure.currency().is_some_and(facts::is_blank) {
                let path = facts::measure_path(&resource.id, index).field("currency");
                found.add(&activity.id, path, [("amount", Arg::Amount(measure.amount()))]);
            }
        }
    }
}

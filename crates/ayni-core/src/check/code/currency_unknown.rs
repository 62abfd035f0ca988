//! Money in a currency that no list has cannot be converted.

use ayni_model::{Activity, Arg, Severity};

use crate::check::code::lookup;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("currency-unknown", Severity::Error, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        for (index, measure) in resource.measures.iter().enumerate() {
            if let Some(currency) = measure.currency()
                && !facts::is_blank(currency)
                && lookup::is_unknown(context.reference, "currency", currency)
            {
                let path = facts::measure_path(&resource.id, index).field("currency");
                found.add(&activity.id, path, [("code", Arg::from(currency))]);
            }
        }
    }
}

//! Quantities are added by unit; one in a unit of its own stands alone in every table.

use ayni_model::{Activity, Arg, Measure, Severity};

use crate::check::code::lookup;
use crate::check::has::Has;
use crate::check::result::indicators_of;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("unit-unknown", Severity::Warning, "0.1.0", check)
    .on(Has::QUANTITIES.or(Has::RESULTS));

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        for (index, measure) in resource.measures.iter().enumerate() {
            // A blank unit and a currency as unit have findings of their own.
            if let Measure::Quantity { unit, .. } = measure
                && !facts::is_blank(unit)
                && lookup::is_unknown(context.reference, "unit", unit)
                && !context.reference.knows("currency", unit)
            {
                let path = facts::measure_path(&resource.id, index).field("unit");
                found.add(&activity.id, path, [("code", Arg::from(unit.as_str()))]);
            }
        }
    }
    for (indicator, path) in indicators_of(activity) {
        if let Some(unit) = indicator.unit.as_deref().filter(|unit| !facts::is_blank(unit))
            && lookup::is_unknown(context.reference, "unit", unit)
        {
            found.add(&activity.id, path.field("unit"), [("code", Arg::from(unit))]);
        }
    }
}

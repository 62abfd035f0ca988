//! A ratio without numerator and denominator cannot be joined with another.

use ayni_model::{Activity, Joining, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::{indicators_of, values_of};
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-denominator-missing", Severity::Warning, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity).filter(|(one, _)| one.joined() == Joining::WeightedRatio)
    {
        for (value, path) in values_of(indicator, &path) {
            let some = value.value.is_some() || value.numerator.is_some() || value.denominator.is_some();
            if some && (value.numerator.is_none() || value.denominator.is_none()) {
                found.add(&activity.id, path, []);
            }
        }
    }
}

//! Nothing can be divided by nothing, and no part is larger than its whole.

use ayni_model::{Activity, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::{indicators_of, values_of};
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-denominator-zero", Severity::Warning, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity) {
        for (value, path) in values_of(indicator, &path) {
            let (Some(numerator), Some(denominator)) = (value.numerator, value.denominator) else {
                continue;
            };
            if denominator.is_zero() || denominator.is_negative() || numerator.is_negative() {
                let args = [
                    ("numerator", ayni_model::Arg::Amount(numerator)),
                    ("denominator", ayni_model::Arg::Amount(denominator)),
                ];
                found.add(&activity.id, path.field("denominator"), args);
            }
        }
    }
}

//! A target or actual without a number says nothing that could be counted.

use ayni_model::{Activity, Arg, Code, Severity, ValueKind};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::{indicators_of, values_of};
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-value-missing", Severity::Note, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity) {
        for (value, path) in values_of(indicator, &path) {
            if value.value.is_none() && value.numerator.is_none() && value.denominator.is_none() {
                let kind = Arg::Code(Code::new(ValueKind::LIST, value.kind.as_str()));
                found.add(&activity.id, path, [("kind", kind)]);
            }
        }
    }
}

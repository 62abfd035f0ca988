//! Values of which nobody says how they are joined are not joined.

use ayni_model::{Activity, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::indicators_of;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-joining-missing", Severity::Note, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity) {
        // Without a code nothing is joined across activities, whatever is said.
        if indicator.code.is_some() && indicator.joining.is_none() {
            found.add(&activity.id, path.field("joining"), []);
        }
    }
}

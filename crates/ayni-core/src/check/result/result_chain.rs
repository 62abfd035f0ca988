//! A result leads to one of a higher level.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-chain", Severity::Warning, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for result in &activity.results {
        let Some(to) = &result.leads_to else { continue };
        let above = activity.results.iter().find(|other| other.id == *to);
        if above.is_none_or(|above| above.level <= result.level) {
            let path = Path::of("results").line(&result.id).field("leads_to");
            found.add(&activity.id, path, [("id", Arg::from(to.as_str()))]);
        }
    }
}

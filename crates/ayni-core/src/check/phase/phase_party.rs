//! Who takes part in a phase is a party of the activity.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("phase-party", Severity::Warning, "0.1.0", check).on(Has::PHASES);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for line in &activity.phases {
        if activity.party(&line.party).is_none() {
            let path = Path::of("phases").line(&line.id).field("party");
            found.add(&activity.id, path, [("id", Arg::from(line.party.as_str()))]);
        }
    }
}

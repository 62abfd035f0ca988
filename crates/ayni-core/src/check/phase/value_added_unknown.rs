//! What was gained is one of the list.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::code::lookup;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("value-added-unknown", Severity::Warning, "0.1.0", check).on(Has::PHASES);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for line in &activity.value_added {
        if lookup::is_unknown(context.reference, "value-added", &line.code) {
            let path = Path::of("value_added").line(&line.id).field("code");
            found.add(&activity.id, path, [("code", Arg::from(line.code.as_str()))]);
        }
    }
}

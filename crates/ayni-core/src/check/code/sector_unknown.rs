//! A sector that its list does not have is counted under no sector.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::code::lookup;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("sector-unknown", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for line in &activity.sectors {
        if lookup::is_unknown(context.reference, &line.of.list, &line.of.code) {
            let args =
                [("code", Arg::from(line.of.code.as_str())), ("list", Arg::from(line.of.list.as_str()))];
            found.add(&activity.id, Path::of("sectors").line(&line.id).field("of"), args);
        }
    }
}

//! A phase is one of the list.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::code::lookup;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("phase-unknown", Severity::Warning, "0.1.0", check).on(Has::PHASES);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let unknown = |phase: &str| lookup::is_unknown(context.reference, "phase", phase);
    for line in activity.phases.iter().filter(|line| unknown(&line.phase)) {
        let path = Path::of("phases").line(&line.id).field("phase");
        found.add(&activity.id, path, [("code", Arg::from(line.phase.as_str()))]);
    }
    for resource in &activity.resources {
        if let Some(phase) = resource.phase.as_deref().filter(|phase| unknown(phase)) {
            let path = Path::of("resources").line(&resource.id).field("phase");
            found.add(&activity.id, path, [("code", Arg::from(phase))]);
        }
    }
}

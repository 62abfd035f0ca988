//! A marker that the list does not have is read by nobody.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::code::lookup;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("marker-unknown", Severity::Warning, "0.1.0", check).on(Has::MARKERS);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for (index, marker) in activity.markers.iter().enumerate() {
        if lookup::is_unknown(context.reference, "marker", &marker.code) {
            let path = Path::of("markers").line(index).field("code");
            found.add(&activity.id, path, [("code", Arg::from(marker.code.as_str()))]);
        }
    }
}

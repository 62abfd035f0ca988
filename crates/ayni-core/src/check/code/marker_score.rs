//! A marker's score lies between 0 and the highest score of its list.

use ayni_model::{Activity, Arg, Code, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("marker-score", Severity::Warning, "0.1.0", check).on(Has::MARKERS);

/// The highest score where the list names none: significance runs from 0 to 4 (IATI 2.03,
/// `PolicySignificance`); most markers stop at 2.
const HIGHEST: u8 = 4;

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let markers = context.reference.list("marker");
    for (index, marker) in activity.markers.iter().enumerate() {
        let stated = markers.entries.get(&marker.code).and_then(|entry| entry.more.get("max"));
        let highest = stated.and_then(|max| max.parse().ok()).unwrap_or(HIGHEST);
        if marker.score > highest {
            let args = [
                ("marker", Arg::Code(Code::new("marker", marker.code.as_str()))),
                ("score", Arg::Count(marker.score.into())),
                ("max", Arg::Count(highest.into())),
            ];
            found.add(&activity.id, Path::of("markers").line(index).field("score"), args);
        }
    }
}

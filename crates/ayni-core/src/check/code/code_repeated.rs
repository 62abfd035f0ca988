//! A code that stands twice in one list takes two shares.

use std::collections::BTreeSet;

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("code-repeated", Severity::Warning, "0.1.0", check).on(Has::SEVERAL_CODES);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let mut repeated = |list: &str, line: Path, code: &str| {
        let args = [("list", Arg::Path(Path::of(list))), ("code", Arg::from(code))];
        found.add(&activity.id, line, args);
    };
    let mut places = BTreeSet::new();
    for line in &activity.places {
        if !places.insert(&line.of) {
            repeated("places", Path::of("places").line(&line.id), &line.of.country);
        }
    }
    for (list, lines) in [("sectors", &activity.sectors), ("goals", &activity.goals)] {
        let mut codes = BTreeSet::new();
        if lines.len() < 2 {
            continue;
        }
        for line in lines {
            if !codes.insert(&line.of) {
                repeated(list, Path::of(list).line(&line.id), &line.of.code);
            }
        }
    }
    let mut markers = BTreeSet::new();
    for (index, marker) in activity.markers.iter().enumerate() {
        if !markers.insert(&marker.code) {
            repeated("markers", Path::of("markers").line(index), &marker.code);
        }
    }
}

//! Codes of a list that is not loaded are kept and cannot be checked.

use std::collections::BTreeSet;

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::code::lookup;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("list-unknown", Severity::Note, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let mut unknown = BTreeSet::new();
    let mut look = |list| {
        if !lookup::has_list(context.reference, list) {
            unknown.insert(list);
        }
    };
    for line in activity.sectors.iter().chain(&activity.goals) {
        look(line.of.list.as_str());
    }
    if activity.parties.iter().any(|party| party.country.is_some()) {
        look("country");
    }
    if !activity.markers.is_empty() {
        look("marker");
    }
    let (mut kind, mut money, mut quantity) = (false, false, false);
    for resource in &activity.resources {
        kind |= resource.kind.is_some();
        money |= resource.measures.iter().any(|measure| measure.currency().is_some());
        quantity |= resource.measures.iter().any(|measure| measure.currency().is_none());
    }
    for (used, list) in [(kind, "resource-kind"), (money, "currency"), (quantity, "unit")] {
        if used {
            look(list);
        }
    }
    for list in unknown {
        found.add(&activity.id, Path::root(), [("list", Arg::from(list))]);
    }
}

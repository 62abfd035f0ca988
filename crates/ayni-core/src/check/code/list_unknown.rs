//! Codes of a list that is not loaded are kept and cannot be checked.

use std::collections::BTreeSet;

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::code::lookup;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("list-unknown", Severity::Note, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let mut lists = BTreeSet::new();
    lists.extend(activity.sectors.iter().chain(&activity.goals).map(|line| line.of.list.as_str()));
    if activity.parties.iter().any(|party| party.country.is_some()) {
        lists.insert("country");
    }
    if !activity.markers.is_empty() {
        lists.insert("marker");
    }
    for resource in &activity.resources {
        if resource.kind.is_some() {
            lists.insert("resource-kind");
        }
        for measure in &resource.measures {
            lists.insert(if measure.currency().is_some() { "currency" } else { "unit" });
        }
    }
    for list in lists {
        if !lookup::has_list(context.reference, list) {
            found.add(&activity.id, Path::root(), [("list", Arg::from(list))]);
        }
    }
}

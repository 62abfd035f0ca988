//! Every line of a list has an identifier of its own, by which resources, findings and versions name it.

use std::collections::BTreeSet;

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("line-id", Severity::Error, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    lines(activity, found, "parties", &activity.parties, |line| &line.id);
    lines(activity, found, "agreements", &activity.agreements, |line| &line.id);
    lines(activity, found, "places", &activity.places, |line| &line.id);
    lines(activity, found, "sectors", &activity.sectors, |line| &line.id);
    lines(activity, found, "goals", &activity.goals, |line| &line.id);
    lines(activity, found, "resources", &activity.resources, |line| &line.id);
}

/// So few lines are compared each with each, which most lists have.
const FEW: usize = 8;

fn lines<T>(activity: &Activity, found: &mut Found<'_>, list: &str, all: &[T], id_of: fn(&T) -> &String) {
    let mut wrong = |id: &String| {
        let path = Path::of(list);
        let args = [("list", Arg::Path(path.clone())), ("id", Arg::from(id.as_str()))];
        found.add(&activity.id, path.line(id), args);
    };
    if all.len() <= FEW {
        for (index, id) in all.iter().map(id_of).enumerate() {
            if facts::is_blank(id) || all.iter().take(index).any(|before| id_of(before) == id) {
                wrong(id);
            }
        }
        return;
    }
    let mut seen = BTreeSet::new();
    for id in all.iter().map(id_of) {
        if facts::is_blank(id) || !seen.insert(id) {
            wrong(id);
        }
    }
}

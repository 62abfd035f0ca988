//! Every line of a list has an identifier of its own, by which resources, findings and versions name it.

use std::collections::BTreeSet;

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("line-id", Severity::Error, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let mut lines = |list: &str, ids: &mut dyn ExactSizeIterator<Item = &str>| {
        // Most lists have a line or two, which are compared faster than sorted.
        let (few, mut seen) = (ids.len() <= 8, BTreeSet::new());
        let mut before: Vec<&str> = Vec::new();
        for id in ids {
            let again = if few { before.contains(&id) } else { !seen.insert(id) };
            if few {
                before.push(id);
            }
            if facts::is_blank(id) || again {
                let path = Path::of(list);
                let args = [("list", Arg::Path(path.clone())), ("id", Arg::from(id))];
                found.add(&activity.id, path.line(id), args);
            }
        }
    };
    lines("parties", &mut activity.parties.iter().map(|line| line.id.as_str()));
    lines("agreements", &mut activity.agreements.iter().map(|line| line.id.as_str()));
    lines("places", &mut activity.places.iter().map(|line| line.id.as_str()));
    lines("sectors", &mut activity.sectors.iter().map(|line| line.id.as_str()));
    lines("goals", &mut activity.goals.iter().map(|line| line.id.as_str()));
    lines("resources", &mut activity.resources.iter().map(|line| line.id.as_str()));
}

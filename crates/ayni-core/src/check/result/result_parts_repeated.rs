//! A value has each of its parts once.

use ayni_model::{Activity, Arg, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::{indicators_of, values_of};
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-parts-repeated", Severity::Warning, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity) {
        for (value, path) in values_of(indicator, &path) {
            let mut names: Vec<String> = value.parts.iter().map(|part| part.name()).collect();
            names.sort();
            let again = names.windows(2).find_map(|pair| match pair {
                [one, other] if one == other => Some(one.clone()),
                _ => None,
            });
            if let Some(name) = again {
                found.add(&activity.id, path.field("parts"), [("part", Arg::Text(name))]);
            }
        }
    }
}

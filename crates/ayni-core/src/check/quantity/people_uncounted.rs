//! Experts, courses and scholarships that are reported in money alone have no quantity of their own.

use ayni_model::{Activity, Severity};

use crate::check::quantity::people;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("people-uncounted", Severity::Note, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        let money = !resource.measures.is_empty()
            && resource.measures.iter().all(|measure| measure.currency().is_some());
        if money && people::is_people(resource) {
            found.add(&activity.id, facts::resource_path(&resource.id).field("measures"), []);
        }
    }
}

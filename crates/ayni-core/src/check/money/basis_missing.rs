//! Money without a basis cannot be added: pledged and paid are different things.

use ayni_model::{Activity, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("basis-missing", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        let money = resource.measures.iter().any(|measure| measure.currency().is_some());
        if money && resource.basis.is_none() {
            found.add(&activity.id, facts::resource_path(&resource.id).field("basis"), []);
        }
    }
}

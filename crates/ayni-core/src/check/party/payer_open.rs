//! Where several parties provide, each resource says which of them puts it in.

use ayni_model::{Activity, Arg, Resource, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("payer-open", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let providers = activity.parties.iter().filter(|party| facts::PROVIDING.contains(&party.role)).count();
    let open = |resource: &&Resource| resource.payer.is_none() && !resource.measures.is_empty();
    if providers < 2 {
        return;
    }
    // Once an activity: a column for the payer is missing as a whole or not at all.
    if let Some(resource) = activity.resources.iter().find(open) {
        let count = activity.resources.iter().filter(open).count();
        let args = [("providers", Arg::from(providers)), ("count", Arg::from(count))];
        found.add(&activity.id, facts::resource_path(&resource.id).field("payer"), args);
    }
}

//! A resource names its payer by a party line; a name that no line has leaves the money with nobody.

use ayni_model::{Activity, Arg, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("payer-unknown", Severity::Error, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        if let Some(payer) = &resource.payer
            && activity.party(payer).is_none()
        {
            let path = facts::resource_path(&resource.id).field("payer");
            found.add(&activity.id, path, [("payer", Arg::from(payer.as_str()))]);
        }
    }
}

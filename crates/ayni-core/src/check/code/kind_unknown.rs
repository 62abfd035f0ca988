//! The kind of a resource decides its framework item; a kind that the list does not have is not classified.

use ayni_model::{Activity, Arg, Severity};

use crate::check::code::lookup;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("kind-unknown", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        if let Some(kind) = &resource.kind
            && lookup::is_unknown(context.reference, "resource-kind", kind)
        {
            let path = facts::resource_path(&resource.id).field("kind");
            found.add(&activity.id, path, [("code", Arg::from(kind.as_str()))]);
        }
    }
}

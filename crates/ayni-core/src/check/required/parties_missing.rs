//! Without a provider and without a recipient an activity belongs to no direction and no partner.

use ayni_model::{Activity, Path, Role, Severity};

use crate::check::Context;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("parties-missing", Severity::Error, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let partner = |role| !matches!(role, Role::Implementing | Role::RegionalMechanism);
    if !activity.parties.iter().any(|party| partner(party.role)) {
        found.add(&activity.id, Path::of("parties"), []);
    }
}

//! An activity with a recipient and no provider counts with an unknown partner.

use ayni_model::{Activity, Path, Role, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("provider-missing", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let has = |roles: &[Role]| activity.parties.iter().any(|party| roles.contains(&party.role));
    if has(&[Role::Recipient]) && !has(&facts::PROVIDING) {
        found.add(&activity.id, Path::of("parties"), []);
    }
}

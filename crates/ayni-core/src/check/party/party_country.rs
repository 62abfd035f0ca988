//! A State or its public body without a country cannot be put on any partner's account.

use ayni_model::{Activity, Arg, Code, PartyKind, Role, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("party-country", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for party in &activity.parties {
        let public = matches!(party.kind, PartyKind::Country | PartyKind::Agency | PartyKind::SubNational);
        let partner = !matches!(party.role, Role::Implementing | Role::RegionalMechanism);
        if public && partner && party.country.is_none() {
            let role = Code::new(Role::LIST, party.role.as_str());
            let path = facts::party_path(&party.id).field("country");
            found.add(&activity.id, path, [("role", Arg::Code(role))]);
        }
    }
}

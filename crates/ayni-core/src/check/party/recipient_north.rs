//! South-South cooperation goes to a country of the South.

use ayni_model::{Activity, Arg, Code, Role, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("recipient-north", Severity::Note, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(south) = context.south else { return };
    let year = facts::year(activity);
    for party in activity.parties_in(Role::Recipient) {
        let Some(country) = party.country.as_deref() else {
            continue;
        };
        // An unknown code has its own finding; it says nothing about North and South.
        if !south.has(country, year) && context.reference.knows("country", country) {
            let country = Arg::Code(Code::new("country", country));
            let args = [("country", country), ("list", Arg::from(south.title.as_str()))];
            found.add(&activity.id, facts::party_path(&party.id).field("country"), args);
        }
    }
}

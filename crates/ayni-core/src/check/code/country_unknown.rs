//! A party's country is an ISO 3166 alpha-3 code; by any other text it cannot be counted as a partner.

use ayni_model::{Activity, Arg, Severity};

use crate::check::code::lookup;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("country-unknown", Severity::Error, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for party in &activity.parties {
        if let Some(country) = &party.country
            && !lookup::is_country(context.reference, country)
        {
            let path = facts::party_path(&party.id).field("country");
            found.add(&activity.id, path, [("code", Arg::from(country.as_str()))]);
        }
    }
}

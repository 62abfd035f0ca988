//! The register of a country holds what that country gives and receives; an activity in which it has
//! no part enters none of its figures.

use ayni_model::{Activity, Arg, Code, Path, Role, Severity};

use crate::check::Context;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("country-not-involved", Severity::Note, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(country) = context.country else {
        return;
    };
    let involved = activity.parties.iter().any(|party| {
        let partner = !matches!(party.role, Role::Implementing | Role::RegionalMechanism);
        // A partner without a country may be part of the country all the same.
        party.country.as_deref() == Some(country) || partner && party.country.is_none()
    });
    if !activity.parties.is_empty() && !involved {
        let args = [("country", Arg::Code(Code::new("country", country)))];
        found.add(&activity.id, Path::of("parties"), args);
    }
}

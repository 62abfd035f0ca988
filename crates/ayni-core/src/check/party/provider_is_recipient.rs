//! One country alone cannot cooperate with itself.

use ayni_model::{Activity, Arg, Code, Form, Party, Path, Role, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("provider-is-recipient", Severity::Error, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    // In regional and multilateral cooperation a member may well report its own part.
    if matches!(activity.form, Some(Form::Regional | Form::Multilateral)) {
        return;
    }
    let providers = || activity.parties_in(Role::Provider);
    let recipients = || activity.parties_in(Role::Recipient);
    let Some(country) = providers().find_map(|party| party.country.as_deref()) else {
        return;
    };
    let same = |party: &Party| party.country.as_deref() == Some(country);
    // A party without a country may be someone else; a second provider or a party that is both is.
    let others = activity
        .parties
        .iter()
        .any(|party| matches!(party.role, Role::Both | Role::SecondProvider | Role::RegionalMechanism));
    if !others && recipients().next().is_some() && providers().chain(recipients()).all(same) {
        let path = recipients().next().map_or_else(Path::root, |party| facts::party_path(&party.id));
        found.add(&activity.id, path, [("country", Arg::Code(Code::new("country", country)))]);
    }
}

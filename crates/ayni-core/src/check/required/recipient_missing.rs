//! An activity with a provider and no recipient counts with an unknown partner.

use ayni_model::{Activity, Form, Path, Role, Severity};

use crate::check::Context;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("recipient-missing", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    // A regional mechanism or a multilateral organisation may itself be whom the provider works with.
    if matches!(activity.form, Some(Form::Regional | Form::Multilateral)) {
        return;
    }
    let has = |roles: &[Role]| activity.parties.iter().any(|party| roles.contains(&party.role));
    if has(&[Role::Provider, Role::SecondProvider]) && !has(&[Role::Recipient, Role::Both]) {
        found.add(&activity.id, Path::of("parties"), []);
    }
}

//! Bilateral cooperation has no second provider.

use ayni_model::{Activity, Form, Role, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("second-bilateral", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    if activity.form != Some(Form::Bilateral) {
        return;
    }
    if let Some(party) = activity.parties_in(Role::SecondProvider).next() {
        found.add(&activity.id, facts::party_path(&party.id), []);
    }
}

//! Triangular cooperation has a supporting partner: a developed country or a multilateral organisation.

use ayni_model::{Activity, Form, PartyKind, Path, Role, Severity};

use crate::check::Context;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("triangular-second", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let second = activity
        .parties
        .iter()
        .any(|party| party.role == Role::SecondProvider || party.kind == PartyKind::Multilateral);
    if activity.form == Some(Form::Triangular) && !second {
        found.add(&activity.id, Path::of("parties"), []);
    }
}

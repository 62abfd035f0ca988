//! A country that is listed as provider and as recipient among others is better reported in the role "both".

use ayni_model::{Activity, Arg, Code, Path, Role, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("role-overlap", Severity::Note, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let providers = facts::countries(activity, &[Role::Provider, Role::SecondProvider]);
    let recipients = facts::countries(activity, &[Role::Recipient]);
    let mut overlap = providers.intersection(&recipients);
    let count = overlap.clone().count();
    // One country on both sides and nobody else is the error `provider-is-recipient`.
    if providers.union(&recipients).count() < 2 {
        return;
    }
    if let Some(country) = overlap.next() {
        let country = Arg::Code(Code::new("country", *country));
        let args = [("country", country), ("count", Arg::from(count))];
        found.add(&activity.id, Path::of("parties"), args);
    }
}

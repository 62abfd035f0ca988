//! A country that is listed as provider and as recipient among others is better reported in the role "both".

use ayni_model::{Activity, Arg, Code, Path, Role, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("role-overlap", Severity::Note, "0.1.0", check);

const PROVIDERS: [Role; 2] = [Role::Provider, Role::SecondProvider];
const RECIPIENTS: [Role; 1] = [Role::Recipient];

/// So few parties are compared each with each.
const FEW: usize = 16;

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    // Few have this, so that the two sides are put in order only where there is something to say.
    let in_roles = |roles: &'static [Role]| {
        let parties = activity.parties.iter().filter(|party| roles.contains(&party.role));
        parties.filter_map(|party| party.country.as_deref())
    };
    if activity.parties.len() <= FEW
        && in_roles(&PROVIDERS).all(|one| in_roles(&RECIPIENTS).all(|other| one != other))
    {
        return;
    }
    let providers = facts::countries(activity, &PROVIDERS);
    let recipients = facts::countries(activity, &RECIPIENTS);
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

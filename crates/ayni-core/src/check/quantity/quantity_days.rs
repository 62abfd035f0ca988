//! People cannot work more days than they have, nor days hold more hours than they do.

use ayni_model::{Activity, Amount, Arg, Measure, Resource, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("quantity-days", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        let of = |wanted: &str| {
            resource.measures.iter().enumerate().find_map(|(index, measure)| match measure {
                Measure::Quantity { amount, unit } if unit == wanted => Some((index, *amount)),
                _ => None,
            })
        };
        let people = of("person").map(|(_, people)| people).filter(|people| *people >= Amount::ONE);
        let available = match (people, days(activity, resource)) {
            (Some(people), Some(days)) => people.times(days).ok(),
            _ => None,
        };
        let mut above = |unit: &str, most: Option<Amount>| {
            if let (Some((index, amount)), Some(most)) = (of(unit), most)
                && amount > most
            {
                let unit = facts::unit_name(unit);
                let args =
                    [("amount", Arg::Amount(amount)), ("most", Arg::Amount(most)), ("unit", unit)];
                found.add(&activity.id, facts::measure_path(&resource.id, index), args);
            }
        };
        above("day", available);
        // Hours against the days stated beside them; else against the days that there were.
        let days = of("day").map(|(_, days)| days).filter(|days| *days > Amount::ZERO).or(available);
        above("hour", days.and_then(|days| days.times(Amount::whole(24)).ok()));
    }
}

/// How many days the resource's period has, or the activity's where the resource has none.
fn days(activity: &Activity, resource: &Resource) -> Option<Amount> {
    let period = if resource.period.is_empty() { &activity.period } else { &resource.period };
    let first = period.start?.first_day();
    let last = period.end?.last_day();
    let days = first.until(last).ok()?.get_days();
    (days >= 0).then(|| Amount::whole(i64::from(days) + 1))
}

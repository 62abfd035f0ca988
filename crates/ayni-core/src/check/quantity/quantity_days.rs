//! People cannot work more days than they have, nor days hold more hours than they do.

use ayni_model::{Activity, Amount, Arg, Measure, Resource, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("quantity-days", Severity::Warning, "0.1.0", check).on(Has::QUANTITIES);

/// Units of time with the fewest days that one of them takes: a week may mean five working days,
/// a month twenty.
const DAYS: [(&str, i64); 6] =
    [("day", 1), ("person-day", 1), ("week", 5), ("month", 20), ("person-month", 20), ("year", 200)];

/// Units of hours.
const HOURS: [&str; 2] = ["hour", "person-hour"];

/// What tells how many people there were.
const PEOPLE: &str = "person";

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        if !says_anything(resource) {
            continue;
        }
        let of = |wanted: &str| {
            resource.measures.iter().enumerate().find_map(|(index, measure)| match measure {
                Measure::Quantity { amount, unit } if unit == wanted => Some((index, *amount)),
                _ => None,
            })
        };
        let people = of(PEOPLE).map(|(_, people)| people).filter(|people| *people >= Amount::ONE);
        let available = match (people, days(activity, resource)) {
            (Some(people), Some(days)) => people.times(days).ok(),
            _ => None,
        };
        let mut above = |unit: &str, most: Option<Amount>| {
            if let (Some((index, amount)), Some(most)) = (of(unit), most)
                && amount > most
            {
                let args = [
                    ("amount", Arg::Amount(amount)),
                    ("most", Arg::Amount(most)),
                    ("unit", facts::unit_name(unit)),
                ];
                found.add(&activity.id, facts::measure_path(&resource.id, index), args);
            }
        };
        for (unit, days) in DAYS {
            above(unit, available.and_then(|most| most.divided_by(Amount::whole(days)).ok()));
        }
        // Hours against the days stated beside them; else against the days that there were. Days
        // may be those of each person or of all together, so the larger reading counts.
        let stated = of("person-day").map(|(_, days)| days).or_else(|| {
            let (_, days) = of("day")?;
            days.times(people.unwrap_or(Amount::ONE)).ok()
        });
        let days = stated.filter(|days| *days > Amount::ZERO).or(available);
        for unit in HOURS {
            above(unit, days.and_then(|days| days.times(Amount::whole(24)).ok()));
        }
    }
}

/// Whether there are people to compare time with, or hours to compare days with.
fn says_anything(resource: &Resource) -> bool {
    resource.measures.iter().any(|measure| match measure {
        Measure::Quantity { unit, .. } => unit == PEOPLE || HOURS.contains(&unit.as_str()),
        _ => false,
    })
}

/// How many days the resource's period has, or the activity's where the resource has none.
fn days(activity: &Activity, resource: &Resource) -> Option<Amount> {
    let period = if resource.period.is_empty() { &activity.period } else { &resource.period };
    let first = period.start?.first_day();
    let last = period.end?.last_day();
    let days = first.until(last).ok()?.get_days();
    (days >= 0).then(|| Amount::whole(i64::from(days) + 1))
}

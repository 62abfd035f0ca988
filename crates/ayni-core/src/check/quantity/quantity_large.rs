//! Nobody sends a hundred thousand experts: a number of people that looks like an amount of money.

use ayni_model::{Activity, Amount, Arg, Measure, Severity};

use crate::check::has::Has;
use crate::check::quantity::people;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("quantity-large", Severity::Warning, "0.1.0", check).on(Has::QUANTITIES);

/// More people, or the days and hours of more people, than any one line of these kinds has.
const MOST: [(&str, i64); 12] = [
    ("person", 100_000),
    ("place", 100_000),
    ("scholarship", 100_000),
    ("course", 10_000),
    ("event", 10_000),
    ("exchange", 10_000),
    ("mission", 10_000),
    ("workshop", 10_000),
    ("day", 10_000_000),
    ("person-day", 10_000_000),
    ("hour", 80_000_000),
    ("person-hour", 80_000_000),
];

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        for (index, measure) in resource.measures.iter().enumerate() {
            let Measure::Quantity { amount, unit } = measure else {
                continue;
            };
            let most = MOST.iter().find(|(name, _)| name == unit);
            // Goods, and the people they reach, have no such bound.
            if most.is_some_and(|(_, most)| *amount >= Amount::whole(*most)) && people::is_people(resource) {
                let args = [("amount", Arg::Amount(*amount)), ("unit", facts::unit_name(unit))];
                found.add(&activity.id, facts::measure_path(&resource.id, index), args);
            }
        }
    }
}

//! Money in a quantity column: the unit is a currency, or the number is an amount of the same activity.

use std::collections::BTreeSet;

use ayni_model::{Activity, Amount, Arg, Measure, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("quantity-money", Severity::Warning, "0.1.0", check).on(Has::QUANTITIES);

/// Below this a quantity may well equal an amount by chance: 40 people, 40 dollars.
const LARGE: Amount = Amount::whole(1_000);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let measures = || activity.resources.iter().flat_map(|resource| &resource.measures);
    let is_quantity = |measure: &&Measure| matches!(measure, Measure::Quantity { .. });
    let mut amounts = BTreeSet::new();
    if measures().filter(is_quantity).any(|measure| measure.amount() >= LARGE) {
        let all = measures().filter(|measure| !is_quantity(measure)).map(Measure::amount);
        amounts.extend(all.filter(|amount| *amount >= LARGE));
    }
    for resource in &activity.resources {
        for (index, measure) in resource.measures.iter().enumerate() {
            let Measure::Quantity { amount, unit } = measure else {
                continue;
            };
            if context.reference.knows("currency", unit) || amounts.contains(amount) {
                let args = [("amount", Arg::Amount(*amount)), ("unit", facts::unit_name(unit))];
                found.add(&activity.id, facts::measure_path(&resource.id, index), args);
            }
        }
    }
}

//! More than a tenth more disbursed than committed: a commitment is missing, or an amount stands under the wrong basis.

use std::collections::BTreeMap;

use ayni_model::{Activity, Amount, Arg, Basis, Measure, Path, Severity};

use crate::check::Context;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("disbursed-above", Severity::Note, "0.1.0", check);

/// What one activity committed and disbursed in one currency.
#[derive(Default)]
struct Sums {
    committed: Amount,
    disbursed: Amount,
}

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    if activity.resources.iter().all(|resource| resource.basis != Some(Basis::Committed)) {
        return;
    }
    let mut sums: BTreeMap<(bool, &str), Sums> = BTreeMap::new();
    for resource in &activity.resources {
        for measure in &resource.measures {
            let Some(currency) = measure.currency() else {
                continue;
            };
            // Money and the value of goods measure different things and are not added.
            let money = matches!(measure, Measure::Money { .. });
            let sum = sums.entry((money, currency)).or_default();
            let side = match resource.basis {
                Some(Basis::Committed) => &mut sum.committed,
                Some(Basis::Disbursed) => &mut sum.disbursed,
                _ => continue,
            };
            // A sum that no amount can hold is far beyond what this rule is for.
            let Ok(total) = side.plus(measure.amount()) else {
                return;
            };
            *side = total;
        }
    }
    for ((_, currency), sum) in sums {
        let most = sum.committed.times_ratio(Amount::whole(11), Amount::whole(10));
        if sum.committed > Amount::ZERO && most.is_ok_and(|most| sum.disbursed > most) {
            let args = [
                ("committed", Arg::Money(sum.committed, currency.to_owned())),
                ("disbursed", Arg::Money(sum.disbursed, currency.to_owned())),
            ];
            found.add(&activity.id, Path::of("resources"), args);
        }
    }
}

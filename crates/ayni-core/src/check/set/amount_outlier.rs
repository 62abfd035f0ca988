//! An amount far above what its reporter usually reports, on a scale of sizes: by more than 3.5
//! times the median deviation (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993).

use ayni_model::{Activity, Amount, Arg, Severity};

use super::amounts::{self, Amounts, Group};
use super::spread::{self, DOUBLING};
use crate::check::Context;
use crate::check::rule::{Found, RuleInfo, SetRule};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("amount-outlier", Severity::Note, "0.1.0", start);

fn start() -> Box<dyn SetRule> {
    Box::new(State::default())
}

#[derive(Default)]
struct State {
    amounts: Amounts,
}

impl SetRule for State {
    fn see(&mut self, activity: &Activity, _context: &Context<'_>, _found: &mut Found<'_>) {
        self.amounts.see(activity);
    }

    fn finish(self: Box<Self>, _context: &Context<'_>, found: &mut Found<'_>) {
        for group in self.amounts.groups() {
            for (amount, activity, path) in group.extremes() {
                // A slip of a thousand has its own, clearer finding.
                if is_far_above(group, *amount) && amounts::slip(group, *amount).is_none() {
                    let args = [
                        ("amount", group.arg(*amount)),
                        ("unit", Arg::from(group.unit.as_str())),
                        ("count", Arg::Count(group.spread.count())),
                        ("reporter", Arg::from(group.reporter.as_str())),
                    ];
                    found.add(activity, path.clone(), args);
                }
            }
        }
        if self.amounts.is_full() {
            found.limit(amounts::MOST_GROUPS);
        }
    }
}

/// Only amounts above are looked at: small ones are common and change no total.
fn is_far_above(group: &Group, amount: Amount) -> bool {
    let far = || {
        let median = group.spread.quantile(500)?;
        // Groups of nearly equal amounts: at least a factor of two counts as their deviation.
        let deviation = group.spread.deviation(median)?.max(DOUBLING);
        let distance = spread::size(amount)? - median;
        // 0.6745 times the distance above 3.5 times the deviation.
        Some(distance * 6_745 > deviation * 35_000)
    };
    far().unwrap_or(false)
}

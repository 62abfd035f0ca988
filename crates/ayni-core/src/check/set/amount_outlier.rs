//! An amount far above what its reporter usually reports, on a scale of sizes: by more than 3.5
//! times the median deviation (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993).

use ayni_model::{Amount, Arg, Severity};

use super::amounts::{self, Usual};
use super::seen::{Seen, Set};
use super::spread::{self, DOUBLING};
use crate::check::Context;
use crate::check::rule::{Found, RuleInfo, SetRule};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("amount-outlier", Severity::Note, "0.1.0", start);

fn start() -> Box<dyn SetRule> {
    Box::new(State)
}

struct State;

impl SetRule for State {
    fn see(&mut self, _seen: &Seen<'_>, _context: &Context<'_>, _found: &mut Found<'_>) {}

    fn finish(self: Box<Self>, set: &Set, found: &mut Found<'_>) {
        for group in set.amounts.groups() {
            let Some(usual) = group.usual() else { continue };
            for (amount, activity, path) in group.extremes() {
                // A slip of a thousand has its own, clearer finding.
                if is_far_above(&usual, *amount) && amounts::slip(&usual, *amount).is_none() {
                    let args = [
                        ("amount", group.arg(*amount)),
                        ("unit", group.unit_name()),
                        ("count", Arg::Count(group.spread.count())),
                        ("reporter", Arg::from(group.reporter.as_str())),
                    ];
                    found.add(activity, path.clone(), args);
                }
            }
        }
        if set.amounts.is_full() {
            found.limit(amounts::MOST_GROUPS);
        }
    }
}

/// Only amounts above are looked at: small ones are common and change no total.
fn is_far_above(usual: &Usual, amount: Amount) -> bool {
    // Groups of nearly equal amounts: at least a factor of two counts as their deviation.
    let deviation = usual.deviation.max(DOUBLING);
    // 0.6745 times the distance above 3.5 times the deviation.
    spread::size(amount).is_some_and(|size| (size - usual.median) * 6_745 > deviation * 35_000)
}

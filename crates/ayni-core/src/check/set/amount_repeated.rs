//! The same amount in many activities of one reporter: a fill-in value, or one sum copied down.

use std::collections::BTreeMap;

use ayni_model::{Amount, Arg, Severity};

use super::seen::{Seen, Set};
use crate::check::rule::{Found, RuleInfo, SetRule};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("amount-repeated", Severity::Note, "0.1.0", start);

/// How many reporters are kept.
const MOST_REPORTERS: usize = 2_000;

/// How many different amounts of a reporter are counted at a time. An amount that makes up more
/// than one in so many is never lost (Misra and Gries, Finding repeated elements, 1982).
const COUNTERS: usize = 64;

/// The least number of activities with the same amount, and of those with any.
const FEWEST: (u64, u64) = (10, 20);

fn start() -> Box<dyn SetRule> {
    Box::new(State::default())
}

/// The counters of one reporter.
struct Reporter {
    name: String,
    activities: u64,
    counters: Vec<Counter>,
}

/// How often one amount came, and where first.
struct Counter {
    amount: Amount,
    currency: String,
    /// In how many activities at least.
    count: u64,
    activity: String,
    resource: String,
    measure: usize,
}

#[derive(Default)]
struct State {
    reporters: BTreeMap<u64, Reporter>,
    full: bool,
}

impl SetRule for State {
    fn see(&mut self, seen: &Seen<'_>, _context: &Context<'_>, _found: &mut Found<'_>) {
        let activity = seen.activity;
        // Each amount once an activity: equal instalments of one project are as they should be.
        let money = activity.amounts().filter(|sum| !sum.quantity && !sum.amount.is_zero());
        let mut amounts: Vec<(Amount, &str, &str, usize)> =
            money.map(|sum| (sum.amount, sum.unit, sum.resource, sum.index)).collect();
        if amounts.is_empty() {
            return;
        }
        // The first place of each amount, since the sort leaves equal ones in their order.
        amounts.sort_by_key(|(amount, currency, _, _)| (*amount, *currency));
        amounts.dedup_by_key(|(amount, currency, _, _)| (*amount, *currency));
        let key = activity.reporter_key;
        if !self.reporters.contains_key(&key) && self.reporters.len() >= MOST_REPORTERS {
            self.full = true;
            return;
        }
        let reporter = self.reporters.entry(key).or_insert_with(|| Reporter {
            name: activity.reporter().to_owned(),
            activities: 0,
            counters: Vec::new(),
        });
        reporter.activities += 1;
        for (amount, currency, resource, measure) in amounts {
            let same = |counter: &&mut Counter| counter.amount == amount && counter.currency == currency;
            if let Some(counter) = reporter.counters.iter_mut().find(same) {
                counter.count += 1;
            } else if reporter.counters.len() < COUNTERS {
                reporter.counters.push(Counter {
                    amount,
                    currency: currency.to_owned(),
                    count: 1,
                    activity: activity.id().to_owned(),
                    resource: resource.to_owned(),
                    measure,
                });
            } else {
                reporter.counters.retain_mut(|counter| {
                    counter.count -= 1;
                    counter.count > 0
                });
            }
        }
    }

    fn finish(self: Box<Self>, _set: &Set, found: &mut Found<'_>) {
        for reporter in self.reporters.into_values() {
            for Counter { amount, currency, count, activity, resource, measure } in reporter.counters {
                // At least one in five of the reporter's activities.
                let many = count >= FEWEST.0 && count.saturating_mul(5) >= reporter.activities;
                if many && reporter.activities >= FEWEST.1 {
                    let args = [
                        ("amount", Arg::Money(amount, currency)),
                        ("count", Arg::Count(count)),
                        ("activities", Arg::Count(reporter.activities)),
                        ("reporter", Arg::from(reporter.name.as_str())),
                    ];
                    found.add(&activity, facts::measure_path(&resource, measure), args);
                }
            }
        }
        if self.full {
            found.limit(MOST_REPORTERS);
        }
    }
}

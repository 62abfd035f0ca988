//! The same amount in many activities of one reporter: a fill-in value, or one sum copied down.

use std::collections::BTreeMap;

use ayni_model::{Amount, Arg, Severity};

use super::brief::{Brief, Sum};
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

/// How many counters wait to be used again: those of as many reporters as most files have come free at a time.
const SPARE: usize = 64 * COUNTERS;

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
#[derive(Default)]
struct Counter {
    amount: Amount,
    currency: String,
    /// In how many activities at least.
    count: u64,
    activity: String,
    resource: String,
    measure: usize,
}

impl Reporter {
    /// Counts one amount of an activity. Counters that fell to nothing go to the spare ones, and new ones
    /// come from there: where amounts differ, nearly each one makes a counter.
    fn count(&mut self, activity: &Brief, sum: Sum<'_>, spare: &mut Vec<Counter>) {
        let same = |counter: &&mut Counter| counter.amount == sum.amount && counter.currency == sum.unit;
        if let Some(counter) = self.counters.iter_mut().find(same) {
            counter.count += 1;
        } else if self.counters.len() < COUNTERS {
            let mut counter = spare.pop().unwrap_or_default();
            counter.set(activity, sum);
            self.counters.push(counter);
        } else {
            self.counters.iter_mut().for_each(|counter| counter.count -= 1);
            spare.extend(self.counters.extract_if(.., |counter| counter.count == 0));
            spare.truncate(SPARE);
        }
    }
}

impl Counter {
    fn set(&mut self, activity: &Brief, sum: Sum<'_>) {
        (self.amount, self.count, self.measure) = (sum.amount, 1, sum.index);
        let words = [
            (&mut self.currency, sum.unit),
            (&mut self.activity, activity.id()),
            (&mut self.resource, sum.resource),
        ];
        for (into, words) in words {
            into.clear();
            into.push_str(words);
        }
    }
}

#[derive(Default)]
struct State {
    reporters: BTreeMap<u64, Reporter>,
    /// Counters that are free to be used again.
    spare: Vec<Counter>,
    full: bool,
}

impl SetRule for State {
    fn see(&mut self, seen: &Seen<'_>, _context: &Context<'_>, _found: &mut Found<'_>) {
        let activity = seen.activity;
        let mut money = activity.amounts().filter(|sum| !sum.quantity && !sum.amount.is_zero());
        let Some(first) = money.next() else { return };
        // Most activities have one.
        let more: Vec<Sum<'_>> = money.collect();
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
        let matters = |sum: &Sum<'_>| seen.asked.is_none_or(|asked| asked.sum(sum.amount, sum.unit));
        if more.is_empty() {
            if matters(&first) {
                reporter.count(activity, first, &mut self.spare);
            }
            return;
        }
        // Each amount once an activity: equal instalments of one project are as they should be. The first
        // place of each stands, since the sort leaves equal ones in their order.
        let mut amounts = vec![first];
        amounts.extend(more);
        amounts.sort_by_key(|sum| (sum.amount, sum.unit));
        amounts.dedup_by_key(|sum| (sum.amount, sum.unit));
        for sum in amounts.into_iter().filter(matters) {
            reporter.count(activity, sum, &mut self.spare);
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

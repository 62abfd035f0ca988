//! The same amount in many activities of one reporter: a fill-in value, or one sum copied down.

use std::collections::BTreeMap;

use ayni_model::{Activity, Amount, Arg, Path, Severity};

use super::hash::hash;
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
    /// Amount and currency to: how many activities at least, the first of them and its place.
    counters: BTreeMap<(Amount, String), (u64, String, Path)>,
}

#[derive(Default)]
struct State {
    reporters: BTreeMap<u64, Reporter>,
    full: bool,
}

impl SetRule for State {
    fn see(&mut self, activity: &Activity, _context: &Context<'_>, _found: &mut Found<'_>) {
        // Each amount once an activity: equal instalments of one project are as they should be.
        let mut amounts: BTreeMap<(Amount, &str), (&str, usize)> = BTreeMap::new();
        for resource in &activity.resources {
            for (index, measure) in resource.measures.iter().enumerate() {
                if let (Some(currency), amount) = (measure.currency(), measure.amount())
                    && !amount.is_zero()
                {
                    amounts.entry((amount, currency)).or_insert((&resource.id, index));
                }
            }
        }
        if amounts.is_empty() {
            return;
        }
        let key = hash(&activity.reporter);
        if !self.reporters.contains_key(&key) && self.reporters.len() >= MOST_REPORTERS {
            self.full = true;
            return;
        }
        let reporter = self.reporters.entry(key).or_insert_with(|| Reporter {
            name: activity.reporter.clone(),
            activities: 0,
            counters: BTreeMap::new(),
        });
        reporter.activities += 1;
        for ((amount, currency), (resource, index)) in amounts {
            let key = (amount, currency.to_owned());
            if let Some((count, _, _)) = reporter.counters.get_mut(&key) {
                *count += 1;
            } else if reporter.counters.len() < COUNTERS {
                let path = facts::measure_path(resource, index);
                reporter.counters.insert(key, (1, activity.id.clone(), path));
            } else {
                reporter.counters.retain(|_, (count, _, _)| {
                    *count -= 1;
                    *count > 0
                });
            }
        }
    }

    fn finish(self: Box<Self>, _context: &Context<'_>, found: &mut Found<'_>) {
        for reporter in self.reporters.into_values() {
            for ((amount, currency), (count, activity, path)) in reporter.counters {
                // At least one in five of the reporter's activities.
                let many = count >= FEWEST.0 && count.saturating_mul(5) >= reporter.activities;
                if many && reporter.activities >= FEWEST.1 {
                    let args = [
                        ("amount", Arg::Money(amount, currency)),
                        ("count", Arg::Count(count)),
                        ("activities", Arg::Count(reporter.activities)),
                        ("reporter", Arg::from(reporter.name.as_str())),
                    ];
                    found.add(&activity, path, args);
                }
            }
        }
        if self.full {
            found.limit(MOST_REPORTERS);
        }
    }
}

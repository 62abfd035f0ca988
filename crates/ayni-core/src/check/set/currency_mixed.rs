//! A reporter who reports in one currency all over, and in another in a handful of places: the
//! currency of those may have slipped.

use std::collections::BTreeMap;

use ayni_model::{Arg, Code, Path, Severity};

use super::seen::{Seen, Set};
use crate::check::Context;
use crate::check::rule::{Found, RuleInfo, SetRule};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("currency-mixed", Severity::Note, "0.1.0", start);

/// How many reporters are kept, and how many currencies of each.
const MOST: (usize, usize) = (2_000, 200);

/// How many places are kept of each currency: more than these are no exception any more.
const MOST_PLACES: usize = 20;

/// Fewer amounts than this show no habit.
const FEWEST: u64 = 20;

fn start() -> Box<dyn SetRule> {
    Box::new(State::default())
}

/// The amounts of one reporter in one currency.
#[derive(Default)]
struct Uses {
    count: u64,
    /// Places where the currency is neither the provider's nor the recipient's.
    places: Vec<(String, Path)>,
}

#[derive(Default)]
struct Reporter {
    name: String,
    count: u64,
    currencies: BTreeMap<String, Uses>,
}

#[derive(Default)]
struct State {
    reporters: BTreeMap<u64, Reporter>,
    full: bool,
}

impl SetRule for State {
    fn see(&mut self, seen: &Seen<'_>, context: &Context<'_>, _found: &mut Found<'_>) {
        let activity = seen.activity;
        let at_home = |currency: &str| {
            let mut countries = activity.countries();
            countries
                .any(|code| context.reference.countries.get(code).is_some_and(|one| one.currency == currency))
        };
        for sum in activity.amounts().filter(|sum| !sum.quantity) {
            let (key, currency) = (activity.reporter_key, sum.unit);
            if !self.reporters.contains_key(&key) && self.reporters.len() >= MOST.0 {
                self.full = true;
                return;
            }
            let reporter = self
                .reporters
                .entry(key)
                .or_insert_with(|| Reporter { name: activity.reporter().to_owned(), ..Reporter::default() });
            reporter.count += 1;
            if !reporter.currencies.contains_key(currency) {
                if reporter.currencies.len() >= MOST.1 {
                    continue;
                }
                reporter.currencies.insert(currency.to_owned(), Uses::default());
            }
            let Some(uses) = reporter.currencies.get_mut(currency) else {
                continue;
            };
            // One at home, or one place too many, and it is no exception any more.
            let all_abroad = uses.places.len() as u64 == uses.count;
            uses.count += 1;
            let matters = seen.asked.is_none_or(|asked| asked.unit(currency));
            if matters && all_abroad && uses.places.len() < MOST_PLACES && !at_home(currency) {
                uses.places.push((activity.id().to_owned(), sum.path().field("currency")));
            }
        }
    }

    fn finish(self: Box<Self>, _set: &Set, found: &mut Found<'_>) {
        for reporter in self.reporters.into_values().filter(|reporter| reporter.count >= FEWEST) {
            // The habit: nine in ten. The exception: one in fifty, or a single one.
            let usual = reporter
                .currencies
                .iter()
                .find(|(_, uses)| uses.count.saturating_mul(10) >= reporter.count.saturating_mul(9))
                .map(|(currency, _)| currency.clone());
            let Some(usual) = usual else { continue };
            let most = (reporter.count / 50).max(1);
            for (currency, uses) in &reporter.currencies {
                if uses.count > most || uses.places.len() as u64 != uses.count {
                    continue;
                }
                for (activity, path) in &uses.places {
                    let args = [
                        ("currency", Arg::Code(Code::new("currency", currency.as_str()))),
                        ("usual", Arg::Code(Code::new("currency", usual.as_str()))),
                        ("reporter", Arg::from(reporter.name.as_str())),
                    ];
                    found.add(activity, path.clone(), args);
                }
            }
        }
        if self.full {
            found.limit(MOST.0);
        }
    }
}

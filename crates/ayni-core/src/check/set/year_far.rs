//! A year that lies far from all others of its reporter, such as 2102 among 2012s.

use std::collections::BTreeMap;

use ayni_model::{Arg, Path, Severity};

use super::seen::{Seen, Set};
use crate::check::Context;
use crate::check::rule::{Found, RuleInfo, SetRule};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("year-far", Severity::Note, "0.1.0", start);

/// How many reporters are kept.
const MOST_REPORTERS: usize = 2_000;

/// How many activities are named in one year: more than these are no exception any more.
const MOST_NAMED: usize = 20;

/// Fewer activities than this show no usual span of years.
const FEWEST: u64 = 20;

/// Years without any activity that set others apart.
const GAP: i16 = 10;

fn start() -> Box<dyn SetRule> {
    Box::new(State::default())
}

#[derive(Default)]
struct Reporter {
    name: String,
    count: u64,
    /// Year of the start to: how many activities, and the first of them.
    years: BTreeMap<i16, (u64, Vec<String>)>,
}

#[derive(Default)]
struct State {
    reporters: BTreeMap<u64, Reporter>,
    full: bool,
}

impl SetRule for State {
    fn see(&mut self, seen: &Seen<'_>, _context: &Context<'_>, _found: &mut Found<'_>) {
        let activity = seen.activity;
        let Some(start) = activity.start else {
            return;
        };
        let key = activity.reporter_key;
        if !self.reporters.contains_key(&key) && self.reporters.len() >= MOST_REPORTERS {
            self.full = true;
            return;
        }
        let reporter = self
            .reporters
            .entry(key)
            .or_insert_with(|| Reporter { name: activity.reporter().to_owned(), ..Reporter::default() });
        reporter.count += 1;
        let (count, named) = reporter.years.entry(start).or_default();
        *count += 1;
        if named.len() < MOST_NAMED {
            named.push(activity.id().to_owned());
        }
    }

    fn finish(self: Box<Self>, _set: &Set, found: &mut Found<'_>) {
        for reporter in self.reporters.values().filter(|reporter| reporter.count >= FEWEST) {
            let clusters = clusters(&reporter.years);
            let size = |cluster: &[i16]| -> u64 {
                cluster.iter().filter_map(|year| reporter.years.get(year)).map(|(n, _)| n).sum()
            };
            let Some(usual) = clusters.iter().max_by_key(|cluster| size(cluster)) else {
                continue;
            };
            let (Some(first), Some(last)) = (usual.first(), usual.last()) else {
                continue;
            };
            // One in fifty, or a single one, is an exception; more is history.
            let most = (reporter.count / 50).max(1);
            for cluster in clusters.iter().filter(|cluster| size(cluster) <= most) {
                for year in cluster {
                    let named = reporter.years.get(year).map(|(_, named)| named);
                    for activity in named.into_iter().flatten() {
                        let args = [
                            ("year", Arg::Year(*year)),
                            ("first", Arg::Year(*first)),
                            ("last", Arg::Year(*last)),
                            ("reporter", Arg::from(reporter.name.as_str())),
                        ];
                        found.add(activity, Path::of("period.start"), args);
                    }
                }
            }
        }
        if self.full {
            found.limit(MOST_REPORTERS);
        }
    }
}

/// The years in groups that lie at least [`GAP`] years from each other.
fn clusters<T>(years: &BTreeMap<i16, T>) -> Vec<Vec<i16>> {
    let mut clusters: Vec<Vec<i16>> = Vec::new();
    for year in years.keys() {
        match clusters.last_mut() {
            Some(cluster) if cluster.last().is_some_and(|last| year - last < GAP) => cluster.push(*year),
            _ => clusters.push(vec![*year]),
        }
    }
    clusters
}

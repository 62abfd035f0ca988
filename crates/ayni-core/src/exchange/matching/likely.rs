//! Who has done the like before, or is spoken of: a provider for something of which only text, hosts and goals are known.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::reference::Reference;

use crate::exchange::find::Hit;

/// What is known of the thing itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Countries that its text names.
    pub named: BTreeSet<String>,
    /// Countries that host it.
    pub hosts: BTreeSet<String>,
}

/// A provider, with what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely {
    /// The provider.
    pub who: String,
    /// How much speaks for it.
    pub points: u64,
    /// Whether the text names it.
    pub named: bool,
    /// Whether it is a host.
    pub host: bool,
    /// Whether a host lies in its part of the world.
    pub near: bool,
    /// The records that it provided and that are alike, the likest first: their numbers.
    pub like: Vec<u32>,
}

/// Records that are looked at.
const LIKE: usize = 40;

/// Points: for being named and no host, named and host, host alone, and near a host. The likest records together give up
/// to a thousand.
const NAMED: u64 = 2_000;
const NAMED_HOST: u64 = 1_000;
const HOST: u64 = 500;
const NEAR: u64 = 100;

/// Providers, most likely first. Each record that is alike speaks for its providers by how like it is, squared, so that
/// one that is very like outweighs many that are a little; what else a provider does counts for nothing.
pub fn likely(
    reference: &Reference,
    known: &Known,
    hits: &[Hit],
    providers: impl Fn(u32) -> Vec<String>,
) -> Vec<Likely> {
    let best = hits.first().map_or(1, |hit| hit.score.max(1));
    let mut sums: BTreeMap<String, (u64, Vec<u32>)> = BTreeMap::new();
    for hit in hits.iter().take(LIKE) {
        let near = u64::try_from(u128::from(hit.score) * 1_000 / u128::from(best)).unwrap_or(1_000);
        for who in providers(hit.number) {
            let (sum, like) = sums.entry(who).or_default();
            *sum += near * near;
            like.push(hit.number);
        }
    }
    for who in known.named.iter().chain(&known.hosts) {
        sums.entry(who.clone()).or_default();
    }
    let most = sums.values().map(|(sum, _)| *sum).max().unwrap_or(0).max(1);
    let part = |code: &String| reference.countries.get(code).map(|country| country.sub_region.as_str());
    let parts: BTreeSet<Option<&str>> = known.hosts.iter().map(part).collect();
    let mut likely: Vec<Likely> = sums
        .into_iter()
        .map(|(who, (sum, like))| {
            let (named, host) = (known.named.contains(&who), known.hosts.contains(&who));
            let own = part(&who);
            let near = own.is_some() && parts.contains(&own);
            let said = match (named, host) {
                (true, false) => NAMED,
                (true, true) => NAMED_HOST,
                (false, true) => HOST,
                (false, false) => 0,
            };
            let points = sum * 1_000 / most + said + if near { NEAR } else { 0 };
            Likely { who, points, named, host, near, like }
        })
        .collect();
    likely.sort_by(|a, b| b.points.cmp(&a.points).then_with(|| a.who.cmp(&b.who)));
    likely
}

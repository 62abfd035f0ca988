//! Who has done the like before: a provider for something of which only text, hosts and goals are known.

use std::collections::BTreeMap;

use crate::exchange::find::Hit;

/// A provider, with what was alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely {
    /// The provider.
    pub who: String,
    /// How likely, of all that was alike, in thousandths.
    pub share: u32,
    /// The records that speak for it, the likest first: their numbers.
    pub like: Vec<u32>,
}

/// Records that are looked at.
const LIKE: usize = 40;

/// Providers of what is like the question, most likely first: each record speaks for its providers by how like it is,
/// squared, so that one that is very like outweighs many that are a little. How much a provider does elsewhere counts for
/// nothing.
pub fn likely(hits: &[Hit], providers: impl Fn(u32) -> Vec<String>) -> Vec<Likely> {
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
    let all: u64 = sums.values().map(|(sum, _)| sum).sum();
    let mut likely: Vec<Likely> = sums
        .into_iter()
        .map(|(who, (sum, like))| Likely {
            who,
            share: u32::try_from(sum * 1_000 / all.max(1)).unwrap_or(1_000),
            like,
        })
        .collect();
    // Ties by share are told apart by what is most alike, then by name.
    likely.sort_by(|a, b| b.share.cmp(&a.share).then_with(|| (&a.like, &a.who).cmp(&(&b.like, &b.who))));
    likely
}

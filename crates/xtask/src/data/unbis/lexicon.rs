//! Which words of two languages stand for each other, learned from names that stand beside each other.
//!
//! The first model of Brown and others (1993): each English word of a name was brought in by one word of the other
//! language; how likely which, is counted again and again until it settles. In whole numbers (millionths), so that
//! the file is the same wherever it is made.

use std::collections::{BTreeMap, BTreeSet};

use ayni_core::exchange::find::roots;

use super::Name;

/// Rounds of counting; after these the order of meanings no longer changes.
const ROUNDS: usize = 6;
/// Meanings that are kept of a word, and how likely one must be, in thousandths.
const MOST: usize = 3;
const LEAST: u64 = 80;

const ONE: u64 = 1_000_000;

/// The words of a language in order, each with what it means: `child:912 minor:80`.
pub(super) fn learn(names: &[Name], language: &str) -> Vec<(String, String)> {
    let pairs: Vec<(Vec<String>, Vec<String>)> = names
        .iter()
        .filter_map(|name| {
            let (theirs, english) = (own(name.get(language)?, language), own(name.get("en")?, "en"));
            (!theirs.is_empty() && !english.is_empty()).then_some((theirs, english))
        })
        .collect();
    // Each pair of words that stand beside each other has a place.
    let mut places: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (theirs, english) in &pairs {
        for word in theirs {
            for other in english {
                let next = places.len();
                places.entry((word, other)).or_insert(next);
            }
        }
    }
    // For each English word of a name, the places of the pairs that it is in there.
    let groups: Vec<Vec<usize>> = pairs
        .iter()
        .flat_map(|(theirs, english)| english.iter().map(move |other| (theirs, other)))
        .map(|(theirs, other)| {
            theirs.iter().filter_map(|word| places.get(&(word.as_str(), other.as_str())).copied()).collect()
        })
        .collect();
    let mut likely: Vec<u64> = vec![ONE; places.len()];
    for _ in 0..ROUNDS {
        let mut counts: Vec<u64> = vec![0; places.len()];
        for group in &groups {
            let of = |place: &usize| likely.get(*place).copied().unwrap_or_default();
            let sum: u64 = group.iter().map(of).sum();
            for place in group {
                if let Some(count) = counts.get_mut(*place) {
                    *count += of(place) * ONE / sum.max(1);
                }
            }
        }
        let mut sums: BTreeMap<&str, u64> = BTreeMap::new();
        for ((word, _), place) in &places {
            *sums.entry(word).or_default() += counts.get(*place).copied().unwrap_or_default();
        }
        for ((word, _), place) in &places {
            let sum = sums.get(word).copied().unwrap_or_default().max(1);
            if let (Some(into), Some(count)) = (likely.get_mut(*place), counts.get(*place)) {
                *into = count * ONE / sum;
            }
        }
    }
    let mut meanings: BTreeMap<&str, Vec<(u64, &str)>> = BTreeMap::new();
    for ((word, other), place) in &places {
        let weight = likely.get(*place).copied().unwrap_or_default() * 1_000 / ONE;
        if weight >= LEAST {
            meanings.entry(word).or_default().push((weight, other));
        }
    }
    meanings
        .into_iter()
        .map(|(word, mut all)| {
            all.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
            let all: Vec<String> =
                all.iter().take(MOST).map(|(weight, stem)| format!("{stem}:{weight}")).collect();
            (word.to_owned(), all.join(" "))
        })
        .collect()
}

/// The roots of a name, each once; numbers are the same in every language.
fn own(name: &str, language: &str) -> Vec<String> {
    let roots: BTreeSet<String> = roots(name, language).into_iter().collect();
    roots.into_iter().filter(|root| !root.chars().any(|letter| letter.is_ascii_digit())).collect()
}

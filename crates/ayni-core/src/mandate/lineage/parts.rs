//! Paragraphs that became several, several that became one, and wording that stands twice.

use std::collections::BTreeSet;

use super::compare::{Group, Joined, ready};
use super::pairs::{Ground, Ready};
use super::words::aligned_numbers;

/// A paragraph is a part of another from so many thousandths of its weight on that stand there.
const PART: u64 = 550;

/// And so many that stand where the other's own counterpart has nothing.
const FREE: u64 = 450;

/// It echoes the other from so many thousandths on.
const ECHO: u64 = 300;

/// A part, and an echo, has at least so many words.
const WORDS: usize = 5;
const ECHO_WORDS: usize = 12;

/// A paragraph that nothing was found for and one of the other document that holds much of it, closest first.
struct Loose {
    within: u64,
    alone: u32,
    whole: u32,
}

/// Joins to groups what is a part of them; what can be looked at again for echoes is handed back.
pub(super) fn join(ground: &Ground<'_>, groups: &mut [Group]) -> BTreeSet<(u32, u32)> {
    let candidates = ground.candidates();
    for of_after in [true, false] {
        for loose in loose(ground, groups, &candidates, of_after, PART) {
            let own = |group: &&mut Group| {
                if of_after { group.before == [loose.whole] } else { group.after == [loose.whole] }
            };
            let Some(group) = groups.iter_mut().find(own) else { continue };
            if is_free(ground, group, &loose, of_after) {
                let places = if of_after { &mut group.after } else { &mut group.before };
                places.push(loose.alone);
                places.sort_unstable();
            }
        }
    }
    candidates
}

/// Of each paragraph that stands alone, the one of the other document that holds most of it.
pub(super) fn echoes(
    ground: &Ground<'_>,
    groups: &[Group],
    candidates: &BTreeSet<(u32, u32)>,
) -> (Vec<Option<u32>>, Vec<Option<u32>>) {
    let mut found = (vec![None; ground.before.len()], vec![None; ground.after.len()]);
    for of_after in [true, false] {
        for loose in loose(ground, groups, candidates, of_after, ECHO) {
            let (side, out) =
                if of_after { (&ground.after, &mut found.1) } else { (&ground.before, &mut found.0) };
            let long = ready(side, loose.alone).is_some_and(|one| one.tokens.len() >= ECHO_WORDS);
            if let Some(echo @ None) = out.get_mut(loose.alone as usize).filter(|_| long) {
                *echo = Some(loose.whole);
            }
        }
    }
    found
}

fn loose(
    ground: &Ground<'_>,
    groups: &[Group],
    candidates: &BTreeSet<(u32, u32)>,
    of_after: bool,
    least: u64,
) -> Vec<Loose> {
    let grouped: BTreeSet<u32> = groups
        .iter()
        .flat_map(|group| if of_after { group.after.iter() } else { group.before.iter() })
        .copied()
        .collect();
    let mut all = Vec::new();
    for (a, b) in candidates {
        let (alone, whole) = if of_after { (*b, *a) } else { (*a, *b) };
        if grouped.contains(&alone) {
            continue;
        }
        let (Some(one), Some(other)) = (
            ready(if of_after { &ground.after } else { &ground.before }, alone),
            ready(if of_after { &ground.before } else { &ground.after }, whole),
        ) else {
            continue;
        };
        let within = 1_000 * ground.common(&one.pairs, &other.pairs) / one.weight.max(1);
        if within >= least && one.tokens.len() >= WORDS && one.may_be(other) {
            all.push(Loose { within, alone, whole });
        }
    }
    all.sort_by_key(|loose| {
        (std::cmp::Reverse(loose.within), loose.whole.abs_diff(loose.alone), loose.alone, loose.whole)
    });
    all
}

/// Whether the loose paragraph stands where the whole has words that its counterparts lack.
fn is_free(ground: &Ground<'_>, group: &Group, loose: &Loose, of_after: bool) -> bool {
    let (whole_side, part_side, parts) = if of_after {
        (&ground.before, &ground.after, &group.after)
    } else {
        (&ground.after, &ground.before, &group.before)
    };
    let (Some(whole), Some(part)) = (ready(whole_side, loose.whole), ready(part_side, loose.alone)) else {
        return false;
    };
    if parts.contains(&loose.alone) {
        return false;
    }
    let joined = Joined::of(part_side, parts);
    let alone = Joined::of(whole_side, &[loose.whole]);
    let used: BTreeSet<usize> = aligned_numbers(&alone.numbers, &joined.numbers, alone.comes_after(&joined))
        .into_iter()
        .map(|(at, _)| at)
        .collect();
    let free = free_pairs(whole, &used);
    let common: Vec<u32> = part.pairs.iter().copied().filter(|pair| free.contains(pair)).collect();
    1_000 * ground.weight(&common) / part.weight.max(1) >= FREE
}

/// The pairs of a paragraph both of whose words are unused. Pairs carry numbers by their first word's place.
fn free_pairs(whole: &Ready<'_>, used: &BTreeSet<usize>) -> BTreeSet<u32> {
    whole
        .in_place
        .iter()
        .enumerate()
        .filter(|(at, _)| !used.contains(at) && !used.contains(&(at + 1)))
        .map(|(_, pair)| *pair)
        .collect()
}

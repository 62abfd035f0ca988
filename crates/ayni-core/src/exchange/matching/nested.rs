//! Groups that lie within each other.

use std::collections::BTreeSet;

use super::assign::{Group, Infeasible, Party};

/// Groups by which lies within which.
pub(super) struct Nested {
    parents: Vec<Option<usize>>,
    innermost: Vec<Option<usize>>,
}

impl Nested {
    /// The smallest group around a group.
    pub(super) fn parent(&self, group: usize) -> Option<usize> {
        self.parents.get(group).copied().flatten()
    }

    /// The smallest group that somebody belongs to.
    pub(super) fn innermost(&self, member: usize) -> Option<usize> {
        self.innermost.get(member).copied().flatten()
    }
}

/// Which of these groups of these people lies within which; two that cross are told.
pub(super) fn nested(groups: &[Group], parties: &[Party]) -> Result<Nested, Infeasible> {
    let members: Vec<BTreeSet<usize>> = groups
        .iter()
        .map(|group| parties.iter().enumerate().filter(|(_, one)| group.has(one)).map(|(at, _)| at).collect())
        .collect();
    let mut parents = vec![None; groups.len()];
    for (at, own) in members.iter().enumerate() {
        for (other, theirs) in members.iter().enumerate().filter(|(other, _)| *other != at) {
            if own.is_disjoint(theirs) {
                continue;
            }
            let within = own.is_subset(theirs) && (own.len() < theirs.len() || other < at);
            let around = theirs.is_subset(own);
            if !within
                && !around
                && let (Some(one), Some(two)) = (groups.get(at), groups.get(other))
            {
                return Err(Infeasible::Crossing(one.clone(), two.clone()));
            }
            // The smallest around it; of two with the same members the later lies within the earlier.
            let smaller = |best: &Option<usize>| {
                best.and_then(|best| members.get(best)).is_none_or(|best| theirs.len() <= best.len())
            };
            if within
                && parents.get(at).is_some_and(smaller)
                && let Some(parent) = parents.get_mut(at)
            {
                *parent = Some(other);
            }
        }
    }
    let innermost = (0..parties.len())
        .map(|party| {
            let own = members.iter().enumerate().filter(|(_, members)| members.contains(&party));
            own.min_by_key(|(at, members)| (members.len(), usize::MAX - at)).map(|(at, _)| at)
        })
        .collect();
    Ok(Nested { parents, innermost })
}

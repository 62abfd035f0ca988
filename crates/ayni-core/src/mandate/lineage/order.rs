//! Which of several things have kept their order.

/// Of values in a row, each with a weight, those that rise and together weigh most; one `bool` each. Of equal
/// weights the earlier stay.
pub(super) fn longest_rise(values: &[(usize, u64)]) -> Vec<bool> {
    // The best weight of a rise that ends at a value of such a rank, and where it ends: a tree of maxima.
    let mut sorted: Vec<usize> = values.iter().map(|(value, _)| *value).collect();
    sorted.sort_unstable();
    sorted.dedup();
    let mut tree: Vec<(u64, Option<usize>)> = vec![(0, None); sorted.len() + 1];
    let mut before: Vec<Option<usize>> = Vec::with_capacity(values.len());
    let mut best: (u64, Option<usize>) = (0, None);
    for (at, (value, weight)) in values.iter().enumerate() {
        let rank = sorted.partition_point(|other| other < value);
        let mut found: (u64, Option<usize>) = (0, None);
        let mut place = rank;
        while place > 0 {
            let node = tree.get(place).copied().unwrap_or((0, None));
            if node.0 > found.0 {
                found = node;
            }
            place &= place - 1;
        }
        before.push(found.1);
        let total = found.0.saturating_add(*weight);
        if total > best.0 {
            best = (total, Some(at));
        }
        let mut place = rank + 1;
        while let Some(node) = tree.get_mut(place) {
            if total > node.0 {
                *node = (total, Some(at));
            }
            place += place & place.wrapping_neg();
        }
    }
    let mut kept = vec![false; values.len()];
    let mut next = best.1;
    while let Some(at) = next {
        if let Some(kept) = kept.get_mut(at) {
            *kept = true;
        }
        next = before.get(at).copied().flatten();
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::longest_rise;

    #[test]
    fn the_heaviest_rise_stays() {
        let kept = |values: &[(usize, u64)]| longest_rise(values);
        assert!(kept(&[]).is_empty());
        assert_eq!(kept(&[(3, 1), (1, 1), (2, 1)]), [false, true, true]);
        assert_eq!(kept(&[(3, 9), (1, 1), (2, 1)]), [true, false, false]);
        assert_eq!(kept(&[(1, 1), (1, 1)]), [true, false], "what is equal does not rise");
    }
}

//! What the stated shares of a list come to, and whether rounding explains what is open.

use ayni_model::Amount;

use crate::check::facts::ShareLines;

/// One per cent: rounding never explains more.
const MOST: i128 = 10_000;

/// What the shares of one list come to.
pub(super) struct Sum {
    /// The sum of all shares.
    pub(super) sum: Amount,
    /// Whether it is a whole, or differs from one by no more than rounding can.
    pub(super) whole: bool,
}

/// The sum of a list where every line has a share; `None` for any other list, and where one share
/// is out of range (which is the finding `share-range`).
///
/// Each share may be off by one in the last decimal place that the list uses, so `n` lines explain
/// `n` of those; 33 + 33 + 33 is a whole, and 60 + 30 is not.
pub(super) fn of(lines: &ShareLines<'_>) -> Option<Sum> {
    let mut sum = Amount::ZERO;
    let mut place = MOST;
    for (_, share) in lines {
        let share = (*share)?;
        if !in_range(share) {
            return None;
        }
        sum = sum.plus(share).ok()?;
        while place > 1 && share.millionths() % place != 0 {
            place /= 10;
        }
    }
    if lines.is_empty() {
        return None;
    }
    let open = (sum.millionths() - Amount::ONE.millionths()).abs();
    let explained = place.saturating_mul(lines.len() as i128).min(MOST);
    Some(Sum { sum, whole: open <= explained })
}

/// Whether a share is a part of a whole.
pub(super) fn in_range(share: Amount) -> bool {
    !share.is_negative() && share <= Amount::ONE
}

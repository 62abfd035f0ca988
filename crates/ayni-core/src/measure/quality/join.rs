//! How several values become one.

use ayni_model::{Amount, Joining};

/// The unit in which a ratio is shown times a hundred.
const PERCENT: &str = "percent";

/// One value of several, with what it is the quotient of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Joined {
    pub value: Option<Amount>,
    pub numerator: Option<Amount>,
    pub denominator: Option<Amount>,
}

/// A value on its way: the value itself, of a ratio numerator and denominator.
pub(super) type Parts = (Option<Amount>, Option<Amount>, Option<Amount>);

/// Joins values as their indicator says. What is not to be added stays what it is where it is alone, and
/// is nothing where it is not. A sum beyond what can be kept is nothing as well: it is no figure.
pub(super) fn join(joining: Joining, unit: &str, all: &[Parts]) -> Joined {
    match joining {
        Joining::Sum => Joined { value: sum(all.iter().map(|one| one.0)), ..Joined::default() },
        Joining::Maximum => Joined { value: all.iter().filter_map(|one| one.0).max(), ..Joined::default() },
        Joining::DoNotAdd => match all {
            [(value, numerator, denominator)] => {
                Joined { value: *value, numerator: *numerator, denominator: *denominator }
            }
            _ => Joined::default(),
        },
        Joining::WeightedRatio => ratio(all, unit == PERCENT),
    }
}

/// The sum of numerators over the sum of denominators: divided once, rounded half to even to millionths.
pub(super) fn ratio(all: &[Parts], percent: bool) -> Joined {
    let numerator = sum(all.iter().map(|one| one.1));
    let denominator = sum(all.iter().map(|one| one.2));
    let value = match (numerator, denominator) {
        (Some(numerator), Some(denominator)) if percent => {
            Amount::whole(100).times_ratio(numerator, denominator).ok()
        }
        (Some(numerator), Some(denominator)) => numerator.divided_by(denominator).ok(),
        _ => None,
    };
    Joined { value, numerator, denominator }
}

/// The sum of what is there; `None` where nothing is, or where it is too large to be kept.
fn sum(all: impl Iterator<Item = Option<Amount>>) -> Option<Amount> {
    all.flatten()
        .try_fold(None::<Amount>, |sum, one| match sum {
            None => Ok(Some(one)),
            Some(sum) => sum.plus(one).map(Some),
        })
        .ok()
        .flatten()
}

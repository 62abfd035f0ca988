//! The totals that are compared, and the lines that their differences are made of.

use ayni_model::comparison::Scope;
use ayni_model::measure::{Direction, MeasureRow};
use ayni_model::{Amount, AmountError, Basis};
use serde::Serialize;

use super::cause::Cause;

/// What a total is of. Fields that a scope does not ask for are empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct CellKey {
    /// The scope.
    pub scope: Scope,
    /// The view.
    pub direction: Direction,
    /// The basis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// The framework group.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// The framework item.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub item: String,
    /// The unit of quantities; empty for money.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// The form of cooperation.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub form: String,
}

/// Sums over rows, or differences of such sums, which may be below zero: then `N` has a sign. A sum over
/// nothing is missing and not zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sums<N> {
    /// In current United States dollars.
    pub usd: Option<Amount>,
    /// In national currency.
    pub national: Option<Amount>,
    /// In constant United States dollars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub constant: Option<Amount>,
    /// In international dollars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub international: Option<Amount>,
    /// Of quantities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Amount>,
    /// How many rows.
    pub rows: N,
    /// How many activities.
    pub activities: N,
}

/// Sums over rows.
pub type Figures = Sums<u64>;

/// Differences of [`Figures`].
pub type Gaps = Sums<i64>;

impl<N> Sums<N> {
    fn amounts(&self) -> [Option<Amount>; 5] {
        [self.usd, self.national, self.constant, self.international, self.quantity]
    }
}

impl Figures {
    /// The figures of one row; of presence there are none.
    pub fn of(row: &MeasureRow) -> Figures {
        Figures {
            usd: row.usd,
            national: row.national,
            constant: row.constant,
            international: row.international,
            quantity: row.quantity,
            rows: 1,
            activities: 0,
        }
    }

    /// Whether the sums are the same, however many rows they are over.
    pub fn same_sums(&self, other: &Figures) -> bool {
        self.amounts() == other.amounts()
    }

    /// With another's figures added.
    pub fn plus(&self, other: &Figures) -> Result<Figures, AmountError> {
        let sum = |a: Option<Amount>, b: Option<Amount>| match (a, b) {
            (Some(a), Some(b)) => a.plus(b).map(Some),
            (a, b) => Ok(a.or(b)),
        };
        self.beside(other, sum, |a, b| a.checked_add(b))
    }

    /// By how much the second is more than the first. What only one of them has is all of its difference;
    /// what neither has is missing.
    pub fn differences(first: &Figures, second: &Figures) -> Result<Gaps, AmountError> {
        let gap = |a: Option<Amount>, b: Option<Amount>| match (a, b) {
            (None, None) => Ok(None),
            (a, b) => b.unwrap_or(Amount::ZERO).minus(a.unwrap_or(Amount::ZERO)).map(Some),
        };
        first.beside(second, gap, |a, b| b.checked_signed_diff(a))
    }

    /// What becomes of each two figures that stand beside each other.
    fn beside<N>(
        &self,
        other: &Figures,
        amount: impl Fn(Option<Amount>, Option<Amount>) -> Result<Option<Amount>, AmountError>,
        count: impl Fn(u64, u64) -> Option<N>,
    ) -> Result<Sums<N>, AmountError> {
        let count = |a, b| count(a, b).ok_or(AmountError::TooLarge);
        Ok(Sums {
            usd: amount(self.usd, other.usd)?,
            national: amount(self.national, other.national)?,
            constant: amount(self.constant, other.constant)?,
            international: amount(self.international, other.international)?,
            quantity: amount(self.quantity, other.quantity)?,
            rows: count(self.rows, other.rows)?,
            activities: count(self.activities, other.activities)?,
        })
    }
}

impl Gaps {
    /// Whether nothing differs.
    pub fn none(&self) -> bool {
        self.amounts().iter().all(|sum| sum.is_none_or(Amount::is_zero)) && self.activities == 0
    }

    /// What lines are ordered by: the largest first.
    pub(super) fn size(&self) -> [u128; 4] {
        let size = |amount: Option<Amount>| amount.map_or(0, |amount| amount.millionths().unsigned_abs());
        [size(self.usd), size(self.national), size(self.quantity), u128::from(self.activities.unsigned_abs())]
    }
}

/// What one cause contributes to the difference of a total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CauseLine {
    /// The cause.
    #[serde(flatten)]
    pub cause: Cause,
    /// What the rows of this cause give to the first total. Activities are those that are in the first
    /// total only, each under the cause of its first row there.
    pub from: Figures,
    /// What they give to the second total.
    pub to: Figures,
    /// What they give to the difference.
    pub difference: Gaps,
    /// How many of the rows differ in something else as well, which is not told apart.
    pub mixed: u64,
}

/// One total in both measurements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CellComparison {
    /// What it is of.
    #[serde(flatten)]
    pub key: CellKey,
    /// In the first measurement.
    pub first_total: Figures,
    /// In the second.
    pub second_total: Figures,
    /// The second less the first.
    pub difference: Gaps,
    /// Why, the largest first; they add up to the difference.
    pub causes: Vec<CauseLine>,
}

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

/// Sums over rows. A sum over nothing is missing and not zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
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
    pub rows: u64,
    /// How many activities.
    pub activities: u64,
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
        self.sums() == other.sums()
    }

    fn sums(&self) -> [Option<Amount>; 5] {
        [self.usd, self.national, self.constant, self.international, self.quantity]
    }

    /// With another's figures added.
    pub fn plus(&self, other: &Figures) -> Result<Figures, AmountError> {
        let sum = |a: Option<Amount>, b: Option<Amount>| match (a, b) {
            (Some(a), Some(b)) => a.plus(b).map(Some),
            (a, b) => Ok(a.or(b)),
        };
        Ok(Figures {
            usd: sum(self.usd, other.usd)?,
            national: sum(self.national, other.national)?,
            constant: sum(self.constant, other.constant)?,
            international: sum(self.international, other.international)?,
            quantity: sum(self.quantity, other.quantity)?,
            rows: self.rows + other.rows,
            activities: self.activities + other.activities,
        })
    }

    /// By how much the second is more than the first. What only one of them has is all of its difference;
    /// what neither has is missing.
    pub fn differences(first: &Figures, second: &Figures) -> Result<Gaps, AmountError> {
        let gap = |a: Option<Amount>, b: Option<Amount>| match (a, b) {
            (None, None) => Ok(None),
            (a, b) => b.unwrap_or(Amount::ZERO).minus(a.unwrap_or(Amount::ZERO)).map(Some),
        };
        let count =
            |a: u64, b: u64| i64::try_from(i128::from(b) - i128::from(a)).map_err(|_| AmountError::TooLarge);
        Ok(Gaps {
            usd: gap(first.usd, second.usd)?,
            national: gap(first.national, second.national)?,
            constant: gap(first.constant, second.constant)?,
            international: gap(first.international, second.international)?,
            quantity: gap(first.quantity, second.quantity)?,
            rows: count(first.rows, second.rows)?,
            activities: count(first.activities, second.activities)?,
        })
    }
}

/// Differences of [`Figures`], which may be below zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Gaps {
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
    /// Of rows.
    pub rows: i64,
    /// Of activities.
    pub activities: i64,
}

impl Gaps {
    /// Whether nothing differs.
    pub fn none(&self) -> bool {
        let sums = [self.usd, self.national, self.constant, self.international, self.quantity];
        sums.iter().all(|sum| sum.is_none_or(Amount::is_zero)) && self.activities == 0
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

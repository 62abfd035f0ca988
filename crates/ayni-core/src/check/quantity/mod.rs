//! Quantities in their own units.

mod people;
pub(super) mod people_uncounted;
pub(super) mod quantity_days;
pub(super) mod quantity_large;
pub(super) mod quantity_money;
pub(super) mod unit_missing;

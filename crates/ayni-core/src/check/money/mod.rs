//! Amounts, currencies, bases and loans.

pub(super) mod amount_negative;
pub(super) mod amount_zero;
pub(super) mod basis_missing;
pub(super) mod currency_foreign;
pub(super) mod currency_missing;
pub(super) mod currency_year;
pub(super) mod disbursed_above;
pub(in crate::check) mod loan;
pub(super) mod loan_maturity;
pub(super) mod loan_terms;
pub(super) mod resource_empty;
pub(super) mod resource_repeated;
pub(super) mod withheld_reason;

//! Shares that make a whole.

pub(super) mod share_above;
pub(super) mod share_range;
pub(super) mod share_rounding;
pub(super) mod share_some;
pub(super) mod share_sum;
mod sum;

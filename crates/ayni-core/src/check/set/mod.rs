//! Rules over a set of activities; each keeps a bounded state.

pub(super) mod amount_outlier;
pub(super) mod amount_repeated;
pub(super) mod amount_slip;
mod amounts;
pub(super) mod brief;
pub(super) mod currency_mixed;
pub(super) mod duplicate_id;
pub(super) mod duplicate_likely;
mod hash;
pub(super) mod parent_cycle;
pub(super) mod parent_missing;
pub(super) mod reported;
pub(super) mod seen;
mod spread;
pub(super) mod year_far;

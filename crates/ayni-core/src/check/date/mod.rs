//! Dates, periods and status.

pub(super) mod completed_future;
pub(super) mod completed_open;
pub(super) mod date_range;
pub(super) mod period_order;
pub(super) mod resource_period;
pub(super) mod status_disbursed;

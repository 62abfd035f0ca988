//! Codes and the lists that have them.

pub(super) mod code_repeated;
pub(super) mod country_unknown;
pub(super) mod currency_unknown;
pub(super) mod goal_nested;
pub(super) mod goal_unknown;
pub(super) mod kind_unknown;
pub(super) mod list_unknown;
pub(super) mod lookup;
pub(super) mod marker_score;
pub(super) mod marker_unknown;
pub(super) mod place_unknown;
pub(super) mod sector_unknown;
pub(super) mod unit_unknown;

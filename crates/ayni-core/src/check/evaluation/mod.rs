//! Rules over evaluations.

pub(super) mod evaluation_criteria_unknown;
pub(super) mod evaluation_criterion_repeated;
pub(super) mod evaluation_criterion_unknown;
pub(super) mod evaluation_future;
pub(super) mod evaluation_rating_unknown;

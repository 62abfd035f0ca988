//! Rules over phases and value added of triangular cooperation.

pub(super) mod phase_not_triangular;
pub(super) mod phase_party;
pub(super) mod phase_unknown;
pub(super) mod value_added_unknown;

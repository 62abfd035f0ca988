//! What every activity needs.

pub(super) mod identity_missing;
pub(super) mod line_id;
pub(super) mod parties_missing;
pub(super) mod provider_missing;
pub(super) mod recipient_missing;
pub(super) mod title_missing;
pub(super) mod year_missing;

//! Parties, roles and forms of cooperation.

pub(super) mod country_not_involved;
pub(super) mod first_provider_north;
pub(super) mod party_country;
pub(super) mod payer_open;
pub(super) mod payer_unknown;
pub(super) mod provider_is_recipient;
pub(super) mod recipient_north;
pub(super) mod role_overlap;
pub(super) mod second_bilateral;
pub(super) mod triangular_second;

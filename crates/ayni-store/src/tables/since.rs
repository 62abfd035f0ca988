//! Which migration brought what, where many columns came at once.

use super::ColumnForm;

/// The migration that brought the tables of the exchange.
pub(super) const EXCHANGE: i64 = 10;
/// The place of `0012_rounds.sql` among the migrations.
pub(super) const ROUNDS: i64 = 12;
/// The place of `0013_exchange_live.sql`.
const LIVE: i64 = 13;

/// The columns of `exchange_consent`: who holds such an address can still take consent back after a restore.
pub(super) const CONSENT: &[ColumnForm] = &[
    ("id", 'i', LIVE),
    ("record", 'i', LIVE),
    ("secret", 'b', LIVE),
    ("person", 'i', LIVE),
    ("made", 'i', LIVE),
    ("until", 'i', LIVE),
];

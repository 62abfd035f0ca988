//! The exchange: records in versions that are never overwritten, what others say of them, and partnerships.

mod consent;
mod drafts;
mod partnerships;
mod records;
mod said;
mod saved;

pub use drafts::ExchangeDraft;
pub use partnerships::{Message, NewPartner, Partner, Partnership};
pub(crate) use records::{COLUMNS as RECORD_COLUMNS, line as record_line};
pub use records::{ExchangeState, ExchangeVersion, Keeping, Kept, KeptRecord, RecordLine};
pub use said::{Feedback, Grant, NewReview, ReviewLine, UseLine};
pub use saved::SavedSearch;

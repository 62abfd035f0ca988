//! The exchange: records in versions that are never overwritten, what others say of them, and partnerships.

mod consent;
mod drafts;
mod partnerships;
mod records;
mod said;
mod saved;
mod versions;

pub use drafts::ExchangeDraft;
pub use partnerships::{Agreement, ContactLimit, Message, NewPartner, Partner, Partnership};
pub(crate) use records::{COLUMNS as RECORD_COLUMNS, line as record_line};
pub use records::{ExchangeState, Keeping, Kept, KeptRecord, RecordLine};
pub use said::{Feedback, Grant, NewReview, ReviewLine, UseLine};
pub use saved::SavedSearch;
pub use versions::ExchangeVersion;

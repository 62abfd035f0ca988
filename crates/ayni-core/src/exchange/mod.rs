//! The exchange: finding what others have done, offer and need, and bringing them together.

pub mod find;
pub mod matching;

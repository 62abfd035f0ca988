//! The exchange: records are checked, shown as far as they may be, found, brought together, compared, reviewed;
//! partnerships become activities.

pub mod activity;
pub mod alike;
pub mod badge;
pub mod check;
pub mod disclose;
pub mod entry;
pub mod find;
pub mod funnel;
pub mod matching;

#[cfg(test)]
mod tests;

//! The exchange: records are checked, shown as far as they may be, compared, reviewed; partnerships become activities.

pub mod activity;
pub mod alike;
pub mod badge;
pub mod check;
pub mod disclose;
pub mod funnel;

#[cfg(test)]
mod tests;

//! Questionnaires at work: what a form's logic says, answers worked out, checked and merged.
//!
//! Expressions are worked out exactly: numbers are [`Amount`](ayni_model::Amount)s, days are counted from
//! 1 January 1970, and nothing here is a floating point number. What XLSForm knows and needs one for
//! (angles, logarithms), or chance, a device or a file, is named with its row and gives no value.

mod check;
mod dates;
mod edit;
mod evaluate;
mod fill;
mod form_check;
mod functions;
mod index;
mod merge;
mod order;
mod place;
mod sheet;
mod value;

pub use check::{LONGEST, check};
pub use edit::{Edit, TooLong, edit};
pub use evaluate::{Trouble, evaluate};
pub use fill::{Filled, Scope, fill};
pub use form_check::check_form;
pub use index::Index;
pub use merge::{Merged, merge};
pub use sheet::{Part, Sheet, Shown, ShownGroup, ShownRepeat, sheet};
pub use value::Value;

#[cfg(test)]
mod tests;

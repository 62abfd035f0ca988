//! Framework editions and methods as data: what is wrong with one, what differs between two, and what
//! one says.
//!
//! A file that can be read may still classify by chance (two rules that both hold), leave something
//! without an item, or ask for a rate that nobody has. `docs/methods/frameworks.md` and
//! `docs/methods/methods.md` say what is looked for and why.

mod criteria;
mod day_rates;
mod framework;
mod lines;
mod method;
mod months;
mod show;
mod space;
mod texts;

pub use criteria::{criteria_sets, criteria_shown};
pub use framework::check_framework;
pub use lines::{EditionLine, Leaf, compare};
pub use method::{MethodContext, check_method, rows_outside};
pub use show::{MapLine, compared, map_document, map_lines, method_shown, shown};

#[cfg(test)]
mod tests;

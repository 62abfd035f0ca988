//! What people write into cells, as values: numbers, dates, yes and no, lists, units in headers.
//!
//! Every function is pure and strict: a text either has one meaning, or it is a fault that says
//! why. Nothing is guessed for one value alone; what a whole column shows (its decimal mark, its
//! order of day and month) is found first and given to the parser.

mod bools;
mod currencies;
mod dates;
mod digits;
mod fold;
mod header;
mod lists;
mod months;
mod numbers;
mod order;
mod scales;
mod style;

pub use bools::parse_bool;
pub use currencies::Currency;
pub use dates::{DateFault, DateOrder, date_of_cell, parse_date};
pub use fold::fold;
pub use header::{HeaderUnit, header_unit};
pub use lists::{split_list, split_list_by};
pub(crate) use months::month;
pub use numbers::{Number, NumberFault, is_placeholder, parse_number};
pub use order::{OrderGuess, detect_order};
pub use style::{DecimalMark, NumberStyle, StyleGuess, detect_style};

#[cfg(test)]
mod tests;

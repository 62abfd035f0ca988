//! Documents of organs for people: with their structure, two side by side, a series as one page, a text document
//! with its changes marked, and a calendar of what is due.

mod docx;
mod html;
mod ics;
mod number;
mod values;

#[cfg(test)]
mod tests;

pub use docx::changes;
pub use html::{Beside, Pages, Ways, Within};
pub use ics::{Event, calendar};
pub use number::{number, place};

/// The styles of these pages, for pages that have a head of their own.
pub const STYLE: &str = include_str!("../../templates/mandate/mandate.css");

//! Writes documents as data for people: HTML pages, SVG figures and workbooks.
//!
//! Everything here is a pure function of its arguments: it reads no file and no clock, and the same
//! arguments give the same bytes. The words come from a [`Speak`](ayni_model::document::Speak), the
//! dates inside a workbook from the as-of date that the caller passes. Nothing here decides what a
//! figure is; it only writes what the document holds.

// Tests may read files; the code itself is still held to `clippy.toml`.
#![cfg_attr(test, allow(clippy::disallowed_methods))]

pub mod error;
pub mod html;
pub mod mandate;
pub mod marked;

pub mod survey;
pub mod svg;
pub mod template;
pub mod written;
pub mod xlsx;

pub use error::PrintError;

#[cfg(test)]
mod sample;

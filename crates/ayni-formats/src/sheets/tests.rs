//! Files as people and programs make them, built here byte by byte, and the real ones where they are.

mod bad_input;
mod delimited;
mod ods;
mod real_files;
mod support;
mod xls;
mod xlsx;

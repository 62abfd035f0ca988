//! The node's pages through their router, in memory.

mod api;
mod browser;
mod entry;
mod hostile;
mod pages;
mod sign_in;
mod uploads;
mod world;

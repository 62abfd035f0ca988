//! The node's pages through their router, in memory.

mod api;
mod hostile;
mod pages;
mod world;

//! The node's pages through their router, in memory.

mod hostile;
mod pages;
mod world;

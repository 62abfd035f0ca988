//! The node's pages through their router, in memory.

mod account;
mod api;
mod api_described;
mod api_hooks;
mod api_hostile;
mod api_write;
mod attached;
mod browser;
mod entry;
mod exchange;
mod hostile;
mod mandates;
mod pages;
mod people;
mod provider;
mod rounds;
mod sheet;
mod sign_in;
mod uploads;
mod world;

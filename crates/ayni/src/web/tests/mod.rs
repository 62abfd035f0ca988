//! The node's pages through their router, in memory.

mod account;
mod api;
mod api_covers;
mod api_described;
mod api_hooks;
mod api_hostile;
mod api_work;
mod api_write;
mod attached;
mod browser;
mod entry;
mod exchange;
mod exchange_live;
mod hostile;
mod mandate;
mod mandate_send;
mod pages;
mod people;
mod provider;
mod rounds;
mod sets;
mod sheet;
mod sign_in;
mod uploads;
mod world;

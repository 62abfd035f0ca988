//! The program from outside: commands, real files, hostile files, and the house itself.

mod hostile;
mod house;
mod journey;
mod real;
mod world;

//! Small documents, set and read back with `pdftotext`. `tools/setup` installs it and the fonts.

mod hostile;
mod pages;
mod plans;
mod world;
mod written;

//! The one binary: commands and pages over the use cases in `app/`. It decides nothing.

mod app;
mod cli;
mod web;

/// Reading makes and drops a hundred small texts a row, on several threads; the system's own allocator
/// takes a third more time for it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::main()
}

//! The one binary: commands over the use cases in `app/`. It decides nothing.

mod app;
mod cli;

fn main() -> std::process::ExitCode {
    cli::main()
}

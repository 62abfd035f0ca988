//! Our own commands: generators, tidy, docs, bench. One variant, one file each.

mod bars;
mod data;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Our own commands.
#[derive(Parser)]
#[command(name = "xtask")]
struct Xtask {
    #[command(subcommand)]
    command: Command,
}

/// What can be done.
#[derive(Subcommand)]
enum Command {
    /// Makes the reference data under `data/` from its sources.
    Data(data::Args),
    /// Recomputes the table of how well the exchange searches, matches and assigns.
    BarsExchange(bars::Args),
}

/// What every command returns: a plain reason where it failed.
type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let outcome = match Xtask::parse().command {
        Command::Data(args) => data::run(&args),
        Command::BarsExchange(args) => bars::run(&args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

//! Our own commands: generators, tidy, docs, bench. One variant, one file each.

mod answers;
mod bars;
mod data;
mod mandate;

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
    /// Makes the answers of the example rounds of monitoring.
    Answers(answers::Args),
    /// Makes the reference data under `data/` from its sources.
    Data(data::Args),
    /// How well documents of organs are understood.
    Mandate(mandate::Args),
    /// Recomputes the table of how well the exchange searches, matches and assigns.
    BarsExchange(bars::Args),
}

/// What every command returns: a plain reason where it failed.
type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let outcome = match Xtask::parse().command {
        Command::Answers(args) => answers::run(&args),
        Command::Data(args) => data::run(&args),
        Command::Mandate(args) => mandate::run(&args),
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

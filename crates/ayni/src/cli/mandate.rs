//! `ayni mandate`: one file a subcommand.

mod read;

use super::{Done, Out};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Read(read::Args),
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Read(args) => read::run(&args, kit, out),
    }
}

//! `ayni restore`

use std::path::PathBuf;

use super::{Done, Out, backup as lines};
use crate::app::{Kit, Refusal, backup};

#[derive(clap::Args)]
pub struct Args {
    file: PathBuf,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let counts = backup::restore(kit, &args.file).await?;
    lines::print(&counts, &kit.register.to_string(), "cli-restore-done", kit, out);
    Ok(Done::Clean)
}

//! `ayni completions`

use super::Done;
use crate::app::Refusal;

#[derive(clap::Args)]
pub struct Args {
    shell: clap_complete::Shell,
}

pub fn run(args: &Args) -> Result<Done, Refusal> {
    clap_complete::generate(args.shell, &mut super::command(), "ayni", &mut std::io::stdout());
    Ok(Done::Clean)
}

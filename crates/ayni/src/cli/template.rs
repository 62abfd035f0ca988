//! `ayni template`

use std::path::PathBuf;

use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::{Kit, Refusal, template};

#[derive(clap::Args)]
pub struct Args {
    #[arg(short, long, value_name = "FILE")]
    out: PathBuf,
}

pub fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    template::template(kit, &args.out)?;
    out.say(&kit.words, "cli-template-written", [("path", Arg::Text(args.out.display().to_string()))]);
    if out.json {
        out.data(&serde_json::json!({ "file": args.out }));
    }
    Ok(Done::Clean)
}

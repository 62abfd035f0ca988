//! `ayni example`

use std::path::PathBuf;

use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::{Kit, Refusal, example};

#[derive(clap::Args)]
pub struct Args {
    #[arg(short, long, value_name = "DIR")]
    out: PathBuf,
}

pub fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let files = example::example(kit, &args.out)?;
    let path = Arg::Text(args.out.display().to_string());
    out.say(&kit.words, "cli-example-written", [("count", Arg::Count(files.len() as u64)), ("path", path)]);
    if out.json {
        out.data(&serde_json::json!({ "files": files }));
    }
    Ok(Done::Clean)
}

//! `ayni map suggest`

use std::path::PathBuf;

use ayni_model::Watch;
use ayni_model::finding::Arg;

use super::progress::Progress;
use super::{Done, Out};
use crate::app::{Kit, Refusal, map};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Suggest {
        file: PathBuf,
        #[arg(short, long, value_name = "PROFILE")]
        out: Option<PathBuf>,
    },
}

pub fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let Act::Suggest { file, out: target } = args.act;
    let bar = Progress::new(kit.words.key("cli-progress-reading"), out.quiet || out.json);
    let report = map::suggest(kit, &file, |done, total| bar.progress(done, total))?;
    drop(bar);
    match &target {
        Some(path) => {
            std::fs::write(path, &report.profile).map_err(|error| Refusal::file(path, &error))?;
            out.say(&kit.words, "cli-map-written", [("path", Arg::Text(path.display().to_string()))]);
        }
        None if !out.json => out.line(report.profile.trim_end()),
        None => {}
    }
    if out.json {
        out.data(&serde_json::json!({ "profile": report.profile, "account": report.account }));
    }
    Ok(Done::Clean)
}

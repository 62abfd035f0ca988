//! `ayni record`

use std::path::PathBuf;

use ayni_formats::record;
use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Schema,
    Canonical { file: PathBuf },
}

pub fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Schema => out.line(record::schema().trim_end()),
        Act::Canonical { file } => {
            let bytes = std::fs::read(&file).map_err(|error| Refusal::file(&file, &error))?;
            let activity = record::read(&bytes).map_err(|error| Refusal::Content(vec![error.finding()]))?;
            out.line(&String::from_utf8_lossy(&record::write(&activity)));
            if !out.quiet {
                let hash = Arg::Text(crate::app::import::hash_text(&record::write(&activity)));
                let text = kit.words.message("cli-record-hash", &[("hash".to_owned(), hash)].into());
                eprintln!("{text}");
            }
        }
    }
    Ok(Done::Clean)
}

//! `ayni map suggest`

use std::path::PathBuf;

use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_model::{Amount, Phrase, Watch};

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
            if !out.json {
                account(&report.account, kit, out);
            }
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

/// How sure each line is and why, and what was left out.
fn account(account: &serde_json::Value, kit: &Kit, out: &Out) {
    let text = |line: &serde_json::Value, name: &str| line[name].as_str().unwrap_or_default().to_owned();
    let why = |line: &serde_json::Value| {
        let phrase = serde_json::from_value::<Phrase>(line["why"].clone());
        phrase.map(|phrase| kit.words.say(&phrase)).unwrap_or_default()
    };
    for line in account["lines"].as_array().into_iter().flatten() {
        let sure =
            text(line, "sure").parse::<Amount>().ok().and_then(|sure| sure.times(Amount::whole(100)).ok());
        let sure = kit.words.number(sure.unwrap_or(Amount::ZERO), 0);
        let (field, column) = (text(line, "field"), text(line, "column"));
        out.line(&format!("  {sure:>3} %  {field} = {column}  ({})", why(line)));
    }
    for line in account["left_out"].as_array().into_iter().flatten() {
        let name = if text(line, "column").is_empty() { text(line, "sheet") } else { text(line, "column") };
        out.line(&format!("    –    {name}  ({})", why(line)));
    }
}

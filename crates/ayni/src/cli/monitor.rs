//! `ayni monitor`

use std::path::PathBuf;

use ayni_model::finding::Arg;

use super::framework::{both, checked, print};
use super::{Done, Out};
use crate::app::{Kit, Refusal, monitor};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Check {
        #[arg(value_name = "ID|FILE")]
        edition: String,
    },
    Compare {
        #[arg(value_name = "ID|FILE")]
        first: String,
        #[arg(value_name = "ID|FILE")]
        second: String,
    },
    Measure {
        #[arg(value_name = "ID|FILE")]
        edition: String,
        #[arg(long, value_name = "DIR")]
        answers: Option<PathBuf>,
        #[arg(short, long, value_name = "DIR")]
        out: PathBuf,
    },
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Check { edition } => return Ok(checked(&monitor::check(kit, &edition)?, kit, out)),
        Act::Compare { first, second } => both(monitor::compare(kit, &first, &second)?, kit, out),
        Act::Measure { edition, answers, out: target } => {
            let made = monitor::measure(kit, &edition, answers.as_deref(), &target).await?;
            if out.json {
                out.data(&serde_json::json!({ "out": made.out, "verdicts": made.monitored.verdicts }));
            } else {
                print(&made.document, kit, out);
                out.findings(&made.findings, &kit.words);
                let path = Arg::Text(made.out.display().to_string());
                out.say(&kit.words, "cli-monitor-written", [("path", path)]);
            }
        }
    }
    Ok(Done::Clean)
}

//! `ayni audit verify`

use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::{Kit, Refusal, backup};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Verify {
        #[arg(long, value_name = "NUMBER:HASH")]
        goes_on_from: Option<String>,
    },
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let Act::Verify { goes_on_from } = args.act;
    let report = backup::verify(kit, goes_on_from.as_deref()).await?;
    if out.json {
        out.data(&serde_json::json!({
            "acts": report.acts, "versions": report.versions, "redacted": report.redacted, "head": report.head,
            "faults": report.faults,
        }));
    }
    for fault in &report.faults {
        out.say(&kit.words, "cli-audit-fault", [("fault", Arg::Text(fault.clone()))]);
    }
    out.say(
        &kit.words,
        "cli-audit-done",
        [
            ("acts", Arg::Count(report.acts)),
            ("versions", Arg::Count(report.versions)),
            ("faults", Arg::Count(report.faults.len() as u64)),
        ],
    );
    out.say(&kit.words, "people-audit-head", [("head", Arg::Text(report.head.clone()))]);
    Ok(if report.faults.is_empty() { Done::Clean } else { Done::WithErrors })
}

//! `ayni backup`

use std::path::PathBuf;

use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::{Kit, Refusal, backup};

#[derive(clap::Args)]
pub struct Args {
    #[arg(short, long, value_name = "FILE")]
    out: PathBuf,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let counts = backup::backup(kit, &args.out).await?;
    print(&counts, &args.out.display().to_string(), "cli-backup-done", kit, out);
    Ok(Done::Clean)
}

/// What a backup holds.
pub fn print(counts: &ayni_store::BackupCounts, place: &str, key: &str, kit: &Kit, out: &Out) {
    if out.json {
        out.data(&serde_json::json!({ "file": place, "counts": counts }));
    }
    let count = |table: &str| Arg::Count(counts.rows.get(table).copied().unwrap_or(0));
    let path = Arg::Text(place.to_owned());
    out.say(
        &kit.words,
        key,
        [
            ("path", path),
            ("activities", count("activity")),
            ("versions", count("version")),
            ("imports", count("import")),
        ],
    );
}

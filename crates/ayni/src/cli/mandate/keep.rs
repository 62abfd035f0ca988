//! `ayni mandate keep`

use std::path::{Path, PathBuf};

use ayni_model::finding::Arg;
use ayni_store::MandateKept;

use super::super::{Done, Out};
use crate::app::findings::Tally;
use crate::app::mandate::keep;
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

/// Documents that are named one by one.
const NAMED: usize = 40;

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let files: Vec<&Path> = args.files.iter().map(PathBuf::as_path).collect();
    let kept = keep::files(kit, &files).await?;
    if out.json {
        out.data(&serde_json::json!({ "documents": kept }));
        return Ok(Done::Clean);
    }
    for line in kept.iter().take(NAMED) {
        let key = match line.kept {
            MandateKept::New => "mandate-kept-new",
            MandateKept::Changed => "mandate-kept-changed",
            MandateKept::Same => "mandate-kept-same",
        };
        let args = [
            ("name", Arg::Text(line.name.clone())),
            ("title", Arg::Text(line.title.clone())),
            ("paragraphs", Arg::Count(line.paragraphs as u64)),
        ];
        out.say(&kit.words, key, args);
    }
    let mut tally = Tally::default();
    for finding in kept.iter().flat_map(|line| &line.findings) {
        tally.add(finding.clone());
    }
    if kept.len() <= NAMED {
        out.findings(&tally, &kit.words);
    }
    out.say(&kit.words, "mandate-kept", [("count", Arg::Count(kept.len() as u64))]);
    out.finding_totals(&tally, &kit.words);
    Ok(if tally.total(ayni_model::Severity::Error) > 0 { Done::WithErrors } else { Done::Clean })
}

//! `ayni check`

use std::path::PathBuf;

use ayni_model::finding::Arg;
use ayni_model::{Severity, Watch};

use super::progress::Progress;
use super::{Done, Out};
use crate::app::{Kit, Refusal, check};

#[derive(clap::Args)]
pub struct Args {
    file: PathBuf,
    #[arg(long = "as", value_name = "PROFILE")]
    profile: Option<PathBuf>,
    #[arg(long, value_name = "ORGANISATION")]
    reporter: Option<String>,
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    #[arg(long, value_name = "XLSX")]
    marked: Option<PathBuf>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let bar = Progress::new(kit.words.key("cli-progress-reading"), out.quiet || out.json);
    let progress = |done, total| bar.progress(done, total);
    let input = check::Input {
        file: &args.file,
        profile: args.profile.as_deref(),
        reporter: args.reporter.as_deref(),
    };
    let report = check::check(kit, &input, args.country, args.marked.as_deref(), progress)?;
    drop(bar);
    if out.json {
        out.data(&serde_json::json!({
            "file": report.file,
            "activities": report.activities,
            "findings": report.findings.to_json(),
        }));
    } else {
        out.findings(&report.findings, &kit.words);
        let args = [("file", Arg::Text(report.file)), ("count", Arg::Count(report.activities))];
        out.say(&kit.words, "cli-check-done", args);
        out.finding_totals(&report.findings, &kit.words);
        if let Some(path) = report.marked {
            out.say(&kit.words, "cli-marked-written", [("path", Arg::Text(path.display().to_string()))]);
        }
    }
    Ok(if report.findings.total(Severity::Error) > 0 { Done::WithErrors } else { Done::Clean })
}

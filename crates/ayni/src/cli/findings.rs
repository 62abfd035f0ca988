//! `ayni findings`

use ayni_model::Severity;
use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::{Kit, Refusal, history};

#[derive(clap::Args)]
pub struct Args {
    import: Option<i64>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let Some((import, findings)) = history::findings(kit, args.import).await? else {
        out.say(&kit.words, "cli-imports-none", []);
        return Ok(Done::Clean);
    };
    if out.json {
        out.data(
            &serde_json::json!({ "import": import.id, "file": import.file, "findings": findings.to_json() }),
        );
    } else {
        out.findings(&findings, &kit.words);
        let args = [
            ("import", Arg::Text(import.id.to_string())),
            ("file", Arg::Text(import.file)),
            ("waiting", Arg::Count(import.counts.waiting)),
        ];
        out.say(&kit.words, "cli-findings-done", args);
        out.finding_totals(&findings, &kit.words);
    }
    Ok(if findings.total(Severity::Error) > 0 { Done::WithErrors } else { Done::Clean })
}

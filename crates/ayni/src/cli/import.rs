//! `ayni import`

use std::path::PathBuf;

use ayni_core::diff::Difference;
use ayni_model::finding::Arg;
use ayni_model::{Severity, Watch};
use ayni_words::Words;

use super::progress::Progress;
use super::{Done, Out};
use crate::app::check::Input;
use crate::app::import::{self, Gone, ImportReport, Request};
use crate::app::{Kit, Refusal};

/// How many changes are printed; the totals are always true.
const PRINTED: usize = 20;

#[derive(clap::Args)]
pub struct Args {
    #[arg(required_unless_present = "undo")]
    file: Option<PathBuf>,
    #[arg(long = "as", value_name = "PROFILE")]
    profile: Option<PathBuf>,
    #[arg(long, value_name = "ORGANISATION")]
    reporter: Option<String>,
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    #[arg(long, value_name = "withdraw|keep", value_parser = ["withdraw", "keep"])]
    gone: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_name = "IMPORT", conflicts_with_all = ["file", "profile", "reporter", "source", "gone", "dry_run"])]
    undo: Option<i64>,
}

impl Args {
    /// Whether a file is to be read.
    pub fn reads_a_file(&self) -> bool {
        self.undo.is_none() && self.file.is_some()
    }
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    if let Some(id) = args.undo {
        return undo(id, kit, out).await;
    }
    let Some(file) = args.file else { return Err(Refusal::usage("app-which-file", [])) };
    let request = Request {
        input: Input { file: &file, profile: args.profile.as_deref(), reporter: args.reporter.as_deref() },
        source: args.source.as_deref(),
        gone: match args.gone.as_deref() {
            Some("withdraw") => Gone::Withdraw,
            Some("keep") => Gone::Keep,
            _ => Gone::Ask,
        },
        dry_run: args.dry_run,
    };
    let bar = Progress::new(kit.words.key("cli-progress-importing"), out.quiet || out.json);
    let report = import::import(kit, &request, |done, total| bar.progress(done, total)).await?;
    drop(bar);
    if out.json {
        out.data(&to_json(&report));
    } else {
        print(&report, &kit.words, out);
    }
    Ok(if report.findings.total(Severity::Error) > 0 { Done::WithErrors } else { Done::Clean })
}

fn print(report: &ImportReport, words: &Words, out: &Out) {
    out.findings(&report.findings, words);
    let listed = report.changes.iter().filter(|change| change.outcome != "new");
    for change in listed.clone().take(PRINTED) {
        let key = if change.outcome == "returned" { "cli-import-returned" } else { "cli-import-changed" };
        out.say(
            words,
            key,
            [("id", Arg::Text(change.key.clone())), ("reporter", Arg::Text(change.reporter.clone()))],
        );
        differences(&change.differences, words, out);
    }
    for gone in report.gone.iter().take(PRINTED) {
        let key = if report.withdrawn { "cli-import-gone" } else { "cli-import-gone-kept" };
        out.say(
            words,
            key,
            [("id", Arg::Text(gone.key.clone())), ("reporter", Arg::Text(gone.reporter.clone()))],
        );
    }
    let more = listed.count().saturating_sub(PRINTED) + report.gone.len().saturating_sub(PRINTED);
    if more > 0 {
        out.say(words, "cli-and-more", [("count", Arg::Count(more as u64))]);
    }
    let counts = report.counts;
    let args = [
        ("file", Arg::Text(report.file.clone())),
        ("new", Arg::Count(counts.new)),
        ("changed", Arg::Count(counts.changed)),
        ("same", Arg::Count(counts.same)),
        ("returned", Arg::Count(counts.returned)),
        ("gone", Arg::Count(counts.gone)),
        ("waiting", Arg::Count(counts.waiting)),
    ];
    out.say(words, "cli-import-counts", args);
    out.finding_totals(&report.findings, words);
    match report.import {
        Some(id) => out.say(words, "cli-import-done", [("import", Arg::Text(id.to_string()))]),
        None if report.dry_run => out.say(words, "cli-import-dry", []),
        None => out.say(words, "cli-import-nothing", []),
    }
}

/// Differences, a line each.
pub fn differences(differences: &[Difference], words: &Words, out: &Out) {
    for one in differences {
        let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
        out.line(&format!("    {}: {} → {}", words.path(&one.path), text(&one.before), text(&one.after)));
    }
}

fn to_json(report: &ImportReport) -> serde_json::Value {
    let changes: Vec<_> = report
        .changes
        .iter()
        .map(|change| {
            serde_json::json!({
                "reporter": change.reporter, "id": change.key, "outcome": change.outcome,
                "differences": change.differences,
            })
        })
        .collect();
    serde_json::json!({
        "file": report.file, "import": report.import, "dry_run": report.dry_run, "counts": report.counts,
        "changes": changes, "gone": report.gone, "withdrawn": report.withdrawn,
        "findings": report.findings.to_json(),
    })
}

async fn undo(id: i64, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let undone = import::undo(kit, id).await?;
    if out.json {
        out.data(&serde_json::json!(undone));
        return Ok(Done::Clean);
    }
    let args = [
        ("import", Arg::Text(id.to_string())),
        ("restored", Arg::Count(undone.restored)),
        ("withdrawn", Arg::Count(undone.withdrawn)),
        ("left", Arg::Count(undone.left.len() as u64)),
    ];
    out.say(&kit.words, "cli-undo-done", args);
    for (reporter, key) in undone.left.iter().take(PRINTED) {
        out.say(
            &kit.words,
            "cli-undo-left",
            [("id", Arg::Text(key.clone())), ("reporter", Arg::Text(reporter.clone()))],
        );
    }
    Ok(Done::Clean)
}

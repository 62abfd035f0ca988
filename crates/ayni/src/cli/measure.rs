//! `ayni measure`

use std::ops::RangeInclusive;
use std::path::PathBuf;

use ayni_model::Severity;
use ayni_model::document::{Block, Speak};
use ayni_model::finding::Arg;
use ayni_store::{Stamp, Store};

use super::progress::Progress;
use super::{Done, Out};
use crate::app::check::Input;
use crate::app::measure::{self, Request};
use crate::app::{Kit, Refusal, kept, kit};

#[derive(clap::Args)]
pub struct Args {
    file: Option<PathBuf>,
    #[arg(long = "as", value_name = "PROFILE", requires = "file")]
    profile: Option<PathBuf>,
    #[arg(long, value_name = "ORGANISATION", requires = "file")]
    reporter: Option<String>,
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    #[arg(long, value_name = "YEAR|FROM-TO", value_parser = years)]
    year: Option<RangeInclusive<i16>>,
    #[arg(short, long, value_name = "DIR", required_unless_present = "keep")]
    out: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["out", "file"])]
    keep: bool,
    #[arg(long, value_name = "ID|FILE", default_value = kit::FRAMEWORK)]
    framework: String,
    #[arg(long, value_name = "ID|FILE", default_value = kit::METHOD)]
    method: String,
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    #[arg(long, value_name = "FOLDER")]
    since: Option<PathBuf>,
    #[arg(long)]
    pdf: bool,
    #[arg(long, env = "AYNI_FONTS", value_name = "DIR")]
    fonts: Option<PathBuf>,
}

/// `2024` or `2020-2024`.
pub fn years(text: &str) -> Result<RangeInclusive<i16>, String> {
    kept::years(text).map(|(from, to)| from..=to).ok_or_else(|| "2024, 2020-2024".to_owned())
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let country = args.country.map(|code| code.to_uppercase());
    let kept = || {
        let years = args.year.as_ref().map(|years| (*years.start(), *years.end()));
        kept::folder(kit).join(kept::name(years, &args.method))
    };
    let folder = args.out.clone().unwrap_or_else(kept);
    let request = Request {
        file: args.file.as_deref().map(|file| Input {
            file,
            profile: args.profile.as_deref(),
            reporter: args.reporter.as_deref(),
        }),
        country: country.as_deref(),
        years: args.year.clone(),
        framework: &args.framework,
        method: &args.method,
        by: args.by.as_deref(),
        since: args.since.as_deref(),
        out: &folder,
        pdf: args.pdf.then_some(args.fonts.as_deref()),
        threads: std::thread::available_parallelism().map_or(1, usize::from),
    };
    let bar = Progress::new(kit.words.key("cli-progress-measuring"), out.quiet || out.json);
    let report = measure::measure(kit, &request, &bar).await?;
    drop(bar);
    if args.out.is_none()
        && let Ok(store) = Store::open(&kit.register, false).await
    {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        kept::tell(&store, &name, &Stamp::from(&kit.today.to_string())).await?;
        store.close().await;
    }
    if out.json {
        out.data(&serde_json::json!({
            "out": report.out, "manifest": report.manifest, "findings": report.findings.to_json(),
            "pdf": report.pdf.map(|pdf| serde_json::json!({ "pages": pdf.pages, "unwritten": pdf.unwritten })),
        }));
    } else {
        out.title(&kit.words.say(&report.document.title));
        if let Some(subtitle) = &report.document.subtitle {
            out.line(&kit.words.say(subtitle));
        }
        let tables = report.document.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        for table in tables.take(1) {
            out.line("");
            out.table(table, &kit.words);
        }
        out.line("");
        out.finding_totals(&report.findings, &kit.words);
        let page = report.out.join("measurement.html");
        out.say(
            &kit.words,
            "cli-measure-done",
            [
                ("out", Arg::Text(report.out.display().to_string())),
                ("page", Arg::Text(page.display().to_string())),
            ],
        );
        if let Some(pdf) = &report.pdf {
            let path = Arg::Text(report.out.join("measurement.pdf").display().to_string());
            out.say(&kit.words, "cli-measure-pdf", [("path", path), ("count", Arg::Count(pdf.pages))]);
            if !pdf.unwritten.is_empty() {
                let letters = Arg::Text(pdf.unwritten.join(" "));
                out.say(&kit.words, "cli-measure-unwritten", [("letters", letters)]);
            }
        }
    }
    Ok(if report.findings.total(Severity::Error) > 0 { Done::WithErrors } else { Done::Clean })
}

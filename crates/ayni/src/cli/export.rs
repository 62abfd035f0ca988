//! `ayni export`

use std::path::PathBuf;

use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::export::{self, Form, Request};
use crate::app::{Kit, Refusal};

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Csv,
    Parquet,
}

#[derive(clap::Args)]
pub struct Args {
    #[arg(short, long, value_name = "DIR")]
    out: PathBuf,
    #[arg(long, value_name = "csv|parquet", default_value = "csv")]
    format: Format,
    #[arg(long)]
    all_versions: bool,
    #[arg(long, value_name = "NAME|URL")]
    licence: Option<String>,
    #[arg(long, value_name = "URL")]
    source: Option<String>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let form = match args.format {
        Format::Csv => Form::Csv,
        Format::Parquet => Form::Parquet,
    };
    let request = Request {
        out: &args.out,
        form,
        all_versions: args.all_versions,
        licence: args.licence.as_deref(),
        source: args.source.as_deref(),
    };
    let report = export::export(kit, &request).await?;
    if out.json {
        let files: Vec<_> = report
            .contents
            .iter()
            .map(|one| {
                serde_json::json!({
                    "table": one.form.name, "path": one.path, "rows": one.rows, "bytes": one.bytes,
                    "sha256": one.sha256,
                })
            })
            .collect();
        out.data(&serde_json::json!({ "out": report.out, "files": files }));
        return Ok(Done::Clean);
    }
    for one in &report.contents {
        out.say(
            &kit.words,
            "export-line",
            [("file", Arg::Text(one.path.clone())), ("count", Arg::Count(one.rows))],
        );
    }
    out.say(&kit.words, "export-done", [("path", Arg::Text(report.out.display().to_string()))]);
    Ok(Done::Clean)
}

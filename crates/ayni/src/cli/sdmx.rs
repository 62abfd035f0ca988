//! `ayni sdmx`

use std::path::PathBuf;

use ayni_formats::sdmx::{DataSyntax, MlVersion};
use ayni_model::finding::Arg;
use ayni_model::{Finding, Severity};

use super::trace::resource_line;
use super::{Done, Out};
use crate::app::findings::Tally;
use crate::app::sdmx::{self, Foreign, Request, Written};
use crate::app::{Kit, Refusal, kit};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Structure(Structure),
    Write(Write),
    Check(Check),
    Map(Box<Map>),
    Trace(Trace),
}

#[derive(clap::Args)]
struct Structure {
    #[arg(short, long, value_name = "FILE")]
    out: PathBuf,
    #[arg(long, value_name = "NAME", default_value = "ml-2.1", value_parser = ml)]
    syntax: MlVersion,
    #[arg(long, value_name = "ID|FILE", default_value = kit::FRAMEWORK)]
    framework: String,
    #[arg(long, value_name = "DIR", conflicts_with = "framework")]
    from: Option<PathBuf>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    #[default]
    Ssc,
    Sdg,
}

#[derive(clap::Args)]
struct Write {
    folder: PathBuf,
    #[arg(short, long, value_name = "FILE")]
    out: PathBuf,
    #[arg(long, value_name = "NAME", default_value = "csv-1.0", value_parser = syntax)]
    syntax: DataSyntax,
    #[arg(long = "as", value_name = "ssc|sdg", default_value = "ssc")]
    kind: Kind,
    #[arg(long, value_name = "FILE")]
    statement: Option<PathBuf>,
    #[arg(long)]
    units: bool,
    #[arg(long, value_name = "FILE")]
    structure: Option<PathBuf>,
}

#[derive(clap::Args)]
struct Check {
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    structure: PathBuf,
    #[arg(long, value_name = "AGENCY:ID(VERSION)")]
    named: Option<String>,
}

#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
struct Map {
    #[arg(required = true)]
    file: Option<PathBuf>,
    #[arg(long, value_name = "FILE", required = true)]
    structure: Option<PathBuf>,
    #[arg(long, value_name = "AGENCY:ID(VERSION)")]
    named: Option<String>,
    #[arg(long, value_name = "FILE", required = true)]
    map: Option<PathBuf>,
    #[arg(long, value_name = "ID|FILE", default_value = kit::FRAMEWORK)]
    framework: String,
    #[arg(long, value_name = "NAME", default_value = "csv-1.0", value_parser = syntax)]
    syntax: DataSyntax,
    #[arg(short, long, value_name = "FILE", required = true)]
    out: Option<PathBuf>,
    #[command(subcommand)]
    act: Option<MapAct>,
}

#[derive(clap::Subcommand)]
enum MapAct {
    Suggest(Suggest),
}

#[derive(clap::Args)]
struct Suggest {
    #[arg(long, value_name = "FILE")]
    structure: PathBuf,
    #[arg(long, value_name = "AGENCY:ID(VERSION)")]
    named: Option<String>,
    #[arg(long, value_name = "ID|FILE", default_value = kit::FRAMEWORK)]
    framework: String,
    #[arg(short, long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(clap::Args)]
struct Trace {
    folder: PathBuf,
    key: String,
}

/// `ml-2.1` or `ml-3.0`.
fn ml(name: &str) -> Result<MlVersion, String> {
    match name {
        "ml-2.1" => Ok(MlVersion::V21),
        "ml-3.0" => Ok(MlVersion::V30),
        _ => Err("ml-2.1, ml-3.0".to_owned()),
    }
}

/// A syntax of data by its name; `ml-2.1` is by series.
fn syntax(name: &str) -> Result<DataSyntax, String> {
    let series = format!("{name}-series");
    DataSyntax::named(name).or_else(|| DataSyntax::named(&series)).ok_or_else(|| {
        let names: Vec<&str> =
            DataSyntax::ALL.iter().map(|one| one.name().trim_end_matches("-series")).collect();
        names.join(", ")
    })
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Structure(args) => structure(args, kit, out).await,
        Act::Write(args) => write(args, kit, out).await,
        Act::Check(args) => check(&args, kit, out),
        Act::Map(args) => map(*args, kit, out),
        Act::Trace(args) => trace(&args, kit, out).await,
    }
}

fn shown(path: &std::path::Path) -> Arg {
    Arg::Text(path.display().to_string())
}

async fn structure(args: Structure, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let made = sdmx::structure(kit, &args.framework, args.from.as_deref(), args.syntax, &args.out).await?;
    let structure = made.to_string();
    if out.json {
        out.data(&serde_json::json!({ "out": args.out, "structure": structure }));
    }
    let args = [("path", shown(&args.out)), ("structure", Arg::Text(structure))];
    out.say(&kit.words, "sdmx-structure-made", args);
    Ok(Done::Clean)
}

async fn write(args: Write, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let request = Request {
        folder: &args.folder,
        statement: args.statement.as_deref(),
        syntax: args.syntax,
        out: &args.out,
        threads: std::thread::available_parallelism().map_or(1, usize::from),
    };
    let made: Written = match args.kind {
        Kind::Ssc => sdmx::write(kit, &request).await?,
        Kind::Sdg => sdmx::indicator(kit, &request, args.units).await?,
    };
    let mut findings = made.findings;
    if let Some(structure) = &args.structure {
        let foreign = Foreign { structure, named: None };
        findings.extend(sdmx::check(kit, &made.out, foreign)?.findings);
    }
    let done = done(&findings);
    let tally = tally(findings);
    if out.json {
        out.data(&serde_json::json!({
            "out": made.out, "structure": made.flow.to_string(), "observations": made.count,
            "withheld": made.withheld, "guards": made.guards, "metadata": made.metadata,
            "findings": tally.to_json(),
        }));
        return Ok(done);
    }
    out.findings(&tally, &kit.words);
    let flow = Arg::Text(made.flow.to_string());
    let count = Arg::Count(made.count);
    out.say(&kit.words, "sdmx-written", [("path", shown(&made.out)), ("count", count), ("structure", flow)]);
    if made.withheld + made.guards > 0 {
        let args = [("withheld", Arg::Count(made.withheld)), ("guards", Arg::Count(made.guards))];
        out.say(&kit.words, "sdmx-written-hidden", args);
    }
    if let Some(path) = &made.metadata {
        out.say(&kit.words, "sdmx-metadata-written", [("path", shown(path))]);
    }
    Ok(done)
}

fn tally(findings: Vec<Finding>) -> Tally {
    let mut tally = Tally::default();
    tally.extend(findings);
    tally
}

fn done(findings: &[Finding]) -> Done {
    let errors = findings.iter().any(|finding| finding.severity == Severity::Error);
    if errors { Done::WithErrors } else { Done::Clean }
}

fn check(args: &Check, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let foreign = Foreign { structure: &args.structure, named: args.named.as_deref() };
    let checked = sdmx::check(kit, &args.file, foreign)?;
    let done = done(&checked.findings);
    let tally = tally(checked.findings);
    if out.json {
        out.data(&serde_json::json!({
            "structure": checked.structure, "observations": checked.count, "findings": tally.to_json(),
        }));
        return Ok(done);
    }
    out.findings(&tally, &kit.words);
    let args = [("count", Arg::Count(checked.count)), ("structure", Arg::Text(checked.structure))];
    out.say(&kit.words, "sdmx-checked", args);
    out.finding_totals(&tally, &kit.words);
    Ok(done)
}

fn map(args: Map, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    if let Some(MapAct::Suggest(args)) = args.act {
        let foreign = Foreign { structure: &args.structure, named: args.named.as_deref() };
        let made = sdmx::suggest(kit, foreign, &args.framework, &args.out)?;
        let done = done(&made.findings);
        let tally = tally(made.findings);
        if out.json {
            let data = serde_json::json!({ "out": args.out, "open": made.open, "findings": tally.to_json() });
            out.data(&data);
            return Ok(done);
        }
        out.findings(&tally, &kit.words);
        let open = Arg::Count(made.open);
        out.say(&kit.words, "sdmx-suggested", [("path", shown(&args.out)), ("open", open)]);
        return Ok(done);
    }
    // The parser lets none of them be missing here.
    let (Some(file), Some(structure), Some(map), Some(target)) =
        (&args.file, &args.structure, &args.map, &args.out)
    else {
        return Ok(Done::Clean);
    };
    let foreign = Foreign { structure, named: args.named.as_deref() };
    let mapped = sdmx::map(kit, file, foreign, map, &args.framework, args.syntax, target)?;
    let done = done(&mapped.findings);
    let tally = tally(mapped.findings);
    if out.json {
        out.data(&serde_json::json!({
            "out": target, "observations": mapped.count, "left_out": mapped.left_out,
            "waiting": mapped.waiting, "findings": tally.to_json(),
        }));
        return Ok(done);
    }
    out.findings(&tally, &kit.words);
    let args = [
        ("path", shown(target)),
        ("count", Arg::Count(mapped.count)),
        ("out", Arg::Count(mapped.left_out)),
        ("waiting", Arg::Count(mapped.waiting)),
    ];
    out.say(&kit.words, "sdmx-mapped", args);
    Ok(done)
}

async fn trace(args: &Trace, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let traced = sdmx::trace(kit, &args.folder, &args.key).await?;
    if out.json {
        let rows: Vec<_> = traced.rows.iter().map(crate::app::trace::resource_json).collect();
        out.data(&serde_json::json!({ "key": traced.key, "rows": rows }));
        return Ok(Done::Clean);
    }
    let count = Arg::Count(traced.rows.len() as u64);
    out.say(&kit.words, "sdmx-traced", [("key", Arg::Text(traced.key.clone())), ("count", count)]);
    for row in &traced.rows {
        let mut parts = resource_line(row, &kit.words);
        parts.retain(|part| !part.is_empty());
        out.line(&format!("  {}", parts.join("  ")));
    }
    Ok(Done::Clean)
}

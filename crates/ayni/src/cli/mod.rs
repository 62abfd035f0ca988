//! The command line: one file a command, all in the user's language.

mod audit;
mod backup;
mod check;
mod completions;
mod criteria;
mod demo;
mod diff;
mod example;
mod exchange;
mod export;
mod findings;
mod framework;
mod history;
mod import;
mod imports;
mod init;
mod localise;
mod mandate;
mod map;
mod measure;
mod method;
mod monitor;
mod output;
mod package;
mod people;
mod progress;
mod query;
mod record;
mod report;
mod restore;
mod sdg;
mod sdmx;
mod serve;
mod submit;
mod survey;
mod template;
mod trace;
mod usage;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use ayni_model::Day;
use ayni_store::Place;
use ayni_words::{Catalogue, Words, negotiate};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::app::{Kit, Refusal, confined, reading, worker};
use output::Out;

/// What a command ends with when nothing stopped it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    /// Done; exit code 0.
    Clean,
    /// Done, and errors were found in the content; exit code 1.
    WithErrors,
}

#[derive(Parser)]
#[command(name = "ayni", version, disable_help_subcommand = true)]
struct Cli {
    #[arg(
        long,
        visible_alias = "database",
        global = true,
        env = "AYNI_NODE",
        hide_env_values = true,
        value_name = "PLACE"
    )]
    node: Option<Place>,
    #[arg(long, global = true, env = "AYNI_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    #[arg(long, global = true, env = "AYNI_LANG", value_name = "LANGUAGE")]
    lang: Option<String>,
    #[arg(long, global = true, value_name = "DATE")]
    as_of: Option<Day>,
    #[arg(long, global = true)]
    json: bool,
    #[arg(long, short, global = true)]
    quiet: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Init(init::Args),
    Template(template::Args),
    Map(map::Args),
    Check(check::Args),
    Import(import::Args),
    Imports(imports::Args),
    Findings(findings::Args),
    History(history::Args),
    Diff(diff::Args),
    Framework(framework::Args),
    Criteria(criteria::Args),
    Method(method::Args),
    Measure(measure::Args),
    Trace(trace::Args),
    Query(query::Args),
    Export(export::Args),
    Package(package::Args),
    People(people::Args),
    Sdmx(sdmx::Args),
    Submit(submit::Args),
    Survey(survey::Args),
    Monitor(monitor::Args),
    Report(report::Args),
    Sdg(sdg::Args),
    Mandate(mandate::Args),
    Serve(serve::Args),
    Demo(demo::Args),
    Backup(backup::Args),
    Restore(restore::Args),
    Audit(audit::Args),
    Record(record::Args),
    Example(example::Args),
    Exchange(exchange::Args),
    Completions(completions::Args),
}

impl Command {
    /// Whether the first thing that it will want is a worker that reads a file.
    fn reads_a_file(&self) -> bool {
        match self {
            Command::Check(_) => true,
            Command::Import(args) => args.reads_a_file(),
            _ => false,
        }
    }
}

/// Runs the program.
pub fn main() -> ExitCode {
    // The worker is this program too; it has no words of its own and must start fast.
    if std::env::args_os().nth(1).is_some_and(|first| first == worker::COMMAND) {
        return reading::work();
    }
    if std::env::args_os().nth(1).is_some_and(|first| first == confined::COMMAND) {
        return confined::work();
    }
    let language = language();
    let early = Words::new(&Arc::new(Catalogue::embedded()), Arc::default(), language);
    let mut command = localise::localise(Cli::command(), &early);
    let cli = command.try_get_matches_from_mut(std::env::args_os());
    let cli = match cli.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(error) => return usage::tell(&error, &command, &early),
    };
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::try_from_env("AYNI_LOG").unwrap_or_else(|_| {
            // A command says what it does; a node, only in its log.
            if matches!(cli.command, Command::Serve(_)) { "info" } else { "warn" }.into()
        }))
        .with_writer(std::io::stderr)
        .init();
    // With data of a country's own, what a worker loads ahead would not be what it needs.
    if cli.data.is_none() && cli.command.reads_a_file() {
        worker::make_ready();
    }
    let out = Out { json: cli.json, quiet: cli.quiet };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return out.refusal(&Refusal::Fault(error.to_string()), &early),
    };
    let today = cli.as_of.unwrap_or_else(|| jiff::Zoned::now().date());
    let kit = match Kit::load(cli.node.unwrap_or_else(place), cli.data, language, today, cli.as_of.is_some())
    {
        Ok(kit) => kit,
        Err(refusal) => return out.refusal(&refusal, &early),
    };
    match runtime.block_on(run(cli.command, &kit, &out)) {
        Ok(Done::Clean) => ExitCode::SUCCESS,
        Ok(Done::WithErrors) => ExitCode::from(1),
        Err(refusal) => out.refusal(&refusal, &kit.words),
    }
}

async fn run(command: Command, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match command {
        Command::Init(args) => init::run(args, kit, out).await,
        Command::Template(args) => template::run(args, kit, out),
        Command::Map(args) => map::run(args, kit, out),
        Command::Check(args) => check::run(args, kit, out).await,
        Command::Import(args) => import::run(args, kit, out).await,
        Command::Imports(args) => imports::run(args, kit, out).await,
        Command::Findings(args) => findings::run(args, kit, out).await,
        Command::History(args) => history::run(args, kit, out).await,
        Command::Diff(args) => diff::run(args, kit, out).await,
        Command::Framework(args) => framework::run(args, kit, out),
        Command::Criteria(args) => criteria::run(args, kit, out),
        Command::Method(args) => method::run(args, kit, out).await,
        Command::Measure(args) => measure::run(args, kit, out).await,
        Command::Trace(args) => trace::run(args, kit, out).await,
        Command::Query(args) => query::run(args, kit, out).await,
        Command::Export(args) => export::run(args, kit, out).await,
        Command::Package(args) => package::run(args, kit, out).await,
        Command::People(args) => people::run(args, kit, out).await,
        Command::Sdmx(args) => sdmx::run(args, kit, out).await,
        Command::Submit(args) => submit::run(args, kit, out).await,
        Command::Survey(args) => survey::run(args, kit, out),
        Command::Monitor(args) => monitor::run(args, kit, out).await,
        Command::Report(args) => report::run(args, kit, out).await,
        Command::Sdg(args) => sdg::run(args, kit, out).await,
        Command::Mandate(args) => mandate::run(args, kit, out).await,
        Command::Serve(args) => serve::run(args, kit, out).await,
        Command::Demo(args) => demo::run(args, kit, out).await,
        Command::Backup(args) => backup::run(args, kit, out).await,
        Command::Restore(args) => restore::run(args, kit, out).await,
        Command::Audit(args) => audit::run(args, kit, out).await,
        Command::Record(args) => record::run(args, kit, out),
        Command::Example(args) => example::run(args, kit, out),
        Command::Exchange(args) => exchange::run(args, kit, out).await,
        Command::Completions(args) => completions::run(&args),
    }
}

/// The language: `--lang`, then `AYNI_LANG`, then the system's. It is needed before the arguments
/// are parsed, since help is in the user's language too.
fn language() -> &'static str {
    let arguments: Vec<String> = std::env::args().collect();
    let wanted =
        arguments.iter().enumerate().find_map(|(at, argument)| match argument.strip_prefix("--lang") {
            Some("") => arguments.get(at + 1).cloned(),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        });
    let wanted = wanted.or_else(|| std::env::var("AYNI_LANG").ok()).or_else(sys_locale::get_locale);
    wanted.as_deref().map_or("en", negotiate)
}

/// The register's place where no option and no `AYNI_NODE` names it: `AYNI_DATABASE`, as those call it
/// who keep it on a server, or a file in this folder.
fn place() -> Place {
    let named = std::env::var("AYNI_DATABASE").ok().filter(|named| !named.is_empty());
    match named.as_deref().unwrap_or("ayni.db").parse() {
        Ok(place) => place,
        Err(never) => match never {},
    }
}

/// The command with its help, for completions.
fn command() -> clap::Command {
    Cli::command()
}

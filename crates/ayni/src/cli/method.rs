//! `ayni method`

use std::ops::RangeInclusive;
use std::path::PathBuf;

use ayni_core::compare::{causes, side_by_side};
use ayni_model::comparison::Scope;
use ayni_model::document::{Block, Speak};
use ayni_model::finding::Arg;

use super::framework::{checked, print, written};
use super::measure::years;
use super::progress::Progress;
use super::{Done, Out};
use crate::app::check::Input;
use crate::app::framework::New;
use crate::app::method::{self, Check};
use crate::app::method_compare::{self, CompareReport, Request};
use crate::app::{Kit, Refusal, kit};

/// How many causes of one total are printed; the total is always true.
const PRINTED: usize = 8;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Show {
        #[arg(value_name = "ID|FILE", default_value = kit::METHOD)]
        chosen: String,
    },
    New {
        #[arg(value_name = "ID")]
        new_id: String,
        #[arg(long = "from", value_name = "ID|FILE")]
        source_method: Option<String>,
        #[arg(long, value_name = "NAME")]
        author: Option<String>,
        #[arg(long, value_name = "CODE")]
        country: Option<String>,
        #[arg(long, value_name = "VERSION")]
        new_version: Option<String>,
        #[arg(long, value_name = "TITLE")]
        title: Option<String>,
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    Check {
        #[arg(value_name = "ID|FILE", default_value = kit::METHOD)]
        chosen: String,
        file: Option<PathBuf>,
        #[arg(long = "as", value_name = "PROFILE", requires = "file")]
        profile: Option<PathBuf>,
        #[arg(long, value_name = "ID|FILE", default_value = kit::FRAMEWORK)]
        framework: String,
        #[arg(long, value_name = "CODE")]
        country: Option<String>,
        #[arg(long, value_name = "YEAR|FROM-TO", value_parser = years)]
        year: Option<RangeInclusive<i16>>,
        #[arg(long, requires = "country")]
        register: bool,
    },
    Compare {
        #[arg(value_name = "METHOD_A")]
        first: String,
        #[arg(value_name = "METHOD_B")]
        second: String,
        file: Option<PathBuf>,
        #[arg(long = "as", value_name = "PROFILE", requires = "file")]
        profile: Option<PathBuf>,
        #[arg(long, value_name = "ORGANISATION", requires = "file")]
        reporter: Option<String>,
        #[arg(long, value_name = "CODE")]
        country: Option<String>,
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
        #[arg(long, value_name = "YEAR|FROM-TO", value_parser = years)]
        year: Option<RangeInclusive<i16>>,
        #[arg(long, value_name = "ID|FILE", default_value = kit::FRAMEWORK)]
        framework: String,
        #[arg(long, value_name = "ID|FILE")]
        framework_b: Option<String>,
        #[arg(short, long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Show { chosen } => {
            let (document, data) = method::show(kit, &chosen)?;
            if out.json { out.data(&data) } else { print(&document, kit, out) }
        }
        Act::New { new_id, source_method, author, country, new_version, title, out: target } => {
            let new = New {
                id: &new_id,
                from: source_method.as_deref(),
                version: new_version.as_deref(),
                title: title.as_deref(),
                author: author.as_deref(),
                out: target.as_deref(),
            };
            let country = country.map(|code| code.to_uppercase());
            let path = method::new(kit, &new, country.as_deref())?;
            written(&path, "method", kit, out);
        }
        Act::Check { chosen, file, profile, framework, country, year, register } => {
            let country = country.map(|code| code.to_uppercase());
            let file =
                file.as_deref().map(|file| Input { file, profile: profile.as_deref(), reporter: None });
            let request = Check {
                method: &chosen,
                framework: &framework,
                country: country.as_deref(),
                years: year,
                register,
                file,
            };
            let bar = Progress::new(kit.words.key("cli-progress-measuring"), out.quiet || out.json);
            let findings = method::check(kit, &request, &bar).await?;
            drop(bar);
            return Ok(checked(&findings, kit, out));
        }
        Act::Compare {
            first,
            second,
            file,
            profile,
            reporter,
            country,
            by,
            year,
            framework,
            framework_b,
            out: target,
        } => {
            let country = country.map(|code| code.to_uppercase());
            let request = Request {
                methods: [&first, &second],
                frameworks: [&framework, framework_b.as_deref().unwrap_or(&framework)],
                file: file.as_deref().map(|file| Input {
                    file,
                    profile: profile.as_deref(),
                    reporter: reporter.as_deref(),
                }),
                country: country.as_deref(),
                by: by.as_deref(),
                years: year,
                out: target.as_deref(),
                threads: std::thread::available_parallelism().map_or(1, usize::from),
            };
            let bar = Progress::new(kit.words.key("cli-progress-measuring"), out.quiet || out.json);
            let report = method_compare::compare(kit, &request, &bar).await?;
            drop(bar);
            compared(&report, kit, out);
        }
    }
    Ok(Done::Clean)
}

/// The totals side by side, and the largest causes of each difference.
fn compared(report: &CompareReport, kit: &Kit, out: &Out) {
    if out.json {
        out.data(&serde_json::json!({
            "country": report.country,
            "author": report.author,
            "first": { "method": report.sides[0].method.id, "framework": report.sides[0].framework.id },
            "second": { "method": report.sides[1].method.id, "framework": report.sides[1].framework.id },
            "choices": report.choices,
            "comparison": report.comparison,
            "findings": report.findings.to_json(),
            "out": report.out,
        }));
        return;
    }
    let input = report.input();
    out.title(&kit.words.say(&report.document.title));
    if let Some(subtitle) = &report.document.subtitle {
        out.line(&kit.words.say(subtitle));
    }
    for (scope, quantities) in [(Scope::Groups, false), (Scope::Groups, true), (Scope::Activities, false)] {
        if let Some(Block::Table(table)) = side_by_side(&input, scope, quantities) {
            out.line("");
            out.table(&table, &kit.words);
        }
    }
    for cell in &report.comparison.cells {
        let shown = matches!(cell.key.scope, Scope::Groups | Scope::Activities);
        if shown && !cell.causes.is_empty() {
            out.line("");
            out.table(&causes(&input, cell, PRINTED), &kit.words);
        }
    }
    out.line("");
    out.findings(&report.findings, &kit.words);
    let args = [
        ("same", Arg::Count(report.comparison.same)),
        ("differing", Arg::Count(report.comparison.differing)),
    ];
    out.say(&kit.words, "cli-method-compared", args);
    if let Some(folder) = &report.out {
        let page = folder.join("comparison.html").display().to_string();
        let args = [("out", Arg::Text(folder.display().to_string())), ("page", Arg::Text(page))];
        out.say(&kit.words, "cli-measure-done", args);
    }
}

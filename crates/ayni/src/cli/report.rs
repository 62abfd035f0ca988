//! `ayni report`

use std::path::PathBuf;

use ayni_model::document::Speak;
use ayni_model::finding::Arg;

use super::framework::checked;
use super::{Done, Out};
use crate::app::report::{self, Wanted};
use crate::app::{Kit, Refusal, pdf};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Templates,
    New {
        #[arg(value_name = "TEMPLATE")]
        template: String,
        #[arg(short, long, value_name = "DIR")]
        out: PathBuf,
    },
    Check {
        #[arg(value_name = "DIR")]
        report: PathBuf,
        #[arg(long, value_name = "DIR")]
        answers: Option<PathBuf>,
    },
    Write {
        #[arg(value_name = "DIR")]
        report: PathBuf,
        #[arg(long, value_name = "DIR")]
        answers: Option<PathBuf>,
        #[arg(short, long, value_name = "DIR")]
        out: PathBuf,
        #[arg(long, value_name = "LANGUAGES", value_delimiter = ',')]
        languages: Vec<String>,
        #[arg(long)]
        draft: bool,
        #[arg(long, env = "AYNI_FONTS", value_name = "DIR")]
        fonts: Option<PathBuf>,
    },
    Translate {
        #[arg(value_name = "DIR")]
        report: PathBuf,
        #[arg(value_name = "LANGUAGE")]
        language: String,
        #[arg(long, value_name = "PASSAGE")]
        done: Vec<String>,
    },
    Freeze {
        #[arg(value_name = "DIR")]
        report: PathBuf,
        #[arg(long, value_name = "DIR")]
        answers: Option<PathBuf>,
    },
    Keep {
        #[arg(value_name = "DIR")]
        report: PathBuf,
        #[arg(long, value_name = "DIR")]
        answers: Option<PathBuf>,
        #[arg(long, env = "AYNI_FONTS", value_name = "DIR")]
        fonts: Option<PathBuf>,
    },
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Templates => {
            let all = report::templates(kit);
            if out.json {
                let ids: Vec<&str> = all.iter().map(|one| one.id.as_str()).collect();
                out.data(&serde_json::json!({ "templates": ids }));
            } else {
                for one in all {
                    out.line(&format!("{}\n  {}", one.id, kit.words.say(&one.title)));
                }
            }
        }
        Act::New { template, out: target } => {
            let path = report::begin(kit, &template, &target)?;
            told(&path, "cli-report-begun", kit, out);
        }
        Act::Check { report: folder, answers } => {
            let looked = report::look(kit, &folder, answers.as_deref()).await?;
            if !out.json {
                let (passages, bound) = looked.counts();
                let args = [("passages", passages.into()), ("bound", bound.into())];
                out.say(&kit.words, "cli-report-counts", args);
            }
            return Ok(checked(&looked.findings, kit, out));
        }
        Act::Write { report: folder, answers, out: target, languages, draft, fonts } => {
            let wanted = Wanted {
                place: &folder,
                answers: answers.as_deref(),
                languages: &languages,
                draft,
                fonts: fonts.as_deref(),
                out: &target,
            };
            let made = report::write(kit, &wanted).await?;
            if out.json {
                out.data(&serde_json::json!({ "out": made.out, "pages": made.pages }));
                return Ok(Done::Clean);
            }
            out.findings(&made.looked.findings, &kit.words);
            if !made.unwritten.is_empty() {
                let letters = Arg::Text(pdf::named(&made.unwritten).join(" "));
                out.say(&kit.words, "cli-report-unwritten", [("letters", letters)]);
            }
            told(&made.out, "cli-report-begun", kit, out);
        }
        Act::Translate { report: folder, language, done } => {
            let path = report::translate(&folder, &language, &done)?;
            told(&path, "cli-report-begun", kit, out);
        }
        Act::Keep { report: folder, answers, fonts } => {
            let path = report::kept::keep(kit, &folder, answers.as_deref(), fonts.as_deref()).await?;
            told(&path, "cli-report-begun", kit, out);
        }
        Act::Freeze { report: folder, answers } => {
            let path = report::freeze(kit, &folder, answers.as_deref()).await?;
            told(&path, "cli-report-frozen", kit, out);
        }
    }
    Ok(Done::Clean)
}

/// Says where something is.
fn told(path: &std::path::Path, key: &str, kit: &Kit, out: &Out) {
    let path = path.display().to_string();
    if out.json {
        out.data(&serde_json::json!({ "path": path }));
    } else {
        out.say(&kit.words, key, [("path", Arg::Text(path))]);
    }
}

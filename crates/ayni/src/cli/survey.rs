//! `ayni survey`

use std::path::PathBuf;

use ayni_model::Severity;
use ayni_model::finding::Arg;

use super::framework::checked;
use super::{Done, Out};
use crate::app::{Kit, Refusal, survey};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Check {
        #[arg(value_name = "ID|FILE")]
        survey: String,
    },
    Write {
        #[arg(value_name = "ID|FILE")]
        survey: String,
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
    },
    Template {
        #[arg(value_name = "ID|FILE")]
        survey: String,
        #[arg(long, value_name = "FILE", requires = "respondent")]
        answers: Option<PathBuf>,
        #[arg(long, value_name = "ID", requires = "answers")]
        respondent: Option<String>,
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
    },
    Read {
        #[arg(value_name = "ID|FILE")]
        survey: String,
        #[arg(value_name = "FILES", required = true)]
        answer_files: Vec<PathBuf>,
        #[arg(long, value_name = "ID")]
        round: Option<String>,
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
    },
}

pub fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Check { survey } => Ok(checked(&survey::check(kit, &survey)?, kit, out)),
        Act::Write { survey, out: target } => {
            survey::write(kit, &survey, &target)?;
            Ok(written(&target, kit, out))
        }
        Act::Template { survey, answers, respondent, out: target } => {
            let earlier = answers.as_deref().zip(respondent.as_deref());
            survey::template(kit, &survey, earlier, &target)?;
            Ok(written(&target, kit, out))
        }
        Act::Read { survey, answer_files, round, out: target } => {
            let came =
                survey::read(kit, &survey, &answer_files, round.as_deref().unwrap_or_default(), &target)?;
            if out.json {
                let mut data = came.findings.to_json();
                data["taken"] = came.taken.len().into();
                data["waiting"] = came.waiting.into();
                out.data(&data);
            } else {
                out.findings(&came.findings, &kit.words);
                let args = [
                    ("taken", Arg::Count(came.taken.len() as u64)),
                    ("waiting", Arg::Count(came.waiting)),
                    ("path", Arg::Text(target.display().to_string())),
                ];
                out.say(&kit.words, "cli-survey-came", args);
            }
            let wrong = came.findings.total(Severity::Error) > 0;
            Ok(if wrong { Done::WithErrors } else { Done::Clean })
        }
    }
}

fn written(path: &std::path::Path, kit: &Kit, out: &Out) -> Done {
    if out.json {
        out.data(&serde_json::json!({ "path": path }));
    } else {
        out.say(&kit.words, "cli-survey-written", [("path", Arg::Text(path.display().to_string()))]);
    }
    Done::Clean
}

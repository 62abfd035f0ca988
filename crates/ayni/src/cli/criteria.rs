//! `ayni criteria`

use std::path::PathBuf;

use super::framework::{both, checked, written};
use super::{Done, Out};
use crate::app::framework::New;
use crate::app::{Kit, Refusal, criteria};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Show {
        #[arg(value_name = "ID|FILE")]
        criteria: Option<String>,
    },
    Check {
        #[arg(value_name = "ID|FILE")]
        criteria: String,
    },
    New {
        #[arg(value_name = "ID")]
        new_id: String,
        #[arg(long = "from", value_name = "ID|FILE")]
        source_criteria: Option<String>,
        #[arg(long, value_name = "VERSION")]
        new_version: Option<String>,
        #[arg(long, value_name = "TITLE")]
        title: Option<String>,
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

pub fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Show { criteria } => both(criteria::show(kit, criteria.as_deref())?, kit, out),
        Act::Check { criteria } => return Ok(checked(&criteria::check(kit, &criteria)?, kit, out)),
        Act::New { new_id, source_criteria, new_version, title, out: target } => {
            let new = New {
                id: &new_id,
                from: source_criteria.as_deref(),
                version: new_version.as_deref(),
                title: title.as_deref(),
                author: None,
                out: target.as_deref(),
            };
            let path = criteria::new(kit, &new)?;
            written(&path, "criteria", kit, out);
        }
    }
    Ok(Done::Clean)
}

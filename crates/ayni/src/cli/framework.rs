//! `ayni framework`

use std::path::PathBuf;

use ayni_model::Severity;
use ayni_model::document::{Block, Document, Speak};
use ayni_model::edition::Standard;
use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::findings::Tally;
use crate::app::framework::{self, New};
use crate::app::{Kit, Refusal, kit};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Show {
        #[arg(value_name = "ID|FILE", default_value = kit::FRAMEWORK)]
        edition: String,
    },
    Check {
        #[arg(value_name = "ID|FILE", default_value = kit::FRAMEWORK)]
        edition: String,
    },
    New {
        #[arg(value_name = "ID")]
        new_id: String,
        #[arg(long = "from", value_name = "ID|FILE")]
        source_edition: Option<String>,
        #[arg(long, value_name = "VERSION")]
        new_version: Option<String>,
        #[arg(long, value_name = "TITLE")]
        title: Option<String>,
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    Map {
        #[arg(value_name = "ID|FILE", default_value = kit::FRAMEWORK)]
        edition: String,
        #[arg(long = "to", value_name = "tossd|iati|crs|17.3.1", value_parser = standard)]
        standard: Standard,
    },
    Compare {
        #[arg(value_name = "ID|FILE")]
        first: String,
        #[arg(value_name = "ID|FILE")]
        second: String,
    },
}

fn standard(text: &str) -> Result<Standard, String> {
    let all = || Standard::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
    Standard::from_code(&text.to_lowercase()).ok_or_else(all)
}

pub fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Show { edition } => both(framework::show(kit, &edition)?, kit, out),
        Act::Map { edition, standard } => both(framework::map(kit, &edition, standard)?, kit, out),
        Act::Compare { first, second } => both(framework::compare(kit, &first, &second)?, kit, out),
        Act::Check { edition } => return Ok(checked(&framework::check(kit, &edition)?, kit, out)),
        Act::New { new_id, source_edition, new_version, title, out: target } => {
            let new = New {
                id: &new_id,
                from: source_edition.as_deref(),
                version: new_version.as_deref(),
                title: title.as_deref(),
                author: None,
                out: target.as_deref(),
            };
            let path = framework::new(kit, &new)?;
            written(&path, "framework", kit, out);
        }
    }
    Ok(Done::Clean)
}

/// Prints a document, or its data.
pub fn both((document, data): (Document, serde_json::Value), kit: &Kit, out: &Out) {
    if out.json {
        out.data(&data);
    } else {
        print(&document, kit, out);
    }
}

/// A document on the terminal.
pub fn print(document: &Document, kit: &Kit, out: &Out) {
    let words = &kit.words;
    out.title(&words.say(&document.title));
    if let Some(subtitle) = &document.subtitle {
        out.line(&words.say(subtitle));
    }
    for block in &document.blocks {
        out.line("");
        match block {
            Block::Heading { text, .. } => out.title(&words.say(text)),
            Block::Paragraph(text) | Block::Notice(text) => out.line(&words.say(text)),
            Block::Facts(facts) => {
                for (name, value) in facts {
                    out.line(&format!("  {}: {}", words.say(name), words.say(value)));
                }
            }
            Block::List(points) => {
                for point in points {
                    out.line(&format!("  · {}", words.say(point)));
                }
            }
            Block::Table(table) => out.table(table, words),
            Block::Headline(_) | Block::Figure(_) => {}
        }
    }
}

/// Prints what was found, and gives how the command ends.
pub fn checked(findings: &Tally, kit: &Kit, out: &Out) -> Done {
    if out.json {
        out.data(&findings.to_json());
    } else {
        out.findings(findings, &kit.words);
        out.finding_totals(findings, &kit.words);
    }
    if findings.total(Severity::Error) > 0 { Done::WithErrors } else { Done::Clean }
}

/// Says where a new file is, and what to do with it.
pub fn written(path: &std::path::Path, command: &str, kit: &Kit, out: &Out) {
    let path = path.display().to_string();
    if out.json {
        out.data(&serde_json::json!({ "path": path }));
    } else {
        let args = [("path", Arg::Text(path)), ("command", Arg::Text(command.to_owned()))];
        out.say(&kit.words, "cli-edition-written", args);
    }
}

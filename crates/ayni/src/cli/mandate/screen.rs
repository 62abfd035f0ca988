//! `ayni mandate screen`

use std::path::{Path, PathBuf};

use ayni_core::mandate::screened;
use ayni_model::document::{Block, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate::Document;

use super::super::{Done, Out};
use crate::app::mandate::{Library, read, screen, write};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "DOCUMENT")]
    against: Vec<String>,
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let terms = screen::terms(kit)?;
    let files: Vec<&Path> = args.files.iter().map(PathBuf::as_path).collect();
    let read = read::documents(kit, &files)?;
    let library = if args.against.is_empty() { Library::default() } else { super::library(kit).await? };
    let languages = super::languages(kit);
    let mut against: Vec<(String, &Document)> = Vec::new();
    for wanted in &args.against {
        let held = library.find(wanted, &languages)?;
        against.push((crate::app::mandate::called(&held.named), &held.document));
    }
    let looked = screen::documents(&read, &terms, &against);
    let texts: Vec<&Document> = read.iter().map(|one| &one.document).collect();
    let written = screened::screened(&looked, &texts, &terms);
    if let Some(file) = &args.out {
        write::tables(kit, &written, file)?;
    }
    if out.json {
        out.data(&serde_json::json!({ "documents": looked }));
        return Ok(Done::Clean);
    }
    out.title(&kit.words.say(&written.title));
    for block in &written.blocks {
        match block {
            Block::Notice(notice) => out.line(&kit.words.say(notice)),
            Block::Table(table) if table.id != "passages" => {
                out.line("");
                out.table(table, &kit.words);
            }
            _ => {}
        }
    }
    if let Some(file) = &args.out {
        out.say(&kit.words, "mandate-written", [("path", Arg::Text(file.display().to_string()))]);
    }
    Ok(Done::Clean)
}

//! `ayni mandate compare`

use std::path::{Path, PathBuf};

use ayni_model::finding::Arg;
use ayni_model::lineage::{Fared, Fate, PieceKind};
use ayni_model::mandate::Document;
use ayni_model::mandate_request::Understood;

use super::super::{Done, Out};
use crate::app::mandate::{Library, lineage, read, write};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "DOCUMENT")]
    before: String,
    #[arg(value_name = "DOCUMENT")]
    after: String,
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let is_file = |name: &str| Path::new(name).is_file();
    let library = match is_file(&args.before) && is_file(&args.after) {
        true => Library::default(),
        false => super::library(kit).await?,
    };
    let before = one(kit, &library, &args.before)?;
    let after = one(kit, &library, &args.after)?;
    let comparison = lineage::pair((&before.0, &before.1), (&after.0, &after.1));
    if let Some(file) = &args.out {
        write::comparison(kit, &comparison, (&before.0, &after.0), file)?;
    }
    if out.json {
        out.data(&serde_json::json!(comparison));
        return Ok(Done::Clean);
    }
    out.title(&write::title(kit, &comparison.before, &comparison.after));
    for line in &comparison.lines {
        let places = |document: &Document, places: &[u32]| -> String {
            let all: Vec<String> =
                places.iter().map(|at| ayni_print::mandate::place(document, *at, &*kit.words)).collect();
            if all.is_empty() { "–".to_owned() } else { all.join(", ") }
        };
        let moved = if line.moved { format!(", {}", kit.words.key("lineage-moved")) } else { String::new() };
        let fate = format!("{}{moved}", kit.words.key(&format!("fate-{}", line.fate.as_str())));
        let args = [
            ("before", Arg::Text(places(&before.0, &line.before))),
            ("after", Arg::Text(places(&after.0, &line.after))),
            ("fate", Arg::Text(fate)),
            ("text", Arg::Text(text(line))),
        ];
        out.say(&kit.words, "mandate-compare-line", args);
    }
    if let Some(file) = &args.out {
        out.say(&kit.words, "mandate-written", [("path", Arg::Text(file.display().to_string()))]);
    }
    Ok(Done::Clean)
}

/// A document by its file or from the register, with what it was understood to say.
fn one(kit: &Kit, library: &Library, wanted: &str) -> Result<(Document, Vec<Understood>), Refusal> {
    let path = Path::new(wanted);
    if path.is_file() {
        let read = read::documents(kit, &[path])?.into_iter().next();
        let none = || Refusal::refused("mandate-nothing-read", []);
        return Ok((read.ok_or_else(none)?.document, Vec::new()));
    }
    let held = library.find(wanted, &super::languages(kit))?;
    Ok((held.document.clone(), library.understood(held).to_vec()))
}

/// What changed, in one line: what was taken out in square brackets, what was put in in braces.
fn text(line: &Fared) -> String {
    let pieces = line.texts.concat();
    if line.fate == Fate::Kept {
        let whole: String =
            pieces.iter().filter(|one| one.kind != PieceKind::Removed).map(|one| one.text.as_str()).collect();
        return crate::app::mandate::follow::short(&whole);
    }
    pieces
        .iter()
        .map(|piece| match piece.kind {
            PieceKind::Same if piece.text.chars().count() > 80 => {
                let letters: Vec<char> = piece.text.chars().collect();
                let head: String = letters.iter().take(30).collect();
                let tail: String = letters.iter().skip(letters.len().saturating_sub(30)).collect();
                format!("{head} … {tail}")
            }
            PieceKind::Same => piece.text.clone(),
            PieceKind::Removed => format!("[-{}-]", piece.text),
            PieceKind::Added => format!("{{+{}+}}", piece.text),
        })
        .collect()
}

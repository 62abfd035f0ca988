//! `ayni mandate lineage`

use std::path::PathBuf;

use ayni_model::finding::Arg;
use ayni_model::lineage::{PieceKind, Stand};

use super::super::{Done, Out};
use crate::app::mandate::lineage::{self, Line};
use crate::app::mandate::{called, write};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "DOCUMENT")]
    document: String,
    #[arg(value_name = "PARAGRAPH")]
    paragraph: Option<String>,
    #[arg(long, value_name = "DOCUMENT")]
    with: Vec<String>,
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let library = super::library(kit).await?;
    let languages = super::languages(kit);
    let held = library.find(&args.document, &languages)?;
    let with = args.with.iter().map(|one| library.find(one, &languages)).collect::<Result<Vec<_>, _>>()?;
    let (line, threads) = lineage::asked(&library, held, args.paragraph.as_deref(), &with)?;
    if let Some(file) = &args.out {
        write::line(kit, &line, threads.as_deref(), file)?;
        out.say(&kit.words, "mandate-written", [("path", Arg::Text(file.display().to_string()))]);
    }
    if out.json {
        let threads = threads.map(|all| {
            all.iter().filter_map(|at| line.series.threads.get(*at as usize)).cloned().collect::<Vec<_>>()
        });
        out.data(&serde_json::json!({
            "documents": line.series.documents, "gaps": line.series.gaps,
            "threads": threads.unwrap_or_else(|| line.series.threads.clone()),
        }));
        return Ok(Done::Clean);
    }
    gaps(&line, kit, out);
    match threads {
        Some(threads) => threads.iter().for_each(|at| thread(&line, *at, kit, out)),
        None => overview(&line, kit, out),
    }
    Ok(Done::Clean)
}

fn gaps(line: &Line<'_>, kit: &Kit, out: &Out) {
    for gap in &line.series.gaps {
        match &gap.symbol {
            Some(symbol) => out.say(&kit.words, "lineage-gap-named", [("symbol", Arg::Text(symbol.clone()))]),
            None => out.say(&kit.words, "lineage-gap", [("session", Arg::Text(gap.session.to_string()))]),
        }
    }
}

/// A paragraph through its documents, with what changed each time.
fn thread(line: &Line<'_>, at: u32, kit: &Kit, out: &Out) {
    let Some(thread) = line.series.threads.get(at as usize) else { return };
    out.line("");
    for (nth, stand) in thread.stands.iter().enumerate() {
        let text = match stand.text.is_empty() {
            true if nth == 0 => whole(line, stand),
            true => String::new(),
            false => changed(stand),
        };
        out.title(&heading(line, stand, nth, kit));
        if !text.is_empty() {
            out.line(&format!("  {text}"));
        }
    }
}

fn heading(line: &Line<'_>, stand: &Stand, nth: usize, kit: &Kit) -> String {
    let named = line.series.documents.get(stand.document as usize);
    let texts = line.texts();
    let place = texts
        .get(stand.document as usize)
        .map(|document| ayni_print::mandate::place(document, stand.paragraph, &*kit.words));
    let fate = match (nth, stand.fate) {
        (0, ayni_model::lineage::Fate::Added) => kit.words.key("lineage-first"),
        (_, fate) => kit.words.key(&format!("fate-{}", fate.as_str())),
    };
    let moved = if stand.moved { format!(", {}", kit.words.key("lineage-moved")) } else { String::new() };
    format!("{}  {}  {fate}{moved}", named.map(called).unwrap_or_default(), place.unwrap_or_default())
}

fn whole(line: &Line<'_>, stand: &Stand) -> String {
    let texts = line.texts();
    let document = texts.get(stand.document as usize);
    let paragraph = document.and_then(|document| document.paragraphs.get(stand.paragraph as usize));
    paragraph.map(|paragraph| paragraph.text.clone()).unwrap_or_default()
}

fn changed(stand: &Stand) -> String {
    let mark = |piece: &ayni_model::lineage::Piece| match piece.kind {
        PieceKind::Same => piece.text.clone(),
        PieceKind::Removed => format!("[-{}-]", piece.text),
        PieceKind::Added => format!("{{+{}+}}", piece.text),
    };
    stand.text.iter().map(mark).collect()
}

/// Each paragraph in a line: where it is first seen, where last, how often it changed.
fn overview(line: &Line<'_>, kit: &Kit, out: &Out) {
    for thread in &line.series.threads {
        let (Some(first), Some(last)) = (thread.stands.first(), thread.stands.last()) else { continue };
        let name = |stand: &Stand| {
            line.series.documents.get(stand.document as usize).map(called).unwrap_or_default()
        };
        let changes = thread
            .stands
            .iter()
            .skip(1)
            .filter(|stand| stand.fate != ayni_model::lineage::Fate::Kept)
            .count();
        let args = [
            ("first", Arg::Text(name(first))),
            ("last", Arg::Text(name(last))),
            ("stands", Arg::Count(thread.stands.len() as u64)),
            ("changes", Arg::Count(changes as u64)),
            ("text", Arg::Text(crate::app::mandate::follow::short(&whole(line, last)))),
        ];
        out.say(&kit.words, "mandate-lineage-line", args);
    }
}

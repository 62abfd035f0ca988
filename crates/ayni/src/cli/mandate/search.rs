//! `ayni mandate search`

use ayni_model::finding::Arg;
use ayni_model::lineage::PieceKind;

use super::super::{Done, Out};
use crate::app::mandate::{called, search};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "WORDING")]
    wording: String,
    #[arg(long = "in", value_name = "LANGUAGE")]
    language: Option<String>,
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    most: usize,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let library = super::library(kit).await?;
    let found = search::wording(&library, &args.wording, args.language.as_deref(), args.most.clamp(1, 500));
    if out.json {
        let hits: Vec<_> = found
            .hits
            .iter()
            .map(|hit| {
                serde_json::json!({
                    "document": hit.held.line.name, "day": hit.held.line.day,
                    "paragraph": ayni_print::mandate::place(&hit.held.document, hit.paragraph, &*kit.words),
                    "whole": hit.whole, "shared": hit.shared, "before": hit.passage.before,
                    "pieces": hit.passage.pieces, "after": hit.passage.after,
                })
            })
            .collect();
        out.data(&serde_json::json!({ "whole": found.whole, "hits": hits }));
        return Ok(Done::Clean);
    }
    out.say(&kit.words, "mandate-search-whole", [("count", Arg::Count(found.whole as u64))]);
    for hit in &found.hits {
        let place = ayni_print::mandate::place(&hit.held.document, hit.paragraph, &*kit.words);
        let day = hit.held.line.day.clone().unwrap_or_default();
        out.title(&format!("{}  {place}  {day}", called(&hit.held.named)));
        let tail: String = {
            let letters: Vec<char> = hit.passage.before.chars().collect();
            letters.iter().skip(letters.len().saturating_sub(60)).collect()
        };
        let head: String = hit.passage.after.chars().take(60).collect();
        let pieces: String = hit
            .passage
            .pieces
            .iter()
            .map(|piece| match piece.kind {
                PieceKind::Same => piece.text.clone(),
                PieceKind::Removed => format!("[-{}-]", piece.text),
                PieceKind::Added => format!("{{+{}+}}", piece.text),
            })
            .collect();
        out.line(&format!("  {tail}«{pieces}»{head}"));
    }
    Ok(Done::Clean)
}

//! Operative paragraphs of the English corpus with what is understood of them, drawn by a seed: to be looked at by eye.
//! What is held out is never drawn.

use ayni_model::mandate::{ParagraphKind, Part};

use super::World;
use super::sample::{held_out_paragraphs, same};
use crate::Outcome;

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Which {
    /// Any paragraph.
    Any,
    /// Those that ask or decide and speak of a time.
    Times,
    /// Those that ask.
    Asks,
    /// Those that ask nobody who is known.
    Nobody,
}

/// A word of time, as the sample was drawn by them.
const TIMES: &[&str] = &[
    "session",
    "annual",
    "regular",
    "biennial",
    "later than",
    "the end of",
    "until",
    " by ",
    "within",
    "period",
    "month",
    "year",
];

/// Prints `count` of them.
pub fn look(world: &World, which: Which, count: usize, seed: &str) -> Outcome {
    let hidden = held_out_paragraphs(world)?;
    let reader = world.reader("en")?;
    let mut drawn: Vec<(u64, String)> = Vec::new();
    for document in world.documents(&world.shared("documents/resolutions-en/resolutions.jsonl.gz"))? {
        let symbol = document.symbol.clone().unwrap_or_default();
        let all = reader.document(&document);
        for one in &all {
            let Some(paragraph) = document.paragraphs.iter().find(|paragraph| paragraph.id == one.paragraph)
            else {
                continue;
            };
            let counts = paragraph.part == Part::Operative
                && paragraph.kind == ParagraphKind::Text
                && paragraph.level == 1
                && !hidden.contains(&(same(&symbol), paragraph.line as usize));
            let asks = !one.requests.is_empty();
            let decides = one.acts.iter().any(|act| act.kind == "deciding");
            let fits = match which {
                Which::Any => true,
                Which::Times => {
                    (asks || decides) && TIMES.iter().any(|word| paragraph.text.to_lowercase().contains(word))
                }
                Which::Asks => asks,
                Which::Nobody => asks && one.requests.iter().all(|request| request.asked().next().is_none()),
            };
            if counts && fits {
                let key = scattered(&format!("{seed}|{symbol}|{}", paragraph.line));
                let text: String = paragraph.text.chars().take(900).collect();
                drawn.push((
                    key,
                    format!("{symbol} {} {text}\n    {}", paragraph.cite, super::described(one)),
                ));
            }
        }
    }
    drawn.sort();
    println!("{count} of {}", drawn.len());
    drawn.iter().take(count).for_each(|(_, line)| println!("{line}"));
    Ok(())
}

/// A number that scatters texts (FNV-1a, then mixed).
fn scattered(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd) ^ (hash >> 29)
}

//! Operative paragraphs of the English corpus with what is understood of them, drawn by a seed: to be looked at by eye.
//! What is held out is never drawn, nor what reads like it.

use std::collections::BTreeSet;

use ayni_model::mandate::{Document, Paragraph, ParagraphKind, Part};
use ayni_model::mandate_request::Understood;
use serde_json::json;

use super::World;
use super::sample::{due_label, held_out_paragraphs, same};
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

/// Writes every paragraph of the English corpus that is not held out, one in a line of JSON, with what is understood of
/// it: so that words that rules pass over can be counted over the whole, and not only where somebody looked.
pub fn dump(world: &World) -> Outcome {
    let documents = world.documents(&world.shared("documents/resolutions-en/resolutions.jsonl.gz"))?;
    let hidden = Hidden::of(world, &documents)?;
    let reader = world.reader("en")?;
    let mut out = String::new();
    for document in &documents {
        let symbol = document.symbol.as_deref().unwrap_or_default();
        for one in &reader.document(document) {
            let here = document.paragraphs.iter().find(|paragraph| paragraph.id == one.paragraph);
            if let Some(paragraph) = here.filter(|paragraph| !hidden.has(symbol, paragraph)) {
                out.push_str(&line(document, paragraph, one));
                out.push('\n');
            }
        }
    }
    std::io::Write::write_all(&mut std::io::stdout().lock(), out.as_bytes())?;
    Ok(())
}

/// What may not be shown: the paragraphs of the half that is held out, and every other that has the same words.
struct Hidden {
    places: BTreeSet<(String, usize)>,
    words: BTreeSet<String>,
}

impl Hidden {
    fn of(world: &World, documents: &[Document]) -> Result<Hidden, Box<dyn std::error::Error>> {
        let places = held_out_paragraphs(world)?;
        let mut words = BTreeSet::new();
        for document in documents {
            let symbol = same(document.symbol.as_deref().unwrap_or_default());
            let here = document.paragraphs.iter();
            let here = here.filter(|one| places.contains(&(symbol.clone(), one.line as usize)));
            words.extend(here.map(|paragraph| plain(&paragraph.text)));
        }
        Ok(Hidden { places, words })
    }

    fn has(&self, symbol: &str, paragraph: &Paragraph) -> bool {
        self.places.contains(&(same(symbol), paragraph.line as usize))
            || self.words.contains(&plain(&paragraph.text))
    }
}

/// The letters and digits of a text.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn line(document: &Document, paragraph: &Paragraph, one: &Understood) -> String {
    let span = |span: ayni_model::mandate_request::Span| [span.start, span.end];
    let acts: Vec<_> = one
        .acts
        .iter()
        .map(|act| json!({ "words": act.words, "kind": act.kind, "at": span(act.span), "until": act.until }))
        .collect();
    let due: Vec<_> = one
        .due
        .iter()
        .map(|due| json!({ "is": due_label(due), "words": due.words, "at": span(due.reason.span), "by": due.reason.entry }))
        .collect();
    let actors: Vec<_> = one
        .requests
        .iter()
        .flat_map(|request| &request.actors)
        .map(|actor| json!({ "role": actor.role.as_str(), "is": actor.actor, "words": actor.words, "at": span(actor.reason.span) }))
        .collect();
    json!({
        "symbol": document.symbol,
        "kind": document.kind.as_str(),
        "date": document.date.map(|date| date.to_string()),
        "organ": document.organ,
        "session": document.session,
        "line": paragraph.line,
        "part": paragraph.part.as_str(),
        "level": paragraph.level,
        "text_kind": paragraph.kind.as_str(),
        "cite": paragraph.cite,
        "text": paragraph.text,
        "acts": acts,
        "due": due,
        "actors": actors,
        "below": one.requests.iter().any(|request| request.chapeau.is_some()),
    })
    .to_string()
}

/// Prints `count` of them.
pub fn look(world: &World, which: Which, count: usize, seed: &str) -> Outcome {
    let documents = world.documents(&world.shared("documents/resolutions-en/resolutions.jsonl.gz"))?;
    let hidden = Hidden::of(world, &documents)?;
    let reader = world.reader("en")?;
    let mut drawn: Vec<(u64, String)> = Vec::new();
    for document in &documents {
        let symbol = document.symbol.clone().unwrap_or_default();
        let all = reader.document(document);
        for one in &all {
            let Some(paragraph) = document.paragraphs.iter().find(|paragraph| paragraph.id == one.paragraph)
            else {
                continue;
            };
            let counts = paragraph.part == Part::Operative
                && paragraph.kind == ParagraphKind::Text
                && paragraph.level == 1
                && !hidden.has(&symbol, paragraph);
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

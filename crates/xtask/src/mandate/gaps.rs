//! Operative paragraphs of level one without a phrase, over the English corpus, and how long reading takes.

use std::collections::BTreeMap;
use std::time::Instant;

use ayni_model::mandate::{DocumentKind, ParagraphKind, Part};

use super::World;
use super::sample::{held_out_paragraphs, same};
use crate::Outcome;

/// Counts them, and prints up to `show`.
pub fn gaps(world: &World, show: usize) -> Outcome {
    let begin = Instant::now();
    let documents = world.documents(&world.shared("documents/resolutions-en/resolutions.jsonl.gz"))?;
    let read = begin.elapsed();
    let reader = world.reader("en")?;
    let begin = Instant::now();
    let (mut all, mut without, mut paragraphs, mut requests) = (0_u64, 0_u64, 0_u64, 0_u64);
    let mut kinds: BTreeMap<String, u64> = BTreeMap::new();
    let mut shown = Vec::new();
    let mut numbered = (0_u64, 0_u64);
    let mut by_document: Vec<(u64, String)> = Vec::new();
    // What is held out is counted, and not shown.
    let hidden = held_out_paragraphs(world)?;
    for document in &documents {
        let before = without;
        let understood = reader.document(document);
        paragraphs += document.paragraphs.len() as u64;
        for one in &understood {
            requests += one.requests.len() as u64;
            one.acts.iter().for_each(|act| *kinds.entry(act.kind.clone()).or_default() += 1);
        }
        let texts = document
            .paragraphs
            .iter()
            .filter(|paragraph| paragraph.kind == ParagraphKind::Text && paragraph.part != Part::Front);
        for (paragraph, one) in texts.zip(&understood) {
            let acts = matches!(
                document.kind,
                DocumentKind::Resolution | DocumentKind::Decision | DocumentKind::Draft
            );
            if paragraph.part != Part::Operative || paragraph.level != 1 || !acts {
                continue;
            }
            all += 1;
            numbered.0 += u64::from(paragraph.number.is_some());
            numbered.1 += u64::from(paragraph.number.is_some() && one.acts.is_empty());
            if one.acts.is_empty() {
                without += 1;
                let symbol = document.symbol.clone().unwrap_or_default();
                if hidden.contains(&(same(&symbol), paragraph.line as usize)) {
                    continue;
                }
                shown.push(format!(
                    "{} {} {}",
                    document.symbol.as_deref().unwrap_or_default(),
                    paragraph.cite,
                    paragraph.text.chars().take(140).collect::<String>()
                ));
            }
        }
        by_document.push((without - before, document.symbol.clone().unwrap_or_default()));
    }
    let took = begin.elapsed();
    by_document.sort();
    if show > 0 {
        by_document.iter().rev().take(25).for_each(|(count, symbol)| println!("{count} {symbol}"));
    }
    // Spread over the corpus, not its first documents.
    let step = (shown.len() / show.max(1)).max(1);
    shown.iter().step_by(step).take(show).for_each(|line| println!("{line}"));
    println!("kinds: {kinds:?}");
    println!(
        "{} documents, {paragraphs} paragraphs read in {read:?}, understood in {took:?}",
        documents.len()
    );
    let share = numbered.1 * 10_000 / numbered.0.max(1);
    println!(
        "{} of level one have a number, {} of these without a phrase ({}.{:02} %)",
        numbered.0,
        numbered.1,
        share / 100,
        share % 100
    );
    println!(
        "{requests} requests; {all} operative paragraphs of level one, {without} without a phrase ({}.{:02} %)",
        without * 100 / all.max(1),
        without * 10_000 / all.max(1) % 100
    );
    Ok(())
}

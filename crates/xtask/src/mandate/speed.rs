//! How long documents of organs take to be read, understood, compared and searched. Printed as one line of JSON.

use std::time::{Duration, Instant};

use ayni_core::mandate::lineage::{Wording, Wordings, compare};
use ayni_model::mandate::{Document, Part};
use serde_json::json;

use super::World;
use super::sample::same;
use crate::Outcome;

/// How many paragraphs are compared: as many as another system was measured with.
const COMPARED: usize = 453;

/// What is looked for among all paragraphs: rare words, frequent ones, and nothing but small ones.
const SOUGHT: [&str; 6] = [
    "South-South cooperation is an important element of international cooperation for development",
    "within existing resources",
    "takes note of the report of the Secretary-General",
    "including through regional collaborative frameworks for South-South and triangular cooperation",
    "to enhance the provision of voluntary resources for South-South cooperation in all regions",
    "and to the",
];

/// Takes the times once; that of all pairs only where it is asked for.
pub fn speed(world: &World, pairs: bool) -> Outcome {
    let begin = Instant::now();
    let documents = world.documents(&world.shared("documents/resolutions-en/resolutions.jsonl.gz"))?;
    let read = begin.elapsed();
    let begin = Instant::now();
    let requests: usize = documents
        .iter()
        .filter_map(|document| Some(world.reader(&document.language).ok()?.document(document)))
        .flatten()
        .map(|one| one.requests.len())
        .sum();
    let understood = begin.elapsed();

    let (before, after) = two(&documents).ok_or("78/167 is not among the documents")?;
    let begin = Instant::now();
    let lines = compare(&before, &after).lines.len();
    let compared = begin.elapsed();
    let all_pairs = pairs.then(|| all_pairs(&before, &after));

    let texts = (0..).zip(&documents).flat_map(|(document, of)| {
        (0..)
            .zip(&of.paragraphs)
            .map(move |(paragraph, one)| (Wording { document, paragraph }, one.text.as_str()))
    });
    let begin = Instant::now();
    let index = Wordings::new(texts);
    let indexed = begin.elapsed();
    let mut slowest = Duration::ZERO;
    let mut found = 0;
    for wording in SOUGHT {
        let begin = Instant::now();
        found += index.find(wording, 20, |_| true).whole;
        slowest = slowest.max(begin.elapsed());
    }
    let seconds = |time: Duration| time.as_secs_f64();
    println!(
        "{}",
        json!({
            "documents": documents.len(),
            "requests": requests,
            "read": seconds(read),
            "understood": seconds(understood),
            "compared": seconds(compared),
            "lines": lines,
            "all_pairs": all_pairs.map(seconds),
            "paragraphs": index.len(),
            "indexed": seconds(indexed),
            "slowest_search": seconds(slowest),
            "found": found,
        })
    );
    Ok(())
}

/// What comparing takes without an index: each paragraph of one side beside each of the other.
fn all_pairs(before: &Document, after: &Document) -> Duration {
    let begin = Instant::now();
    for one in &before.paragraphs {
        for other in &after.paragraphs {
            std::hint::black_box(strsim::levenshtein(&one.text, &other.text));
        }
    }
    begin.elapsed()
}

/// Two documents of so many operative paragraphs: in the second each third is changed, and some have moved.
fn two(documents: &[Document]) -> Option<(Document, Document)> {
    let symbol =
        |document: &&Document| document.symbol.as_deref().is_some_and(|one| same(one) == "A/RES/78/167");
    let mut before = documents.iter().find(symbol)?.clone();
    let operative = documents
        .iter()
        .flat_map(|document| &document.paragraphs)
        .filter(|paragraph| paragraph.part == Part::Operative);
    before.paragraphs = operative.take(COMPARED).cloned().collect();
    let mut after = before.clone();
    after.session = before.session.map(|session| session + 1);
    for (at, paragraph) in after.paragraphs.iter_mut().enumerate().filter(|(at, _)| at % 3 == 0) {
        paragraph.text = paragraph.text.replace(" the ", if at % 2 == 0 { " all " } else { " " });
    }
    after.paragraphs.rotate_left(40);
    Some((before, after))
}

//! Documents as people have them, read whole: known numbers of paragraphs, notes in their places, hostile files.

mod adopted;
mod akn;
mod bad;
mod real;
mod samples;

use ayni_model::mandate::{Document, ParagraphKind, Part};

use super::{Limits, Marks, read};

/// The words that the program ships.
fn marks() -> Marks {
    let text = include_str!("../../../../data/mandates/reading.toml");
    Marks::read(text, "reading.toml").unwrap_or_else(|fault| panic!("{fault:?}"))
}

/// The one document of a file.
fn one(bytes: &[u8], file: &str) -> Document {
    let mut documents = read(bytes, file, &marks(), &Limits::default());
    assert_eq!(documents.len(), 1, "{file}");
    documents.remove(0)
}

/// The cites of the numbered paragraphs of a part.
fn cites(document: &Document, part: Part) -> Vec<&str> {
    let own = document.paragraphs.iter().filter(|one| one.part == part && one.kind == ParagraphKind::Text);
    own.map(|one| one.cite.as_str()).filter(|cite| !cite.is_empty()).collect()
}

fn count(document: &Document, part: Part) -> usize {
    document.paragraphs.iter().filter(|one| one.part == part && one.kind == ParagraphKind::Text).count()
}

fn codes(document: &Document) -> Vec<&str> {
    document.findings.iter().map(|finding| finding.code.as_str()).collect()
}

/// The words before each mark of a note: mark, words.
fn places(document: &Document) -> Vec<(String, String)> {
    let mut places = Vec::new();
    for paragraph in &document.paragraphs {
        for call in &paragraph.calls {
            let head = paragraph.text.get(..call.at as usize).unwrap_or_default();
            let words: Vec<&str> = head.split(' ').collect();
            let last = words.iter().rev().take(2).rev().copied().collect::<Vec<_>>().join(" ");
            places.push((call.mark.clone(), last));
        }
    }
    places
}

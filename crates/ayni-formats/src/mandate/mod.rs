//! Documents of organs: resolutions, decisions, drafts, outcome documents, reports.
//!
//! Each format has a reader that hands on blocks of text with what the file says of them; one segmenter makes the
//! parts, numbers and footnotes of them, in six languages. Nothing is refused: what cannot be placed is kept.

mod akn;
mod annex;
mod block;
mod dates;
mod docx;
mod foot;
mod front;
mod furniture;
mod id;
mod join;
mod json;
mod label;
mod language;
mod lines;
mod marks;
mod markup;
mod notes;
mod numbers;
mod pdf;
mod plan;
mod segment;
mod symbol;
mod text;

use ayni_model::Severity;
use ayni_model::mandate::Document;

pub use akn::write as write_akn;
pub use marks::Marks;

/// How much a file may ask for.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of text of one document.
    pub text: usize,
    /// Paragraphs of one document.
    pub paragraphs: usize,
    /// Bytes that the members of a packed file may inflate to.
    pub inflated: u64,
    /// Pages of a PDF file.
    pub pages: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        // 5,000 pages have about 20 million letters.
        Limits { text: 128 << 20, paragraphs: 500_000, inflated: 512 << 20, pages: 10_000 }
    }
}

/// Reads the documents of a file: one, or one for each line of a list of paragraphs. `file` is the file's name, for
/// findings and for a symbol that the text does not say.
pub fn read(bytes: &[u8], file: &str, marks: &Marks, limits: &Limits) -> Vec<Document> {
    if pdf::looks(bytes) {
        return vec![segment::document(pdf::read(bytes, file, marks, limits), marks, file)];
    }
    if bytes.starts_with(b"PK")
        && let Some(raw) = docx::read(bytes, file, limits)
    {
        return vec![segment::document(raw, marks, file)];
    }
    if let Some(kind) = unknown(bytes) {
        let finding = block::found("mandate-format-unknown", Severity::Error, file, 0).with("format", kind);
        let raw = block::Raw { findings: vec![finding], ..block::Raw::default() };
        return vec![segment::document(raw, marks, file)];
    }
    let (decoded, mut findings) = text::decode(bytes, file);
    if json::looks(&decoded) {
        return json::read(&decoded, file, marks)
            .map(|raw| of_list(segment::document(raw, marks, file)))
            .collect();
    }
    if akn::looks(&decoded) {
        let mut document = akn::read(&decoded, file, limits);
        document.findings.append(&mut findings);
        return vec![document];
    }
    let mut raw = if markup::looks(&decoded) {
        markup::read(&decoded, file, marks, limits)
    } else {
        text::read(&decoded, file, marks, limits)
    };
    findings.append(&mut raw.findings);
    raw.findings = findings;
    vec![segment::document(raw, marks, file)]
}

/// A file of many documents: each finding says of which it is.
fn of_list(mut document: Document) -> Document {
    for finding in &mut document.findings {
        if let Some(origin) = &mut finding.origin {
            origin.sheet.clone_from(&document.symbol);
        }
    }
    document
}

/// The kind of a file that is none of ours: packed or older office files, pictures, programs.
fn unknown(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Some("DOC");
    }
    if bytes.starts_with(b"PK") {
        return Some("ZIP");
    }
    let head = bytes.get(..bytes.len().min(4_096)).unwrap_or_default();
    if encoding_rs::Encoding::for_bom(head).is_some() {
        return None;
    }
    let control = head.iter().filter(|byte| matches!(**byte, 0..=8 | 14..=31 | 127)).count();
    (control > 16 && control * 10 > head.len()).then_some("BIN")
}

#[cfg(test)]
mod tests;

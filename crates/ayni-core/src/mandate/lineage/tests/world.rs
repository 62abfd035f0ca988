//! Documents for tests: written ones, and the resolutions of the shared data.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;

use ayni_model::mandate::{Document, DocumentKind, Paragraph, ParagraphKind, Part};
use serde::Deserialize;

/// A document of some paragraphs of text.
pub fn document(symbol: &str, session: u16, texts: &[&str]) -> Document {
    let paragraphs = texts.iter().map(|text| paragraph(Part::Operative, ParagraphKind::Text, None, text));
    Document {
        symbol: Some(symbol.to_owned()),
        session: Some(session),
        organ: Some("ga".to_owned()),
        date: Some(ayni_model::Day::constant(1945 + session.cast_signed(), 12, 20)),
        ..blank("en", paragraphs.collect())
    }
}

pub fn blank(language: &str, paragraphs: Vec<Paragraph>) -> Document {
    Document {
        symbol: None,
        kind: DocumentKind::Resolution,
        language: language.to_owned(),
        organ: None,
        session: None,
        agenda_item: None,
        date: None,
        meeting: None,
        title: String::new(),
        paragraphs,
        notes: Vec::new(),
        findings: Vec::new(),
    }
}

pub fn paragraph(part: Part, kind: ParagraphKind, number: Option<&str>, text: &str) -> Paragraph {
    Paragraph {
        id: String::new(),
        part,
        annex: 0,
        kind,
        level: 1,
        number: number.map(str::to_owned),
        cite: number.unwrap_or_default().to_owned(),
        text: text.to_owned(),
        italics: Vec::new(),
        calls: Vec::new(),
        line: 1,
    }
}

#[derive(Deserialize)]
struct Line {
    symbol: String,
    paragraphs: Vec<Other>,
}

#[derive(Deserialize)]
struct Other {
    text: String,
    #[serde(rename = "type")]
    kind: Option<String>,
    part: Option<String>,
    prefix: Option<String>,
}

/// All resolutions of the shared data, by symbol; `None` where they are absent.
pub fn resolutions() -> Option<BTreeMap<String, Document>> {
    let data = std::env::var_os("AYNI_SHARED_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let Ok(file) = std::fs::File::open(data.join("documents/resolutions-en/resolutions.jsonl.gz")) else {
        eprintln!("skipped: no shared data at {}", data.display());
        return None;
    };
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap();
    let line = |line: &str| {
        let line: Line = serde_json::from_str(line).unwrap();
        let document = read(&line);
        (line.symbol, document)
    };
    Some(text.lines().map(line).collect())
}

fn read(line: &Line) -> Document {
    let paragraphs = line.paragraphs.iter().map(|other| {
        let part = match (other.part.as_deref(), other.kind.as_deref()) {
            (Some("preambular"), _) => Part::Preamble,
            (Some("operative"), _) => Part::Operative,
            (_, Some("backmatter")) => Part::Close,
            _ => Part::Front,
        };
        let kind = match other.kind.as_deref() {
            Some("heading" | "title") => ParagraphKind::Heading,
            _ => ParagraphKind::Text,
        };
        let number = other.prefix.as_deref().map(|prefix| prefix.trim_end_matches('.'));
        paragraph(part, kind, number, &other.text)
    });
    let session = line.symbol.strip_prefix("A/RES/").and_then(|rest| rest.split('/').next()?.parse().ok());
    Document {
        symbol: Some(line.symbol.clone()),
        session,
        organ: session.map(|_| "ga".to_owned()),
        date: session.map(|session: u16| ayni_model::Day::constant(1945 + session.cast_signed(), 12, 20)),
        ..blank("en", paragraphs.collect())
    }
}

/// The South-South series as far as it is held.
pub const SERIES: [&str; 8] = [
    "A/RES/64/222",
    "A/RES/68/230",
    "A/RES/70/222",
    "A/RES/72/237",
    "A/RES/73/249",
    "A/RES/74/239",
    "A/RES/76/221",
    "A/RES/78/167",
];

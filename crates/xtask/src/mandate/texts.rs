//! The paragraphs of the sample, where they stand, and what is understood of each.

use std::collections::BTreeMap;

use ayni_core::mandate::Setting;
use ayni_model::mandate::{Document, Paragraph, ParagraphKind, Part};
use ayni_model::mandate_request::Understood;
use serde_json::json;

use super::World;
use super::sample::{Row, same};

/// By the row's id: the text, and what is understood of it.
pub(super) type Found = BTreeMap<String, (String, Vec<Understood>)>;

/// What is understood of each row's paragraph, with its text.
pub(super) fn understood(world: &World, rows: &[Row]) -> Result<Found, Box<dyn std::error::Error>> {
    let mut found = Found::new();
    for row in rows {
        if let Some((text, date)) = &row.written {
            found.insert(row.id.clone(), written(world, &row.symbol, text, date)?);
        }
    }
    let by_document = |source: &'static str| rows.iter().filter(move |row| row.source == source);
    if rows.iter().all(|row| row.written.is_some()) {
        return Ok(found);
    }
    let documents = world.documents(&world.shared("documents/resolutions-en/resolutions.jsonl.gz"))?;
    let english = world.reader("en")?;
    for document in &documents {
        let symbol = document.symbol.as_deref().unwrap_or_default();
        let wanted: Vec<&Row> =
            by_document("resolutions-en").filter(|row| same_symbol(&row.symbol, symbol)).collect();
        if wanted.is_empty() {
            continue;
        }
        let all = english.document(document);
        for row in wanted {
            found.insert(row.id.clone(), at_line(document, &all, row.index + 1));
        }
    }
    let chinese = world.shared("documents/ssc-zh/A_RES_75_234.zh.txt");
    for document in world.documents(&chinese)? {
        let Ok(reader) = world.reader("zh") else { continue };
        let all = reader.document(&document);
        for row in by_document("ssc-zh") {
            found.insert(row.id.clone(), at_line(&document, &all, row.line));
        }
    }
    for language in ["ar", "es", "fr", "ru", "zh"] {
        let lines = std::fs::read_to_string(
            world.shared(&format!("documents/parallel-corpus/devset-first2000.{language}")),
        )?;
        let lines: Vec<&str> = lines.split('\n').collect();
        let Ok(reader) = world.reader(language) else { continue };
        for row in by_document("parallel-corpus").filter(|row| row.language == language) {
            let text = lines.get(row.line - 1).copied().unwrap_or_default();
            let one = reader.paragraph(&operative(text), &Setting::default());
            found.insert(row.id.clone(), (text.to_owned(), vec![one]));
        }
    }
    Ok(found)
}

/// What is understood of a paragraph that was written for the purpose, as the first of a document with that symbol.
fn written(
    world: &World,
    symbol: &str,
    text: &str,
    date: &str,
) -> Result<(String, Vec<Understood>), Box<dyn std::error::Error>> {
    let speakers = [
        ("A/RES", "The General Assembly,"),
        ("A/HRC", "The Human Rights Council,"),
        ("S/", "The Security Council,"),
        ("E/", "The Economic and Social Council,"),
        ("UNEP/", "The United Nations Environment Assembly,"),
    ];
    let speaker = speakers.iter().find(|(begins, _)| symbol.starts_with(begins));
    let speaker = speaker.map_or("The Conference of the Parties,", |(_, speaker)| speaker);
    // An item of a list stands below what it is an item of.
    let item = text.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let (above, own) = match item {
        Some((label, item)) => {
            let above = json!({ "text": "Requests the Executive Director:", "prefix": "1." });
            (Some(above), json!({ "text": item.trim(), "prefix": format!("({label})") }))
        }
        None => (None, json!({ "text": text, "prefix": "1." })),
    };
    let paragraphs: Vec<_> = [json!({ "text": speaker })].into_iter().chain(above).chain([own]).collect();
    let line = json!({ "symbol": symbol, "paragraphs": paragraphs });
    let documents = world.read(line.to_string().as_bytes(), "written.jsonl");
    let mut document = documents.into_iter().next().ok_or_else(|| format!("{symbol} is not read"))?;
    document.date = Some(date.parse()?);
    let understood = world.reader("en")?.document(&document);
    let own = document.paragraphs.iter().filter(|paragraph| paragraph.number.is_some());
    let ids: Vec<&str> = own.map(|paragraph| paragraph.id.as_str()).collect();
    let understood = understood.into_iter().filter(|one| ids.contains(&one.paragraph.as_str())).collect();
    Ok((format!("{:?} {:?}\n{text}", document.organ, document.session), understood))
}

fn same_symbol(one: &str, other: &str) -> bool {
    same(one) == same(other)
}

fn at_line(document: &Document, all: &[Understood], line: usize) -> (String, Vec<Understood>) {
    let here = document.paragraphs.iter().filter(|paragraph| paragraph.line as usize == line);
    let ids: Vec<&str> = here.clone().map(|paragraph| paragraph.id.as_str()).collect();
    let text = here
        .map(|paragraph| {
            format!(
                "<{} {} {}> {}",
                paragraph.part.as_str(),
                paragraph.kind.as_str(),
                paragraph.level,
                paragraph.text
            )
        })
        .collect::<Vec<_>>()
        .join("\n");
    let mut here: Vec<Understood> =
        all.iter().filter(|one| ids.contains(&one.paragraph.as_str())).cloned().collect();
    // What a paragraph asks in its sub-paragraphs is asked of those whom it names.
    let below = all.iter().flat_map(|one| &one.requests);
    let below = below.filter(|request| request.chapeau.as_deref().is_some_and(|id| ids.contains(&id)));
    here.extend(
        below.take(1).map(|request| Understood { requests: vec![request.clone()], ..Understood::default() }),
    );
    (text, here)
}

/// A sentence as an operative paragraph of level one.
pub fn operative(text: &str) -> Paragraph {
    Paragraph {
        id: "p".to_owned(),
        part: Part::Operative,
        annex: 0,
        kind: ParagraphKind::Text,
        level: 1,
        number: None,
        cite: String::new(),
        text: text.to_owned(),
        italics: Vec::new(),
        calls: Vec::new(),
        line: 1,
    }
}

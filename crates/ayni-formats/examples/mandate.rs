//! Reads documents of organs and prints their paragraphs: `cargo run -p ayni-formats --example mandate -- FILE...`

#![allow(clippy::disallowed_methods, reason = "an example reads files and the clock")]

use std::time::{Duration, Instant};

use ayni_formats::mandate::{Limits, Marks, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/mandates/reading.toml");
    let marks = Marks::read(&std::fs::read_to_string(data)?, "reading.toml").map_err(|fault| fault.code)?;
    let mut brief = false;
    let (mut count, mut paragraphs, mut took) = (0, 0, Duration::ZERO);
    for path in std::env::args().skip(1) {
        if path == "--brief" {
            brief = true;
            continue;
        }
        let bytes = std::fs::read(&path)?;
        let name = path.rsplit('/').next().unwrap_or(&path);
        let begin = Instant::now();
        let documents = read(&bytes, name, &marks, &Limits::default());
        took += begin.elapsed();
        count += documents.len();
        for document in documents {
            paragraphs += document.paragraphs.len();
            if !brief {
                println!(
                    "== {:?} {} {} {:?} session {:?} item {:?} {:?} meeting {:?}\n   {}",
                    document.symbol,
                    document.kind.as_str(),
                    document.language,
                    document.organ,
                    document.session,
                    document.agenda_item,
                    document.date,
                    document.meeting,
                    document.title
                );
                for one in &document.paragraphs {
                    let calls: Vec<String> =
                        one.calls.iter().map(|call| format!("{}@{}", call.mark, call.at)).collect();
                    println!(
                        "{:>5} {:9} {:8} {} {:10} {}{}{}",
                        one.line,
                        one.part.as_str(),
                        one.kind.as_str(),
                        one.level,
                        one.cite,
                        shown(&one.text),
                        if calls.is_empty() { String::new() } else { format!("  [{}]", calls.join(" ")) },
                        if one.italics.is_empty() { String::new() } else { format!("  /{:?}/", one.italics) },
                    );
                }
                for note in &document.notes {
                    println!(
                        "      note {:>3} {:?} {}",
                        note.mark,
                        note.paragraph.is_some(),
                        shown(&note.text)
                    );
                }
                for finding in &document.findings {
                    println!(
                        "      ! {} {:?} {:?}",
                        finding.code,
                        finding.origin.as_ref().and_then(|one| one.row),
                        finding.args
                    );
                }
            }
        }
    }
    eprintln!("{count} documents, {paragraphs} paragraphs in {took:?}");
    Ok(())
}

fn shown(text: &str) -> String {
    let count = text.chars().count();
    if count <= 110 {
        return text.to_owned();
    }
    let head: String = text.chars().take(60).collect();
    let tail: String = text.chars().skip(count - 40).collect();
    format!("{head} … {tail}")
}

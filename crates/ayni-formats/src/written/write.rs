//! A translation as a file to work in: what is there stays, what is missing stands empty with its source.

use std::fmt::Write as _;

use ayni_model::written::{Manuscript, Passage, PassageKind};

/// Writes the file of a translation. Each passage has the source over it that it was made from, and its hash;
/// passages that are not there yet have the source as it is and no words. `done` names passages whose words
/// were brought up to the source: they bear its hash from now on.
pub fn translation(source: &Manuscript, language: &str, own: Option<&Manuscript>, done: &[String]) -> String {
    let mut text = String::from("+++\n");
    let head = own.map(|own| &own.head);
    let _ = writeln!(text, "id = {}", quoted(&source.head.id));
    let _ = writeln!(text, "language = {}", quoted(language));
    if let Some(organ) = head.map(|head| &head.organ).filter(|organ| !organ.is_empty()) {
        let _ = writeln!(text, "organ = {}", quoted(organ));
    }
    let facts = head.map(|head| &head.facts).filter(|facts| !facts.is_empty());
    if let Some(facts) = facts {
        text.push_str("\n[facts]\n");
        for (name, value) in facts {
            let _ = writeln!(text, "{} = {}", quoted(name), quoted(value));
        }
    }
    text.push_str("+++\n");
    for passage in &source.passages {
        let made = own.and_then(|own| own.passage(&passage.id)).filter(|made| !made.text.is_empty());
        let current = made.is_none_or(|made| made.made_from.as_deref() == Some(passage.hash.as_str()));
        let renewed = current || done.contains(&passage.id);
        let (was, hash) = match made {
            Some(made) if !renewed => (made.was.as_str(), made.made_from.clone().unwrap_or_default()),
            _ => (passage.text.as_str(), passage.hash.clone()),
        };
        text.push('\n');
        if !renewed {
            let _ = writeln!(text, "% {}", passage.text);
        }
        if !was.is_empty() {
            let _ = writeln!(text, "%< {was}");
        }
        write_passage(&mut text, passage, &hash, made.map_or("", |made| made.text.as_str()));
    }
    // What the source does not have any more, or calls otherwise, is somebody's work: it stays, at the end.
    let rest = own.map(|own| own.passages.iter()).into_iter().flatten();
    for passage in rest.filter(|passage| source.passage(&passage.id).is_none()) {
        text.push('\n');
        if !passage.was.is_empty() {
            let _ = writeln!(text, "%< {}", passage.was);
        }
        write_passage(&mut text, passage, passage.made_from.as_deref().unwrap_or(""), &passage.text);
    }
    text
}

fn write_passage(text: &mut String, passage: &Passage, hash: &str, words: &str) {
    let mark = match &passage.kind {
        PassageKind::Title => "# ",
        PassageKind::Subtitle => "> ",
        PassageKind::Heading(1) => "## ",
        PassageKind::Heading(2) => "### ",
        PassageKind::Heading(_) => "#### ",
        PassageKind::Plain => "~ ",
        PassageKind::Point => "- ",
        PassageKind::Note => "^ ",
        PassageKind::Table(_) => "!table ",
        PassageKind::Figure(_) => "!figure ",
        PassageKind::Paragraph => "",
    };
    let _ = write!(text, "{mark}[{} @{hash}]", passage.id);
    if matches!(passage.kind, PassageKind::Table(_) | PassageKind::Figure(_)) {
        let (caption, source) = match words.split_once(" | ") {
            Some((caption, source)) => (caption, Some(source)),
            None => (words, None),
        };
        let _ = write!(text, "\ncaption: {caption}");
        if let Some(source) = source {
            let _ = write!(text, "\nsource: {source}");
        }
        text.push('\n');
    } else {
        let _ = writeln!(text, " {words}");
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

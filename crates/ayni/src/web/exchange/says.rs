//! What a record of the exchange says, field by field, for its page.

use ayni_model::document::Speak;
use ayni_model::exchange::{Field, FieldType, Kind, Record, Value};
use ayni_model::{Amount, Code, PartialDate};
use ayni_words::Words;

use super::super::entry::parts::language_name;
use super::super::links;
use super::board::{Part, Row, Said};
use super::list::place;
use super::reasons;
use crate::app::exchange::saved;

/// What the record says: its texts, then its facts, then its lines.
pub fn says(
    shown: &Record,
    kind: &Kind,
    exchange: &crate::app::exchange::Exchange,
    words: &Words,
    owner: &str,
) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut facts = vec![(
        words.key("exchange-column-owner"),
        vec![Said::link(owner, links::address("/exchange", [("owner", shown.owner.as_str())]))],
    )];
    for field in exchange.kinds.fields(kind).filter(|field| field.name != "title") {
        let Some(value) = shown.get(&field.name) else { continue };
        // A module has its pages and questions apart.
        if ["pages", "questions"].contains(&field.name.as_str()) {
            continue;
        }
        match (field.kind, value) {
            (FieldType::Long, Value::Text(text)) => {
                let (words_of, language) = text.best(words.language()).unwrap_or_default();
                let title = if field.name == "summary" { String::new() } else { words.key(&field.key()) };
                let said = Said::of(words_of, language, words.language()).linked();
                parts.push(Part { title, paragraphs: vec![said], ..Part::default() });
            }
            (FieldType::Lines, Value::Lines(lines)) => {
                let rows = lines.iter().map(|line| {
                    if field.name == "links" {
                        return linked(line, words);
                    }
                    let mut said = Vec::new();
                    for inner in &field.fields {
                        said.extend(
                            line.get(&inner.name).into_iter().flat_map(|value| values(inner, value, words)),
                        );
                    }
                    let mut said = said.into_iter();
                    Row { title: said.next().unwrap_or_default(), lines: said.collect(), ..Row::default() }
                });
                let rows = rows.collect();
                parts.push(Part { title: words.key(&field.key()), rows, ..Part::default() });
            }
            (_, value) => facts.push((words.key(&field.key()), values(field, value, words))),
        }
    }
    // The summary first, then the facts, then the longer texts.
    let at = usize::from(!parts.is_empty());
    parts.insert(at, Part { facts, ..Part::default() });
    parts
}

/// Something of the register that a record is linked to, leading there.
fn linked(line: &ayni_model::exchange::Line, words: &Words) -> Row {
    let (kind, id) = (line.plain("link_kind"), line.plain("link_id").trim());
    let mark = if kind.is_empty() { String::new() } else { words.key(&format!("exchange-link-{kind}")) };
    let said = Said::plain(id);
    let title = match (kind, id.split_once('/')) {
        ("activity", Some((reporter, id))) => said.to(links::activity(reporter, id)),
        ("record", Some((owner, id))) => said.to(saved::page(owner, id)),
        ("mandate", _) => said.to(links::address("/mandates/document", [("document", id)])),
        _ => said,
    };
    Row { title, mark, ..Row::default() }
}

/// What a field says, value by value.
fn values(field: &Field, value: &Value, words: &Words) -> Vec<Said> {
    match value {
        Value::Flag(_) => vec![Said::plain(words.key("exchange-yes"))],
        Value::Plain(text) => vec![one(field, text, words)],
        Value::Many(all) => all.iter().map(|text| one(field, text, words)).collect(),
        Value::Text(text) => {
            let (text, language) = text.best(words.language()).unwrap_or_default();
            vec![Said::of(text, language, words.language())]
        }
        Value::Lines(_) => Vec::new(),
    }
}

fn one(field: &Field, text: &str, words: &Words) -> Said {
    match field.kind {
        // Nothing but a page is led to; the check has seen to it, and other nodes may not have.
        FieldType::Link if text.starts_with("https://") || text.starts_with("http://") => {
            Said::link(text, text)
        }
        FieldType::Date => {
            Said::plain(text.parse::<PartialDate>().map_or_else(|_| text.to_owned(), |date| words.date(date)))
        }
        FieldType::Number => {
            Said::plain(text.parse::<Amount>().map_or_else(|_| text.to_owned(), |amount| words.exact(amount)))
        }
        FieldType::Words if field.name == "subjects" => {
            let href = links::address("/exchange", [("q", reasons::subject(text, words).as_str())]);
            Said::link(reasons::subject(text, words), href)
        }
        FieldType::Code | FieldType::Codes => coded(field, text, words),
        FieldType::Plain if field.name == "request" => match text.split_once('/') {
            Some((owner, id)) => Said::plain(text).to(saved::page(owner, id)),
            None => Said::plain(text),
        },
        _ => Said::plain(text),
    }
}

fn coded(field: &Field, text: &str, words: &Words) -> Said {
    match field.lists.first().map_or("", String::as_str) {
        "country" => Said::link(place(text, words), links::address("/exchange", [("places", text)])),
        "sdg" => Said::link(
            format!("{text} {}", words.code(&Code::new("sdg", text))),
            links::address("/exchange", [("goals", text.split('.').next().unwrap_or(text))]),
        ),
        "crs" => {
            let list = if text.len() == 5 { "crs" } else { "sector" };
            Said::plain(format!("{text} {}", words.code(&Code::new(list, text))))
        }
        "currency" => Said::plain(words.code(&Code::new("currency", text))),
        "language" => Said::plain(language_name(text, words)),
        list => Said::plain(words.key(&format!("{list}-{text}"))),
    }
}

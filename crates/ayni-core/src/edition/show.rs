//! What an edition says, as documents.

use ayni_model::comparison::Change;
use ayni_model::document::{Block, Column, Document, Phrase, Table, TableCell, TableRow};
use ayni_model::edition::{Certainty, Condition, Derived, Framework, Mapping, Standard};
use ayni_model::method::Method;
use ayni_model::reference::Reference;
use ayni_model::{Arg, Code, PartialDate, Text};
use serde::Serialize;
use serde_json::Value;

use super::lines::{EditionLine, Leaf};
use crate::report::{day_rate_table, sets};

/// One line of a map, as data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MapLine<'a> {
    /// The item's code; empty where the line speaks of all.
    pub item: &'a str,
    /// The item's label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<&'a Text>,
    /// The line of the edition.
    #[serde(flatten)]
    pub map: &'a Mapping,
}

/// A standard as people name it; no language changes these names.
fn standard_name(standard: Standard) -> &'static str {
    match standard {
        Standard::Tossd => "TOSSD",
        Standard::Iati => "IATI",
        Standard::Crs => "CRS",
        Standard::Sdg => "17.3.1",
    }
}

/// What an edition says: what is certain of it, its groups and items, its rules and its maps.
pub fn shown(edition: &Framework) -> Document {
    let mut blocks = vec![Block::Notice(Phrase::Text(edition.standing.clone()))];
    blocks.push(Block::Facts(head(
        &edition.id,
        &edition.version,
        edition.date,
        &edition.derived,
        &edition.source,
    )));
    blocks.push(heading("groups", "edition-groups"));
    blocks.push(Block::Paragraph(Phrase::key("edition-groups-text")));
    for group in &edition.groups {
        blocks.push(items(edition, group));
    }
    blocks.push(heading("rules", "edition-rules"));
    blocks.push(Block::Paragraph(Phrase::key("edition-rules-text")));
    blocks.push(rules(edition));
    for standard in Standard::ALL {
        if edition.maps.iter().any(|map| map.to == *standard) {
            let name = standard_name(*standard);
            let id = format!("map-{}", ascii(standard.as_str()));
            let text = Phrase::message("edition-map", [("standard", name.into())]);
            blocks.push(Block::Heading { level: 2, id: format!("section-{id}"), text });
            blocks.push(map_table(edition, *standard));
        }
    }
    let subtitle = Some(Phrase::words(format!("{} {}", edition.id, edition.version)));
    Document { title: Phrase::Text(edition.title.clone()), subtitle, blocks, print: Default::default() }
}

/// The map of an edition to one standard.
pub fn map_document(edition: &Framework, standard: Standard) -> Document {
    let name = standard_name(standard);
    Document {
        title: Phrase::message("edition-map", [("standard", name.into())]),
        subtitle: Some(Phrase::Text(edition.title.clone())),
        blocks: vec![Block::Paragraph(Phrase::key("edition-map-text")), map_table(edition, standard)],
        print: Default::default(),
    }
}

/// The lines of an edition's map to one standard: items in their order, each with its lines in theirs;
/// then what holds for all items.
pub fn map_lines(edition: &Framework, standard: Standard) -> Vec<MapLine<'_>> {
    let maps = || edition.maps.iter().filter(move |map| map.to == standard);
    let mut lines = Vec::new();
    for item in &edition.items {
        let own = maps().filter(|map| map.items.contains(&item.code));
        lines.extend(own.map(|map| MapLine { item: &item.code, label: Some(&item.label), map }));
    }
    lines.extend(maps().filter(|map| map.items.is_empty()).map(|map| MapLine { item: "", label: None, map }));
    // What stands after a line of one field that needs nothing more is never reached.
    let mut decided: Vec<(&str, &str)> = Vec::new();
    lines.retain(|line| {
        let key = (line.item, line.map.field.as_str());
        let open = !decided.contains(&key);
        if line.map.when.is_empty() {
            decided.push(key);
        }
        open
    });
    lines
}

/// The differences between two editions or methods, as a document.
pub fn compared(lines: &[EditionLine], title: Phrase, first: &str, second: &str) -> Document {
    let rows = lines.iter().map(|line| TableRow { cells: difference(line), total: false }).collect();
    let heading = |name: &str| Column { heading: Phrase::words(name), numeric: false };
    let table = Table {
        id: "differences".to_owned(),
        caption: Phrase::message("edition-differences", [("count", lines.len().into())]),
        columns: vec![
            column("edition-column-field"),
            column("edition-column-change"),
            heading(first),
            heading(second),
        ],
        rows,
        notes: Vec::new(),
    };
    Document {
        title,
        subtitle: Some(Phrase::words(format!("{first} / {second}"))),
        blocks: vec![Block::Table(table)],
        print: Default::default(),
    }
}

fn difference(line: &EditionLine) -> Vec<TableCell> {
    let leaf = |leaf: &Option<Leaf>| match leaf {
        Some(Leaf::Text(text)) => TableCell::Phrase(Phrase::Text(text.clone())),
        Some(Leaf::Words(words)) => self::words(words),
        None => TableCell::Missing,
    };
    let change = Arg::Code(Code::new(Change::LIST, line.change.as_str()));
    vec![
        words(line.path.as_str()),
        TableCell::Phrase(Phrase::Value(change)),
        leaf(&line.first),
        leaf(&line.second),
    ]
}

pub(super) fn head(
    id: &str,
    version: &str,
    date: PartialDate,
    derived: &Option<Derived>,
    source: &str,
) -> Vec<(Phrase, Phrase)> {
    let mut facts = vec![
        (Phrase::key("edition-fact-id"), Phrase::words(id)),
        (Phrase::key("edition-fact-version"), Phrase::words(version)),
        (Phrase::key("edition-fact-date"), Phrase::Value(Arg::Date(date))),
        (Phrase::key("edition-fact-source"), Phrase::words(source)),
    ];
    if let Some(from) = derived {
        let from = Phrase::words(format!("{} {}", from.id, from.version));
        facts.push((Phrase::key("edition-fact-derived"), from));
    }
    facts
}

fn heading(id: &str, key: &str) -> Block {
    Block::Heading { level: 2, id: format!("section-{id}"), text: Phrase::key(key) }
}

pub(super) fn column(key: &str) -> Column {
    Column { heading: Phrase::key(key), numeric: false }
}

pub(super) fn words(text: &str) -> TableCell {
    TableCell::Phrase(Phrase::words(text))
}

pub(super) fn certainty(certainty: Option<Certainty>) -> TableCell {
    match certainty {
        Some(certainty) => {
            TableCell::Phrase(Phrase::Value(Arg::Code(Code::new(Certainty::LIST, certainty.as_str()))))
        }
        None => TableCell::Missing,
    }
}

/// The items of a group with their units; a group that carries money says so.
fn items(edition: &Framework, group: &ayni_model::edition::Group) -> Block {
    let mine = edition.items.iter().filter(|item| item.group == group.code);
    let rows = mine.map(|item| {
        let units = match (group.money, item.units.as_slice()) {
            (true, []) => TableCell::Phrase(Phrase::key("edition-in-money")),
            (_, [any]) if any == "*" => TableCell::Phrase(Phrase::key("edition-any-unit")),
            (_, []) => TableCell::Missing,
            (_, units) => words(&units.join(", ")),
        };
        let cells = vec![
            words(&item.code),
            TableCell::Phrase(Phrase::Text(item.label.clone())),
            units,
            certainty(item.certainty),
        ];
        TableRow { cells, total: false }
    });
    let label = Text(
        group
            .label
            .iter()
            .map(|(language, text)| (language.to_owned(), format!("{} {text}", group.code)))
            .collect(),
    );
    let mut notes = Vec::new();
    if let Some(certainty) = group.certainty {
        let certainty = Arg::Code(Code::new(Certainty::LIST, certainty.as_str()));
        notes.push(Phrase::message("edition-group-certainty", [("certainty", certainty)]));
    }
    Block::Table(Table {
        id: format!("group-{}", ascii(&group.code)),
        caption: Phrase::Text(label),
        columns: vec![
            column("edition-column-code"),
            column("edition-column-item"),
            column("edition-column-units"),
            column("edition-column-certainty"),
        ],
        rows: rows.collect(),
        notes,
    })
}

fn rules(edition: &Framework) -> Block {
    let rows = edition.rules.iter().map(|rule| {
        let cells = vec![
            words(&rule.id),
            words(&condition(&rule.when)),
            words(&rule.item),
            TableCell::Phrase(Phrase::Text(rule.why.clone())),
        ];
        TableRow { cells, total: false }
    });
    Block::Table(Table {
        id: "rules".to_owned(),
        caption: Phrase::key("edition-rules"),
        columns: vec![
            column("edition-column-rule"),
            column("edition-column-when"),
            column("edition-column-item"),
            column("edition-column-why"),
        ],
        rows: rows.collect(),
        notes: Vec::new(),
    })
}

fn map_table(edition: &Framework, standard: Standard) -> Block {
    let rows = map_lines(edition, standard).into_iter().map(|line| {
        let item = match line.label {
            Some(label) => Phrase::Text(Text(
                label
                    .iter()
                    .map(|(language, text)| (language.to_owned(), format!("{} {text}", line.item)))
                    .collect(),
            )),
            None => Phrase::key("edition-all-items"),
        };
        let (code, name) = match line.map.code.as_str() {
            "" => (TableCell::Missing, TableCell::Missing),
            code => {
                let name = Arg::Code(Code::new(line.map.field.as_str(), code));
                (words(code), TableCell::Phrase(Phrase::Value(name)))
            }
        };
        let cells = vec![
            TableCell::Phrase(item),
            words(&condition(&line.map.when)),
            words(&line.map.field),
            code,
            name,
            certainty(Some(line.map.certainty)),
            TableCell::Phrase(Phrase::Text(line.map.why.clone())),
        ];
        TableRow { cells, total: false }
    });
    Block::Table(Table {
        id: format!("map-{}", ascii(standard.as_str())),
        caption: Phrase::message("edition-map", [("standard", standard_name(standard).into())]),
        columns: vec![
            column("edition-column-item"),
            column("edition-column-when"),
            column("edition-column-field"),
            column("edition-column-code"),
            column("edition-column-name"),
            column("edition-column-certainty"),
            column("edition-column-why"),
        ],
        rows: rows.collect(),
        notes: vec![Phrase::key("edition-map-note")],
    })
}

/// A condition as a file writes it, without its brackets.
fn condition(condition: &Condition) -> String {
    let quoted = |value: &String| if value.is_empty() { "\"\"".to_owned() } else { value.clone() };
    let parts = condition.iter().map(|(field, values)| {
        format!("{field}: {}", values.iter().map(quoted).collect::<Vec<_>>().join(", "))
    });
    parts.collect::<Vec<_>>().join("; ")
}

/// A code as part of a name for links.
pub(super) fn ascii(code: &str) -> String {
    code.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}

/// What a method says: its choices in the words of the file, its prices, and what it leaves out.
pub fn method_shown(method: &Method, reference: &Reference) -> Document {
    let mut facts = vec![
        (Phrase::key("edition-fact-id"), Phrase::words(&*method.id)),
        (Phrase::key("edition-fact-version"), Phrase::words(&*method.version)),
        (Phrase::key("edition-fact-date"), Phrase::Value(Arg::Date(method.date))),
        (Phrase::key("report-method-author"), Phrase::Text(method.author.clone())),
        (Phrase::key("report-fact-south"), sets::named(reference, "south", &method.south)),
        (Phrase::key("report-fact-rates"), sets::named(reference, "rates", &method.rates)),
    ];
    if let Some(from) = &method.derived {
        let from = Phrase::words(format!("{} {}", from.id, from.version));
        facts.push((Phrase::key("edition-fact-derived"), from));
    }
    let choices = choices(method)
        .into_iter()
        .map(|(field, value)| TableRow { cells: vec![words(&field), words(&value)], total: false });
    let choices = Table {
        id: "choices".to_owned(),
        caption: Phrase::key("edition-choices"),
        columns: vec![column("edition-column-field"), column("edition-column-value")],
        rows: choices.collect(),
        notes: Vec::new(),
    };
    let grounds = method.leave_out.iter().map(|one| TableRow {
        cells: vec![
            words(&one.id),
            words(&condition(&one.when)),
            TableCell::Phrase(Phrase::Text(one.why.clone())),
        ],
        total: false,
    });
    let grounds = Table {
        id: "leave-out".to_owned(),
        caption: Phrase::key("report-table-grounds"),
        columns: vec![
            column("report-column-ground"),
            column("edition-column-when"),
            column("report-column-reason"),
        ],
        rows: grounds.collect(),
        notes: Vec::new(),
    };
    Document {
        title: Phrase::Text(method.title.clone()),
        subtitle: Some(Phrase::words(format!("{} {}", method.id, method.version))),
        blocks: [Block::Facts(facts), Block::Table(choices)]
            .into_iter()
            .chain(method.day_rates.as_ref().map(|rates| Block::Table(day_rate_table(rates))))
            .chain([Block::Table(grounds)])
            .collect(),
        print: Default::default(),
    }
}

/// The plain choices of a method by the names that they have in its file. What is a list of lines of its
/// own, or stands in the head, is shown elsewhere.
fn choices(method: &Method) -> Vec<(String, String)> {
    const HEAD: [&str; 8] = ["id", "version", "date", "title", "author", "derived", "leave_out", "south"];
    fn flat(name: &str, value: &Value, all: &mut Vec<(String, String)>) {
        match value {
            // The lines of the file of day rates are a table of their own.
            Value::Array(_) if name == "day_rates.lines" => {}
            Value::Object(fields) => {
                fields.iter().for_each(|(field, value)| flat(&format!("{name}.{field}"), value, all))
            }
            Value::Array(lines) => {
                for (at, line) in lines.iter().enumerate() {
                    let own = ["id", "year"].iter().find_map(|field| line.get(*field));
                    let own = own.map_or_else(
                        || at.to_string(),
                        |own| own.as_str().map_or_else(|| own.to_string(), str::to_owned),
                    );
                    flat(&format!("{name}[{own}]"), line, all);
                }
            }
            Value::Null => {}
            Value::String(text) => all.push((name.to_owned(), text.clone())),
            other => all.push((name.to_owned(), other.to_string())),
        }
    }
    let mut all = Vec::new();
    // A method is plain data with text keys; turning it into a value cannot fail.
    if let Ok(Value::Object(fields)) = serde_json::to_value(method) {
        for (name, value) in fields.iter().filter(|(name, _)| !HEAD.contains(&name.as_str())) {
            flat(name, value, &mut all);
        }
    }
    all
}

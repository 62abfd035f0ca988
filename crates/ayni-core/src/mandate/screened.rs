//! What was found in documents that were looked through, as a document: shares, passages, wording for gaps.

use std::collections::BTreeMap;

use ayni_model::document::{
    Block, Column, Document as Written, Headline, Phrase, Table, TableCell, TableRow,
};
use ayni_model::finding::Arg;
use ayni_model::mandate::Document;
use ayni_model::screening::{Screened, Terms};
use ayni_model::{Amount, Text};

/// Passages of one document that are shown; the data has all.
const SHOWN: usize = 60;

/// A document that was looked through.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Looked {
    /// Its file.
    pub file: String,
    /// Its symbol or title.
    pub name: String,
    /// Whose it is: the folder or the first part of the file's name, where the files are named so; the document's organ.
    pub entity: String,
    /// The year, where the document says one.
    pub year: Option<i16>,
    /// What was found.
    pub screened: Screened,
    /// Gaps: a theme that the source speaks of and this does not, with the source's paragraphs.
    pub gaps: Vec<Gap>,
}

/// A theme that is missing, with agreed wording that would fill it.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Gap {
    /// The theme.
    pub theme: String,
    /// The paragraphs of the source: where and what.
    pub wording: Vec<(String, String)>,
}

/// The result as a document: shares by document, by entity and year, the passages, and wording for gaps.
pub fn screened(all: &[Looked], documents: &[&Document], terms: &Terms) -> Written {
    let mut blocks = vec![
        Block::Headline(headline(all)),
        Block::Table(by_document(all, terms)),
        Block::Table(by_entity(all)),
    ];
    let unknown: Vec<&str> =
        all.iter().filter(|one| !one.screened.known).map(|one| one.file.as_str()).collect();
    if !unknown.is_empty() {
        let args = [("files", Arg::Text(unknown.join(", ")))];
        blocks.insert(0, Block::Notice(Phrase::message("screen-no-terms", args)));
    }
    blocks.push(Block::Table(passages(all, documents, terms)));
    if all.iter().any(|one| !one.gaps.is_empty()) {
        blocks.push(Block::Table(wording(all, terms)));
    }
    Written {
        title: Phrase::key("screen-title"),
        subtitle: Some(Phrase::words(terms.source.clone())),
        blocks,
        print: BTreeMap::new(),
    }
}

/// Thousandths as a percentage with one place.
fn share(with: u64, of: u64) -> TableCell {
    if of == 0 {
        return TableCell::Missing;
    }
    // Rounded once, half to even, to tenths of a hundredth part.
    let (with, of) = (u128::from(with) * 1_000, u128::from(of));
    let (whole, rest) = (with / of, with % of);
    let up = 2 * rest > of || (2 * rest == of && whole % 2 == 1);
    let tenths = i128::try_from(whole + u128::from(up)).unwrap_or(0);
    Amount::from_millionths(tenths * 100_000)
        .map_or(TableCell::Missing, |amount| TableCell::Number(amount, 1))
}

fn headline(all: &[Looked]) -> Vec<Headline> {
    let paragraphs: u64 = all.iter().map(|one| one.screened.paragraphs).sum();
    let with: u64 = all.iter().map(|one| one.screened.with).sum();
    let one = |key: &str, value: TableCell, note: &str| Headline {
        label: Phrase::key(key),
        value,
        note: Phrase::key(note),
        row: None,
    };
    vec![
        one("screen-documents", TableCell::Count(all.len() as u64), "screen-documents-note"),
        one("screen-with", TableCell::Count(with), "screen-with-note"),
        one("screen-share", share(with, paragraphs), "screen-share-note"),
    ]
}

fn column(key: &str, numeric: bool) -> Column {
    Column { heading: Phrase::key(key), numeric }
}

fn label(terms: &Terms, code: &str) -> Phrase {
    let found = terms.themes.iter().find(|theme| theme.code == code);
    Phrase::Text(found.map_or_else(|| Text::of("und", code), |theme| theme.label.clone()))
}

fn row(cells: Vec<TableCell>) -> TableRow {
    TableRow { cells, total: false }
}

fn words(text: &str) -> TableCell {
    if text.is_empty() { TableCell::Missing } else { TableCell::Phrase(Phrase::words(text)) }
}

fn by_document(all: &[Looked], terms: &Terms) -> Table {
    let mut columns = vec![
        column("screen-column-document", false),
        column("screen-column-paragraphs", true),
        column("screen-column-with", true),
        column("screen-column-share", true),
    ];
    columns.extend(
        terms.themes.iter().map(|theme| Column { heading: Phrase::Text(theme.label.clone()), numeric: true }),
    );
    let rows = all.iter().map(|one| {
        let own = &one.screened;
        let mut cells = vec![
            words(&one.name),
            TableCell::Count(own.paragraphs),
            TableCell::Count(own.with),
            share(own.with, own.paragraphs),
        ];
        cells.extend(own.themes.iter().map(|count| match own.known {
            true => TableCell::Count(count.paragraphs),
            false => TableCell::Missing,
        }));
        row(cells)
    });
    Table {
        id: "documents".to_owned(),
        caption: Phrase::key("screen-by-document"),
        columns,
        rows: rows.collect(),
        notes: vec![Phrase::key("screen-counted")],
    }
}

/// Counts of one entity and year, in the order of the columns.
type Sums = (u64, u64, u64, u64);

fn by_entity(all: &[Looked]) -> Table {
    let mut groups: BTreeMap<(String, Option<i16>), Sums> = BTreeMap::new();
    for one in all.iter().filter(|one| one.screened.known) {
        let sums = groups.entry((one.entity.clone(), one.year)).or_default();
        sums.0 += 1;
        sums.1 += u64::from(one.screened.with > 0);
        sums.2 += one.screened.paragraphs;
        sums.3 += one.screened.with;
    }
    let rows = groups.into_iter().map(|((entity, year), (documents, having, paragraphs, with))| {
        let year = year.map_or(TableCell::Missing, |year| TableCell::Phrase(Phrase::Value(Arg::Year(year))));
        row(vec![
            words(&entity),
            year,
            TableCell::Count(documents),
            TableCell::Count(having),
            share(having, documents),
            share(with, paragraphs),
        ])
    });
    Table {
        id: "entities".to_owned(),
        caption: Phrase::key("screen-by-entity"),
        columns: vec![
            column("screen-column-entity", false),
            column("screen-column-year", false),
            column("screen-column-documents", true),
            column("screen-column-having", true),
            column("screen-column-having-share", true),
            column("screen-column-share", true),
        ],
        rows: rows.collect(),
        notes: Vec::new(),
    }
}

fn passages(all: &[Looked], documents: &[&Document], terms: &Terms) -> Table {
    let mut rows = Vec::new();
    let mut left = 0;
    for (one, document) in all.iter().zip(documents) {
        let mut shown: Vec<u32> = Vec::new();
        for passage in &one.screened.passages {
            if shown.contains(&passage.paragraph) {
                continue;
            }
            if shown.len() >= SHOWN {
                left += 1;
                continue;
            }
            shown.push(passage.paragraph);
            let Some(paragraph) = document.paragraphs.get(passage.paragraph as usize) else { continue };
            let terms_here: Vec<&str> = one
                .screened
                .passages
                .iter()
                .filter(|other| other.paragraph == passage.paragraph)
                .map(|other| other.term.as_str())
                .collect();
            rows.push(row(vec![
                words(&one.name),
                words(&paragraph.cite),
                TableCell::Phrase(label(terms, &passage.theme)),
                words(&terms_here.join("; ")),
                words(&paragraph.text),
            ]));
        }
    }
    let mut notes = Vec::new();
    if left > 0 {
        notes.push(Phrase::message("screen-more", [("count", Arg::Count(left))]));
    }
    Table {
        id: "passages".to_owned(),
        caption: Phrase::key("screen-passages"),
        columns: vec![
            column("screen-column-document", false),
            column("screen-column-paragraph", false),
            column("screen-column-theme", false),
            column("screen-column-terms", false),
            column("screen-column-text", false),
        ],
        rows,
        notes,
    }
}

fn wording(all: &[Looked], terms: &Terms) -> Table {
    let rows = all.iter().flat_map(|one| {
        one.gaps.iter().flat_map(move |gap| {
            gap.wording.iter().map(move |(place, text)| {
                row(vec![
                    words(&one.name),
                    TableCell::Phrase(label(terms, &gap.theme)),
                    words(place),
                    words(text),
                ])
            })
        })
    });
    Table {
        id: "gaps".to_owned(),
        caption: Phrase::key("screen-gaps"),
        columns: vec![
            column("screen-column-document", false),
            column("screen-column-theme", false),
            column("screen-column-source", false),
            column("screen-column-text", false),
        ],
        rows: rows.collect(),
        notes: vec![Phrase::key("screen-gaps-note")],
    }
}

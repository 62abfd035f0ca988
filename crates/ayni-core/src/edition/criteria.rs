//! What a set of criteria says, as a document.

use ayni_model::document::{Block, Column, Document, Phrase, Table, TableCell, TableRow};
use ayni_model::evaluation::{CriteriaDimension, CriteriaSet};
use ayni_model::reference::Reference;
use ayni_model::{Arg, Text};

use super::show::{ascii, certainty, column, head, words};

/// A set: what is certain of it, its scale, and its criteria by dimension.
pub fn criteria_shown(set: &CriteriaSet) -> Document {
    let mut blocks = vec![
        Block::Notice(Phrase::Text(set.standing.clone())),
        Block::Facts(head(&set.id, &set.version, set.date, &set.derived, &set.source)),
        scale(set),
    ];
    blocks.extend(set.dimensions.iter().map(|dimension| criteria_of(set, dimension)));
    Document {
        title: Phrase::Text(set.title.clone()),
        subtitle: Some(Phrase::words(format!("{} {}", set.id, set.version))),
        blocks,
        print: Default::default(),
    }
}

/// The sets that there are: those of the program, and a country's own.
pub fn criteria_sets(reference: &Reference) -> Document {
    let rows = reference.criteria.values().map(|set| TableRow {
        cells: vec![
            words(&set.id),
            words(&set.version),
            TableCell::Phrase(Phrase::Text(set.title.clone())),
            number(set.criteria.len()),
        ],
        total: false,
    });
    let table = Table {
        id: "criteria-sets".to_owned(),
        caption: Phrase::key("criteria-sets"),
        columns: vec![
            column("edition-fact-id"),
            column("edition-fact-version"),
            column("edition-column-name"),
            Column { heading: Phrase::key("criteria-column-count"), numeric: true },
        ],
        rows: rows.collect(),
        notes: Vec::new(),
    };
    Document {
        title: Phrase::key("criteria-sets"),
        subtitle: None,
        blocks: vec![Block::Table(table)],
        print: Default::default(),
    }
}

/// The ratings, the best first; with what each counts where the set lets them be averaged.
fn scale(set: &CriteriaSet) -> Block {
    let rows =
        set.scale.iter().map(|rating| {
            let mut cells = vec![words(&rating.code), TableCell::Phrase(Phrase::Text(rating.label.clone()))];
            if set.average {
                cells.push(rating.value.map_or(TableCell::Missing, |value| {
                    TableCell::Phrase(Phrase::Value(Arg::Amount(value)))
                }));
            }
            TableRow { cells, total: false }
        });
    let mut columns = vec![column("edition-column-code"), column("criteria-column-rating")];
    if set.average {
        columns.push(Column { heading: Phrase::key("criteria-column-value"), numeric: true });
    }
    let note = if set.average { "criteria-averaged" } else { "criteria-counted" };
    Block::Table(Table {
        id: "scale".to_owned(),
        caption: Phrase::key("criteria-scale"),
        columns,
        rows: rows.collect(),
        notes: vec![Phrase::key(note)],
    })
}

fn criteria_of(set: &CriteriaSet, dimension: &CriteriaDimension) -> Block {
    let own = set.criteria.iter().filter(|criterion| criterion.dimension == dimension.code);
    let rows = own.map(|criterion| {
        let question = match criterion.question.is_empty() {
            true => TableCell::Missing,
            false => TableCell::Phrase(Phrase::Text(criterion.question.clone())),
        };
        let cells = vec![
            words(&criterion.code),
            TableCell::Phrase(Phrase::Text(criterion.label.clone())),
            question,
            certainty(criterion.certainty),
        ];
        TableRow { cells, total: false }
    });
    let label = Text(
        dimension
            .label
            .iter()
            .map(|(language, text)| (language.to_owned(), format!("{} {text}", dimension.code)))
            .collect(),
    );
    Block::Table(Table {
        id: format!("dimension-{}", ascii(&dimension.code)),
        caption: Phrase::Text(label),
        columns: vec![
            column("edition-column-code"),
            column("criteria-column-criterion"),
            column("criteria-column-question"),
            column("edition-column-certainty"),
        ],
        rows: rows.collect(),
        notes: Vec::new(),
    })
}

fn number(count: usize) -> TableCell {
    TableCell::Phrase(Phrase::Value(Arg::Count(count as u64)))
}

//! The figures of one country, goal or reporting organisation, taken from the tables of a measurement.

use ayni_model::document::{Block, Phrase, Table, TableCell, TableRow};
use ayni_model::edition::Framework;
use ayni_model::measure::{Direction, FigureTable};
use ayni_model::{Arg, Basis, Code};

use super::{Source, column, name};

/// The rows of a table by direction, basis, group and one more dimension that are of `code`, with where
/// each comes from; nothing where there are none. Nothing in them is added up.
pub fn subject(
    table: &FigureTable,
    code: &str,
    framework: Option<&Framework>,
) -> Option<(Block, Vec<Source>)> {
    let mut rows: Vec<_> = table
        .rows
        .iter()
        .filter(|row| row.key.len() == 4 && row.key.last().is_some_and(|last| last == code))
        .collect();
    if rows.is_empty() {
        return None;
    }
    // In the order of the report, which is that of the vocabulary.
    rows.sort_by_key(|row| {
        let part = |at: usize| row.key.get(at).map(String::as_str).unwrap_or_default();
        let direction = Direction::ALL.iter().position(|one| one.as_str() == part(0));
        let basis = Basis::ALL.iter().position(|one| one.as_str() == part(1));
        (direction, basis, part(2).to_owned())
    });
    let mut sources = Vec::with_capacity(rows.len());
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let part = |at: usize| row.key.get(at).map(String::as_str).unwrap_or_default();
        let coded = |list: &str, code: &str| match code {
            "" => TableCell::Phrase(Phrase::key("report-not-stated")),
            code => TableCell::Phrase(Phrase::Value(Arg::Code(Code::new(list, code)))),
        };
        let known =
            framework.and_then(|framework| framework.groups.iter().find(|group| group.code == part(2)));
        let group = match known {
            Some(group) => name::with_code(&group.label, &group.code),
            None => Phrase::words(part(2)),
        };
        lines.push(TableRow {
            cells: vec![
                coded(Direction::LIST, part(0)),
                coded(Basis::LIST, part(1)),
                TableCell::Phrase(group),
                row.usd.map_or(TableCell::Missing, |usd| TableCell::Number(usd, 0)),
                TableCell::Count(row.activities),
            ],
            total: false,
        });
        sources.push(Source { table: table.spec.id.clone(), key: row.key.clone() });
    }
    let block = Block::Table(Table {
        id: format!("subject-{}", table.spec.id),
        caption: Phrase::key("web-figures"),
        columns: vec![
            column("report-column-view", false),
            column("report-column-basis", false),
            column("report-column-group", false),
            column("web-usd", true),
            column("report-column-activities", true),
        ],
        rows: lines,
        notes: vec![Phrase::key("report-note-groups")],
    });
    Some((block, sources))
}

//! What evaluations say: how many answers gave each rating, by criterion.

use std::collections::BTreeMap;

use ayni_model::document::{Block, Column, Phrase, Table, TableCell};
use ayni_model::evaluation::CriteriaSet;
use ayni_model::measure::Direction;
use ayni_model::quality::Fact;
use ayni_model::{Arg, Code};

use super::measurement::{Builder, Traced};
use super::name;
use super::parts::column;
use super::quality::{Line, lines, value_of, words};

/// Ratings of one view: a table to each set of criteria, with what is certain of the set above it.
pub(super) fn section(builder: &mut Builder<'_>, direction: Direction) {
    let mut sets: BTreeMap<(&str, &str), Vec<Line<'_>>> = BTreeMap::new();
    for line in lines(builder, "ratings") {
        if line.fact(Fact::Direction) == direction.as_str() {
            sets.entry((line.fact(Fact::Criteria), line.fact(Fact::Version))).or_default().push(line);
        }
    }
    let reference = builder.input.setting.reference;
    for ((id, version), all) in sets {
        let set = reference.criteria.get(id).filter(|set| set.version == version);
        if let Some(set) = set {
            // The other view goes by the same set: once is enough.
            let standing = Block::Notice(Phrase::Text(set.standing.clone()));
            if !builder.blocks.contains(&standing) {
                builder.blocks.push(standing);
                builder.paragraph(name::with_code(&set.title, &set.version));
            }
        }
        ratings(builder, direction, id, set, &all);
    }
}

fn ratings(
    builder: &mut Builder<'_>,
    direction: Direction,
    id: &str,
    set: Option<&CriteriaSet>,
    all: &[Line<'_>],
) {
    // In the order of the set; what it does not have stands behind.
    let place = |code: &str| {
        let known = set.and_then(|set| set.criteria.iter().position(|criterion| criterion.code == code));
        (known.unwrap_or(usize::MAX), code.to_owned())
    };
    let mut criteria: Vec<&str> = all.iter().map(|line| line.fact(Fact::Criterion)).collect();
    criteria.sort_by_key(|code| place(code));
    criteria.dedup();
    let mut scale: Vec<&str> =
        set.map(|set| set.scale.iter().map(|rating| rating.code.as_str()).collect()).unwrap_or_default();
    for line in all {
        if !scale.contains(&line.fact(Fact::Rating)) {
            scale.push(line.fact(Fact::Rating));
        }
    }
    let means = lines(builder, "ratings-mean");
    let averaged = set.is_some_and(|set| set.average);
    let mut rows = Vec::new();
    for code in criteria {
        let criterion = set.and_then(|set| set.criterion(code));
        let label = match criterion {
            Some(criterion) => (TableCell::Phrase(name::with_code(&criterion.label, code)), None),
            None => words(code),
        };
        let mut row: Vec<Traced> = vec![label];
        for rating in &scale {
            let found = all
                .iter()
                .find(|line| line.fact(Fact::Criterion) == code && line.fact(Fact::Rating) == *rating);
            row.push(match found {
                Some(line) => line.count(line.figure.lines),
                None => (TableCell::Count(0), None),
            });
        }
        if averaged {
            let own = |line: &&Line<'_>| {
                line.fact(Fact::Direction) == direction.as_str()
                    && line.fact(Fact::Criteria) == id
                    && line.fact(Fact::Criterion) == code
            };
            row.push(value_of(means.iter().find(own).copied()));
        }
        rows.push((row, false));
    }
    let mut columns = vec![column("report-column-criterion", false)];
    for rating in &scale {
        let heading = match set.and_then(|set| set.rating(rating)) {
            Some(known) => Phrase::Text(known.label.clone()),
            None if rating.is_empty() => Phrase::key("report-not-rated"),
            None => Phrase::words(*rating),
        };
        columns.push(Column { heading, numeric: true });
    }
    if averaged {
        columns.push(column("report-column-mean", true));
    }
    let ascii: String = id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let view = ("view", Arg::Code(Code::new(Direction::LIST, direction.as_str())));
    let caption = Phrase::message("report-table-ratings", [view, ("set", id.into())]);
    let note = if averaged { "report-note-ratings-mean" } else { "report-note-ratings" };
    let table = Table {
        id: format!("ratings-{}-{}", direction.as_str(), ascii.to_ascii_lowercase()),
        caption,
        columns,
        rows: Vec::new(),
        notes: vec![Phrase::key(note)],
    };
    builder.push_table(table, rows);
}

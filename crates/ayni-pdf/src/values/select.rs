//! What of a document goes to print: long tables are cut, and those that are not printed are named in a
//! list at the end, so that nothing is left out without a word. A figure that is not printed is only a
//! picture of such a table, or of one that is.

use std::collections::BTreeMap;

use ayni_model::document::{Block, Document, Phrase, Print, Table, TableCell, TableRow};
use ayni_model::finding::Arg;

/// So many rows too many are not worth cutting, as the line that says so takes room too.
const SPARE: usize = 2;

/// The blocks to print, and the tables that are not among them. A heading under which nothing is left goes
/// with it.
pub fn blocks(document: &Document) -> (Vec<Block>, Vec<&Table>) {
    let mut listed: Vec<&Table> = Vec::new();
    // What is not printed leaves its place, so that a heading and its words can go with it.
    let mut places: Vec<Option<Block>> = Vec::new();
    for block in &document.blocks {
        let id = match block {
            Block::Table(table) => &table.id,
            Block::Figure(figure) => &figure.id,
            _ => {
                places.push(Some(block.clone()));
                continue;
            }
        };
        places.push(match (block, document.print.get(id).copied().unwrap_or_default()) {
            (Block::Table(table), Print::Top(rows)) => {
                Some(Block::Table(cut(table, usize::try_from(rows).unwrap_or(usize::MAX))))
            }
            (Block::Table(table), Print::Listed) => {
                listed.push(table);
                None
            }
            (_, Print::Listed) => None,
            (_, Print::Whole | Print::Top(_)) => Some(block.clone()),
        });
    }
    let mut kept = headed(without_words(places));
    once(&mut kept);
    (kept, listed)
}

/// Without the words between two headings that only introduce what is not printed.
fn without_words(places: Vec<Option<Block>>) -> Vec<Block> {
    let is_heading = |place: &Option<Block>| matches!(place, Some(Block::Heading { .. }));
    let mut kept = Vec::new();
    for part in places.chunk_by(|_, next| !is_heading(next)) {
        let words =
            |place: &Option<Block>| matches!(place, None | Some(Block::Heading { .. } | Block::Paragraph(_)));
        let only_words = part.iter().any(Option::is_none) && part.iter().all(words);
        let stays = |place: &&Option<Block>| !only_words || is_heading(place);
        kept.extend(part.iter().filter(stays).flatten().cloned());
    }
    kept
}

/// What is noted of one table of a section, parts and all, is not written again under the next ones.
fn once(blocks: &mut [Block]) {
    let mut noted: Vec<Phrase> = Vec::new();
    for block in blocks {
        let notes = match block {
            Block::Table(table) => &mut table.notes,
            Block::Heading { level: ..=2, .. } => {
                noted.clear();
                continue;
            }
            _ => continue,
        };
        let before = notes.len();
        notes.retain(|note| !noted.contains(note));
        noted.extend(notes.iter().cloned());
        if notes.len() < before {
            notes.push(Phrase::key("print-notes-above"));
        }
    }
}

/// The first rows, how many more there are, and the totals.
fn cut(table: &Table, most: usize) -> Table {
    let (totals, lines): (Vec<_>, Vec<_>) = table.rows.iter().cloned().partition(|row| row.total);
    if lines.len() <= most.saturating_add(SPARE) {
        return table.clone();
    }
    let more = Phrase::message("print-more", [("count", Arg::Count((lines.len() - most) as u64))]);
    let naming = table.columns.iter().position(|column| !column.numeric).unwrap_or(0);
    let nothing = || TableCell::Phrase(Phrase::words(""));
    let cells = (0..table.columns.len())
        .map(|at| if at == naming { TableCell::Phrase(more.clone()) } else { nothing() })
        .collect();
    let mut rows: Vec<TableRow> = lines.into_iter().take(most).collect();
    rows.push(TableRow { cells, total: false });
    rows.extend(totals);
    Table { rows, ..table.clone() }
}

/// Without the headings that have nothing under them any more.
fn headed(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::new();
    // From the end: a heading stays if something stands between it and the next one of its level or above.
    let mut filled: BTreeMap<u8, bool> = BTreeMap::new();
    for block in blocks.into_iter().rev() {
        let Block::Heading { level, .. } = &block else {
            filled = (1..=6).map(|level| (level, true)).collect();
            kept.push(block);
            continue;
        };
        let level = *level;
        if filled.get(&level).copied().unwrap_or(false) {
            kept.push(block);
        }
        for (deeper, is) in &mut filled {
            *is = *is && *deeper < level;
        }
    }
    kept.reverse();
    kept
}

#[cfg(test)]
mod tests {
    use ayni_model::document::Column;

    use super::*;

    fn heading(level: u8) -> Block {
        Block::Heading { level, id: format!("h{level}"), text: Phrase::words("heading") }
    }

    fn table(id: &str, rows: usize) -> Block {
        let row = |at: usize| TableRow {
            cells: vec![TableCell::Phrase(Phrase::words(format!("line {at}"))), TableCell::Count(at as u64)],
            total: at + 1 == rows,
        };
        let column = |numeric| Column { heading: Phrase::words("column"), numeric };
        Block::Table(Table {
            id: id.to_owned(),
            caption: Phrase::words(id),
            columns: vec![column(false), column(true)],
            rows: (0..rows).map(row).collect(),
            notes: Vec::new(),
        })
    }

    fn printed(all: Vec<Block>, print: &[(&str, Print)]) -> (Vec<Block>, Vec<String>) {
        let print = print.iter().map(|(id, how)| ((*id).to_owned(), *how)).collect();
        let document = Document { title: Phrase::words("title"), subtitle: None, blocks: all, print };
        let (kept, listed) = blocks(&document);
        (kept, listed.into_iter().map(|table| table.id.clone()).collect())
    }

    #[test]
    fn a_cut_table_keeps_its_total_and_says_how_many_rows_are_elsewhere() {
        let (kept, _) = printed(vec![table("long", 31)], &[("long", Print::Top(10))]);
        let [Block::Table(table)] = &kept[..] else { panic!("{kept:?}") };
        assert_eq!(table.rows.len(), 12);
        let more = Phrase::message("print-more", [("count", Arg::Count(20))]);
        assert_eq!(table.rows[10].cells[0], TableCell::Phrase(more));
        assert!(table.rows[11].total && table.rows[11].cells[1] == TableCell::Count(30));
    }

    #[test]
    fn a_table_that_is_only_a_little_longer_is_not_cut() {
        let whole = vec![table("short", 13)];
        assert_eq!(printed(whole.clone(), &[("short", Print::Top(10))]).0, whole);
    }

    #[test]
    fn what_is_not_printed_is_listed_and_its_heading_goes_with_it() {
        let words = Block::Paragraph(Phrase::words("What the tables show"));
        let all =
            vec![heading(2), heading(3), table("gone", 4), heading(3), table("stays", 2), words.clone()];
        let mut introduced = all.clone();
        introduced.insert(2, words);
        for all_of in [all.clone(), introduced] {
            let (kept, listed) = printed(all_of, &[("gone", Print::Listed)]);
            assert_eq!(kept, [all[0].clone(), all[3].clone(), all[4].clone(), all[5].clone()]);
            assert_eq!(listed, ["gone"]);
        }
    }

    #[test]
    fn a_note_stands_once_in_a_section() {
        let noted = |id, notes: &[&str]| {
            let Block::Table(mut table) = table(id, 2) else { panic!("a table") };
            table.notes = notes.iter().map(|note| Phrase::words(*note)).collect();
            Block::Table(table)
        };
        let all =
            vec![noted("a", &["one", "two"]), noted("b", &["one", "new"]), heading(2), noted("c", &["one"])];
        let (kept, _) = printed(all, &[]);
        let notes = |at: usize| match &kept[at] {
            Block::Table(table) => table.notes.clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!(notes(1), [Phrase::words("new"), Phrase::key("print-notes-above")]);
        assert_eq!(notes(3), [Phrase::words("one")]);
    }
}

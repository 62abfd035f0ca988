//! The header of a sheet: finding it, and finding columns in it.

use std::collections::BTreeMap;

use ayni_model::sheet::{Cell, Merge, Row};

use super::field::Columns;
use super::text::{column_of_letters, line_of};
use super::values::loose;
use crate::reference::fold;

/// The headers of a sheet's columns.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    /// The headers, from column 1 on; several header rows are joined.
    titles: Vec<String>,
    /// The same, made different from one another.
    uniques: Vec<String>,
    exact: BTreeMap<String, Vec<u32>>,
    folded: BTreeMap<String, Vec<u32>>,
}

impl Head {
    /// From the header's rows, the lowest last. Merged cells of the upper rows stand over all
    /// their columns.
    pub(crate) fn of(rows: &[&Row], merges: &[Merge]) -> Head {
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let mut head = Head::default();
        for column in 1..=u32::try_from(width).unwrap_or(u32::MAX) {
            let mut words: Vec<String> = Vec::new();
            for row in rows {
                let word = line_of(spread(rows, row, column, merges)).into_owned();
                if !word.is_empty() && words.last() != Some(&word) {
                    words.push(word);
                }
            }
            head.push(column, words.join(" "));
        }
        head.uniques = (1..).zip(&head.titles).map(|(column, _)| head.made_unique(column)).collect();
        head
    }

    fn push(&mut self, column: u32, title: String) {
        if !title.is_empty() {
            self.exact.entry(loose(&title)).or_default().push(column);
            let folded = fold(&title);
            if !folded.is_empty() {
                self.folded.entry(folded).or_default().push(column);
            }
        }
        self.titles.push(title);
    }

    /// The header of a column; its letters where it has none.
    pub(crate) fn title(&self, column: u32) -> String {
        let title = column.checked_sub(1).and_then(|at| self.titles.get(at as usize));
        match title {
            Some(title) if !title.is_empty() => title.clone(),
            _ => ayni_model::origin::column_letters(column),
        }
    }

    /// Whether a text is the header of a column.
    pub(super) fn is_title(&self, column: u32, text: &str) -> bool {
        match column.checked_sub(1).and_then(|at| self.titles.get(at as usize)) {
            Some(title) if !title.is_empty() => title == text,
            _ => ayni_model::origin::column_letters(column) == text,
        }
    }

    /// A name that no other column of the sheet has: the header, with `#2` for its second occurrence.
    pub(crate) fn unique(&self, column: u32) -> String {
        let known = column.checked_sub(1).and_then(|at| self.uniques.get(at as usize));
        known.cloned().unwrap_or_else(|| ayni_model::origin::column_letters(column))
    }

    fn made_unique(&self, column: u32) -> String {
        let title = self.title(column);
        let same = self.exact.get(&loose(&title));
        match same.and_then(|all| all.iter().position(|other| *other == column)) {
            None | Some(0) => title,
            Some(place) => format!("{title}#{}", place + 1),
        }
    }

    /// Whether a name without a number means a column whose header others have as well.
    pub(super) fn is_shared(&self, columns: &Columns, column: u32) -> bool {
        let title = self.title(column);
        let same = self.exact.get(&loose(&title)).map_or(0, Vec::len);
        same > 1 && columns.names.iter().any(|name| loose(name) == loose(&title))
    }

    /// All columns that have a header.
    pub(crate) fn columns(&self) -> impl Iterator<Item = (u32, &str)> {
        (1..).zip(self.titles.iter().map(String::as_str)).filter(|(_, title)| !title.is_empty())
    }

    /// The column of one name.
    pub(super) fn find(&self, name: &str) -> Option<u32> {
        if let Some(letters) = name.strip_prefix('@') {
            return column_of_letters(letters);
        }
        let (plain, place) =
            match name.rsplit_once('#').map(|(plain, number)| (plain, number.parse::<usize>())) {
                Some((plain, Ok(number))) if number > 0 => (plain, number - 1),
                _ => (name, 0),
            };
        self.at(name, 0).or_else(|| self.at(plain, place))
    }

    fn at(&self, name: &str, place: usize) -> Option<u32> {
        let exact = self.exact.get(&loose(name)).or_else(|| self.folded.get(&fold(name)));
        exact.and_then(|columns| columns.get(place)).copied()
    }

    /// The column of the first name that is found.
    pub(super) fn resolve(&self, columns: &Columns) -> Option<u32> {
        columns.names.iter().find_map(|name| self.find(name))
    }
}

/// The cell that stands over a column in an upper header row: its own, or that of a merge that
/// covers it.
fn spread<'a>(rows: &[&'a Row], row: &&'a Row, column: u32, merges: &[Merge]) -> &'a Cell {
    let own = row.cell(column);
    if !own.is_blank() {
        return own;
    }
    let covering = merges.iter().find(|merge| {
        (merge.top..=merge.bottom).contains(&row.number) && (merge.left..=merge.right).contains(&column)
    });
    match covering {
        Some(merge) => match rows.iter().find(|other| other.number == merge.top) {
            Some(top) => top.cell(merge.left),
            None => own,
        },
        None if merges.is_empty() => lost_merge(rows, row, column).unwrap_or(own),
        None => own,
    }
}

/// A file of text keeps only the first of merged cells. So where it has no merges and a lower header
/// row says something under an empty upper cell, the nearest word to the left stands over both.
fn lost_merge<'a>(rows: &[&'a Row], row: &'a Row, column: u32) -> Option<&'a Cell> {
    let below = rows.iter().any(|other| other.number > row.number && !other.cell(column).is_blank());
    let left = (1..column).rev().map(|other| row.cell(other)).find(|cell| !cell.is_blank());
    left.filter(|_| below)
}

/// The place in `rows` of the last row of the header: the first row in which all wanted names
/// stand, or else the one in which most do.
pub(super) fn find_header(
    rows: &[Row],
    height: usize,
    merges: &[Merge],
    wanted: &[Columns],
) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    for last in (height.saturating_sub(1))..rows.len() {
        let slice: Vec<&Row> = rows.get(last + 1 - height..=last)?.iter().collect();
        let head = Head::of(&slice, merges);
        let found = wanted.iter().filter(|columns| head.resolve(columns).is_some()).count();
        if found == wanted.len() && found > 0 {
            return Some(last);
        }
        if found > best.map_or(0, |(_, most)| most) {
            best = Some((last, found));
        }
    }
    // Half of the names, at least two of them: fewer may stand in any row of text.
    best.filter(|(_, found)| *found >= 2.min(wanted.len()) && *found * 2 >= wanted.len())
        .map(|(last, _)| last)
}

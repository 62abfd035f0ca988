//! What a person sees of a file while its mapping is looked at: each sheet with its columns and some of their
//! values. Bounded, whatever the file holds.

use ayni_model::reference::Reference;
use ayni_model::sheet::{Book, Merge, Row};
use serde::{Deserialize, Serialize};

use crate::profile::{Head, Profile, SheetMap, clean_line, has_all, header_place};
use crate::reference::CountryFinder;
use crate::sheets::{Flow, RowSink};
use crate::suggest::Column;

/// How many sheets and columns are shown, and rows where no header was found.
const SHEETS: usize = 30;
const COLUMNS: usize = 200;
const TOP: usize = 6;

/// How many rows of a sheet are looked at.
const ROWS: usize = 340;

/// How many values of a column are shown, and letters of each.
const SAMPLES: usize = 3;
const LETTERS: usize = 60;

/// A sheet as it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenSheet {
    /// Its name; empty in a file without sheets.
    pub name: String,
    /// The part of the profile that reads it, from 0; none where it is left out.
    pub map: Option<usize>,
    /// The number of its header's last row, where that was found.
    pub header: Option<u32>,
    /// Its columns that have a header.
    pub columns: Vec<SeenColumn>,
    /// Its first rows, where no header was found: number and cells.
    pub top: Vec<(u32, Vec<String>)>,
}

/// A column as it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenColumn {
    /// Its number in the sheet, from 1.
    pub number: u32,
    /// Its header, as a profile names it.
    pub title: String,
    /// Some of its values.
    pub samples: Vec<String>,
    /// All its values, where they are few enough to be codes.
    pub values: Vec<String>,
    /// Whether most of its values are countries.
    pub countries: bool,
}

/// Looks at the sheets of a file by a profile, as its rows go by.
pub struct Seeing<'a> {
    profile: &'a Profile,
    reference: &'a Reference,
    countries: CountryFinder,
    file: String,
    position: u32,
    open: Option<Open>,
    sheets: Vec<SeenSheet>,
}

/// The sheet whose rows come.
struct Open {
    seen: SeenSheet,
    merges: Vec<Merge>,
    rows: Vec<Row>,
}

impl<'a> Seeing<'a> {
    /// Before any sheet.
    pub fn new(profile: &'a Profile, reference: &'a Reference) -> Seeing<'a> {
        let countries = CountryFinder::new(reference);
        let (file, sheets) = (String::new(), Vec::new());
        Seeing { profile, reference, countries, file, position: 0, open: None, sheets }
    }

    /// What was seen.
    pub fn finish(mut self) -> Vec<SeenSheet> {
        self.leave();
        self.sheets
    }

    /// Whether the sheet whose rows come has been looked at long enough.
    pub fn is_full(&self) -> bool {
        self.open.as_ref().is_none_or(|open| open.rows.len() >= ROWS)
    }

    fn leave(&mut self) {
        let Some(Open { mut seen, merges, rows }) = self.open.take() else { return };
        let map = seen.map.and_then(|at| self.profile.sheet.get(at));
        if let Some((head, last)) = map.and_then(|map| head(map, &rows, &merges)) {
            let below = rows.get(last + 1..).unwrap_or_default();
            seen.header = rows.get(last).map(|row| row.number);
            seen.columns = head
                .columns()
                .take(COLUMNS)
                .map(|(number, _)| self.column(number, head.unique(number), below))
                .collect();
        } else {
            let cells = |row: &Row| row.cells.iter().take(12).map(|cell| cut(&cell.text())).collect();
            seen.top = rows.iter().take(TOP).map(|row| (row.number, cells(row))).collect();
        }
        self.sheets.push(seen);
    }

    fn column(&self, number: u32, title: String, below: &[Row]) -> SeenColumn {
        let found = Column::of(below, number, &self.countries, self.reference);
        let mut samples: Vec<String> = Vec::new();
        for row in below {
            let text = cut(&row.cell(number).text());
            if !text.is_empty() && !samples.contains(&text) {
                samples.push(text);
            }
            if samples.len() == SAMPLES {
                break;
            }
        }
        let values = found.codes().map_or(Vec::new(), |values| values.iter().cloned().collect());
        SeenColumn { number, title, samples, values, countries: found.is_countries() }
    }
}

impl RowSink for Seeing<'_> {
    fn file(&mut self, name: &str) -> Flow {
        self.leave();
        name.clone_into(&mut self.file);
        self.position = 0;
        Flow::Continue
    }

    fn sheet(&mut self, name: &str, merges: &[Merge]) -> Flow {
        self.leave();
        self.position += 1;
        if self.sheets.len() >= SHEETS {
            return Flow::Stop;
        }
        let known = if name.is_empty() { self.file.rsplit('/').next().unwrap_or_default() } else { name };
        let ignored = self.profile.left_out(known).is_some();
        let map = self.profile.map_of(known, self.position).filter(|_| !ignored);
        let seen = SeenSheet { name: name.to_owned(), map, ..SeenSheet::default() };
        self.open = Some(Open { seen, merges: merges.to_vec(), rows: Vec::new() });
        Flow::Continue
    }

    fn row(&mut self, row: Row) -> Flow {
        if let Some(open) = &mut self.open
            && open.rows.len() < ROWS
        {
            open.rows.push(row);
        }
        if self.is_full() { Flow::SkipSheet } else { Flow::Continue }
    }
}

/// Looks at a book that is in memory already.
pub fn see(book: &Book, profile: &Profile, reference: &Reference) -> Vec<SeenSheet> {
    let mut seeing = Seeing::new(profile, reference);
    seeing.file(&book.file);
    for sheet in &book.sheets {
        if seeing.sheet(&sheet.name, &sheet.merges) == Flow::Stop {
            break;
        }
        for row in &sheet.rows {
            if seeing.row(row.clone()) != Flow::Continue {
                break;
            }
        }
    }
    seeing.finish()
}

/// The header of a sheet and the place of its last row among the first rows.
fn head(map: &SheetMap, rows: &[Row], merges: &[Merge]) -> Option<(Head, usize)> {
    let last = header_place(map, rows, merges)?;
    let height = map.header.rows.unwrap_or(1).max(1) as usize;
    let header: Vec<&Row> = rows.get((last + 1).saturating_sub(height)..=last)?.iter().collect();
    Some((Head::of(&header, merges), last))
}

/// Whether a profile made for an earlier file reads this one: each of its parts finds a sheet, and each sheet
/// that it reads has all the columns that it must have.
pub fn fits(book: &Book, profile: &Profile) -> bool {
    let file = book.file.rsplit('/').next().unwrap_or_default();
    let mut met = vec![false; profile.sheet.len()];
    for (position, sheet) in (1..).zip(&book.sheets) {
        let known = if sheet.name.is_empty() { file } else { &sheet.name };
        let at = profile.map_of(known, position).filter(|_| profile.left_out(known).is_none());
        let Some((at, map)) = at.and_then(|at| Some((at, profile.sheet.get(at)?))) else { continue };
        let rows = sheet.rows.get(..sheet.rows.len().min(ROWS)).unwrap_or_default();
        if !head(map, rows, &sheet.merges).is_some_and(|(head, _)| has_all(map, &head)) {
            return false;
        }
        if let Some(met) = met.get_mut(at) {
            *met = true;
        }
    }
    met.into_iter().all(|met| met)
}

/// The beginning of a text, on one line.
fn cut(text: &str) -> String {
    let line = clean_line(text);
    match line.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line.into_owned(),
    }
}

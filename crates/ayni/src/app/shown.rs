//! What a worker finds out of a file for who looks at it on a page: what it is, its sheets, and the cells
//! around each finding.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use ayni_formats::mend::{self, Seeing, SeenSheet};
use ayni_formats::profile::{self, Profile};
use ayni_formats::sheets::{self, Flow, Limits, RowSink};
use ayni_formats::suggest::{self, LeftOut, SuggestedLine};
use ayni_model::reference::Reference;
use ayni_model::sheet::{Book, Merge, Row};
use ayni_model::{Finding, NoWatch};
use serde::{Deserialize, Serialize};

use super::kit;

/// Findings of one code that are shown one by one; the totals are always true.
pub const SHOWN: u64 = 200;

/// Cells before and behind the one that a finding speaks of, others of its row, and letters of each.
const BESIDE: u32 = 2;
const OTHERS: usize = 3;
const LETTERS: usize = 80;

/// What a file is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Looked {
    /// Whether it is our own workbook.
    pub own: bool,
    /// The known profile that fits it, by name.
    pub known: Option<String>,
    /// The profile that is known or proposed; empty for our own workbook.
    pub profile: String,
    /// What each line of a proposal rests on.
    pub lines: Vec<SuggestedLine>,
    /// What a proposal does not use.
    pub left_out: Vec<LeftOut>,
    /// The sheets.
    pub seen: Vec<SeenSheet>,
}

/// Finds out what a file is. Of the profiles that fit it, the first is taken.
pub fn look(book: &Book, known: &[(String, String)], reference: &Reference) -> Looked {
    if profile::is_own_book(book) {
        return Looked { own: true, ..Looked::default() };
    }
    let read =
        |(name, text): &(String, String)| Some((name.clone(), text.clone(), Profile::from_toml(text).ok()?));
    if let Some((name, text, profile)) = known.iter().filter_map(read).find(|one| mend::fits(book, &one.2)) {
        let seen = mend::see(book, &profile, reference);
        return Looked { known: Some(name), profile: text, seen, ..Looked::default() };
    }
    let proposal = suggest::suggest(book, reference);
    // A proposal that cannot be read is shown as it is, with what is wrong with it.
    let seen = Profile::from_toml(&proposal.profile_toml).map(|profile| mend::see(book, &profile, reference));
    Looked {
        profile: proposal.profile_toml,
        lines: proposal.lines,
        left_out: proposal.left_out,
        seen: seen.unwrap_or_default(),
        ..Looked::default()
    }
}

/// What is shown of a file that was checked.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Shown {
    /// Its sheets.
    pub seen: Vec<SeenSheet>,
    /// The cells around findings, by the place of each among all findings.
    pub cells: BTreeMap<u64, Vec<ShownCell>>,
}

/// A cell in the row of a finding.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownCell {
    /// The letters of its column.
    pub column: String,
    /// The header of its column, where there is one.
    pub title: String,
    /// What stands in it.
    pub text: String,
    /// Whether it is the one that the finding speaks of.
    pub bad: bool,
}

/// Counts findings, and keeps the places of those whose cells are to be shown.
#[derive(Debug, Default)]
pub struct Around {
    next: u64,
    codes: BTreeMap<String, u64>,
    wanted: BTreeMap<Place, Vec<(u64, Option<u32>)>>,
}

/// File, sheet and row.
type Place = (String, String, u32);

impl Around {
    /// Takes in the next finding.
    pub fn found(&mut self, finding: &Finding) {
        let number = self.next;
        self.next += 1;
        let count = self.codes.entry(finding.code.clone()).or_default();
        *count += 1;
        let Some(origin) = finding.origin.as_ref().filter(|_| *count <= SHOWN) else { return };
        if let Some(row) = origin.row {
            let place = (origin.file.clone(), origin.sheet.clone().unwrap_or_default(), row);
            self.wanted.entry(place).or_default().push((number, origin.column));
        }
    }
}

/// Reads a file once more for what is to be shown of it.
pub fn show(
    file: &Path,
    profile: &Profile,
    reference: &Reference,
    around: &Around,
) -> std::io::Result<Shown> {
    let mut source = File::open(file)?;
    let name = kit::file_name(file);
    let mut shower = Shower {
        seeing: Seeing::new(profile, reference),
        around,
        at: (name.clone(), String::new()),
        last: 0,
        cells: BTreeMap::new(),
    };
    // What it finds is known from the first reading.
    sheets::read(&mut source, &name, &Limits::default(), &NoWatch, &mut shower);
    let Shower { seeing, mut cells, .. } = shower;
    let seen = seeing.finish();
    for (sheet, _, all) in cells.values_mut() {
        let Some(sheet) = seen.iter().find(|one| one.name == *sheet) else { continue };
        for (number, cell) in all.iter_mut() {
            if let Some(column) = sheet.columns.iter().find(|column| column.number == *number) {
                cell.title.clone_from(&column.title);
            }
        }
    }
    let cells = cells
        .into_iter()
        .map(|(number, (_, _, all))| (number, all.into_iter().map(|(_, cell)| cell).collect()));
    Ok(Shown { cells: cells.collect(), seen })
}

/// A sheet, a row of it, and its cells by column.
type ShownRow = (String, u32, Vec<(u32, ShownCell)>);

/// Takes the wanted rows out of those that go by.
struct Shower<'a> {
    seeing: Seeing<'a>,
    around: &'a Around,
    at: (String, String),
    /// The last wanted row of the sheet.
    last: u32,
    cells: BTreeMap<u64, ShownRow>,
}

impl RowSink for Shower<'_> {
    fn file(&mut self, name: &str) -> Flow {
        name.clone_into(&mut self.at.0);
        self.seeing.file(name)
    }

    fn sheet(&mut self, name: &str, merges: &[Merge]) -> Flow {
        name.clone_into(&mut self.at.1);
        let (file, sheet) = self.at.clone();
        let of_sheet = (file.clone(), sheet.clone(), 0)..=(file, sheet, u32::MAX);
        self.last = self.around.wanted.range(of_sheet).next_back().map_or(0, |((_, _, row), _)| *row);
        // More sheets than are shown may have findings all the same.
        let _ = self.seeing.sheet(name, merges);
        Flow::Continue
    }

    fn row(&mut self, row: Row) -> Flow {
        let place = (self.at.0.clone(), self.at.1.clone(), row.number);
        for (number, column) in self.around.wanted.get(&place).into_iter().flatten() {
            self.cells.insert(*number, (self.at.1.clone(), row.number, window(&row, *column)));
        }
        let done = row.number >= self.last;
        if !self.seeing.is_full() {
            let _ = self.seeing.row(row);
        }
        if done && self.seeing.is_full() { Flow::SkipSheet } else { Flow::Continue }
    }
}

/// The cells of a row that say which it is, and those around the bad one.
fn window(row: &Row, bad: Option<u32>) -> Vec<(u32, ShownCell)> {
    let near = bad.map(|bad| bad.saturating_sub(BESIDE).max(1)..=bad.saturating_add(BESIDE));
    let is_near = |column: u32| near.as_ref().is_some_and(|near| near.contains(&column));
    let others = if bad.is_some() { OTHERS } else { OTHERS * 2 };
    let width = u32::try_from(row.cells.len()).unwrap_or(u32::MAX).max(bad.unwrap_or(0));
    let (mut all, mut taken) = (Vec::new(), 0);
    for column in 1..=width {
        let cell = row.cell(column);
        let other = taken < others && !cell.is_blank();
        if !is_near(column) && !other {
            if near.as_ref().is_none_or(|near| column > *near.end()) && taken >= others {
                break;
            }
            continue;
        }
        taken += usize::from(!is_near(column));
        let shown = ShownCell {
            column: ayni_model::origin::column_letters(column),
            title: String::new(),
            text: cut(&cell.text()),
            bad: bad == Some(column),
        };
        all.push((column, shown));
    }
    all
}

/// The beginning of a text.
fn cut(text: &str) -> String {
    match text.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}

//! Where a value came from.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::Path;

/// A place in a file: sheet, row and column, each where it applies. Rows and columns count from 1,
/// as people see them in their workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// The file's name without folders; for a member of a zip `archive.zip/member.csv`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file: String,
    /// The sheet's name; `None` in files without sheets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The row, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// The column, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
}

impl Origin {
    /// A whole file.
    pub fn file(name: impl Into<String>) -> Origin {
        Origin { file: name.into(), ..Origin::default() }
    }

    /// The same place with another column.
    #[must_use]
    pub fn at_column(&self, column: u32) -> Origin {
        Origin { column: Some(column), ..self.clone() }
    }

    /// The cell as people name it: `B12`, or the row or column alone.
    pub fn cell(&self) -> Option<String> {
        match (self.column, self.row) {
            (Some(column), Some(row)) => Some(format!("{}{row}", column_letters(column))),
            (None, Some(row)) => Some(row.to_string()),
            (Some(column), None) => Some(column_letters(column)),
            (None, None) => None,
        }
    }
}

/// The letters of a column counted from 1: 1 is `A`, 27 is `AA`. Zero gives empty text.
pub fn column_letters(column: u32) -> String {
    let mut rest = column;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + (rest % 26) as u8);
        rest /= 26;
    }
    letters.iter().rev().map(|letter| *letter as char).collect()
}

impl fmt::Display for Origin {
    /// `file.xlsx › Sheet1 › B12`, as far as known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(sheet) = &self.sheet {
            write!(f, " › {sheet}")?;
        }
        if let Some(cell) = self.cell() {
            write!(f, " › {cell}")?;
        }
        Ok(())
    }
}

/// Where the fields of one activity stood: path to cell, all in one sheet of one file.
///
/// An activity has a score of fields, and files have millions of activities. What all fields have in
/// common is shared by all rows of a sheet, and of paths only what differs from row to row is written
/// down: few of them are ever read.
#[derive(Clone, Debug, Default)]
pub struct FieldOrigins {
    sheet: Option<Arc<Origin>>,
    /// Ids of lines, and paths that are made, behind each other.
    texts: String,
    known: Vec<Known>,
    made: Vec<Made>,
}

/// A field whose whole path stands in the texts, with its row and column (0 for none).
#[derive(Clone, Debug)]
struct Made {
    path: Range<u32>,
    row: u32,
    column: u32,
}

/// A field whose path is of pieces that the program knows, with its row and column (0 for none). Narrow, since
/// a row has a score of them: no sheet has columns beyond sixteen bits, and one that had would have its
/// paths made.
#[derive(Clone, Debug)]
struct Known {
    path: KnownPath,
    row: u32,
    column: u16,
    /// How many of the made fields were there before.
    after: u16,
}

/// A path in its pieces; a range is of the texts.
#[derive(Clone, Debug)]
enum KnownPath {
    /// A field, and one of its own: `period` and `start`, or nothing.
    Field(&'static str, &'static str),
    /// A field, and one of its own that differs from row to row: `title` and `en`.
    Part(&'static str, Range<u32>),
    /// A list and the id of a line.
    Line(&'static str, Range<u32>),
    /// The id of a resource, then what stands behind its bracket, and a field of that.
    Resource(Range<u32>, &'static str, &'static str),
}

/// The list that the paths of resources begin with.
const RESOURCES: &str = "resources";

impl KnownPath {
    /// The pieces of the path, in order.
    fn pieces<'a>(&'a self, texts: &'a str) -> [&'a str; 7] {
        let dot = |name: &str| if name.is_empty() { "" } else { "." };
        match self {
            KnownPath::Field(field, name) => [field, dot(name), name, "", "", "", ""],
            KnownPath::Part(field, name) => [field, ".", part(texts, name), "", "", "", ""],
            KnownPath::Line(list, id) => [list, "[", part(texts, id), "]", "", "", ""],
            KnownPath::Resource(id, behind, name) => {
                [RESOURCES, "[", part(texts, id), "]", behind, dot(name), name]
            }
        }
    }

    /// How long the path is, in bytes.
    fn length(&self) -> usize {
        let dotted = |name: usize| if name == 0 { 0 } else { name + 1 };
        match self {
            KnownPath::Field(field, name) => field.len() + dotted(name.len()),
            KnownPath::Part(field, name) => field.len() + 1 + name.len(),
            KnownPath::Line(list, id) => list.len() + id.len() + 2,
            KnownPath::Resource(id, behind, name) => {
                RESOURCES.len() + id.len() + 2 + behind.len() + dotted(name.len())
            }
        }
    }

    /// Whether it is this path.
    fn is(&self, texts: &str, path: &str) -> bool {
        // Most are told apart by their lengths.
        if self.length() != path.len() {
            return false;
        }
        let ends = |rest: &str, name: &str| match name.is_empty() {
            true => rest.is_empty(),
            false => rest.strip_prefix('.') == Some(name),
        };
        match self {
            KnownPath::Field(field, name) => path.strip_prefix(field).is_some_and(|rest| ends(rest, name)),
            KnownPath::Part(field, name) => path
                .strip_prefix(field)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|rest| rest == part(texts, name)),
            KnownPath::Line(list, id) => behind_line(path, list, part(texts, id)) == Some(""),
            KnownPath::Resource(id, behind, name) => behind_line(path, RESOURCES, part(texts, id))
                .and_then(|rest| rest.strip_prefix(behind))
                .is_some_and(|rest| ends(rest, name)),
        }
    }
}

/// What stands in a path behind the bracket of a line.
fn behind_line<'p>(path: &'p str, list: &str, id: &str) -> Option<&'p str> {
    path.strip_prefix(list)?.strip_prefix('[')?.strip_prefix(id)?.strip_prefix(']')
}

fn part<'a>(texts: &'a str, range: &Range<u32>) -> &'a str {
    texts.get(range.start as usize..range.end as usize).unwrap_or_default()
}

/// The fields of a [`FieldOrigins`] in the order of their paths, each once.
pub struct SortedFields {
    paths: String,
    fields: Vec<(Range<usize>, u32, u32)>,
}

impl SortedFields {
    /// Path, row and column (0 for none) of each field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u32, u32)> + Clone {
        self.fields
            .iter()
            .map(|(path, row, column)| (self.paths.get(path.clone()).unwrap_or_default(), *row, *column))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }
}

impl FieldOrigins {
    /// No fields yet; they will stand in this sheet, of which row and column are not looked at.
    pub fn new(sheet: Arc<Origin>) -> FieldOrigins {
        FieldOrigins { sheet: Some(sheet), ..FieldOrigins::default() }
    }

    /// The same with room for as many fields as most rows of a file have.
    pub fn with_room(sheet: Arc<Origin>) -> FieldOrigins {
        // Allocators have a faster way for what is no larger than a kilobyte.
        let (texts, known) = (String::with_capacity(64), Vec::with_capacity(1024 / size_of::<Known>()));
        FieldOrigins { sheet: Some(sheet), texts, known, made: Vec::new() }
    }

    /// Adds a field by the parts of its path, with the row and column of its cell (0 for none).
    pub fn add(&mut self, parts: &[&str], row: u32, column: u32) {
        let path = self.keep(parts);
        self.made.push(Made { path, row, column });
    }

    /// Adds a field, or one of its own (`period` and `start`; empty for none), with its row and column.
    pub fn add_field(&mut self, field: &'static str, name: &'static str, row: u32, column: u32) {
        self.know(KnownPath::Field(field, name), row, column);
    }

    /// Adds one of the fields of a field (`title` and `en`), with its row and column.
    pub fn add_part(&mut self, field: &'static str, name: &str, row: u32, column: u32) {
        let name = self.keep(&[name]);
        self.know(KnownPath::Part(field, name), row, column);
    }

    /// Adds a line of a list by its id, with its row and column.
    pub fn add_line(&mut self, list: &'static str, id: &str, row: u32, column: u32) {
        let line = self.keep(&[id]);
        self.know(KnownPath::Line(list, line), row, column);
    }

    /// Adds fields of one resource. Each is what stands behind the bracket of its line and a field of that
    /// (`.period` and `start`, nothing and `basis`; empty for none), with its row and column.
    pub fn add_resource(
        &mut self,
        id: &str,
        fields: impl IntoIterator<Item = (&'static str, &'static str, u32, u32)>,
    ) {
        let line = self.keep(&[id]);
        for (behind, name, row, column) in fields {
            self.know(KnownPath::Resource(line.clone(), behind, name), row, column);
        }
    }

    fn know(&mut self, path: KnownPath, row: u32, column: u32) {
        match (u16::try_from(column), u16::try_from(self.made.len())) {
            (Ok(column), Ok(after)) => self.known.push(Known { path, row, column, after }),
            _ => {
                let whole = path.pieces(&self.texts).concat();
                self.add(&[&whole], row, column);
            }
        }
    }

    /// Writes a text down; gives where it stands.
    fn keep(&mut self, parts: &[&str]) -> Range<u32> {
        let start = length(self.texts.len());
        parts.iter().for_each(|part| self.texts.push_str(part));
        start..length(self.texts.len())
    }

    /// The file and sheet that all fields stand in.
    pub fn sheet(&self) -> &Origin {
        static NONE: Origin = Origin { file: String::new(), sheet: None, row: None, column: None };
        self.sheet.as_deref().unwrap_or(&NONE)
    }

    /// Whether no field has a place.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty() && self.made.is_empty()
    }

    /// The pieces of the path, row and column of each field, in the order in which they were added.
    fn all(&self) -> impl Iterator<Item = ([&str; 7], u32, u32)> {
        let mut known = self.known.iter().peekable();
        let mut made = self.made.iter().zip(0..).peekable();
        std::iter::from_fn(move || {
            let next = made.peek().map_or(u32::MAX, |(_, number)| *number);
            if let Some(field) = known.next_if(|field| u32::from(field.after) <= next) {
                return Some((field.path.pieces(&self.texts), field.row, u32::from(field.column)));
            }
            let (field, _) = made.next()?;
            Some(([part(&self.texts, &field.path), "", "", "", "", "", ""], field.row, field.column))
        })
    }

    /// The fields in the order of their paths: path, row and column (0 for none). Of a field that was
    /// added twice the first place stands.
    pub fn sorted(&self) -> SortedFields {
        let count = self.known.len() + self.made.len();
        let mut paths = String::with_capacity(self.texts.len() + self.known.len() * 24);
        let mut fields = Vec::with_capacity(count);
        for (pieces, row, column) in self.all() {
            let start = paths.len();
            pieces.into_iter().for_each(|piece| paths.push_str(piece));
            fields.push((start..paths.len(), row, column));
        }
        let path = |range: &Range<usize>| paths.get(range.clone()).unwrap_or_default();
        fields.sort_by(|a, b| path(&a.0).cmp(path(&b.0)));
        fields.dedup_by(|later, first| path(&later.0) == path(&first.0));
        SortedFields { paths, fields }
    }

    /// The row and column (0 for none) of a field.
    pub fn cell(&self, path: &str) -> Option<(u32, u32)> {
        let known = self.known.iter().find(|field| field.path.is(&self.texts, path));
        let made = self.made.iter().zip(0..).find(|(field, _)| part(&self.texts, &field.path) == path);
        match (known, made) {
            (Some(known), Some((made, number))) if u32::from(known.after) > number => {
                Some((made.row, made.column))
            }
            (Some(known), _) => Some((known.row, u32::from(known.column))),
            (None, made) => made.map(|(made, _)| (made.row, made.column)),
        }
    }

    /// The place of a field.
    pub fn get(&self, path: &str) -> Option<Origin> {
        self.cell(path).map(|(row, column)| self.origin(row, column))
    }

    /// The place of a field, else that of the nearest field above it. A field that the row lacks has
    /// no cell: then the row of the first field by path is the place.
    pub fn nearest(&self, path: Option<&Path>) -> Option<Origin> {
        let mut path = path.map(Path::as_str);
        while let Some(one) = path {
            if let Some(origin) = self.get(one) {
                return Some(origin);
            }
            path = Path::above(one);
        }
        let (_, row, _) = self.all().min_by(|(a, ..), (b, ..)| in_order(a, b))?;
        Some(self.origin(row, 0))
    }

    fn origin(&self, row: u32, column: u32) -> Origin {
        let some = |number: u32| (number > 0).then_some(number);
        Origin { row: some(row), column: some(column), ..self.sheet().clone() }
    }
}

/// The order of two paths in pieces.
fn in_order(a: &[&str; 7], b: &[&str; 7]) -> Ordering {
    let [first, other] = [a, b].map(|[first, ..]| first.as_bytes());
    let common = first.len().min(other.len());
    // Nearly always the beginnings differ.
    first
        .get(..common)
        .cmp(&other.get(..common))
        .then_with(|| a.iter().flat_map(|piece| piece.bytes()).cmp(b.iter().flat_map(|piece| piece.bytes())))
}

/// A length or a count: no activity has so much text, as cells and rows of one are bounded.
fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// By what they say, in order.
impl PartialEq for FieldOrigins {
    fn eq(&self, other: &FieldOrigins) -> bool {
        let (ours, theirs) = (self.sorted(), other.sorted());
        self.sheet() == other.sheet() && ours.iter().eq(theirs.iter())
    }
}

impl Eq for FieldOrigins {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_the_same_however_they_were_added() {
        let mut pieces = FieldOrigins::default();
        pieces.add_field("title", "", 3, 1);
        pieces.add_field("period", "start", 3, 2);
        pieces.add_line("parties", "provider-KEN", 3, 4);
        pieces.add_part("plan", "en", 3, 5);
        pieces.add_resource("r1", [("", "basis", 3, 6), (".period", "start", 3, 7), ("", "", 3, 8)]);
        // A column beyond sixteen bits is not lost.
        pieces.add_field("status", "", 3, 70_000);
        let mut whole = FieldOrigins::default();
        let paths = [
            ("resources[r1].period.start", 7),
            ("resources[r1].basis", 6),
            ("resources[r1]", 8),
            ("title", 1),
            ("period.start", 2),
            ("parties[provider-KEN]", 4),
            ("plan.en", 5),
            ("status", 70_000),
            ("title", 9),
        ];
        let mut both = FieldOrigins::default();
        both.add(&["title"], 3, 1);
        both.add_field("title", "", 3, 9);
        both.add_field("form", "", 3, 5);
        both.add(&["form"], 3, 9);
        assert_eq!((both.cell("title"), both.cell("form")), (Some((3, 1)), Some((3, 5))));
        assert!(both.sorted().iter().eq([("form", 3, 5), ("title", 3, 1)]));
        for (path, column) in paths {
            whole.add(&[path], 3, column);
        }
        assert_eq!(pieces, whole);
        for (path, column) in &paths[..8] {
            assert_eq!(pieces.cell(path), Some((3, *column)), "{path}");
            assert_eq!(pieces.get(path), whole.get(path));
        }
        for path in [
            "",
            "titl",
            "title.",
            "titles",
            "plan",
            "plan.e",
            "resources[r]",
            "resources[r1].period",
            "parties",
        ] {
            assert_eq!(pieces.cell(path), None, "{path}");
        }
        let below = Path::of("resources[r1].measures[0]");
        assert_eq!(pieces.nearest(Some(&below)).and_then(|origin| origin.column), Some(8));
        assert_eq!(pieces.nearest(Some(&Path::of("form"))), whole.nearest(None));
    }
}

//! A mapping profile as it stands in its TOML file.
//!
//! `docs/methods/mapping-profiles.md` explains every part with examples.

mod columns;
mod forms;
mod maps;

use ayni_model::Amount;
use serde::Deserialize;

use super::field::Columns;
use super::values::Pattern;

pub use maps::{
    ActivityMap, AgreementMap, EvaluationMap, LoanMap, QuantityMap, RequestMap, ResourceMap, ResultMap, Years,
};

/// How a foreign file becomes activities.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The profile's id (kebab-case); imports are kept apart by it.
    pub profile: String,
    /// What it is for.
    #[serde(default)]
    pub title: String,
    /// The list that files of this shape are editions of: what an earlier edition has and a later one
    /// lacks is gone. The profile's id where nothing is said.
    #[serde(default)]
    pub list: Option<String>,
    /// Where files of this shape come from.
    #[serde(default)]
    pub source: String,
    /// The organisation id of the reporter, where no column says and the caller names none.
    #[serde(default)]
    pub reporter: Option<String>,
    /// The language of texts.
    #[serde(default = "undetermined")]
    pub language: String,
    /// Whether sheets that nothing is said of are passed over without a warning.
    #[serde(default)]
    pub pass_over_other_sheets: bool,
    /// Sheets that are left out, with the reason.
    #[serde(default)]
    pub ignore: Vec<Ignored>,
    /// Sheets that are read, each shape with its own mapping.
    pub sheet: Vec<SheetMap>,
}

impl Profile {
    /// The list that files of this shape are editions of.
    pub fn list(&self) -> &str {
        self.list.as_deref().unwrap_or(&self.profile)
    }

    /// The entry that leaves a sheet of this name out.
    pub fn left_out(&self, sheet: &str) -> Option<&Ignored> {
        self.ignore.iter().find(|entry| entry.sheets.iter().any(|one| one.fits(sheet)))
    }

    /// The part, from 0, that reads a sheet of this name and this place in its file.
    pub fn map_of(&self, sheet: &str, position: u32) -> Option<usize> {
        self.sheet.iter().position(|map| match (map.position, map.sheets.is_empty()) {
            (Some(wanted), _) => wanted == position,
            (None, true) => true,
            (None, false) => map.sheets.iter().any(|one| one.fits(sheet)),
        })
    }
}

fn undetermined() -> String {
    ayni_model::text::UNDETERMINED.to_owned()
}

/// Sheets that are left out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ignored {
    /// Their names; `*` stands for any text.
    pub sheets: Vec<Pattern>,
    /// Why.
    pub why: String,
}

/// How the sheets of one shape become activities.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetMap {
    /// Names of the sheets; `*` stands for any text. Without names and position: every sheet.
    #[serde(default)]
    pub sheets: Vec<Pattern>,
    /// The sheet's place in the file, from 1.
    #[serde(default)]
    pub position: Option<u32>,
    /// Where the headers stand.
    #[serde(default)]
    pub header: Header,
    /// Whether a row is an activity, or adjacent rows with one id are one.
    #[serde(default)]
    pub rows: Rows,
    /// How numbers are written.
    #[serde(default)]
    pub numbers: Numbers,
    /// In which order dates are written.
    #[serde(default)]
    pub dates: Dates,
    /// The currency of all money (ISO 4217), where no column and no header says.
    #[serde(default)]
    pub currency: Option<String>,
    /// What all money is multiplied with, where no header says.
    #[serde(default)]
    pub multiply: Option<Amount>,
    /// What ends a code where its name stands behind it in the cell (` – ` in `KEN – Kenya`).
    #[serde(default)]
    pub code_end: Option<String>,
    /// Columns whose empty cells mean the value above.
    #[serde(default)]
    pub fill_down: Vec<Columns>,
    /// Rows that are a heading over others.
    #[serde(default)]
    pub section: Vec<Section>,
    /// Rows that are sums of others.
    #[serde(default)]
    pub totals: Totals,
    /// A row is taken only where all of these hold.
    #[serde(default)]
    pub only_if: Vec<Condition>,
    /// A row is left out where one of these holds.
    #[serde(default)]
    pub skip_if: Vec<Condition>,
    /// The columns that identify an activity where no column has its id.
    #[serde(default)]
    pub identity: Vec<Columns>,
    /// Which columns are kept under `extra`.
    #[serde(default)]
    pub extra: Extra,
    /// The fields of the activity.
    pub activity: ActivityMap,
    /// What each row says of resources.
    #[serde(default)]
    pub resource: Vec<ResourceMap>,
    /// What each row says of results.
    #[serde(default)]
    pub result: Vec<ResultMap>,
    /// What each row says of evaluations.
    #[serde(default)]
    pub evaluation: Vec<EvaluationMap>,
}

/// Where the headers stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// The last row of the header, from 1; else it is found by its words.
    pub row: Option<u32>,
    /// How many rows the header has; their words are joined from top to bottom.
    pub rows: Option<u32>,
    /// Words that stand in the header; else the columns that the profile names.
    pub find: Vec<String>,
    /// Within how many rows it is found.
    pub within: Option<u32>,
}

/// What a row is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rows {
    /// An activity.
    #[default]
    One,
    /// A part of one: adjacent rows with the same or without an id belong together.
    Many,
}

/// How numbers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Numbers {
    /// Each as it can be read; a number that can be read two ways is a finding.
    #[default]
    #[serde(rename = "auto")]
    Auto,
    /// A point before the decimals: `1,234.5`.
    #[serde(rename = "1,234.5")]
    Point,
    /// A comma before the decimals: `1.234,5`, `1 234,5`.
    #[serde(rename = "1.234,5")]
    Comma,
}

/// In which order dates are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Dates {
    /// Each as it can be read; a date that can be read two ways is a finding.
    #[default]
    #[serde(rename = "auto")]
    Auto,
    /// `31/12/2020`.
    #[serde(rename = "day-month-year")]
    DayMonthYear,
    /// `12/31/2020`.
    #[serde(rename = "month-day-year")]
    MonthDayYear,
}

/// Rows that are a heading over others: a country's name over its projects.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The name by which fields refer to it.
    pub name: String,
    /// The column that the heading stands in; else it is the row's only cell.
    #[serde(default)]
    pub column: Columns,
    /// What the heading looks like, where not every such row is one.
    #[serde(default)]
    pub values: Vec<Pattern>,
}

/// Rows that are sums of others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Totals {
    /// The column that the word stands in; else any.
    pub column: Columns,
    /// What the cell looks like (`Total*`). Without it, cells that are nothing but the word "total" or
    /// "subtotal" in one of seven languages.
    pub words: Vec<Pattern>,
    /// Whether no row is a total, whatever it says.
    pub none: bool,
}

/// A condition over one column.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The column.
    #[serde(default)]
    pub column: Columns,
    /// The values that fulfil it; `*` stands for any text, `""` for an empty cell.
    #[serde(default)]
    pub values: Vec<Pattern>,
    /// Whether the cell must be filled, or empty.
    #[serde(default)]
    pub filled: Option<bool>,
    /// Why rows are left out by it.
    #[serde(default)]
    pub why: String,
}

/// Which columns are kept under `extra`, by their headers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Extra {
    /// None.
    #[default]
    None,
    /// All that nothing else is read from.
    Unmapped,
    /// These.
    Columns(Vec<Columns>),
}

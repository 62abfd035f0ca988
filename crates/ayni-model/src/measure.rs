//! Measure rows and the tables rolled up from them.

use serde::{Deserialize, Serialize};

use crate::{Amount, Basis, coded};

coded! {
    /// From whose side a row is seen. The two views are separate tables and are never netted.
    Direction in "direction" {
        /// What the country put in as a provider.
        Provided = "provided",
        /// What partners put in for the country as a recipient.
        Received = "received",
        /// What the country put in itself where it is the recipient.
        OwnInput = "own-input",
    }
}

coded! {
    /// What a measure row carries.
    MeasureKind in "measure" {
        /// Money.
        Money = "money",
        /// A valued good or service.
        Value = "value",
        /// A quantity in its own unit.
        Quantity = "quantity",
        /// Nothing but that the activity took place in that year.
        Presence = "presence",
    }
}

/// One measure of one resource in one year, classified and converted; or one activity's presence in a year.
///
/// Base rows hold everything, also what was left out: then `left_out` names the ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureRow {
    /// The row's number within its batch set, dense from 0 in the order of (reporter, activity, resource, measure, year).
    pub row: u32,
    /// The reporter's organisation id.
    pub reporter: String,
    /// The activity's id with this reporter.
    pub activity: String,
    /// The resource line's id; empty for presence.
    pub resource: String,
    /// The measure's place in the resource, from 0.
    pub measure: u32,
    /// What it carries.
    pub kind: MeasureKind,
    /// The reporting year by the method; `None` where no date says.
    pub year: Option<i16>,
    /// From whose side.
    pub direction: Direction,
    /// The form by the method; empty where unknown.
    pub form: String,
    /// The basis; `None` where the source does not say, and for presence.
    pub basis: Option<Basis>,
    /// The framework group; empty where not classified, and for presence.
    pub group: String,
    /// The framework item; likewise.
    pub item: String,
    /// The classification rule that decided; likewise.
    pub rule: String,
    /// The unit of a quantity; empty otherwise.
    pub unit: String,
    /// The currency reported; empty for quantities.
    pub currency: String,
    /// The amount or quantity as reported.
    pub amount: Option<Amount>,
    /// The same in the measuring country's national currency.
    pub national: Option<Amount>,
    /// The same in current United States dollars.
    pub usd: Option<Amount>,
    /// The quantity, where the row carries one.
    pub quantity: Option<Amount>,
    /// The rates used, as text for people and machines: `XTS 2024 4.25 per USD (source)`; empty where none was needed.
    pub rates: String,
    /// Whether the amount is an estimate by the source.
    pub estimated: bool,
    /// The id of the ground on which it is left out; empty where it is counted.
    pub left_out: String,
    /// Where it came from: file.
    pub file: String,
    /// Where it came from: sheet.
    pub sheet: String,
    /// Where it came from: row, from 1; 0 where unknown.
    pub file_row: u32,
    /// Where it came from: column, from 1; 0 where unknown.
    pub file_column: u32,
}

coded! {
    /// Which share table a line belongs to.
    ShareKind in "share" {
        /// Partner countries.
        Partner = "partner",
        /// Sectors.
        Sector = "sector",
        /// Sustainable Development Goals (goal level).
        Goal = "goal",
    }
}

/// One line of a share table: a part of one measure row, split exactly so that the parts add up to the row.
///
/// Every measure row has at least one line of each kind; what nobody stated has the empty code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareRow {
    /// The measure row that it is a part of.
    pub row: u32,
    /// The code; empty where nothing was stated, and for what stated shares leave open.
    pub code: String,
    /// The part of the national amount.
    pub national: Option<Amount>,
    /// The part of the amount in United States dollars.
    pub usd: Option<Amount>,
    /// The part of the quantity.
    pub quantity: Option<Amount>,
}

/// The columns that figures are rolled up from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeasureBatch {
    /// The base rows.
    pub rows: Vec<MeasureRow>,
    /// Partner shares.
    pub partners: Vec<ShareRow>,
    /// Sector shares.
    pub sectors: Vec<ShareRow>,
    /// Goal shares.
    pub goals: Vec<ShareRow>,
}

coded! {
    /// What a table groups by.
    Dimension in "dimension" {
        /// Reporting year.
        Year = "year",
        /// Direction.
        Direction = "direction",
        /// Basis.
        Basis = "basis",
        /// Framework group.
        Group = "group",
        /// Framework item.
        Item = "item",
        /// Unit of quantities; empty for money.
        Unit = "unit",
        /// Form of cooperation.
        Form = "form",
        /// Reporting organisation.
        Reporter = "reporter",
        /// Partner country (by shares).
        Partner = "partner",
        /// Region of the partner country (by shares).
        Region = "region",
        /// Sector (by shares).
        Sector = "sector",
        /// Goal (by shares).
        Goal = "goal",
        /// Currency as reported.
        Currency = "currency",
        /// Ground of leaving out.
        LeftOut = "left-out",
    }
}

impl Dimension {
    /// The share table that the dimension needs, if any.
    pub fn share(self) -> Option<ShareKind> {
        match self {
            Dimension::Partner | Dimension::Region => Some(ShareKind::Partner),
            Dimension::Sector => Some(ShareKind::Sector),
            Dimension::Goal => Some(ShareKind::Goal),
            _ => None,
        }
    }
}

/// Which base rows a table is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableRows {
    /// Counted rows that carry an amount or a quantity.
    Counted,
    /// All counted rows, presence too: for counts of activities.
    Present,
    /// Rows left out.
    LeftOut,
}

/// What a table is: its name, its base rows and what it groups by. At most one kind of share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableSpec {
    /// The table's name, kebab-case; file name and argument of `ayni trace`.
    pub id: String,
    /// Its base rows.
    pub rows: TableRows,
    /// What it groups by, in order.
    pub dimensions: Vec<Dimension>,
}

/// One row of a rolled-up table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureRow {
    /// The codes, one for each dimension of the spec; empty where not stated.
    pub key: Vec<String>,
    /// Sum in national currency over the rows that have one; `None` if none has.
    pub national: Option<Amount>,
    /// Sum in current United States dollars, likewise.
    pub usd: Option<Amount>,
    /// Sum of quantities, likewise. Only meaningful where the table groups by unit.
    pub quantity: Option<Amount>,
    /// Sum of amounts as reported, likewise; only where the table groups by currency.
    pub reported: Option<Amount>,
    /// How many different activities (of a reporter) stand behind the row.
    pub activities: u64,
    /// How many measure rows stand behind it.
    pub measures: u64,
    /// How many of those carry money that could not be converted to United States dollars.
    pub unconverted: u64,
    /// How many of those are estimates by their source.
    pub estimated: u64,
}

/// A rolled-up table; rows in the order of their keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureTable {
    /// What it is.
    pub spec: TableSpec,
    /// Its rows.
    pub rows: Vec<FigureRow>,
}

//! Measure rows and the tables rolled up from them.

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use crate::{Amount, Basis, Role, Valuation, coded};

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

coded! {
    /// How a figure came about.
    Nature in "nature" {
        /// Reported as it was counted or paid.
        Measured = "measured",
        /// Reported as the source's estimate.
        Estimated = "estimated",
        /// Not reported: a quantity times a price of the method.
        Imputed = "imputed",
    }
}

coded! {
    /// Who puts a part of a triangular activity in. What these put in is never added up.
    Side in "side" {
        /// A country on the method's list of the South.
        South = "south",
        /// A country that is not on it.
        Developed = "developed",
        /// An international or regional organisation.
        Multilateral = "multilateral",
        /// Nobody says who, or of which country.
        Unstated = "unstated",
    }
}

/// One measure of one resource in one year, classified and converted; or one activity's presence in a year.
///
/// (reporter, activity, resource, measure, component, year, direction) names a row in every measurement
/// of one register, so that two measurements can be laid side by side; an activity without resources has
/// two rows of presence in a year, of which the second is left out (`no-amount`).
///
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
    /// The measure's place in the resource, from 0; that of the quantity where the row is imputed.
    pub measure: u32,
    /// The id of the method's price that gave the row its value; empty for what was reported.
    pub component: String,
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
    /// The same in United States dollars at the prices of the method's base year; only where it asks for it.
    pub constant: Option<Amount>,
    /// The same in international dollars (purchasing power parity); only where the method asks for it.
    pub international: Option<Amount>,
    /// The rates used, as text for people and machines: `XTS 2024 4.25 per USD (source)`; empty where none was needed.
    pub rates: String,
    /// How a value was found; `None` for money, quantities and presence.
    pub valuation: Option<Valuation>,
    /// The price of an imputed value, with its source and date: `310 XTS per day (Salary scale, 2024-01-01)`;
    /// empty where the value was reported, as reports do not name one.
    pub price: String,
    /// Whether it was measured, estimated or imputed.
    pub nature: Nature,
    /// Who puts it in: the country, or the organisation where it has none; empty where nobody says.
    pub payer: String,
    /// The payer's role; for presence, that of the measuring country in this view.
    pub role: Option<Role>,
    /// Set where the row is a part of a triangular activity that its own payer would count: whose part it is.
    pub side: Option<Side>,
    /// The phase of the project cycle that the resource went into (list `phase`); empty where not stated.
    pub phase: String,
    /// Whether the amount is a receipt of the partner: money or a value that is counted, without home
    /// salaries where the method does not take them for receipts.
    pub receipt: bool,
    /// The score of the activity's gender marker; `None` where it has none.
    pub gender: Option<u8>,
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
        /// Places: countries, or parts of countries.
        Place = "place",
        /// Markers with their scores. Not shares: an activity has several, and each stands for the whole row.
        Marker = "marker",
    }
}

impl ShareKind {
    /// Whether the lines of a row are its parts, and add up to it. Otherwise each stands for the whole row,
    /// and lines of different codes are never added.
    pub fn splits(self) -> bool {
        self != ShareKind::Marker
    }
}

/// One line of a share table: a part of one measure row, split exactly so that the parts add up to the row;
/// or the whole row under one of its codes ([`ShareKind::splits`]).
///
/// Every measure row has at least one line of each kind; what nobody stated has the empty code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareRow {
    /// The measure row that it is a part of.
    pub row: u32,
    /// The code; empty where nothing was stated, and for what stated shares leave open.
    pub code: CompactString,
    /// The parts; `None` where the line stands for the whole row. Most lines do, and there are millions.
    pub parts: Option<Box<Parts>>,
}

/// What is shared out of a row: its amount in national currency, in United States dollars, its quantity.
pub type Parts = [Option<Amount>; 3];

impl ShareRow {
    /// A line that stands for the whole row.
    pub fn whole(row: &MeasureRow, code: &str) -> ShareRow {
        ShareRow { row: row.row, code: code.into(), parts: None }
    }

    /// The line's parts of its row.
    pub fn of(&self, row: &MeasureRow) -> Parts {
        self.parts.as_deref().copied().unwrap_or_else(|| row.parts())
    }
}

impl MeasureRow {
    /// What is shared out of it.
    pub fn parts(&self) -> Parts {
        [self.national, self.usd, self.quantity]
    }
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
    /// Place shares: `XBB`, or `XBB/Puno` for a part of a country.
    pub places: Vec<ShareRow>,
    /// Markers: `gender:2`.
    pub markers: Vec<ShareRow>,
}

impl MeasureBatch {
    /// The lines of a share table.
    pub fn shares(&self, kind: ShareKind) -> &Vec<ShareRow> {
        match kind {
            ShareKind::Partner => &self.partners,
            ShareKind::Sector => &self.sectors,
            ShareKind::Goal => &self.goals,
            ShareKind::Place => &self.places,
            ShareKind::Marker => &self.markers,
        }
    }

    /// The same, to add to.
    pub fn shares_mut(&mut self, kind: ShareKind) -> &mut Vec<ShareRow> {
        match kind {
            ShareKind::Partner => &mut self.partners,
            ShareKind::Sector => &mut self.sectors,
            ShareKind::Goal => &mut self.goals,
            ShareKind::Place => &mut self.places,
            ShareKind::Marker => &mut self.markers,
        }
    }
}

/// The groups of countries that a partner belongs to, as codes for tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartnerGroups {
    /// M49 region.
    pub region: String,
    /// `yes` for a least developed country, else `no`.
    pub ldc: String,
    /// The same for landlocked developing countries.
    pub lldc: String,
    /// The same for small island developing States.
    pub sids: String,
    /// Income group: `L`, `LM`, `UM`, `H`; empty where none is known.
    pub income: String,
    /// The regional commission; `ECA ESCWA` where it is in two, so that nothing is counted twice.
    pub commission: String,
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
        /// Place, down to parts of countries (by shares).
        Place = "place",
        /// Marker and score (`gender:2`); an activity has several, and each row stands for itself.
        Marker = "marker",
        /// Whether the partner is a least developed country (by shares).
        Ldc = "ldc",
        /// Whether the partner is a landlocked developing country (by shares).
        Lldc = "lldc",
        /// Whether the partner is a small island developing State (by shares).
        Sids = "sids",
        /// Income group of the partner (by shares).
        Income = "income",
        /// Regional commission of the partner (by shares).
        Commission = "commission",
        /// Who puts it in: a country or an organisation.
        Payer = "payer",
        /// The payer's role; in counts of activities that of the measuring country.
        Role = "role",
        /// Whose part of a triangular activity.
        Side = "side",
        /// The phase of a triangular activity that a resource went into.
        Phase = "phase",
        /// Measured, estimated or imputed.
        Nature = "nature",
        /// How a value was found.
        Valuation = "valuation",
        /// Score of the gender marker.
        Gender = "gender",
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
            Dimension::Partner
            | Dimension::Region
            | Dimension::Ldc
            | Dimension::Lldc
            | Dimension::Sids
            | Dimension::Income
            | Dimension::Commission => Some(ShareKind::Partner),
            Dimension::Sector => Some(ShareKind::Sector),
            Dimension::Goal => Some(ShareKind::Goal),
            Dimension::Place => Some(ShareKind::Place),
            Dimension::Marker => Some(ShareKind::Marker),
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
    /// Counted rows that are receipts of the partner.
    Receipts,
    /// Every partner's part of triangular activities, counted here or not. Such a table groups by
    /// [`Dimension::Side`], as a developed partner's money never enters a South-South total.
    Triangular,
    /// All rows but the imputed ones, counted or left out: for coverage, and for the control totals of what
    /// was reported.
    Reported,
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

impl TableSpec {
    /// The share table that it is made from; `None` where it is made from the base rows.
    pub fn share(&self) -> Option<ShareKind> {
        self.dimensions.iter().find_map(|dimension| dimension.share())
    }
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
    /// Sum of amounts as reported, likewise; only where the table groups by currency. What the method
    /// imputed was not reported and is not in it.
    pub reported: Option<Amount>,
    /// Sum in constant United States dollars, likewise; only where the table groups by no share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constant: Option<Amount>,
    /// Sum in international dollars, likewise; only where the table groups by no share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub international: Option<Amount>,
    /// How many different activities (of a reporter) stand behind the row.
    pub activities: u64,
    /// How many measure rows stand behind it.
    pub measures: u64,
    /// How many of those carry money that could not be converted to United States dollars.
    pub unconverted: u64,
    /// How many of those are estimates by their source.
    pub estimated: u64,
    /// How many of those have a value by a price of the method.
    #[serde(default)]
    pub imputed: u64,
}

/// A rolled-up table; rows in the order of their keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureTable {
    /// What it is.
    pub spec: TableSpec,
    /// Its rows.
    pub rows: Vec<FigureRow>,
}

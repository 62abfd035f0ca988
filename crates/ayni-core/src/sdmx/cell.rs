//! The cells of a data set before they are observations: which figures there are, and how they add up.
//!
//! A measurement is cut three ways: by partner, by sector and by goal. A row of a measurement is never
//! multiplied by two shares at once (`house.md`, invariant 12), so a cell has a code of at most one of the
//! three. Each cut has the form of cooperation and the item by code and in total, and the three cuts share
//! the cells that have none of their codes.

use ayni_model::Amount;

/// By which of the three a cell is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cut {
    /// By partner country.
    Partner,
    /// By sector.
    Sector,
    /// By Sustainable Development Goal.
    Goal,
}

impl Cut {
    /// All of them.
    pub const ALL: [Cut; 3] = [Cut::Partner, Cut::Sector, Cut::Goal];
}

/// A code, or the total over all codes. The empty code is what nobody stated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// All of them together.
    Total,
    /// One of them.
    Of(String),
}

/// What is alike in everything that may be added: nothing is ever added over these.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stratum {
    /// The reporting year.
    pub year: String,
    /// The view.
    pub direction: String,
    /// The basis; `None` for counts of activities whatever their basis.
    pub basis: Option<String>,
    /// The framework group; `None` for counts of activities whatever their group.
    pub group: Option<String>,
    /// The unit of quantities; empty for money.
    pub unit: String,
}

/// Where a cell stands in its stratum.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The code of one of the three cuts; `None` is the total of all three.
    pub cut: Option<(Cut, String)>,
    /// The form of cooperation.
    pub form: Part,
    /// The item.
    pub item: Part,
}

/// What a cell has a value of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// How many activities there are, each once.
    Activities,
    /// Money in the national currency.
    National,
    /// Money in current United States dollars.
    Usd,
    /// Money in dollars at the prices of the method's base year.
    Constant,
    /// Money in international dollars.
    International,
    /// A quantity in its unit.
    Quantity,
}

impl Measure {
    /// Those that add up: an activity counts once however many partners it has, so counts do not.
    pub const SUMS: [Measure; 5] =
        [Measure::National, Measure::Usd, Measure::Constant, Measure::International, Measure::Quantity];

    /// Every measure, in the order of the code list.
    pub const ALL: [Measure; 6] = [
        Measure::Activities,
        Measure::National,
        Measure::Usd,
        Measure::Constant,
        Measure::International,
        Measure::Quantity,
    ];

    /// Its code in the list `CL_MEASURE`.
    pub const fn code(self) -> &'static str {
        match self {
            Measure::Activities => "ACTIVITIES",
            Measure::National => "AMOUNT_NATIONAL",
            Measure::Usd => "AMOUNT_USD",
            Measure::Constant => "AMOUNT_CONSTANT_USD",
            Measure::International => "AMOUNT_INTERNATIONAL",
            Measure::Quantity => "QUANTITY",
        }
    }
}

/// What becomes of a cell when it is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// It is shown.
    #[default]
    Open,
    /// It is not shown, as one that is withheld could be computed from it.
    Guard,
    /// It is withheld by a decision.
    Withheld,
}

/// One cell of one stratum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Where it stands.
    pub place: Place,
    /// The sums, in the order of [`Measure::SUMS`]; `None` where there is none.
    pub sums: [Option<Amount>; 5],
}

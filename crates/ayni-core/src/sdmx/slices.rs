//! Which tables of a measurement a data set is made from.
//!
//! Every cell of a data set is one row of one of these tables, so that it can be followed back to its base
//! rows like any other figure (`Cube::trace`), and no sum is made twice.

use ayni_model::measure::{Dimension, TableRows, TableSpec};

use super::cell::Cut;

/// What a table gives to the data set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    /// Money and quantities.
    Sums,
    /// How many activities stand behind them.
    Counts,
    /// How many activities took place, whether or not anything is known of their resources.
    Presence,
    /// By which methods values were found.
    Valuations,
    /// What reporters withhold.
    Withheld,
}

/// One of the tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// What it gives.
    pub gives: Gives,
    /// By which of partner, sector and goal it is cut; total over all three where it is cut by none.
    pub cut: Option<Cut>,
    /// Whether it is by form, or total over forms.
    pub form: bool,
    /// Whether it is by item, or total over the items of a group.
    pub item: bool,
}

impl Slice {
    /// The table.
    pub fn spec(&self) -> TableSpec {
        use Dimension::*;
        let mut dimensions = vec![Year, Direction];
        let rows = match self.gives {
            Gives::Presence => TableRows::Present,
            Gives::Withheld => TableRows::LeftOut,
            _ => TableRows::Counted,
        };
        if self.gives != Gives::Presence {
            dimensions.push(Basis);
        }
        match self.gives {
            Gives::Sums => dimensions.extend([Group, Unit]),
            Gives::Counts => dimensions.push(Group),
            Gives::Valuations => dimensions.extend([Group, Valuation]),
            Gives::Withheld => dimensions.push(LeftOut),
            Gives::Presence => {}
        }
        if self.form {
            dimensions.push(Form);
        }
        if self.item {
            dimensions.push(Item);
        }
        dimensions.extend(self.cut.map(|cut| match cut {
            Cut::Partner => Partner,
            Cut::Sector => Sector,
            Cut::Goal => Goal,
        }));
        TableSpec { id: self.id(), rows, dimensions }
    }

    /// The name of the table: `sdmx-sums-partner-form`.
    fn id(&self) -> String {
        let mut id = String::from(match self.gives {
            Gives::Sums => "sdmx-sums",
            Gives::Counts => "sdmx-counts",
            Gives::Presence => "sdmx-presence",
            Gives::Valuations => "sdmx-valuations",
            Gives::Withheld => "sdmx-withheld",
        });
        id.push_str(match self.cut {
            None => "",
            Some(Cut::Partner) => "-partner",
            Some(Cut::Sector) => "-sector",
            Some(Cut::Goal) => "-goal",
        });
        if self.form {
            id.push_str("-form");
        }
        if self.item {
            id.push_str("-item");
        }
        id
    }
}

/// All of them.
pub fn slices() -> Vec<Slice> {
    let cuts = [None, Some(Cut::Partner), Some(Cut::Sector), Some(Cut::Goal)];
    let mut all = Vec::new();
    for cut in cuts {
        for form in [false, true] {
            for item in [false, true] {
                all.push(Slice { gives: Gives::Sums, cut, form, item });
                all.push(Slice { gives: Gives::Counts, cut, form, item });
            }
            all.push(Slice { gives: Gives::Presence, cut, form, item: false });
        }
    }
    all.push(Slice { gives: Gives::Valuations, cut: None, form: true, item: true });
    all.push(Slice { gives: Gives::Withheld, cut: None, form: false, item: false });
    all
}

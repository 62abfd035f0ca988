//! A country's own choices for measuring, as data.

use serde::{Deserialize, Serialize};

use crate::edition::Condition;
use crate::{PartialDate, Text, coded};

coded! {
    /// Which years an activity without dated resources counts in.
    ActivityYears in "activity-years" {
        /// Every year of its period.
        Running = "running",
        /// Only the year it starts in.
        Start = "start",
    }
}

coded! {
    /// What makes a project triangular (`domain.md` 10.13: the sources differ, so a country chooses).
    TriangularRule in "triangular-rule" {
        /// The form that the reporter states, and nothing else.
        Stated = "stated",
        /// A second provider, whoever it is (as SEGIB).
        SecondProvider = "second-provider",
        /// A second provider that is a developed country or a multilateral organisation (SSC/17/3).
        DevelopedOrMultilateral = "developed-or-multilateral",
    }
}

/// A method: what a measurement includes and how it converts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// The method's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The date that it bears.
    pub date: PartialDate,
    /// Its name.
    pub title: Text,
    /// Whose method it is.
    pub author: Text,
    /// The dated list of the South that it goes by (an id under `data/south`).
    pub south: String,
    /// The month, 1 to 12, in which a reporting year begins; a year is named by the calendar year it begins in.
    #[serde(default = "january")]
    pub year_begins: i8,
    /// The source of exchange rates (an id under `data/rates`): yearly averages, units per USD.
    pub rates: String,
    /// Which years an activity counts in where its resources do not say.
    pub activity_years: ActivityYears,
    /// What makes a project triangular.
    pub triangular: TriangularRule,
    /// Places shown in printed tables, 0 to 6. Figures are kept exact whatever it says.
    pub decimals: u32,
    /// What is left out, by the first condition that holds; each with its reason.
    #[serde(default)]
    pub leave_out: Vec<Exclusion>,
}

fn january() -> i8 {
    1
}

/// One ground for leaving a measure out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// The ground's id; printed beside every row that it leaves out.
    pub id: String,
    /// When it applies.
    pub when: Condition,
    /// The reason, printed.
    pub why: Text,
}

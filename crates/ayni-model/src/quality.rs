//! What was reached, how it was judged, and who took part in which phase: base rows and the tables made
//! from them.
//!
//! They stand beside the rows of resources ([`measure`](crate::measure)) and not among them: no money is
//! in them, and they are joined by rules of their own. `docs/methods/results.md` states these.

use serde::{Deserialize, Serialize};

use crate::measure::Direction;
use crate::{Amount, coded};

coded! {
    /// What a base row speaks of. Each has a file of its own.
    QualityBase in "quality-base" {
        /// One target or actual of an indicator, or one part of it by sex, age and the like.
        Results = "results",
        /// One indicator's target and actual of one year, side by side.
        Targets = "targets",
        /// One answer of one evaluation to one criterion.
        Ratings = "ratings",
        /// One party's part in one phase of a triangular activity.
        Phases = "phases",
        /// One thing gained by a triangular activity.
        ValuesAdded = "values-added",
    }
}

coded! {
    /// What a row says, and what a table can group by.
    Fact in "fact" {
        /// From whose side.
        Direction = "direction",
        /// Reporting year.
        Year = "year",
        /// Output, outcome or impact.
        Level = "level",
        /// The indicator: its code, or where it has none its own line in its own activity.
        Indicator = "indicator",
        /// Its title, in one language.
        Title = "title",
        /// Its unit.
        Unit = "unit",
        /// How its values are joined.
        Joining = "joining",
        /// Which way it is meant to go.
        Aim = "aim",
        /// `yes` for a gender indicator, else `no`.
        GenderIndicator = "gender-indicator",
        /// The score of the activity's gender marker; empty where it has none.
        Gender = "gender",
        /// Target or actual.
        Kind = "kind",
        /// The line of a value that is not to be added: each is shown by itself. Empty for others.
        Line = "line",
        /// The part of a value: `sex=female`; empty for the whole.
        Part = "part",
        /// Whether the target was reached: `met`, `not-met`, or `open` where nobody can tell.
        Verdict = "verdict",
        /// The set of criteria.
        Criteria = "criteria",
        /// The version of that set.
        Version = "version",
        /// The criterion.
        Criterion = "criterion",
        /// The rating; empty where the criterion was looked at and not rated.
        Rating = "rating",
        /// Self, joint or independent.
        EvaluationKind = "evaluation-kind",
        /// The role of the party; for what was gained that of the measuring country.
        Role = "role",
        /// Whose part it is: South, developed, multilateral.
        Side = "side",
        /// The phase.
        Phase = "phase",
        /// What was gained.
        ValueAdded = "value-added",
        /// The ground on which it is left out.
        LeftOut = "left-out",
    }
}

impl QualityBase {
    /// What its rows say beside view and year, in the order of [`QualityRow::facts`] and of its file's columns.
    pub fn facts(self) -> &'static [Fact] {
        use Fact::*;
        match self {
            QualityBase::Results => {
                &[Level, Indicator, Title, Unit, Joining, Aim, GenderIndicator, Gender, Kind, Line, Part]
            }
            QualityBase::Targets => &[Level, Indicator, Title, Unit, GenderIndicator, Gender, Verdict],
            QualityBase::Ratings => &[Criteria, Version, Criterion, Rating, EvaluationKind, Gender],
            QualityBase::Phases => &[Phase, Role, Side],
            QualityBase::ValuesAdded => &[ValueAdded, Role],
        }
    }
}

/// One base row. What was left out is among them, with its ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QualityRow {
    /// What it speaks of.
    pub base: QualityBase,
    /// The reporter's organisation id.
    pub reporter: String,
    /// The activity's id with this reporter.
    pub activity: String,
    /// The line that it comes from: `results[r1].indicators[i1].values[v1]`.
    pub path: String,
    /// From whose side.
    pub direction: Direction,
    /// The reporting year by the method; `None` where no date says.
    pub year: Option<i16>,
    /// What it says, in the order of [`QualityBase::facts`]; empty where not stated.
    pub facts: Vec<String>,
    /// The value; of [`QualityBase::Targets`] the actual.
    pub value: Option<Amount>,
    /// Of a ratio what is counted; of [`QualityBase::Targets`] the target. Of a rating what it counts where the
    /// set lets ratings be averaged.
    pub numerator: Option<Amount>,
    /// Of a ratio out of how many; 1 for such a rating.
    pub denominator: Option<Amount>,
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

impl QualityRow {
    /// What the row says; empty where it does not.
    pub fn fact(&self, fact: Fact) -> String {
        match fact {
            Fact::Direction => self.direction.as_str().to_owned(),
            Fact::LeftOut => self.left_out.clone(),
            Fact::Year => self.year.map(|year| year.to_string()).unwrap_or_default(),
            _ => {
                let place = self.base.facts().iter().position(|known| *known == fact);
                place.and_then(|place| self.facts.get(place)).cloned().unwrap_or_default()
            }
        }
    }

    /// Its key in a table.
    pub fn key(&self, spec: &QualitySpec) -> Vec<String> {
        spec.keys.iter().map(|fact| self.fact(*fact)).collect()
    }
}

coded! {
    /// Which base rows a table is made from.
    QualityRows in "quality-rows" {
        /// All that are not left out.
        Counted = "counted",
        /// Of those the whole values, and no parts of them.
        Whole = "whole",
        /// Of those the parts by sex, age and the like.
        Parts = "parts",
        /// Those left out.
        LeftOut = "left-out",
    }
}

coded! {
    /// How a table makes one value of those of its rows.
    QualityValue in "quality-value" {
        /// It has none: it counts.
        None = "none",
        /// Each as its indicator says ([`Fact::Joining`]), which is among its keys.
        Joined = "joined",
        /// The mean: numerators over denominators.
        Mean = "mean",
    }
}

/// What a table is: its name, its base rows, what it groups by and what it makes of values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QualitySpec {
    /// The table's name, kebab-case; file name and argument of `ayni trace`.
    pub id: String,
    /// Its base.
    pub base: QualityBase,
    /// Which rows of it.
    pub rows: QualityRows,
    /// What it groups by, in order.
    pub keys: Vec<Fact>,
    /// What it makes of values.
    pub value: QualityValue,
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QualityFigure {
    /// The codes, one for each key of the spec; empty where not stated.
    pub key: Vec<String>,
    /// The joined value; `None` where no row has one, or where the sum is too large to be kept.
    pub value: Option<Amount>,
    /// Of ratios and means the sum of numerators.
    pub numerator: Option<Amount>,
    /// Of ratios and means the sum of denominators.
    pub denominator: Option<Amount>,
    /// How many different activities (of a reporter) stand behind the row.
    pub activities: u64,
    /// How many base rows stand behind it.
    pub lines: u64,
}

/// A table; rows in the order of their keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QualityTable {
    /// What it is.
    pub spec: QualitySpec,
    /// Its rows.
    pub rows: Vec<QualityFigure>,
}

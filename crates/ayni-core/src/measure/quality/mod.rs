//! What activities reached, how they were judged, and who took part in which phase: base rows, and the
//! tables made from them.
//!
//! No money is in them. What a value may be joined with is said by its indicator and never guessed
//! (`docs/methods/results.md`, whose worked examples are the tests of this module).

use std::collections::BTreeSet;

use ayni_model::measure::Direction;
use ayni_model::quality::{QualityBase, QualityRow};
use ayni_model::{Activity, Path, Watch, ground};

use super::presence::presence_ground;
use super::side::{self, Sides};
use super::{Frame, Item, Setting, order};

mod join;
mod partaking;
mod ratings;
mod results;
mod tables;
mod targets;

pub use tables::{quality_tables, rows_behind};

/// The base rows, by base in the order of [`QualityBase::ALL`], then reporter, activity, line, view. They do not
/// depend on the order of `items`. Empty where [`measure`](super::measure) measures nothing either.
pub fn quality<'a>(
    items: impl Iterator<Item = Item<'a>>,
    setting: &Setting<'_>,
    watch: &dyn Watch,
) -> Vec<QualityRow> {
    // What cannot be looked up was said when money was measured.
    let Some(frame) = Frame::new(setting, &mut Vec::new()) else {
        return Vec::new();
    };
    let mut items: Vec<Item<'_>> = items.filter(|item| says_something(item.activity)).collect();
    items.sort_by(|a, b| order(a.activity, b.activity));
    let mut rows = Vec::new();
    for item in &items {
        if watch.cancelled() {
            break;
        }
        add(item, &frame, &mut rows);
    }
    sort(&mut rows);
    rows
}

fn says_something(activity: &Activity) -> bool {
    !(activity.results.is_empty()
        && activity.evaluations.is_empty()
        && activity.phases.is_empty()
        && activity.value_added.is_empty())
}

/// Adds the base rows of one activity.
pub(super) fn add(item: &Item<'_>, frame: &Frame<'_>, rows: &mut Vec<QualityRow>) {
    if !says_something(item.activity) {
        return;
    }
    let sides = Sides::of(item.activity, frame.setting.country);
    let form = side::form(item.activity, frame);
    let ground = presence_ground(item.activity, frame, &form).unwrap_or_default();
    for direction in sides.views() {
        let whole = Whole { item, frame, sides: &sides, form: &form, direction, ground: &ground };
        let results = results::rows(&whole);
        rows.extend(targets::rows(&whole, &results));
        rows.extend(results);
        rows.extend(ratings::rows(&whole));
        rows.extend(partaking::phases(&whole));
        rows.extend(partaking::values_added(&whole));
    }
}

/// Puts the rows of activities that came in their order into the order of the bases.
pub(super) fn sort(rows: &mut [QualityRow]) {
    rows.sort_by(|a: &QualityRow, b: &QualityRow| {
        let key = |row: &QualityRow| (row.base, row.direction, row.year);
        (a.base, &a.reporter, &a.activity, &a.path)
            .cmp(&(b.base, &b.reporter, &b.activity, &b.path))
            .then(key(a).cmp(&key(b)))
    });
}

/// One activity in one view, on its way to rows.
struct Whole<'a> {
    item: &'a Item<'a>,
    frame: &'a Frame<'a>,
    sides: &'a Sides<'a>,
    form: &'a str,
    direction: Direction,
    /// The ground on which the activity as a whole is left out; empty where it is counted.
    ground: &'a str,
}

impl Whole<'_> {
    /// A row that says nothing yet but where it comes from.
    fn row(&self, base: QualityBase, path: &Path, year: Option<i16>) -> QualityRow {
        let activity = self.item.activity;
        let place = self.item.origins.nearest(Some(path));
        let mut row = QualityRow {
            base,
            reporter: activity.reporter.clone(),
            activity: activity.id.clone(),
            path: path.as_str().to_owned(),
            direction: self.direction,
            year,
            facts: vec![String::new(); base.facts().len()],
            value: None,
            numerator: None,
            denominator: None,
            left_out: self.ground.to_owned(),
            file: String::new(),
            sheet: String::new(),
            file_row: 0,
            file_column: 0,
        };
        if let Some(origin) = place {
            row.file = origin.file;
            row.sheet = origin.sheet.unwrap_or_default();
            row.file_row = origin.row.unwrap_or(0);
            row.file_column = origin.column.unwrap_or(0);
        }
        row
    }

    /// Whether the reporter keeps the activity out of what is published: then a row says only that there is one.
    fn withheld(&self) -> bool {
        self.ground == ground::WITHHELD
    }

    /// The score of the activity's gender marker as text; empty where it has none.
    fn gender(&self) -> String {
        let marker = self.item.activity.markers.iter().find(|marker| marker.code == "gender");
        marker.map(|marker| marker.score.to_string()).unwrap_or_default()
    }
}

/// Sets the ground of a row that has none yet.
fn leave_out(row: &mut QualityRow, ground: &str) {
    if row.left_out.is_empty() {
        row.left_out = ground.to_owned();
    }
}

/// Whether an activity counts in any of the years asked for, and whether a year is known at all.
fn present(activity: &Activity, frame: &Frame<'_>) -> (bool, bool) {
    let years: BTreeSet<Option<i16>> = super::year::of_activity(activity, frame.setting);
    (years.iter().any(|year| frame.setting.wants(*year)), years.iter().any(Option::is_some))
}

#[cfg(test)]
mod tests;

//! Columns by category, usually years, each a stack of series.
//!
//! The drawing writes no total over a stack: whether the series may be added is not its to say.

use super::Drawing;
use super::legend;
use super::letters;
use super::pen::{Pen, Rect, SIZE, Side, widest};
use super::scale::{Labels, Scale};
use ayni_model::document::Phrase;
use ayni_model::finding::Arg;

/// Where the plot lies.
struct Plot {
    scale: Scale,
    start: i64,
    bottom: i64,
    height: i64,
    pitch: i64,
    column: i64,
}

impl Plot {
    /// The height on the page of a number.
    fn at(&self, millionths: i128) -> i64 {
        self.bottom - self.scale.place(millionths, self.height)
    }

    /// The middle of a category's column.
    fn middle(&self, category: usize) -> i64 {
        self.start + category as i64 * self.pitch + self.pitch / 2
    }
}

/// Draws from `top` on; returns where the drawing ends.
pub fn draw(drawing: &Drawing<'_>, pen: &mut Pen, top: i64) -> i64 {
    let decimals = drawing.figure.decimals.min(6);
    let ends = (0..drawing.categories.len()).flat_map(|category| {
        let (above, below) = stack(drawing, category);
        [above, below]
    });
    let scale = Scale::over(ends, decimals, if drawing.narrow { 4 } else { 5 });
    let labels = Labels::for_scale(&scale, decimals);
    let ticks: Vec<(i128, String)> =
        scale.ticks().into_iter().map(|tick| (tick, labels.tick(tick, drawing.speak))).collect();
    let start = widest(ticks.iter().map(|(_, words)| words.as_str())) + 100;
    let span = (pen.width() - start).max(400);
    // A single year stands near the axis, not lost in the middle of the page.
    let count = drawing.categories.len().max(1) as i64;
    let pitch = (span / count).clamp(20, 1800);
    let end = start + (pitch * count).max(2600).min(span);
    let body = legend::draw(drawing, pen, top, &drawing.unit_line(&labels), drawing.has_missing());
    let height = if drawing.narrow { 2000 } else { 2600 };
    // Room for a value above the highest column.
    let head = body + 150;
    let plot = Plot {
        scale,
        start,
        bottom: head + height,
        height,
        pitch,
        column: (pitch * 64 / 100).clamp(20, 640),
    };

    for (tick, words) in &ticks {
        let y = plot.at(*tick);
        pen.line((start, y), (end, y), false);
        pen.text(start - 60, y + 45, "muted", Side::End, words, None);
    }
    for category in 0..drawing.categories.len() {
        column(drawing, pen, &plot, &labels, category);
    }
    let zero = plot.at(0);
    pen.line((start, zero), (end, zero), true);
    let marks = gaps(drawing, pen, &plot);
    names(drawing, pen, &plot, plot.bottom + marks + 180)
}

/// The sums of what stands above and of what hangs below zero, in millionths.
fn stack(drawing: &Drawing<'_>, category: usize) -> (i128, i128) {
    let values = (0..drawing.series.len()).filter_map(|series| drawing.value(series, category));
    values.fold((0_i128, 0_i128), |(above, below), value| match value.millionths() {
        positive @ 0.. => (above.saturating_add(positive), below),
        negative => (above, below.saturating_add(negative)),
    })
}

fn column(drawing: &Drawing<'_>, pen: &mut Pen, plot: &Plot, labels: &Labels, category: usize) {
    let middle = plot.middle(category);
    let start = middle - plot.column / 2;
    let (mut above, mut below) = (0_i128, 0_i128);
    let alone = drawing.series.len() == 1;
    for series in 0..drawing.series.len() {
        let Some(amount) = drawing.value(series, category) else {
            continue;
        };
        let side = if amount.is_negative() { &mut below } else { &mut above };
        let from = plot.at(*side);
        *side = side.saturating_add(amount.millionths());
        let to = plot.at(*side);
        let (top, height) = (from.min(to), (from - to).abs());
        if !amount.is_zero() {
            let rect = Rect { start, top, width: plot.column, height: height.max(10) };
            pen.block(rect, series, Some(&drawing.point(series, category)));
        }
        let words = labels.value(amount, drawing.speak);
        let width = letters::width(&words, SIZE);
        if alone && width + 20 <= plot.pitch {
            let base = if amount.is_negative() { to + 150 } else { to - 50 };
            pen.text(middle, base, "", Side::Middle, &words, None);
        } else if !alone && height >= 190 && width + 60 <= plot.column {
            pen.text_on(middle, top + height / 2 + 45, series, &words);
        }
    }
}

/// Crosses for missing values: one above the axis where a whole category is missing, else one for
/// each missing series below it. Returns the room taken below the axis.
fn gaps(drawing: &Drawing<'_>, pen: &mut Pen, plot: &Plot) -> i64 {
    let mut room = 0;
    for category in 0..drawing.categories.len() {
        let missing: Vec<usize> =
            (0..drawing.series.len()).filter(|series| drawing.value(*series, category).is_none()).collect();
        if missing.is_empty() {
            continue;
        }
        let middle = plot.middle(category);
        if missing.len() == drawing.series.len() {
            let name = drawing.categories.get(category).cloned().unwrap_or_default();
            let tip =
                drawing.speak.say(&Phrase::message("print-missing-at", [("category", Arg::Text(name))]));
            pen.cross(middle, plot.at(0) - 90, None, Some(&tip));
            continue;
        }
        room = 140;
        let first = middle - (missing.len() as i64 - 1) * 45;
        for (index, series) in missing.into_iter().enumerate() {
            let tip = drawing.point(series, category);
            pen.cross(first + index as i64 * 90, plot.bottom + 80, Some(series), Some(&tip));
        }
    }
    room
}

/// The names of the categories under the axis; returns where the drawing ends.
fn names(drawing: &Drawing<'_>, pen: &mut Pen, plot: &Plot, base: i64) -> i64 {
    let widest = widest(drawing.categories.iter().map(String::as_str));
    let short = drawing.categories.iter().all(|name| name.chars().count() <= 8);
    let room = plot.pitch - 50;
    if widest <= room || short {
        let every = ((widest + 50) / plot.pitch + 1) as usize;
        for (category, name) in drawing.categories.iter().enumerate().step_by(every.max(1)) {
            pen.text(plot.middle(category), base, "", Side::Middle, name, None);
        }
        return base + 60;
    }
    let mut lines_used = 1;
    for (category, name) in drawing.categories.iter().enumerate() {
        let lines = letters::wrap(name, SIZE, room, 3);
        let cut = lines.iter().any(|line| line.ends_with('…'));
        lines_used = lines_used.max(lines.len() as i64);
        for (index, line) in lines.iter().enumerate() {
            let tip = cut.then_some(name.as_str());
            pen.text(plot.middle(category), base + index as i64 * 160, "", Side::Middle, line, tip);
        }
    }
    base + (lines_used - 1) * 160 + 60
}

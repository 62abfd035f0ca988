//! Horizontal bars: one category a row, one bar a series.

use super::Drawing;
use super::legend;
use super::letters;
use super::pen::{Pen, Rect, SIZE, Side, widest};
use super::scale::{Labels, Scale};

/// From one line of a label to the next.
const LINE: i64 = 160;
/// How far a label over its bar keeps from the line of zero, which would run through its first letter.
const BESIDE_ZERO: i64 = 40;

/// Where the axis lies: from its start, over its length, with zero in it.
pub(super) struct Plot {
    pub scale: Scale,
    pub start: i64,
    pub span: i64,
}

impl Plot {
    pub fn at(&self, millionths: i128) -> i64 {
        self.start + self.scale.place(millionths, self.span)
    }
}

/// Draws from `top` on; returns where the drawing ends.
pub fn draw(drawing: &Drawing<'_>, pen: &mut Pen, top: i64) -> i64 {
    let values = || drawing.figure.series.iter().flat_map(|series| series.values.iter().flatten());
    let decimals = drawing.figure.decimals.min(6);
    let wanted = if drawing.narrow { 3 } else { 5 };
    let scale = Scale::over(values().map(|value| value.millionths()), decimals, wanted);
    let labels = Labels::for_scale(&scale, decimals);

    let written: Vec<(String, bool)> =
        values().map(|value| (labels.value(*value, drawing.speak), value.is_negative())).collect();
    let missing = drawing.say("print-missing");
    let gap_width = if drawing.has_missing() { letters::width(&missing, SIZE) + 140 } else { 0 };
    let room = |negative: bool| {
        widest(written.iter().filter(|(_, below)| *below == negative).map(|(words, _)| words.as_str())) + 80
    };
    let after = room(false).max(gap_width);
    let before = if written.iter().any(|(_, below)| *below) { room(true) } else { 0 };

    let names = if drawing.narrow {
        0
    } else {
        widest(drawing.categories.iter().map(String::as_str)).min(pen.width() * 36 / 100) + 120
    };
    let start = names + before;
    let plot = Plot { scale, start, span: (pen.width() - start - after).max(400) };

    let body = legend::draw(drawing, pen, top, &drawing.unit_line(&labels), false);
    let rows = layout(drawing, pen, names, body, drawing.series.len() as i64);
    let bottom = rows.last().map_or(body, |row| row.bottom);
    grid(drawing, pen, &plot, &labels, (body, bottom));
    for (category, row) in rows.iter().enumerate() {
        label(drawing, pen, row, category, names);
        for series in 0..drawing.series.len() {
            bar(drawing, pen, &plot, &labels, row, (series, category), &missing);
        }
    }
    pen.line((plot.at(0), body), (plot.at(0), bottom), true);
    bottom + 220
}

/// One row: its label's lines and where its bars begin.
pub(super) struct Row {
    lines: Vec<String>,
    label: i64,
    pub bars: i64,
    pub bottom: i64,
    pub thickness: i64,
}

/// The rows, each with so many bars one below another.
pub(super) fn layout(drawing: &Drawing<'_>, pen: &Pen, names: i64, top: i64, count: i64) -> Vec<Row> {
    let thickness = if count > 1 { 130 } else { 170 };
    let bars_height = count * thickness + (count - 1) * 20;
    let mut at = top + 50;
    let mut rows = Vec::with_capacity(drawing.categories.len());
    for name in &drawing.categories {
        let room = if drawing.narrow { pen.width() - BESIDE_ZERO } else { names - 120 };
        let lines = letters::wrap(name, SIZE, room, 2);
        let label_height = lines.len() as i64 * LINE;
        let (label, bars, height) = if drawing.narrow {
            (at + 110, at + label_height, label_height + bars_height)
        } else {
            let height = bars_height.max(label_height);
            // The middle of the label's lines stands at the middle of the bars.
            (at + (height - label_height) / 2 + 122, at + (height - bars_height) / 2, height)
        };
        let gap = if drawing.narrow || count > 1 { 150 } else { 90 };
        rows.push(Row { lines, label, bars, bottom: at + height + gap / 2, thickness });
        at += height + gap;
    }
    rows
}

/// The name of a row's category, beside or over its bars.
pub(super) fn label(drawing: &Drawing<'_>, pen: &mut Pen, row: &Row, category: usize, names: i64) {
    let name = drawing.categories.get(category).map(String::as_str).unwrap_or_default();
    let shown = row.lines.join(" ");
    let tip = shown.ends_with('…').then_some(name);
    for (index, line) in row.lines.iter().enumerate() {
        let base = row.label + index as i64 * LINE;
        if drawing.narrow {
            pen.text(BESIDE_ZERO, base, "", Side::Start, line, tip);
        } else {
            pen.text(names - 120, base, "", Side::End, line, tip);
        }
    }
}

fn bar(
    drawing: &Drawing<'_>,
    pen: &mut Pen,
    plot: &Plot,
    labels: &Labels,
    row: &Row,
    (series, category): (usize, usize),
    missing: &str,
) {
    let top = row.bars + series as i64 * (row.thickness + 20);
    let base = top + row.thickness / 2 + 45;
    let zero = plot.at(0);
    let tip = drawing.point(series, category);
    let Some(amount) = drawing.value(series, category) else {
        let shade = (drawing.series.len() > 1).then_some(series);
        pen.cross(zero + 70, top + row.thickness / 2, shade, Some(&tip));
        pen.text(zero + 140, base, "muted", Side::Start, missing, None);
        return;
    };
    let end = plot.at(amount.millionths());
    let (start, width) = if end < zero { (end, zero - end) } else { (zero, end - zero) };
    if !amount.is_zero() {
        pen.block(Rect { start, top, width: width.max(10), height: row.thickness }, series, Some(&tip));
    }
    let words = labels.value(amount, drawing.speak);
    if amount.is_negative() {
        pen.text(start - 60, base, "", Side::End, &words, None);
    } else {
        pen.text(start + width + 60, base, "", Side::Start, &words, None);
    }
}

/// The lines of the grid, and their numbers below.
pub(super) fn grid(
    drawing: &Drawing<'_>,
    pen: &mut Pen,
    plot: &Plot,
    labels: &Labels,
    (top, bottom): (i64, i64),
) {
    let ticks = plot.scale.ticks();
    let words: Vec<String> = ticks.iter().map(|tick| labels.tick(*tick, drawing.speak)).collect();
    let pitch = plot.span / (ticks.len() as i64 - 1).max(1);
    let every = (widest(words.iter().map(String::as_str)) + 100) / pitch.max(1) + 1;
    for (index, (tick, words)) in ticks.iter().zip(&words).enumerate() {
        let at = plot.at(*tick);
        pen.line((at, top), (at, bottom), false);
        if index as i64 % every == 0 {
            // At the very edge a number stands beside its line rather than half outside the drawing.
            let outside = at < letters::width(words, SIZE) / 2;
            let side = if outside { Side::Start } else { Side::Middle };
            pen.text(at, bottom + 170, "muted", side, words, None);
        }
    }
}

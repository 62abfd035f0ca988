//! Horizontal bars of parts end to end: yes, no and no answer; one category a row.
//!
//! All parts of a row are of one sign. A part that is too narrow for its number has none: a pointer over it
//! says it, and the table beside the figure has all of them.

use super::Drawing;
use super::bars::{Plot, grid, label, layout};
use super::legend;
use super::letters;
use super::pen::{Pen, Rect, SIZE, Side, widest};
use super::scale::{Labels, Scale};

/// Room at the end of the axis, so that its last number is whole.
const END: i64 = 220;

/// Draws from `top` on; returns where the drawing ends.
pub fn draw(drawing: &Drawing<'_>, pen: &mut Pen, top: i64) -> i64 {
    let decimals = drawing.figure.decimals.min(6);
    let sums = (0..drawing.categories.len()).map(|category| sum(drawing, category));
    let scale = Scale::over(sums, decimals, if drawing.narrow { 4 } else { 5 });
    let labels = Labels::for_scale(&scale, decimals);
    let names = if drawing.narrow {
        0
    } else {
        widest(drawing.categories.iter().map(String::as_str)).min(pen.width() * 36 / 100) + 120
    };
    let plot = Plot { scale, start: names, span: (pen.width() - names - END).max(400) };
    let body = legend::draw(drawing, pen, top, &drawing.unit_line(&labels), false);
    let rows = layout(drawing, pen, names, body, 1);
    let bottom = rows.last().map_or(body, |row| row.bottom);
    grid(drawing, pen, &plot, &labels, (body, bottom));
    let missing = drawing.say("print-missing");
    for (category, row) in rows.iter().enumerate() {
        label(drawing, pen, row, category, names);
        let middle = row.bars + row.thickness / 2;
        let mut reached: i128 = 0;
        let mut gaps = 0;
        for series in 0..drawing.series.len() {
            let tip = drawing.point(series, category);
            let Some(amount) = drawing.value(series, category) else {
                gaps += 1;
                continue;
            };
            let (start, to) = (plot.at(reached), plot.at(reached.saturating_add(amount.millionths())));
            reached = reached.saturating_add(amount.millionths());
            let width = to - start;
            if amount.is_zero() || width <= 0 {
                continue;
            }
            let rect = Rect { start, top: row.bars, width: width.max(10), height: row.thickness };
            pen.block(rect, series, Some(&tip));
            let words = labels.value(amount, drawing.speak);
            if letters::width(&words, SIZE) + 60 <= width {
                pen.text_on(start + width / 2, middle + 45, series, &words);
            }
        }
        // A row without any value has a cross in the place of its bar, and one that lacks a part a cross behind it.
        if gaps > 0 {
            let at = plot.at(reached) + 70;
            let tip = drawing.categories.get(category).cloned().unwrap_or_default();
            pen.cross(at, middle, None, Some(&tip));
            if gaps == drawing.series.len() {
                pen.text(at + 70, middle + 45, "muted", Side::Start, &missing, None);
            }
        }
    }
    pen.line((plot.at(0), body), (plot.at(0), bottom), true);
    bottom + 220
}

/// All parts of a category together, in millionths.
fn sum(drawing: &Drawing<'_>, category: usize) -> i128 {
    let values = (0..drawing.series.len()).filter_map(|series| drawing.value(series, category));
    values.fold(0_i128, |sum, value| sum.saturating_add(value.millionths()))
}

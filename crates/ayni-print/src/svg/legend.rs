//! The legend over a figure: the unit, which colour is which series, and the mark of what is missing.

use super::Drawing;
use super::letters;
use super::pen::{Pen, Rect, SIZE, Side};

/// The side of a colour's square.
const SQUARE: i64 = 110;

/// Draws the legend at the top; returns where the plot may begin. With `mark`, it explains the cross
/// that stands for a missing value.
pub fn draw(drawing: &Drawing<'_>, pen: &mut Pen, top: i64, unit: &str, mark: bool) -> i64 {
    let mut base = top + 130;
    for line in letters::wrap(unit, SIZE, pen.width(), 2) {
        pen.text(0, base, "muted", Side::Start, &line, None);
        base += 180;
    }
    let mut at = 0;
    let several = drawing.series.len() > 1;
    let names = drawing
        .series
        .iter()
        .enumerate()
        .filter(|_| several)
        .map(|(index, name)| (Some(index), name.clone()));
    let gap = mark.then(|| (None, drawing.say("print-missing")));
    let mut any = false;
    base += 30;
    for (series, name) in names.chain(gap) {
        let room = pen.width() - SQUARE - 60;
        let shown = letters::wrap(&name, SIZE, room, 1).concat();
        let width = SQUARE + 60 + letters::width(&shown, SIZE);
        if at > 0 && at + width > pen.width() {
            at = 0;
            base += 200;
        }
        match series {
            Some(series) => {
                let square = Rect { start: at, top: base - 100, width: SQUARE, height: SQUARE };
                pen.block(square, series, None);
            }
            None => pen.cross(at + SQUARE / 2, base - 45, None, None),
        }
        let tip = (shown != name).then_some(name.as_str());
        pen.text(at + SQUARE + 60, base, "", Side::Start, &shown, tip);
        at += width + 200;
        any = true;
    }
    if any { base + 150 } else { base - 90 }
}

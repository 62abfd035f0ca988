//! A map of circles: a grid of the earth without land or borders, and a circle for each category whose
//! area is in proportion to its value. A map has east at the right in every language.

use ayni_model::Amount;
use ayni_model::document::Position;

use super::Drawing;
use super::earth::{REACH, project};
use super::legend;
use super::letters;
use super::pen::{Pen, SIZE, Side};
use super::scale::{Labels, Scale};

/// From one line of the grid to the next, in hundredths of a degree.
const MESH: i32 = 3_000;
/// From one point of a curved line to the next.
const STEP: i32 = 500;
/// How high a label is.
const LINE: i64 = 150;

/// Where the map lies in the drawing.
struct Frame {
    middle: (i64, i64),
    half: i64,
    /// The drawing's width where it runs from right to left; the map is turned back.
    turned: Option<i64>,
}

impl Frame {
    /// Where a position stands, counted as the pen counts.
    fn at(&self, position: Position) -> (i64, i64) {
        let (x, y) = project(position);
        let scaled = |value: i128| i64::try_from(value * i128::from(self.half) / REACH.0).unwrap_or(0);
        (self.pen(self.middle.0 + scaled(x)), self.middle.1 - scaled(y))
    }

    fn pen(&self, left: i64) -> i64 {
        self.turned.map_or(left, |width| width - left)
    }
}

/// One circle.
struct Spot {
    category: usize,
    at: (i64, i64),
    radius: i64,
    amount: Amount,
}

/// Draws from `top` on; returns where the drawing ends.
pub fn draw(drawing: &Drawing<'_>, pen: &mut Pen, top: i64, positions: &[Option<Position>]) -> i64 {
    let values: Vec<Option<Amount>> = (0..drawing.categories.len()).map(|at| drawing.value(0, at)).collect();
    let drawn = || values.iter().flatten().filter(|amount| **amount > Amount::ZERO);
    let decimals = drawing.figure.decimals.min(6);
    let scale = Scale::over(drawn().map(|amount| amount.millionths()), decimals, 4);
    let labels = Labels::for_scale(&scale, decimals);
    let largest = drawn().copied().max().unwrap_or(Amount::ONE);
    let widest = if drawing.narrow { 160 } else { 300 };

    let body = legend::draw(drawing, pen, top, &drawing.unit_line(&labels), false) + 60;
    // A circle at the edge of the map stands whole in the drawing.
    let half = pen.width() / 2 - widest;
    let high = i64::try_from(REACH.1 * i128::from(half) / REACH.0).unwrap_or(half);
    let frame =
        Frame { middle: (pen.width() / 2, body + high), half, turned: pen.mirrored().then_some(pen.width()) };
    grid(pen, &frame);

    let mut spots: Vec<Spot> = Vec::new();
    for (category, (value, position)) in values.iter().zip(positions).enumerate() {
        if let (Some(amount), Some(position)) = (value.filter(|amount| *amount > Amount::ZERO), position) {
            let radius = radius(amount, largest, widest);
            spots.push(Spot { category, at: frame.at(*position), radius, amount });
        }
    }
    // The largest first, so that smaller ones lie upon them.
    spots.sort_by(|a, b| b.amount.cmp(&a.amount).then(a.category.cmp(&b.category)));
    for spot in &spots {
        pen.circle(spot.at, spot.radius, true, Some(&drawing.point(0, spot.category)));
    }
    names(drawing, pen, &spots, (body, body + 2 * high));
    sizes(drawing, pen, body + 2 * high + 60, (largest, widest), &labels)
}

/// The radius whose circle's area is to the largest one's as the amounts are.
fn radius(amount: Amount, largest: Amount, widest: i64) -> i64 {
    let unit = (largest.millionths() / 1_000_000_000_000).max(1);
    let (part, whole) = (amount.millionths() / unit, (largest.millionths() / unit).max(1));
    let square = part * i128::from(widest * widest) / whole;
    i64::try_from(square.isqrt()).unwrap_or(widest).clamp(15, widest)
}

fn grid(pen: &mut Pen, frame: &Frame) {
    let span = |end: i32, step: i32| (0..=2 * end / step).map(move |at| at * step - end);
    for east in span(18_000, MESH) {
        let line: Vec<_> = span(9_000, STEP).map(|north| frame.at(Position { north, east })).collect();
        pen.course(&line);
    }
    for north in span(9_000, MESH) {
        // A parallel is a straight line on this map.
        pen.course(&[-18_000, 18_000].map(|east| frame.at(Position { north, east })));
    }
}

/// Names beside the circles, the largest first, as far as they fit without lying upon one another.
fn names(drawing: &Drawing<'_>, pen: &mut Pen, spots: &[Spot], (top, bottom): (i64, i64)) {
    let mut taken: Vec<[i64; 4]> = Vec::new();
    let width = pen.width();
    for spot in spots.iter().take(if drawing.narrow { 5 } else { 12 }) {
        let name = drawing.categories.get(spot.category).map(String::as_str).unwrap_or_default();
        let room = letters::width(name, SIZE);
        let (x, y) = spot.at;
        let beside = spot.radius + 40;
        let places = [
            (x + beside, y + 45, Side::Start),
            (x - beside - room, y + 45, Side::End),
            (x - room / 2, y - spot.radius - 40, Side::Middle),
            (x - room / 2, y + spot.radius + LINE - 20, Side::Middle),
        ];
        let free = |(left, base, _): &(i64, i64, Side)| {
            let mine = [*left, base - LINE + 30, left + room, base + 30];
            let clear = |other: &Spot| {
                let ((x, y), r) = (other.at, other.radius);
                other.category == spot.category
                    || mine[2] < x - r
                    || x + r < mine[0]
                    || mine[3] < y - r
                    || y + r < mine[1]
            };
            let apart = |other: &[i64; 4]| {
                mine[2] + 30 < other[0] || other[2] + 30 < mine[0] || mine[3] < other[1] || other[3] < mine[1]
            };
            mine[0] >= 0
                && mine[2] <= width
                && mine[1] >= top
                && mine[3] <= bottom
                && taken.iter().all(apart)
                && spots.iter().all(clear)
        };
        let Some((left, base, side)) = places.into_iter().find(free) else { continue };
        taken.push([left, base - LINE + 30, left + room, base + 30]);
        let start = match side {
            Side::Start => left,
            Side::Middle => left + room / 2,
            Side::End => left + room,
        };
        pen.text(start, base, "", side, name, None);
    }
}

/// What circles of two sizes stand for.
fn sizes(
    drawing: &Drawing<'_>,
    pen: &mut Pen,
    top: i64,
    (largest, widest): (Amount, i64),
    labels: &Labels,
) -> i64 {
    let mut at = 0;
    let round = round_below(largest);
    let tenth = round.times_ratio(Amount::ONE, Amount::whole(10)).unwrap_or(round);
    for amount in [round, tenth] {
        let radius = radius(amount, largest, widest);
        pen.circle((at + radius, top + widest), radius, false, None);
        let words = labels.value(amount, drawing.speak);
        pen.text(at + 2 * radius + 60, top + widest + 45, "muted", Side::Start, &words, None);
        at += 2 * radius + 60 + letters::width(&words, SIZE) + 250;
    }
    top + 2 * widest + 60
}

/// The largest of 1, 2, 5, 10, 20, 50, ... times a millionth that is not above the amount.
fn round_below(amount: Amount) -> Amount {
    let most = amount.millionths();
    let mut round = 1_i128;
    loop {
        let next =
            [2, 5, 10].into_iter().filter_map(|factor| round.checked_mul(factor)).rfind(|one| *one <= most);
        match next {
            Some(next) => round = next,
            None => return Amount::from_millionths(round).unwrap_or(amount),
        }
    }
}

//! The Equal Earth projection (Šavrič, Patterson and Jenny, 2018, doi 10.1080/13658816.2018.1504949), in
//! whole numbers.
//!
//! Areas on it are true, so circles in proportion to amounts can be compared wherever they stand. It is
//! worked out in billionths with a fixed number of terms, so that every machine draws the same map.

use ayni_model::document::Position;

/// One, in billionths.
const ONE: i128 = 1_000_000_000;
/// Half the circle's circumference over its radius.
const PI: i128 = 3_141_592_654;
/// Half the square root of three.
const HALF_ROOT: i128 = 866_025_404;
/// The polynomial's terms, of the first, third, seventh and ninth power.
const TERMS: [(u32, i128); 4] = [(1, 1_340_264_000), (3, -81_106_000), (7, 893_000), (9, 3_796_000)];

/// How far the map reaches from its middle to the east, and to the north, in billionths.
pub const REACH: (i128, i128) = (2_706_630_000, 1_317_363_000);

/// Where a position lies on the map, from its middle, to the east and to the north, in billionths.
pub fn project(position: Position) -> (i128, i128) {
    let radians = |hundredths: i32| i128::from(hundredths) * PI / 18_000;
    let north = radians(position.north.clamp(-9_000, 9_000));
    let east = radians(position.east.clamp(-18_000, 18_000));
    let slant = arc_of_sine(times(HALF_ROOT, sine(north)));
    let (mut y, mut slope) = (0, 0);
    for (power, term) in TERMS {
        let below = power_of(slant, power - 1);
        slope += i128::from(power) * times(term, below);
        y += times(term, times(below, slant));
    }
    // The x of the paper is 2 √3 λ cos θ / (3 slope); 2 √3 / 3 is 4/3 of half the root of three.
    let x = times(times(HALF_ROOT * 4 / 3, east), cosine(slant)) * ONE / slope;
    (x, y)
}

fn times(a: i128, b: i128) -> i128 {
    a * b / ONE
}

fn power_of(base: i128, power: u32) -> i128 {
    (0..power).fold(ONE, |all, _| times(all, base))
}

/// The sine, by its series; of angles up to a right one.
fn sine(angle: i128) -> i128 {
    series(angle, angle, 1)
}

/// The cosine, likewise.
fn cosine(angle: i128) -> i128 {
    series(angle, ONE, 0)
}

/// Terms of alternating sign, each the one before times the angle's square over the next two numbers.
fn series(angle: i128, first: i128, begin: i128) -> i128 {
    let square = times(angle, angle);
    let (mut sum, mut term) = (first, first);
    for pair in 1..=8 {
        let last = begin + 2 * pair;
        term = -times(term, square) / (last * (last - 1));
        sum += term;
    }
    sum
}

/// The angle of a sine, by Newton's method; for sines as far from one as this projection's.
fn arc_of_sine(wanted: i128) -> i128 {
    let mut angle = wanted;
    for _ in 0..6 {
        angle -= (sine(angle) - wanted) * ONE / cosine(angle);
    }
    angle
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Positions in hundredths of a degree, and their places by the paper's formulas in floating point,
    /// to six places.
    const KNOWN: [(i32, i32, i128, i128); 5] = [
        (0, 18000, 2706630, 0),
        (9000, 0, 0, 1317363),
        (4500, 9000, 1159854, 860231),
        (-3325, -7075, -979654, -653322),
        (7150, -17900, -1797964, 1222362),
    ];

    #[test]
    fn known_positions_lie_where_the_projection_puts_them() {
        for (north, east, x, y) in KNOWN {
            let (found_x, found_y) = project(Position { north, east });
            let near = |found: i128, known: i128| (found / 1000 - known).abs() <= 2;
            assert!(near(found_x, x) && near(found_y, y), "{north} {east}: {found_x} {found_y}");
        }
    }

    #[test]
    fn equal_areas_stay_equal() {
        // A strip of the earth between two parallels has an area in proportion to the difference of
        // their sines; on the map it is added up from narrow strips.
        let strip = |from: i32, to: i32| -> i128 {
            let width = |north| 2 * project(Position { north, east: 18_000 }).0;
            let height = |north| project(Position { north, east: 0 }).1;
            (from..to).step_by(10).map(|at| times(width(at + 5), height(at + 10) - height(at))).sum()
        };
        let share = |from: i32, to: i32| {
            let angle = |hundredths: i32| sine(i128::from(hundredths) * PI / 18_000);
            strip(from, to) * ONE / (angle(to) - angle(from))
        };
        let (low, high) = (share(0, 2_000), share(6_000, 8_000));
        assert!((low - high).abs() * 2_000 < low, "{low} {high}");
    }
}

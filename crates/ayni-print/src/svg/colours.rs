//! The colours of series.

/// The fill of a series, the colour of its edge, and the colour of letters upon it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade {
    /// The fill.
    pub fill: &'static str,
    /// The edge; differs from the fill where the fill alone is too faint against the page.
    pub edge: &'static str,
    /// Letters upon the fill.
    pub letters: &'static str,
}

const fn shade(fill: &'static str, edge: &'static str, letters: &'static str) -> Shade {
    Shade { fill, edge, letters }
}

const WHITE: &str = "#ffffff";
const INK: &str = "#16202a";

/// The series' colours on a light page, in order.
///
/// Chosen so that any two differ clearly also with protanopia, deuteranopia and tritanopia (CIELAB
/// distance of at least 19 in a simulation after Machado and others, 2009), and the first three also
/// in shades of grey.
pub const LIGHT: [Shade; 8] = [
    shade("#0a5a8c", "#0a5a8c", WHITE),
    shade("#e0a030", "#a06c0c", INK),
    shade("#b2455e", "#b2455e", WHITE),
    shade("#7fd6da", "#2f8489", INK),
    shade("#6a35b5", "#6a35b5", WHITE),
    shade("#b9d196", "#62803a", INK),
    shade("#7a3a10", "#7a3a10", WHITE),
    shade("#c79be6", "#8850b4", INK),
];

/// The same on a dark page.
pub const DARK: [Shade; 8] = [
    shade("#5aa9e0", "#5aa9e0", INK),
    shade("#f2c05e", "#f2c05e", INK),
    shade("#d9637c", "#d9637c", INK),
    shade("#7a55d6", "#9478e6", WHITE),
    shade("#86661f", "#a98531", WHITE),
    shade("#cfe8b3", "#cfe8b3", INK),
    shade("#2f7350", "#4c9a72", WHITE),
    shade("#e3b7f0", "#e3b7f0", INK),
];

/// The number of a series' colour, from 0, and whether it is hatched: the ninth series has the first
/// colour again, with lines across it.
pub(super) fn of(series: usize) -> (usize, bool) {
    (series % LIGHT.len(), (series / LIGHT.len()) % 2 == 1)
}

//! Writes SVG elements, mirrored where the language is written from right to left.
//!
//! Every position is counted from the side where the language begins, in tenths of a pixel.

use std::fmt::Write;

use super::colours::{self, LIGHT};
use super::letters;

/// The colour of words and of the zero line.
const INK: &str = "#1b2733";
/// The colour of lesser words.
const MUTED: &str = "#566472";
/// The colour of grid lines.
const GRID: &str = "#dde3e8";

/// The letter size of labels, in tenths of a pixel.
pub const SIZE: i64 = 130;

/// Which side of a text stands at its position.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Where reading begins.
    Start,
    /// Its middle.
    Middle,
    /// Where reading ends.
    End,
}

/// A rectangle: from the start side, from the top, width and height.
#[derive(Clone, Copy)]
pub struct Rect {
    pub start: i64,
    pub top: i64,
    pub width: i64,
    pub height: i64,
}

/// Gathers the elements of one drawing.
pub struct Pen {
    name: String,
    body: String,
    width: i64,
    mirrored: bool,
    hatched: bool,
}

impl Pen {
    /// `name` begins every id of the drawing, so that several may stand in one page.
    pub fn new(name: String, width: i64, mirrored: bool) -> Pen {
        Pen { name, body: String::new(), width, mirrored, hatched: false }
    }

    pub fn width(&self) -> i64 {
        self.width
    }

    fn x(&self, start: i64) -> i64 {
        if self.mirrored { self.width - start } else { start }
    }

    fn left(&self, rect: Rect) -> i64 {
        if self.mirrored { self.width - rect.start - rect.width } else { rect.start }
    }

    /// A line of words. `tip` is shown by a pointer over it: the full words where they were cut.
    pub fn text(&mut self, start: i64, base: i64, class: &str, side: Side, words: &str, tip: Option<&str>) {
        let fill = if class.contains("muted") { MUTED } else { INK };
        self.letters(start, base, class, fill, side, words, tip);
    }

    /// Words upon the fill of a series.
    pub fn text_on(&mut self, start: i64, base: i64, series: usize, words: &str) {
        let (colour, _) = colours::of(series);
        let class = format!("on{}", colour + 1);
        self.letters(start, base, &class, LIGHT[colour].letters, Side::Middle, words, None);
    }

    #[allow(clippy::too_many_arguments)]
    fn letters(
        &mut self,
        start: i64,
        base: i64,
        class: &str,
        fill: &str,
        side: Side,
        words: &str,
        tip: Option<&str>,
    ) {
        let anchor = match side {
            Side::Start => "",
            Side::Middle => r#" text-anchor="middle""#,
            Side::End => r#" text-anchor="end""#,
        };
        let tip = tip.map(|tip| format!("<title>{}</title>", escape(tip))).unwrap_or_default();
        let (x, y) = (Tenths(self.x(start)), Tenths(base));
        let words = escape(words);
        let _ = write!(
            self.body,
            r#"<text class="{class}" x="{x}" y="{y}" fill="{fill}"{anchor}>{words}{tip}</text>"#
        );
        self.body.push('\n');
    }

    /// The title of a figure that stands alone.
    pub fn title(&mut self, start: i64, base: i64, words: &str) {
        let (x, y, words) = (Tenths(self.x(start)), Tenths(base), escape(words));
        let _ = writeln!(
            self.body,
            r#"<text x="{x}" y="{y}" fill="{INK}" font-size="17" font-weight="600">{words}</text>"#
        );
    }

    /// A straight line of the grid, or the zero line.
    pub fn line(&mut self, from: (i64, i64), to: (i64, i64), strong: bool) {
        let (class, colour) = if strong { ("zero", MUTED) } else { ("grid", GRID) };
        let (x1, y1) = (Tenths(self.x(from.0)), Tenths(from.1));
        let (x2, y2) = (Tenths(self.x(to.0)), Tenths(to.1));
        let _ = writeln!(
            self.body,
            r#"<path class="{class}" d="M{x1} {y1}L{x2} {y2}" stroke="{colour}" fill="none"/>"#
        );
    }

    /// A piece of a series.
    pub fn block(&mut self, rect: Rect, series: usize, tip: Option<&str>) {
        let (colour, hatched) = colours::of(series);
        let shade = LIGHT[colour];
        // The edge is drawn inside the piece, so that neighbours keep their distance.
        let inset = 5.min((rect.width - 1) / 2).min((rect.height - 1) / 2).max(0);
        let (x, y) = (Tenths(self.left(rect) + inset), Tenths(rect.top + inset));
        let (w, h) = (Tenths((rect.width - 2 * inset).max(1)), Tenths((rect.height - 2 * inset).max(1)));
        let class = format!("s{}", colour + 1);
        let (fill, edge) = (shade.fill, shade.edge);
        let tip = tip.map(|tip| format!("<title>{}</title>", escape(tip))).unwrap_or_default();
        let _ = write!(
            self.body,
            r#"<rect class="{class}" x="{x}" y="{y}" width="{w}" height="{h}" fill="{fill}" stroke="{edge}">{tip}</rect>"#
        );
        if hatched {
            self.hatched = true;
            let _ = write!(
                self.body,
                r#"<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="url(#{}-hatch)" pointer-events="none"/>"#,
                self.name
            );
        }
        self.body.push('\n');
    }

    /// A band of a series between two upright edges: where each begins from the top, and how high both are.
    pub fn band(&mut self, from: (i64, i64), to: (i64, i64), height: i64, series: usize, tip: &str) {
        let (colour, hatched) = colours::of(series);
        let (x1, x2) = (self.x(from.0), self.x(to.0));
        let middle = Tenths((x1 + x2) / 2);
        let (x1, x2) = (Tenths(x1), Tenths(x2));
        let (y1, y2) = (Tenths(from.1), Tenths(to.1));
        let (low1, low2) = (Tenths(from.1 + height), Tenths(to.1 + height));
        let path = format!(
            "M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}L{x2} {low2}C{middle} {low2} {middle} {low1} {x1} {low1}Z"
        );
        let (class, fill, tip) = (colour + 1, LIGHT[colour].fill, escape(tip));
        let _ = write!(
            self.body,
            r#"<path class="s{class}" d="{path}" fill="{fill}" fill-opacity="0.8"><title>{tip}</title></path>"#
        );
        if hatched {
            self.hatched = true;
            let name = &self.name;
            let _ =
                write!(self.body, r#"<path d="{path}" fill="url(#{name}-hatch)" pointer-events="none"/>"#);
        }
        self.body.push('\n');
    }

    /// An edge where bands begin or end: in no series' colour, as it holds several.
    pub fn edge(&mut self, rect: Rect) {
        let (x, y) = (Tenths(self.left(rect)), Tenths(rect.top));
        let (w, h) = (Tenths(rect.width), Tenths(rect.height));
        let _ = writeln!(
            self.body,
            r#"<rect class="edge" x="{x}" y="{y}" width="{w}" height="{h}" fill="{MUTED}"/>"#
        );
    }

    /// A line of the grid through these points.
    pub fn course(&mut self, points: &[(i64, i64)]) {
        let mut path = String::new();
        for (at, (start, top)) in points.iter().enumerate() {
            let letter = if at == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{letter}{} {}", Tenths(self.x(*start)), Tenths(*top));
        }
        let _ = writeln!(self.body, r#"<path class="grid" d="{path}" stroke="{GRID}" fill="none"/>"#);
    }

    /// A circle in the colour of the first series, through which others are seen; only its edge where it
    /// explains sizes.
    pub fn circle(&mut self, (start, top): (i64, i64), radius: i64, filled: bool, tip: Option<&str>) {
        let (x, y, r) = (Tenths(self.x(start)), Tenths(top), Tenths(radius));
        let shade = LIGHT[0];
        let (class, fill) = if filled { ("s1", shade.fill) } else { ("gap", "none") };
        let edge = if filled { "#ffffff" } else { MUTED };
        let tip = tip.map(|tip| format!("<title>{}</title>", escape(tip))).unwrap_or_default();
        let _ = writeln!(
            self.body,
            r#"<circle class="{class}" cx="{x}" cy="{y}" r="{r}" fill="{fill}" fill-opacity="0.7" stroke="{edge}">{tip}</circle>"#
        );
    }

    /// Whether the drawing runs from right to left; a map does not.
    pub fn mirrored(&self) -> bool {
        self.mirrored
    }

    /// The mark of a missing value: a small cross, centred.
    pub fn cross(&mut self, start: i64, middle: i64, series: Option<usize>, tip: Option<&str>) {
        let (class, colour) = match series.map(colours::of) {
            Some((colour, _)) => (format!("gap e{}", colour + 1), LIGHT[colour].edge),
            None => ("gap".to_owned(), MUTED),
        };
        let (x, y, arm) = (self.x(start), middle, 30);
        let (left, right) = (Tenths(x - arm), Tenths(x + arm));
        let (above, below) = (Tenths(y - arm), Tenths(y + arm));
        let tip = tip.map(|tip| format!("<title>{}</title>", escape(tip))).unwrap_or_default();
        let _ = writeln!(
            self.body,
            r#"<path class="{class}" d="M{left} {above}L{right} {below}M{right} {above}L{left} {below}" stroke="{colour}" stroke-width="1.5" fill="none">{tip}</path>"#
        );
    }

    /// The whole drawing of this height.
    pub fn finish(self, title: &str, description: &str, language: &str, height: i64) -> String {
        let name = &self.name;
        let (w, h) = (Tenths(self.width), Tenths(height));
        let direction = if self.mirrored { "rtl" } else { "ltr" };
        let (title, description, language) = (escape(title), escape(description), escape(language));
        let hatch = if self.hatched {
            format!(
                "<defs><pattern id=\"{name}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
                 patternTransform=\"rotate(45)\"><path d=\"M1 0V6\" stroke=\"#ffffff\" stroke-width=\"2\"/></pattern></defs>\n"
            )
        } else {
            String::new()
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" \
             role=\"img\" aria-labelledby=\"{name}-title {name}-description\" xml:lang=\"{language}\" direction=\"{direction}\" \
             font-family=\"system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', Arial, sans-serif\" \
             font-size=\"{size}\">\n<title id=\"{name}-title\">{title}</title>\n<desc id=\"{name}-description\">{description}</desc>\n\
             {hatch}{body}</svg>\n",
            size = Tenths(SIZE),
            body = self.body,
        )
    }
}

/// Tenths written as a decimal number: `123` as `12.3`, `120` as `12`.
struct Tenths(i64);

impl std::fmt::Display for Tenths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, tenth) = (self.0.abs() / 10, self.0.abs() % 10);
        if tenth == 0 { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{tenth}") }
    }
}

/// Words as XML text: escaped, and without the characters that XML 1.0 has no place for.
pub fn escape(words: &str) -> String {
    let mut all = String::with_capacity(words.len());
    for letter in crate::html::clean(words).chars() {
        match letter {
            '&' => all.push_str("&amp;"),
            '<' => all.push_str("&lt;"),
            '>' => all.push_str("&gt;"),
            '"' => all.push_str("&quot;"),
            letter => all.push(letter),
        }
    }
    all
}

/// An id that is safe as a name in a page: letters, digits, hyphens.
pub fn name(id: &str) -> String {
    id.chars()
        .map(|letter| if letter.is_ascii_alphanumeric() || letter == '-' { letter } else { '-' })
        .collect()
}

/// The room that the widest of some words takes at label size.
pub fn widest<'a>(words: impl Iterator<Item = &'a str>) -> i64 {
    words.map(|words| letters::width(words, SIZE)).max().unwrap_or(0)
}

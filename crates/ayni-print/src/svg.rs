//! Figures as SVG.
//!
//! All geometry is whole tenths of a pixel, worked out in integers from exact amounts, so the same
//! figure gives the same bytes on every machine. Colours and sizes stand as plain attributes, so the
//! file looks right on its own; classes beside them let a page restyle it, for a dark screen say.
//!
//! A missing value is drawn as a mark of its own, never as nothing and never as zero. Flows and maps have
//! no such mark: there is no band and no circle for it, and the table beside them says what is missing.

mod bars;
mod colours;
mod columns;
mod earth;
mod flows;
mod legend;
pub(crate) mod letters;
mod map;
pub(crate) mod pen;
mod scale;
mod stacked;

use ayni_model::Amount;
use ayni_model::document::{Figure, FigureKind, Phrase, Speak};
use ayni_model::finding::Arg;

pub use colours::{DARK, LIGHT, Shade};

use pen::Pen;
use scale::Labels;

/// How wide a figure is drawn. Letters keep their size, so a figure for a phone is another drawing
/// and not a smaller one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// For a page on a desk or on paper: 800 pixels.
    Wide,
    /// For a phone: 360 pixels.
    Narrow,
}

impl Width {
    /// The width in tenths of a pixel.
    fn tenths(self) -> i64 {
        match self {
            Width::Wide => 8000,
            Width::Narrow => 3600,
        }
    }
}

/// A figure as a file of its own, with its title drawn above it.
pub fn figure(figure: &Figure, speak: &dyn Speak) -> String {
    draw(figure, speak, Width::Wide, true)
}

/// A figure to stand inside a page that shows its title beside it.
pub fn inline(figure: &Figure, speak: &dyn Speak, width: Width) -> String {
    draw(figure, speak, width, false)
}

/// What every part of the drawing needs.
struct Drawing<'a> {
    figure: &'a Figure,
    speak: &'a dyn Speak,
    narrow: bool,
    /// The names of the categories.
    categories: Vec<String>,
    /// The names of the series.
    series: Vec<String>,
    /// The unit in words.
    unit: String,
}

impl Drawing<'_> {
    fn value(&self, series: usize, category: usize) -> Option<Amount> {
        self.figure.series.get(series).and_then(|line| line.values.get(category)).copied().flatten()
    }

    fn has_missing(&self) -> bool {
        (0..self.series.len())
            .any(|series| (0..self.categories.len()).any(|category| self.value(series, category).is_none()))
    }

    fn say(&self, key: &str) -> String {
        self.speak.say(&Phrase::key(key))
    }

    /// One point of the figure in words, exact: what a pointer shows over it.
    fn point(&self, series: usize, category: usize) -> String {
        let name = |names: &[String], index: usize| Arg::Text(names.get(index).cloned().unwrap_or_default());
        let value = match self.value(series, category) {
            Some(amount) => self.speak.number(amount, self.figure.decimals.min(6)),
            None => self.say("print-missing"),
        };
        let category = ("category", name(&self.categories, category));
        let (value, unit) = (("value", Arg::Text(value)), ("unit", Arg::Text(self.unit.clone())));
        self.speak.say(&if self.series.len() > 1 {
            Phrase::message(
                "print-point-of-series",
                [category, ("series", name(&self.series, series)), value, unit],
            )
        } else {
            Phrase::message("print-point", [category, value, unit])
        })
    }

    /// The unit with the power of ten that the drawn numbers are in.
    fn unit_line(&self, labels: &Labels) -> String {
        if labels.millions {
            self.speak.say(&Phrase::message("print-in-millions", [("unit", Arg::Text(self.unit.clone()))]))
        } else {
            self.unit.clone()
        }
    }
}

fn draw(figure: &Figure, speak: &dyn Speak, width: Width, titled: bool) -> String {
    let drawing = Drawing {
        figure,
        speak,
        narrow: width == Width::Narrow,
        categories: figure.categories.iter().map(|name| speak.say(name)).collect(),
        series: figure.series.iter().map(|series| speak.say(&series.label)).collect(),
        unit: speak.say(&figure.unit),
    };
    let title = speak.say(&figure.title);
    let suffix = if drawing.narrow { "-narrow" } else { "" };
    let name = format!("figure-{}{suffix}", pen::name(&figure.id));
    let mut pen = Pen::new(name, width.tenths(), speak.right_to_left());
    let mut top = 0;
    if titled {
        for line in letters::wrap(&title, 170, width.tenths() - 200, 3) {
            top += 220;
            pen.title(0, top, &line);
        }
        top += 120;
    }
    if drawing.series.is_empty() || drawing.categories.is_empty() {
        top += 160;
        pen.text(0, top, "muted", pen::Side::Start, &drawing.say("print-missing"), None);
        top += 60;
    } else {
        top = match &figure.kind {
            FigureKind::Bars => bars::draw(&drawing, &mut pen, top),
            FigureKind::StackedBars => stacked::draw(&drawing, &mut pen, top),
            FigureKind::StackedColumns => columns::draw(&drawing, &mut pen, top),
            FigureKind::Flows(hub) => flows::draw(&drawing, &mut pen, top, hub),
            FigureKind::Map(positions) => map::draw(&drawing, &mut pen, top, positions),
        };
    }
    pen.finish(&title, &speak.say(&figure.description), speak.language(), top)
}

#[cfg(test)]
mod tests;

//! A report as one HTML file that stands alone. Each bound number leads to where it came from, and back.

use std::collections::BTreeSet;

use ayni_model::document::{Figure, Phrase, Speak};
use ayni_model::written::{Grid, Letters, Said, SaidPart, Span, Words};
use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, UndefinedBehavior, Value, context};

use crate::PrintError;
use crate::html::clean;
use crate::svg::{self, Width};

const TEMPLATES: [(&str, &str); 3] = [
    ("page.html", include_str!("../../templates/written/page.html")),
    ("style.css", include_str!("../../templates/style.css")),
    ("written.css", include_str!("../../templates/written/written.css")),
];

/// Writes a report as a page; `figures` are those of its paper, in order.
///
/// # Errors
/// Only when the template does not fit its values, which no content can cause.
pub fn html(said: &Said, figures: &[&Figure], speak: &dyn Speak) -> Result<String, PrintError> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    let dark: Vec<Value> = svg::DARK
        .iter()
        .map(|shade| context! { fill => shade.fill, edge => shade.edge, letters => shade.letters })
        .collect();
    let say = |key: &str| clean(&speak.say(&Phrase::key(key))).into_owned();
    let mut writing = Writing { figures, speak, called: BTreeSet::new() };
    let (title, subtitle) =
        (writing.words(&said.title), said.subtitle.as_ref().map(|line| writing.words(line)));
    let parts = said.parts.iter().map(|part| writing.part(part)).collect::<Vec<_>>();
    let notes = said.notes.iter().map(|note| writing.words(note)).collect::<Vec<_>>();
    let page = environment.get_template("page.html")?.render(context! {
        language => said.language.clone(),
        direction => if said.right_to_left { "rtl" } else { "ltr" },
        symbol => clean(&said.symbol),
        organ => clean(&said.organ),
        date => clean(&said.date),
        state => said.state.clone(),
        name => clean(&said.title.text()),
        title,
        subtitle,
        parts,
        notes,
        traced => said.traced.clone(),
        traces => grid(&said.traces),
        dark => dark,
        skip => say("print-skip"),
        data => say("print-data"),
        missing => say("print-missing"),
        notes_heading => say("written-notes"),
    })?;
    Ok(page)
}

struct Writing<'a> {
    figures: &'a [&'a Figure],
    speak: &'a dyn Speak,
    /// The footnotes that were called: the first call of each is where the way back leads.
    called: BTreeSet<usize>,
}

impl Writing<'_> {
    fn part(&mut self, part: &SaidPart) -> Value {
        match part {
            SaidPart::Heading { id, level, label, words } => context! {
                kind => "heading", id, level => u32::from(*level) + 1, label => clean(label),
                words => self.words(words),
            },
            SaidPart::Paragraph { id, label, words } => {
                context! { kind => "paragraph", id, label => clean(label), words => self.words(words) }
            }
            SaidPart::Point { id, label, words, .. } => {
                context! { kind => "point", id, label => clean(label), words => self.words(words) }
            }
            SaidPart::Table { id, label, caption, grid: rows, source } => context! {
                kind => "table", id, label => clean(label), caption => self.words(caption), grid => grid(rows),
                source => source.as_ref().map(|line| self.words(line)),
            },
            SaidPart::Figure { id, label, caption, drawing, description, unit, grid: rows, source } => {
                // By its number: the name of one figure may be that of another with an end.
                let figure = self.figures.get(*drawing);
                let figure = figure.map(|one| Figure { id: drawing.to_string(), ..(*one).clone() });
                let draw = |width: Width| figure.as_ref().map(|one| svg::inline(one, self.speak, width));
                let (wide, narrow) = (draw(Width::Wide), draw(Width::Narrow));
                context! {
                    kind => "figure", id, label => clean(label), caption => self.words(caption),
                    description => clean(description), unit => clean(unit), wide, narrow,
                    grid => grid(rows), source => source.as_ref().map(|line| self.words(line)),
                }
            }
        }
    }

    fn words(&mut self, words: &Words) -> Value {
        let spans = words.spans.iter().map(|span| self.span(span)).collect::<Vec<_>>();
        context! { lang => words.lang.clone(), spans }
    }

    fn span(&mut self, span: &Span) -> Value {
        context! {
            text => clean(&span.text),
            bold => span.set == Letters::Bold,
            italic => span.set == Letters::Italic,
            note => span.note,
            first => span.note.is_some_and(|note| self.called.insert(note)),
            trace => span.trace.map(|trace| trace + 1),
        }
    }
}

fn grid(grid: &Grid) -> Value {
    let clean = |text: &String| clean(text).into_owned();
    // The first column that is not numeric names the rows.
    let naming = grid.columns.iter().position(|(_, numeric)| !numeric);
    let columns = grid
        .columns
        .iter()
        .map(|(heading, numeric)| context! { heading => clean(heading), numeric })
        .collect::<Vec<_>>();
    let rows = grid.rows.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(at, cell)| {
            let numeric = grid.columns.get(at).is_some_and(|(_, numeric)| *numeric);
            context! { text => cell.as_ref().map(clean), numeric, head => naming == Some(at) }
        });
        cells.collect::<Vec<_>>()
    });
    context! {
        columns,
        rows => rows.collect::<Vec<_>>(),
        notes => grid.notes.iter().map(clean).collect::<Vec<_>>(),
    }
}

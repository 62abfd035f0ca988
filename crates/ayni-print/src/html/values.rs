//! What the page's templates are given: plain values, words already in the reader's language.

use ayni_model::document::{Block, Figure, Headline, Phrase, Speak, Table, TableCell};
use ayni_model::finding::Arg;
use minijinja::{Value, context};

use super::{Links, clean};
use crate::svg::pen::name;
use crate::svg::{self, Width};

/// Letters from which on a headline figure is set smaller, so that it stays on one line of its card.
const LONG_FIGURE: usize = 12;

/// Turns a document's parts into values.
pub struct Values<'a> {
    speak: &'a dyn Speak,
    links: &'a dyn Links,
}

impl<'a> Values<'a> {
    pub fn new(speak: &'a dyn Speak, links: &'a dyn Links) -> Values<'a> {
        Values { speak, links }
    }

    /// Words, and whether they stand apart from the sentence around them: words of a source may run
    /// in the other direction, and a text that was not translated names its language.
    pub fn words(&self, phrase: &Phrase) -> Value {
        let text = clean(&self.speak.say(phrase)).into_owned();
        let (apart, lang) = match phrase {
            Phrase::Value(Arg::Text(_)) => (true, None),
            Phrase::Text(text) => {
                let found = text.best(self.speak.language()).map(|(_, language)| language.to_owned());
                let other = found.filter(|language| language != self.speak.language());
                (other.is_some(), other)
            }
            _ => (false, None),
        };
        let href = match phrase {
            Phrase::Value(Arg::Code(code)) => self.links.code(code),
            _ => None,
        };
        context! { text, apart, lang => lang.unwrap_or_default(), href }
    }

    /// The table of contents: sections with their parts.
    pub fn contents(&self, blocks: &[Block]) -> Vec<Value> {
        let mut sections: Vec<(Value, Vec<Value>)> = Vec::new();
        for block in blocks {
            let Block::Heading { level, id, text } = block else {
                continue;
            };
            let entry = context! { id => name(id), text => self.words(text) };
            match sections.last_mut() {
                Some((_, parts)) if *level > 2 => parts.push(entry),
                _ => sections.push((entry, Vec::new())),
            }
        }
        sections.into_iter().map(|(section, parts)| context! { parts, ..section }).collect()
    }

    /// One block.
    pub fn block(&self, block: &Block) -> Value {
        match block {
            Block::Heading { level, id, text } => {
                context! { kind => "heading", level => (*level).clamp(2, 6), id => name(id), text => self.words(text) }
            }
            Block::Paragraph(text) => context! { kind => "paragraph", text => self.words(text) },
            Block::Notice(text) => context! { kind => "notice", text => self.words(text) },
            Block::Facts(facts) => context! {
                kind => "facts",
                facts => facts
                    .iter()
                    .map(|(name, value)| context! { name => self.words(name), value => self.words(value) })
                    .collect::<Vec<_>>(),
            },
            Block::List(points) => context! {
                kind => "list",
                points => points.iter().map(|point| self.words(point)).collect::<Vec<_>>(),
            },
            Block::Headline(cards) => context! {
                kind => "headline",
                // Cards in rows of three leave one alone where there are four.
                pairs => matches!(cards.len(), 2 | 4),
                cards => cards.iter().map(|card| self.card(card)).collect::<Vec<_>>(),
            },
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
        }
    }

    fn card(&self, card: &Headline) -> Value {
        let href = card.row.as_ref().and_then(|row| self.links.row(row));
        let value = self.cell(&card.value, false, false, href);
        let long = match &card.value {
            TableCell::Missing => 0,
            other => self.cell_words(other).chars().count(),
        };
        context! {
            label => self.words(&card.label),
            value,
            long => long > LONG_FIGURE,
            note => self.words(&card.note),
        }
    }

    fn cell_words(&self, cell: &TableCell) -> String {
        match cell {
            TableCell::Phrase(phrase) => self.speak.say(phrase),
            TableCell::Number(amount, decimals) => self.speak.number(*amount, (*decimals).min(6)),
            TableCell::Count(count) => self.speak.say(&Phrase::Value(Arg::Count(*count))),
            TableCell::Missing => String::new(),
        }
    }

    /// A cell: `head` where it names its row; `href` where it leads to what stands behind it.
    fn cell(&self, cell: &TableCell, head: bool, numeric: bool, href: Option<String>) -> Value {
        let words = match cell {
            TableCell::Phrase(phrase) => self.words(phrase),
            other => {
                let text = clean(&self.cell_words(other)).into_owned();
                context! { text, apart => false, lang => "", href => None::<String> }
            }
        };
        let missing = *cell == TableCell::Missing;
        context! { words, missing, head, numeric, href }
    }

    fn table(&self, table: &Table) -> Value {
        // The first column that is not numeric names the rows, for those who hear the table.
        let naming = table.columns.iter().position(|column| !column.numeric);
        let columns: Vec<Value> = table
            .columns
            .iter()
            .map(|column| context! { heading => self.words(&column.heading), numeric => column.numeric })
            .collect();
        let numeric = |index: usize| table.columns.get(index).is_some_and(|column| column.numeric);
        let rows: Vec<Value> = table
            .rows
            .iter()
            .enumerate()
            .map(|(line, row)| {
                let cells = row.cells.iter().enumerate();
                let cells: Vec<Value> = cells
                    .map(|(index, cell)| {
                        let href = self.links.cell(&table.id, line, index);
                        self.cell(cell, naming == Some(index), numeric(index), href)
                    })
                    .collect();
                context! { total => row.total, cells }
            })
            .collect();
        let words = Phrase::message("print-table-name", [("name", Arg::Text(table.id.clone()))]);
        context! {
            kind => "table",
            id => format!("table-{}", name(&table.id)),
            name => clean(&self.speak.say(&words)).into_owned(),
            caption => self.words(&table.caption),
            columns,
            rows,
            notes => table.notes.iter().map(|note| self.words(note)).collect::<Vec<_>>(),
            gaps => table.rows.iter().any(|row| row.cells.contains(&TableCell::Missing)),
        }
    }

    fn figure(&self, figure: &Figure) -> Value {
        let heading = |phrase: &Phrase, numeric: bool| context! { heading => self.words(phrase), numeric };
        let columns: Vec<Value> = std::iter::once(heading(&Phrase::key("print-category"), false))
            .chain(figure.series.iter().map(|series| heading(&series.label, true)))
            .collect();
        let number = |value: Option<&Option<ayni_model::Amount>>| match value.copied().flatten() {
            Some(amount) => TableCell::Number(amount, figure.decimals),
            None => TableCell::Missing,
        };
        let rows: Vec<Value> = figure
            .categories
            .iter()
            .enumerate()
            .map(|(index, category)| {
                let head = self.cell(&TableCell::Phrase(category.clone()), true, false, None);
                let values = figure
                    .series
                    .iter()
                    .map(|series| self.cell(&number(series.values.get(index)), false, true, None));
                context! { total => false, cells => std::iter::once(head).chain(values).collect::<Vec<_>>() }
            })
            .collect();
        let gaps = figure.series.iter().any(|series| {
            (0..figure.categories.len()).any(|index| number(series.values.get(index)) == TableCell::Missing)
        });
        context! {
            kind => "figure",
            id => format!("figure-{}", name(&figure.id)),
            title => self.words(&figure.title),
            description => self.words(&figure.description),
            unit => self.words(&figure.unit),
            wide => svg::inline(figure, self.speak, Width::Wide),
            narrow => svg::inline(figure, self.speak, Width::Narrow),
            columns,
            rows,
            gaps,
            notes => figure.notes.iter().map(|note| self.words(note)).collect::<Vec<_>>(),
        }
    }
}

//! The first sheet: what the document says around its tables, and links to them.

use ayni_model::document::{Block, Document, Phrase, Speak, Table, TableCell};
use rust_xlsxwriter::{Format, FormatAlign, Worksheet};

use super::book::{self, Formats, LETTERS, LINKS};
use crate::PrintError;

/// The widths of the three columns, in characters.
const WIDTHS: [u32; 3] = [30, 74, 22];

/// Writes the sheet.
pub fn write(
    sheet: &mut Worksheet,
    document: &Document,
    tables: &[(&Table, String)],
    speak: &dyn Speak,
    formats: &Formats,
) -> Result<(), PrintError> {
    sheet.set_right_to_left(speak.right_to_left()).set_screen_gridlines(false);
    for (column, width) in WIDTHS.iter().enumerate() {
        sheet.set_column_width(column as u16, *width)?;
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    let mut front = Front { sheet, speak, formats, row: 0 };
    let title = book::cut(&speak.say(&document.title), LETTERS).0.into_owned();
    front.sheet.write_string_with_format(0, 0, title, &formats.title)?;
    front.sheet.set_row_height(0, 28)?;
    front.row = 1;
    if let Some(subtitle) = &document.subtitle {
        front.words(subtitle, &formats.muted)?;
    }
    for block in &document.blocks {
        match block {
            Block::Notice(notice) => front.words(notice, &formats.notice)?,
            Block::Headline(cards) => {
                front.row += 1;
                for card in cards {
                    front.pair(&card.label, &card.note)?;
                    front.value(&card.value)?;
                }
            }
            _ => {}
        }
    }
    front.tables(tables)?;
    front.about(&document.blocks)
}

struct Front<'a> {
    sheet: &'a mut Worksheet,
    speak: &'a dyn Speak,
    formats: &'a Formats,
    row: u32,
}

impl Front<'_> {
    /// Words over the whole width.
    fn words(&mut self, phrase: &Phrase, format: &Format) -> Result<(), PrintError> {
        book::wide_text(self.sheet, self.row, 3, WIDTHS.iter().sum(), &self.speak.say(phrase), format)?;
        self.row += 1;
        Ok(())
    }

    /// A name and what belongs to it.
    fn pair(&mut self, name: &Phrase, value: &Phrase) -> Result<(), PrintError> {
        let (name, value) = (self.speak.say(name), self.speak.say(value));
        let height = book::height(&name, WIDTHS[0]).max(book::height(&value, WIDTHS[1]));
        self.text(0, &name, &self.formats.text.clone().set_bold())?;
        self.text(1, &value, &self.formats.text)?;
        self.sheet.set_row_height(self.row, height)?;
        self.row += 1;
        Ok(())
    }

    fn text(&mut self, column: u16, words: &str, format: &Format) -> Result<(), PrintError> {
        let format = if book::like_formula(words) { &format.clone().set_quote_prefix() } else { format };
        self.sheet.write_string_with_format(self.row, column, book::cut(words, LETTERS).0, format)?;
        Ok(())
    }

    /// The figure of the headline that was just written.
    fn value(&mut self, cell: &TableCell) -> Result<(), PrintError> {
        let format = Format::new().set_bold().set_align(FormatAlign::Right).set_align(FormatAlign::Top);
        let row = self.row - 1;
        let (number, decimals) = match cell {
            TableCell::Number(amount, decimals) => (book::number(*amount), *decimals),
            TableCell::Count(count) => ((*count as f64, true), 0),
            TableCell::Phrase(phrase) => {
                let words = self.speak.say(phrase);
                self.sheet.write_string_with_format(row, 2, book::cut(&words, LETTERS).0, &format)?;
                return Ok(());
            }
            TableCell::Missing => {
                let words = self.speak.say(&Phrase::key("print-missing"));
                self.sheet.write_string_with_format(row, 2, words, &format.unset_bold())?;
                return Ok(());
            }
        };
        match (number, cell) {
            ((_, false), TableCell::Number(amount, decimals)) => {
                let words = self.speak.number(*amount, *decimals);
                self.sheet.write_string_with_format(row, 2, words, &format)?;
            }
            ((number, _), _) => {
                let format = format.set_num_format(book::number_format(decimals));
                self.sheet.write_number_with_format(row, 2, number, &format)?;
            }
        }
        Ok(())
    }

    /// The list of tables, each with a link.
    fn tables(&mut self, tables: &[(&Table, String)]) -> Result<(), PrintError> {
        self.row += 1;
        let heads = [
            ("print-column-table", &self.formats.head),
            ("print-column-shows", &self.formats.head),
            ("print-column-rows", &self.formats.head_number),
        ];
        for (column, (key, format)) in heads.into_iter().enumerate() {
            self.text(column as u16, &self.speak.say(&Phrase::key(key)), format)?;
        }
        self.row += 1;
        for (index, (table, name)) in tables.iter().enumerate() {
            if index < LINKS {
                let link = book::link(name, "A1").set_text(name);
                self.sheet.write_url_with_format(self.row, 0, link, &self.formats.link)?;
            } else {
                self.text(0, name, &self.formats.text)?;
            }
            let caption = self.speak.say(&table.caption);
            self.text(1, &caption, &self.formats.text)?;
            self.sheet.write_number_with_format(
                self.row,
                2,
                table.rows.len() as f64,
                &self.formats.number,
            )?;
            self.sheet.set_row_height(
                self.row,
                book::height(&caption, WIDTHS[1]).max(book::height(name, WIDTHS[0])),
            )?;
            self.row += 1;
        }
        Ok(())
    }

    /// Everything else that the document says in words, under its headings.
    fn about(&mut self, blocks: &[Block]) -> Result<(), PrintError> {
        self.row += 1;
        let mut heading = None;
        for block in blocks {
            if let Block::Heading { text, .. } = block {
                heading = Some(text);
                continue;
            }
            if !matches!(block, Block::Facts(_) | Block::List(_) | Block::Paragraph(_)) {
                continue;
            }
            if let Some(text) = heading.take() {
                self.row += 1;
                let words = self.speak.say(text);
                self.text(0, &words, &self.formats.section)?;
                self.row += 1;
            }
            match block {
                Block::Facts(facts) => {
                    for (name, value) in facts {
                        self.pair(name, value)?;
                    }
                }
                Block::List(points) => {
                    for point in points {
                        self.words(point, &self.formats.text)?;
                    }
                }
                Block::Paragraph(text) => self.words(text, &self.formats.text)?,
                _ => {}
            }
        }
        Ok(())
    }
}

//! The text of a Word document, a head or the footnotes: one pass over its elements.

use ayni_model::mandate::Call;
use quick_xml::events::{BytesStart, Event};

use super::super::Limits;
use super::super::block::{Block, Raw, RawNote, found, is_contents, offset, push_clean};
use super::super::label::{Label, Style};
use super::Xml;
use super::numbering::Numbering;
use super::styles::Styles;
use crate::sheets::xml::{attribute, push_text};
use ayni_model::Severity;

/// What all parts of a document share.
#[derive(Clone, Copy)]
pub(super) struct Story<'s> {
    pub(super) styles: &'s Styles,
    pub(super) limits: &'s Limits,
}

/// A part while it is read.
pub(super) struct Body<'s> {
    story: Story<'s>,
    numbering: Numbering,
    raw: Raw,
    /// The notes called so far: id, mark.
    called: Vec<(String, String)>,
    /// The texts of notes by id.
    texts: Vec<(String, Vec<Block>)>,
    paragraph: Paragraph,
    run: Run,
    /// How deep in parts that are not read: deleted text, second forms of drawings.
    skipped: usize,
    in_text: bool,
    /// The cells of open rows, from the outermost table in.
    rows: Vec<Vec<Block>>,
    count: u32,
    bytes: usize,
    full: bool,
}

#[derive(Default)]
struct Paragraph {
    raw: String,
    block: Block,
    style: String,
    number: Option<(String, usize)>,
    heading: Option<u8>,
}

#[derive(Default)]
struct Run {
    italic: bool,
    raised: bool,
    own_mark: Option<String>,
}

impl<'s> Body<'s> {
    pub(super) fn new(story: Story<'s>, numbering: Numbering) -> Body<'s> {
        Body {
            story,
            numbering,
            raw: Raw::default(),
            called: Vec::new(),
            texts: Vec::new(),
            paragraph: Paragraph::default(),
            run: Run::default(),
            skipped: 0,
            in_text: false,
            rows: Vec::new(),
            count: 0,
            bytes: 0,
            full: false,
        }
    }

    /// Reads a part to its end, or as far as the limits go.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>) -> quick_xml::Result<()> {
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer)? {
                Event::Start(tag) => self.start(&tag, false),
                Event::Empty(tag) => self.start(&tag, true),
                Event::End(tag) => self.end(tag.local_name().as_ref()),
                Event::Eof => return Ok(()),
                event if self.in_text && self.skipped == 0 => {
                    let mut text = String::new();
                    push_text(&mut text, &event);
                    self.text(&text);
                }
                _ => {}
            }
            if self.bytes > self.story.limits.text || self.raw.blocks.len() > self.story.limits.paragraphs {
                self.full = true;
                return Ok(());
            }
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, empty: bool) {
        let name = tag.local_name();
        let name: &str = name.as_ref();
        if self.skipped > 0 || matches!(name, "Fallback" | "moveFrom" | "del" | "instrText" | "delText") {
            self.skipped += usize::from(!empty);
            return;
        }
        let value = || attribute(tag, "val").map(|value| value.into_owned());
        let on = || !value().is_some_and(|value| matches!(value.as_str(), "0" | "false" | "off" | "none"));
        match name {
            "p" => {
                self.paragraph = Paragraph::default();
                if empty {
                    self.count += 1;
                }
            }
            "pStyle" => self.paragraph.style = value().unwrap_or_default(),
            "outlineLvl" => {
                self.paragraph.heading =
                    value().and_then(|level| level.parse::<u8>().ok()).filter(|l| *l < 9).map(|l| l + 1);
            }
            "ilvl" => {
                let level = value().and_then(|level| level.parse().ok()).unwrap_or(0);
                let list = self.paragraph.number.take().map(|(list, _)| list).unwrap_or_default();
                self.paragraph.number = Some((list, level));
            }
            "numId" => {
                let level = self.paragraph.number.as_ref().map_or(0, |(_, level)| *level);
                self.paragraph.number = value().map(|list| (list, level));
            }
            "r" => self.run = Run::default(),
            "i" | "iCs" => self.run.italic = on(),
            "vertAlign" => self.run.raised = value().as_deref() == Some("superscript"),
            "t" => self.in_text = !empty,
            "tab" if !self.paragraph.raw.is_empty() => self.text("\t"),
            "br" | "cr" => self.text(" "),
            "noBreakHyphen" => self.text("-"),
            "footnoteReference" => self.call(tag),
            "footnote" | "endnote" => {
                let id = attribute(tag, "id").unwrap_or_default().into_owned();
                self.texts.push((id, Vec::new()));
            }
            "tr" => self.rows.push(Vec::new()),
            "tc" => {
                if let Some(row) = self.rows.last_mut() {
                    row.push(Block::default());
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match name {
            "t" => self.in_text = false,
            "p" => self.end_paragraph(),
            "tr" => self.end_row(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        self.bytes += text.len();
        let block = &mut self.paragraph.block;
        if let Some(id) = self.run.own_mark.take() {
            let mark = text.trim().to_owned();
            block.calls.push(Call { mark: mark.clone(), at: offset(block.text.trim_end().len()) });
            self.called.push((id, mark));
            return;
        }
        // A raised number is the mark of a note that was typed.
        let digits = text.trim();
        if self.run.raised
            && !digits.is_empty()
            && digits.len() <= 3
            && digits.bytes().all(|b| b.is_ascii_digit() || b == b'*')
        {
            block.calls.push(Call { mark: digits.to_owned(), at: offset(block.text.len()) });
            return;
        }
        self.paragraph.raw.push_str(text);
        let before = block.text.len();
        push_clean(&mut block.text, text);
        let after = block.text.len();
        if self.run.italic && after > before {
            match block.italics.last_mut() {
                Some(last) if last.1 == offset(before) => last.1 = offset(after),
                _ => block.italics.push((offset(before), offset(after))),
            }
        }
    }

    fn call(&mut self, tag: &BytesStart<'_>) {
        let id = attribute(tag, "id").unwrap_or_default().into_owned();
        let own = attribute(tag, "customMarkFollows")
            .is_some_and(|value| matches!(value.as_ref(), "1" | "true" | "on"));
        if own {
            // The mark is the text of the same run; it is taken when the paragraph ends.
            self.run.own_mark = Some(id);
            return;
        }
        let number =
            self.called.iter().filter(|(_, mark)| mark.bytes().all(|b| b.is_ascii_digit())).count() + 1;
        let mark = number.to_string();
        let block = &mut self.paragraph.block;
        block.calls.push(Call { mark: mark.clone(), at: offset(block.text.trim_end().len()) });
        self.called.push((id, mark));
    }

    fn end_paragraph(&mut self) {
        self.count += 1;
        let paragraph = std::mem::take(&mut self.paragraph);
        let mut block = paragraph.block;
        let end = block.text.trim_end().len();
        block.text.truncate(end);
        let limit = offset(end);
        block.italics.iter_mut().for_each(|range| range.1 = range.1.min(limit));
        block.italics.retain(|(from, to)| from < to);
        block.calls.iter_mut().for_each(|call| call.at = call.at.min(limit));
        block.line = self.count;
        block.contents = is_contents(&paragraph.raw);
        if block.text.is_empty() && block.calls.is_empty() {
            return;
        }
        block.heading = paragraph.heading.unwrap_or_else(|| self.story.styles.heading(&paragraph.style));
        block.label = self.label(&paragraph.style, paragraph.number);
        // The cell of a table, or a note, or the text itself.
        if let Some(cell) = self.rows.last_mut().and_then(|row| row.last_mut()) {
            return append(cell, block, " ");
        }
        match self.texts.last_mut() {
            Some((_, blocks)) => blocks.push(block),
            None => self.raw.blocks.push(block),
        }
    }

    fn label(&mut self, style: &str, own: Option<(String, usize)>) -> Option<Label> {
        let (list, level) = match own {
            Some((list, level)) if !list.is_empty() => (list, level),
            _ => self.story.styles.number(style).map(|(list, level)| (list.to_owned(), level))?,
        };
        // The list `0` takes the number of a style away.
        if list == "0" { None } else { self.numbering.next(&list, level) }
    }

    fn end_row(&mut self) {
        let Some(cells) = self.rows.pop() else { return };
        let mut filled = cells.iter().filter(|cell| !cell.text.is_empty());
        let (first, second) = (filled.next(), filled.next());
        let Some(first) = first else { return };
        // A row with one text is a frame around it.
        let row = if second.is_none() {
            first.clone()
        } else {
            let mut row = Block { row: true, line: first.line, ..Block::default() };
            let last = cells.last().map_or("", |cell| cell.text.as_str());
            let page = !last.is_empty() && last.len() < 5 && last.bytes().all(|b| b.is_ascii_digit());
            row.contents = cells.len() <= 4 && page;
            for cell in cells {
                append(&mut row, cell, "\t");
            }
            row
        };
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => append(cell, row, " "),
            None => self.raw.blocks.push(row),
        }
    }

    /// The blocks, and which notes they call.
    pub(super) fn finish(mut self) -> (Raw, Vec<(String, String)>) {
        if self.full {
            self.raw.findings.push(found("mandate-limit", Severity::Warning, "", 0).with("limit", "text"));
        }
        (self.raw, self.called)
    }

    /// The notes by the marks that call them.
    pub(super) fn notes(self, called: &[(String, String)]) -> Vec<RawNote> {
        let texts = &self.texts;
        called
            .iter()
            .filter_map(|(id, mark)| {
                let (_, blocks) = texts.iter().find(|(one, _)| one == id)?;
                let parts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
                let line = blocks.first().map_or(0, |block| block.line);
                Some(RawNote { mark: mark.clone(), text: parts.join(" "), line })
            })
            .collect()
    }
}

/// Puts a text behind another of the same cell or row.
fn append(to: &mut Block, block: Block, between: &str) {
    if to.text.is_empty() && to.label.is_none() && !to.row {
        *to = block;
        return;
    }
    if !to.text.is_empty() || between == "\t" && to.row && to.line != block.line {
        to.text.push_str(between);
    }
    if let Some(label) = block.label.filter(|label| label.style != Style::Bullet) {
        to.text.push_str(&label.printed);
        to.text.push_str(". ");
    }
    let start = offset(to.text.len());
    to.text.push_str(&block.text);
    to.italics.extend(block.italics.into_iter().map(|(from, end)| (from + start, end + start)));
    to.calls.extend(block.calls.into_iter().map(|call| Call { at: call.at + start, ..call }));
}

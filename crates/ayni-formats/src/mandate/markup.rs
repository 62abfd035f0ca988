//! Pages of the web, and plain XML: blocks by their elements.
//!
//! Marks may be wrong in every way and are never an error: what is no tag is text.

use ayni_model::Severity;
use ayni_model::mandate::Call;

use super::block::{Block, Raw, RawNote, found, is_contents, offset, push_clean};
use super::label::{self, Label, Style};
use super::{Limits, Marks, text};

/// Whether a text is marked up, and not a text that has a stroke somewhere.
pub(crate) fn looks(head: &str) -> bool {
    let head = head.trim_start_matches(['\u{FEFF}', ' ', '\n', '\r', '\t']);
    let begins = |word: &str| head.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    begins("<!doctype")
        || begins("<html")
        || begins("<?xml")
        || begins("<body")
        || begins("<div")
        || begins("<p>")
}

/// Elements within a line.
const INLINE: [&str; 26] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "big",
    "cite",
    "code",
    "em",
    "font",
    "i",
    "ins",
    "label",
    "mark",
    "o:p",
    "q",
    "s",
    "small",
    "span",
    "st1:place",
    "strong",
    "sub",
    "sup",
    "time",
    "u",
    "wbr",
];

/// Elements whose content is no text of the document.
const UNREAD: [&str; 11] =
    ["script", "style", "head", "nav", "noscript", "template", "svg", "del", "iframe", "form", "button"];

/// Reads the blocks.
pub(crate) fn read(source: &str, file: &str, marks: &Marks, limits: &Limits) -> Raw {
    let mut page =
        Page { xml: source.trim_start().starts_with("<?xml") && !has_html(source), ..Page::default() };
    let mut rest = source;
    let mut cut = false;
    while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
        let (before, tag) = rest.split_at_checked(at).unwrap_or((rest, ""));
        page.text(before);
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let named = tag
            .get(1..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|c| c.is_alphabetic() || matches!(c, '/' | '!' | '?'));
        if !named {
            page.text("<");
            rest = tag.get(1..).unwrap_or_default();
            continue;
        }
        let Some(end) = tag_end(tag) else {
            cut = true;
            rest = "";
            break;
        };
        page.tag(tag.get(1..end).unwrap_or_default());
        rest = tag.get(end + 1..).unwrap_or_default();
        if page.bytes > limits.text || page.raw.blocks.len() > limits.paragraphs {
            page.raw.findings.push(found("mandate-limit", Severity::Warning, file, 0).with("limit", "text"));
            rest = "";
            break;
        }
    }
    page.text(rest);
    page.flush();
    if cut || !page.depth.is_empty() && page.xml {
        page.raw.findings.push(found("mandate-cut-short", Severity::Warning, file, page.count));
    }
    // A page may hold a text as a tool left it, between `<pre>` and `</pre>`.
    if !page.pre.trim().is_empty() && page.pre.len() > page.bytes / 2 {
        return text::read(&page.pre, file, marks, limits);
    }
    page.raw
}

fn has_html(source: &str) -> bool {
    let mut head = source.len().min(2_000);
    while !source.is_char_boundary(head) {
        head -= 1;
    }
    source.get(..head).unwrap_or_default().to_ascii_lowercase().contains("<html")
}

/// Where a tag ends; strokes within quotation marks do not end it.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') if tag.as_bytes().get(at.wrapping_sub(1)) == Some(&b'=') => {
                quote = Some(byte)
            }
            (Some(one), byte) if one == byte => quote = None,
            _ => {}
        }
        // A quotation mark that is never closed must not eat the page.
        if at > 20_000 {
            return tag.find('>');
        }
    }
    tag.find('>')
}

/// A page while it is read.
#[derive(Default)]
struct Page {
    raw: Raw,
    xml: bool,
    block: Block,
    plain: String,
    heading: u8,
    italic: usize,
    raised: usize,
    unread: usize,
    in_pre: usize,
    pre: String,
    /// The open elements of XML, to tell a file that ends too early.
    depth: Vec<String>,
    lists: Vec<List>,
    row: Option<Vec<Block>>,
    count: u32,
    bytes: usize,
    /// The note that is open, by its mark.
    note: Option<String>,
}

struct List {
    next: Option<u32>,
    style: u8,
}

impl Page {
    fn text(&mut self, raw: &str) {
        if self.unread > 0 || raw.is_empty() {
            return;
        }
        let decoded = decoded(raw);
        self.bytes += decoded.len();
        if self.in_pre > 0 {
            self.pre.push_str(&decoded);
            return;
        }
        let trimmed = decoded.trim().trim_matches(['[', ']']);
        if self.raised > 0
            && (1..=3).contains(&trimmed.len())
            && trimmed.bytes().all(|b| b.is_ascii_digit() || b == b'*')
        {
            let at = offset(self.block.text.trim_end().len());
            self.block.calls.push(Call { mark: trimmed.to_owned(), at });
            return;
        }
        if decoded.trim().is_empty() {
            if !self.block.text.is_empty() && !self.block.text.ends_with([' ', '\n']) {
                self.block.text.push(' ');
            }
            return;
        }
        self.plain.push_str(&decoded);
        let before = self.block.text.len();
        push_clean(&mut self.block.text, &decoded);
        let after = self.block.text.len();
        if self.italic > 0 && after > before {
            match self.block.italics.last_mut() {
                Some(last) if last.1 == offset(before) => last.1 = offset(after),
                _ => self.block.italics.push((offset(before), offset(after))),
            }
        }
    }

    fn tag(&mut self, tag: &str) {
        let closing = tag.starts_with('/');
        let body = tag.trim_start_matches('/');
        let end = body.find(|c: char| c.is_whitespace() || c == '/' || c == '>').unwrap_or(body.len());
        let name = body.get(..end).unwrap_or_default().to_ascii_lowercase();
        let alone = body.ends_with('/');
        if name.starts_with(['!', '?']) {
            return;
        }
        let attributes = body.get(end..).unwrap_or_default();
        if self.xml && !alone {
            if closing {
                if self.depth.last().is_some_and(|open| *open == name) {
                    self.depth.pop();
                }
            } else if self.depth.len() < 256 {
                self.depth.push(name.clone());
            }
        }
        if !self.xml && UNREAD.contains(&name.as_str()) {
            self.unread =
                if closing { self.unread.saturating_sub(1) } else { self.unread + usize::from(!alone) };
            return;
        }
        if self.unread > 0 {
            return;
        }
        if self.raw.language.is_none()
            && let Some(language) = attribute(attributes, "lang")
        {
            self.raw.language = language.split('-').next().map(str::to_ascii_lowercase);
        }
        let step = |depth: usize| if closing { depth.saturating_sub(1) } else { depth + 1 };
        match name.as_str() {
            "i" | "em" => self.italic = step(self.italic),
            "sup" => self.raised = step(self.raised),
            "br" => {
                if !self.block.text.is_empty() {
                    self.block.text.push('\n');
                }
            }
            "pre" => self.in_pre = step(self.in_pre),
            "td" | "th" => {
                let heading = self.heading;
                if closing {
                    self.end_cell();
                } else if let Some(row) = &mut self.row {
                    row.push(Block::default());
                    self.block = Block::default();
                    self.heading = heading;
                }
            }
            "tr" => {
                if closing {
                    self.end_row();
                } else {
                    self.flush();
                    self.row = Some(Vec::new());
                }
            }
            "ol" | "ul" => {
                self.flush();
                if closing {
                    self.lists.pop();
                } else if self.lists.len() < 64 {
                    let start = attribute(attributes, "start").and_then(|start| start.parse().ok());
                    let style =
                        attribute(attributes, "type").and_then(|style| style.bytes().next()).unwrap_or(b'1');
                    self.lists.push(List { next: (name == "ol").then(|| start.unwrap_or(1)), style });
                }
            }
            "li" => {
                self.flush();
                if !closing {
                    self.block.label = self.lists.last_mut().and_then(List::label);
                }
            }
            _ if !self.xml && INLINE.contains(&name.as_str()) => {}
            _ if self.xml && matches!(name.as_str(), "b" | "span" | "a" | "u" | "strong" | "sub" | "ref") => {
            }
            _ => {
                self.flush();
                self.heading = match name.as_str() {
                    _ if closing => 0,
                    "h1" => 1,
                    "h2" => 2,
                    "h3" => 3,
                    "h4" | "h5" | "h6" => 4,
                    "title" | "heading" | "head" if self.xml => {
                        u8::try_from(self.depth.len().saturating_sub(1).clamp(1, 6)).unwrap_or(1)
                    }
                    _ => 0,
                };
                let class = attribute(attributes, "class").unwrap_or_default();
                if !closing && class.to_ascii_lowercase().contains("footnote") {
                    self.note = Some(String::new());
                } else if closing && self.note.is_some() && matches!(name.as_str(), "div" | "p" | "aside") {
                    self.note = None;
                }
            }
        }
    }

    /// Ends the block that stands open.
    fn flush(&mut self) {
        if self.row.is_some() {
            // The cells of a row go on; a paragraph in one is set apart by a space.
            if !self.block.text.is_empty() && !self.block.text.ends_with(' ') {
                self.block.text.push(' ');
            }
            return;
        }
        let mut block = std::mem::take(&mut self.block);
        let plain = std::mem::take(&mut self.plain);
        finish(&mut block);
        if block.text.is_empty() {
            // A number of a list waits for its text.
            self.block.label = block.label;
            return;
        }
        self.count += 1;
        block.line = self.count;
        block.heading = self.heading;
        block.contents = is_contents(&plain);
        // Lines of a cover or a close stand for themselves; in a longer text a break is only one of lines.
        if block.text.contains('\n') {
            if block.text.len() < 250 && self.heading == 0 && self.note.is_none() && block.label.is_none() {
                let lines = block.text.split('\n').map(str::trim).filter(|line| !line.is_empty());
                let count = self.count;
                let lines: Vec<Block> = lines
                    .map(|line| Block { text: line.to_owned(), line: count, ..Block::default() })
                    .collect();
                self.raw.blocks.extend(lines);
                return;
            }
            block.text = block.text.replace('\n', " ");
        }
        if let Some(mark) = &self.note {
            let first = block.calls.first().filter(|call| call.at == 0).map(|call| call.mark.clone());
            let mark = first.unwrap_or_else(|| mark.clone());
            self.raw.notes.push(RawNote { mark, text: block.text, line: block.line });
            return;
        }
        self.raw.blocks.push(block);
    }

    fn end_cell(&mut self) {
        let mut block = std::mem::take(&mut self.block);
        self.plain.clear();
        finish(&mut block);
        if let Some(cell) = self.row.as_mut().and_then(|row| row.last_mut()) {
            *cell = block;
        }
    }

    fn end_row(&mut self) {
        if !self.block.text.is_empty() {
            self.end_cell();
        }
        let Some(cells) = self.row.take() else { return };
        self.count += 1;
        let filled = cells.iter().filter(|cell| !cell.text.is_empty()).count();
        if filled == 0 {
            return;
        }
        let mut row = Block { row: filled > 1, line: self.count, ..Block::default() };
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 && filled > 1 {
                row.text.push('\t');
            }
            let start = offset(row.text.len());
            row.text.push_str(&cell.text);
            row.calls.extend(cell.calls.into_iter().map(|call| Call { at: call.at + start, ..call }));
        }
        self.raw.blocks.push(row);
    }
}

/// Trims a block, and its places with it.
fn finish(block: &mut Block) {
    let end = block.text.trim_end().len();
    block.text.truncate(end);
    let limit = offset(end);
    block.italics.iter_mut().for_each(|range| range.1 = range.1.min(limit));
    block.italics.retain(|(from, to)| from < to);
    block.calls.iter_mut().for_each(|call| call.at = call.at.min(limit));
}

impl List {
    fn label(&mut self) -> Option<Label> {
        let Some(next) = self.next.as_mut() else {
            return Some(Label { style: Style::Bullet, printed: String::new(), ordinal: 0, roman: None });
        };
        let number = *next;
        *next = next.saturating_add(1);
        let letter = |first: u8| char::from(first + u8::try_from(number.saturating_sub(1) % 26).unwrap_or(0));
        match self.style {
            b'a' => label::label_of(&letter(b'a').to_string()),
            b'A' => label::parse(&format!("{}. x", letter(b'A'))).map(|(label, _)| label),
            b'i' => label::label_of(&label::roman_text(number.min(89))),
            b'I' => label::parse(&format!("{}. x", label::roman_text(number.min(89)).to_uppercase()))
                .map(|(label, _)| label),
            _ => label::parse(&format!("{number}. x")).map(|(label, _)| label),
        }
    }
}

/// The value of an attribute, with or without quotation marks; a prefix of its name does not matter.
fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let mut rest = attributes;
    while let Some((name, behind)) = rest.split_once('=') {
        let name = name.trim().rsplit(char::is_whitespace).next().unwrap_or_default();
        let behind = behind.trim_start();
        let (value, next) = match behind.chars().next() {
            Some(quote @ ('"' | '\'')) => behind.get(1..)?.split_once(quote)?,
            _ => behind.split_once(char::is_whitespace).unwrap_or((behind, "")),
        };
        if name.rsplit(':').next().is_some_and(|name| name.eq_ignore_ascii_case(wanted)) {
            return Some(decoded(value.trim_end_matches('/')));
        }
        rest = next;
    }
    None
}

/// Text with what `&amp;`, `&#8217;` and their like stand for.
fn decoded(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, behind)) = rest.split_once('&') {
        text.push_str(before);
        let end =
            behind.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).unwrap_or(behind.len()).min(12);
        let name = behind.get(..end).unwrap_or_default();
        match entity(name) {
            Some(letter) => {
                text.push(letter);
                let tail = behind.get(end..).unwrap_or_default();
                rest = tail.strip_prefix(';').unwrap_or(tail);
            }
            None => {
                text.push('&');
                rest = behind;
            }
        }
    }
    text.push_str(rest);
    text
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    const NAMES: [(&str, char); 34] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
        ("shy", '\u{AD}'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("ldquo", '“'),
        ("rdquo", '”'),
        ("laquo", '«'),
        ("raquo", '»'),
        ("hellip", '…'),
        ("sect", '§'),
        ("para", '¶'),
        ("middot", '·'),
        ("eacute", 'é'),
        ("egrave", 'è'),
        ("ecirc", 'ê'),
        ("agrave", 'à'),
        ("acirc", 'â'),
        ("ccedil", 'ç'),
        ("ocirc", 'ô'),
        ("icirc", 'î'),
        ("ugrave", 'ù'),
        ("aacute", 'á'),
        ("iacute", 'í'),
        ("oacute", 'ó'),
        ("uacute", 'ú'),
        ("ntilde", 'ñ'),
        ("Eacute", 'É'),
    ];
    NAMES.iter().find(|(one, _)| *one == name).map(|(_, letter)| *letter)
}

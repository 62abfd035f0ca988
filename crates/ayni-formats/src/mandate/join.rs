//! Joins the lines of pages to paragraphs.
//!
//! A line ends where the next word did not fit; where it would have fitted, the paragraph ends. Signs at the end,
//! labels, small letters and indents tell the rest. Empty lines count only where they do not stand at every break.

use super::block::{Block, RawNote, offset};
use super::label::{self, Style, is_han};
use super::language;
use super::lines::Line;
use super::marks::{Language, Marks, first_word};
use super::segment::is_meeting;
use super::{dates, front, symbol};
use crate::reference::fold;

/// Joins lines; gives the blocks, and the notes that begin with raised marks of their own.
pub(crate) fn join(lines: Vec<Line>, marks: &Marks) -> (Vec<Block>, Vec<RawNote>) {
    let sample: String = lines
        .iter()
        .map(|line| line.text.as_str())
        .filter(|text| text.len() > 30)
        .take(60)
        .collect::<Vec<_>>()
        .join(" ");
    let empty = Language::default();
    let words = language::language(&sample, marks).and_then(|code| marks.language(code)).unwrap_or(&empty);
    let shape = Shape::of(&lines);
    let mut joiner = Joiner { words, marks, shape, next_point: 1, sentence: false, title: false };
    let mut blocks: Vec<Block> = Vec::new();
    let mut notes: Vec<RawNote> = Vec::new();
    let mut in_note = false;
    let mut before: Option<Line> = None;
    for line in lines {
        let begins = before.as_ref().is_none_or(|before| joiner.begins(before, &line));
        if begins && let Some(call) = line.calls.first().filter(|call| call.at == 0 && !line.text.is_empty())
        {
            notes.push(RawNote { mark: call.mark.clone(), text: line.text.clone(), line: line.line });
            in_note = true;
        } else if begins {
            in_note = false;
            joiner.see(&line);
            blocks.push(block(&line));
        } else if in_note {
            joiner.sentence = true;
            if let Some(note) = notes.last_mut() {
                append(&mut note.text, &line.text);
            }
        } else if let Some(block) = blocks.last_mut() {
            if block.text.len() < 9 {
                joiner.see(&line);
                joiner.sentence = true;
            }
            add(block, &line);
        }
        before = Some(line);
    }
    (blocks, notes)
}

fn block(line: &Line) -> Block {
    Block {
        text: line.text.clone(),
        line: line.line,
        heading: line.heading,
        contents: line.contents,
        italics: line.italics.clone(),
        calls: line.calls.clone(),
        ..Block::default()
    }
}

fn add(block: &mut Block, line: &Line) {
    append(&mut block.text, &line.text);
    let start = offset(block.text.len().saturating_sub(line.text.len()));
    block.italics.extend(line.italics.iter().map(|(from, to)| (from + start, to + start)));
    block.calls.extend(line.calls.iter().map(|call| {
        let mut call = call.clone();
        call.at += start;
        call
    }));
    block.contents = line.contents;
}

/// Appends a line: no space behind a hyphen, nor between Chinese signs.
fn append(text: &mut String, line: &str) {
    let last = text.chars().next_back();
    let first = line.chars().next();
    let chinese = last.is_some_and(is_han) && first.is_some_and(is_han);
    let hyphen = text.ends_with('-') && !text.ends_with(" -") && first.is_some_and(char::is_alphabetic);
    if !chinese && !hyphen && !text.is_empty() {
        text.push(' ');
    }
    text.push_str(line);
}

/// How the lines of a text are as a whole.
struct Shape {
    /// The width of a full line; 0 where lines are not broken by width.
    full: u32,
    /// Whether an empty line tells something.
    blanks: bool,
    /// Where most lines begin.
    margin: u32,
}

impl Shape {
    fn of(lines: &[Line]) -> Shape {
        let mut rights: Vec<u32> =
            lines.iter().filter(|line| line.text.len() > 30).map(|line| line.right).collect();
        rights.sort_unstable();
        let full = rights.get(rights.len() * 9 / 10).copied().unwrap_or(0);
        let near =
            rights.iter().filter(|right| **right * 100 >= full * 82 && **right * 100 <= full * 112).count();
        let wrapped = full <= 200 && near * 3 >= rights.len();
        // Where the next line surely goes on, is there an empty line between?
        let mut sure = 0_usize;
        let mut empty = 0_usize;
        for pair in lines.windows(2) {
            let [before, line] = pair else { continue };
            let goes_on =
                before.text.ends_with(char::is_alphanumeric) && line.text.starts_with(char::is_lowercase);
            if goes_on && !line.joint && before.text.len() > 30 {
                sure += 1;
                empty += usize::from(line.blank);
            }
        }
        let mut indents: Vec<u32> =
            lines.iter().filter(|line| line.text.len() > 30).map(|line| line.indent).collect();
        indents.sort_unstable();
        let margin = indents.get(indents.len() / 4).copied().unwrap_or(0);
        Shape { full: if wrapped { full } else { 0 }, blanks: empty * 3 <= sure, margin }
    }
}

struct Joiner<'a> {
    words: &'a Language,
    marks: &'a Marks,
    shape: Shape,
    next_point: u32,
    /// Whether the paragraph that stands open is a sentence, which does not end without a sign.
    sentence: bool,
    /// Whether a numbered title stands open, which goes on until an empty line or until somebody speaks.
    title: bool,
}

/// The signs that end a paragraph or a part of one.
const ENDS: [char; 16] =
    [',', ';', '.', ':', '!', '?', '，', '；', '。', '：', '、', '؛', '،', '؟', '”', ']'];

/// Whether it is the number of a title alone.
fn special_number(line: &Line) -> bool {
    front::numbered_title(&line.text).is_some_and(|(_, rest)| rest.is_empty())
}

/// Whether it is a numbered title with words of its own, which may go on.
fn titled(line: &Line) -> bool {
    front::numbered_title(&line.text).is_some_and(|(_, rest)| !rest.is_empty())
}

/// Whether a text ends with such a sign, a mark of a footnote behind it or not.
fn ends(text: &str) -> bool {
    unmarked(text).ends_with(ENDS) || text.ends_with(['"', '»', ')'])
}

/// A text without the mark of a footnote behind its last sign.
fn unmarked(text: &str) -> &str {
    let head = text.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches(' ');
    if text.len() - head.len() <= 4 && head.ends_with(ENDS) { head } else { text }
}

impl Joiner<'_> {
    /// Learns from the beginning of a paragraph which number comes next, and whether it is a sentence.
    fn see(&mut self, line: &Line) {
        let label = label::parse(&line.text).map(|(label, _)| label);
        if let Some(label) = &label
            && label.style == Style::Point
        {
            self.next_point = label.ordinal + 1;
        }
        self.title = front::numbered_title(&line.text).is_some();
        self.sentence = label.is_some_and(|label| !label.style.of_heading()) || self.words.opens(&line.text);
    }

    /// Whether a sentence stands open: then nothing but its own next words can follow.
    fn is_open(&self, ends: bool) -> bool {
        self.sentence && !ends
    }

    /// Whether a line begins a paragraph.
    fn begins(&self, before: &Line, line: &Line) -> bool {
        let ends = ends(&before.text);
        let bare = label::parse(&before.text).is_some_and(|(_, used)| used == before.text.len());
        if line.heading > 0 || before.heading > 0 || line.contents || before.contents {
            return true;
        }
        // What stands in another column does not go on in this one.
        if self.shape.full > 0 && before.indent.abs_diff(line.indent) > 34 {
            return true;
        }
        if bare {
            return false;
        }
        if self.shape.full == 0 {
            return self.begins_unwrapped(before, line, ends);
        }
        if self.title
            && !ends
            && !line.blank
            && titled(before) | !special_number(before)
            && !self.special(line)
        {
            return false;
        }
        let forced = self.forced(before, line);
        if self.labelled(before, line, ends, forced) {
            return true;
        }
        if line.calls.first().is_some_and(|call| call.at == 0) && (ends || line.blank) {
            return true;
        }
        let small = line.text.starts_with(char::is_lowercase);
        let alone = self.special(before) || (ends || !forced) && self.special(line);
        if alone && !self.is_open(ends) && !titled(before) {
            return true;
        }
        // The first line of a paragraph is moved in. A line that goes on in the next is not.
        if line.begins && (ends || !small) {
            return true;
        }
        let moved = line.indent >= before.indent + 3 && line.indent < self.shape.margin + 24;
        if moved && before.indent <= self.shape.margin + 2 && (ends || !forced) && !small {
            return true;
        }
        if self.shape.blanks && line.blank && !line.joint && (ends || !small) {
            return true;
        }
        if !ends {
            // Words of a name may begin a line; a short line before them is a line of its own.
            let begins = line.text.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
            return !forced && begins && !self.is_open(ends);
        }
        let sign = unmarked(&before.text).chars().next_back().unwrap_or(' ');
        if sign == ',' && line.text.starts_with(|c: char| c.is_ascii_digit()) {
            return false;
        }
        let opens = self.words.opens(&line.text);
        if forced {
            let upper = line.text.starts_with(char::is_uppercase) || line.text.starts_with(label::is_arabic);
            return matches!(sign, ',' | '،') && opens && upper;
        }
        !small || opens && matches!(sign, ',' | ';')
    }

    /// In a text whose lines are whole paragraphs only a small letter goes on.
    fn begins_unwrapped(&self, before: &Line, line: &Line, ends: bool) -> bool {
        let small = line.text.starts_with(char::is_lowercase);
        let labelled = label::parse(&line.text).is_some();
        let goes_on = small && !ends && !labelled && (!line.blank || line.joint || !self.shape.blanks);
        let page = line.joint
            && !ends
            && !labelled
            && before.text.chars().count() > 40
            && !line.text.starts_with(char::is_uppercase);
        // Chinese has no small letters: a long paragraph without its sign goes on.
        let chinese = !ends
            && !labelled
            && line.text.starts_with(is_han)
            && before.text.len() > 120
            && line.text.len() > 60;
        !goes_on && !page && !chinese
    }

    /// Whether the next word did not fit on the line before.
    fn forced(&self, before: &Line, line: &Line) -> bool {
        let end = line.text.find(' ').unwrap_or(line.text.len());
        let word = super::text::columns(line.text.get(..end).unwrap_or_default());
        let word = if line.text.starts_with(is_han) { 2 } else { word };
        (before.right + 1 + word) * 100 >= self.shape.full * 93
    }

    /// Whether a line begins with a label that may stand here.
    fn labelled(&self, before: &Line, line: &Line, ends: bool, forced: bool) -> bool {
        let Some((label, _)) = label::parse(&line.text) else { return false };
        match label.style {
            Style::Point if label.ordinal == self.next_point => ends || !forced || line.begins,
            Style::Point if !ends => label.ordinal < 1000 && !forced && !self.is_open(ends),
            Style::Point => {
                label.ordinal < 1000
                    && (!forced || label.ordinal == 1 || label.ordinal <= self.next_point + 3)
            }
            Style::Dotted => ends && !forced,
            Style::Capital | Style::CapitalRoman | Style::Han => {
                ends && !before.text.ends_with(',') || !forced
            }
            Style::Bullet => ends || !forced,
            _ => ends || !forced || before.text.ends_with(" and") || before.text.ends_with(" or"),
        }
    }

    /// Whether it is a line that stands for itself: who speaks, a day, a meeting, a symbol, a line of the cover.
    fn special(&self, line: &Line) -> bool {
        let text = line.text.as_str();
        if text.len() > 200 {
            return false;
        }
        if text.starts_with('[') || symbol::alone(text).is_some() || front::numbered_title(text).is_some() {
            return true;
        }
        let ends = text.ends_with([',', '，', '،']) || self.words.articles.contains(&fold(first_word(text)));
        ends && self.marks.speaker(&fold(text)).is_some()
            || dates::is_day(text)
            || is_meeting(text, self.words)
    }
}

//! The letters of a page as lines of text.

use ayni_model::mandate::Call;
use unicode_normalization::UnicodeNormalization;

use super::super::block::{is_contents, offset, push_clean};
use super::super::label::is_arabic;
use super::super::lines::Line;
use super::{Letter, Text};

/// How far the base line of letters of one line may differ, in parts of their size.
const SAME_LINE: f64 = 0.45;
/// A gap as wide as this, in parts of the size, is a space between words.
const SPACE: f64 = 0.2;
/// A gap as wide as this divides what only stands beside each other.
const APART: f64 = 2.6;
/// One column of a line, in parts of the size: about the width of a letter.
const COLUMN: f64 = 0.45;

/// The lines of a page, from its head to its foot.
pub(super) fn lines(letters: Vec<Letter>, page: u32) -> Vec<Line> {
    let body = usual_size(&letters);
    let mut rows = rows(letters, body);
    // Empty paragraphs have spaces of their own.
    rows.retain(|row| row.letters.iter().any(|letter| !letter.blank()));
    rows.sort_by(|a, b| a.y.total_cmp(&b.y));
    let mut lines: Vec<Line> = Vec::with_capacity(rows.len());
    let mut before: Option<f64> = None;
    for row in rows {
        let blank = before.is_none_or(|before| row.y - before > body * 1.6);
        before = Some(row.y);
        let pieces = pieces(row, body, page);
        for (at, mut line) in pieces.into_iter().enumerate() {
            line.blank = blank && at == 0;
            line.page = page;
            line.line = page;
            if !line.text.is_empty() {
                lines.push(line);
            }
        }
    }
    lines
}

/// The size that most letters have.
fn usual_size(letters: &[Letter]) -> f64 {
    let mut sizes: Vec<f64> = letters.iter().map(|letter| letter.size).collect();
    sizes.sort_by(f64::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(10.0).max(1.0)
}

/// Letters on one base line.
struct Row {
    y: f64,
    letters: Vec<Letter>,
}

/// Puts letters on rows. Letters come in runs, so that the last rows are looked at first; raised marks go to the row
/// whose letters they stand beside.
fn rows(letters: Vec<Letter>, body: f64) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut small: Vec<Letter> = Vec::new();
    for letter in letters {
        if letter.size < body * 0.75 {
            small.push(letter);
            continue;
        }
        let near = |row: &Row| (row.y - letter.y).abs() < body * SAME_LINE;
        match rows.iter().rposition(near) {
            Some(at) => rows.get_mut(at).into_iter().for_each(|row| row.letters.push(letter.clone())),
            None => rows.push(Row { y: letter.y, letters: vec![letter] }),
        }
    }
    // Small letters: marks stand above the base line of a row, small print on rows of its own.
    let mut own: Vec<Row> = Vec::new();
    for letter in small {
        let raised = rows.iter().rposition(|row| {
            let above = row.y - letter.y;
            above > -body * 0.1 && above < body * 0.75
        });
        match raised {
            Some(at) => rows.get_mut(at).into_iter().for_each(|row| row.letters.push(letter.clone())),
            None => match own.iter().rposition(|row| (row.y - letter.y).abs() < letter.size * SAME_LINE) {
                Some(at) => own.get_mut(at).into_iter().for_each(|row| row.letters.push(letter.clone())),
                None => own.push(Row { y: letter.y, letters: vec![letter] }),
            },
        }
    }
    rows.append(&mut own);
    rows
}

/// A row as a line, or as several where it is the cover's.
fn pieces(mut row: Row, body: f64, page: u32) -> Vec<Line> {
    row.letters.sort_by(|a, b| a.x.total_cmp(&b.x));
    let size = row.letters.iter().map(|letter| letter.size).fold(0.0, f64::max);
    let top = page == 1 && row.y < 220.0;
    let mut groups: Vec<Vec<Letter>> = vec![Vec::new()];
    let mut end: Option<f64> = None;
    for letter in row.letters {
        let visible = !letter.blank();
        if let Some(end) = end
            && visible
            && letter.x - end > size * APART
        {
            groups.push(Vec::new());
        }
        if visible {
            end = Some(letter.x + letter.width);
        }
        if let Some(group) = groups.last_mut() {
            group.push(letter);
        }
    }
    let mut lines: Vec<Line> = groups
        .into_iter()
        .map(|group| line(group, size, body, row.y))
        .filter(|line| !line.text.is_empty() || !line.calls.is_empty())
        .collect();
    // A label stands apart from its text, yet belongs to it; so do the two parts of a line of contents.
    let label = lines.first().is_some_and(|line| {
        super::super::label::parse(&line.text).is_some_and(|(_, used)| used == line.text.len())
            || super::super::front::numbered_title(&line.text).is_some_and(|(_, rest)| rest.is_empty())
    });
    if lines.len() > 1 && (!top || label) {
        lines = vec![join(lines)];
    }
    lines
}

fn join(parts: Vec<Line>) -> Line {
    let mut whole = Line::default();
    for (at, part) in parts.into_iter().enumerate() {
        whole.cells.push(part.text.clone());
        if at == 0 {
            whole = Line { cells: whole.cells, ..part };
            continue;
        }
        whole.text.push(' ');
        let start = offset(whole.text.len());
        whole.text.push_str(&part.text);
        whole.italics.extend(part.italics.iter().map(|(from, to)| (from + start, to + start)));
        whole.calls.extend(part.calls.into_iter().map(|call| Call { at: call.at + start, ..call }));
        whole.right = part.right;
        whole.contents |= part.contents;
    }
    whole
}

/// The text of letters beside each other.
fn line(letters: Vec<Letter>, size: f64, body: f64, base: f64) -> Line {
    let arabic = letters.iter().filter(|letter| letter.is(is_arabic)).count();
    let letters = if arabic * 3 > letters.len() { right_to_left(letters) } else { letters };
    let mut line = Line { small: size < body * 0.9, ..Line::default() };
    let columns = |points: f64| {
        let columns = points / (body * COLUMN);
        // Pages are some hundred columns wide; what stands beyond is at their edge.
        if columns > 0.0 && columns < 10_000.0 { columns as u32 } else { 0 }
    };
    let mut end: Option<(f64, f64)> = None;
    let mut mark = String::new();
    let mut piece = String::new();
    for letter in &letters {
        let raised = letter.size < size * 0.75
            && base - letter.y > size * 0.12
            && letter.is(|c| c.is_ascii_digit() || c == '*');
        if let Some((from, to)) = end {
            let gap = (letter.x - to).max(from - letter.x - letter.width);
            if gap > size * SPACE && !raised && !line.text.is_empty() && !line.text.ends_with(' ') {
                line.text.push(' ');
            }
        }
        if raised {
            letter.push(&mut mark);
            continue;
        }
        flush(&mut mark, &mut line);
        piece.clear();
        letter.push(&mut piece);
        let before = line.text.len();
        push_clean(&mut line.text, &piece);
        let after = line.text.len();
        if letter.italic && after > before {
            match line.italics.last_mut() {
                Some(last) if last.1 == offset(before) => last.1 = offset(after),
                _ => line.italics.push((offset(before), offset(after))),
            }
        }
        if !letter.blank() {
            end = Some((letter.x, letter.x + letter.width));
        }
    }
    flush(&mut mark, &mut line);
    let length = line.text.trim_end().len();
    line.text.truncate(length);
    let limit = offset(length);
    line.calls.iter_mut().for_each(|call| call.at = call.at.min(limit));
    line.italics.iter_mut().for_each(|range| range.1 = range.1.min(limit));
    line.italics.retain(|(from, to)| from < to);
    line.contents = is_contents(&line.text);
    let visible = || letters.iter().filter(|letter| !letter.blank());
    line.indent = columns(visible().map(|letter| letter.x).fold(f64::MAX, f64::min));
    line.right = columns(visible().map(|letter| letter.x + letter.width).fold(0.0, f64::max));
    line
}

fn flush(mark: &mut String, line: &mut Line) {
    if !mark.is_empty() {
        let at = offset(line.text.trim_end().len());
        line.calls.push(Call { mark: std::mem::take(mark), at });
    }
}

/// Letters as they stand from left to right, in the order in which Arabic is read. Numbers and Latin words stay as they
/// are.
fn right_to_left(mut letters: Vec<Letter>) -> Vec<Letter> {
    letters.reverse();
    let mut ordered: Vec<Letter> = Vec::with_capacity(letters.len());
    let mut latin: Vec<Letter> = Vec::new();
    for letter in letters {
        let left = letter.is(|c| c.is_alphanumeric() && !is_arabic(c) || matches!(c, '/' | '.' | ',' | ':'))
            && (letter.is(char::is_alphanumeric) || !latin.is_empty());
        if left {
            latin.push(letter);
        } else {
            ordered.extend(latin.drain(..).rev());
            ordered.push(letter);
        }
    }
    ordered.extend(latin.drain(..).rev());
    ordered
}

impl Letter {
    fn is(&self, test: impl Fn(char) -> bool) -> bool {
        match &self.text {
            Text::One(one) => test(*one),
            Text::More(more) => more.chars().next().is_some_and(test),
        }
    }

    fn blank(&self) -> bool {
        self.is(char::is_whitespace)
    }

    /// Appends what it says; forms of Arabic letters as the letters, joined Latin ones apart.
    fn push(&self, text: &mut String) {
        let mut put = |c: char| match c {
            '\u{FB00}'..='\u{FB06}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
                text.extend(std::iter::once(c).nfkc())
            }
            '\u{A0}' => text.push(' '),
            _ => text.push(c),
        };
        match &self.text {
            Text::One(one) => put(*one),
            Text::More(more) => more.chars().for_each(put),
        }
    }
}

//! Forms in Markdown tables: what people paste into a text when they show one another a form.

use std::io::{Read, Seek};

use ayni_model::sheet::{Book, Cell, Row, Sheet};

use crate::sheets::Limits;

/// The most that a form in text may have.
const MOST: u64 = 4 << 20;

/// The file as one sheet, where its first line that holds something begins with `|`. The source is left
/// at its start.
pub(super) fn read(source: &mut (impl Read + Seek), file_name: &str, limits: &Limits) -> Option<Book> {
    let mut bytes = Vec::new();
    let taken = source
        .rewind()
        .and_then(|()| source.by_ref().take(MOST.min(limits.max_text_bytes)).read_to_end(&mut bytes));
    source.rewind().ok()?;
    taken.ok()?;
    let text = std::str::from_utf8(&bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.trim_start().starts_with('|') {
        return None;
    }
    let rows = (1_u32..).zip(text.lines()).filter_map(|(number, line)| row(number, line)).collect();
    Some(Book { file: file_name.to_owned(), sheets: vec![Sheet { rows, ..Sheet::default() }] })
}

fn row(number: u32, line: &str) -> Option<Row> {
    let inside = line.trim().strip_prefix('|')?;
    let inside = inside.strip_suffix('|').unwrap_or(inside);
    let texts = cells(inside);
    // The line that Markdown wants below a table's head.
    if texts.iter().all(|text| !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'-' | b':'))) {
        return None;
    }
    let cells = texts.into_iter().map(|text| match text.as_str() {
        "" => Cell::Empty,
        text => Cell::Text(text.into()),
    });
    Some(Row { number, cells: cells.collect() })
}

/// The texts between the bars; `\|` is a bar in a text.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, cells.last_mut()) {
            ('\\', Some(cell)) if letters.peek() == Some(&'|') => {
                letters.next();
                cell.push('|');
            }
            ('|', _) => cells.push(String::new()),
            (letter, Some(cell)) => cell.push(letter),
            (_, None) => {}
        }
    }
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

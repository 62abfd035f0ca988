//! Lists of paragraphs as JSON: a symbol and texts, one document a line.
//!
//! Other systems keep documents so, with their own labels of what each paragraph is. Only the symbol, the text and the
//! number that was cut off from it are taken; the labels are not looked at.

use ayni_model::Severity;
use serde::Deserialize;

use super::block::{Block, Raw, found, is_contents};
use super::lines::Line as PageLine;
use super::{Marks, dates, text};

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    symbol: Option<String>,
    paragraphs: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    #[serde(default)]
    text: String,
    #[serde(default)]
    prefix: Option<String>,
}

/// Whether a file begins as such a list does.
pub(crate) fn looks(head: &str) -> bool {
    let head = head.trim_start();
    head.starts_with('{') && head.get(..head.len().min(4_000)).unwrap_or(head).contains("\"paragraphs\"")
}

/// One document a line; a line that is none is a document that says so.
pub(crate) fn read<'t>(text: &'t str, file: &'t str, marks: &'t Marks) -> impl Iterator<Item = Raw> + 't {
    let lines = text.lines().zip(1_u32..).filter(|(line, _)| !line.trim().is_empty());
    lines.map(move |(line, row)| match serde_json::from_str::<Line>(line) {
        Ok(list) => raw(list, file, marks),
        Err(error) => {
            let finding =
                found("mandate-damaged", Severity::Error, file, row).with("detail", error.to_string());
            Raw { findings: vec![finding], ..Raw::default() }
        }
    })
}

fn raw(list: Line, file: &str, marks: &Marks) -> Raw {
    let symbol = list.symbol.filter(|symbol| !symbol.trim().is_empty());
    let lines: Vec<PageLine> =
        list.paragraphs.iter().zip(1_u32..).flat_map(|(item, at)| lines(item, at)).collect();
    // Some lists hold the lines of pages, not paragraphs.
    if broken(&lines) {
        return Raw { symbol, ..text::blocks(lines, file, marks) };
    }
    let blocks = lines.into_iter().map(|line| Block {
        text: line.text,
        line: line.line,
        contents: line.contents,
        italics: line.italics,
        calls: line.calls,
        ..Block::default()
    });
    Raw { symbol, blocks: blocks.collect(), ..Raw::default() }
}

/// The lines of a paragraph: one, or several where a day and a meeting stand in one text.
fn lines(item: &Item, at: u32) -> Vec<PageLine> {
    let prefix = item.prefix.as_deref().unwrap_or_default().trim();
    let whole = if prefix.is_empty() { item.text.clone() } else { format!("{prefix} {}", item.text) };
    let apart =
        whole.contains('\n') && whole.len() < 200 && whole.split('\n').any(|line| dates::is_day(line.trim()));
    let parts = if apart { whole.split('\n').collect() } else { vec![whole.as_str()] };
    let contents = is_contents(&item.text);
    parts
        .into_iter()
        .map(|part| {
            let mut line = PageLine { line: at, page: 1, contents, ..PageLine::default() };
            text::inline(part, &mut line);
            line.right = text::columns(&line.text);
            line
        })
        .filter(|line| !line.text.is_empty())
        .collect()
}

/// Whether sentences go on from one text to the next again and again.
fn broken(lines: &[PageLine]) -> bool {
    let long = lines.iter().filter(|line| line.right > 110).count();
    let going = lines.windows(2).filter(|pair| match pair {
        [before, line] => {
            before.text.len() > 25
                && before.text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '-'))
                && line.text.starts_with(char::is_lowercase)
        }
        _ => false,
    });
    going.count() * 5 > lines.len() && long * 4 < lines.len()
}

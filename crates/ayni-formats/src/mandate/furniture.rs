//! The heads and feet of pages, which stand in the middle of sentences.

use super::label::digit;
use super::lines::Line;
use super::marks::Marks;
use super::{front, symbol};
use crate::reference::fold;

/// What a line is to its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text.
    Text,
    /// The document's symbol at a page's head.
    Symbol,
    /// A page number, a job number, a bar code.
    Mark,
    /// The title repeated at a page's head.
    Title,
    /// The line over footnotes.
    Rule,
}

/// How near a page's mark its title stands.
const NEAR: usize = 3;

/// Tells for each line what it is to its page.
pub(crate) fn kinds(lines: &[Line], marks: &Marks) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::with_capacity(lines.len());
    let mut own: Option<String> = None;
    for (at, line) in lines.iter().enumerate() {
        let kind = kind(line, &mut own, marks, at > 0);
        kinds.push(kind);
    }
    let title = title(lines);
    // A title of a head may take two or three lines; each stands near a mark of the page.
    let near: Vec<usize> = (0..lines.len())
        .filter(|at| kinds.get(*at) == Some(&Kind::Text) && is_near(&kinds, *at) && *at >= title.1)
        .collect();
    let compact: Vec<(usize, String)> = near
        .iter()
        .filter_map(|at| lines.get(*at).map(|line| (*at, squeezed(&line.text))))
        .filter(|(_, text)| text.chars().count() >= 4)
        .collect();
    let mut sorted: Vec<&str> = compact.iter().map(|(_, text)| text.as_str()).collect();
    sorted.sort_unstable();
    for (at, text) in &compact {
        let first = sorted.partition_point(|one| *one < text.as_str());
        let repeated = sorted.get(first + 2) == Some(&text.as_str()) && text.chars().count() >= 6;
        let titled = !title.0.is_empty() && text.chars().count() >= 5 && title.0.contains(text.as_str());
        if (titled || repeated)
            && let Some(kind) = kinds.get_mut(*at)
        {
            *kind = Kind::Title;
        }
    }
    kinds
}

fn is_near(kinds: &[Kind], at: usize) -> bool {
    let from = at.saturating_sub(NEAR);
    let around = kinds.get(from..(at + NEAR + 1).min(kinds.len())).unwrap_or_default();
    around.iter().any(|kind| matches!(kind, Kind::Symbol | Kind::Mark))
}

fn kind(line: &Line, own: &mut Option<String>, marks: &Marks, later: bool) -> Kind {
    let text = line.text.as_str();
    if text.len() >= 5 && text.bytes().all(|byte| byte == b'_') {
        return Kind::Rule;
    }
    // Lines of text are long; a head may be as long where a title stands beside its symbol.
    if line.cells.len() > 1 && later {
        let mut symbols = 0;
        let mut pages = 0;
        for cell in &line.cells {
            match own {
                Some(own) if symbol::alone(cell).is_some_and(|one| symbol::tidy(one) == *own) => symbols += 1,
                _ if is_mark(cell) => pages += 1,
                _ => {}
            }
        }
        if symbols > 0 {
            return Kind::Symbol;
        }
        if pages > 0 && pages == line.cells.len() {
            return Kind::Mark;
        }
    }
    if text.len() > 60 {
        return Kind::Text;
    }
    if let Some(one) = symbol::alone(text) {
        let one = symbol::tidy(one);
        return match own {
            Some(own) if *own == one => Kind::Symbol,
            Some(_) => Kind::Text,
            None => {
                *own = Some(one);
                Kind::Text
            }
        };
    }
    let recycled = || {
        let folded = fold(text);
        marks.languages().any(|(_, words)| words.furniture.contains(&folded))
    };
    if is_mark(text) || text.len() > 10 && recycled() { Kind::Mark } else { Kind::Text }
}

/// `2/3`, `20-17651 (E)`, `20-17651 (E) 070121`, `*2017651*`, `070121`, `Page 3`.
fn is_mark(text: &str) -> bool {
    let digits = |text: &str, least: usize, most: usize| {
        (least..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    if let Some(inner) = text.strip_prefix('*').and_then(|text| text.strip_suffix('*')) {
        return inner.len() > 4 && inner.bytes().all(|b| b.is_ascii_alphanumeric());
    }
    let mut any = false;
    for word in text.split(' ') {
        let word = word.trim_end_matches('*');
        let known = match word.split_once('-') {
            Some((left, right)) => digits(left, 2, 2) && digits(right, 5, 6),
            None => match word.split_once('/') {
                Some((page, of)) => digits(page, 1, 4) && digits(of, 1, 4) && page.len() <= of.len(),
                None => {
                    let language = word.len() == 3 && word.starts_with('(') && word.ends_with(')');
                    if language {
                        continue;
                    }
                    digits(word, 6, 6)
                }
            },
        };
        if !known {
            return page(text);
        }
        any = true;
    }
    any || page(text)
}

/// `Page 3`, `page 3 of 12`.
fn page(text: &str) -> bool {
    let mut words = text.split(' ');
    let named = words
        .next()
        .is_some_and(|word| ["page", "página", "стр."].iter().any(|one| word.eq_ignore_ascii_case(one)));
    let count = text.chars().count();
    named
        && count < 16
        && words.next().is_some_and(|word| !word.is_empty() && word.chars().all(|c| digit(c).is_some()))
}

/// The title as heads repeat it, squeezed, and the line behind it.
fn title(lines: &[Line]) -> (String, usize) {
    let found = lines.iter().take(120).position(|line| front::numbered_title(&line.text).is_some());
    let Some(at) = found else { return (String::new(), lines.len().min(12)) };
    let mut title = String::new();
    let mut end = at;
    for line in lines.iter().skip(at).take(6) {
        let text = front::numbered_title(&line.text).map_or(line.text.as_str(), |(_, rest)| rest);
        if text.ends_with([',', ';', ':', '，']) {
            break;
        }
        title.push_str(&squeezed(text));
        end += 1;
    }
    (title, end)
}

/// Letters and digits alone.
fn squeezed(text: &str) -> String {
    let mut folded = fold(text);
    folded.retain(|c| c != ' ');
    folded
}

/// Takes heads and feet out. What follows one knows that its page began there.
pub(crate) fn remove(lines: &mut Vec<Line>, kinds: &[Kind]) {
    let mut kinds = kinds.iter();
    let mut joint = false;
    lines.retain_mut(|line| {
        let text = kinds.next().is_none_or(|kind| *kind == Kind::Text);
        if !text || line.text.is_empty() {
            joint = true;
            return false;
        }
        line.joint |= joint;
        joint = false;
        true
    });
}

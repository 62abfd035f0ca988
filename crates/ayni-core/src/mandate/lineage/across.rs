//! Two documents in different languages side by side: by their numbers, the figures that they hold and what is
//! known to be named in both. Their words are not compared; where nothing speaks for a place, none is given.

use std::collections::BTreeSet;

use ayni_model::lineage::{Comparison, Fared, Fate, Named, Piece, PieceKind};
use ayni_model::mandate::{Document, Paragraph};

/// What speaks for two paragraphs being one: the same printed number, a figure in both, a name in both.
const NUMBER: i64 = 6;
const FIGURE: i64 = 3;
const PART: i64 = 1;

/// Puts two documents side by side, in order. `marks` gives what is known to be named in a paragraph beside its
/// figures: codes of actors, dates, symbols, goals, subjects.
pub fn across(
    before: &Document,
    after: &Document,
    marks: impl Fn(&Document, &Paragraph) -> BTreeSet<String>,
) -> Comparison {
    let all = |document: &Document| -> Vec<BTreeSet<String>> {
        let own = |paragraph| {
            let mut all = marks(document, paragraph);
            all.extend(figures(&paragraph.text));
            all
        };
        document.paragraphs.iter().map(own).collect()
    };
    let (one, other) = (all(before), all(after));
    let pairs = side_by_side(before, after, &one, &other);
    let mut lines = Vec::new();
    let (mut i, mut j) = (0, 0);
    let ends = [(before.paragraphs.len(), after.paragraphs.len())];
    for (a, b) in pairs.into_iter().chain(ends) {
        lines.extend((i..a).map(|at| alone(before, at, true)));
        lines.extend((j..b).map(|at| alone(after, at, false)));
        if let (Some(first), Some(second)) = (before.paragraphs.get(a), after.paragraphs.get(b)) {
            lines.push(Fared {
                fate: Fate::Counterpart,
                moved: false,
                before: vec![number(a)],
                after: vec![number(b)],
                shared: share(one.get(a), other.get(b)),
                echoes: None,
                texts: vec![vec![
                    Piece { kind: PieceKind::Removed, text: first.text.clone() },
                    Piece { kind: PieceKind::Added, text: second.text.clone() },
                ]],
            });
        }
        (i, j) = (a + 1, b + 1);
    }
    Comparison { before: Named::of(before), after: Named::of(after), lines }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn alone(document: &Document, at: usize, first: bool) -> Fared {
    let text = document.paragraphs.get(at).map(|paragraph| paragraph.text.clone()).unwrap_or_default();
    let place = vec![number(at)];
    let (fate, kind, before, after) = if first {
        (Fate::Dropped, PieceKind::Removed, place, Vec::new())
    } else {
        (Fate::Added, PieceKind::Added, Vec::new(), place)
    };
    Fared {
        fate,
        moved: false,
        before,
        after,
        shared: 0,
        echoes: None,
        texts: vec![vec![Piece { kind, text }]],
    }
}

/// How many thousandths of what is marked in both is marked in each.
fn share(one: Option<&BTreeSet<String>>, other: Option<&BTreeSet<String>>) -> u32 {
    let (Some(one), Some(other)) = (one, other) else { return 0 };
    let all = one.len() + other.len();
    let both = 2_000 * one.intersection(other).count();
    both.checked_div(all).map_or(0, |share| u32::try_from(share).unwrap_or(1_000))
}

/// The pairs in order that most speaks for.
fn side_by_side(
    before: &Document,
    after: &Document,
    one: &[BTreeSet<String>],
    other: &[BTreeSet<String>],
) -> Vec<(usize, usize)> {
    let (n, m) = (before.paragraphs.len(), after.paragraphs.len());
    let width = m + 1;
    let mut best = vec![0_i64; (n + 1) * width];
    let at = |i: usize, j: usize| i * width + j;
    let speaks = |i: usize, j: usize| -> i64 {
        let (Some(a), Some(b)) = (before.paragraphs.get(i), after.paragraphs.get(j)) else { return 0 };
        let (Some(first), Some(second)) = (one.get(i), other.get(j)) else { return 0 };
        for_one(a, b, first, second)
    };
    for i in (0..n).rev() {
        for j in (0..m).rev() {
            let cell = |i, j| best.get(at(i, j)).copied().unwrap_or(0);
            let speaks = speaks(i, j);
            let both = if speaks > 0 { cell(i + 1, j + 1) + speaks } else { 0 };
            let found = both.max(cell(i + 1, j)).max(cell(i, j + 1));
            if let Some(cell) = best.get_mut(at(i, j)) {
                *cell = found;
            }
        }
    }
    let cell = |i, j| best.get(at(i, j)).copied().unwrap_or(0);
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < n && j < m {
        let speaks = speaks(i, j);
        if speaks > 0 && cell(i, j) == cell(i + 1, j + 1) + speaks {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if cell(i + 1, j) >= cell(i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// What speaks for two paragraphs being one, less what speaks against it.
fn for_one(a: &Paragraph, b: &Paragraph, first: &BTreeSet<String>, second: &BTreeSet<String>) -> i64 {
    if a.kind != b.kind || a.part != b.part || a.annex != b.annex || a.level != b.level {
        return 0;
    }
    let number = match (figures(&a.cite).is_empty(), a.cite.is_empty() && b.cite.is_empty()) {
        (_, true) => 0,
        (false, _) if figures(&a.cite) == figures(&b.cite) => NUMBER,
        (false, _) => -NUMBER,
        (true, _) => 0,
    };
    let common = i64::try_from(first.intersection(second).count()).unwrap_or(0);
    let apart = i64::try_from(first.symmetric_difference(second).count()).unwrap_or(0);
    PART + number + FIGURE * common - apart
}

/// The figures of a text, in the digits of any script, leading noughts apart.
fn figures(text: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut run = String::new();
    for letter in text.chars().chain([' ']) {
        match digit(letter) {
            Some(digit) => run.push(digit),
            None if !run.is_empty() => {
                all.insert(format!("figure:{}", run.trim_start_matches('0')));
                run.clear();
            }
            None => {}
        }
    }
    all
}

fn digit(letter: char) -> Option<char> {
    let from = |zero: u32| char::from_digit(u32::from(letter).checked_sub(zero)?, 10);
    match letter {
        '0'..='9' => Some(letter),
        '\u{0660}'..='\u{0669}' => from(0x0660),
        '\u{06F0}'..='\u{06F9}' => from(0x06F0),
        '\u{FF10}'..='\u{FF19}' => from(0xFF10),
        _ => None,
    }
}

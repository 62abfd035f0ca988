//! What changed between two texts, word by word.

use std::collections::BTreeMap;

use ayni_model::lineage::{Piece, PieceKind};

use super::tokens::{Token, tokens};

/// Cells of a table of common words. Texts that need more are first cut at words that both have once.
const CELLS: usize = 4 << 20;

/// A run of common words so short, between changes so much longer, is no common text but chance.
const CHANCE: usize = 2;

/// How many thousandths of the words of both texts stand in both, in order.
pub fn shared(before: &str, after: &str) -> u32 {
    let (before, after) = (tokens(before), tokens(after));
    thousandths(aligned(&before, &after).len(), before.len(), after.len())
}

/// So many thousandths; all where there are no words.
pub(super) fn thousandths(common: usize, before: usize, after: usize) -> u32 {
    let all = before + after;
    let share = (2_000 * common).checked_div(all);
    share.map_or(1_000, |share| u32::try_from(share).unwrap_or(1_000))
}

/// The pieces of two texts: what is same and removed makes the first, what is same and added the second.
pub fn changed(before: &str, after: &str) -> Vec<Piece> {
    let (first, second) = (tokens(before), tokens(after));
    let pairs = aligned(&first, &second);
    pieces(before, &first, after, &second, &pairs)
}

/// The pieces by words that are known to belong together.
pub(super) fn pieces(
    before: &str,
    first: &[Token],
    after: &str,
    second: &[Token],
    pairs: &[(usize, usize)],
) -> Vec<Piece> {
    let mut made = Pieces::default();
    let (mut i, mut j) = (0, 0);
    // What stands before the first word goes with it.
    let head = |text: &str, tokens: &[Token]| tokens.first().map_or(text.len(), |token| token.start);
    made.both(slice(before, 0, head(before, first)), slice(after, 0, head(after, second)));
    for (a, b) in pairs.iter().copied().chain([(first.len(), second.len())]) {
        if i < a {
            made.add(PieceKind::Removed, slice(before, start(first, i, before), start(first, a, before)));
        }
        if j < b {
            made.add(PieceKind::Added, slice(after, start(second, j, after), start(second, b, after)));
        }
        if let (Some(one), Some(other)) = (first.get(a), second.get(b)) {
            made.both(slice(before, one.start, one.end), slice(after, other.start, other.end));
            made.both(
                slice(before, one.end, start(first, a + 1, before)),
                slice(after, other.end, start(second, b + 1, after)),
            );
        }
        (i, j) = (a + 1, b + 1);
    }
    made.done()
}

fn start(tokens: &[Token], at: usize, text: &str) -> usize {
    tokens.get(at).map_or(text.len(), |token| token.start)
}

fn slice(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

#[derive(Default)]
struct Pieces {
    all: Vec<Piece>,
    removed: String,
    added: String,
}

impl Pieces {
    /// What both have in this place: the same, or one in place of the other.
    fn both(&mut self, before: &str, after: &str) {
        if before == after {
            self.add(PieceKind::Same, before);
        } else {
            self.add(PieceKind::Removed, before);
            self.add(PieceKind::Added, after);
        }
    }

    fn add(&mut self, kind: PieceKind, text: &str) {
        if text.is_empty() {
            return;
        }
        match kind {
            PieceKind::Removed => self.removed.push_str(text),
            PieceKind::Added => self.added.push_str(text),
            PieceKind::Same => {
                self.flush();
                match self.all.last_mut().filter(|last| last.kind == PieceKind::Same) {
                    Some(last) => last.text.push_str(text),
                    None => self.all.push(Piece { kind, text: text.to_owned() }),
                }
            }
        }
    }

    fn flush(&mut self) {
        for (kind, text) in [(PieceKind::Removed, &mut self.removed), (PieceKind::Added, &mut self.added)] {
            if !text.is_empty() {
                self.all.push(Piece { kind, text: std::mem::take(text) });
            }
        }
    }

    fn done(mut self) -> Vec<Piece> {
        self.flush();
        self.all
    }
}

/// The words that both texts have, in order: the places of each in both. The same whichever text comes first.
pub(super) fn aligned(before: &[Token], after: &[Token]) -> Vec<(usize, usize)> {
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    let (mut first, mut second) = (vec![0; before.len()], vec![0; after.len()]);
    for (tokens, out) in [(before, &mut first), (after, &mut second)] {
        for (token, out) in tokens.iter().zip(out.iter_mut()) {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            *out = *numbers.entry(token.word.as_str()).or_insert(next);
        }
    }
    let words = |tokens: &[Token]| tokens.iter().map(|token| token.word.clone()).collect::<Vec<_>>();
    let turned = before.len() > after.len() || (before.len() == after.len() && words(before) > words(after));
    aligned_numbers(&first, &second, turned)
}

/// The same of words by number; `turned` says that the second text comes first.
pub(super) fn aligned_numbers(first: &[u32], second: &[u32], turned: bool) -> Vec<(usize, usize)> {
    let mut pairs = Vec::with_capacity(first.len().min(second.len()));
    if turned {
        common(second, first, (0, 0), &mut pairs);
        for pair in &mut pairs {
            *pair = (pair.1, pair.0);
        }
    } else {
        common(first, second, (0, 0), &mut pairs);
    }
    without_chance(pairs, first.len(), second.len())
}

/// Longest common words of two runs, whose places begin at `at`.
fn common(first: &[u32], second: &[u32], at: (usize, usize), pairs: &mut Vec<(usize, usize)>) {
    let head = first.iter().zip(second).take_while(|(a, b)| a == b).count();
    pairs.extend((0..head).map(|step| (at.0 + step, at.1 + step)));
    let (first, second) = (first.get(head..).unwrap_or_default(), second.get(head..).unwrap_or_default());
    let tail = first.iter().rev().zip(second.iter().rev()).take_while(|(a, b)| a == b).count();
    let (n, m) = (first.len() - tail, second.len() - tail);
    let at = (at.0 + head, at.1 + head);
    let inner = (first.get(..n).unwrap_or_default(), second.get(..m).unwrap_or_default());
    if n.saturating_mul(m) <= CELLS {
        table(inner.0, inner.1, at, pairs);
    } else {
        anchored(inner.0, inner.1, at, pairs);
    }
    pairs.extend((0..tail).map(|step| (at.0 + n + step, at.1 + m + step)));
}

/// By a table of all lengths.
fn table(first: &[u32], second: &[u32], at: (usize, usize), pairs: &mut Vec<(usize, usize)>) {
    let (n, m) = (first.len(), second.len());
    if n == 0 || m == 0 {
        return;
    }
    let width = m + 1;
    let mut lengths = vec![0_u32; (n + 1) * width];
    for (i, a) in first.iter().enumerate().rev() {
        let (above, below) = lengths.split_at_mut((i + 1) * width);
        let row = above.get_mut(i * width..).unwrap_or_default();
        let next = below.get(..width).unwrap_or_default();
        let mut right = 0;
        for (j, b) in second.iter().enumerate().rev() {
            let (down, diagonal) = (next.get(j).copied().unwrap_or(0), next.get(j + 1).copied().unwrap_or(0));
            right = if a == b { diagonal + 1 } else { down.max(right) };
            if let Some(cell) = row.get_mut(j) {
                *cell = right;
            }
        }
    }
    let length = |i: usize, j: usize| lengths.get(i * width + j).copied().unwrap_or(0);
    let (mut i, mut j) = (0, 0);
    while let (Some(a), Some(b)) = (first.get(i), second.get(j)) {
        if a == b {
            pairs.push((at.0 + i, at.1 + j));
            (i, j) = (i + 1, j + 1);
        } else if length(i + 1, j) >= length(i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
}

/// Cut at the words that stand once in both, as far as these are in order; what lies between is compared by
/// itself, and where nothing stands once in both, nothing is common.
fn anchored(first: &[u32], second: &[u32], at: (usize, usize), pairs: &mut Vec<(usize, usize)>) {
    let once = |words: &[u32]| {
        let mut places: BTreeMap<u32, Option<usize>> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            places.entry(*word).and_modify(|place| *place = None).or_insert(Some(at));
        }
        places
    };
    let (one, other) = (once(first), once(second));
    let mut anchors: Vec<(usize, usize)> =
        one.iter().filter_map(|(word, place)| Some(((*place)?, (*other.get(word)?)?))).collect();
    anchors.sort_unstable();
    let kept = super::order::longest_rise(&anchors.iter().map(|(_, b)| (*b, 1)).collect::<Vec<_>>());
    let (mut i, mut j) = (0, 0);
    let anchors = anchors.iter().zip(kept).filter(|(_, kept)| *kept).map(|(anchor, _)| *anchor);
    let ends = anchors.map(|(a, b)| (a, b, true)).chain([(first.len(), second.len(), false)]);
    for (a, b, is_anchor) in ends {
        let (left, right) = (first.get(i..a).unwrap_or_default(), second.get(j..b).unwrap_or_default());
        if left.len().saturating_mul(right.len()) <= CELLS {
            table(left, right, (at.0 + i, at.1 + j), pairs);
        }
        if is_anchor {
            pairs.push((at.0 + a, at.1 + b));
        }
        (i, j) = (a + 1, b + 1);
    }
}

/// Without the runs that are common by chance: one or two words in the middle of long changes.
fn without_chance(pairs: Vec<(usize, usize)>, before: usize, after: usize) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, pair) in pairs.iter().enumerate() {
        let goes_on = at
            .checked_sub(1)
            .and_then(|last| pairs.get(last))
            .is_some_and(|last| last.0 + 1 == pair.0 && last.1 + 1 == pair.1);
        match runs.last_mut().filter(|_| goes_on) {
            Some(run) => run.1 += 1,
            None => runs.push((at, 1)),
        }
    }
    let ends = |at: Option<usize>| at.and_then(|at| pairs.get(at)).copied();
    let mut kept = Vec::with_capacity(pairs.len());
    for (from, length) in runs {
        let run = pairs.get(from..from + length).unwrap_or_default();
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let left = ends(from.checked_sub(1)).map_or((0, 0), |(a, b)| (a + 1, b + 1));
        let right = ends(Some(from + length)).unwrap_or((before, after));
        let lost = |from: (usize, usize), to: (usize, usize)| (to.0 - from.0) + (to.1 - from.1);
        let around = lost(left, *first).min(lost((last.0 + 1, last.1 + 1), right));
        if length > CHANCE || around <= 2 * length {
            kept.extend_from_slice(run);
        }
    }
    kept
}

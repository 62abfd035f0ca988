//! Two documents, paragraph by paragraph.

use ayni_model::lineage::{Comparison, Fared, Fate, Named, Piece, PieceKind};
use ayni_model::mandate::Document;

use super::order::longest_rise;
use super::pairs::{Ground, Ready};
use super::parts;
use super::words::{aligned_numbers, pieces, thousandths};

/// Two paragraphs are one that changed from so many thousandths of the weight of their pairs on.
const SAME: u64 = 300;

/// Or where so many thousandths of the shorter stand in the longer, and it is no mere phrase.
const WITHIN: u64 = 650;
const PHRASE: usize = 6;

/// Paragraphs that belong together: places in the first document and in the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) before: Vec<u32>,
    pub(super) after: Vec<u32>,
}

/// Compares two documents of one language. Compared the other way round, the same is found, seen from there.
pub fn compare(before: &Document, after: &Document) -> Comparison {
    let key = |document: &Document| -> (Named, Vec<String>) {
        (Named::of(document), document.paragraphs.iter().map(|one| one.text.clone()).collect())
    };
    let turned = key(before) > key(after);
    let ground = if turned { Ground::new(after, before) } else { Ground::new(before, after) };
    let mut groups = matched(&ground);
    let candidates = parts::join(&ground, &mut groups);
    let echoes = parts::echoes(&ground, &groups, &candidates);
    let moved = moved(&ground, &groups);
    let mut lines: Vec<Fared> =
        groups.iter().zip(moved).map(|(group, moved)| fared(&ground, group, moved, turned)).collect();
    lines.extend(alone(&ground, &groups, &echoes, turned));
    Comparison { before: Named::of(before), after: Named::of(after), lines: in_order(lines) }
}

/// Pairs of paragraphs that are one: those of the same words first, then the closest, each once.
fn matched(ground: &Ground<'_>) -> Vec<Group> {
    let mut taken = (vec![false; ground.before.len()], vec![false; ground.after.len()]);
    let mut groups = equal(ground, &mut taken);
    let mut close = Vec::new();
    for (a, b) in ground.candidates() {
        let (Some(one), Some(other)) = (ground.before.get(a as usize), ground.after.get(b as usize)) else {
            continue;
        };
        let common = ground.common(&one.pairs, &other.pairs);
        let same = 2_000 * common / (one.weight + other.weight).max(1);
        let within = 1_000 * common / one.weight.min(other.weight).max(1);
        let phrase = one.tokens.len().min(other.tokens.len()) < PHRASE;
        if one.may_be(other) && (same >= SAME || (within >= WITHIN && !phrase)) {
            close.push((std::cmp::Reverse((same, within)), a.abs_diff(b), a.min(b), a, b));
        }
    }
    close.sort_unstable();
    for (.., a, b) in close {
        take(&mut taken, &mut groups, a, b);
    }
    groups
}

/// The same words: the first of them with the first, the second with the second.
fn equal(ground: &Ground<'_>, taken: &mut (Vec<bool>, Vec<bool>)) -> Vec<Group> {
    let mut places: std::collections::BTreeMap<&[u32], (Vec<u32>, Vec<u32>)> =
        std::collections::BTreeMap::new();
    for (side, first) in [(&ground.before, true), (&ground.after, false)] {
        for (at, ready) in (0..).zip(side) {
            let entry = places.entry(&ready.numbers).or_default();
            if first { entry.0.push(at) } else { entry.1.push(at) }
        }
    }
    let mut groups = Vec::new();
    for (numbers, (before, after)) in places {
        for (a, b) in before.into_iter().zip(after).filter(|_| !numbers.is_empty()) {
            take(taken, &mut groups, a, b);
        }
    }
    groups
}

fn take(taken: &mut (Vec<bool>, Vec<bool>), groups: &mut Vec<Group>, a: u32, b: u32) {
    if let (Some(one @ false), Some(other @ false)) =
        (taken.0.get_mut(a as usize), taken.1.get_mut(b as usize))
    {
        (*one, *other) = (true, true);
        groups.push(Group { before: vec![a], after: vec![b] });
    }
}

/// Which groups stand elsewhere: those outside the heaviest that kept their order, and those in another part.
fn moved(ground: &Ground<'_>, groups: &[Group]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..groups.len()).collect();
    let head = |at: &usize| groups.get(*at).and_then(|group| group.before.first().copied());
    order.sort_by_key(head);
    let values: Vec<(usize, u64)> = order
        .iter()
        .filter_map(|at| groups.get(*at))
        .map(|group| {
            let b = group.after.first().copied().unwrap_or(0);
            (b as usize, holds(ground, group).max(1))
        })
        .collect();
    let mut moved = vec![false; groups.len()];
    for (at, kept) in order.iter().zip(longest_rise(&values)) {
        let group = groups.get(*at);
        let part = |side: &[Ready<'_>], at: Option<&u32>| {
            at.and_then(|at| ready(side, *at)).map(|ready| (ready.paragraph.part, ready.paragraph.annex))
        };
        let other_part = group.is_some_and(|group| {
            part(&ground.before, group.before.first()) != part(&ground.after, group.after.first())
        });
        if let Some(moved) = moved.get_mut(*at) {
            *moved = !kept || other_part;
        }
    }
    moved
}

/// How much holds a group in its place: what both have in common, by how much of all that is.
fn holds(ground: &Ground<'_>, group: &Group) -> u64 {
    let side = |side: &[Ready<'_>], places: &[u32]| {
        let mut pairs: Vec<u32> =
            places.iter().filter_map(|at| ready(side, *at)).flat_map(|ready| ready.pairs.clone()).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    };
    let (one, other) = (side(&ground.before, &group.before), side(&ground.after, &group.after));
    let common = ground.common(&one, &other);
    2 * common * common / (ground.weight(&one) + ground.weight(&other)).max(1)
}

pub(super) fn ready<'g, 'd>(side: &'g [Ready<'d>], at: u32) -> Option<&'g Ready<'d>> {
    side.get(at as usize)
}

/// A group as what became of it, seen from the document that came first in the question.
fn fared(ground: &Ground<'_>, group: &Group, moved: bool, turned: bool) -> Fared {
    let sides = if turned { (&ground.after, &ground.before) } else { (&ground.before, &ground.after) };
    let (first, second) = if turned { (&group.after, &group.before) } else { (&group.before, &group.after) };
    let (one, other) = (Joined::of(sides.0, first), Joined::of(sides.1, second));
    let pairs = aligned_numbers(&one.numbers, &other.numbers, one.comes_after(&other));
    let whole = one.numbers == other.numbers || one.reads_as(&other);
    let fate = match (first.len(), second.len()) {
        (1, 1) if whole => Fate::Kept,
        (1, 1) => Fate::Changed,
        (1, _) => Fate::Split,
        _ => Fate::Merged,
    };
    let all = pieces(&one.text, &one.tokens, &other.text, &other.tokens, &pairs);
    Fared {
        fate,
        moved,
        before: first.clone(),
        after: second.clone(),
        shared: if whole { 1_000 } else { thousandths(pairs.len(), one.numbers.len(), other.numbers.len()) },
        echoes: None,
        texts: cut(all, &other.lengths),
    }
}

/// Paragraphs put together.
pub(super) struct Joined {
    pub(super) text: String,
    pub(super) tokens: Vec<super::Token>,
    pub(super) numbers: Vec<u32>,
    lengths: Vec<usize>,
}

impl Joined {
    /// Whether both have the same letters: tools that take text out of pages put spaces into words ("th e") and take them out.
    fn reads_as(&self, other: &Joined) -> bool {
        let letters = |joined: &'_ Joined| -> Vec<char> {
            joined.tokens.iter().flat_map(|token| token.word.chars()).collect()
        };
        letters(self) == letters(other)
    }

    pub(super) fn of(side: &[Ready<'_>], places: &[u32]) -> Joined {
        let mut joined =
            Joined { text: String::new(), tokens: Vec::new(), numbers: Vec::new(), lengths: Vec::new() };
        for ready in places.iter().filter_map(|at| ready(side, *at)) {
            let from = joined.text.len();
            joined.text.push_str(&ready.paragraph.text);
            joined.lengths.push(ready.paragraph.text.len());
            joined.numbers.extend_from_slice(&ready.numbers);
            joined.tokens.extend(ready.tokens.iter().map(|token| super::Token {
                word: token.word.clone(),
                start: token.start + from,
                end: token.end + from,
            }));
        }
        joined
    }

    /// Which text counts as the second where it is asked what both have in common; by its words alone.
    pub(super) fn comes_after(&self, other: &Joined) -> bool {
        let words =
            |joined: &Joined| joined.tokens.iter().map(|token| token.word.clone()).collect::<Vec<_>>();
        match self.numbers.len().cmp(&other.numbers.len()) {
            std::cmp::Ordering::Equal => self.numbers != other.numbers && words(self) > words(other),
            order => order == std::cmp::Ordering::Greater,
        }
    }
}

/// Pieces cut where paragraphs of the second document end. What was removed stays with what stands before it.
fn cut(all: Vec<Piece>, lengths: &[usize]) -> Vec<Vec<Piece>> {
    let mut texts = vec![Vec::new()];
    let mut left = lengths.iter().copied();
    let mut room = left.next().unwrap_or(0);
    let mut more = lengths.len();
    for Piece { kind, mut text } in all {
        while kind != PieceKind::Removed && text.len() > room && more > 1 {
            let rest = text.split_off(room);
            if let Some(last) = texts.last_mut().filter(|_| !text.is_empty()) {
                last.push(Piece { kind, text });
            }
            texts.push(Vec::new());
            (text, room, more) = (rest, left.next().unwrap_or(0), more - 1);
        }
        if kind != PieceKind::Removed {
            room = room.saturating_sub(text.len());
        }
        if let Some(last) = texts.last_mut() {
            last.push(Piece { kind, text });
        }
    }
    texts
}

/// What only one document has.
fn alone(
    ground: &Ground<'_>,
    groups: &[Group],
    echoes: &(Vec<Option<u32>>, Vec<Option<u32>>),
    turned: bool,
) -> Vec<Fared> {
    let mut all = Vec::new();
    for first in [true, false] {
        let (side, echoes) = if first { (&ground.before, &echoes.0) } else { (&ground.after, &echoes.1) };
        let grouped: std::collections::BTreeSet<u32> = groups
            .iter()
            .flat_map(|group| if first { group.before.iter() } else { group.after.iter() })
            .copied()
            .collect();
        for (at, ready) in (0..).zip(side).filter(|(at, _)| !grouped.contains(at)) {
            let dropped = first != turned;
            let (fate, kind) =
                if dropped { (Fate::Dropped, PieceKind::Removed) } else { (Fate::Added, PieceKind::Added) };
            let (before, after) = if dropped { (vec![at], Vec::new()) } else { (Vec::new(), vec![at]) };
            let text = ready.paragraph.text.clone();
            all.push(Fared {
                fate,
                moved: false,
                before,
                after,
                shared: 0,
                echoes: echoes.get(at as usize).copied().flatten(),
                texts: vec![vec![Piece { kind, text }]],
            });
        }
    }
    all
}

/// In the order of the second document; what was dropped comes behind the line that its neighbour before it in
/// the first document stands in.
fn in_order(mut lines: Vec<Fared>) -> Vec<Fared> {
    let place: std::collections::BTreeMap<u32, u32> = lines
        .iter()
        .filter_map(|line| Some((line.after.first()?, &line.before)))
        .flat_map(|(after, before)| before.iter().map(|one| (*one, *after)))
        .collect();
    lines.sort_by_key(|line| match (line.after.first(), line.before.first()) {
        (Some(after), _) => (i64::from(*after), 0, 0),
        (None, Some(before)) => {
            let behind = place.range(..before).next_back().map_or(-1, |(_, after)| i64::from(*after));
            (behind, 1, *before)
        }
        (None, None) => (i64::MAX, 1, 0),
    });
    lines
}

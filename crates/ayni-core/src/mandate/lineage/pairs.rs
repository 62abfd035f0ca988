//! Two documents made ready for comparing: words as numbers, and the pairs of neighbouring words of each
//! paragraph with what a pair weighs.

use std::collections::BTreeSet;
use std::collections::HashMap;

use ayni_model::mandate::{Document, Paragraph, ParagraphKind, Part};
use foldhash::fast::FixedState;

use super::tokens::{Token, tokens};

/// A pair that stands in more paragraphs than this makes none of them a candidate; it still weighs.
const COMMON: usize = 128;

/// Candidates of a paragraph that are looked at closely.
const CLOSE: usize = 8;

/// The words of an opening that may name the document it speaks of.
const OPENING: usize = 9;

/// A paragraph made ready.
pub(super) struct Ready<'d> {
    pub(super) paragraph: &'d Paragraph,
    pub(super) tokens: Vec<Token>,
    pub(super) numbers: Vec<u32>,
    /// Its pairs by number, each once, rising.
    pub(super) pairs: Vec<u32>,
    /// Its pairs by number, in the order of their first words.
    pub(super) in_place: Vec<u32>,
    /// What its pairs weigh together.
    pub(super) weight: u64,
    /// The resolution that it opens with, and all that it names.
    opening: Option<String>,
    named: BTreeSet<String>,
}

impl Ready<'_> {
    pub(super) fn is_heading(&self) -> bool {
        self.paragraph.kind == ParagraphKind::Heading || self.paragraph.part == Part::Front
    }

    /// Whether this one and the other can be one paragraph at all: no heading with a text, and no two that open
    /// with different resolutions of which neither knows the other's.
    pub(super) fn may_be(&self, other: &Ready<'_>) -> bool {
        let apart = match (&self.opening, &other.opening) {
            (Some(one), Some(two)) => !other.named.contains(one) && !self.named.contains(two),
            _ => false,
        };
        self.is_heading() == other.is_heading() && !apart
    }
}

/// Both documents.
pub(super) struct Ground<'d> {
    pub(super) before: Vec<Ready<'d>>,
    pub(super) after: Vec<Ready<'d>>,
    /// What a pair weighs, by number: more, the fewer paragraphs have it.
    weights: Vec<u64>,
    /// Where a pair stands: paragraphs of the first, then of the second, by number of the pair.
    places: Vec<(Vec<u32>, Vec<u32>)>,
}

impl<'d> Ground<'d> {
    pub(super) fn new(before: &'d Document, after: &'d Document) -> Ground<'d> {
        let mut words: HashMap<String, u32, FixedState> = HashMap::default();
        let mut ready = |document: &'d Document| -> Vec<Ready<'d>> {
            document.paragraphs.iter().map(|paragraph| one(paragraph, &mut words)).collect()
        };
        let mut ground =
            Ground { before: ready(before), after: ready(after), weights: Vec::new(), places: Vec::new() };
        ground.number();
        ground.weigh();
        ground
    }

    /// Numbers the pairs and notes where they stand.
    fn number(&mut self) {
        let mut known: HashMap<(u32, u32), u32, FixedState> = HashMap::default();
        for first in [true, false] {
            let side = if first { &mut self.before } else { &mut self.after };
            for (at, ready) in side.iter_mut().enumerate() {
                let at = u32::try_from(at).unwrap_or(u32::MAX);
                // The last word makes a pair with the end, so that a single word has one, too.
                let next = ready.numbers.iter().copied().skip(1).chain([u32::MAX]);
                let mut pairs = Vec::with_capacity(ready.numbers.len());
                for pair in ready.numbers.iter().copied().zip(next) {
                    let new = u32::try_from(known.len()).unwrap_or(u32::MAX);
                    let number = *known.entry(pair).or_insert(new);
                    if number == new {
                        self.places.push((Vec::new(), Vec::new()));
                    }
                    pairs.push(number);
                }
                ready.in_place = pairs.clone();
                pairs.sort_unstable();
                pairs.dedup();
                for pair in &pairs {
                    if let Some(places) = self.places.get_mut(*pair as usize) {
                        if first { places.0.push(at) } else { places.1.push(at) }
                    }
                }
                ready.pairs = pairs;
            }
        }
    }

    fn weigh(&mut self) {
        let all = self.before.len() + self.after.len();
        let weight = |(before, after): &(Vec<u32>, Vec<u32>)| {
            let ratio = all / (before.len() + after.len()).max(1);
            u64::from(ratio.max(1).ilog2()) + 1
        };
        self.weights = self.places.iter().map(weight).collect();
        for ready in self.before.iter_mut().chain(&mut self.after) {
            let weights = &self.weights;
            ready.weight =
                ready.pairs.iter().map(|pair| weights.get(*pair as usize).copied().unwrap_or(0)).sum();
        }
    }

    /// What the pairs weigh that two paragraphs have in common.
    pub(super) fn common(&self, one: &[u32], other: &[u32]) -> u64 {
        let (mut i, mut j, mut sum) = (0, 0, 0);
        while let (Some(a), Some(b)) = (one.get(i), other.get(j)) {
            match a.cmp(b) {
                std::cmp::Ordering::Less => i += 1,
                std::cmp::Ordering::Greater => j += 1,
                std::cmp::Ordering::Equal => {
                    sum += self.weights.get(*a as usize).copied().unwrap_or(0);
                    (i, j) = (i + 1, j + 1);
                }
            }
        }
        sum
    }

    /// What some pairs weigh.
    pub(super) fn weight(&self, pairs: &[u32]) -> u64 {
        pairs.iter().map(|pair| self.weights.get(*pair as usize).copied().unwrap_or(0)).sum()
    }

    /// Paragraphs that have rare pairs in common, closest first by each side: places in the first and the second.
    pub(super) fn candidates(&self) -> BTreeSet<(u32, u32)> {
        let mut all = BTreeSet::new();
        for first in [true, false] {
            let (side, others) =
                if first { (&self.before, &self.after) } else { (&self.after, &self.before) };
            let mut sums = vec![0_u64; others.len()];
            for (at, ready) in side.iter().enumerate() {
                let mut touched = Vec::new();
                for pair in &ready.pairs {
                    let Some((before, after)) = self.places.get(*pair as usize) else { continue };
                    if before.len() + after.len() > COMMON {
                        continue;
                    }
                    let weight = self.weights.get(*pair as usize).copied().unwrap_or(0);
                    for other in if first { after } else { before } {
                        if let Some(sum) = sums.get_mut(*other as usize) {
                            if *sum == 0 {
                                touched.push(*other);
                            }
                            *sum += weight;
                        }
                    }
                }
                let mut close: Vec<(u64, u32)> = touched
                    .iter()
                    .map(|other| (sums.get(*other as usize).copied().unwrap_or(0), *other))
                    .collect();
                close.sort_unstable_by_key(|(sum, other)| (std::cmp::Reverse(*sum), *other));
                let at = u32::try_from(at).unwrap_or(u32::MAX);
                all.extend(
                    close
                        .iter()
                        .take(CLOSE)
                        .map(|(_, other)| if first { (at, *other) } else { (*other, at) }),
                );
                for other in touched {
                    if let Some(sum) = sums.get_mut(other as usize) {
                        *sum = 0;
                    }
                }
            }
        }
        all
    }
}

fn one<'d>(paragraph: &'d Paragraph, words: &mut HashMap<String, u32, FixedState>) -> Ready<'d> {
    let tokens = tokens(&paragraph.text);
    let numbers = tokens
        .iter()
        .map(|token| match words.get(&token.word) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(words.len()).unwrap_or(u32::MAX);
                words.insert(token.word.clone(), number);
                number
            }
        })
        .collect();
    let (opening, named) = resolutions(&paragraph.text, &tokens);
    Ready { paragraph, tokens, numbers, pairs: Vec::new(), in_place: Vec::new(), weight: 0, opening, named }
}

/// The resolutions that a text names as `64/222`: the one that it opens with, and all.
pub(super) fn resolutions(text: &str, tokens: &[Token]) -> (Option<String>, BTreeSet<String>) {
    let (mut opening, mut all) = (None, BTreeSet::new());
    for (at, pair) in tokens.windows(2).enumerate() {
        let [session, number] = pair else { continue };
        let digits =
            |token: &Token| token.word.len() <= 4 && token.word.bytes().all(|byte| byte.is_ascii_digit());
        if digits(session) && digits(number) && text.get(session.end..number.start) == Some("/") {
            let symbol = format!("{}/{}", session.word, number.word);
            if at < OPENING && opening.is_none() {
                opening = Some(symbol.clone());
            }
            all.insert(symbol);
        }
    }
    (opening, all)
}

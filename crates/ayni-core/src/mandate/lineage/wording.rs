//! Where a wording has stood before: an index of the words and neighbouring words of many paragraphs.

use std::collections::HashMap;

use ayni_model::lineage::Piece;
use foldhash::fast::FixedState;

use super::tokens::tokens;
use super::words::{aligned, aligned_numbers, pieces};

/// A word in more paragraphs than this leads to none of them; the pairs that it makes with others do.
const COMMON: u32 = 4_096;

/// Places that are looked at closely.
const CLOSE: usize = 256;

/// A passage has at least so many thousandths of the words that are sought, in order.
const LEAST: u32 = 500;

/// Words between two runs of a passage; what is further apart is no passage.
const APART: usize = 25;

/// Where a paragraph stands: the numbers that whoever made the index gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wording {
    /// Its document.
    pub document: i64,
    /// Its place there.
    pub paragraph: u32,
}

/// A paragraph in which a wording was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which.
    pub at: Wording,
    /// How many thousandths of the words sought stand there, in order.
    pub shared: u32,
    /// Whether they stand there one after the other, word for word.
    pub whole: bool,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// The paragraphs, closest first; of equals the first added.
    pub found: Vec<Found>,
    /// How many have the wording word for word.
    pub whole: usize,
}

/// Paragraphs by their words.
#[derive(Debug, Default)]
pub struct Wordings {
    words: HashMap<String, u32, FixedState>,
    /// The words of all paragraphs, one after the other, and where each paragraph ends.
    numbers: Vec<u32>,
    places: Vec<(Wording, usize)>,
    /// Keys, rising, and where the places of each end.
    keys: Vec<(u64, u32)>,
    posts: Vec<u32>,
}

impl Wordings {
    /// An index over paragraphs with their texts, in the order in which equals are to be found.
    pub fn new<'t>(paragraphs: impl IntoIterator<Item = (Wording, &'t str)>) -> Wordings {
        let mut index = Wordings::default();
        let mut counts: Vec<u32> = Vec::new();
        for (at, text) in paragraphs {
            let from = index.numbers.len();
            for token in tokens(text) {
                let new = u32::try_from(index.words.len()).unwrap_or(u32::MAX);
                let number = *index.words.entry(token.word).or_insert(new);
                if number == new {
                    counts.push(0);
                }
                index.numbers.push(number);
            }
            let mut own: Vec<u32> = index.numbers.get(from..).unwrap_or_default().to_vec();
            own.sort_unstable();
            own.dedup();
            for word in own {
                if let Some(count) = counts.get_mut(word as usize) {
                    *count += 1;
                }
            }
            index.places.push((at, index.numbers.len()));
        }
        index.post(&counts);
        index
    }

    fn post(&mut self, counts: &[u32]) {
        let mut all: Vec<(u64, u32)> = Vec::with_capacity(2 * self.numbers.len());
        for at in 0..self.places.len() {
            let post = u32::try_from(at).unwrap_or(u32::MAX);
            let words = self.words_of(at);
            all.extend(words.windows(2).filter_map(|pair| Some((key(*pair.first()?, *pair.get(1)?), post))));
            let rare = |word: &&u32| counts.get(**word as usize).is_some_and(|count| *count <= COMMON);
            all.extend(words.iter().filter(rare).map(|word| (key(*word, u32::MAX), post)));
        }
        all.sort_unstable();
        all.dedup();
        for (key, post) in all {
            self.posts.push(post);
            let end = u32::try_from(self.posts.len()).unwrap_or(u32::MAX);
            match self.keys.last_mut().filter(|(last, _)| *last == key) {
                Some((_, last)) => *last = end,
                None => self.keys.push((key, end)),
            }
        }
    }

    /// How many paragraphs it holds.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    fn words_of(&self, at: usize) -> &[u32] {
        let from = at.checked_sub(1).and_then(|before| self.places.get(before)).map_or(0, |(_, end)| *end);
        let to = self.places.get(at).map_or(from, |(_, end)| *end);
        self.numbers.get(from..to).unwrap_or_default()
    }

    fn posts_of(&self, key: u64) -> &[u32] {
        let Ok(at) = self.keys.binary_search_by_key(&key, |(key, _)| *key) else { return &[] };
        let from = at.checked_sub(1).and_then(|before| self.keys.get(before)).map_or(0, |(_, end)| *end);
        let to = self.keys.get(at).map_or(from, |(_, end)| *end);
        self.posts.get(from as usize..to as usize).unwrap_or_default()
    }

    /// The paragraphs that have a wording, word for word or nearly, at most `most`; `within` says which count.
    pub fn find(&self, wording: &str, most: usize, within: impl Fn(Wording) -> bool) -> Findings {
        // A word that no paragraph has is a number that none has.
        let sought: Vec<u32> = tokens(wording)
            .iter()
            .map(|token| self.words.get(&token.word).copied().unwrap_or(u32::MAX - 1))
            .collect();
        let keys: Vec<u64> = match sought.as_slice() {
            [one] => vec![key(*one, u32::MAX)],
            more => more.windows(2).filter_map(|pair| Some(key(*pair.first()?, *pair.get(1)?))).collect(),
        };
        let whole = self.whole(&sought, &keys, &within);
        let mut close = self.close(&sought, &keys, &within);
        for at in whole.iter().take(most.max(CLOSE)) {
            if !close.contains(at) {
                close.push(*at);
            }
        }
        let mut found: Vec<(Found, u32)> = close
            .into_iter()
            .filter_map(|at| Some((self.looked_at(&sought, at, whole.binary_search(&at).is_ok())?, at)))
            .collect();
        found.sort_by_key(|(found, at)| (!found.whole, std::cmp::Reverse(found.shared), *at));
        Findings { found: found.into_iter().take(most).map(|(found, _)| found).collect(), whole: whole.len() }
    }

    /// Those that have it word for word, in their order.
    fn whole(&self, sought: &[u32], keys: &[u64], within: &impl Fn(Wording) -> bool) -> Vec<u32> {
        let mut lists: Vec<&[u32]> = keys.iter().map(|key| self.posts_of(*key)).collect();
        lists.sort_by_key(|list| list.len());
        let Some((rarest, others)) = lists.split_first() else { return Vec::new() };
        rarest
            .iter()
            .filter(|at| others.iter().take(4).all(|list| list.binary_search(at).is_ok()))
            .filter(|at| self.places.get(**at as usize).is_some_and(|(at, _)| within(*at)))
            .filter(|at| self.words_of(**at as usize).windows(sought.len()).any(|run| run == sought))
            .copied()
            .collect()
    }

    /// Those that have most of its rare words and pairs.
    fn close(&self, sought: &[u32], keys: &[u64], within: &impl Fn(Wording) -> bool) -> Vec<u32> {
        let mut all: Vec<u64> = keys.to_vec();
        all.extend(sought.iter().map(|word| key(*word, u32::MAX)));
        all.sort_unstable();
        all.dedup();
        let mut weights: HashMap<u32, u32, FixedState> = HashMap::default();
        for key in all {
            let posts = self.posts_of(key);
            let Ok(count @ 1..=COMMON) = u32::try_from(posts.len()) else { continue };
            let weight = 1 + (COMMON / count).max(1).ilog2();
            for post in posts {
                *weights.entry(*post).or_default() += weight;
            }
        }
        #[expect(clippy::iter_over_hash_type, reason = "put in order at once")]
        let mut close: Vec<(std::cmp::Reverse<u32>, u32)> = {
            let mut close = Vec::with_capacity(weights.len());
            for (post, weight) in weights {
                close.push((std::cmp::Reverse(weight), post));
            }
            close
        };
        close.sort_unstable();
        let counts = |post: &u32| self.places.get(*post as usize).is_some_and(|(at, _)| within(*at));
        close.into_iter().map(|(_, post)| post).filter(counts).take(CLOSE).collect()
    }

    fn looked_at(&self, sought: &[u32], at: u32, whole: bool) -> Option<Found> {
        let place = self.places.get(at as usize)?.0;
        if whole {
            return Some(Found { at: place, shared: 1_000, whole });
        }
        let words = self.words_of(at as usize);
        let pairs = passage(aligned_numbers(sought, words, sought.len() > words.len()));
        let shared = u32::try_from(1_000 * pairs.len() / sought.len().max(1)).unwrap_or(1_000);
        // All words, but not one after the other, are not all.
        let shared = shared.min(999);
        (shared >= LEAST).then_some(Found { at: place, shared, whole })
    }
}

fn key(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

/// Of words that two texts have in common, those that stand near one another in the second: the run of runs that
/// has most.
fn passage(pairs: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let mut best: (usize, usize) = (0, 0);
    let mut from = 0;
    for at in 0..pairs.len() {
        let apart = |at: usize| match (at.checked_sub(1).and_then(|last| pairs.get(last)), pairs.get(at)) {
            (Some(last), Some(this)) => this.1 - last.1 > APART,
            _ => false,
        };
        if apart(at) {
            from = at;
        }
        if at + 1 - from > best.1 - best.0 {
            best = (from, at + 1);
        }
    }
    pairs.get(best.0..best.1).map(<[_]>::to_vec).unwrap_or_default()
}

/// A wording in a paragraph: what stands before it, the wording with what is other there, and what comes after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The text before.
    pub before: String,
    /// From the wording sought to the one that stands there.
    pub pieces: Vec<Piece>,
    /// The text after.
    pub after: String,
}

/// The passage of a text that a wording stands in; nothing where no word of it does.
pub fn passage_of(wording: &str, text: &str) -> Option<Passage> {
    let (sought, words) = (tokens(wording), tokens(text));
    let first_whole = (0..words.len().saturating_sub(sought.len().saturating_sub(1))).find(|from| {
        sought.iter().zip(words.get(*from..).unwrap_or_default()).all(|(a, b)| a.word == b.word)
    });
    let pairs = match first_whole.filter(|_| !sought.is_empty()) {
        Some(from) => (0..sought.len()).map(|step| (step, from + step)).collect(),
        None => passage(aligned(&sought, &words)),
    };
    let (first, last) = (pairs.first()?.1, pairs.last()?.1);
    let start = words.get(first)?.start;
    let end = words.get(last)?.end;
    let inside = words.get(first..=last)?;
    let shifted: Vec<super::Token> = inside
        .iter()
        .map(|token| super::Token {
            word: token.word.clone(),
            start: token.start - start,
            end: token.end - start,
        })
        .collect();
    let near: Vec<(usize, usize)> = pairs.iter().map(|(a, b)| (*a, b - first)).collect();
    Some(Passage {
        before: text.get(..start)?.to_owned(),
        pieces: pieces(wording, &sought, text.get(start..end)?, &shifted, &near),
        after: text.get(end..)?.to_owned(),
    })
}

//! Answers in order. All numbers are whole, so that every machine finds the same order.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::meaning::{self, Meanings};
use super::question::{Question, Term, Why};

/// How many words a record of middling length has.
const MIDDLING: u64 = 80;

/// The posting lists of the tokens that are asked for: records by number, ascending, each with its impact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// How many records there are in all.
    pub records: u32,
    /// The list of each token; a token that no record has may be left out.
    pub lists: BTreeMap<String, Vec<(u32, u8)>>,
    /// Lists that many questions need, looked into where the others have none.
    pub often: Arc<BTreeMap<String, Vec<(u32, u8)>>>,
    /// What a model makes of records, where the node has one.
    pub meanings: Arc<Meanings>,
}

impl Lists {
    /// The list of a token.
    fn of(&self, token: &str) -> &[(u32, u8)] {
        self.lists.get(token).or_else(|| self.often.get(token)).map(Vec::as_slice).unwrap_or_default()
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The record's number.
    pub number: u32,
    /// How well it answers. Scores of one question compare with each other and with nothing else.
    pub score: u64,
    /// Why it is here, what counts most first; with the share of the score in thousandths.
    pub reasons: Vec<(Why, u16)>,
}

/// The answers to a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The best.
    pub hits: Vec<Hit>,
    /// Every record that answers, ascending by number.
    pub all: Vec<u32>,
}

/// How much a token tells that `count` of `records` records have: the binary logarithm of how rare it is, in 256ths.
pub fn rarity(records: u32, count: u32) -> u32 {
    let (records, count) = (u64::from(records), u64::from(count));
    log2((2 * records + 2) * 256 / (2 * count + 1) + 256) - 8 * 256
}

/// The binary logarithm of a number above 0 in 256ths, rounded down.
fn log2(number: u64) -> u32 {
    let whole = number.max(1).ilog2();
    // The number as 1.x in 2^-32, squared again and again: each time it passes 2 gives a binary digit.
    let mut part = if whole >= 32 { number >> (whole - 32) } else { number.max(1) << (32 - whole) };
    let mut digits = 0;
    for _ in 0..8 {
        part = u64::try_from((u128::from(part) * u128::from(part)) >> 32).unwrap_or(u64::MAX);
        digits <<= 1;
        if part >> 33 > 0 {
            part >>= 1;
            digits |= 1;
        }
    }
    whole * 256 + digits
}

/// What a token does for a record that has it with this strength (in thousandths of an occurrence) among so many
/// words: more of it helps less and less, and long texts have more of everything. 1 to 220.
pub fn impact(strength: u32, length: u32) -> u8 {
    let strength = u64::from(strength);
    // Half of what a text is longer or shorter than a middling one counts.
    let damp = 1_200 * (MIDDLING + u64::from(length)) / (2 * MIDDLING);
    u8::try_from((strength * 220 / (strength + damp).max(1)).clamp(1, 220)).unwrap_or(220)
}

/// The best `most` answers to a question.
pub fn rank(question: &Question, lists: &Lists, most: usize) -> Found {
    let list = |token: &str| lists.of(token);
    let last =
        question.tokens().iter().filter_map(|token| list(token).last()).map(|(number, _)| *number).max();
    let meant = question.meaning.as_ref().filter(|_| !question.all);
    let last = last.max(meant.and_then(|_| lists.meanings.last()));
    let size = last.map_or(0, |last| last as usize + 1);
    let allowed = allowed(question, lists, size);
    let may = |number: u32| match &allowed {
        Some(allowed) => allowed.get(number as usize).copied().unwrap_or(false),
        None => true,
    };
    let mut scores = vec![0_u64; size];
    let worth = |term: &Term, count: usize| {
        u64::from(term.weight) * u64::from(rarity(lists.records, u32::try_from(count).unwrap_or(u32::MAX)))
    };
    for term in &question.terms {
        let list = list(&term.token);
        let worth = worth(term, list.len());
        for (number, impact) in list {
            if let Some(score) = scores.get_mut(*number as usize) {
                *score += worth * u64::from(*impact);
            }
        }
    }
    if question.all {
        for number in question.must.first().into_iter().flatten().flat_map(|token| list(token)) {
            scores.get_mut(number.0 as usize).into_iter().for_each(|score| *score = 1);
        }
    }
    let mut gains: BTreeMap<u32, (u64, bool)> = BTreeMap::new();
    if let Some(meant) = meant {
        let scored = (0..).zip(&scores).filter(|(number, score)| **score > 0 && may(*number));
        let best = scored.map(|(_, score)| *score).max().unwrap_or_default();
        for (number, near) in lists.meanings.nearest(&meant.vector, may) {
            if let Some(score) = scores.get_mut(number as usize) {
                let gain = meaning::gain(best, near);
                gains.insert(number, (gain, *score == 0));
                *score = score.saturating_add(gain);
            }
        }
    }
    let all: Vec<u32> =
        (0..).zip(&scores).filter(|(number, score)| **score > 0 && may(*number)).map(|(at, _)| at).collect();
    for term in &question.near {
        let list = list(&term.token);
        let worth = worth(term, list.len());
        for (number, impact) in list {
            if let Some(score) = scores.get_mut(*number as usize).filter(|score| **score > 0) {
                *score += worth * u64::from(*impact);
            }
        }
    }
    let score = |number: &u32| scores.get(*number as usize).copied().unwrap_or_default();
    let mut best = all.clone();
    // Numbers rise with time. Where nothing else decides, the newest is what who looks around wants.
    let order =
        |a: &u32, b: &u32| score(b).cmp(&score(a)).then(if question.all { b.cmp(a) } else { a.cmp(b) });
    if best.len() > most {
        best.select_nth_unstable_by(most, order);
        best.truncate(most);
    }
    best.sort_by(order);
    let hits = best.into_iter().map(|number| {
        let score = score(&number);
        let gained = gains.get(&number).copied();
        Hit { number, score, reasons: reasons(question, lists, (number, score), gained) }
    });
    Found { hits: hits.collect(), all }
}

/// Which records meet what must be met; `None` where nothing must.
fn allowed(question: &Question, lists: &Lists, size: usize) -> Option<Vec<bool>> {
    let mut groups = question.must.iter();
    let mark = |group: &Vec<String>| {
        let mut marks = vec![false; size];
        for (number, _) in group.iter().flat_map(|token| lists.of(token)) {
            marks.get_mut(*number as usize).into_iter().for_each(|mark| *mark = true);
        }
        marks
    };
    let mut marks = mark(groups.next()?);
    for group in groups {
        marks.iter_mut().zip(mark(group)).for_each(|(mark, also)| *mark &= also);
    }
    Some(marks)
}

/// Why a record is an answer: the reasons of its terms, and how much nearness in meaning adds; what counts most first, at
/// most six. What a model alone has found says so first.
fn reasons(
    question: &Question,
    lists: &Lists,
    (number, score): (u32, u64),
    gained: Option<(u64, bool)>,
) -> Vec<(Why, u16)> {
    let mut sums: BTreeMap<usize, u64> = BTreeMap::new();
    for term in question.terms.iter().chain(&question.near) {
        let list = lists.of(&term.token);
        let Ok(at) = list.binary_search_by_key(&number, |(number, _)| *number) else { continue };
        let impact = list.get(at).map_or(0, |(_, impact)| *impact);
        let rarity = rarity(lists.records, u32::try_from(list.len()).unwrap_or(u32::MAX));
        *sums.entry(term.why).or_default() += u64::from(term.weight) * u64::from(rarity) * u64::from(impact);
    }
    let share = |sum: u64| u16::try_from(u128::from(sum) * 1_000 / u128::from(score.max(1))).unwrap_or(1_000);
    let mut all: Vec<(Why, u16)> = sums
        .into_iter()
        .filter_map(|(why, sum)| Some((question.whys.get(why)?.clone(), share(sum))))
        .collect();
    let meant = question.meaning.as_ref().zip(gained);
    let meant =
        meant.map(|(meant, (gain, alone))| (Why::Meaning { model: meant.model.clone(), alone }, share(gain)));
    if let Some((meant, share)) = meant.clone() {
        all.push((meant, share));
    }
    all.sort_by(|(a, first), (b, second)| second.cmp(first).then_with(|| a.cmp(b)));
    all.truncate(6);
    if let Some(meant) = meant
        && !all.contains(&meant)
    {
        // What has moved an answer is never left unsaid.
        all.pop();
        all.push(meant);
    }
    if let Some(at) = all.iter().position(|(why, _)| matches!(why, Why::Meaning { alone: true, .. })) {
        all.swap(0, at);
    }
    all
}

/// How many of the answers have each token that begins with one of these, the commonest first.
pub fn count(found: &Found, lists: &BTreeMap<String, Vec<(u32, u8)>>, begins: &[&str]) -> Vec<(String, u32)> {
    let size = found.all.last().map_or(0, |last| *last as usize + 1);
    let mut marks = vec![false; size];
    for number in &found.all {
        marks.get_mut(*number as usize).into_iter().for_each(|mark| *mark = true);
    }
    let mut counts: Vec<(String, u32)> = lists
        .iter()
        .filter(|(token, _)| begins.iter().any(|start| token.starts_with(start)))
        .map(|(token, list)| {
            let has = list.iter().filter(|(number, _)| marks.get(*number as usize).copied().unwrap_or(false));
            (token.clone(), u32::try_from(has.count()).unwrap_or(u32::MAX))
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    counts.sort_by(|(a, first), (b, second)| second.cmp(first).then_with(|| a.cmp(b)));
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_are_those_of_the_table() {
        for (number, log) in
            [(1, 0), (2, 256), (3, 405), (10, 850), (256, 2048), (1 << 40, 10_240), (u64::MAX, 16_383)]
        {
            assert_eq!(log2(number), log, "{number}");
        }
    }

    #[test]
    fn rare_tokens_tell_more_and_none_tells_less_than_nothing() {
        let all: Vec<u32> =
            [1, 2, 10, 100, 1_000, 10_000].iter().map(|count| rarity(10_000, *count)).collect();
        assert!(all.windows(2).all(|pair| pair[0] > pair[1]), "{all:?}");
        assert!(all[5] > 0);
        assert!(rarity(0, 0) > 0);
        assert!(rarity(u32::MAX, 1) > rarity(1_000, 1));
    }

    #[test]
    fn impact_grows_with_strength_and_falls_with_length() {
        assert!(impact(1_000, 20) > impact(1_000, 400));
        assert!(impact(3_000, 80) > impact(1_000, 80));
        assert_eq!(impact(u32::MAX, 0), 219);
        assert_eq!(impact(0, u32::MAX), 1);
    }

    fn question(terms: &[(&str, u32)], must: &[&[&str]]) -> Question {
        Question {
            terms: terms
                .iter()
                .enumerate()
                .map(|(why, (token, weight))| Term { token: (*token).to_owned(), weight: *weight, why })
                .collect(),
            whys: terms
                .iter()
                .map(|(token, _)| Why::Word { said: (*token).to_owned(), across: false })
                .collect(),
            must: must.iter().map(|group| group.iter().map(|token| (*token).to_owned()).collect()).collect(),
            ..Question::default()
        }
    }

    fn lists(all: &[(&str, &[u32])]) -> Lists {
        Lists {
            records: 10,
            lists: all
                .iter()
                .map(|(token, list)| {
                    ((*token).to_owned(), list.iter().map(|number| (*number, 100)).collect())
                })
                .collect(),
            ..Lists::default()
        }
    }

    #[test]
    fn more_terms_rank_higher_and_what_must_be_met_is() {
        let lists =
            lists(&[("w:a", &[1, 2, 3]), ("w:b", &[2, 5]), ("k:need", &[1, 2]), ("k:offer", &[3, 5, 9])]);
        let both = question(&[("w:a", 1_000), ("w:b", 1_000)], &[]);
        let found = rank(&both, &lists, 10);
        assert_eq!(found.all, [1, 2, 3, 5]);
        assert_eq!(found.hits.iter().map(|hit| hit.number).collect::<Vec<_>>(), [2, 5, 1, 3]);
        assert_eq!(found.hits[0].reasons.len(), 2);
        assert_eq!(found.hits[1].reasons, [(Why::Word { said: "w:b".to_owned(), across: false }, 1_000)]);
        let offers = question(&[("w:a", 1_000), ("w:b", 1_000)], &[&["k:offer"]]);
        assert_eq!(rank(&offers, &lists, 10).all, [3, 5]);
        let either = question(&[("w:a", 1_000)], &[&["k:offer", "k:need"], &["w:b"]]);
        assert_eq!(rank(&either, &lists, 1).all, [2]);
        let bare = Question { all: true, ..question(&[], &[&["k:offer"]]) };
        let newest: Vec<u32> = rank(&bare, &lists, 2).hits.iter().map(|hit| hit.number).collect();
        assert_eq!(newest, [9, 5]);
        assert_eq!(rank(&bare, &lists, 2).all, [3, 5, 9]);
        assert_eq!(rank(&question(&[], &[&["k:offer"]]), &lists, 2), Found::default(), "nothing was asked");
        let often = Lists {
            often: Arc::new(lists.lists.clone()),
            lists: BTreeMap::new(),
            records: 10,
            ..Lists::default()
        };
        assert_eq!(rank(&both, &often, 10), found);
        let counts = count(&found, &lists.lists, &["k:"]);
        assert_eq!(counts.len(), 2);
        assert_eq!(counts.iter().find(|(token, _)| token == "k:need"), Some(&("k:need".to_owned(), 2)));
        assert_eq!(rank(&Question::default(), &lists, 5), Found::default());
    }
}

//! Nearness in meaning, by a model that a node may add as a local file. Everything works without.
//!
//! A static model has a row of numbers for each token of its vocabulary. A text's vector is the sum of the rows of its
//! tokens, each as much as the model lets it count, brought to parts of -127 to 127. All of it is whole numbers: the sum
//! is the same in whatever order it is made, and every machine finds the same answers in the same order.
//!
//! A model adds the answers that are nearest to a question, and moves answers up by a bounded part of the best one's
//! score. Each that it moved says so ([`super::Why::Meaning`]), and so does each that nothing else has found.

use ayni_model::exchange::MeaningTable;

use super::entry::Entry;

/// What is told of nearness: one of two texts that say the same.
pub const SAME: u32 = 10_000;

/// Texts that are less near than this count as having nothing to do with each other.
pub const FLOOR: u32 = 4_000;

/// How many of the nearest records a model speaks of in answer to one question.
pub const NEAREST: usize = 100;

/// What of the best answer's score the nearest text can gain, in thousandths.
pub const PART: u64 = 300;

/// Tokens of a text that are looked at, as those who make such models have it.
const TOKENS: usize = 512;

/// Letters of a text that are looked at.
const LETTERS: usize = 4_000;

/// The vector of a text, of the tokens that it is made of; `None` where the model knows none of them.
pub fn pooled(table: &MeaningTable, tokens: &[u32]) -> Option<Vec<i8>> {
    let mut sum = vec![0_i64; table.size];
    for token in tokens.iter().take(TOKENS) {
        let weight = i64::from(table.weight(*token));
        // At most 2^15 x 2^31 x 512 tokens, which fits.
        sum.iter_mut().zip(table.row(*token)?).for_each(|(sum, part)| *sum += weight * i64::from(*part));
    }
    direction(&sum)
}

/// Where numbers point, in parts of -127 to 127, the largest of which is one of these; halves go away from 0. `None` of
/// what points nowhere.
pub fn direction(sum: &[i64]) -> Option<Vec<i8>> {
    let most = sum.iter().map(|part| part.unsigned_abs()).max().filter(|most| *most > 0)?;
    let part = |part: &i64| {
        let size = (u128::from(part.unsigned_abs()) * 254 + u128::from(most)) / (2 * u128::from(most));
        let size = i8::try_from(size).unwrap_or(i8::MAX);
        if *part < 0 { -size } else { size }
    };
    Some(sum.iter().map(part).collect())
}

/// What a model is given to read of a record: its title and texts, as the lists have them.
pub fn told(entry: &Entry) -> String {
    let texts = std::iter::once(&entry.title).chain(&entry.texts).flat_map(|text| text.iter());
    let mut all = String::new();
    for (_, text) in texts {
        if !all.is_empty() {
            all.push('\n');
        }
        all.push_str(text);
    }
    shortened(&all).to_owned()
}

/// The beginning of a text, as much of it as a model is given.
pub fn shortened(text: &str) -> &str {
    text.char_indices().nth(LETTERS).map_or(text, |(end, _)| text.get(..end).unwrap_or(text))
}

/// How near two vectors are: 10,000 where they point the same way, 0 where they point apart.
pub fn nearness(a: &[i8], b: &[i8]) -> u32 {
    let (a, b) = (wide(a), wide(b));
    near(product(&a, &b), length(&a), length(&b))
}

/// The parts in 16 bits: processors multiply eight of these and add them up in pairs at once, and none of 8 bits.
fn wide(vector: &[i8]) -> Vec<i16> {
    vector.iter().map(|part| i16::from(*part)).collect()
}

/// The length of a vector in 256ths, rounded down.
fn length(vector: &[i16]) -> u32 {
    let square = u64::from(product(vector, vector).unsigned_abs()) << 16;
    u32::try_from(square.isqrt()).unwrap_or(u32::MAX)
}

fn near(product: i32, one: u32, other: u32) -> u32 {
    let lengths = u64::from(one) * u64::from(other);
    if product <= 0 || lengths == 0 {
        return 0;
    }
    let share = (u64::from(product.unsigned_abs()) << 16) * u64::from(SAME) / lengths;
    u32::try_from(share).unwrap_or(SAME).min(SAME)
}

fn product(a: &[i16], b: &[i16]) -> i32 {
    // A vector has 1,024 parts at most: 1,024 x 127 x 127 fits. Arithmetic that wraps is done many parts at once.
    a.iter().zip(b).fold(0_i32, |sum, (a, b)| sum.wrapping_add(i32::from(*a).wrapping_mul(i32::from(*b))))
}

/// The vectors of records, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meanings {
    size: usize,
    numbers: Vec<u32>,
    lengths: Vec<u32>,
    parts: Vec<i16>,
}

impl Meanings {
    /// Puts in a record's vector, in the place of one that it had. Vectors of another size than the first are left out.
    pub fn put(&mut self, number: u32, vector: &[i8]) {
        if self.numbers.is_empty() {
            self.size = vector.len();
        }
        if vector.is_empty() || vector.len() != self.size {
            return;
        }
        // Numbers rise with time: nearly always it comes last.
        let at = match self.numbers.last() {
            Some(last) if *last >= number => self.numbers.binary_search(&number),
            _ => Err(self.numbers.len()),
        };
        let vector = wide(vector);
        let (at, old) = at.map_or_else(|at| (at, 0), |at| (at, self.size));
        let start = at * self.size;
        self.parts.splice(start..start + old, vector.iter().copied());
        if old == 0 {
            self.numbers.insert(at, number);
            self.lengths.insert(at, length(&vector));
        } else if let Some(known) = self.lengths.get_mut(at) {
            *known = length(&vector);
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// The highest number.
    pub(super) fn last(&self) -> Option<u32> {
        self.numbers.last().copied()
    }

    /// The records that are nearest to a vector, of those that may be shown, with how near each is: the nearest first, of
    /// equals the one with the lower number.
    pub fn nearest(&self, to: &[i8], may: impl Fn(u32) -> bool) -> Vec<(u32, u32)> {
        if self.size == 0 || to.len() != self.size {
            return Vec::new();
        }
        let to = wide(to);
        let own = length(&to);
        let each = self.numbers.iter().zip(&self.lengths).zip(self.parts.chunks_exact(self.size));
        let mut all: Vec<(u32, u32)> = each
            .filter_map(|((number, length), parts)| {
                let near = near(product(&to, parts), own, *length);
                (near >= FLOOR && may(*number)).then_some((*number, near))
            })
            .collect();
        let order = |a: &(u32, u32), b: &(u32, u32)| b.1.cmp(&a.1).then(a.0.cmp(&b.0));
        if all.len() > NEAREST {
            all.select_nth_unstable_by(NEAREST, order);
            all.truncate(NEAREST);
        }
        all.sort_unstable_by(order);
        all
    }
}

/// What an answer gains by being near, where the best that was found otherwise has this score.
pub(super) fn gain(best: u64, near: u32) -> u64 {
    // Where words find nothing, the nearest are in order all the same.
    let best = if best == 0 { 1_000_000 } else { best };
    let above = u128::from(near.saturating_sub(FLOOR));
    let part = u128::from(best) * u128::from(PART) * above / (u128::from(SAME - FLOOR) * 1_000);
    u64::try_from(part).unwrap_or(u64::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::super::question::{Meant, Question, Term, Why};
    use super::super::rank::{Lists, rank};
    use super::*;
    use std::sync::Arc;

    #[test]
    fn nearness_is_the_cosine_worked_out_by_hand() {
        // 3-4-5: (3,4).(4,3) = 24, 24/25 = 0.96; (3,4).(-4,3) = 0; (1,0).(1,1) = 0.7071.
        assert_eq!(nearness(&[3, 4], &[4, 3]), 9_600);
        assert_eq!(nearness(&[3, 4], &[-4, 3]), 0);
        assert_eq!(nearness(&[3, 4], &[-3, -4]), 0, "what points away is not near");
        assert!((7_071..=7_075).contains(&nearness(&[100, 0], &[100, 100])));
        assert_eq!(nearness(&[127; 1_024], &[127; 1_024]), SAME);
        assert_eq!(nearness(&[0, 0], &[1, 1]), 0);
    }

    #[test]
    fn a_text_is_the_sum_of_its_tokens_in_whatever_order() {
        let mut table =
            MeaningTable { size: 2, parts: vec![1_000, 0, 0, 500, -250, 0], ..Default::default() };
        assert_eq!(pooled(&table, &[0, 1]), Some(vec![127, 64]), "63.5 goes away from 0");
        assert_eq!(pooled(&table, &[1, 0]), pooled(&table, &[0, 1]));
        assert_eq!(pooled(&table, &[0, 2, 2, 2, 2]), None, "it points nowhere");
        assert_eq!(pooled(&table, &[2]), Some(vec![-127, 0]));
        assert_eq!(pooled(&table, &[]), None);
        assert_eq!(pooled(&table, &[9]), None, "a token without a row");
        table.weights = vec![1 << 16, 1 << 17, 0];
        assert_eq!(pooled(&table, &[0, 1, 2]), Some(vec![127, 127]));
        table.weights.clear();
        table.mapping = vec![1, 1, 0, 2];
        assert_eq!(pooled(&table, &[0]), Some(vec![0, 127]));
        assert_eq!(pooled(&table, &[3]), Some(vec![-127, 0]));
        let extreme = MeaningTable {
            size: 1,
            parts: vec![i16::MIN],
            weights: vec![i32::MIN],
            ..MeaningTable::default()
        };
        assert_eq!(pooled(&extreme, &[0; 600]), Some(vec![127]));
    }

    #[test]
    fn long_texts_are_cut_between_letters() {
        let text = "é".repeat(LETTERS + 1);
        assert_eq!(shortened(&text).chars().count(), LETTERS);
        assert_eq!(shortened("水"), "水");
    }

    fn meanings(all: &[(u32, [i8; 2])]) -> Arc<Meanings> {
        let mut meanings = Meanings::default();
        all.iter().for_each(|(number, vector)| meanings.put(*number, vector));
        Arc::new(meanings)
    }

    #[test]
    fn vectors_replace_each_other_and_equals_stand_by_number() {
        let mut all = (*meanings(&[(5, [4, 3]), (2, [3, 4]), (9, [4, 3]), (7, [-1, 0])])).clone();
        assert_eq!(all.nearest(&[3, 4], |_| true), [(2, SAME), (5, 9_600), (9, 9_600)]);
        assert_eq!(all.nearest(&[3, 4], |number| number != 5), [(2, SAME), (9, 9_600)]);
        all.put(2, &[-3, 4]);
        all.put(7, &[1, 2, 3]);
        assert_eq!(all.len(), 4);
        assert_eq!(all.nearest(&[3, 4], |_| true), [(5, 9_600), (9, 9_600)], "7 of 25 is below what counts");
        assert_eq!(all.nearest(&[3, 4, 5], |_| true), []);
    }

    #[test]
    fn a_model_adds_and_moves_by_a_bounded_part_and_says_so() {
        let word = |token: &str, why| Term { token: token.to_owned(), weight: 1_000, why };
        let list = |all: &[u32]| all.iter().map(|number| (*number, 100)).collect();
        let lists = Lists {
            records: 10,
            lists: [
                ("w:a".to_owned(), list(&[1, 2, 3])),
                ("w:b".to_owned(), list(&[1])),
                ("t:public".to_owned(), list(&[1, 2, 3, 4])),
            ]
            .into(),
            meanings: meanings(&[(2, [-4, 3]), (3, [4, 3]), (4, [4, 3]), (6, [4, 3])]),
            ..Lists::default()
        };
        let said = |word: &str| Why::Word { said: word.to_owned(), across: false };
        let without = Question {
            terms: vec![word("w:a", 0), word("w:b", 1)],
            whys: vec![said("a"), said("b")],
            must: vec![vec!["t:public".to_owned()]],
            ..Question::default()
        };
        let order = |question: &Question| {
            let hits = rank(question, &lists, 10).hits;
            hits.iter().map(|hit| hit.number).collect::<Vec<_>>()
        };
        assert_eq!(order(&without), [1, 2, 3]);
        let meant = Meant { vector: vec![4, 3], model: "potions".to_owned() };
        let with = Question { meaning: Some(meant.clone()), ..without.clone() };
        // The third passes the second, the fourth comes by the model alone, the sixth may not be shown.
        assert_eq!(order(&with), [1, 3, 2, 4]);
        let (before, found) = (rank(&without, &lists, 10), rank(&with, &lists, 10));
        assert_eq!(found.all, [1, 2, 3, 4]);
        assert_eq!(found.hits[0], before.hits[0], "what the model does not speak of stays as it is");
        let best = before.hits[0].score;
        assert_eq!(found.hits[1].score - before.hits[2].score, best * PART / 1_000);
        let why = |alone| Why::Meaning { model: "potions".to_owned(), alone };
        assert!(found.hits[1].reasons.iter().any(|(one, share)| *one == why(false) && *share > 0));
        assert_eq!(found.hits[3].reasons, [(why(true), 1_000)]);
        assert_eq!(found.hits[3].score, best * PART / 1_000);
        // Where no word is known, the model answers alone.
        let alone = Question { meaning: Some(meant), must: without.must.clone(), ..Question::default() };
        assert_eq!(order(&alone), [3, 4]);
    }
}

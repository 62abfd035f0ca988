//! The slot for a model of meaning: a node may add one as a file of its own. Everything works without.
//!
//! A model is anything that gives a text a vector ([`Model`]). One kind can be read from a file: words of several
//! languages as vectors in one space, as aligned word vectors are published, a line a word. A model never finds anything
//! and never hides anything: it moves answers that a search has found, by a bounded part, and says so ([`Why::Meaning`]).

use std::collections::BTreeMap;

use ayni_model::Amount;

use super::question::Why;
use super::rank::Found;
use super::stem;
use super::units::{language_of, units};

/// Gives texts vectors: texts that mean the like, in whatever language, lie in one direction.
pub trait Model {
    /// The vector of a text; `None` where the model knows nothing of it.
    fn vector(&self, text: &str, language: &str) -> Option<Vec<i64>>;
}

/// What of the best answer's score a text of the same meaning can gain, in thousandths.
const PART: u64 = 300;

/// Dimensions of a file at most.
const MOST: usize = 1_024;

/// Words of several languages as vectors in one space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vectors {
    words: BTreeMap<(String, String), Vec<i16>>,
}

/// What is wrong with a file of vectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadVectors {
    /// The line, from 1.
    pub line: usize,
}

impl Vectors {
    /// Reads a file: on each line a language, a word and its numbers, with spaces between. Lines that begin with `#` are
    /// remarks. All words have as many numbers.
    pub fn read(text: &str) -> Result<Vectors, BadVectors> {
        let mut vectors = Vectors::default();
        let mut dimensions = None;
        for (at, line) in text.lines().enumerate() {
            let bad = BadVectors { line: at + 1 };
            let mut cells = line.split_whitespace();
            let Some(language) = cells.next().filter(|first| !first.starts_with('#')) else { continue };
            let word = cells.next().ok_or(bad)?;
            let mut vector = Vec::new();
            for cell in cells {
                let (number, _) = Amount::parse_rounding(cell).map_err(|_| bad)?;
                // Thousandths are as fine as directions need.
                vector.push(i16::try_from(number.millionths() / 1_000).map_err(|_| bad)?);
            }
            if vector.is_empty()
                || vector.len() > MOST
                || *dimensions.get_or_insert(vector.len()) != vector.len()
            {
                return Err(bad);
            }
            if let Some(unit) = units(word, "").into_iter().next() {
                // Forms of one word meet at its stem; a word of its own goes before.
                let stem = stem::light(&unit.word, language).to_owned();
                if stem != unit.word {
                    vectors.words.entry((language.to_owned(), stem)).or_insert_with(|| vector.clone());
                }
                vectors.words.insert((language.to_owned(), unit.word), vector);
            }
        }
        Ok(vectors)
    }
}

impl Model for Vectors {
    fn vector(&self, text: &str, language: &str) -> Option<Vec<i64>> {
        let language = language_of(text, language);
        let mut sum: Vec<i64> = Vec::new();
        for unit in units(text, language) {
            let word = |word: &str| self.words.get(&(language.to_owned(), word.to_owned()));
            if let Some(vector) = word(&unit.word).or_else(|| word(stem::light(&unit.word, language))) {
                sum.resize(vector.len(), 0);
                sum.iter_mut().zip(vector).for_each(|(sum, part)| *sum += i64::from(*part));
            }
        }
        sum.iter().any(|part| *part != 0).then_some(sum)
    }
}

/// How near two vectors point, in thousandths; 0 where they point apart.
pub fn nearness(a: &[i64], b: &[i64]) -> u64 {
    let product = |a: &[i64], b: &[i64]| -> i128 {
        a.iter().zip(b).map(|(a, b)| i128::from(*a) * i128::from(*b)).sum()
    };
    let both = product(a, b);
    let lengths = product(a, a).unsigned_abs().isqrt().saturating_mul(product(b, b).unsigned_abs().isqrt());
    if both <= 0 || lengths == 0 {
        return 0;
    }
    u64::try_from(both.unsigned_abs().saturating_mul(1_000) / lengths).unwrap_or(1_000).min(1_000)
}

/// Moves the answers of a search by how near they are in meaning, and says so of those that it moved most.
pub fn move_by_meaning(found: &mut Found, question: &[i64], vector_of: impl Fn(u32) -> Option<Vec<i64>>) {
    let best = found.hits.first().map_or(0, |hit| hit.score);
    for hit in &mut found.hits {
        let near = vector_of(hit.number).map_or(0, |vector| nearness(question, &vector));
        let gain =
            u64::try_from(u128::from(best) * u128::from(PART) * u128::from(near) / 1_000_000).unwrap_or(0);
        let all = hit.score.saturating_add(gain);
        for (_, share) in &mut hit.reasons {
            *share = u16::try_from(u128::from(*share) * u128::from(hit.score) / u128::from(all.max(1)))
                .unwrap_or(*share);
        }
        if near >= 500 {
            let share = u16::try_from(u128::from(gain) * 1_000 / u128::from(all.max(1))).unwrap_or(1_000);
            hit.reasons.push((Why::Meaning, share));
        }
        hit.score = all;
    }
    found.hits.sort_by(|a, b| b.score.cmp(&a.score).then(a.number.cmp(&b.number)));
}

#[cfg(test)]
mod tests {
    use super::super::rank::Hit;
    use super::*;

    #[test]
    fn a_file_is_read_and_moves_answers_by_a_bounded_part() {
        let text = "# words\nen pump 0.9 0.1\nfr pompe 0.88 0.12\nen road -0.2 0.97\n";
        let vectors = Vectors::read(text).unwrap();
        let question = vectors.vector("Des pompes", "fr").unwrap();
        assert!(nearness(&question, &vectors.vector("pumps", "en").unwrap()) > 990);
        assert_eq!(nearness(&question, &vectors.vector("roads", "en").unwrap()), 0);
        assert_eq!(vectors.vector("nothing known", "en"), None);
        let hit = |number, score| Hit { number, score, reasons: Vec::new() };
        let mut found = Found { hits: vec![hit(1, 1_000), hit(2, 900), hit(3, 100)], all: vec![1, 2, 3] };
        let words = ["", "road", "pump", "pump"];
        move_by_meaning(&mut found, &question, |number| vectors.vector(words[number as usize], "en"));
        assert_eq!(found.hits.iter().map(|hit| hit.number).collect::<Vec<_>>(), [2, 1, 3]);
        assert!(found.hits[0].reasons.iter().any(|(why, _)| *why == Why::Meaning));
    }

    #[test]
    fn a_broken_file_says_where() {
        for (text, line) in
            [("en", 1), ("en a 1 2\nen b 1", 2), ("en a x", 1), ("#\nen a 99999", 2), ("en a", 1)]
        {
            assert_eq!(Vectors::read(text), Err(BadVectors { line }), "{text}");
        }
        assert_eq!(Vectors::read(""), Ok(Vectors::default()));
    }
}

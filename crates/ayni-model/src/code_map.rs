//! Things by code, found with few comparisons.

use std::cmp::Ordering;

/// A map from codes to what they stand for, in the order of the codes.
///
/// Checks look up a score of codes for every row of a file. Codes are short: their first eight bytes,
/// taken as one number, tell nearly all of them apart, and numbers behind each other are searched
/// without a call for each comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeMap<V> {
    /// The head of each code, in the order of the codes.
    heads: Vec<u64>,
    entries: Vec<(String, V)>,
}

/// The first eight bytes of a code as a number that sorts as they do.
fn head(code: &str) -> u64 {
    match code.as_bytes() {
        // Countries and currencies, which are most.
        [a, b, c] => u64::from_be_bytes([*a, *b, *c, 0, 0, 0, 0, 0]),
        bytes => {
            let mut first = [0; 8];
            first.iter_mut().zip(bytes).for_each(|(into, byte)| *into = *byte);
            u64::from_be_bytes(first)
        }
    }
}

impl<V> Default for CodeMap<V> {
    fn default() -> CodeMap<V> {
        CodeMap::new()
    }
}

impl<V> CodeMap<V> {
    /// An empty map.
    pub const fn new() -> CodeMap<V> {
        CodeMap { heads: Vec::new(), entries: Vec::new() }
    }

    /// Where a code stands, or would stand.
    fn place(&self, code: &str) -> Result<usize, usize> {
        let head = head(code);
        let mut at = self.heads.partition_point(|other| *other < head);
        while self.heads.get(at) == Some(&head) {
            let Some((other, _)) = self.entries.get(at) else { return Err(at) };
            // Of two codes as long as their heads all has been compared.
            if other.len() == code.len() && code.len() <= 8 {
                return Ok(at);
            }
            match other.as_str().cmp(code) {
                Ordering::Equal => return Ok(at),
                Ordering::Less => at += 1,
                Ordering::Greater => return Err(at),
            }
        }
        Err(at)
    }

    /// What a code stands for.
    pub fn get(&self, code: &str) -> Option<&V> {
        self.place(code).ok().and_then(|at| self.entries.get(at)).map(|(_, value)| value)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, code: &str) -> Option<&mut V> {
        self.place(code).ok().and_then(|at| self.entries.get_mut(at)).map(|(_, value)| value)
    }

    /// Whether there is such a code.
    pub fn contains_key(&self, code: &str) -> bool {
        self.place(code).is_ok()
    }

    /// Puts a code in, or puts another value in the place of its value, which is given back.
    pub fn insert(&mut self, code: String, value: V) -> Option<V> {
        match self.place(&code) {
            Ok(at) => self.entries.get_mut(at).map(|(_, old)| std::mem::replace(old, value)),
            Err(at) => {
                self.heads.insert(at, head(&code));
                self.entries.insert(at, (code, value));
                None
            }
        }
    }

    /// The codes and their values, in the order of the codes.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&String, &V)> + Clone {
        self.entries.iter().map(|(code, value)| (code, value))
    }

    /// The codes in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &String> + Clone {
        self.entries.iter().map(|(code, _)| code)
    }

    /// The values in the order of the codes.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + Clone {
        self.entries.iter().map(|(_, value)| value)
    }

    /// How many codes there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl<V> FromIterator<(String, V)> for CodeMap<V> {
    fn from_iter<I: IntoIterator<Item = (String, V)>>(all: I) -> CodeMap<V> {
        let mut map = CodeMap::new();
        map.extend(all);
        map
    }
}

impl<V, const N: usize> From<[(String, V); N]> for CodeMap<V> {
    fn from(all: [(String, V); N]) -> CodeMap<V> {
        all.into_iter().collect()
    }
}

impl<V> Extend<(String, V)> for CodeMap<V> {
    fn extend<I: IntoIterator<Item = (String, V)>>(&mut self, all: I) {
        for (code, value) in all {
            self.insert(code, value);
        }
    }
}

impl<'a, V> IntoIterator for &'a CodeMap<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = std::iter::Map<std::slice::Iter<'a, (String, V)>, fn(&'a (String, V)) -> Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter().map(|(code, value)| (code, value))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// An ordered map of the standard library says what has to come out.
    #[test]
    fn it_is_an_ordered_map() {
        let codes = "KEN||K|KENYA|KE|XBB|technical-cooperation|technical-assistance|technica|technical|\0|\0\0|\
                     é|éééééééé|ééééééééé|3|3.8|3.8.1|KEN\0";
        let codes: Vec<&str> = codes.split('|').collect();
        for seed in 0..50_usize {
            let (mut map, mut oracle) = (CodeMap::new(), BTreeMap::new());
            for step in 0..codes.len() {
                let at = (seed * 7 + step * (seed % 5 + 2)) % codes.len();
                let code = codes[at].to_owned();
                assert_eq!(map.insert(code.clone(), step), oracle.insert(code, step));
                for &code in &codes {
                    assert_eq!(map.get(code), oracle.get(code), "{code:?}");
                }
                assert!(map.iter().eq(oracle.iter()));
            }
        }
    }
}

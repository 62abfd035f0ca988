//! Things by code, found with few comparisons.

use std::cmp::Ordering;

/// A map from codes to what they stand for, in the order of the codes.
///
/// Checks look up a score of codes for every row of a file. Codes are short: their first eight bytes,
/// taken as one number, tell nearly all of them apart, and a table finds them by it.
#[derive(Clone, Debug)]
pub struct CodeMap<V> {
    /// The head of each code, in the order of the codes.
    heads: Vec<u64>,
    entries: Vec<(String, V)>,
    /// Where each code stands, counted from 1, at the place that its head gives or behind it; 0 is an
    /// empty place. A power of two of places, at least twice as many as codes.
    table: Vec<u32>,
}

impl<V: PartialEq> PartialEq for CodeMap<V> {
    fn eq(&self, other: &CodeMap<V>) -> bool {
        self.entries == other.entries
    }
}

impl<V: Eq> Eq for CodeMap<V> {}

/// The first eight bytes of a code as a number that sorts as they do.
#[inline]
fn head(code: &str) -> u64 {
    let bytes = code.as_bytes();
    if let [a, b, c] = bytes {
        // Countries and currencies, which are most.
        return u64::from_be_bytes([*a, *b, *c, 0, 0, 0, 0, 0]);
    }
    if let Some(first) = bytes.first_chunk::<8>() {
        return u64::from_be_bytes(*first);
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        // The two overlap where the code has fewer than eight bytes, and agree there.
        let last = u64::from(u32::from_be_bytes(*last)) << (8 * (8 - bytes.len()));
        return u64::from(u32::from_be_bytes(*first)) << 32 | last;
    }
    let mut first = [0; 8];
    first.iter_mut().zip(bytes).for_each(|(into, byte)| *into = *byte);
    u64::from_be_bytes(first)
}

/// The place of a head in a table of as many places, which are a power of two.
fn spread(head: u64, places: usize) -> usize {
    // Short codes leave the lower half of their head empty; of a product the upper bits depend on all of it.
    const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
    let product = head.wrapping_mul(GOLDEN);
    product.checked_shr(64 - places.trailing_zeros()).unwrap_or(0) as usize
}

impl<V> Default for CodeMap<V> {
    fn default() -> CodeMap<V> {
        CodeMap::new()
    }
}

impl<V> CodeMap<V> {
    /// An empty map.
    pub const fn new() -> CodeMap<V> {
        CodeMap { heads: Vec::new(), entries: Vec::new(), table: Vec::new() }
    }

    /// Where a code stands, or would stand.
    fn place(&self, code: &str) -> Result<usize, usize> {
        let head = head(code);
        // Most codes come behind all before them.
        if self.heads.last().is_none_or(|last| *last < head) {
            return Err(self.heads.len());
        }
        let mut at = self.heads.partition_point(|other| *other < head);
        while self.heads.get(at) == Some(&head) {
            let Some((other, _)) = self.entries.get(at) else { return Err(at) };
            match other.as_str().cmp(code) {
                Ordering::Equal => return Ok(at),
                Ordering::Less => at += 1,
                Ordering::Greater => return Err(at),
            }
        }
        Err(at)
    }

    /// Where a code stands.
    #[inline]
    fn find(&self, code: &str) -> Option<usize> {
        let head = head(code);
        let last = self.table.len().checked_sub(1)?;
        let mut place = spread(head, last + 1);
        loop {
            let at = (*self.table.get(place)? as usize).checked_sub(1)?;
            if self.heads.get(at) == Some(&head) {
                let (other, _) = self.entries.get(at)?;
                // Of two codes as long as their heads all has been compared.
                if other.len() == code.len() && (code.len() <= 8 || other == code) {
                    return Some(at);
                }
            }
            place = (place + 1) & last;
        }
    }

    /// Notes in the table that a code stands at `at`; those from there on have moved by one.
    fn note(&mut self, at: usize, head: u64) {
        if self.table.len() < 2 * self.entries.len() {
            self.table = vec![0; (4 * self.entries.len()).next_power_of_two()];
            let heads = std::mem::take(&mut self.heads);
            heads.iter().enumerate().for_each(|(at, head)| self.enter(at, *head));
            self.heads = heads;
            return;
        }
        if at + 1 < self.entries.len() {
            let moved = self.table.iter_mut().filter(|place| **place as usize > at);
            moved.for_each(|place| *place += 1);
        }
        self.enter(at, head);
    }

    /// Writes into the first empty place.
    fn enter(&mut self, at: usize, head: u64) {
        let last = self.table.len() - 1;
        let mut place = spread(head, last + 1);
        while let Some(entry) = self.table.get_mut(place) {
            if *entry == 0 {
                *entry = u32::try_from(at + 1).unwrap_or(0);
                return;
            }
            place = (place + 1) & last;
        }
    }

    /// What a code stands for.
    pub fn get(&self, code: &str) -> Option<&V> {
        self.find(code).and_then(|at| self.entries.get(at)).map(|(_, value)| value)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, code: &str) -> Option<&mut V> {
        self.find(code).and_then(|at| self.entries.get_mut(at)).map(|(_, value)| value)
    }

    /// Whether there is such a code.
    pub fn contains_key(&self, code: &str) -> bool {
        self.find(code).is_some()
    }

    /// Puts a code in, or puts another value in the place of its value, which is given back.
    pub fn insert(&mut self, code: String, value: V) -> Option<V> {
        match self.place(&code) {
            Ok(at) => self.entries.get_mut(at).map(|(_, old)| std::mem::replace(old, value)),
            Err(at) => {
                let head = head(&code);
                self.heads.insert(at, head);
                self.entries.insert(at, (code, value));
                self.note(at, head);
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

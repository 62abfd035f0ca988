//! Which activities an import named.

/// The activities that an import named, one bit each: their ids are dense.
#[derive(Default)]
pub(crate) struct Seen(Vec<u64>);

impl Seen {
    fn place(id: i64) -> Option<(usize, u64)> {
        let id = usize::try_from(id).ok()?;
        Some((id / 64, 1 << (id % 64)))
    }

    pub(crate) fn insert(&mut self, id: i64) {
        let Some((word, bit)) = Seen::place(id) else { return };
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    pub(crate) fn contains(&self, id: i64) -> bool {
        Seen::place(id).is_some_and(|(word, bit)| self.0.get(word).is_some_and(|word| word & bit != 0))
    }
}

//! A model of meaning as it is read from a file: a row of numbers for each token of its vocabulary.

/// The rows of a static model. Numbers are whole: what stands in the file, times one power of two for all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeaningTable {
    /// Numbers of a row; at least one.
    pub size: usize,
    /// The rows, one after the other.
    pub parts: Vec<i16>,
    /// The row of each token, where that is not its own number.
    pub mapping: Vec<u32>,
    /// How much each token counts, in 65,536ths; empty where all count the same.
    pub weights: Vec<i32>,
}

impl MeaningTable {
    /// The row of a token.
    pub fn row(&self, token: u32) -> Option<&[i16]> {
        let row = if self.mapping.is_empty() { token } else { *self.mapping.get(token as usize)? };
        let start = (row as usize).checked_mul(self.size)?;
        self.parts.get(start..start.checked_add(self.size)?)
    }

    /// How much a token counts, in 65,536ths.
    pub fn weight(&self, token: u32) -> i32 {
        if self.weights.is_empty() {
            return 1 << 16;
        }
        self.weights.get(token as usize).copied().unwrap_or_default()
    }
}

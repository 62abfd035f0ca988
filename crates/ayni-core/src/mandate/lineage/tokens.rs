//! The words of a text with their places in it.

use crate::search::{folded, is_dropped, is_unspaced};

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The word folded: words that readers take for the same are equal.
    pub word: String,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The words of a text. A character of a script that writes no spaces is a word of its own.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut all = Vec::with_capacity(text.len() / 6);
    let mut start = None;
    for (at, letter) in text.char_indices() {
        if is_unspaced(letter) {
            end(text, &mut start, at, &mut all);
            start = Some(at);
            end(text, &mut start, at + letter.len_utf8(), &mut all);
        } else if letter.is_alphanumeric() || (start.is_some() && is_dropped(letter)) {
            start.get_or_insert(at);
        } else {
            end(text, &mut start, at, &mut all);
        }
    }
    end(text, &mut start, text.len(), &mut all);
    all
}

fn end(text: &str, start: &mut Option<usize>, end: usize, all: &mut Vec<Token>) {
    let Some(start) = start.take() else { return };
    let word = folded(text.get(start..end).unwrap_or_default());
    if !word.is_empty() {
        all.push(Token { word, start, end });
    }
}

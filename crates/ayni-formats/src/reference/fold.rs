//! One spelling for names that people write in many ways.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name without case, diacritics, punctuation and doubled spaces. Scripts stay as they are:
/// nothing is transliterated. Arabic letters lose their vowel signs and hamza marks, which people
/// leave out as they like; the long stroke (tatweel) goes as well.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.nfkd() {
        if is_combining_mark(c) || c == '\u{0640}' || is_apostrophe(c) {
            continue;
        }
        if c.is_alphanumeric() {
            if gap && !folded.is_empty() {
                folded.push(' ');
            }
            gap = false;
            folded.extend(c.to_lowercase().flat_map(plain));
        } else {
            gap = true;
        }
    }
    folded
}

/// Letters that no decomposition takes apart, as people write them without their strokes.
fn plain(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        'ø' => ('o', None),
        'ł' => ('l', None),
        'đ' => ('d', None),
        'ı' => ('i', None),
        'ß' => ('s', Some('s')),
        'æ' => ('a', Some('e')),
        'œ' => ('o', Some('e')),
        other => (other, None),
    };
    std::iter::once(first).chain(second)
}

/// Signs inside a word, which join its parts (`d'Ivoire`, `Cote dIvoire`, `N’Djamena`).
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '‘' | '’' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ')
}

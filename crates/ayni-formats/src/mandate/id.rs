//! Ids of paragraphs, made of their words alone.

use std::fmt::Write;

use ayni_model::mandate::Paragraph;
use sha2::Digest;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Gives each paragraph its id: sixteen hexadecimal digits of a hash over its letters and digits, without case,
/// accents, spaces and signs. So it survives another file format, a broken word and a lost hyphen. Equal paragraphs
/// are told apart by their order: the second has `-2` behind it.
pub(crate) fn give(paragraphs: &mut [Paragraph]) {
    let mut folded = String::new();
    for paragraph in &mut *paragraphs {
        folded.clear();
        letters(&paragraph.text, &mut folded);
        // A row of dashes or an empty heading has no letters; its number is all it has.
        if folded.is_empty() {
            folded.push_str(&paragraph.cite);
        }
        let hash = sha2::Sha256::digest(folded.as_bytes());
        paragraph.id = hash.iter().take(8).fold(String::with_capacity(16), |mut id, byte| {
            // Writing to a text does not fail.
            let _ = write!(id, "{byte:02x}");
            id
        });
    }
    let mut order: Vec<usize> = (0..paragraphs.len()).collect();
    order.sort_by(|a, b| id_at(paragraphs, *a).cmp(id_at(paragraphs, *b)).then(a.cmp(b)));
    let mut count = 1;
    let mut renamed = Vec::new();
    for pair in order.windows(2) {
        let [before, after] = pair else { continue };
        count = if id_at(paragraphs, *before) == id_at(paragraphs, *after) { count + 1 } else { 1 };
        if count > 1 {
            renamed.push((*after, count));
        }
    }
    for (at, count) in renamed {
        if let Some(paragraph) = paragraphs.get_mut(at) {
            let _ = write!(paragraph.id, "-{count}");
        }
    }
}

fn id_at(paragraphs: &[Paragraph], at: usize) -> &str {
    paragraphs.get(at).map_or("", |paragraph| paragraph.id.as_str())
}

/// Appends the letters and digits of a text, folded.
fn letters(text: &str, folded: &mut String) {
    for c in text.chars() {
        if c.is_ascii() {
            if c.is_ascii_alphanumeric() {
                folded.push(c.to_ascii_lowercase());
            }
        } else if c.is_alphanumeric() || is_combining_mark(c) {
            for plain in std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c) && *c != '\u{0640}') {
                folded.extend(plain.to_lowercase());
            }
        }
    }
}

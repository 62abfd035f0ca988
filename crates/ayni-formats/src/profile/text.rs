//! Small things about texts of cells.

use std::borrow::Cow;

use ayni_model::sheet::Cell;
use unicode_normalization::UnicodeNormalization;

/// The text of a cell, which is only copied where the cell is none.
pub(super) fn text_of(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) | Cell::Number(text) | Cell::Error(text) => Cow::Borrowed(text),
        Cell::Date(_) | Cell::Bool(_) => Cow::Owned(cell.text()),
    }
}

/// A text as records keep it: normalisation form C, no white space at the ends, line ends as `\n`.
/// Control characters, which come from texts read in the wrong encoding, become the sign for what
/// cannot be read, so that the loss is seen.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    // Most texts begin and end with a letter, and are plain.
    let outer = [text.as_bytes().first(), text.as_bytes().last()];
    let trimmed = match outer {
        [Some(b'!'..=b'~'), Some(b'!'..=b'~')] => text,
        _ => text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}'),
    };
    // Without a way out, so that several bytes are looked at in one step.
    if trimmed.bytes().fold(true, |plain, byte| plain & (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(trimmed);
    }
    let unix = trimmed.replace("\r\n", "\n").replace('\r', "\n");
    let sign = |c: char| if c.is_control() && !matches!(c, '\n' | '\t') { '\u{fffd}' } else { c };
    Cow::Owned(unix.nfc().map(sign).collect())
}

/// The same on one line: every run of white space is one space.
pub(crate) fn clean_line(text: &str) -> Cow<'_, str> {
    // Most cells hold a code or a number, in which every sign is seen.
    if text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Cow::Borrowed(text);
    }
    match clean(text) {
        // What is borrowed has neither line ends nor tabs.
        Cow::Borrowed(text) if !doubled(text) => Cow::Borrowed(text),
        text => Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

/// Whether two spaces stand beside each other.
fn doubled(text: &str) -> bool {
    let bytes = text.as_bytes();
    let behind = bytes.get(1..).unwrap_or_default();
    bytes.iter().zip(behind).fold(false, |doubled, (one, next)| doubled | (*one == b' ' && *next == b' '))
}

/// The text of a cell on one line, which is only copied where it has to be changed.
pub(super) fn line_of(cell: &Cell) -> Cow<'_, str> {
    match text_of(cell) {
        Cow::Borrowed(text) => clean_line(text),
        Cow::Owned(text) => Cow::Owned(clean_line(&text).into_owned()),
    }
}

/// The text of simple HTML: tags become nothing or a line end, the common entities become their signs.
pub(super) fn without_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        // A sign that opens no tag stands for itself: "< 5 km".
        let is_tag = from.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic() || c == '/' || c == '!');
        let Some(end) = tag_end(from).filter(|_| is_tag) else {
            out.push('<');
            rest = from.get(1..).unwrap_or_default();
            continue;
        };
        let tag = from.get(..end).unwrap_or_default().to_ascii_lowercase();
        if ["<br", "<p", "</p", "<li", "<div", "</div"].iter().any(|line| tag.starts_with(line)) {
            out.push('\n');
        }
        rest = from.get(end + 1..).unwrap_or_default();
    }
    out.push_str(rest);
    let pairs =
        [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let mut out = pairs.iter().fold(out, |text, (entity, sign)| text.replace(entity, sign));
    while out.contains("\n\n") {
        out = out.replace("\n\n", "\n");
    }
    out
}

/// Where the tag ends that the text begins with; a `>` in quotes does not end it.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (None, '>') => return Some(at),
            _ => {}
        }
    }
    None
}

/// The number of a column named by its letters: `A` is 1, `AA` is 27.
pub(super) fn column_of_letters(letters: &str) -> Option<u32> {
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    letters.bytes().try_fold(0_u32, |sum, byte| match byte.to_ascii_uppercase() {
        byte @ b'A'..=b'Z' => Some(sum * 26 + u32::from(byte - b'A') + 1),
        _ => None,
    })
}

/// The parts of a text, none of them empty; most texts have one.
pub(super) struct Parts<'a> {
    one: Option<&'a str>,
    more: Vec<&'a str>,
}

impl<'a> Parts<'a> {
    /// A text that is not taken apart; none where it is empty.
    pub(super) fn one(text: &'a str) -> Parts<'a> {
        Parts { one: Some(text).filter(|text| !text.is_empty()), more: Vec::new() }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        usize::from(self.one.is_some()) + self.more.len()
    }
}

impl<'a> IntoIterator for Parts<'a> {
    type Item = &'a str;
    type IntoIter = std::iter::Chain<std::option::IntoIter<&'a str>, std::vec::IntoIter<&'a str>>;

    fn into_iter(self) -> Self::IntoIter {
        self.one.into_iter().chain(self.more)
    }
}

/// The parts of a text between any of the signs, without the empty ones.
pub(super) fn split<'a>(text: &'a str, signs: &[String], usual: &[&str]) -> Parts<'a> {
    let usual = if signs.is_empty() { usual } else { &[] };
    let signs = || signs.iter().map(String::as_str).chain(usual.iter().copied());
    let whole = text.trim();
    if !signs().any(|sign| holds(whole, sign)) {
        return Parts::one(whole);
    }
    let mut parts = vec![whole];
    for sign in signs().filter(|sign| holds(whole, sign)) {
        parts = parts.into_iter().flat_map(|part| part.split(sign)).collect();
    }
    let more = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    Parts { one: None, more }
}

/// Whether a sign stands in a text; one of no letters stands nowhere. Most texts do not even have its
/// first letter, and then no search has to be prepared.
pub(super) fn holds(text: &str, sign: &str) -> bool {
    match sign.as_bytes() {
        [] => false,
        [letter] => text.as_bytes().contains(letter),
        [letter, ..] => text.as_bytes().contains(letter) && text.contains(sign),
    }
}

/// A hash that is the same on every machine and in every version: FNV-1a with 128 bits.
///
/// It names activities whose source has no ids, and finds ids that come twice; it keeps no secret.
pub(super) fn stable_hash(parts: &[&str]) -> u128 {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let mut hash = OFFSET;
    let mut eat = |byte: u8| hash = (hash ^ u128::from(byte)).wrapping_mul(PRIME);
    for part in parts {
        part.bytes().for_each(&mut eat);
        // No text holds this byte, so that ("ab", "c") and ("a", "bc") differ.
        eat(0xff);
    }
    hash
}

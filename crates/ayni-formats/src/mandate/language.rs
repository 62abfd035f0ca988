//! Which language a text is in: by its letters, and for Latin letters by its small words.

use super::block::Block;
use super::label::{is_arabic, is_han};
use super::marks::Marks;

/// The language of a document, and where a second one begins that is no mere quotation.
pub(crate) struct Languages {
    /// The language most of the text is in; `und` where nothing tells.
    pub(crate) main: String,
    /// Another language of whole paragraphs: its code, its first line, and how many paragraphs.
    pub(crate) second: Option<(String, u32, usize)>,
}

/// Letters that a paragraph needs for its language to be told.
const LONG: usize = 60;
/// How much of the text is looked at: a long document says early what it is.
const LOOKED_AT: usize = 48;

/// Finds the languages of a document.
pub(crate) fn languages(blocks: &[Block], marks: &Marks) -> Languages {
    let mut counts: Vec<(&str, usize, usize, u32)> = Vec::new();
    let long = blocks.iter().filter(|block| !block.row && block.text.len() > LONG);
    let total = long.clone().count();
    // Of long documents every so many paragraphs, from beginning to end.
    let step = (total / LOOKED_AT).max(1);
    for block in long.step_by(step) {
        let Some(code) = language(&block.text, marks) else { continue };
        match counts.iter_mut().find(|(one, ..)| *one == code) {
            Some((_, paragraphs, letters, _)) => {
                *paragraphs += 1;
                *letters += block.text.len();
            }
            None => counts.push((code, 1, block.text.len(), block.line)),
        }
    }
    counts.sort_by(|a, b| b.2.cmp(&a.2).then(a.0.cmp(b.0)));
    let main = match counts.first() {
        Some((code, ..)) => (*code).to_owned(),
        None => {
            let all: String =
                blocks.iter().take(20).map(|block| block.text.as_str()).collect::<Vec<_>>().join(" ");
            language(&all, marks).unwrap_or("und").to_owned()
        }
    };
    let whole: usize = counts.iter().map(|(_, _, letters, _)| letters).sum();
    let second = counts.get(1).filter(|(_, paragraphs, letters, _)| *paragraphs >= 2 && letters * 8 > whole);
    let second = second.map(|(code, paragraphs, _, line)| ((*code).to_owned(), *line, *paragraphs));
    Languages { main, second }
}

/// The language of one text; `None` where it is too short, or in none that is known.
pub(crate) fn language<'m>(text: &str, marks: &'m Marks) -> Option<&'m str> {
    let (mut latin, mut cyrillic, mut arabic, mut han) = (0_usize, 0_usize, 0_usize, 0_usize);
    for c in text.chars().take(400) {
        match c {
            _ if c.is_ascii_alphabetic() => latin += 1,
            '\u{0400}'..='\u{04FF}' => cyrillic += 1,
            '\u{00C0}'..='\u{024F}' => latin += 1,
            _ if is_arabic(c) => arabic += 1,
            // A Chinese sign is a word.
            _ if is_han(c) => han += 3,
            _ => {}
        }
    }
    let most = latin.max(cyrillic).max(arabic).max(han);
    let script = match most {
        0 => return None,
        _ if most == han => "zh",
        _ if most == arabic => "ar",
        _ if most == cyrillic => "ru",
        _ => "",
    };
    if !script.is_empty() {
        return marks.languages().find(|(code, _)| *code == script).map(|(code, _)| code);
    }
    by_words(text, marks)
}

/// Of the languages in Latin letters the one whose small words are most often there.
fn by_words<'m>(text: &str, marks: &'m Marks) -> Option<&'m str> {
    let known: Vec<_> = marks.languages().filter(|(_, language)| !language.common.is_empty()).collect();
    let mut hits = vec![0_usize; known.len()];
    let mut words = 0_usize;
    let mut head = text.len().min(480);
    while !text.is_char_boundary(head) {
        head -= 1;
    }
    for word in text
        .get(..head)
        .unwrap_or_default()
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
    {
        words += 1;
        if word.len() > 5 || !word.is_ascii() {
            continue;
        }
        for ((_, language), hits) in known.iter().zip(&mut hits) {
            *hits += usize::from(language.common.iter().any(|one| one.eq_ignore_ascii_case(word)));
        }
    }
    let best = known.iter().zip(&hits).max_by_key(|(_, hits)| **hits)?;
    let ties = hits.iter().filter(|hits| *hits == best.1).count();
    (*best.1 * 10 >= words && *best.1 > 0 && ties == 1).then_some(best.0.0)
}

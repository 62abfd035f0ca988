//! What is known of a document before it is walked through: who speaks where, and where its contents table stands.

use super::block::Block;
use super::label::Style;
use super::marks::{Language, Marks, first_word};
use crate::reference::fold;

/// What is known of the whole before it is walked through.
pub(super) struct Plan {
    /// Whether the document is headed by its speaker, as resolutions are.
    pub(super) headed: bool,
    /// Blocks that are lines of a contents table: from, to.
    pub(super) contents: Option<(usize, usize)>,
}

impl Plan {
    pub(super) fn of(blocks: &[Block], words: &Language, marks: &Marks) -> Plan {
        let contents = contents(blocks, words);
        let in_contents = |at: usize| contents.is_some_and(|(from, to)| (from..=to).contains(&at));
        let speaker = (0..blocks.len()).find(|at| speaker(blocks, *at, words, marks, true).is_some());
        // A report that quotes a resolution has numbered paragraphs before it.
        let headed = speaker.is_some_and(|speaker| {
            let before = blocks.iter().enumerate().take(speaker);
            let numbered =
                before.filter(|(at, block)| !in_contents(*at) && !block.contents && is_point(block));
            numbered.count() < 3
        });
        Plan { headed, contents }
    }
}

fn is_point(block: &Block) -> bool {
    block.label.as_ref().is_some_and(|label| matches!(label.style, Style::Point | Style::Dotted))
        && !block.text.is_empty()
}

/// The lines behind the heading "Contents" that end with pages.
fn contents(blocks: &[Block], words: &Language) -> Option<(usize, usize)> {
    let short = |block: &Block| block.text.len() < 60;
    let start = blocks
        .iter()
        .take(200)
        .position(|block| short(block) && words.contents.contains(&fold(&block.text)))?;
    let mut last = start;
    for (at, block) in blocks.iter().enumerate().skip(start + 1).take(2_000) {
        if block.contents {
            last = at;
        } else if at > last + 6 || block.text.chars().count() > 400 {
            break;
        }
    }
    Some((start, last))
}

/// Who speaks in a line: a known organ's code, or nothing for one that is not known; `None` where it is no such line.
pub(super) fn speaker(
    blocks: &[Block],
    at: usize,
    words: &Language,
    marks: &Marks,
    front: bool,
) -> Option<Option<String>> {
    let block = blocks.get(at)?;
    let text = block.text.as_str();
    if text.is_empty() || text.len() > 240 || block.row || block.label.is_some() || block.heading > 0 {
        return None;
    }
    let comma = text.ends_with([',', '，', '،', ':', '：']);
    let first = first_word(text);
    let article = !words.articles.is_empty() && words.articles.contains(&fold(first));
    if !comma && !article {
        return None;
    }
    let next = blocks.get(at + 1).map_or("", |block| block.text.as_str());
    if let Some(organ) = marks.speaker(&fold(text)) {
        // Without its comma it may be a heading, or the name on the cover: then a sentence must follow.
        let follows = words.opens(next) || next.chars().count() > 60 || next.ends_with([':', '.', ';']);
        return (comma || follows).then(|| Some(organ.code.clone()));
    }
    let named = comma && article && front && text.len() < 140 && words.opens(next) && capitals(text, words);
    named.then_some(None)
}

/// Whether every word is a name's: with a capital, or a small word between.
fn capitals(text: &str, words: &Language) -> bool {
    let mut count = 0;
    let fits = text.split([' ', '-', '’']).all(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        count += 1;
        word.is_empty()
            || word.chars().next().is_some_and(char::is_uppercase)
            || words.small.contains(&fold(word))
    });
    fits && count > 2
}

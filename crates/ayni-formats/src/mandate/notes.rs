//! Footnotes: where they are called when the file does not say, and which paragraph each belongs to.

use ayni_model::Severity;
use ayni_model::mandate::{Call, Document, Note};

use super::block::{Block, Raw, RawNote, found, offset};
use super::label::digit;
use super::marks::Language;
use crate::reference::fold;

/// Takes marks of footnotes that stand as plain digits out of the texts: `Countries, 1 and`, `document;5`.
///
/// Marks come in the order of the notes. A number that the words before or behind make a number of
/// something (`paragraph 4`, `20 to 22 March`) is none.
pub(crate) fn call_by_digits(blocks: &mut [Block], notes: &[RawNote], language: &Language) {
    let mut from = (0, 0);
    for note in notes {
        if note.mark.starts_with(['*', '†', '‡']) {
            call_by_sign(blocks, note);
            continue;
        }
        if note.mark.is_empty() || !note.mark.bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        let Some((block, start, end)) = find_mark(blocks, from, note, language) else { continue };
        let Some(one) = blocks.get_mut(block) else { continue };
        let at = cut(one, start, end);
        one.calls.push(Call { mark: note.mark.clone(), at });
        from = (block, start);
    }
}

/// Sets notes apart that stand among the paragraphs: `¹ See`, `36 Official Records`, `5/ A/48/472.`, all behind the
/// first numbered paragraph or with a raised mark.
pub(crate) fn lift(raw: &mut Raw) {
    let mut met = false;
    let mut kept = Vec::with_capacity(raw.blocks.len());
    for mut block in std::mem::take(&mut raw.blocks) {
        let raised = block.calls.first().filter(|call| call.at == 0).map(|call| call.mark.clone());
        if let Some(mark) = raised.filter(|_| !block.text.is_empty() && block.label.is_none()) {
            raw.notes.push(RawNote { mark, text: block.text, line: block.line });
            continue;
        }
        if block.label.is_none()
            && !block.row
            && let Some((mark, used)) = starred(&block.text)
            && kept.iter().rev().take(REACH).any(|before: &Block| calls_star(&before.text, mark))
        {
            let mark = mark.to_owned();
            let text = block.text.split_off(used);
            let note = RawNote { mark, text, line: block.line };
            call_by_sign(&mut kept, &note);
            raw.notes.push(note);
            continue;
        }
        if met
            && block.label.is_none()
            && !block.row
            && let Some((mark, used)) = printed_mark(&block.text)
        {
            let text = block.text.split_off(used);
            raw.notes.push(RawNote { mark, text, line: block.line });
            continue;
        }
        met |= block.label.is_some()
            || super::label::parse(&block.text).is_some_and(|(label, _)| label.ordinal == 1);
        kept.push(block);
    }
    raw.blocks = kept;
}

/// The stars that a note begins with.
fn starred(text: &str) -> Option<(&str, usize)> {
    let stars = text.bytes().take_while(|byte| *byte == b'*').count();
    let rest = text.get(stars..)?;
    let used = stars + rest.len() - rest.trim_start().len();
    ((1..=4).contains(&stars) && rest.trim_start().starts_with(char::is_alphanumeric))
        .then(|| text.get(..stars).map(|mark| (mark, used)))?
}

/// Whether just so many stars stand behind a word of a text.
fn calls_star(text: &str, mark: &str) -> bool {
    star_place(text, mark).is_some()
}

fn star_place(text: &str, mark: &str) -> Option<usize> {
    text.match_indices(mark).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|head| head.chars().next_back());
        let behind = text.get(at + mark.len()..).and_then(|rest| rest.chars().next());
        before.is_some_and(|c| c != '*' && c != ' ')
            && behind.is_none_or(|c| matches!(c, ' ' | ',' | ';' | '.' | '\t'))
    })
}

/// The mark that a note of plain digits begins with, and how long it is: `36 Official`, `5/ A/48/472`.
fn printed_mark(text: &str) -> Option<(String, usize)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=3).contains(&digits) || text.len() > 600 {
        return None;
    }
    let (mark, rest) = text.split_at_checked(digits)?;
    let slash = rest.starts_with("/ ");
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let body = rest.strip_prefix(' ')?;
    let source = [
        "See ",
        "Ibid",
        "Official Records",
        "Resolution ",
        "United Nations, ",
        "General Assembly resolution",
        "Report of ",
        "Adopted under",
    ]
    .iter()
    .any(|word| body.starts_with(word));
    let symbol = super::symbol::at_start(body).is_some();
    (slash || source || symbol).then(|| (mark.to_owned(), text.len() - body.len()))
}

/// Takes a star out that stands behind a word: `A/RES/73/249*`.
fn call_by_sign(blocks: &mut [Block], note: &RawNote) {
    let mark = note.mark.as_str();
    let before = blocks.iter().enumerate().take_while(|(_, block)| block.line <= note.line || note.line == 0);
    let place = before.filter_map(|(at, block)| Some((at, star_place(&block.text, mark)?))).next();
    if let Some((at, start)) = place
        && let Some(block) = blocks.get_mut(at)
    {
        let at = cut(block, start, start + mark.len());
        block.calls.push(Call { mark: mark.to_owned(), at });
    }
}

/// How many blocks a mark and its note, or two marks, may stand apart: a page and more.
const REACH: usize = 120;

fn find_mark(
    blocks: &[Block],
    from: (usize, usize),
    note: &RawNote,
    language: &Language,
) -> Option<(usize, usize, usize)> {
    let mut weak = None;
    for (at, block) in blocks.iter().enumerate().skip(from.0).take(REACH) {
        // A note stands on the page of its mark, which begins before it.
        if block.line > note.line && note.line > 0 {
            break;
        }
        let start = if at == from.0 { from.1 } else { 0 };
        let text = block.text.as_str();
        for (found, _) in text.get(start..).unwrap_or_default().match_indices(note.mark.as_str()) {
            let first = start + found;
            let mut end = first + note.mark.len();
            // Older documents print the mark with a stroke: `the report; 5/`.
            let behind = text.get(end..).unwrap_or_default();
            if behind.starts_with("/ ")
                || behind == "/"
                || behind.starts_with("/,")
                || behind.starts_with("/;")
            {
                end += 1;
            }
            match strength(text, first, end, language) {
                Strength::Strong => return Some((at, first, end)),
                Strength::Weak if weak.is_none() => weak = Some((at, first, end)),
                _ => {}
            }
        }
        // A weak place is taken when no strong one stands in the same or the next two paragraphs.
        if weak.is_some_and(|(block, ..)| at >= block + 2) {
            break;
        }
    }
    weak
}

#[derive(PartialEq, Eq)]
enum Strength {
    None,
    Weak,
    Strong,
}

fn strength(text: &str, start: usize, end: usize, language: &Language) -> Strength {
    let (Some(before), Some(behind)) = (text.get(..start), text.get(end..)) else { return Strength::None };
    let next = behind.chars().next();
    if next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '%' | '-' | '–' | '(')) {
        return Strength::None;
    }
    if next == Some('.') && behind.chars().nth(1).is_some_and(|c| digit(c).is_some()) {
        return Strength::None;
    }
    let glued = !before.ends_with(' ');
    let head = before.trim_end();
    let Some(last) = head.chars().next_back() else { return Strength::None };
    if matches!(
        last,
        ',' | ';' | '.' | ':' | '”' | '"' | '»' | ')' | '，' | '；' | '。' | '》' | '、' | '؛' | '،'
    ) {
        let word = head.trim_end_matches(|c: char| !c.is_alphanumeric());
        let ends_in_digit = word.chars().next_back().is_some_and(|c| digit(c).is_some());
        // `57/270, 60/212`: a list of numbers goes on; `1993, 1` may still be a mark.
        return if ends_in_digit && last == ',' && glued { Strength::None } else { Strength::Strong };
    }
    if digit(last).is_some() {
        return Strength::None;
    }
    if !last.is_alphabetic() || glued {
        return Strength::None;
    }
    let word = head.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    if language.number_nouns.contains(&fold(word)) {
        return Strength::None;
    }
    let following = super::marks::first_word(behind);
    // A mark stands behind a name, so that the next word begins anew or goes on in small letters.
    if !following.is_empty() && behind.starts_with(' ') && language.units.contains(&fold(following)) {
        // `Agreement 2 and its` is a mark, `Goals 2 and 3` none.
        let later = behind.trim_start().get(following.len()..).unwrap_or_default().trim_start();
        let number = later.chars().next().is_some_and(|c| digit(c).is_some());
        let joins = ["and", "to", "or", "et", "y", "и"].contains(&following);
        if !joins || number {
            return Strength::None;
        }
    }
    Strength::Weak
}

/// Takes a mark out of a text with the space before it; where it stood.
fn cut(block: &mut Block, start: usize, end: usize) -> u32 {
    let spaced = block.text.get(..start).is_some_and(|head| head.ends_with(' '));
    let before = if spaced { start - 1 } else { start };
    let doubled = block
        .text
        .get(end..)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',', ';', '.', ':']));
    let from = if doubled { before } else { start };
    if block.text.get(from..end).is_some() {
        block.text.replace_range(from..end, "");
        let (from, gone) = (offset(from), offset(end - from));
        for (first, last) in &mut block.italics {
            *first = shifted(*first, from, gone);
            *last = shifted(*last, from, gone);
        }
        for call in &mut block.calls {
            call.at = shifted(call.at, from, gone);
        }
    }
    offset(from)
}

fn shifted(at: u32, from: u32, gone: u32) -> u32 {
    if at <= from { at } else { at.saturating_sub(gone).max(from) }
}

/// Takes marks out that stand without a space behind the sign of a sentence: `the Secretary-General;1`.
pub(crate) fn call_glued(block: &mut Block) {
    if !block.text.bytes().any(|b| b.is_ascii_digit()) {
        return;
    }
    let mut at = 0;
    while let Some(text) = block.text.get(at..) {
        let Some(found) = text.find([',', ';', '.', ':', '”', ')']) else { return };
        let sign = at + found;
        let Some(width) = block.text.get(sign..).and_then(|rest| rest.chars().next()).map(char::len_utf8)
        else {
            return;
        };
        at = sign + width;
        let behind = block.text.get(at..).unwrap_or_default();
        let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
        let after = behind.get(digits..).and_then(|rest| rest.chars().next());
        let before = block.text.get(..sign).and_then(|head| head.chars().next_back());
        let letter = before.is_some_and(|c| c.is_alphabetic() || matches!(c, '”' | ')' | ','));
        // `No.5` and `art.5` are numbers of something; a sign that ends a part of a sentence is not in a word.
        let ends = width > 1 || matches!(block.text.as_bytes().get(sign), Some(b',' | b';' | b')'));
        if (1..=3).contains(&digits)
            && letter
            && ends
            && after.is_none_or(|c| c == ' ' || c == ',' || c == ';')
        {
            let mark = behind.get(..digits).unwrap_or_default().to_owned();
            let place = cut(block, at, at + digits);
            block.calls.push(Call { mark, at: place });
        }
    }
}

/// Ties each note to the paragraph that calls it, and says which notes and calls have no other half.
pub(crate) fn tie(document: &mut Document, file: &str) {
    let mut used = vec![false; document.notes.len()];
    let mut unanswered: Vec<(String, u32)> = Vec::new();
    for paragraph in &mut document.paragraphs {
        paragraph.calls.sort_by_key(|call| call.at);
        for call in &paragraph.calls {
            let fits =
                document.notes.iter().zip(&used).position(|(note, used)| !used && note.mark == call.mark);
            let at = match fits {
                Some(at) => at,
                // One note may be called more than once.
                None => match document.notes.iter().position(|note| note.mark == call.mark) {
                    Some(_) => continue,
                    None => {
                        unanswered.push((call.mark.clone(), paragraph.line));
                        continue;
                    }
                },
            };
            if let (Some(note), Some(used)) = (document.notes.get_mut(at), used.get_mut(at)) {
                note.paragraph = Some(paragraph.id.clone());
                *used = true;
            }
        }
    }
    let uncalled = document.notes.iter().filter(|note| note.paragraph.is_none());
    let lost: Vec<_> = uncalled.map(|note| (note.mark.clone(), note.line)).collect();
    for (mark, line) in lost {
        document
            .findings
            .push(found("mandate-note-uncalled", Severity::Warning, file, line).with("mark", mark));
    }
    if let Some((mark, line)) = unanswered.first() {
        let finding = found("mandate-call-unanswered", Severity::Note, file, *line);
        document.findings.push(finding.with("mark", mark.as_str()).with("count", unanswered.len()));
    }
}

/// A note of the document.
pub(crate) fn note(raw: RawNote) -> Note {
    Note { mark: raw.mark, text: raw.text, paragraph: None, line: raw.line }
}

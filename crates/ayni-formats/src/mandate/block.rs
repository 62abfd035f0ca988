//! What the readers of the formats hand on: blocks of text with what the file says of them.

use ayni_model::mandate::Call;
use ayni_model::{Finding, Origin, Severity};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::label::Label;

/// A paragraph, heading or row as the file has it, before anyone has asked what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Block {
    /// The text, its spaces single. A row's cells are divided by tabs.
    pub text: String,
    /// Its line, paragraph or page in the file, from 1.
    pub line: u32,
    /// The number that the file gives beside the text, where it does so.
    pub label: Option<Label>,
    /// The depth of the heading that the file says it is, from 1; 0 where it says nothing.
    pub heading: u8,
    /// A row of a table.
    pub row: bool,
    /// A line of a contents table: it ends with leaders and a page.
    pub contents: bool,
    /// The text is a whole line of the file that ends a paragraph there (a line break within one).
    pub italics: Vec<(u32, u32)>,
    /// Footnotes that the file itself calls here.
    pub calls: Vec<Call>,
}

/// A footnote as the file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawNote {
    pub mark: String,
    pub text: String,
    pub line: u32,
}

/// A document before its parts are told apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Raw {
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
    /// The footnotes.
    pub notes: Vec<RawNote>,
    /// What was found so far.
    pub findings: Vec<Finding>,
    /// The symbol, where the file says it apart from the text.
    pub symbol: Option<String>,
    /// The language, where the file says it.
    pub language: Option<String>,
}

/// Signs that are not seen: direction marks, joiners, soft hyphens, byte order marks.
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}' | '\0'..='\u{8}' | '\u{E}'..='\u{1F}')
}

/// Appends text with single spaces, without what is not seen, in NFC. Nothing begins with a space.
pub(crate) fn push_clean(text: &mut String, raw: &str) {
    let start = text.len();
    if raw.is_ascii() && !raw.bytes().any(|byte| byte < 0x20) && !raw.contains("  ") {
        let raw = if text.is_empty() { raw.trim_start() } else { raw };
        let raw = if text.ends_with(' ') { raw.trim_start() } else { raw };
        text.push_str(raw);
        return;
    }
    for c in raw.chars() {
        if c.is_whitespace() {
            if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
        } else if !is_unseen(c) {
            text.push(c);
        }
    }
    let added = text.get(start..).unwrap_or_default();
    if is_nfc_quick(added.chars()) != IsNormalized::Yes {
        let composed: String = added.nfc().collect();
        text.truncate(start);
        text.push_str(&composed);
    }
}

/// Whether a line ends as those of contents tables do: leaders or a tab, then a page.
pub(crate) fn is_contents(raw: &str) -> bool {
    let raw = raw.trim_end();
    let head = raw.trim_end_matches(|c| super::label::digit(c).is_some());
    let digits = raw.len() - head.len();
    if digits == 0 || raw.get(head.len()..).is_none_or(|page| page.chars().count() > 4) {
        return false;
    }
    let bare = head.trim_end_matches(' ');
    bare.ends_with('\t') && bare.trim_end().chars().count() > 3
        || ["....", ". . .", "…", "．．", "___"].iter().any(|leader| bare.ends_with(leader))
}

/// A finding at a line of the file.
pub(crate) fn found(code: &str, severity: Severity, file: &str, line: u32) -> Finding {
    Finding::new(code, severity).at(Origin { row: (line > 0).then_some(line), ..Origin::file(file) })
}

/// A length within a text: texts are bounded far below what a `u32` holds.
pub(crate) fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

//! Text as it is compared: without case, accents and vowel signs, with one kind of space, hyphen and quotation mark.
//!
//! Each folded byte knows the byte of the text that it came from, so that what is found can be shown where it stands.

use ayni_model::mandate_request::Span;
use unicode_normalization::char::decompose_canonical;

/// A folded text with its way back.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// The folded text.
    pub text: String,
    /// For each folded byte, and one past the end, the byte of the text.
    back: Vec<u32>,
}

impl Folded {
    /// Folds a text. `again` lends the room of an earlier one.
    pub fn new(text: &str, again: Folded) -> Folded {
        let mut folded = again;
        folded.text.clear();
        folded.back.clear();
        folded.text.reserve(text.len());
        folded.back.reserve(text.len() + 1);
        for (at, letter) in text.char_indices() {
            folded.letter(letter, at as u32);
        }
        folded.back.push(text.len() as u32);
        folded
    }

    /// The bytes of the text that a range of the folded text came from.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let last = self.back.last().copied().unwrap_or_default();
        let at = |folded: usize| self.back.get(folded).copied().unwrap_or(last);
        Span { start: at(start), end: at(end) }
    }

    /// The folded byte that a byte of the text became, or the next one.
    pub fn forth(&self, at: u32) -> usize {
        self.back.partition_point(|back| *back < at).min(self.text.len())
    }

    fn push(&mut self, letter: char, at: u32) {
        self.text.push(letter);
        for _ in 0..letter.len_utf8() {
            self.back.push(at);
        }
    }

    fn pop(&mut self) {
        if let Some(last) = self.text.pop() {
            self.back.truncate(self.back.len().saturating_sub(last.len_utf8()));
        }
    }

    fn letter(&mut self, letter: char, at: u32) {
        match letter {
            'a'..='z' | '0'..='9' => self.push(letter, at),
            'A'..='Z' => self.push(letter.to_ascii_lowercase(), at),
            ' ' | '\t' | '\n' | '\r' | '-' => self.space(at),
            '*' => {}
            _ if letter.is_ascii() => self.push(letter, at),
            _ => self.other(letter, at),
        }
    }

    fn space(&mut self, at: u32) {
        let last = self.text.chars().next_back();
        if last.is_some_and(|last| last != ' ' && !is_han(last)) {
            self.push(' ', at);
        }
    }

    fn other(&mut self, letter: char, at: u32) {
        match letter {
            '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{2010}' | '\u{2011}' | '\u{202F}' | '\u{3000}' => {
                self.space(at);
            }
            '\u{AD}' | '\u{61C}' | '\u{640}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => {}
            '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => {}
            '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' => {}
            '‘' | '’' | 'ʼ' | '′' => self.push('\'', at),
            '“' | '”' | '«' | '»' | '„' | '「' | '」' => self.push('"', at),
            '–' | '—' | '―' | '−' => self.push('–', at),
            // Full-width forms are those of ASCII, so many places further.
            '\u{FF01}'..='\u{FF5E}' => {
                let half = u8::try_from(u32::from(letter) - 0xFF01 + 0x21).unwrap_or(b' ');
                self.letter(char::from(half), at);
            }
            '،' => self.push(',', at),
            '؛' => self.push(';', at),
            '。' => self.push('.', at),
            '٠'..='٩' => self.digit(u32::from(letter) - u32::from('٠'), at),
            '۰'..='۹' => self.digit(u32::from(letter) - u32::from('۰'), at),
            'أ' | 'إ' | 'آ' | 'ٱ' => self.push('ا', at),
            'ى' => self.push('ي', at),
            'ة' => self.push('ه', at),
            'ل' => self.lam(at),
            _ if is_han(letter) => self.han(letter, at),
            _ => decompose_canonical(letter, |part| {
                if !matches!(part, '\u{300}'..='\u{36F}' | '\u{653}'..='\u{655}') {
                    part.to_lowercase().for_each(|small| self.push(small, at));
                }
            }),
        }
    }

    fn digit(&mut self, value: u32, at: u32) {
        self.push(char::from_digit(value, 10).unwrap_or('0'), at);
    }

    /// "للأمين" is "ل" before "الأمين", whose alef is not written then.
    fn lam(&mut self, at: u32) {
        if let Some(before) = self.text.strip_suffix('ل') {
            let before = before.strip_suffix(['و', 'ف']).unwrap_or(before);
            if !before.chars().next_back().is_some_and(char::is_alphanumeric) {
                self.push('ا', at);
            }
        }
        self.push('ل', at);
    }

    /// Beside Han characters no space counts.
    fn han(&mut self, letter: char, at: u32) {
        if self.text.ends_with(' ') {
            self.pop();
        }
        self.push(letter, at);
    }
}

/// A pattern's own words, folded.
pub(super) fn fold(text: &str) -> String {
    Folded::new(text, Folded::default()).text
}

/// Characters that are written without spaces between words.
pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// Whether a letter is part of a word that has borders.
pub(super) fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() && !is_han(letter)
}

//! Words as tokens.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

/// The longest word that is kept, in characters. Longer ones are found by their beginning.
const LONGEST: usize = 32;

/// One word of a text, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// A word between spaces.
    Spaced(String),
    /// A run of characters of a script that is written without spaces between words.
    Run(Vec<char>),
}

/// The words of a text, folded.
pub fn words(text: &str) -> Vec<Word> {
    let mut all = Vec::new();
    let mut spaced = String::new();
    let mut run = Vec::new();
    for letter in text.nfkd().flat_map(char::to_lowercase).nfkd().filter(|letter| !is_dropped(*letter)) {
        if is_unspaced(letter) {
            end(&mut spaced, &mut all);
            run.push(letter);
            continue;
        }
        if !run.is_empty() {
            all.push(Word::Run(std::mem::take(&mut run)));
        }
        match joined(letter) {
            Some(letters) => spaced.push_str(letters),
            None if letter.is_alphanumeric() => spaced.push(letter),
            None => end(&mut spaced, &mut all),
        }
    }
    end(&mut spaced, &mut all);
    if !run.is_empty() {
        all.push(Word::Run(run));
    }
    all
}

fn end(spaced: &mut String, all: &mut Vec<Word>) {
    if spaced.is_empty() {
        return;
    }
    // Korean syllables were taken apart; they are put together again.
    let word: String = spaced.nfc().take(LONGEST).collect();
    spaced.clear();
    all.push(Word::Spaced(word));
}

/// A text folded as words are, all of it: what is alike for readers is the same.
pub(crate) fn folded(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    if text.is_ascii() {
        all.push_str(text);
        all.make_ascii_lowercase();
        return all;
    }
    for letter in text.nfkd().flat_map(char::to_lowercase).nfkd().filter(|letter| !is_dropped(*letter)) {
        match joined(letter) {
            Some(letters) => all.push_str(letters),
            None => all.push(letter),
        }
    }
    all
}

/// The tokens that a text is found by.
pub fn tokens(text: &str, into: &mut BTreeSet<String>) {
    for word in words(text) {
        match word {
            Word::Spaced(word) => {
                if let Some(bare) = bare(&word) {
                    into.insert(token(bare));
                }
                into.insert(token(&word));
            }
            // Pairs, and the last character alone: one character then finds every place that it stands
            // in, as the beginning of a pair or as the last.
            Word::Run(run) => {
                for pair in run.windows(2) {
                    into.insert(token(&pair.iter().collect::<String>()));
                }
                into.extend(run.last().map(|last| token(&last.to_string())));
            }
        }
    }
}

/// The token of a folded word.
pub fn token(word: &str) -> String {
    format!("w:{word}")
}

/// An Arabic word without its article, which is written on to it.
pub fn bare(word: &str) -> Option<&str> {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 3)
}

/// What a letter is joined with, that readers write in several ways.
fn joined(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' => "ي",
        'ة' => "ه",
        _ => return None,
    })
}

/// Accents, Arabic vowel signs and tatweel, hamza that stood above or below its letter, and signs that
/// are not seen.
pub(crate) fn is_dropped(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036F}'
        | '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Han characters and Japanese syllables: no spaces stand between their words.
pub(crate) fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3134F}')
}

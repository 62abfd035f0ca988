//! A text as the units that names are recognised by and tokens are made of.

use std::borrow::Cow;

use super::{idle, stem};
use crate::search::{Word, words};

/// Units of one text at most: a longer one is found by what stands first.
const MOST: usize = 4_000;

/// A word, or a character of a script that writes no spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// Folded.
    pub word: String,
    /// Without its inflection.
    pub light: String,
    /// Whether it goes on from the unit before without a space.
    pub runs_on: bool,
    /// Whether it is a character of such a script.
    pub unspaced: bool,
}

/// The units of a text that say something of its subject.
pub(super) fn units(text: &str, language: &str) -> Vec<Unit> {
    let mut all = Vec::new();
    for word in words(head(text)) {
        match word {
            Word::Spaced(word) if idle::is_idle(&word, language) => {}
            Word::Spaced(word) => {
                let light = stem::light(&word, language).to_owned();
                all.push(Unit { word, light, runs_on: false, unspaced: false });
            }
            Word::Run(run) => {
                for (at, letter) in run.into_iter().enumerate() {
                    let word = letter.to_string();
                    all.push(Unit { light: word.clone(), word, runs_on: at > 0, unspaced: true });
                }
            }
        }
        if all.len() >= MOST {
            break;
        }
    }
    all
}

/// As much of a text as units are made of; it may be of megabytes.
fn head(text: &str) -> &str {
    text.char_indices().nth(MOST * 12).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// The roots of a text in order, by which the words of languages are compared: of a script without spaces the pairs
/// of neighbouring characters.
pub fn roots(text: &str, language: &str) -> Vec<String> {
    let units = units(text, language);
    let mut all = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        all.extend(root(&units, at, unit, language).map(Cow::into_owned));
    }
    all
}

/// The root that stands at a unit; none at the last character of a run.
pub(super) fn root<'u>(units: &'u [Unit], at: usize, unit: &'u Unit, language: &str) -> Option<Cow<'u, str>> {
    if !unit.unspaced {
        return Some(Cow::Borrowed(stem::root(&unit.word, language)));
    }
    match units.get(at + 1).filter(|next| next.runs_on) {
        Some(next) => Some(Cow::Owned(format!("{}{}", unit.word, next.word))),
        None if unit.runs_on => None,
        None => Some(Cow::Borrowed(&unit.word)),
    }
}

/// Whether it is a sign on a letter, which ends no word: vowel signs, accents.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// A text in parts, each with the language to read it in: what is written in another script than the rest is of another
/// language (`UNDP` among Chinese words, an Arabic name in a French sentence). Figures stay with what stands before them.
pub(super) fn parts<'t>(text: &'t str, stated: &str) -> Vec<(&'static str, Cow<'t, str>)> {
    let text = head(text);
    let script = |letter: char| match letter {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' => Some(0),
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' => Some(1),
        '\u{400}'..='\u{52F}' => Some(2),
        '\u{3400}'..='\u{9FFF}' => Some(3),
        _ => None,
    };
    let mut scripts = text.chars().filter_map(script);
    let first = scripts.next().unwrap_or(0);
    if scripts.all(|other| other == first) {
        return vec![(language_of(text, stated), Cow::Borrowed(text))];
    }
    let mut parts: [String; 4] = Default::default();
    let mut now: usize = first;
    for letter in text.chars() {
        let next = script(letter).unwrap_or(now);
        if let Some(part) = parts.get_mut(next) {
            if next != now {
                part.push(' ');
            }
            part.push(letter);
        }
        now = next;
    }
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.map(|part| (language_of(&part, stated), Cow::Owned(part))).collect()
}

/// The language to read a text in: the one stated if it is one that is known here and the script agrees; else what the
/// script and the small words tell; else English.
pub fn language_of(text: &str, stated: &str) -> &'static str {
    const KNOWN: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];
    let base = stated.split(['-', '_']).next().unwrap_or_default();
    let known = KNOWN.into_iter().find(|language| *language == base);
    let (mut latin, mut arabic, mut cyrillic, mut han) = (0_usize, 0_usize, 0_usize, 0_usize);
    for letter in text.chars().take(2_000) {
        match letter {
            'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' => latin += 1,
            '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' => arabic += 1,
            '\u{400}'..='\u{52F}' => cyrillic += 1,
            // A character says as much as a syllable or more.
            '\u{3400}'..='\u{9FFF}' => han += 3,
            _ => {}
        }
    }
    let most = latin.max(arabic).max(cyrillic).max(han);
    if most == 0 {
        return known.unwrap_or("en");
    }
    if most == han {
        return "zh";
    }
    if most == arabic {
        return "ar";
    }
    if most == cyrillic {
        return "ru";
    }
    match known {
        Some(language @ ("en" | "es" | "fr" | "pt")) => language,
        _ => {
            let folded: Vec<String> = words(head(text))
                .into_iter()
                .filter_map(|word| if let Word::Spaced(word) = word { Some(word) } else { None })
                .take(200)
                .collect();
            idle::latin(folded.iter().map(String::as_str)).unwrap_or("en")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_told_by_script_and_small_words() {
        for (text, stated, language) in [
            ("农业技术示范", "und", "zh"),
            ("إدارة المياه", "en", "ar"),
            ("Развитие сельского хозяйства", "", "ru"),
            ("La gestion de l'eau dans les villages", "und", "fr"),
            ("Gestão da água nas aldeias e do solo", "und", "pt"),
            ("Gestión del agua y de los suelos", "und", "es"),
            ("Management of the water", "und", "en"),
            ("Malaria", "fr", "fr"),
            ("Malaria", "pt-BR", "pt"),
            ("2030 🙂", "", "en"),
        ] {
            assert_eq!(language_of(text, stated), language, "{text}");
        }
    }

    #[test]
    fn roots_leave_out_small_words_and_pair_characters() {
        assert_eq!(roots("The management of water", "en"), ["manage", "wat"]);
        assert_eq!(roots("L'eau et les écoles", "fr"), ["eau", "ecol"]);
        assert_eq!(roots("农业技术 水", "zh"), ["农业", "业技", "技术", "水"]);
        assert!(roots(&"مياه ".repeat(1_000_000), "ar").len() <= 4_000);
    }
}

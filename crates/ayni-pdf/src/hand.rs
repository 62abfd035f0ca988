//! Goes through the words letter by letter with the fonts at hand: what none of them has becomes its
//! number, and in drawings each run of letters names the font that has them.

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation;

use crate::{Fonts, fonts, letters};

/// The fonts at hand for a language.
pub struct Hand<'a> {
    fonts: &'a Fonts,
    families: &'static [&'static str],
    homes: BTreeMap<char, Option<usize>>,
    /// What is not to be set, though a font says that it has it.
    refused: BTreeSet<char>,
    /// Whether drawings are kept to the language's own fonts.
    plain: bool,
    /// What was written as a number.
    pub unwritten: BTreeSet<char>,
}

impl<'a> Hand<'a> {
    /// No letter was seen yet.
    pub fn new(fonts: &'a Fonts, language: &str) -> Hand<'a> {
        let families = fonts::families(language);
        Hand {
            fonts,
            families,
            homes: BTreeMap::new(),
            refused: BTreeSet::new(),
            plain: false,
            unwritten: BTreeSet::new(),
        }
    }

    /// Writes these letters as their numbers from now on. False where all of them were already.
    pub fn refuse(&mut self, letters: &BTreeSet<char>) -> bool {
        let before = self.refused.len();
        self.refused.extend(letters);
        self.refused.len() > before
    }

    /// Keeps drawings to the language's own fonts from now on. False where they are already.
    pub fn draw_plainly(&mut self) -> bool {
        !std::mem::replace(&mut self.plain, true)
    }

    /// The font that a letter is set in.
    fn home(&mut self, letter: char) -> Option<usize> {
        let (fonts, families) = (self.fonts, self.families);
        *self.homes.entry(letter).or_insert_with(|| fonts.home(letter, families))
    }

    /// A text with each character that cannot be set as its number. It may be JSON or SVG: the
    /// characters of their grammar are ASCII, which the first font has.
    pub fn write(&mut self, text: &str) -> String {
        let mut all = self.pass(text);
        // A mark may come to stand behind a number, which does not bear it either. Each time round
        // there are fewer.
        while let next = self.pass(&all)
            && next != all
        {
            all = next;
        }
        all
    }

    fn pass(&mut self, text: &str) -> String {
        let mut all = String::with_capacity(text.len());
        for cluster in text.graphemes(true) {
            // A mark is set in the font of the letter that bears it, so that font must have it too.
            let mut bearer = None;
            for letter in cluster.chars() {
                let has = match bearer {
                    _ if self.refused.contains(&letter) => false,
                    _ if letter.is_ascii() || letters::unseen(letter) => true,
                    Some(font) => self.fonts.has_letter(font, letter),
                    None => self.home(letter).is_some(),
                };
                if has {
                    all.push(letter);
                } else {
                    all.push_str(&letters::number(letter));
                    self.unwritten.insert(letter);
                }
                // A number ends in a bracket, which bears what follows it.
                bearer = bearer.or_else(|| self.home(if has { letter } else { ']' }));
            }
        }
        all
    }

    /// A drawing whose words name their fonts where those are not the first one: its renderer sets a
    /// text in one font, and looks for others only where that changes nothing of its length.
    pub fn draw(&mut self, svg: &str) -> String {
        let svg = if self.plain { self.plainly(svg) } else { self.write(svg) };
        let mut all = String::with_capacity(svg.len());
        let mut rest = svg.as_str();
        while let Some(start) = rest.find("<text ") {
            let (before, from) = rest.split_at(start);
            let (tag, after) = from.split_at(from.find('>').map_or(from.len(), |end| end + 1));
            let (words, after) = after.split_at(after.find('<').unwrap_or(after.len()));
            all.push_str(before);
            all.push_str(tag);
            self.runs(words, &mut all);
            rest = after;
        }
        all.push_str(rest);
        all
    }

    /// A drawing in which all that the language's own fonts lack is written as numbers.
    fn plainly(&mut self, svg: &str) -> String {
        let mut all = String::with_capacity(svg.len());
        for letter in svg.chars() {
            let family = self.home(letter).and_then(|font| self.fonts.family(font));
            let own = family.is_some_and(|family| self.families.contains(&family));
            if letter.is_ascii() || letters::unseen(letter) || own {
                all.push(letter);
            } else {
                all.push_str(&letters::number(letter));
                self.unwritten.insert(letter);
            }
        }
        self.write(&all)
    }

    fn runs(&mut self, words: &str, all: &mut String) {
        let mut run: (Option<usize>, String) = (None, String::new());
        let mut close = |run: &mut (Option<usize>, String), fonts: &Fonts, families: &[&str]| {
            let words = std::mem::take(&mut run.1);
            let family = run.0.and_then(|font| fonts.family(font));
            match family.filter(|family| families.first() != Some(family)) {
                Some(family) => all.push_str(&format!("<tspan font-family=\"'{family}'\">{words}</tspan>")),
                None => all.push_str(&words),
            }
        };
        for cluster in words.graphemes(true) {
            let first = cluster.chars().find(|letter| !letters::unseen(*letter));
            // What leaves no mark stays in the run that it stands in.
            let font = first.map_or(run.0, |letter| self.home(letter));
            if font != run.0 {
                close(&mut run, self.fonts, self.families);
                run.0 = font;
            }
            run.1.push_str(cluster);
        }
        close(&mut run, self.fonts, self.families);
    }
}

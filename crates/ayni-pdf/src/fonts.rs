//! Which fonts the words of a report need, and those that were given.
//!
//! Everything is set in Noto, which has one family a script and covers all that people write today
//! (<https://notofonts.github.io/>, SIL Open Font License 1.1). The caller finds the files; this
//! says their names and the Debian package that brings them.

use std::collections::BTreeSet;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use unicode_script::{Script, UnicodeScript};

const CORE: &str = "fonts-noto-core";
const CJK: &str = "fonts-noto-cjk";

/// The order of the families inside Noto's collections for Chinese, Japanese and Korean, in which
/// simplified Chinese is the third; the others are tried too.
const CJK_ORDER: [u32; 10] = [2, 0, 1, 3, 4, 5, 6, 7, 8, 9];
const CJK_FAMILY: &str = "Noto Sans CJK SC";
/// The same with serifs.
const CJK_SERIF: &str = "Noto Serif CJK SC";

/// A font file that is needed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FontNeed {
    /// The file's name.
    pub file: String,
    /// The Debian package that has it.
    pub package: &'static str,
    /// Whether the report cannot be set without it. A script's bold letters can be missing: then
    /// its headings are set in regular ones.
    pub required: bool,
}

impl FontNeed {
    fn new(file: impl Into<String>, package: &'static str, required: bool) -> FontNeed {
        FontNeed { file: file.into(), package, required }
    }
}

/// The fonts that a report in this language needs, whatever it says.
pub fn of_language(language: &str) -> Vec<FontNeed> {
    let mut needs = vec![
        FontNeed::new("NotoSans-Regular.ttf", CORE, true),
        FontNeed::new("NotoSans-Bold.ttf", CORE, true),
    ];
    match language {
        "ar" => needs.extend(of_script(Script::Arabic, true)),
        "zh" => needs.extend(of_script(Script::Han, true)),
        _ => {}
    }
    needs
}

/// The fonts that a text with serifs needs beside those.
pub fn of_serif(language: &str) -> Vec<FontNeed> {
    let mut needs = vec![
        FontNeed::new("NotoSerif-Regular.ttf", CORE, true),
        FontNeed::new("NotoSerif-Bold.ttf", CORE, true),
        FontNeed::new("NotoSerif-Italic.ttf", CORE, false),
    ];
    if language == "zh" {
        needs.push(FontNeed::new("NotoSerifCJK-Regular.ttc", CJK, true));
        needs.push(FontNeed::new("NotoSerifCJK-Bold.ttc", CJK, true));
    }
    needs
}

/// The fonts that a drawing with these words needs.
pub fn of_drawing(words: &str) -> Vec<FontNeed> {
    of_language("").into_iter().chain(of_words(words)).collect()
}

/// The fonts of the scripts that these words are written in.
pub(crate) fn of_words(words: &str) -> BTreeSet<FontNeed> {
    let mut scripts: Vec<Script> = words.chars().map(|letter| letter.script()).collect();
    scripts.sort_unstable_by_key(|script| script.short_name());
    scripts.dedup();
    let mut needs: BTreeSet<FontNeed> =
        scripts.into_iter().flat_map(|script| of_script(script, false)).collect();
    // Signs that belong to no script (arrows, relations, shapes) stand in fonts of their own.
    if words.chars().any(|letter| letter > '\u{2189}' && letter.script() == Script::Common) {
        for file in
            ["NotoSansMath-Regular.ttf", "NotoSansSymbols-Regular.ttf", "NotoSansSymbols2-Regular.ttf"]
        {
            needs.insert(FontNeed::new(file, CORE, false));
        }
    }
    needs
}

/// The fonts of a script. Those of a script that Noto has no font for are not required: its letters
/// are written as their numbers.
fn of_script(script: Script, bold_required: bool) -> Vec<FontNeed> {
    let (name, package, required) = match script {
        Script::Common | Script::Inherited | Script::Unknown => return Vec::new(),
        Script::Latin | Script::Greek | Script::Cyrillic => return Vec::new(),
        Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo => {
            return vec![
                FontNeed::new("NotoSansCJK-Regular.ttc", CJK, true),
                FontNeed::new("NotoSansCJK-Bold.ttc", CJK, bold_required),
            ];
        }
        Script::Arabic => ("NotoNaskhArabic".to_owned(), CORE, true),
        other => (format!("NotoSans{}", other.full_name().replace('_', "")), CORE, false),
    };
    vec![
        FontNeed::new(format!("{name}-Regular.ttf"), package, required),
        FontNeed::new(format!("{name}-Bold.ttf"), package, bold_required),
    ]
}

/// The families that a language's words are set in, first to last.
pub(crate) fn families(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["Noto Naskh Arabic", "Noto Sans"],
        "zh" => &[CJK_FAMILY, "Noto Sans"],
        _ => &["Noto Sans"],
    }
}

/// The same for a text with serifs.
pub(crate) fn serif_families(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["Noto Naskh Arabic", "Noto Serif", "Noto Sans"],
        "zh" => &[CJK_SERIF, "Noto Serif", CJK_FAMILY, "Noto Sans"],
        _ => &["Noto Serif", "Noto Sans"],
    }
}

/// Fonts that were read.
#[derive(Clone, Debug, Default)]
pub struct Fonts {
    files: Vec<String>,
    list: Vec<Font>,
}

impl Fonts {
    /// No fonts yet.
    pub fn new() -> Fonts {
        Fonts::default()
    }

    /// Takes a font file in. One that is no font is not taken: then it is missing still.
    pub fn add(&mut self, file: &str, bytes: Vec<u8>) {
        let bytes = Bytes::new(bytes);
        let font = if file.ends_with(".ttc") {
            let mut faces = CJK_ORDER.iter().filter_map(|index| Font::new(bytes.clone(), *index));
            faces.find(|font| [CJK_FAMILY, CJK_SERIF].contains(&font.info().family.as_str()))
        } else {
            Font::new(bytes, 0)
        };
        if let Some(font) = font
            && !self.has(file)
        {
            self.files.push(file.to_owned());
            self.list.push(font);
        }
    }

    /// Whether this file was taken in.
    pub fn has(&self, file: &str) -> bool {
        self.files.iter().any(|one| one == file)
    }

    /// The font that a letter is set in: the first of the families that has it, else any that has it.
    pub(crate) fn home(&self, letter: char, families: &[&str]) -> Option<usize> {
        let has = |index: &usize| self.has_letter(*index, letter);
        let of = |family: &str| {
            let is_one = |font: &Font| font.info().family.as_str() == family;
            self.list
                .iter()
                .enumerate()
                .filter(move |(_, font)| is_one(font))
                .map(|(index, _)| index)
                .find(has)
        };
        families.iter().find_map(|family| of(family)).or_else(|| (0..self.list.len()).find(has))
    }

    /// Whether a font has a letter.
    pub(crate) fn has_letter(&self, font: usize, letter: char) -> bool {
        self.list.get(font).is_some_and(|font| font.info().coverage.contains(u32::from(letter)))
    }

    /// The family of a font.
    pub(crate) fn family(&self, font: usize) -> Option<&str> {
        self.list.get(font).map(|font| font.info().family.as_str())
    }

    pub(crate) fn list(&self) -> &[Font] {
        &self.list
    }

    pub(crate) fn book(&self) -> FontBook {
        FontBook::from_fonts(&self.list)
    }
}

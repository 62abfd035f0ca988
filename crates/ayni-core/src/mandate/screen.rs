//! Drafts, plans and country programmes looked through for South-South content: where it is, how strong, and which agreed
//! wording fits a gap.
//!
//! How strong is counted, not weighed: paragraphs that have a term, by theme, of all paragraphs. A reader sees the passages.

use std::collections::BTreeMap;

use ayni_model::mandate::{Document, ParagraphKind, Part};
use ayni_model::screening::{Passage, Screened, Term, Terms, ThemeCount};

use super::lineage::{Token, tokens};

/// Looks a document through.
pub fn screen(document: &Document, terms: &Terms) -> Screened {
    let sought = Sought::new(terms, &document.language);
    let mut passages = Vec::new();
    let (mut paragraphs, mut words) = (0, 0);
    for (at, one) in (0_u32..).zip(&document.paragraphs) {
        if one.part == Part::Front || one.kind == ParagraphKind::Speaker || one.text.is_empty() {
            continue;
        }
        let own = tokens(&one.text);
        paragraphs += 1;
        words += own.len() as u64;
        passages.extend(sought.hits(&own).into_iter().map(|(theme, term, from, to)| Passage {
            paragraph: at,
            theme: theme.to_owned(),
            term: term.to_owned(),
            start: place(&own, from, |token| token.start),
            end: place(&own, to, |token| token.end),
        }));
    }
    let themes = terms.themes.iter().map(|theme| {
        let own: Vec<&Passage> = passages.iter().filter(|one| one.theme == theme.code).collect();
        let mut places: Vec<u32> = own.iter().map(|one| one.paragraph).collect();
        places.dedup();
        ThemeCount { theme: theme.code.clone(), hits: own.len() as u64, paragraphs: places.len() as u64 }
    });
    let themes = themes.collect();
    let mut with: Vec<u32> = passages.iter().map(|one| one.paragraph).collect();
    with.sort_unstable();
    with.dedup();
    Screened { paragraphs, words, with: with.len() as u64, themes, passages, known: sought.known }
}

fn place(tokens: &[Token], at: usize, of: impl Fn(&Token) -> usize) -> u32 {
    tokens.get(at).map_or(0, |token| u32::try_from(of(token)).unwrap_or(u32::MAX))
}

/// Terms by their first word: all their words, and two names of each.
type ByFirst<'t> = BTreeMap<String, Vec<(Vec<String>, &'t str, &'t str)>>;

/// The terms of one language, by their first word; the longest first.
struct Sought<'t> {
    by_first: ByFirst<'t>,
    /// Whether there are terms of the language at all.
    known: bool,
}

impl<'t> Sought<'t> {
    fn new(terms: &'t Terms, language: &str) -> Sought<'t> {
        let mut by_first: ByFirst<'t> = BTreeMap::new();
        let mut known = false;
        for theme in &terms.themes {
            for Term(term) in theme.words.get(language).into_iter().flatten() {
                let words: Vec<String> = tokens(term).into_iter().map(|token| token.word).collect();
                if let Some(first) = words.first().cloned() {
                    known = true;
                    by_first.entry(first).or_default().push((words, &theme.code, term));
                }
            }
        }
        for all in by_first.values_mut() {
            all.sort_by_key(|(words, theme, _)| (std::cmp::Reverse(words.len()), *theme));
        }
        Sought { by_first, known }
    }

    /// Theme, term, first and last word of each hit. Of one theme no word is counted twice; a term may be of two themes.
    fn hits(&self, own: &[Token]) -> Vec<(&'t str, &'t str, usize, usize)> {
        let mut all = Vec::new();
        let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, token) in own.iter().enumerate() {
            for (words, theme, term) in self.by_first.get(&token.word).into_iter().flatten() {
                let fits = own
                    .get(at..at + words.len())
                    .is_some_and(|run| run.iter().zip(words).all(|(token, word)| token.word == *word));
                if fits && taken.get(theme).is_none_or(|end| at >= *end) {
                    taken.insert(theme, at + words.len());
                    all.push((*theme, *term, at, at + words.len() - 1));
                }
            }
        }
        all
    }
}

/// The themes that a source speaks of and a document does not, each with the paragraphs of the source that do: agreed
/// wording that would fill the gap.
pub fn gaps(document: &Screened, source: &Screened) -> Vec<(String, Vec<u32>)> {
    let has = |screened: &Screened, theme: &str| {
        screened.themes.iter().any(|count| count.theme == theme && count.hits > 0)
    };
    let paragraphs = |theme: &str| {
        let own = source.passages.iter().filter(|one| one.theme == theme).map(|one| one.paragraph);
        let mut all: Vec<u32> = own.collect();
        all.dedup();
        all
    };
    source
        .themes
        .iter()
        .filter(|count| count.hits > 0 && !has(document, &count.theme))
        .map(|count| (count.theme.clone(), paragraphs(&count.theme)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mandate::lineage::tokens;

    fn terms() -> Terms {
        let theme = |code: &str, language: &str, words: &[&str]| ayni_model::screening::Theme {
            code: code.into(),
            label: ayni_model::Text::default(),
            words: BTreeMap::from([(
                language.to_owned(),
                words.iter().map(|one| Term((*one).into())).collect(),
            )]),
        };
        Terms {
            id: "t".into(),
            source: String::new(),
            themes: vec![
                theme("south", "en", &["South-South cooperation", "South-South"]),
                theme(
                    "triangular",
                    "en",
                    &["triangular cooperation", "South-South and triangular cooperation"],
                ),
                theme("chinese", "zh", &["南南合作"]),
            ],
        }
    }

    fn found(text: &str, language: &str) -> Vec<(String, String)> {
        let terms = terms();
        let hits = Sought::new(&terms, language).hits(&tokens(text));
        hits.into_iter().map(|(theme, term, ..)| (theme.to_owned(), term.to_owned())).collect()
    }

    #[test]
    fn the_longest_term_counts_once_for_its_theme() {
        let pair = |theme: &str, term: &str| (theme.to_owned(), term.to_owned());
        assert_eq!(
            found("Promotes SOUTH–SOUTH cooperation.", "en"),
            [pair("south", "South-South cooperation")]
        );
        assert_eq!(
            found("South-South and triangular cooperation", "en"),
            [pair("triangular", "South-South and triangular cooperation"), pair("south", "South-South")]
        );
        assert_eq!(found("大会重申南南合作的重要性", "zh"), [pair("chinese", "南南合作")]);
        assert_eq!(found("South-South cooperation", "fr"), [], "another language's terms say nothing");
    }
}

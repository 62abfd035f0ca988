//! The words that mark the parts of documents (`data/mandates/reading.toml`), ready to compare with.

use std::collections::BTreeMap;

use ayni_model::Finding;
use serde::Deserialize;

use crate::edition::read_as;
use crate::reference::fold;

/// The words of all languages, and the organs.
#[derive(Clone, Debug)]
pub struct Marks {
    languages: BTreeMap<String, Language>,
    organs: Vec<Organ>,
}

/// The words of one language, folded.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Language {
    pub(crate) common: Vec<String>,
    pub(crate) annex: Vec<String>,
    pub(crate) appendix: Vec<String>,
    pub(crate) contents: Vec<String>,
    pub(crate) meeting: Vec<String>,
    pub(crate) session: Vec<String>,
    pub(crate) agenda: Vec<String>,
    pub(crate) adopted: Vec<String>,
    pub(crate) draft: Vec<String>,
    pub(crate) outcome: Vec<String>,
    pub(crate) adopts: Vec<String>,
    pub(crate) below: Vec<String>,
    pub(crate) report: Vec<String>,
    pub(crate) opener_endings: Vec<String>,
    pub(crate) openers: Vec<String>,
    pub(crate) articles: Vec<String>,
    pub(crate) small: Vec<String>,
    pub(crate) number_nouns: Vec<String>,
    pub(crate) units: Vec<String>,
    pub(crate) article: Vec<String>,
    pub(crate) furniture: Vec<String>,
    pub(crate) ordinals: BTreeMap<String, u16>,
}

/// An organ that adopts or issues documents.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Organ {
    pub(crate) code: String,
    #[serde(default)]
    pub(crate) symbol: Option<String>,
    #[serde(default)]
    pub(crate) prefixes: Vec<String>,
    #[serde(default)]
    pub(crate) speakers: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "id")]
    _id: String,
    languages: BTreeMap<String, Language>,
    #[serde(default)]
    organs: Vec<Organ>,
}

impl Marks {
    /// Reads the words. `file` names the file in findings.
    #[expect(clippy::result_large_err, reason = "a fault is met once and ends the reading of the file")]
    pub fn read(text: &str, file: &str) -> Result<Marks, Finding> {
        let File { mut languages, mut organs, .. } = read_as(text, file, "edition-syntax")?;
        for language in languages.values_mut() {
            language.fold();
        }
        for organ in &mut organs {
            organ.speakers.values_mut().flatten().for_each(|name| *name = fold(name));
        }
        Ok(Marks { languages, organs })
    }

    /// The words of a language; none for one that has none.
    pub(crate) fn language(&self, code: &str) -> Option<&Language> {
        self.languages.get(code)
    }

    /// The languages, in the order of their codes.
    pub(crate) fn languages(&self) -> impl Iterator<Item = (&str, &Language)> {
        self.languages.iter().map(|(code, language)| (code.as_str(), language))
    }

    /// The organ of this code.
    pub(crate) fn organ(&self, code: &str) -> Option<&Organ> {
        self.organs.iter().find(|organ| organ.code == code)
    }

    /// The organ of whose documents this is the symbol.
    pub(crate) fn organ_of_symbol(&self, symbol: &str) -> Option<&Organ> {
        let fits = |organ: &Organ| {
            organ.prefixes.iter().filter(|one| symbol.starts_with(one.as_str())).map(String::len).max()
        };
        let best = self.organs.iter().filter_map(|organ| Some((fits(organ)?, organ)));
        best.max_by_key(|(length, _)| *length).map(|(_, organ)| organ)
    }

    /// The organ that speaks in this folded line, in any language.
    pub(crate) fn speaker(&self, folded: &str) -> Option<&Organ> {
        self.organs.iter().find(|organ| organ.speakers.values().flatten().any(|name| name == folded))
    }
}

impl Language {
    fn fold(&mut self) {
        let lists = [
            &mut self.common,
            &mut self.annex,
            &mut self.appendix,
            &mut self.contents,
            &mut self.meeting,
            &mut self.session,
            &mut self.agenda,
            &mut self.adopted,
            &mut self.draft,
            &mut self.outcome,
            &mut self.adopts,
            &mut self.below,
            &mut self.report,
            &mut self.opener_endings,
            &mut self.openers,
            &mut self.articles,
            &mut self.small,
            &mut self.number_nouns,
            &mut self.units,
            &mut self.article,
            &mut self.furniture,
        ];
        for list in lists {
            list.iter_mut().for_each(|word| *word = fold(word));
        }
        let ordinals = std::mem::take(&mut self.ordinals);
        self.ordinals = ordinals.into_iter().map(|(word, value)| (fold(&word), value)).collect();
    }

    /// Whether a paragraph that begins with this word (any case) is one of the preamble.
    pub(crate) fn opens(&self, text: &str) -> bool {
        if text.chars().next().is_some_and(super::label::is_han) {
            return self.openers.iter().any(|word| text.starts_with(word.as_str()));
        }
        let word = first_word(text);
        if word.is_empty() {
            return false;
        }
        let folded = if word.is_ascii() { word.to_ascii_lowercase() } else { fold(word) };
        let long = folded.chars().count() > 4;
        self.openers.contains(&folded)
            || long && self.opener_endings.iter().any(|end| folded.ends_with(end.as_str()))
    }

    /// Whether a paragraph hands on a text that stands behind it: "Adopts the following Declaration:".
    pub(crate) fn hands_on(&self, text: &str) -> bool {
        // What is longer than this says more than that a text follows.
        if text.chars().count() > 400 {
            return false;
        }
        let folded = fold(text);
        let han = text.chars().next().is_some_and(super::label::is_han);
        let begins = |word: &String| {
            folded
                .strip_prefix(word.as_str())
                .is_some_and(|rest| han || rest.is_empty() || rest.starts_with(' '))
        };
        let holds = |word: &String| {
            let padded = format!(" {folded} ");
            if han { folded.contains(word.as_str()) } else { padded.contains(&format!(" {word} ")) }
        };
        let last = text.trim_end();
        let opens = last.ends_with([':', '：']);
        // "... as set forth below." hands on as well; "... the following report." does not.
        let set_below = last.ends_with(['.', '。'])
            && self.below.iter().skip(1).any(|word| folded.ends_with(word.as_str()));
        (opens && self.below.iter().any(holds) || set_below) && self.adopts.iter().any(begins)
    }

    /// The number that ordinals say in a folded text: `seventy eighth` is 78. What is no ordinal is passed over.
    pub(crate) fn ordinal(&self, folded: &str) -> Option<u16> {
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let mut sum = 0_u16;
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let pair = words.get(at + 1).map(|next| format!("{word} {next}"));
            let value = match pair.and_then(|pair| self.ordinals.get(&pair)) {
                Some(value) => {
                    at += 1;
                    Some(*value)
                }
                None => self.ordinals.get(*word).copied(),
            };
            at += 1;
            match value {
                Some(value) => sum = sum.saturating_add(value),
                // An ordinal's words stand beside each other.
                None if sum > 0 && *word != "et" && *word != "y" => break,
                None => {}
            }
        }
        (sum > 0).then_some(sum)
    }
}

/// The first word of a text.
pub(crate) fn first_word(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

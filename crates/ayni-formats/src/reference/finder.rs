//! Finds the country that a text names, however it is spelt.

use std::collections::BTreeMap;

use ayni_model::reference::Reference;

use super::fold::fold;

/// Country codes by every spelling that the reference data knows: names in all languages, other
/// names, ISO 3166 alpha-3 and M49 codes. A spelling that two countries share finds neither, since
/// a guess would put one country's figures under another.
#[derive(Clone, Debug, Default)]
pub struct CountryFinder {
    names: BTreeMap<String, Option<String>>,
    words: BTreeMap<String, Option<String>>,
    codes: BTreeMap<String, String>,
}

impl CountryFinder {
    /// Takes in the names and codes of all countries.
    pub fn new(reference: &Reference) -> CountryFinder {
        let mut finder = CountryFinder::default();
        for (iso3, country) in &reference.countries {
            for code in [&country.code, &country.alpha2, &country.m49] {
                if !code.is_empty() {
                    finder.codes.insert(code.clone(), iso3.clone());
                }
            }
            for name in country.names.0.values().chain(&country.synonyms) {
                let folded = fold(name);
                put(&mut finder.words, bag(&folded), iso3);
                put(&mut finder.names, folded, iso3);
            }
        }
        finder
    }

    /// The country that a cell of names means: by a name in any language and in any order of its
    /// words (`Korea, Republic of`), by an upper-case alpha-3 code or a three-digit M49 code.
    /// Two letters are no name: `CH` is Switzerland or Chile, depending on who writes it.
    pub fn find(&self, text: &str) -> Option<&str> {
        let text = text.trim();
        if text.len() == 3
            && let Some(code) = self.codes.get(text)
        {
            return Some(code);
        }
        let folded = fold(text);
        if folded.is_empty() {
            return None;
        }
        match self.names.get(&folded) {
            Some(found) => found.as_deref(),
            None => self.words.get(&bag(&folded)).and_then(|found| found.as_deref()),
        }
    }

    /// The country that a cell of codes means: alpha-2, alpha-3 or M49, in any case and with or
    /// without leading zeros; else as [`find`](CountryFinder::find) has it.
    pub fn find_code(&self, text: &str) -> Option<&str> {
        let code = text.trim().to_ascii_uppercase();
        let padded = if !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit()) {
            format!("{code:0>3}")
        } else {
            code
        };
        self.codes.get(&padded).map(String::as_str).or_else(|| self.find(text))
    }
}

/// Notes a spelling; `None` stays for one that two countries share.
fn put(map: &mut BTreeMap<String, Option<String>>, spelling: String, iso3: &str) {
    map.entry(spelling)
        .and_modify(|known| {
            if known.as_deref() != Some(iso3) {
                *known = None;
            }
        })
        .or_insert_with(|| Some(iso3.to_owned()));
}

/// The words of a folded name in one order, abbreviations written out and small words left out, so
/// that `Congo, Dem. Rep.` and `the Democratic Republic of the Congo` are one.
fn bag(folded: &str) -> String {
    let mut words: Vec<&str> = folded.split(' ').filter_map(word).collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

fn word(word: &str) -> Option<&str> {
    Some(match word {
        "the" | "of" | "and" | "la" | "le" | "les" | "el" | "los" | "las" | "de" | "del" | "da" | "do"
        | "dos" | "das" | "du" | "des" | "et" | "y" | "e" | "o" | "a" | "l" | "и" => return None,
        "rep" => "republic",
        "dem" => "democratic",
        "st" | "ste" => "saint",
        "is" | "isl" | "isds" => "islands",
        "fed" => "federated",
        "terr" => "territory",
        other => other,
    })
}

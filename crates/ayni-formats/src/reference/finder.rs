//! Finds the country that a text names, however it is spelt.

use std::collections::BTreeMap;
use std::ops::Range;

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
    regions: BTreeMap<String, Option<String>>,
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
        for (code, region) in &reference.list("region").entries {
            for name in region.names.0.values() {
                put(&mut finder.regions, bag(&fold(name)), code);
            }
        }
        for (name, code) in REGIONS {
            put(&mut finder.regions, bag(name), code);
        }
        finder
    }

    /// The country that a cell of names means: by a name in any language and in any order of its
    /// words (`Korea, Republic of`), by an upper-case alpha-3 code or a three-digit M49 code.
    /// Two letters are no name: `CH` is Switzerland or Chile, depending on who writes it.
    pub fn find(&self, text: &str) -> Option<&str> {
        let code = text.trim_matches(|c: char| !c.is_alphanumeric());
        if code.len() == 3
            && let Some(code) = self.codes.get(code)
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
        let code = text.trim_matches(|c: char| !c.is_alphanumeric()).to_ascii_uppercase();
        let padded = if !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit()) {
            format!("{code:0>3}")
        } else {
            code
        };
        self.codes.get(&padded).map(String::as_str).or_else(|| self.find(text))
    }
}

impl CountryFinder {
    /// The M49 region that a cell means which names no country: `Africa, regional`, `South of Sahara`.
    pub fn find_region(&self, text: &str) -> Option<&str> {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !ASIDE.contains(word)).collect();
        self.regions.get(&bag(&words.join(" "))).and_then(|found| found.as_deref())
    }

    /// The parts of a cell that names several countries, each with the country found. Parts end at
    /// a comma, semicolon, slash, vertical bar or line break; where a name itself has a comma
    /// (`Angola, Congo, Dem. Rep., Namibia`), the longest run of parts that is a name is one part,
    /// a region's too (`Africa, regional`).
    pub fn split<'t>(&self, text: &'t str) -> Vec<(&'t str, Option<&str>)> {
        let pieces = pieces(text);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(first) = pieces.get(at) {
            let joined = (at..pieces.len().min(at + 3)).rev().find_map(|last| {
                let part = text.get(first.start..pieces.get(last)?.end)?;
                let country = self.find(part);
                (country.is_some() || self.find_region(part).is_some()).then_some((last, part, country))
            });
            match joined {
                Some((last, part, country)) => {
                    found.push((part, country));
                    at = last + 1;
                }
                None => {
                    found.extend(text.get(first.clone()).map(|part| (part, None)));
                    at += 1;
                }
            }
        }
        found
    }
}

/// Names of regions that M49 words otherwise.
const REGIONS: [(&str, &str); 8] = [
    ("america", "019"),
    ("central south america", "419"),
    ("global", "001"),
    ("lac", "419"),
    ("latin america", "419"),
    ("north sahara", "015"),
    ("south sahara", "202"),
    ("subsaharan africa", "202"),
];

/// Words that lists of donors put beside a region's name.
const ASIDE: [&str; 6] = ["multi", "region", "regional", "unallocated", "unset", "unspecified"];

/// Where the parts of a cell stand, without the white space around them; empty parts are left out.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let ends =
        text.char_indices().filter(|(_, c)| SEPARATORS.contains(c)).map(|(at, c)| (at, at + c.len_utf8()));
    for (end, next) in ends.chain([(text.len(), text.len())]) {
        let piece = text.get(start..end).unwrap_or_default();
        let trimmed = piece.trim();
        if !trimmed.is_empty() {
            let from = start + (piece.len() - piece.trim_start().len());
            pieces.push(from..from + trimmed.len());
        }
        start = next;
    }
    pieces
}

/// What stands between names: Arabic and Chinese commas and semicolons too.
const SEPARATORS: [char; 11] = [',', ';', '/', '|', '\n', '\r', '،', '؛', '，', '；', '、'];

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
    words.join(" ")
}

fn word(word: &str) -> Option<&str> {
    Some(match word {
        "the" | "of" | "and" | "la" | "le" | "les" | "el" | "los" | "las" | "de" | "del" | "da" | "do"
        | "dos" | "das" | "du" | "des" | "et" | "y" | "e" | "o" | "a" | "l" | "и" => {
            return None;
        }
        "rep" => "republic",
        "dem" => "democratic",
        "st" | "ste" => "saint",
        "is" | "isl" | "isds" => "islands",
        "fed" => "federated",
        "terr" => "territory",
        other => other,
    })
}

//! `unbis/`: the thesaurus, and the table of words that is learned from names in several languages.

mod lexicon;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::table::{self, Row, cell};
use super::{Fallible, Files, LANGUAGES};

/// The six languages of the thesaurus.
const SIX: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// One name in several languages.
type Name = BTreeMap<&'static str, String>;

/// Writes `thesaurus.csv` and `thesaurus-words.csv`. The other sets must be among `files` already.
pub(super) fn make(sources: &Path, files: &mut Files) -> Fallible<()> {
    let text = std::fs::read_to_string(sources.join("unbis/topics.json"))?;
    let topics: serde_json::Value = serde_json::from_str(&text)?;
    let topics =
        topics.get("topics").and_then(serde_json::Value::as_array).ok_or("topics.json has no topics")?;
    let mut rows: BTreeMap<String, Vec<Cow<str>>> = BTreeMap::new();
    let mut names: Vec<Name> = Vec::new();
    for topic in topics {
        let code =
            topic.get("identifier").and_then(serde_json::Value::as_str).ok_or("a topic has no identifier")?;
        let label = |language: &str| {
            let label = topic.get("labels").and_then(|labels| labels.get(language));
            let label = label.and_then(serde_json::Value::as_str).unwrap_or_default();
            label.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let broader: BTreeSet<&str> = topic
            .get("related")
            .and_then(serde_json::Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(serde_json::Value::as_str)
            .collect();
        names.push(SIX.iter().map(|language| (*language, label(language))).collect());
        let mut row: Vec<Cow<str>> =
            vec![code.to_owned().into(), broader.into_iter().collect::<Vec<_>>().join(" ").into()];
        row.extend(SIX.iter().map(|language| Cow::from(label(language))));
        rows.insert(code.to_owned(), row);
    }
    let header = ["code", "broader", "ar", "en", "es", "fr", "ru", "zh"];
    files.insert("unbis/thesaurus.csv".into(), table::write(&header, rows.into_values())?);

    for (file, prefixes) in [
        ("sdg/sdg.csv", &["", "title_"][..]),
        ("countries/countries.csv", &[""]),
        ("countries/region.csv", &[""]),
        ("crs/sector.csv", &[""]),
        ("crs/crs.csv", &[""]),
    ] {
        let text = files.get(file).ok_or_else(|| format!("{file} is to be made first"))?;
        for row in table::rows(text)? {
            names.extend(prefixes.iter().map(|prefix| name(&row, prefix)));
        }
    }
    let mut words: Vec<Vec<Cow<str>>> = Vec::new();
    for language in LANGUAGES.into_iter().filter(|language| *language != "en") {
        for (word, means) in lexicon::learn(&names, language) {
            words.push(vec![language.into(), word.into(), means.into()]);
        }
    }
    files.insert("unbis/thesaurus-words.csv".into(), table::write(&["language", "word", "means"], words)?);
    Ok(())
}

fn name(row: &Row, prefix: &str) -> Name {
    LANGUAGES
        .into_iter()
        .map(|language| (language, cell(row, &format!("{prefix}{language}")).to_owned()))
        .collect()
}

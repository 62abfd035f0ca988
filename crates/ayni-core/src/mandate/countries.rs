//! Countries as actors: whoever is not named as a group is named as a State.

use std::collections::BTreeMap;

use ayni_model::Text;
use ayni_model::mandate_lexicon::{Actor, Lexicon};
use ayni_model::mandate_request::ActorClass;
use ayni_model::reference::Reference;

/// Names that are also other words, or parts of other names, and would mislead.
const NOT: &[&str] =
    &["JEY", "GGY", "IOT", "ATF", "HMD", "SGS", "UMI", "BVT", "ASM", "VIR", "VGB", "GEO", "REU"];

/// Adds every country of the reference data: `state-KEN`, with its names in six languages. In Chinese and Arabic a name
/// counts from two characters on.
pub fn with_countries(mut lexicon: Lexicon, reference: &Reference) -> Lexicon {
    for country in reference.countries.values().filter(|country| !NOT.contains(&country.code.as_str())) {
        let mut words = BTreeMap::new();
        for (language, name) in country.names.iter() {
            // "Bolivia (Plurinational State of)" is found by its first part too.
            let short = name.split(" (").next().unwrap_or(name).trim();
            let plain = |name: &str| name.replace(['(', ')', '|', '*', '~', '#'], " ");
            let mut forms = vec![plain(name)];
            if short != name {
                forms.push(short.to_owned());
            }
            if language == "ru" {
                forms = forms.iter().map(|name| inflected(name)).collect();
            }
            words.insert(language.to_owned(), forms);
        }
        lexicon.actors.push(Actor {
            code: format!("state-{}", country.code),
            class: ActorClass::States,
            label: Text(country.names.0.clone()),
            words,
            earlier: Vec::new(),
            meets: false,
            general: false,
            part_of: None,
            source: "data/countries/countries.csv".to_owned(),
        });
    }
    lexicon
}

/// A Russian name with any ending in its words.
fn inflected(name: &str) -> String {
    let words = name.split_inclusive([' ', '-']).map(|word| {
        let bare = word.trim_end_matches([' ', '-']);
        let after = word.get(bare.len()..).unwrap_or_default();
        let stem = bare.trim_end_matches(['а', 'я', 'ь', 'й', 'ы', 'и']);
        if stem.chars().count() < 3 { word.to_owned() } else { format!("{stem}*{after}") }
    });
    words.collect()
}

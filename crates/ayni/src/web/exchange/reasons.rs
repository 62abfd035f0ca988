//! Reasons in words: why an answer or a match is there.

use ayni_core::exchange::find::Why;
use ayni_model::Code;
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_words::Words;

use super::super::entry::parts::language_name;
use crate::app::exchange::rank::Reason;

/// Reasons that a line shows.
const SHOWN: usize = 6;

/// The weightiest reasons in words.
pub fn said(reasons: &[Reason], words: &Words) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for (why, _) in reasons {
        let one = one(why, words);
        if !all.contains(&one) {
            all.push(one);
        }
        if all.len() >= SHOWN {
            break;
        }
    }
    all
}

fn one(why: &Why, words: &Words) -> String {
    let code = |key: &str, list: &str, code: &str| {
        words.say(&Phrase::message(key, [("name", Arg::Text(words.code(&Code::new(list, code))))]))
    };
    let name = |key: &str, name: String| words.say(&Phrase::message(key, [("name", Arg::Text(name))]));
    match why {
        Why::Subject { code: subject, .. } => name("exchange-why-subject", self::subject(subject, words)),
        Why::Wider { code: subject } => name("exchange-why-wider", self::subject(subject, words)),
        Why::Goal { code: goal } => code("exchange-why-goal", "sdg", goal),
        Why::Sector { code: sector } => {
            code("exchange-why-sector", if sector.len() == 5 { "crs" } else { "sector" }, sector)
        }
        Why::Word { said, across: false } => name("exchange-why-word", said.clone()),
        Why::Word { said, across: true } => name("exchange-why-meaning", said.clone()),
        Why::Place { code: place, .. } => code("exchange-why-place", "country", place),
        Why::Region { code: region } => code("exchange-why-region", "region", region),
        Why::Language { code: language } => name("exchange-why-language", language_name(language, words)),
        Why::Group { code: group } => {
            name("exchange-why-group", words.key(&format!("exchange-group-{}", group.to_lowercase())))
        }
        Why::Meaning => words.key("exchange-why-model"),
    }
}

/// The name of a subject; what is no code of the thesaurus is the owner's own word.
pub fn subject(code: &str, words: &Words) -> String {
    words.code(&Code::new("unbis", code))
}

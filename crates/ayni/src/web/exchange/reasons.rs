//! Reasons in words: why an answer or a match is there.

use ayni_model::Code;
use ayni_model::document::{Phrase, Speak};
use ayni_words::Words;

/// Reasons that a line shows.
const SHOWN: usize = 8;

/// The weightiest reasons in words.
pub fn said(reasons: &[Phrase], words: &Words) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for phrase in reasons {
        let one = words.say(phrase);
        if !all.contains(&one) {
            all.push(one);
        }
        if all.len() >= SHOWN {
            break;
        }
    }
    all
}

/// The name of a subject; what is no code of the thesaurus is the owner's own word.
pub fn subject(code: &str, words: &Words) -> String {
    words.code(&Code::new("unbis", code.strip_prefix("unbis:").unwrap_or(code)))
}

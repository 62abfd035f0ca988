//! Letters that were read in the wrong encoding are lost, or wrong for every reader.

use ayni_model::{Activity, Arg, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("text-encoding", Severity::Warning, "0.1.0", check).on(Has::LETTERS_BEYOND_ASCII);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    facts::each_text(activity, false, |path, words| {
        if let Some(place) = broken(words) {
            let text = facts::excerpt_at(words, place);
            found.add(&activity.id, path(), [("text", Arg::from(text))]);
        }
    });
}

/// Where the first broken letter is: the replacement character, a control character of the upper
/// half, or UTF-8 that was read as Latin 1 or Windows-1252 (the letter of a lead byte, followed by
/// a sign that no word has there).
fn broken(words: &str) -> Option<usize> {
    if words.is_ascii() {
        return None;
    }
    let mut before = ' ';
    for (place, letter) in words.char_indices() {
        if letter == '\u{FFFD}' || ('\u{80}'..='\u{9F}').contains(&letter) {
            return Some(place);
        }
        // In Windows-1252 the bytes 80 to BF are these signs; none of them follows such a letter
        // inside a word, save the quotation marks, which stand at its end.
        let tail = matches!(letter, '\u{A0}'..='\u{BF}' | '€' | '‚' | 'ƒ' | '„' | '†' | '‡' | 'ˆ' | '‰')
            && letter != '»'
            && letter != '\u{A0}';
        if matches!(before, 'Ã' | 'Â' | 'â' | 'Ð' | 'Ñ' | 'Ø' | 'Ù') && tail {
            return Some(place);
        }
        before = letter;
    }
    None
}

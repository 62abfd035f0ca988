//! Letters that were read in the wrong encoding are lost, or wrong for every reader.

use ayni_model::{Activity, Arg, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("text-encoding", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    facts::each_text(activity, false, |path, words| {
        if is_broken(words) {
            found.add(&activity.id, path(), [("text", Arg::from(facts::excerpt(words)))]);
        }
    });
}

/// The replacement character, control characters of the upper half, and UTF-8 that was read as
/// Latin 1 or Windows-1252: a lead byte's letter followed by a sign that no word has there.
fn is_broken(words: &str) -> bool {
    if words.is_ascii() {
        return false;
    }
    let mut before = ' ';
    for letter in words.chars() {
        if letter == '\u{FFFD}' || ('\u{80}'..='\u{9F}').contains(&letter) {
            return true;
        }
        // In Windows-1252 the bytes 80 to BF are these signs; none of them follows such a letter
        // inside a word, save the quotation marks, which stand at its end.
        let tail =
            matches!(letter, '\u{A0}'..='\u{BF}' | '€' | '‚' | 'ƒ' | '„' | '†' | '‡' | 'ˆ' | '‰')
                && letter != '»'
                && letter != '\u{A0}';
        if matches!(before, 'Ã' | 'Â' | 'â' | 'Ð' | 'Ñ' | 'Ø' | 'Ù') && tail {
            return true;
        }
        before = letter;
    }
    false
}

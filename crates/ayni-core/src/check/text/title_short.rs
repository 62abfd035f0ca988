//! A title of a letter or two tells nobody what the activity is.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("title-short", Severity::Note, "0.1.0", check).on(Has::SHORT_TEXTS);

/// The fewest letters and digits of a title, and the fewest in a script where one sign is a word.
const FEWEST: (usize, usize) = (4, 2);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (language, words) in activity.title.iter() {
        let signs = || words.chars().filter(|letter| letter.is_alphanumeric());
        // From U+2E80 on stand the Chinese, Japanese and Korean scripts.
        let ideographs = signs().any(|letter| letter >= '\u{2E80}');
        let fewest = if ideographs { FEWEST.1 } else { FEWEST.0 };
        let count = signs().take(fewest).count();
        if count > 0 && count < fewest {
            found.add(&activity.id, Path::of("title").field(language), [("text", Arg::from(words))]);
        }
    }
}

//! A description that only repeats the title describes nothing.

use ayni_model::{Activity, Path, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("title-repeated", Severity::Note, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (language, title) in activity.title.iter() {
        if let Some(description) = activity.description.0.get(language)
            && !facts::is_blank(title)
            && facts::folded(title).eq(facts::folded(description))
        {
            found.add(&activity.id, Path::of("description").field(language), []);
        }
    }
}

//! A title is what people recognise an activity by, and what tells two reports of it apart.

use ayni_model::{Activity, Path, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("title-missing", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    if activity.title.iter().all(|(_, words)| facts::is_blank(words)) {
        found.add(&activity.id, Path::of("title"), []);
    }
}

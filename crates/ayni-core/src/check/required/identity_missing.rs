//! An activity without reporter or identifier cannot be told from another, nor corrected later.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("identity-missing", Severity::Error, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (field, value) in [("reporter", &activity.reporter), ("id", &activity.id)] {
        if facts::is_blank(value) {
            let path = Path::of(field);
            found.add(&activity.id, path.clone(), [("field", Arg::Path(path))]);
        }
    }
}

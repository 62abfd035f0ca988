//! A share is a part of a whole, 0 to 100 per cent; by any other number money cannot be split.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::share::sum;
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("share-range", Severity::Error, "0.1.0", check).on(Has::SHARES);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (list, lines) in facts::share_lists(activity) {
        for (id, share) in lines {
            if let Some(share) = share.filter(|share| !sum::in_range(*share)) {
                let path = Path::of(list);
                let args = [("what", Arg::Path(path.clone())), ("share", Arg::Amount(facts::percent(share)))];
                found.add(&activity.id, path.line(id).field("share"), args);
            }
        }
    }
}

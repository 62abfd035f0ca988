//! Shares that miss a whole by rounding are kept as they stand; what they leave open is a line of its own.

use ayni_model::{Activity, Amount, Arg, Path, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::share::sum;
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("share-rounding", Severity::Note, "0.1.0", check).on(Has::SHARES);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (list, lines) in facts::share_lists(activity) {
        if let Some(total) = sum::of(&lines)
            && total.whole
            && total.sum != Amount::ONE
        {
            let path = Path::of(list);
            let args = [("what", Arg::Path(path.clone())), ("sum", Arg::Amount(facts::percent(total.sum)))];
            found.add(&activity.id, path, args);
        }
    }
}

//! Where some lines have a share and others none, nobody can say what the others get.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("share-some", Severity::Warning, "0.1.0", check).on(Has::SHARES);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (list, lines) in facts::share_lists(activity) {
        let open = lines.iter().filter(|(_, share)| share.is_none()).count();
        if open > 0 && open < lines.len() {
            let path = Path::of(list);
            let args = [
                ("what", Arg::Path(path.clone())),
                ("open", Arg::from(open)),
                ("lines", Arg::from(lines.len())),
            ];
            found.add(&activity.id, path, args);
        }
    }
}

//! What is withheld is withheld by a decision, which has an author and a reason.

use ayni_model::{Activity, Arg, Path, Severity, Withheld};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("withheld-reason", Severity::Warning, "0.1.0", check).on(Has::WITHHELD);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let mut reason = |withheld: &Option<Withheld>, path: &dyn Fn() -> Path| {
        if let Some(withheld) = withheld {
            for (field, words) in [("by", &withheld.by), ("why", &withheld.why)] {
                if facts::is_blank(words) {
                    let path = path().field(field);
                    found.add(&activity.id, path.clone(), [("field", Arg::Path(path))]);
                }
            }
        }
    };
    reason(&activity.withheld, &|| Path::of("withheld"));
    for resource in &activity.resources {
        reason(&resource.withheld, &|| facts::resource_path(&resource.id).field("withheld"));
    }
}
